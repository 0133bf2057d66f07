"""The rows of a table of text as a stream of plain lines, whatever its encoding, packing, comments and separator."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from ...errors import CatalogError
from .content import open_bytes
from .text_layout import TextLayout

MOST_LINE = 1 << 26  # bytes
BLOCK = 1 << 23  # bytes read at a time
FOOTER = re.compile(rb"^\(\d+ rows?\)$")  # with which a database ends a table between bars


class Rows(io.RawIOBase):
    """The rows of a table of text as bytes: UTF-8, one separator between values, without comments; for pyarrow to read."""

    def __init__(self, path: Path, layout: TextLayout):
        self.file, self.layout = open_bytes(path), layout
        self.blocks = self._blocks()
        self.rest = next(self.blocks, b"")

    @property
    def has_any(self) -> bool:
        """Whether there are rows that are not read yet."""
        return bool(self.rest)

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self.file.close()
        super().close()

    def readinto(self, buffer: Any) -> int:
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def read(self, size: int = -1) -> bytes:
        parts, length = [self.rest], len(self.rest)
        while size < 0 or length < size:
            block = next(self.blocks, None)
            if block is None:
                break
            parts.append(block)
            length += len(block)
        data = b"".join(parts)
        size = len(data) if size < 0 else size
        self.rest = data[size:]
        return data[:size]

    def _blocks(self) -> Iterator[bytes]:
        """Whole lines, several MB at a time."""
        skip = self.layout.first
        for block in self._lines():
            if skip:
                lines = block.split(b"\n", skip)
                skip -= len(lines) - 1
                block = lines[-1]
                if skip:
                    continue
            if block := self._rows(block):
                yield block

    def _lines(self) -> Iterator[bytes]:
        decoder = codecs.getincrementaldecoder(self.layout.encoding)() if self.layout.encoding.startswith("utf-16") else None
        rest = b""
        while data := read_bytes(self.file, BLOCK):
            data = rest + (decoder.decode(data).encode() if decoder else data)
            half = b"\r" if data.endswith(b"\r") else b""  # of a line's end, perhaps
            data = data[: len(data) - len(half)].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
            data, end, rest = data.rpartition(b"\n")
            rest += half
            if len(rest) > MOST_LINE:
                raise CatalogError(f"a line of the file has more than {MOST_LINE:,} bytes; a table of text has a row in each.")
            if end:
                yield _as_utf8(data + end)
        if rest:
            yield _as_utf8(rest.removesuffix(b"\r") + b"\n")

    def _rows(self, block: bytes) -> bytes:
        layout, comment = self.layout, self.layout.comment.encode()
        if layout.spans:
            texts = (line for line in block.decode().split("\n") if line.strip(" -=") and not line.startswith(layout.comment))
            rows = ("\t".join(line[a:b].strip() for a, b in layout.spans) for line in texts)
            return "".join(f"{row}\n" for row in rows).encode()
        if layout.delimiter == "|":
            lines = (line.strip() for line in block.split(b"\n"))
            lines = (line[1:].removesuffix(b"|") if line[:1] == b"|" else line for line in lines if not FOOTER.match(line))
            return b"".join(line + b"\n" for line in lines if line and line[:1] not in (comment, b"+"))
        if layout.delimiter == " " and layout.words != "ECSV":
            mark = layout.quote.encode()
            lines = (line for line in block.split(b"\n") if not line.lstrip().startswith(comment))
            if mark in block:
                pattern = re.compile(rb"%b[^%b]*%b|\S+" % (mark, mark, mark))
                return b"".join(b" ".join(pattern.findall(line)) + b"\n" for line in lines if line.strip())
            return b"".join(b" ".join(values) + b"\n" for line in lines if (values := line.split()))
        if block.startswith(comment) or b"\n" + comment in block or b"\n " in block:
            lines = (line for line in block.split(b"\n") if line.strip() and not line.lstrip().startswith(comment))
            return b"".join(line + b"\n" for line in lines)
        return block


def _as_utf8(block: bytes) -> bytes:
    """Text in UTF-8; what is none is taken as Latin-1."""
    block = block.removeprefix(codecs.BOM_UTF8)
    try:
        block.decode("utf8")
    except UnicodeDecodeError:
        return block.decode("latin-1").encode("utf8")
    return block


def read_bytes(file: BinaryIO, size: int) -> bytes:
    """As many bytes as are wanted, or as there are."""
    parts, length = [], 0
    while length < size and (data := file.read(size - length)):
        parts.append(data)
        length += len(data)
    return b"".join(parts)

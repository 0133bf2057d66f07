"""Tables of text: CSV, tabs, blanks, columns at fixed places, ECSV; read in blocks, every value first as it is written."""

from __future__ import annotations

import codecs
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from ...errors import CatalogError
from ..columns import Columns
from .content import open_bytes
from .reader import TableReader, as_read, as_written
from .text_layout import TextLayout
from .text_search import find_layout

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow import csv

HEAD = 1 << 22  # bytes by which the layout is told
BLOCK = 1 << 23  # bytes read at a time
FOOTER = re.compile(rb"^\(\d+ rows?\)$")  # with which a database ends a table between bars
TRIED = 100  # texts: a cast to whole numbers that fails takes twenty times as long as one to numbers that succeeds
BOOLEANS = ("true", "false", "t", "f")


class TextTable(TableReader):
    """A table of text; a line with too few or too many values is an error."""

    packages = ("pyarrow",)

    def __init__(self, path: Path):
        self.path = path
        with open_bytes(path) as file:
            head = _read(file, HEAD)
            is_whole = len(head) < HEAD
        self.layout = find_layout(head, path, is_whole)
        super().__init__(self.layout.words, None)
        self.names = list(self.layout.names)
        self.units = dict(self.layout.units)
        self.hide_masks(self.layout.masks)

    def _open(self, rows: Rows, columns: list[str]) -> csv.CSVStreamingReader:
        """The stream, every column as text: what is no number is then named with its row, and no missing value guessed."""
        import pyarrow as pa
        from pyarrow import csv

        layout = self.layout
        return csv.open_csv(
            rows,
            csv.ReadOptions(block_size=BLOCK, column_names=layout.names),
            csv.ParseOptions(delimiter=layout.delimiter, quote_char=layout.quote),
            csv.ConvertOptions(
                include_columns=columns, column_types=dict.fromkeys(columns, pa.string()), strings_can_be_null=False
            ),
        )

    def chunks(self, names: list[str], texts: list[str], size: int) -> Iterator[Columns]:
        columns = list(dict.fromkeys([*names, *texts]))
        masks = {name: self.masks[name] for name in columns if name in self.masks}
        with Rows(self.path, self.layout) as rows:
            for batch in self._open(rows, [*columns, *masks.values()]) if rows.has_any else ():
                for start in range(0, len(batch), size):
                    part = batch.slice(start, size)
                    found = {name: _trimmed(part.column(name)) for name in columns}
                    missing = {name: self._missing(array, part, masks.get(name)) for name, array in found.items()}
                    chunk = {name: as_read(*self._numbers(found[name], name, missing[name])) for name in names}
                    yield chunk | {name: as_written(np.asarray(found[name], object), missing[name]) for name in texts}

    def _missing(self, array: pa.Array, part: pa.RecordBatch, mask: str | None) -> np.ndarray | None:
        import pyarrow as pa
        import pyarrow.compute as pc

        missing = np.asarray(pc.is_in(array, pa.array(sorted(self.layout.nulls), pa.string())))
        if mask is not None:
            missing = missing | np.asarray(pc.equal(pc.utf8_lower(_trimmed(part.column(mask))), "true"))
        return missing if missing.any() else None

    def _numbers(self, array: pa.Array, name: str, missing: np.ndarray | None) -> tuple[np.ndarray, np.ndarray | None]:
        """Whole numbers, numbers, or else the texts as they are, so that one that means "missing" can be told."""
        import pyarrow as pa
        import pyarrow.compute as pc

        if name in self.layout.arrays:
            return _lists(array, name), None
        filled = array if missing is None else pc.if_else(pa.array(missing), "0", array)
        if self.layout.has_decimal_comma:
            filled = pc.replace_substring_regex(filled, r"^([-+]?\d+),(\d+)", r"\1.\2")
        for rewrite in (None, _plain_numbers):
            form = filled if rewrite is None else rewrite(filled)
            if (values := _cast(form)) is not None:
                return values, missing
        lower = pc.utf8_lower(array)
        if pc.all(pc.is_in(lower, pa.array([*BOOLEANS, ""]))).as_py():
            return np.asarray(pc.is_in(lower, pa.array(["true", "t"]))), missing
        return np.asarray(array, object), missing


def _plain_numbers(array: pa.Array) -> pa.Array:
    """Numbers with a plus or Fortran's exponent, "+1.5D-03", as others write them."""
    import pyarrow.compute as pc

    return pc.replace_substring_regex(pc.replace_substring_regex(array, r"^\+", ""), r"(\d)[dD]([-+]?\d+)$", r"\1e\2")


def _cast(array: pa.Array) -> np.ndarray | None:
    """Texts as numbers, whole where all are; None if one is no number, which the first few show at little cost."""
    import pyarrow as pa
    import pyarrow.compute as pc

    for kind in (pa.int64(), pa.uint64(), pa.float64()):
        try:
            pc.cast(array[:TRIED], kind)
            return pc.cast(array, kind).to_numpy(zero_copy_only=False)
        except pa.ArrowInvalid:
            continue
    return None


def _trimmed(array: pa.Array) -> pa.Array:
    import pyarrow.compute as pc

    return pc.utf8_trim_whitespace(array)


def _lists(array: pa.Array, name: str) -> np.ndarray:
    """Lists that are written as JSON, as rows; null in one is NaN."""
    lists = [np.ravel(np.array(json.loads(text), float)) if text else np.empty(0) for text in array.to_pylist()]
    length = max(map(len, lists), default=0)
    for one in lists:
        if len(one) not in (0, length):
            raise CatalogError(f"column '{name}' has lists of different lengths: one of {len(one)} values and one of {length}.")
    return np.stack([one if len(one) else np.full(length, np.nan) for one in lists]) if lists else np.empty((0, 0))


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
        while data := _read(self.file, BLOCK):
            data = rest + (decoder.decode(data).encode() if decoder else data)
            half = b"\r" if data.endswith(b"\r") else b""  # of a line's end, perhaps
            data = data[: len(data) - len(half)].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
            data, end, rest = data.rpartition(b"\n")
            rest += half
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


def _read(file: BinaryIO, size: int) -> bytes:
    """As many bytes as are wanted, or as there are."""
    parts, length = [], 0
    while length < size and (data := file.read(size - length)):
        parts.append(data)
        length += len(data)
    return b"".join(parts)

"""Of which format a file is and how it is packed: by its first bytes, and by its suffix where they do not say."""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from ...errors import CatalogError, unknown
from ...files import WorkingFolder

MAGIC = {b"PAR1": "parquet", b"SIMPLE  =": "fits", b"\x89HDF\r\n\x1a\n": "hdf5"}
PACKED = {b"\x1f\x8b": "gz", b"BZh": "bz2", b"\xfd7zXZ\x00": "xz", b"\x28\xb5\x2f\xfd": "zst"}
ZIP = b"PK\x03\x04"
SUFFIXES = {
    **dict.fromkeys((".parquet", ".pq", ".parq"), "parquet"),
    **dict.fromkeys((".fits", ".fit", ".fts"), "fits"),
    **dict.fromkeys((".hdf5", ".h5", ".hdf", ".he5"), "hdf5"),
    **dict.fromkeys((".csv", ".tsv", ".txt", ".dat", ".cat", ".ecsv", ".tbl", ".asc", ".mrt"), "text"),
}
PACKINGS = (".gz", ".bz2", ".xz", ".zst")
NOT_TEXT = bytes({*range(9), *range(14, 26), *range(28, 32)})  # control characters that no text has
HEAD = 4096  # bytes that are looked at
BLOCK = 1 << 22


def suffix_of(path: Path) -> str:
    """The suffix that says what a file is, in small letters, without that of its packing: ".fits" of "A.FITS.gz"."""
    return next((suffix.lower() for suffix in reversed(path.suffixes) if suffix.lower() not in PACKINGS), "")


def packing_of(path: Path) -> str:
    """How a file is packed, '' if it is not; CatalogError for a zip archive, which may hold many."""
    head = _head(path)
    if head.startswith(ZIP):
        raise CatalogError(f"'{path}' is a zip archive; unpack it and give the table that is in it (.gz, .bz2, .xz are read).")
    return next((packing for magic, packing in PACKED.items() if head.startswith(magic)), "")


def _head(path: Path) -> bytes:
    if not path.is_file():  # whoever opens a pipe waits for the other end, and a device does not end
        raise CatalogError(f"'{path}' is a device, a pipe or a folder; expected the file of a table.")
    with open(path, "rb") as file:
        return file.read(8)


def open_bytes(path: Path) -> BinaryIO:
    """A file's bytes, unpacked on the way."""
    packing = packing_of(path)
    if packing == "gz":
        return cast(BinaryIO, gzip.open(path))
    if packing == "bz2":
        return cast(BinaryIO, bz2.open(path))
    if packing == "xz":
        return cast(BinaryIO, lzma.open(path))
    if packing == "zst":
        import pyarrow as pa

        return cast(BinaryIO, pa.input_stream(str(path), compression="zstd", buffer_size=BLOCK))
    return open(path, "rb")


def kind_of(path: Path) -> str:
    """The format of a file: "parquet", "fits", "hdf5" or "text".

    Raises
    ------
    CatalogError
        If its bytes are of none of these and its suffix says nothing.
    """
    suffix = suffix_of(path)
    with open_bytes(path) as file:
        head = file.read(HEAD)
    for magic, kind in MAGIC.items():
        if head.startswith(magic):
            return kind
    if SUFFIXES.get(suffix, "text") != "text":
        return SUFFIXES[suffix]
    if b"\x89HDF\r\n\x1a\n" in (head[512:520], head[1024:1032], head[2048:2056]):  # after a user block
        return "hdf5"
    is_utf16 = head.startswith((b"\xff\xfe", b"\xfe\xff")) or _alternates(head)
    if not is_utf16 and set(head) & set(NOT_TEXT):
        raise CatalogError(unknown("kind of table", suffix or path.name, SUFFIXES))
    return "text"


def _alternates(head: bytes) -> bool:
    """Whether every second byte is 0, as in UTF-16 without a mark of its order."""
    return len(head) > 3 and (not any(head[1::2]) or not any(head[::2]))


@contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """The file, or an unpacked copy of it while the context lasts: binary formats are read here and there, not in order."""
    if not packing_of(path):
        yield path
        return
    with WorkingFolder("mosaic-unpacked-") as folder, open_bytes(path) as packed:
        copy = folder / path.stem
        with open(copy, "wb") as file:
            while block := packed.read(BLOCK):
                file.write(block)
        if _head(copy).startswith((ZIP, *PACKED)):
            raise CatalogError(f"'{path}' is packed twice; unpack it once.")
        yield copy


def size_unpacked(path: Path, most: int) -> int:
    """How many bytes a file unpacks to; counted no further than a little beyond `most`."""
    size = 0
    with open_bytes(path) as file:
        while size <= most and (block := file.read(BLOCK)):
            size += len(block)
    return size

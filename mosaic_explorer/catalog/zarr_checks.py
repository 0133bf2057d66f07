"""What a Zarr store claims, checked against what is stored and what memory is free, before any of its arrays is read."""

from __future__ import annotations

import os
import re
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil, prod
from pathlib import Path
from typing import Literal

import numpy as np
import zarr
from zarr.codecs import BloscCodec, BytesCodec, Crc32cCodec

from ..errors import CatalogError, excerpt
from ..machine import available_memory, gigabytes
from .checksums import check_sums
from .zarr_codecs import check_codecs
from .zarr_v2 import check_codecs as check_codecs_v2

MOST_METADATA = 16_000_000  # bytes of a zarr.json
MOST_ARRAYS = 1_000
MOST_PIECE = 2**31  # bytes of an array's piece, unpacked: Blosc itself allows no more
ALWAYS_A_PIECE = 2**24  # bytes, unpacked: a piece may be larger than its array up to here
ALWAYS_BELIEVED = 2**30  # bytes, unpacked, that any store may claim
MOST_PACKED = 1_000  # beyond that, bytes claimed for a byte stored; ours are packed to a third
PIECE = re.compile(r"c(?:[./]\d+)*|\d+(?:[./]\d+)*")  # a piece's name in the folder of its array, in either format
COUNT = "pieces"  # a file in the folder of an array that says how many pieces were written of it; only we write it
CHECKSUM = 4  # bytes behind a piece
HEADER = 16  # bytes with which Blosc begins, of which the second four say how many bytes were packed


@dataclass(frozen=True)
class StoreFiles:
    """The files of a store: {name: bytes}, and how one begins."""

    path: Path
    sizes: dict[str, int]
    archive: zipfile.ZipFile | None = None

    @property
    def zarr_format(self) -> Literal[2, 3]:
        """The version of Zarr: 3, as we write it, or 2, as others may."""
        return 3 if "zarr.json" in self.sizes else 2

    def head(self, name: str, length: int = HEADER) -> bytes:
        """The first bytes of a file."""
        if self.archive is not None:
            with self.archive.open(name) as file:
                return file.read(length)
        with open(self.path / name, "rb") as file:
            return file.read(length)


@contextmanager
def store_files(path: Path) -> Iterator[StoreFiles]:
    """What lies in a .zarr folder or a .zarr.zip file, if it may be a Zarr store; else a CatalogError."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            files = StoreFiles(path, {entry.filename: entry.file_size for entry in archive.infolist()}, archive)
            _check_metadata(files)
            yield files
        return
    sizes = {}
    for folder, _, names in os.walk(path):
        for name in names:
            file = Path(folder, name)
            about = file.stat()
            if not stat.S_ISREG(about.st_mode):  # a pipe would keep its reader waiting
                raise CatalogError(f"'{file}' is a device or a pipe; a catalog holds files.")
            sizes[file.relative_to(path).as_posix()] = about.st_size
    files = StoreFiles(path, sizes)
    _check_metadata(files)
    yield files


def check_store(store: zarr.storage.ZipStore | Path, files: StoreFiles, rows: int | None = None) -> list[str]:
    """Raise a CatalogError unless a store has the pieces that were written and claims what there can be.

    Zarr leaves out a piece that holds nothing but the array's fill value and reads one that is not there as that, so a catalog
    that lost some would look whole. So we say how many there are (`count_pieces`); of a store of others any may be left out.

    Parameters
    ----------
    rows : how many galaxies will be read into memory; None for all

    Returns
    -------
    the arrays that hold NaN and nothing else, and have no piece
    """
    path = files.path
    size = needed = 0
    absent = []
    for name, array in zarr.open_group(store, mode="r", zarr_format=files.zarr_format, use_consolidated=False).arrays():
        unpacked = _check_array(name, array, files)
        if not unpacked and _is_unobserved(array):
            absent.append(name)
            continue
        size += unpacked
        length = array.shape[0] if array.ndim else 1
        needed += array.nbytes if rows is None or rows >= length else array.nbytes // length * rows
    packed = sum(files.sizes.values())
    if size > max(ALWAYS_BELIEVED, MOST_PACKED * packed):
        raise CatalogError(f"'{path}' cannot be: its arrays claim {gigabytes(size)}; {packed:,} bytes are stored.")
    if needed > (free := available_memory()):
        raise CatalogError(
            f"'{path}' unpacks to {gigabytes(needed)}, and {gigabytes(free)} of memory are free; read some of its galaxies, "
            "with open_catalog(path, rows=...)."
        )
    return absent


def _check_metadata(files: StoreFiles) -> None:
    if not {"zarr.json", ".zgroup"} & set(files.sizes):
        raise CatalogError(f"'{files.path}' cannot be read as a Zarr catalog: it has no zarr.json.")
    file_name = "zarr.json" if files.zarr_format == 3 else ".zarray"
    about = [name for name in files.sizes if name.rpartition("/")[2] == file_name]
    for name in about:
        if files.sizes[name] > MOST_METADATA:
            raise CatalogError(
                f"'{files.path}' cannot be: '{name}' has {files.sizes[name]:,} bytes; at most {MOST_METADATA:,} are read."
            )
    if len(about) > MOST_ARRAYS:
        raise CatalogError(f"'{files.path}' cannot be: it has {len(about):,} arrays; at most {MOST_ARRAYS:,} are read.")
    check = check_codecs if files.zarr_format == 3 else check_codecs_v2
    for name in about:
        check(f"'{files.path}', {excerpt(name.rpartition('/')[0])}", files.head(name, MOST_METADATA))
    check_sums(files, MOST_METADATA)


def count_pieces(folder: Path) -> None:
    """Say in the folder of each array of a store just written how many pieces it has."""
    for about in folder.glob("*/zarr.json"):
        pieces = [about.parent / "c", *(about.parent / "c").rglob("*")]  # the piece of a single number is "c" itself
        (about.parent / COUNT).write_text(str(sum(piece.is_file() for piece in pieces)))


def _check_array(name: str, array: zarr.Array, files: StoreFiles) -> int:
    """Sizes and pieces of one array, by its metadata and the beginnings of its pieces; what these unpack to, in bytes."""
    where, shape, pieces = f"'{files.path}', {excerpt(name)}", array.shape, array.shards or array.chunks
    if any(n < 0 for n in shape) or any(n < 1 for n in pieces):
        raise CatalogError(f"{where} cannot be: its shape is {shape}, in pieces of {pieces}.")
    grid = [ceil(n / piece) for n, piece in zip(shape, pieces, strict=True)]
    present = [file for file in files.sizes if file.startswith(f"{name}/") and _is_piece(file, name, array, grid)]
    size = prod(pieces) * array.dtype.itemsize
    if present and size > min(MOST_PIECE, max(array.nbytes, ALWAYS_A_PIECE)):
        raise CatalogError(
            f"{where} cannot be: its pieces of {pieces} have {size:,} bytes each; expected at most {MOST_PIECE:,}, and no more "
            f"than its {array.nbytes:,}."
        )
    for key in present:
        _check_piece(where, array, key, size, files)
    written = _written(f"{name}/{COUNT}", files)
    if (lost := written - len(present)) > 0:
        raise CatalogError(f"'{files.path}' is damaged: '{name}' lacks {lost} of its {written} pieces; make or copy it again.")
    return min(array.nbytes, size * len(present))


def _is_unobserved(array: zarr.Array) -> bool:
    """Whether an array without pieces is NaN throughout."""
    fill = array.metadata.fill_value
    return array.dtype.kind == "f" and fill is not None and bool(np.isnan(fill))


def _is_piece(file: str, name: str, array: zarr.Array, grid: list[int]) -> bool:
    """Whether a file is the piece of an array at a place that its shape has."""
    key = file.removeprefix(f"{name}/")
    if not PIECE.fullmatch(key):
        return False
    place = tuple(map(int, re.findall(r"\d+", key)))
    if not grid:
        return key in ("c", "0")
    inside = len(place) == len(grid) and all(i < n for i, n in zip(place, grid))
    return inside and array.metadata.encode_chunk_key(place) == key


def _written(name: str, files: StoreFiles) -> int:
    """How many pieces were written of an array, as its store says; 0 if it does not."""
    try:
        return int(files.head(name)) if name in files.sizes else 0
    except ValueError:
        raise CatalogError(f"'{files.path}' is damaged: '{name}' holds no number; make or copy it again.") from None


def _check_piece(where: str, array: zarr.Array, key: str, size: int, files: StoreFiles) -> None:
    """That a piece unpacks to `size` bytes, as far as it can be told without unpacking."""
    codecs: tuple[object, ...] = getattr(array.metadata, "codecs", ())
    packed = files.sizes[key]
    if codecs and isinstance(codecs[-1], Crc32cCodec):  # behind all else
        codecs, packed = codecs[:-1], packed - CHECKSUM
    claims = None
    if packed > 2 * size + ALWAYS_A_PIECE or (len(codecs) == 1 and isinstance(codecs[0], BytesCodec)):
        claims = packed
    elif len(codecs) == 2 and isinstance(codecs[0], BytesCodec) and isinstance(codecs[1], BloscCodec):
        head = files.head(key)
        claims = int.from_bytes(head[4:8], "little") if len(head) == HEADER else packed
    if claims is not None and claims != size:
        raise CatalogError(f"{where} is damaged: its piece '{key}' holds {claims:,} bytes; expected {size:,}.")

"""What a file that somebody brings may be: of which kind, how large, how long; and its columns."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import numpy as np

from ...errors import CatalogError, unknown
from ...importers import reading
from ...importers.columns import Columns, TableFile

MOST_BYTES = 500_000_000  # of a file: a million rows of fifty columns as Parquet, of thirty as CSV
MOST_MAP = 200_000  # characters of a map
MOST_ROWS = 1_000_000
MOST_UNPACKED = 4_000_000_000  # bytes of what a compressed file holds
SUFFIXES = (*reading.SUFFIXES, *reading.OTHER_SUFFIXES)
READ_ROWS = 4000  # at a time
ELSE = " Cut it, or import it with 'mosaic import table' and put the catalog into ./data of this server."


def checked_name(name: str, size: int) -> str:
    """A name that is safe in any folder, of a file of `size` bytes; CatalogError if its kind or size cannot be."""
    name = re.sub(r"[^\w.() -]", "_", Path(name.replace("\\", "/")).name)[-80:] or "table"
    suffix = Path(name).suffix.lower()
    if suffix not in SUFFIXES:
        raise CatalogError(unknown("kind of table", suffix or name, SUFFIXES))
    if not size:
        raise CatalogError(f"'{name}' is empty.")
    if size > MOST_BYTES:
        raise CatalogError(f"'{name}' has {size / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB can be brought here.{ELSE}")
    return Path(name).stem + suffix


def check_unpacked(path: Path) -> None:
    """Raise a CatalogError for a file that would fill the memory, or reaches for other files."""
    suffix = reading.OTHER_SUFFIXES.get(path.suffix, path.suffix)
    try:
        size = {".hdf5": _hdf5_size, ".parquet": _parquet_size}.get(suffix, lambda path: 0)(path)
    except (CatalogError, ImportError):
        raise
    except Exception as error:
        raise CatalogError(
            f"'{path.name}' cannot be read as {suffix[1:].upper()} ({type(error).__name__}); it may be damaged: write it again."
        ) from error
    if size > MOST_UNPACKED:
        raise CatalogError(
            f"'{path.name}' holds {size / 1e9:.1f} GB when unpacked; at most {MOST_UNPACKED / 1e9:.0f} GB.{ELSE}"
        )


def _parquet_size(path: Path) -> int:
    import pyarrow.parquet as pq

    about = pq.read_metadata(path)
    return sum(about.row_group(i).total_byte_size for i in range(about.num_row_groups))


def _hdf5_size(path: Path) -> int:
    import h5py

    size, elsewhere = 0, []
    with h5py.File(path, "r") as file:

        def look(name: str, link: object) -> None:
            nonlocal size
            item = file.get(name) if isinstance(link, h5py.HardLink) else None
            if item is None or (isinstance(item, h5py.Dataset) and (item.is_virtual or item.external)):
                elsewhere.append(name)
            elif isinstance(item, h5py.Dataset):
                size += item.nbytes

        file.visititems_links(look)
    if elsewhere:
        raise CatalogError(f"'{path.name}' refers to other files or places at '{elsewhere[0]}'; write all of it into one file.")
    return size


def _check_names(path: Path, names: list[str]) -> None:
    """A CSV file that is separated by something else, or has no names, looks like one with strange names."""
    if path.suffix != ".csv":
        return
    for mark, word in ((";", "semicolons"), ("\t", "tabs"), ("|", "bars"), (" ", "spaces")):
        if len(names) == 1 and mark in names[0].strip(" #"):
            raise CatalogError(
                f"'{path.name}' has {word} and no commas in its first line; write it with commas between values."
            )
    if sum(re.fullmatch(r"\s*[-+]?[\d.]+(?:[eE][-+]?\d+)?\s*", name) is not None for name in names) > len(names) / 2:
        raise CatalogError(f"'{path.name}' begins with numbers ('{names[0]}'); its first line must hold names of columns.")


def columns(path: Path, table: TableFile) -> Columns:
    """All columns of a table that is not too long, by name, without those that are there twice or cannot be read.

    Raises
    ------
    CatalogError
        If it has more than `MOST_ROWS` rows, or none, or its columns have no names.
    """
    _check_names(path, table.names)
    names = [name for name, n in Counter(table.names).items() if n == 1]
    try:
        return _in_one(path, table, names)
    except TooLong:
        raise
    except Exception:  # lists of uneven length, datasets of other lengths: some of them may do
        read: Columns = {}
        for name in names:
            try:
                read |= _in_one(path, table, [name])
            except TooLong:
                raise
            except Exception:  # a column that is of no use here
                continue
        if not read:
            raise
        (rows, _), *_ = Counter(len(x) for x in read.values()).most_common(1)
        return {name: x for name, x in read.items() if len(x) == rows}


class TooLong(CatalogError):
    """A table has more rows than can be brought."""


def _in_one(path: Path, table: TableFile, names: list[str]) -> Columns:
    parts: dict[str, list[np.ndarray]] = {name: [] for name in names}
    rows = 0
    for chunk in table.chunks(names, [], READ_ROWS):
        rows += len(chunk[names[0]])
        if rows > MOST_ROWS:
            raise TooLong(f"'{path.name}' has more than {MOST_ROWS:,} rows, which is the most that can be brought here.{ELSE}")
        for name, part in chunk.items():
            parts[name].append(part)
    if not rows:
        raise CatalogError(f"'{path.name}' has no rows, only names of columns.")
    # a chunk of a CSV column is text where one of its values is: then all of them are
    return {name: _joined(chunks) for name, chunks in parts.items()}


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    is_mixed = len({part.dtype.kind in "OUS" for part in parts}) > 1
    return np.concatenate([part.astype(object) if is_mixed else part for part in parts])

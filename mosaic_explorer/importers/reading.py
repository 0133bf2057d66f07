"""Tables on disk as columns: one reader per format, each giving row after row in chunks, in the order of the file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..errors import CatalogError, unknown
from . import formats
from .columns import TableFile

SUFFIXES = (".parquet", ".fits", ".hdf5", ".csv")
OTHER_SUFFIXES = {".pq": ".parquet", ".fit": ".fits", ".h5": ".hdf5", ".hdf": ".hdf5"}


@contextmanager
def open_table(path: str | Path, hdu: int | str | None = None, group: str | None = None) -> Iterator[TableFile]:
    """The table at `path`, chosen by its suffix; `hdu` is for FITS, `group` for HDF5.

    Raises
    ------
    CatalogError
        If there is no such file, its suffix is unknown, or it is damaged, then or while its chunks are read.
    """
    path = Path(path)
    suffix = next((s for s in reversed(path.suffixes) if s != ".gz"), "")
    suffix = OTHER_SUFFIXES.get(suffix, suffix)
    if suffix not in SUFFIXES:
        raise CatalogError(unknown("suffix of a table", suffix or path.name, SUFFIXES))
    if not path.is_file():
        raise CatalogError(f"there is no file '{path}'.")
    for key, value, owner in (("hdu", hdu, ".fits"), ("group", group, ".hdf5")):
        if value is not None and suffix != owner:
            raise CatalogError(f"the map gives {key} = {value!r}, which is for {owner} files; '{path.name}' is none.")
    try:
        table: TableFile
        if suffix == ".parquet":
            table = formats.ParquetTable(path)
        elif suffix == ".fits":
            table = formats.FitsTable(path, hdu)
        elif suffix == ".hdf5":
            table = formats.Hdf5Table(path, group)
        else:
            table = formats.CsvTable(path)
        with table:
            yield table
    except (CatalogError, ImportError):
        raise
    except Exception as error:  # each reading package raises its own
        reason = " ".join(str(error).split())[:160]
        raise CatalogError(
            f"'{path}' cannot be read as {suffix[1:].upper()} ({type(error).__name__}: {reason}); it may be cut short or "
            f"damaged: fetch or write it again."
        ) from error


def column(table: TableFile, name: str, section: str) -> str:
    """`name`, if the table has that column.

    Raises
    ------
    CatalogError
    """
    if name not in table.names:
        raise CatalogError(f"[{section}] {unknown('column', name, table.names)}")
    if table.names.count(name) > 1:
        raise CatalogError(f"[{section}] the file has {table.names.count(name)} columns named '{name}'; rename all but one.")
    return name


def grid(table: TableFile, name: str, section: str) -> np.ndarray:
    """The grid called `name`: an array of its own, or a column whose rows are all the same list, shape (k,).

    Raises
    ------
    CatalogError
        If there is none, or the rows differ.
    """
    array = table.grid(name)
    if array is not None:
        return as_numbers(array, name, 0)
    first, row = None, 0
    for chunk in table.chunks([column(table, name, section)], [], 1000):
        values = as_numbers(chunk[name], name, row)
        if values.ndim != 2:
            raise CatalogError(
                f"[{section}] the grid column '{name}' holds one number a row; expected the same list in each row."
            )
        first = values[0] if first is None else first
        wrong = np.flatnonzero((values != first).any(axis=1))
        if wrong.size:
            raise CatalogError(
                f"[{section}] the grid column '{name}' differs in row {row + wrong[0]} from row 0; all galaxies need one grid: "
                f"bring them to one before the import."
            )
        row += len(values)
    if first is None:
        raise CatalogError(f"[{section}] the grid column '{name}' has no rows.")
    return first


def as_numbers(values: np.ndarray, name: str, first_row: int, sentinels: tuple = ()) -> np.ndarray:
    """A column as floats in this machine's byte order: float32 stays float32, everything else becomes float64.

    Raises
    ------
    CatalogError
        If a text is no number, with its row; texts among `sentinels` and empty ones are NaN.
    """
    if values.dtype.kind in "fiub":
        narrow = values.dtype.kind == "f" and values.dtype.itemsize == 4
        return np.asarray(values, np.float32 if narrow else np.float64)
    if values.dtype.kind not in "OUS":
        raise CatalogError(f"column '{name}' holds {values.dtype} and not numbers.")
    out = np.full(values.shape, np.nan)
    for place in np.ndindex(values.shape):
        text = as_text(values[place]).strip()
        if text and text not in sentinels:
            try:
                out[place] = float(text)
            except ValueError:
                raise CatalogError(
                    f"column '{name}' has the text '{text[:40]}' in row {first_row + place[0]} (the first row is 0); expected "
                    f"a number. If it means 'not observed', add it to sentinels in the map."
                ) from None
    return out


def as_text(value: object) -> str:
    """A value of a text column as text; nothing at all is ''."""
    if isinstance(value, bytes):
        return value.decode("utf8", "replace")
    return "" if value is None else str(value)

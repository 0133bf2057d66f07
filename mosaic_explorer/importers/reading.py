"""Tables as columns, on disk or in memory: one reader per format, each giving row after row in chunks, in their order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import CatalogError, unknown
from .columns import TableFile
from .formats.content import PACKINGS, kind_of, suffix_of, unpacked
from .formats.content import SUFFIXES as KINDS

FORTRAN = re.compile(r"(?<=\d)[dD](?=[-+]?\d)")  # in 1.5D-03, where others write e
SUFFIXES = (*KINDS, *PACKINGS)  # of files that are surely tables; others are if their first bytes look like one


@contextmanager
def open_table(source: Any, hdu: int | str | None = None, group: str | None = None) -> Iterator[TableFile]:
    """A table; `hdu` is for FITS, `group` for HDF5.

    Parameters
    ----------
    source : the path of a file, packed or not, or of a folder of Parquet files; or a pandas DataFrame, an astropy Table, an
        Arrow table, a numpy array of records

    Raises
    ------
    CatalogError
        If there is no such file, it is no table, or it is damaged, then or while its chunks are read.
    """
    if not isinstance(source, str | os.PathLike):
        from .formats.memory import memory_table

        for key, value in (("hdu", hdu), ("group", group)):
            if value is not None:
                raise CatalogError(f"the map gives {key} = {value!r}, which is for files; the table is in memory.")
        with memory_table(source) as table:
            yield table
        return
    path = Path(source)
    if not path.exists():
        raise CatalogError(f"there is no file '{path}'.")
    kind = "parquet" if path.is_dir() else ""
    try:
        kind = kind or kind_of(path)
        for key, value, owner in (("hdu", hdu, "fits"), ("group", group, "hdf5")):
            if value is not None and kind != owner:
                raise CatalogError(f"the map gives {key} = {value!r}, which is for .{owner} files; '{path.name}' is none.")
        if kind == "text":
            with _text_table(path) as table:
                yield table
            return
        with nullcontext(path) if path.is_dir() else unpacked(path) as file, _binary_table(file, kind, hdu, group) as table:
            yield table
    except (CatalogError, ImportError, MemoryError):
        raise
    except Exception as error:  # each reading package raises its own
        reason = " ".join(str(error).split())[:160]
        what = suffix_of(path)[1:] if kind == "text" else kind
        raise CatalogError(
            f"'{path}' cannot be read as {what.upper() or 'a table'} ({type(error).__name__}: {reason}); it may be cut short "
            f"or damaged: fetch or write it again."
        ) from error


def _text_table(path: Path) -> TableFile:
    from .formats.text import TextTable

    return TextTable(path)


def _binary_table(path: Path, kind: str, hdu: int | str | None, group: str | None) -> TableFile:
    if kind == "parquet":
        from .formats.parquet import ParquetTable

        return ParquetTable(path)
    if kind == "fits":
        from .formats.fits import FitsTable

        return FitsTable(path, hdu)
    from .formats.hdf5 import Hdf5Table

    return Hdf5Table(path, group)


def column(table: TableFile, name: str, section: str) -> str:
    """`name`, if the table has that column.

    Raises
    ------
    CatalogError
    """
    if name in table.unusable:
        raise CatalogError(f"[{section}] column '{name}' {table.unusable[name]}.")
    if name not in table.names and name not in table.places:
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
    import pandas as pd

    flat = values.ravel()
    numbers = np.asarray(pd.to_numeric(pd.Series(flat, dtype=object), errors="coerce"), float).copy()
    for place in np.flatnonzero(np.isnan(numbers)):  # few, as a rule: what pandas knows no number in
        text = as_text(flat[place]).strip()
        if text and text not in sentinels:
            try:
                numbers[place] = float(FORTRAN.sub("e", text))
            except ValueError:
                row = first_row + place // (len(flat) // len(values))
                raise CatalogError(
                    f"column '{name}' has the text '{text[:40]}' in row {row} (the first row is 0); expected "
                    f"a number. If it means 'not observed', add it to sentinels in the map."
                ) from None
    return numbers.reshape(values.shape)


def as_text(value: object) -> str:
    """A value of a text column as text; nothing at all is ''."""
    if isinstance(value, bytes):
        return value.decode("utf8", "replace")
    return "" if value is None else str(value)

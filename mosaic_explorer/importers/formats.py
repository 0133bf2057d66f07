"""Parquet, FITS, HDF5 and CSV, each as a `TableFile`. The packages are imported only where they are needed."""

from __future__ import annotations

import gzip
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np

from ..errors import CatalogError, unknown
from .columns import Columns

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow import csv


class TableReader:
    """A table that closes its file when its context ends."""

    names: list[str]
    words: str = ""
    packages: tuple[str, ...] = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""

    def grid(self, name: str) -> np.ndarray | None:
        """Only FITS and HDF5 have arrays that are no columns."""


class ParquetTable(TableReader):
    """Parquet; a column of lists is an array column."""

    packages = ("pyarrow",)

    def __init__(self, path: Path):
        import pyarrow.parquet as pq

        self.file = pq.ParquetFile(path)
        self.names = list(self.file.schema_arrow.names)
        self.words = f"Parquet, {self.file.metadata.num_rows} rows"

    def close(self) -> None:
        self.file.close()

    def chunks(self, names: list[str], texts: list[str], size: int) -> Iterator[Columns]:
        row = 0
        for batch in self.file.iter_batches(size, columns=list(dict.fromkeys([*names, *texts]))):
            if len(batch):
                yield {name: _arrow(batch.column(name), name, row) for name in [*names, *texts]}
            row += len(batch)


def _arrow(array: pa.Array, name: str, row: int) -> np.ndarray:
    """An arrow array, whose first row is `row` of the file, as numpy; a null is NaN, a list becomes a row.

    If every list is null the result has shape (rows, 0): how long they would be is not known here.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    if not isinstance(array.type, pa.ListType | pa.LargeListType | pa.FixedSizeListType):
        return array.to_numpy(zero_copy_only=False)
    is_valid = np.asarray(array.is_valid())
    lengths = np.asarray(pc.list_value_length(array.drop_null()))
    length = int(lengths[0]) if lengths.size else 0
    if (lengths != length).any():
        uneven = row + np.flatnonzero(is_valid)[np.flatnonzero(lengths != length)[0]]
        raise CatalogError(f"column '{name}' has lists of different lengths: row {uneven} does not hold {length} values.")
    flat = array.drop_null().flatten().to_numpy(zero_copy_only=False).reshape(len(lengths), length)
    if is_valid.all():
        return flat
    out = np.full((len(array), length), np.nan, flat.dtype if flat.dtype.kind == "f" else float)
    out[is_valid] = flat
    return out


class CsvTable(TableReader):
    """CSV with one line of names; a line with too few or too many values is an error."""

    packages = ("pyarrow",)

    def __init__(self, path: Path):
        self.path = path
        self.words = "CSV"
        with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as file:
            if not file.readline().strip():
                raise CatalogError(f"'{path}' is empty; expected a line of column names.")
        self.names = self._open().schema.names

    def _open(self, names: list[str] | None = None) -> csv.CSVStreamingReader:
        """The stream, every column as text: what is no number is then named with its row, and no missing value guessed."""
        import pyarrow as pa
        from pyarrow import csv

        convert = csv.ConvertOptions(
            include_columns=names, column_types={name: pa.string() for name in names or ()}, strings_can_be_null=False
        )
        return csv.open_csv(self.path, csv.ReadOptions(block_size=1 << 23), convert_options=convert)

    def chunks(self, names: list[str], texts: list[str], size: int) -> Iterator[Columns]:
        import pyarrow as pa
        import pyarrow.compute as pc

        def numbers(array: pa.Array) -> np.ndarray:
            array = pc.utf8_trim_whitespace(array)
            try:
                values = pc.cast(pc.if_else(pc.equal(array, ""), None, array), pa.float64())
            except pa.ArrowInvalid:
                values = array
            return values.to_numpy(zero_copy_only=False)

        for batch in self._open(list(dict.fromkeys([*names, *texts]))):
            for start in range(0, len(batch), size):
                part = batch.slice(start, size)
                chunk = {name: numbers(part.column(name)) for name in names}
                yield {**chunk, **{name: part.column(name).to_numpy(zero_copy_only=False) for name in texts}}


class FitsTable(TableReader):
    """FITS: the columns of one table HDU, and image HDUs with as many rows; the first table unless `hdu` says which."""

    packages = ("astropy",)

    def __init__(self, path: Path, hdu: int | str | None):
        from astropy.io import fits
        from astropy.utils.exceptions import AstropyUserWarning

        with warnings.catch_warnings():  # astropy only warns of a file cut short
            warnings.simplefilter("ignore", AstropyUserWarning)
            self.file = fits.open(path, memmap=path.suffix != ".gz")
            last = self.file[-1].fileinfo()
        end = last["datLoc"] + last["datSpan"]
        if path.suffix != ".gz" and path.stat().st_size < end:
            self.close()
            raise CatalogError(f"'{path}' is cut short: {path.stat().st_size} bytes of {end}; fetch or write it again.")
        tables = [i for i, part in enumerate(self.file) if isinstance(part, fits.BinTableHDU | fits.TableHDU)]
        labels = [self.file[i].name or str(i) for i in tables]
        if not tables:
            raise CatalogError(f"'{path}' holds no table, only images; put the columns in a binary table.")
        if hdu is None:
            number = tables[0]
        else:
            matches = [i for i, label in zip(tables, labels) if hdu == i or str(hdu).upper() == label.upper()]
            if not matches:
                raise CatalogError(unknown("table HDU", hdu, labels))
            number = matches[0]
        self.table = self.file[number]
        rows = self.table.header["NAXIS2"]
        self.images = {
            part.name: part
            for part in self.file
            if isinstance(part, fits.ImageHDU) and len(part.shape) == 2 and part.shape[0] == rows
        }
        self.nulls = {c.name: c.null for c in self.table.columns if isinstance(c.null, int)}
        self.names = [*self.table.columns.names, *self.images]
        self.words = f"FITS, HDU {number} ({self.table.name or 'unnamed'}), {rows} rows"
        self.rows = rows

    def close(self) -> None:
        self.file.close()

    def chunks(self, names: list[str], texts: list[str], size: int) -> Iterator[Columns]:
        for start in range(0, self.rows, size):
            rows = slice(start, start + size)
            yield {name: self._values(name, rows) for name in [*names, *texts]}

    def _values(self, name: str, rows: slice) -> np.ndarray:
        if name in self.images:
            return self.images[name].data[rows]
        values = np.asarray(self.table.data[name][rows])
        if name in self.nulls:  # the file's own word for missing
            values = np.where(values == self.nulls[name], np.nan, values)
        return values

    def grid(self, name: str) -> np.ndarray | None:
        """A 1-D image HDU, a table HDU of one column, or "HDU/column"."""
        hdu, _, label = name.partition("/")
        for part in self.file:
            if part.name.upper() != hdu.upper() or part is self.table or part.data is None:
                continue
            if part.data.dtype.names:
                if not label and len(part.data.dtype.names) > 1:
                    raise CatalogError(f"the HDU '{hdu}' has several columns; write '{hdu}/COLUMN' with its name.")
                return np.asarray(part.data[label or part.data.dtype.names[0]]).squeeze()
            return np.asarray(part.data).squeeze() if part.data.ndim == 1 else None
        return None


class Hdf5Table(TableReader):
    """HDF5: the datasets under a group, or one compound dataset, all with as many rows."""

    packages = ("h5py",)

    def __init__(self, path: Path, group: str | None):
        import h5py

        self.file = h5py.File(path, "r")
        root = self.file
        self.words = "HDF5" + (f", group {group}" if group else "")
        datasets: list[str] = []
        self.file.visititems(lambda name, item: datasets.append(name) if isinstance(item, h5py.Dataset) else None)
        if group is not None:
            if group not in self.file:
                places = {place for name in datasets for place in (name, name.rpartition("/")[0]) if place}
                raise CatalogError(unknown("group or dataset", group, sorted(places)))
            root = self.file[group]
        compound = [name for name in datasets if self.file[name].dtype.names]
        if root is self.file and len(compound) == 1 and len(datasets) == 1:
            root = self.file[compound[0]]  # what astropy writes
        self.root = root
        if isinstance(root, h5py.Dataset):
            self.names = list(root.dtype.names or ())
        else:
            self.names = []
            root.visititems(lambda name, item: self.names.append(name) if isinstance(item, h5py.Dataset) else None)

    def close(self) -> None:
        self.file.close()

    def chunks(self, names: list[str], texts: list[str], size: int) -> Iterator[Columns]:
        columns = list(dict.fromkeys([*names, *texts]))
        if self.root is not self.file and hasattr(self.root, "dtype"):
            for start in range(0, len(self.root), size):
                part = self.root[start : start + size]
                yield {name: part[name] for name in columns}
            return
        lengths = {name: self.root[name].shape[0] if self.root[name].shape else 0 for name in columns}
        rows = lengths[columns[0]]
        for name, length in lengths.items():
            if length != rows:
                raise CatalogError(f"dataset '{name}' has {length} rows and '{columns[0]}' has {rows}; all need the same.")
        for start in range(0, rows, size):
            yield {name: self.root[name][start : start + size] for name in columns}

    def grid(self, name: str) -> np.ndarray | None:
        """A 1-D dataset, under the group or anywhere in the file."""
        for place in (self.root if hasattr(self.root, "keys") else self.file, self.file):
            if name in place and getattr(place[name], "ndim", 0) == 1:
                return place[name][()]
        return None

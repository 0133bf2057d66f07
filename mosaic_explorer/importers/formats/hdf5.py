"""HDF5: datasets of one length, under a group or in the whole file, or a dataset of records, as astropy writes one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import CatalogError, excerpt, unknown
from ...machine import gigabytes
from .astropy_header import header_masks, header_units
from .memory import no_column
from .pandas_hdf import FrameGroup, frames
from .reader import MOST_COLUMNS, Part, TableReader, too_long, too_many, uneven

JUDGED_ROWS = 1000  # of a column of arrays: if these differ in length it is of no use
VAEX = re.compile(r"^.*\bcolumns/([^/]+)/data$")  # where vaex keeps a column
ALWAYS_BELIEVED = 2**28  # bytes that a dataset may claim of which nothing is stored
MOST_PACKED = 2_000  # times its size on disk; zlib packs zeros a thousandfold
MOST_DEPTH = 30  # groups in one another
META = ".__table_column_meta__"  # ends the name of what astropy writes beside a dataset


class Hdf5Table(TableReader):
    """The datasets under a group that have as many rows as most, or the fields of one dataset of records.

    Columns are called by their place, "photometry/mag_u"; "mag_u" alone will do where there is one of that name.
    """

    packages = ("h5py",)

    def __init__(self, path: Path, group: str | None):
        import h5py

        super().__init__("HDF5" + (f", group {group}" if group else ""), None)
        self.file = h5py.File(path, "r")
        self.columns: dict[str, Any] = {}  # {name: a dataset, or part of one}
        self.records: Any = None
        self.frame: FrameGroup | None = None
        try:
            self._choose(path, group)
        except BaseException:
            self.close()
            raise

    def _choose(self, path: Path, group: str | None) -> None:
        import h5py

        datasets = dataset_names(self.file, path)
        _check_claims(self.file, datasets, path)
        root: Any = self.file
        if group is not None:
            if group not in self.file:
                places = {place for name in datasets for place in (name, name.rpartition("/")[0]) if place}
                raise CatalogError(unknown("group or dataset", group, sorted(places)))
            root = self.file[group]
        self.root = root
        if found := frames(root):
            if len(found) > 1:
                raise CatalogError(
                    f"'{path}' holds {len(found)} tables of pandas; write in the map which: group = \"{found[0]}\"."
                )
            self.frame = FrameGroup(root[found[0]], path)
            self.names, self.unusable, self.n_rows = self.frame.names, self.frame.unusable, self.frame.n_rows
            return
        if isinstance(root, h5py.Dataset):
            self._add_records(root)
            return
        names = [name for name in dataset_names(root, path) if not name.endswith(META)]
        records = [name for name in names if root[name].dtype.names]
        lengths = Counter(_rows(root[name]) for name in names if name not in records)
        if not records or max(lengths.values(), default=0) > max(len(root[name].dtype.names) for name in records):
            self._add_datasets(root, names)
        elif len(records) == 1:
            self._add_records(root[records[0]])
            self.unusable |= {name: f"is no part of the table '{records[0]}'" for name in names if name not in records}
        else:
            some = ", ".join(f"'{name}'" for name in records[:5])
            raise CatalogError(f"'{path}' holds several tables ({some}); write in the map which: group = \"{records[0]}\".")

    def _add_records(self, dataset: Any) -> None:
        self.records = self.root = dataset
        self.n_rows = _rows(dataset)
        for name in dataset.dtype.names or ():
            if why := _no_field(dataset.dtype[name], dataset[:0][name]):
                self.unusable[name] = why
            else:
                self.names.append(name)
        beside = dataset.name + META
        if beside in self.file:
            about = "\n".join(_text(line) for line in self.file[beside][()])
            self.units |= header_units(about)
            self.hide_masks(header_masks(self.names))

    def _add_datasets(self, root: Any, names: list[str]) -> None:
        datasets = {VAEX.sub(r"\1", name): root[name] for name in names}
        lengths = {name: _rows(dataset) for name, dataset in datasets.items() if dataset.shape}
        counts = Counter(lengths.values())
        n_rows = max(counts, key=lambda n: (counts[n], n)) if counts else 0
        first = next((name for name, length in lengths.items() if length == n_rows), "")
        self.n_rows = n_rows
        for name, dataset in datasets.items():
            if why := _no_dataset(dataset, n_rows, first):
                self.unusable[name] = why
                continue
            self.names.append(name)
            self.columns[name] = dataset
            for key in ("unit", "units"):
                if isinstance(unit := dataset.attrs.get(key, dataset.parent.attrs.get(key)), str | bytes) and unit:
                    self.units.setdefault(name, _text(unit))
        self.hide_masks({name: mask for name, mask in header_masks(self.names).items() if self.columns[mask].dtype.kind == "b"})
        short = Counter(name.rpartition("/")[2] for name in self.names)
        self.places = {
            word: name for name in self.names if short[word := name.rpartition("/")[2]] == 1 and word not in self.names
        }

    def close(self) -> None:
        self.file.close()

    def parts(self, names: list[str], size: int) -> Iterator[dict[str, Part]]:
        for start in range(0, self.n_rows or 0, size):
            rows = slice(start, start + size)
            if self.frame is not None:
                yield self.frame.part(names, rows)
            elif self.records is not None:
                part = self.records[rows]
                yield {name: _values(part[name], name, start, {}) for name in names}
            else:
                yield {name: _values(self.columns[name][rows], name, start, self.columns[name].attrs) for name in names}

    def grid(self, name: str) -> np.ndarray | None:
        """A 1-D dataset, under the group or anywhere in the file."""
        for place in (self.root if hasattr(self.root, "keys") else self.file, self.file):
            if name in place and getattr(place[name], "ndim", 0) == 1:
                return place[name][()]
        return None


def dataset_names(root: Any, path: Path) -> list[str]:
    """The datasets under a group, each once, by their places there.

    Raises
    ------
    CatalogError
        If groups lie in groups without end, or there are more datasets than a table has columns.
    """
    import h5py

    names: list[str] = []

    def look(name: str, item: object) -> str | None:  # anything but None ends the walk
        if isinstance(item, h5py.Dataset):
            names.append(name)
        return too_deep(name, path) or (too_many(path.name) if len(names) > MOST_COLUMNS else None)

    if trouble := root.visititems(look):
        raise CatalogError(trouble)
    return names


def _check_claims(root: Any, names: list[str], path: Path) -> None:
    """Raise a CatalogError if a dataset claims far more than the file can hold of it: what nobody wrote is read as zeros."""
    for name in names:
        dataset = root[name]
        claimed = prod(dataset.shape or (0,)) * dataset.dtype.itemsize
        elsewhere = dataset.is_virtual or dataset.external
        if claimed > ALWAYS_BELIEVED and not elsewhere and claimed > MOST_PACKED * dataset.id.get_storage_size():
            raise CatalogError(
                f"'{path}' says that {excerpt(name)} has {gigabytes(claimed)}, of which it holds "
                f"{dataset.id.get_storage_size():,} bytes; it was not written to its end, or is damaged."
            )


def too_deep(place: str, path: Path) -> str:
    """Why a place is no column's, '' if it may be one: to walk deep takes as long again for each step."""
    if place.count("/") <= MOST_DEPTH:
        return ""
    return f"'{path.name}' has more than {MOST_DEPTH} groups in one another; put the columns into one group."


def _rows(dataset: Any) -> int:
    return int(dataset.shape[0]) if dataset.shape else 0


def _no_dataset(dataset: Any, n_rows: int, first: str) -> str:
    import h5py

    if not dataset.shape:
        return "is a single value and no column"
    if _rows(dataset) != n_rows:
        return f"has {_rows(dataset)} rows and '{first}' has {n_rows}; all need the same (or say in the map: group = ...)"
    is_text = h5py.check_string_dtype(dataset.dtype) is not None
    if h5py.check_vlen_dtype(dataset.dtype) is not None and not is_text and dataset.ndim == 1:
        return _ragged(dataset[:JUDGED_ROWS], 0)
    return _no_field(dataset.dtype, np.zeros((0, *dataset.shape[1:]), dataset.dtype)) or too_long(prod(dataset.shape[1:]))


def _no_field(dtype: np.dtype, nothing: np.ndarray) -> str:
    import h5py

    if h5py.check_ref_dtype(dtype):
        return "refers to other places of the file"
    return no_column(nothing)


def _ragged(arrays: np.ndarray, row: int) -> str:
    """Why arrays of variable length, the first of them in row `row`, cannot be rows of numbers; '' if they can."""
    lengths = np.array([len(x) for x in arrays])
    if not (lengths != lengths[:1]).any():
        return ""
    return uneven(row + int(np.flatnonzero(lengths != lengths[0])[0]), int(lengths[0]))


def _values(stored: np.ndarray, name: str, row: int, attrs: Any) -> Part:
    """Values of a dataset; `_FillValue`, as netCDF writes it, is missing, lists of one length are rows."""
    if stored.ndim > 2:
        stored = stored.reshape(len(stored), -1)
    if stored.dtype.kind == "O":
        if len(stored) and stored.ndim == 1 and isinstance(stored[0], np.ndarray):
            if why := _ragged(stored, row):
                raise CatalogError(f"column '{name}' {why}.")
            return np.stack(list(stored)), None
        texts = [_text(x) for x in stored.ravel()]
        return np.array(texts, object).reshape(stored.shape), None
    fill = attrs.get("_FillValue")
    return stored, None if fill is None or stored.dtype.kind not in "fiu" else stored == np.ravel(fill)[0]


def _text(value: Any) -> str:
    return value.decode("utf8", "replace") if isinstance(value, bytes) else str(value)

"""Galaxies to be asked about, some at a time and no more of each than is seen: of a catalog on disk, or one in memory."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import numpy as np
import xarray as xr

from ..catalog.schema import ERROR, GALAXY, LIMIT, OBSERVED, build_catalog, validate
from ..catalog.store import catalog_path, catalog_size, open_catalog
from ..catalog.trust import trust_of
from ..catalog.unobserved import distinct, without_observation
from ..errors import CatalogError
from ..modalities import Table

SLAB_BYTES = 2**26  # of seen values that are read from a catalog at a time
SLAB_GALAXIES = 65_536  # and at most so many galaxies
FIRST_GALAXIES = 1_000  # which tell whether anything is given of what is asked for
MEASURED = (OBSERVED, ERROR, LIMIT)
GIVEN = "_given"  # NAME_given: what the source itself says of a variable that is asked for


class Part(NamedTuple):
    """Some galaxies: ids (n,), the variables of them that are seen, with their attributes, and what is given of those asked."""

    ids: np.ndarray
    values: dict[str, np.ndarray]
    measured: dict[str, tuple[np.ndarray, dict]]
    given: dict[str, np.ndarray]

    def catalog(self, table: Table) -> xr.Dataset:
        """As a catalog in which all else is not observed."""
        values = self.values or {next(iter(table.variables)): _nothing(table, len(self.ids))}
        catalog = build_catalog(values, galaxy_id=self.ids, table=table)
        dims = {name: catalog.variables[name].dims for name in values}
        return catalog.assign({name: (dims[_base(name)], array, attrs) for name, (array, attrs) in self.measured.items()})


def _nothing(table: Table, n: int) -> np.ndarray:
    row, _ = next(iter(table.variables.values()))
    return np.full((n, row.size) if row.is_vector else n, np.nan, np.float32)


def _base(name: str) -> str:
    return next(name.removesuffix(end) for end in MEASURED if name.endswith(end))


class Source:
    """Galaxies of a catalog in memory, or of one on disk (.zarr, .zarr.zip; None for the one of the package).

    Parameters
    ----------
    rows : (first, last + 1) of the galaxies, by their place in the catalog
    seen, asked : variables that are read, and those of which what is given is kept beside the answers

    Raises
    ------
    CatalogError
        If there is no such catalog, it lacks these rows, or it is none.
    """

    def __init__(
        self,
        galaxies: xr.Dataset | str | Path | None,
        table: Table,
        seen: Sequence[str],
        asked: Sequence[str] = (),
        rows: tuple[int | None, int | None] = (None, None),
    ):
        self.table, self.seen = table, list(seen)
        self.asked = [name for name in asked if name not in seen and not table.variables[name][0].is_vector]
        if isinstance(galaxies, xr.Dataset):
            self.catalog: xr.Dataset | None = validate(galaxies, table)
            self.path, self.name = None, str(galaxies.attrs.get("source", "galaxies in memory"))
            total = galaxies.sizes[GALAXY]
        else:
            self.catalog = None
            self.path = catalog_path(galaxies)
            self.name = self.path.name
            total = catalog_size(self.path)
        self.start, self.stop = _checked_rows(rows, total)
        first = self._read(self.start, min(self.start + FIRST_GALAXIES, self.stop))
        self.attrs, self.trust = dict(first.attrs), trust_of(first)
        self.asked = [name for name in self.asked if np.isfinite(first.variables[name].values).any()]
        self.first = self._part(first.isel({GALAXY: slice(0, 1)}))
        self._check_observed(first)

    def _check_observed(self, first: xr.Dataset) -> None:
        """Raise a CatalogError if galaxies in memory have nothing of what is seen: all answers would be the same."""
        if self.catalog is None or not self.seen:
            return
        for galaxies in (first, self.catalog):
            names = [name + OBSERVED if name + OBSERVED in galaxies.variables else name for name in self.seen]
            if any(np.isfinite(distinct(galaxies.variables[name].values)).any() for name in names):
                return
        raise CatalogError(f"nothing that is to be seen, {', '.join(self.seen)}, is observed of any of these galaxies.")

    def __len__(self) -> int:
        return self.stop - self.start

    @property
    def stamp(self) -> str:
        """A digest of the galaxies: of their values in memory; of a catalog on disk, of its files' names, sizes and times."""
        digest = hashlib.sha256(f"{self.start} {self.stop} {self.seen} {self.asked}".encode())
        if self.catalog is not None:
            part = self._part(self._slice(self.start, self.stop))
            for name, array in {"ids": part.ids, **part.values, **part.given}.items():
                digest.update(f"{name} {array.dtype} {array.shape}".encode() + np.ascontiguousarray(array).tobytes())
            for name, (array, _) in part.measured.items():
                digest.update(name.encode() + np.ascontiguousarray(array).tobytes())
        elif self.path is not None:
            root = self.path
            for file in sorted(root.rglob("*")) if root.is_dir() else [root]:
                about = file.stat()
                digest.update(f"{file.relative_to(root.parent)} {about.st_size} {about.st_mtime_ns}".encode())
        return digest.hexdigest()[:20]

    @cached_property
    def id_length(self) -> int:
        """The length of the longest id, where ids are texts; 0 where they are numbers."""
        if self.first.ids.dtype.kind != "U":
            return 0
        if self.catalog is not None:
            ids = self.catalog[GALAXY].values[self.start : self.stop]
        else:
            ids = open_catalog(self.path, rows=np.arange(self.start, self.stop), table=self.table, only=[])[GALAXY].values
        return max(1, _plain(ids).dtype.itemsize // 4)

    def parts(self, blocks: Sequence[slice]) -> Iterator[tuple[int, Part]]:
        """The blocks of galaxies that are asked for, in order: (number among `blocks`, galaxies)."""
        width = sum(self.table.variables[name][0].size for name in self.seen) or 1
        most = min(SLAB_GALAXIES, max(1, SLAB_BYTES // (9 * width)))
        slab, low, high = None, 0, 0
        for number, block in enumerate(blocks):
            if slab is None or block.stop > high:
                low, high = block.start, min(max(block.start + most, block.stop), len(self))
                slab = self._part(self._read(self.start + low, self.start + high))
            part = slice(block.start - low, block.stop - low)
            yield (
                number,
                Part(
                    slab.ids[part],
                    {name: array[part] for name, array in slab.values.items()},
                    {name: (array[part], attrs) for name, (array, attrs) in slab.measured.items()},
                    {name: array[part] for name, array in slab.given.items()},
                ),
            )

    def _read(self, start: int, stop: int) -> xr.Dataset:
        if self.catalog is not None:
            return self._slice(start, stop)
        try:
            return open_catalog(self.path, rows=np.arange(start, stop), table=self.table, only=[*self.seen, *self.asked])
        except CatalogError as error:
            raise CatalogError(f"{error} (rows counted from {start})" if start else str(error)) from error

    def _slice(self, start: int, stop: int) -> xr.Dataset:
        assert self.catalog is not None
        return self.catalog.isel({GALAXY: slice(start, stop)})

    def _part(self, catalog: xr.Dataset) -> Part:
        variables = catalog.variables
        measured = [name + end for name in self.seen for end in MEASURED if name + OBSERVED in variables]
        given = {name: np.asarray(variables[name].values, np.float32) for name in self.asked}
        absent = without_observation(catalog)
        return Part(
            _plain(catalog[GALAXY].values),
            {name: variables[name].values for name in self.seen if name not in absent},
            {name: (variables[name].values, dict(variables[name].attrs)) for name in measured},
            given,
        )


def _plain(ids: np.ndarray) -> np.ndarray:
    """Ids as whole numbers or as texts of one length, which files can hold."""
    return ids if ids.dtype.kind in "iuU" else np.array([str(x) for x in ids])


def _checked_rows(rows: tuple[int | None, int | None], total: int) -> tuple[int, int]:
    start, stop = rows[0] or 0, total if rows[1] is None else min(rows[1], total)
    if not 0 <= start < stop:
        raise CatalogError(f"there are {total:,} galaxies, rows 0 to {total - 1}; found the rows {rows[0]} to {rows[1]}.")
    return start, stop

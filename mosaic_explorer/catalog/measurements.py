"""What a model may be shown of galaxies: values, and where a survey measured them, errors and limits."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
import xarray as xr

from ..modalities import Table
from .photometry_library import places_of
from .schema import ERROR, GALAXY, LIMIT, OBSERVED
from .surveys import EXACT
from .trust import Trust, trust_of


@dataclass(frozen=True)
class Measurements:
    """Values of n galaxies in the order of a table, each exact, measured with an error, or a limit.

    values : (n, table.size) in physical units; NaN where not observed; the limiting magnitude where it is a limit
    error : (n, table.size) 1 sigma in the same units; 0 where exact
    limit : (n, table.size) bool; the true value is fainter than `values`
    noise : one of `SETTINGS`, or the surveys that measured it, in words
    trust : of which kind the galaxies are
    """

    values: np.ndarray
    error: np.ndarray
    limit: np.ndarray
    noise: str = EXACT
    trust: Trust = Trust.BROAD

    @classmethod
    def exact(cls, values: np.ndarray, trust: Trust = Trust.BROAD) -> Measurements:
        """Values (n, table.size) without error."""
        return cls(values, np.zeros(values.shape, np.float32), np.zeros(values.shape, bool), trust=trust)

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, rows: slice | np.ndarray) -> Measurements:
        """Some of the galaxies."""
        return Measurements(self.values[rows], self.error[rows], self.limit[rows], self.noise, self.trust)


ALL = slice(None)


def catalog_values(catalog: xr.Dataset, table: Table, rows: slice = ALL) -> np.ndarray:
    """All true values of galaxies in the order of the table, (galaxies, table.size), physical, NaN where not observed."""
    out = np.empty((_count(catalog, rows), table.size), np.float32)
    for name in table.variables:
        out[:, table.place(name)] = _part(catalog, table, name, rows)
    return out


def catalog_measurements(catalog: xr.Dataset, table: Table) -> Measurements:
    """What a catalog's surveys measured; a modality that none has observed counts as exact."""
    return MeasuredColumns(catalog, table, stacklevel=4)[ALL]


class MeasuredColumns:
    """What a catalog's surveys measured, to be read some galaxies at a time: all values of many would fill the memory."""

    def __init__(self, catalog: xr.Dataset, table: Table, stacklevel: int = 5):
        self.catalog, self.table = catalog, table
        self.surveyed = surveyed(catalog, table)
        for name in sorted(self.surveyed):
            if not table.variables[name][0].measured:
                warnings.warn(
                    f"the model has no place for errors of '{name}'; its true values are used as exact.", stacklevel=stacklevel
                )
                self.surveyed.remove(name)
        self.noise, self.trust = noise_words(catalog, table), trust_of(catalog)

    def __len__(self) -> int:
        return self.catalog.sizes[GALAXY]

    def __getitem__(self, rows: slice) -> Measurements:
        """Some of the galaxies, in the order of the table."""
        values = np.empty((_count(self.catalog, rows), self.table.size), np.float32)
        error, limit = np.zeros(values.shape, np.float32), np.zeros(values.shape, bool)
        for name in self.table.variables:
            place = self.table.place(name)
            values[:, place] = _part(self.catalog, self.table, name, rows, OBSERVED if name in self.surveyed else "")
            if name in self.surveyed:
                error[:, place] = np.nan_to_num(_part(self.catalog, self.table, name, rows, ERROR))
                limit[:, place] = _part(self.catalog, self.table, name, rows, LIMIT) > 0
        return Measurements(values, error, limit, self.noise, self.trust)


def surveyed(catalog: xr.Dataset, table: Table) -> set[str]:
    """The variables that the catalog holds measured values of."""
    return {v.name for row in table for v in row.variables if v.name + OBSERVED in catalog.variables}


def noise_words(catalog: xr.Dataset, table: Table) -> str:
    """The surveys that measured the catalog, in words; `EXACT` where none has."""
    names = [name for name in sorted(surveyed(catalog, table)) if table.variables[name][0].measured]
    titles = [str(catalog.variables[name + OBSERVED].attrs.get("survey_title", f"{name} as measured")) for name in names]
    return " + ".join(titles) or EXACT


def _count(catalog: xr.Dataset, rows: slice) -> int:
    return len(range(*rows.indices(catalog.sizes[GALAXY])))


def _part(catalog: xr.Dataset, table: Table, name: str, rows: slice, end: str = "") -> np.ndarray:
    """Some galaxies of a variable or of what stands beside it, (galaxies, values)."""
    row = table.variables[name][0]
    if row.curves:  # its filters are those that were asked for, of which the catalog may lack some
        numbers = places_of(catalog, row)
        if name + end not in catalog.variables or (numbers < 0).all():
            return np.full((_count(catalog, rows), row.size), np.nan, np.float32)
        array = np.asarray(catalog.variables[name + end].values)[rows]
        return np.where(numbers >= 0, array[:, numbers].astype(np.float32), np.nan)
    array = catalog.variables[name + end].values[rows]
    return array if array.ndim > 1 else array[:, None]

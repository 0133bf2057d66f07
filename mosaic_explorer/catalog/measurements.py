"""What a model may be shown of galaxies: values, and where a survey measured them, errors and limits."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import xarray as xr

from ..modalities import Table
from .schema import ERROR, LIMIT, OBSERVED
from .surveys import EXACT


@dataclass(frozen=True)
class Measurements:
    """Values of n galaxies in the order of a table, each exact, measured with an error, or a limit.

    values : (n, table.size) in physical units; NaN where not observed; the limiting magnitude where it is a limit
    error : (n, table.size) 1 sigma in the same units; 0 where exact
    limit : (n, table.size) bool; the true value is fainter than `values`
    noise : one of `SETTINGS`, or the surveys that measured it, in words
    """

    values: np.ndarray
    error: np.ndarray
    limit: np.ndarray
    noise: str = EXACT

    @classmethod
    def exact(cls, values: np.ndarray) -> Measurements:
        """Values (n, table.size) without error."""
        return cls(values, np.zeros(values.shape, np.float32), np.zeros(values.shape, bool))

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, rows: slice | np.ndarray) -> Measurements:
        """Some of the galaxies."""
        return Measurements(self.values[rows], self.error[rows], self.limit[rows], self.noise)


def catalog_values(catalog: xr.Dataset, table: Table) -> np.ndarray:
    """All true values of all galaxies in the order of the table, (galaxies, table.size), physical, NaN where not observed."""
    return _columns(catalog, table, lambda name: name)


def catalog_measurements(catalog: xr.Dataset, table: Table) -> Measurements:
    """What a catalog's surveys measured; a modality that none has observed counts as exact."""
    surveyed = {v.name for row in table for v in row.variables if v.name + OBSERVED in catalog.variables}
    for name in sorted(surveyed):
        if not table.variables[name][0].measured:
            warnings.warn(f"the model has no place for errors of '{name}'; its true values are used as exact.", stacklevel=3)
            surveyed.remove(name)
    noise = " + ".join(
        str(catalog.variables[name + OBSERVED].attrs.get("survey_title", f"{name} as measured")) for name in sorted(surveyed)
    )
    values = _columns(catalog, table, lambda name: name + OBSERVED if name in surveyed else name)
    error = _columns(catalog, table, lambda name: name + ERROR if name in surveyed else None)
    limit = _columns(catalog, table, lambda name: name + LIMIT if name in surveyed else None) > 0
    return Measurements(values, np.nan_to_num(error), limit, noise or EXACT)


def _columns(catalog: xr.Dataset, table: Table, source: Callable[[str], str | None]) -> np.ndarray:
    """The variables that `source` names for each variable of the table, side by side; zeros where it names none."""
    columns = []
    for row in table:
        for variable in row.variables:
            name = source(variable.name)
            shape = (catalog.sizes["galaxy"], row.size if row.is_vector else 1)
            array = np.zeros(shape, np.float32) if name is None else np.asarray(catalog.variables[name].values, np.float32)
            columns.append(array.reshape(shape))
    return np.concatenate(columns, 1)

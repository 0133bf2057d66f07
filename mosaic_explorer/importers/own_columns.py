"""Columns of numbers that no model sees, kept beside what it does: to colour galaxies by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import xarray as xr

from ..catalog.filter_curves import FILTER, POINT, RESPONSE, WAVELENGTH
from ..catalog.photometry_library import CURVE, LIGHT, PHOTOMETRY
from ..catalog.schema import ERROR, GALAXY, LIMIT, OBSERVED
from ..errors import CONTROLS, CatalogError
from ..modalities import EXTENDED_TABLE
from . import reading
from .columns import Columns, TableFile
from .infer.sample import Sample
from .sentinels import is_one_of

MOST_INFERRED = 24  # kept without being asked for: of a million rows 100 MB, about as much as their photometry
MISSING = (-99.0, -999.0, -9999.0, -99.9, -999.9, -32768.0, -1e30)  # numbers that stand for "not observed"
RESERVED = {GALAXY, "split", "zarr.json", *EXTENDED_TABLE.variables, *(row.dim for row in EXTENDED_TABLE)}
RESERVED |= {f"{name}{part}" for name in (*EXTENDED_TABLE.variables, PHOTOMETRY) for part in ("", OBSERVED, ERROR, LIMIT)}
RESERVED |= {FILTER, CURVE, LIGHT, WAVELENGTH, RESPONSE, POINT}
MOST_NAME = 60  # characters: of a variable it is the name of a folder
SUFFIX = "_own"  # of a column whose name means something else in a catalog


class OwnColumns:
    """The columns that a map keeps, `columns` of a table; read as numbers, texts that are none as missing.

    Raises
    ------
    CatalogError
        If the table has no such column.
    """

    def __init__(self, names: Sequence[str], table: TableFile):
        self.columns = [reading.column(table, name, "own_columns") for name in dict.fromkeys(names)]
        self.units = {name: table.units.get(name, "") for name in self.columns}

    def values(self, chunk: Columns, keep: np.ndarray) -> dict[str, np.ndarray]:
        """{column: (galaxies,) float32} of the rows that are kept."""
        sample, found = Sample({name: chunk[name][keep] for name in self.columns}), {}
        for name in self.columns:
            numbers = sample.numbers(name)
            if numbers.shape != (int(keep.sum()),):
                raise CatalogError(f"[own_columns] '{name}' holds no single number a row; leave it out.")
            found[name] = np.where(np.isfinite(numbers) & ~is_one_of(numbers, MISSING), numbers, np.nan).astype(np.float32)
        return found

    def variables(self, values: Mapping[str, np.ndarray]) -> dict[str, xr.Variable]:
        """What a catalog holds of them, by names that mean nothing else there."""
        found: dict[str, xr.Variable] = {}
        for column in self.columns:
            name = _variable_name(column)
            while name in found:
                name += "_"
            found[name] = xr.Variable((GALAXY,), values[column], {"units": self.units[column], "long_name": column})
        return found

    @property
    def words(self) -> list[str]:
        """What is done with them, for a report."""
        return [f"own columns, which no model sees: {', '.join(self.columns)}"] if self.columns else []


def inferred_columns(names: Sequence[str], sample: Sample, unused: Mapping[str, str]) -> list[str]:
    """Which of the columns that became nothing are kept: numbers; photometry of other bands, of which there is most, last."""
    numbers = [name for name in names if (x := sample.numbers(name)).ndim == 1 and np.isfinite(x).any()]
    ranked = sorted(numbers, key=lambda name: unused.get(name, "").startswith("photometry"))
    chosen = set(ranked[:MOST_INFERRED])
    return [name for name in numbers if name in chosen]


def _variable_name(column: str) -> str:
    name = CONTROLS.sub("_", column.replace("/", "_"))[:MOST_NAME].strip(". ") or "column"
    return name + SUFFIX if name in RESERVED else name

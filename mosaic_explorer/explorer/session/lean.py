"""Many galaxies of a large catalog at the price of what is wanted of them: spectra that nobody asks for are not made ready."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np
import xarray as xr

from ...catalog.measurements import Measurements
from ...catalog.schema import ERROR, LIMIT, OBSERVED
from ...catalog.unobserved import emptied
from ...masks import Mask
from ...modalities import Table
from .edits import editable

ENDS = ("", OBSERVED, ERROR, LIMIT)


class LeanRows(NamedTuple):
    """Galaxies in some rows, (n,), which `measured` makes ready a part at a time."""

    rows: np.ndarray
    measured: Callable[[np.ndarray], Measurements]

    def __len__(self) -> int:
        return len(self.rows)

    def part(self, some: slice | np.ndarray) -> Measurements:
        """Some of them, by their places."""
        return self.measured(self.rows[some])


def lean_catalog(catalog: xr.Dataset, table: Table, mask: Mask) -> xr.Dataset:
    """A catalog of what a mask shows, and of scalars, with what surveys measured of them; the rest of the table is NaN."""
    wanted = {name for name in table.variables if mask.seen[table.place(name)].any()} | set(table.scalar_names)
    kept = {name + end for name in wanted for end in ENDS}
    lean = catalog.drop_vars([name for name in catalog.data_vars if name not in kept])
    n = catalog.sizes["galaxy"]
    return lean.assign({name: emptied(catalog.variables[name], n) for name in table.variables if name not in wanted})


def own_values(catalog: xr.Dataset, table: Table, rows: np.ndarray, names: Iterable[str]) -> dict[str, np.ndarray]:
    """A catalog's own values of scalars and of bands by name (see `editable`), (rows,) each, NaN where not known."""
    places, found = editable(table), {}
    for name in names:
        at = places[name]
        row = next(row for row in table if at < table.slices[row.name].stop)
        if row.is_vector:
            values = catalog.variables[row.variables[0].name].values[rows, at - table.slices[row.name].start]
        else:
            values = catalog.variables[name].values[rows]
        found[name] = values.astype(np.float32)
    return found

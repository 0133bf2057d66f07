"""Physical units to normalised numbers and back; normalised numbers never leave `model/` and `training/`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import xarray as xr

from ..modalities import Table

SPREAD_FLOOR = 1e-3  # a value that never changes in training is not blown up
GRID_MARGIN = 0.02  # of the training range, added at both ends of a scalar's density grid


def catalog_values(catalog: xr.Dataset, table: Table) -> np.ndarray:
    """All values of all galaxies in the order of the table, (galaxies, table.size), physical, NaN where not observed."""
    columns = []
    for row in table:
        for variable in row.variables:
            array = np.asarray(catalog.variables[variable.name].values, np.float32)
            columns.append(array if row.is_vector else array[:, None])
    return np.concatenate(columns, 1)


@dataclass(frozen=True)
class Scaling:
    """Mean, spread and median of each value over the training galaxies, (table.size,), and the bins of scalar densities.

    `median` is what the median guess says, the baseline of every score. `edges` is (scalars, bins + 1) in normalised
    units, equally spaced over the training range and a little more.
    """

    mean: np.ndarray
    spread: np.ndarray
    median: np.ndarray
    edges: np.ndarray

    @classmethod
    def fit(cls, values: np.ndarray, table: Table, bins: int) -> Scaling:
        """The scaling of training galaxies, `values` (galaxies, table.size) in physical units."""
        mean = np.nanmean(values, 0, dtype=np.float64)
        spread = np.maximum(np.nanstd(values, 0, dtype=np.float64), SPREAD_FLOOR)
        edges = []
        for name in table.scalar_names:
            place = table.place(name).start
            x = (values[:, place] - mean[place]) / spread[place]
            low, high = np.nanmin(x), np.nanmax(x)
            margin = GRID_MARGIN * (high - low)
            edges.append(np.linspace(low - margin, high + margin, bins + 1))
        median = np.nanmedian(values, 0)
        return cls(*(np.asarray(x, np.float32) for x in (mean, spread, median, edges)))

    def normalise(self, values: np.ndarray) -> np.ndarray:
        """Physical (n, table.size) to normalised; NaN stays NaN."""
        return ((values - self.mean) / self.spread).astype(np.float32)

    def physical_edges(self, scalar: int, place: int) -> np.ndarray:
        """Bin edges of a scalar's density in physical units, (bins + 1,)."""
        return self.edges[scalar] * float(self.spread[place]) + float(self.mean[place])

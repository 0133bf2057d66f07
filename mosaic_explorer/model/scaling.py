"""Physical units to normalised numbers and back; normalised numbers never leave `model/` and `training/`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..modalities import Table

SPREAD_FLOOR = 1e-3  # a value that never changes in training is not blown up
GRID_MARGIN = 0.002  # of the training range, added at both ends of a scalar's range, in which all of its density lies
ERROR_UNIT = 0.01  # mag: errors well below it count as none
# of magnitudes in filters of any survey, one for all filters: what a network learns of one serves for the next
MAGNITUDE_MEAN, MAGNITUDE_SPREAD = 24.0, 2.5
MAGNITUDE_RANGE = (12.0, 32.0)
OF_VALUES = ("mean", "spread", "median", "low", "high")


@dataclass(frozen=True)
class Scaling:
    """Mean, spread, median and range of each value over the training galaxies, (table.size,), and the bins of scalar densities.

    `median` is what the median guess says, the baseline of every score. `edges` is (scalars, bins + 1) in normalised
    units, equally spaced over the training range and a little more.
    """

    mean: np.ndarray
    spread: np.ndarray
    median: np.ndarray
    low: np.ndarray
    high: np.ndarray
    edges: np.ndarray

    @classmethod
    def fit(cls, values: np.ndarray, table: Table, bins: int, by_modality: bool = False) -> Scaling:
        """The scaling of training galaxies, `values` (galaxies, table.size) in physical units.

        With `by_modality` all values of a vector share one mean and one spread, as in the paper (Sec. 2).
        """
        mean = np.asarray(np.nanmean(values, 0, dtype=np.float64))
        spread = np.asarray(np.nanstd(values, 0, dtype=np.float64))
        if by_modality:
            for row in table:
                if row.is_vector:
                    place = table.slices[row.name]
                    mean[place] = np.nanmean(values[:, place], dtype=np.float64)
                    spread[place] = np.nanstd(values[:, place], dtype=np.float64)
        spread = np.maximum(spread, SPREAD_FLOOR)
        edges = []
        for name in table.scalar_names:
            place = table.place(name).start
            x = (values[:, place] - mean[place]) / spread[place]
            low, high = np.nanmin(x), np.nanmax(x)
            margin = GRID_MARGIN * (high - low)
            edges.append(np.linspace(low - margin, high + margin, bins + 1))
        whole = np.nanmedian(values, 0), np.nanmin(values, 0), np.nanmax(values, 0)
        return cls(*(np.asarray(x, np.float32) for x in (mean, spread, *whole, edges)))

    def first(self, count: int) -> Scaling:
        """That of the first values."""
        return replace(self, **{name: getattr(self, name)[:count] for name in OF_VALUES})

    def with_filters(self, count: int) -> Scaling:
        """The scaling of galaxies that have magnitudes in `count` filters of any survey behind the other values."""
        further = dict(zip(OF_VALUES, (MAGNITUDE_MEAN, MAGNITUDE_SPREAD, MAGNITUDE_MEAN, *MAGNITUDE_RANGE), strict=True))
        return replace(
            self, **{name: np.r_[getattr(self, name), np.full(count, x)].astype(np.float32) for name, x in further.items()}
        )

    def normalise(self, values: np.ndarray) -> np.ndarray:
        """Physical (n, table.size) to normalised; NaN stays NaN."""
        return ((values - self.mean) / self.spread).astype(np.float32)

    def physical_edges(self, scalar: int, place: int) -> np.ndarray:
        """Bin edges of a scalar's density in physical units, (bins + 1,)."""
        return self.edges[scalar] * float(self.spread[place]) + float(self.mean[place])


def error_scale(error: Any) -> Any:
    """1-sigma errors [mag], numpy's or torch's, as the network reads them: 0 where exact, 0.5 at 0.02, 2.2 at 0.8 mag."""
    return 0.5 * (error / ERROR_UNIT).log1p() if hasattr(error, "log1p") else 0.5 * np.log1p(error / ERROR_UNIT)


def scale_to_error(scaled: Any) -> Any:
    """The errors [mag] of which `error_scale` makes these numbers."""
    return ERROR_UNIT * (2 * scaled).expm1() if hasattr(scaled, "expm1") else ERROR_UNIT * np.expm1(2 * scaled)

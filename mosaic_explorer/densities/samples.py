"""Densities that are samples with weights, the same samples for all galaxies."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike

from ..errors import MosaicError
from ..metrics import IQR_PER_SIGMA
from .protocol import Rows, blocks, of_each

SILVERMAN = 0.9  # the kernel's width is this times spread x size^(-1/5) (Silverman 1986, eq. 3.31)
NARROWEST = 1e-6  # least width of the kernel, in units of the range of all samples: that of a single sample
STEPS_PER_WIDTH = 4  # of the grid on which kernels are added up
REACH = 6.0  # widths at which a kernel ends
MOST_STEPS = 1 << 15  # of that grid: where a width asks for more, the step is wider
ROOT_2PI = np.sqrt(2 * np.pi)


class WeightedSamples:
    """Densities of n galaxies as sums over m samples, p(x) = sum_i w_i delta(x - x_i); a `Densities`.

    `cdf`, `quantiles`, `on`, `pit` and `crps` are those of the samples, exact. `pdf` and `cde_loss` need a kernel: a Gaussian
    whose width is, for each galaxy, 0.9 min(spread, interquartile range / 1.349) size^(-1/5) (Silverman 1986), of the weighted
    samples and their effective size (`width`). So the loss of few samples is that of a density too wide.

    Parameters
    ----------
    values : (m,) in the unit of the number
    weights : (n, m) not negative; only their ratios count. They are kept as they are if values rise, else copied.

    Raises
    ------
    MosaicError
        If shapes do not agree, a weight is negative, or a galaxy's weights are all 0.
    """

    def __init__(self, values: ArrayLike, weights: ArrayLike):
        values, weights = np.asarray(values, float), np.atleast_2d(weights)
        if weights.ndim != 2 or values.shape != weights.shape[1:] or not len(values):
            raise MosaicError(f"'weights' of samples: found {weights.shape} for values {values.shape}; (n, m) need (m,)")
        if not np.isfinite(values).all():
            raise MosaicError("'values' of samples: found some that are no number; leave them out, with their weights")
        if not (np.diff(values) >= 0).all():
            order = np.argsort(values, kind="stable")
            values, weights = values[order], weights[:, order]
        self.values, self.weights = values, weights
        if len(weights) and not (weights.min(1) >= 0).all():
            raise MosaicError(f"'weights' of samples: found {weights.min():g}; a weight is 0 or more")
        if not (weights.max(1, initial=0) > 0).all():
            raise MosaicError("'weights' of samples: found a galaxy whose weights are all 0; leave it out")

    def __len__(self) -> int:
        return len(self.weights)

    def __getitem__(self, rows: Rows) -> WeightedSamples:
        return WeightedSamples(self.values, self.weights[rows])

    @property
    def size(self) -> np.ndarray:
        """Effective sample size, (sum w)^2 / sum w^2, (n,): so many samples of equal weight would say as much (Kish 1965)."""
        found = np.empty(len(self))
        for part, share in self._parts():
            found[part] = 1 / np.square(share).sum(1)
        return found

    @property
    def width(self) -> np.ndarray:
        """Sigma of each galaxy's kernel, in the unit of the values, (n,)."""
        found = np.empty(len(self))
        for part, share in self._parts():
            mean = share @ self.values
            spread = np.sqrt(np.maximum(share @ np.square(self.values) - mean**2, 0))
            quarters = self._where_reached(np.cumsum(share, 1), np.array([0.25, 0.75]))
            core = (quarters[:, 1] - quarters[:, 0]) / IQR_PER_SIGMA
            found[part] = np.where(core > 0, np.minimum(spread, core), spread) / np.square(share).sum(1) ** -0.2
        least = NARROWEST * (self.values[-1] - self.values[0]) or NARROWEST
        return np.maximum(SILVERMAN * found, least)

    def pdf(self, x: ArrayLike) -> np.ndarray:
        x = of_each(x, len(self))
        found = np.empty(x.shape)
        for row, (grid, share, width) in enumerate(self._grids()):
            for part in blocks(x.shape[1], len(grid)):
                t = (x[row, part, None] - grid) / width
                found[row, part] = np.exp(-0.5 * t * t) @ share / width / ROOT_2PI
        return found

    def cdf(self, x: ArrayLike) -> np.ndarray:
        x = of_each(x, len(self))
        found = np.empty(x.shape)
        for part, share in self._parts():
            upto = np.pad(np.cumsum(share, 1), ((0, 0), (1, 0)))
            found[part] = np.take_along_axis(upto, np.searchsorted(self.values, x[part], side="right"), 1)
        return np.where(np.isnan(x), np.nan, np.minimum(found, 1))

    def quantiles(self, levels: ArrayLike) -> np.ndarray:
        levels = np.asarray(levels, float)
        found = np.empty((len(self), len(levels)))
        for part, share in self._parts():
            found[part] = self._where_reached(np.cumsum(share, 1), levels)
        return found

    def on(self, edges: ArrayLike) -> np.ndarray:
        edges = np.asarray(edges, float)
        ends = np.searchsorted(self.values, edges, side="left")
        ends[-1] = np.searchsorted(self.values, edges[-1], side="right")  # the last bin holds its upper end, as numpy's
        found = np.empty((len(self), len(edges) - 1))
        for part, share in self._parts():
            found[part] = np.diff(np.pad(np.cumsum(share, 1), ((0, 0), (1, 0)))[:, ends], axis=1)
        return found / np.diff(edges)

    def pit(self, truth: ArrayLike) -> np.ndarray:
        return self.cdf(np.asarray(truth, float)[:, None])[:, 0]

    def crps(self, truth: ArrayLike) -> np.ndarray:
        truth, found = np.asarray(truth, float), np.empty(len(self))
        gaps = np.diff(self.values)
        for part, share in self._parts():
            upto = np.minimum(np.cumsum(share, 1)[:, :-1], 1)  # between two neighbours
            at = np.nan_to_num(truth[part, None], nan=self.values[0])
            left = np.clip(at - self.values[:-1], 0, gaps)  # of the gap, what lies left of the truth
            inner = (upto**2 * left + (1 - upto) ** 2 * (gaps - left)).sum(1)
            found[part] = inner + np.abs(at[:, 0] - np.clip(at[:, 0], self.values[0], self.values[-1]))
        return np.where(np.isfinite(truth), found, np.nan)

    def cde_loss(self, truth: ArrayLike) -> np.ndarray:
        truth, square = np.asarray(truth, float), np.empty(len(self))
        for row, (grid, share, width) in enumerate(self._grids()):
            step = grid[1] - grid[0]  # two kernels at a distance overlap as a kernel root 2 as wide says
            away = np.arange(-np.ceil(2 * REACH * width / step), np.ceil(2 * REACH * width / step) + 1) * step / width
            kernel = np.exp(-0.25 * away**2) / (ROOT_2PI * np.sqrt(2) * width)
            square[row] = share @ np.convolve(share, kernel)[len(kernel) // 2 :][: len(share)]
        return square - 2 * self.pdf(truth[:, None])[:, 0]

    def _parts(self) -> Iterator[tuple[slice, np.ndarray]]:
        """Some galaxies at a time: (which, share of each sample (n, m)), in double precision."""
        for part in blocks(len(self), len(self.values)):
            weights = self.weights[part].astype(float)
            yield part, weights / weights.sum(1, keepdims=True)

    def _where_reached(self, upto: np.ndarray, levels: np.ndarray) -> np.ndarray:
        """The first sample at which each row of a distribution function (n, m) reaches each level, (n, levels)."""
        at = np.array([np.searchsorted(row, levels) for row in upto]).reshape(len(upto), len(levels))
        return self.values[np.minimum(at, len(self.values) - 1)]

    def _grids(self) -> Iterator[tuple[np.ndarray, np.ndarray, float]]:
        """Galaxy by galaxy: (points of a regular grid, share of each, width of the kernel that they carry).

        Each sample is shared by the two points beside it, which is itself a kernel, a triangle: the Gaussian is narrower by its
        variance, step^2 / 6.
        """
        values = self.values
        for row, width in enumerate(self.width):
            weights = self.weights[row]
            heavy = np.flatnonzero(weights)
            low, high = values[heavy[0]], values[heavy[-1]]
            step = max(width / STEPS_PER_WIDTH, (high - low) / MOST_STEPS)
            place = (values[heavy] - low) / step
            at, along = place.astype(int), place % 1
            shares = np.zeros(int(place[-1]) + 2)
            np.add.at(shares, at, weights[heavy] * (1 - along))
            np.add.at(shares, at + 1, weights[heavy] * along)
            yield low + step * np.arange(len(shares)), shares / shares.sum(), np.sqrt(width**2 - min(step**2 / 6, width**2 / 2))

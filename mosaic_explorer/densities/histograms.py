"""Densities that are constant within the bins of one common grid."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike

from ..errors import MosaicError
from .protocol import Rows, blocks, of_each

SMALLEST = np.finfo(float).tiny


class Histograms:
    """Densities of n galaxies, constant within each bin, and 0 beyond; a `Densities`, whose scores are exact.

    Parameters
    ----------
    density : (n, bins) per unit, not negative; scaled so that each holds 1
    edges : (bins + 1,) of the bins, rising

    Raises
    ------
    MosaicError
        If shapes do not agree, or edges do not rise.
    """

    def __init__(self, density: ArrayLike, edges: ArrayLike):
        self.density, self.edges = np.atleast_2d(density), np.asarray(edges, float)
        if self.density.ndim != 2 or self.edges.shape != (self.density.shape[-1] + 1,):
            raise MosaicError(
                f"'edges' of histograms: found {self.edges.shape} for densities {self.density.shape}; (n, bins) need (bins+1,)"
            )
        if not (np.diff(self.edges) > 0).all():
            raise MosaicError("'edges' of histograms: found some that do not rise; sort them and drop doubles")

    def __len__(self) -> int:
        return len(self.density)

    def __getitem__(self, rows: Rows) -> Histograms:
        return Histograms(self.density[rows], self.edges)

    def pdf(self, x: ArrayLike) -> np.ndarray:
        x = of_each(x, len(self))
        found = np.empty(x.shape)
        for part, density, _ in self._parts():
            within = (x[part] >= self.edges[0]) & (x[part] <= self.edges[-1])
            found[part] = np.where(within, np.take_along_axis(density, self._bins(x[part]), 1), 0)
        return np.where(np.isnan(x), np.nan, found)

    def cdf(self, x: ArrayLike) -> np.ndarray:
        x = of_each(x, len(self))
        found = np.empty(x.shape)
        for part, _, upto in self._parts():
            at = self._bins(x[part])
            along = np.clip((x[part] - self.edges[at]) / np.diff(self.edges)[at], 0, 1)
            low, high = np.take_along_axis(upto, at, 1), np.take_along_axis(upto, at + 1, 1)
            found[part] = low + along * (high - low)
        return found

    def quantiles(self, levels: ArrayLike) -> np.ndarray:
        levels = np.asarray(levels, float)
        found = np.empty((len(self), len(levels)))
        for part, _, upto in self._parts():
            above = np.array([np.searchsorted(row, levels) for row in upto]).reshape(len(upto), len(levels))
            above = np.clip(above, 1, len(self.edges) - 1)
            low, high = np.take_along_axis(upto, above - 1, 1), np.take_along_axis(upto, above, 1)
            along = (levels - low) / np.maximum(high - low, SMALLEST)
            found[part] = self.edges[above - 1] + np.clip(along, 0, 1) * np.diff(self.edges)[above - 1]
        return found

    def on(self, edges: ArrayLike) -> np.ndarray:
        edges = np.asarray(edges, float)
        return np.diff(self.cdf(edges), axis=1) / np.diff(edges)

    def pit(self, truth: ArrayLike) -> np.ndarray:
        return self.cdf(np.asarray(truth, float)[:, None])[:, 0]

    def crps(self, truth: ArrayLike) -> np.ndarray:
        truth, found = np.asarray(truth, float), np.empty(len(self))
        for part, _, upto in self._parts():
            found[part] = self._crps(upto, truth[part])
        return np.where(np.isfinite(truth), found, np.nan)

    def _crps(self, upto: np.ndarray, truth: np.ndarray) -> np.ndarray:
        edges, width, below, above = self.edges, np.diff(self.edges), upto[:, :-1], upto[:, 1:]
        rows, at = np.arange(len(truth)), self._bins(truth)
        along = np.clip((truth - edges[at]) / width[at], 0, 1)  # how far into its bin the truth lies
        middle = below[rows, at] + along * (above[rows, at] - below[rows, at])  # F(truth)
        under = _square(below, above) * width  # the integral of F^2 over each bin, which counts left of the truth
        over = _square(1 - below, 1 - above) * width  # that of (1 - F)^2, which counts right of it
        left = np.cumsum(under, 1)[rows, at] - under[rows, at] + _square(below[rows, at], middle) * along * width[at]
        right = over.sum(1) - np.cumsum(over, 1)[rows, at] + _square(1 - middle, 1 - above[rows, at]) * (1 - along) * width[at]
        return left + right + np.maximum(edges[0] - truth, 0) + np.maximum(truth - edges[-1], 0)

    def cde_loss(self, truth: ArrayLike) -> np.ndarray:
        truth, square = np.asarray(truth, float), np.empty(len(self))
        for part, density, _ in self._parts():
            square[part] = (density**2 * np.diff(self.edges)).sum(1)
        return square - 2 * self.pdf(truth[:, None])[:, 0]

    def _parts(self) -> Iterator[tuple[slice, np.ndarray, np.ndarray]]:
        """Some galaxies at a time: (which, density, distribution function at the edges (n, bins + 1)), in double precision."""
        width = np.diff(self.edges)
        for part in blocks(len(self), len(width)):
            upto = np.pad(np.cumsum(self.density[part] * width, 1), ((0, 0), (1, 0)))
            total = upto[:, -1:]
            yield part, self.density[part] / total, upto / total

    def _bins(self, x: np.ndarray) -> np.ndarray:
        """The bin in which each x lies, or the nearest one."""
        return np.clip(np.searchsorted(self.edges, x, side="right") - 1, 0, len(self.edges) - 2)


def _square(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The mean of a straight line's square between the values a and b at its ends."""
    return (a * a + a * b + b * b) / 3

"""The light of a redshifted spectrum on the fine grid through filters, many galaxies at a time.

A filter is integrated over the bins of the grid exactly (by differences of its cumulative response), so photons are
conserved at every redshift. `Bands` is for many narrow filters; `ObservedBands` for wide ones of any surveys, which may look
beyond the grid.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from ..photometry import COVERED, Filter
from .grid import Grid

SHIFTS = 16  # tabulated positions of a filter within one bin of the grid; between them weights are interpolated
WIDE_SHIFTS = 4  # the same of filters of hundreds of bins
BLOCK = 8  # neighbouring filters in one product of matrices
HIGHEST_REDSHIFT = 12.0  # at which `ObservedBands` may look


class Bands(NamedTuple):
    """Filters as weights on the grid: the weights of every filter, `weights` (b, SHIFTS+1, w), and `start` (b,), where its
    blue end stands, in fine bins from the grid's first edge."""

    weights: jnp.ndarray
    start: jnp.ndarray
    step: float

    def one(self, number: int) -> Bands:
        """One of them."""
        return Bands(self.weights[number : number + 1], self.start[number : number + 1], self.step)

    def window(self, redshift: jnp.ndarray) -> tuple[jnp.ndarray, jnp.ndarray]:
        """First bin (b,) of each filter's window at one redshift, and the weights (b, w) of the bins in it."""
        place = self.start - jnp.log1p(redshift) / self.step
        first = jnp.floor(place).astype(int)
        shift = (place - first) * SHIFTS
        low = jnp.floor(shift).astype(int).clip(0, SHIFTS - 1)
        part = (shift - low)[:, None]
        rows = jnp.arange(len(self.start))
        return first, (self.weights[rows, low] * (1 - part) + self.weights[rows, low + 1] * part).astype(jnp.float32)

    def flux(self, spectrum: jnp.ndarray, redshift: jnp.ndarray) -> jnp.ndarray:
        """Photon-weighted mean of a rest-frame spectrum (n,) through each redshifted filter, (b,)."""
        first, weights = self.window(redshift)
        width = self.weights.shape[-1]
        cut = jax.vmap(lambda at: jax.lax.dynamic_slice(spectrum, (at,), (width,)))(first)
        return (cut * weights).sum(-1)


def bands(filters: Sequence[Filter], grid: Grid) -> Bands:
    """Weights of filters on the grid; a filter's weights sum to one."""
    starts = np.log([f.wave[0] / grid.edges[0] for f in filters]) / grid.step
    ends = np.log([f.wave[-1] / grid.edges[0] for f in filters]) / grid.step
    width = int(np.ceil((ends - starts).max())) + 2
    weights = np.zeros((len(filters), SHIFTS + 1, width))
    for number, curve in enumerate(filters):
        x = np.log(curve.wave)
        fine = np.linspace(x[0], x[-1], 40 * width)
        response = np.interp(np.exp(fine), curve.wave, curve.transmission)
        upto = np.r_[0, np.cumsum(0.5 * (response[1:] + response[:-1]))]
        upto /= upto[-1]
        for shift in range(SHIFTS + 1):
            edges = x[0] + grid.step * (np.arange(width + 1) - shift / SHIFTS)
            weights[number, shift] = np.diff(np.interp(edges, fine, upto))
    return Bands(jnp.array(weights), jnp.array(starts), grid.step)


class ObservedBands:
    """Filters of any width and place; made once for a grid.

    The spectra are moved to the observed frame, where a filter always looks at the same bins, so that a batch of galaxies
    through neighbouring filters is one product of matrices. Blueward of the grid there is no light: it is ionising, and taken
    as absorbed. Redward there is light that is not known: a filter of whose response a hundredth or more looks there has no
    mean, and the rest of another's response stands for all of it.
    """

    def __init__(self, filters: Sequence[Filter], grid: Grid):
        self.names = tuple(curve.name for curve in filters)
        self._step, self._size = grid.step, len(grid.centres)
        self._left = int(np.log1p(HIGHEST_REDSHIFT) / grid.step) + 2  # empty bins before the spectrum
        curves = [_on_grid(curve, grid) for curve in filters]
        self._first = min(curve.first for curve in curves)
        self._last = max(curve.first + len(curve.weights) for curve in curves)
        self._left -= min(self._first, 0)
        self._cumulative = [(curve.places, curve.upto) for curve in curves]
        order = np.argsort([curve.first for curve in curves], kind="stable")
        blocks = [[curves[i] for i in order[start : start + BLOCK]] for start in range(0, len(order), BLOCK)]
        self._blocks = [self._block(block) for block in blocks]
        self._order = np.argsort(order)  # from the blocks' order to that of `names`

    def mean(self, spectrum: jnp.ndarray, redshift: jnp.ndarray) -> np.ndarray:
        """Photon-weighted mean (g, b) of rest-frame spectra (g, n) through the redshifted filters.

        NaN where a hundredth or more of a response looks redward of the grid, and where a redshift is negative or above
        `HIGHEST_REDSHIFT`.
        """
        known = self._known(np.asarray(redshift))
        mean = np.asarray(self._sums(spectrum, redshift), float)[:, self._order]
        return np.where(known > COVERED, mean / np.maximum(known, COVERED), np.nan)

    def _known(self, redshift: np.ndarray) -> np.ndarray:
        """The share of each filter's response that does not look redward of the grid, (g, b)."""
        end = self._size + np.log1p(redshift) / self._step
        share = np.stack([np.interp(end, places, upto) for places, upto in self._cumulative], -1)
        return np.where(((redshift >= 0) & (redshift <= HIGHEST_REDSHIFT))[:, None], share, 0.0)

    def _block(self, curves: list[_GridCurve]) -> tuple[int, jnp.ndarray]:
        """The weights of some filters on the bins from the first to the last that any of them looks at, (w, SHIFTS+1, b)."""
        first = min(curve.first for curve in curves)
        last = max(curve.first + len(curve.weights) for curve in curves)
        weights = np.zeros((last - first, WIDE_SHIFTS + 1, len(curves)), np.float32)
        for number, curve in enumerate(curves):
            weights[curve.first - first :][: len(curve.weights), :, number] = curve.weights
        return first - self._first, jnp.array(weights)

    @partial(jax.jit, static_argnums=0)
    def _sums(self, spectrum: jnp.ndarray, redshift: jnp.ndarray) -> jnp.ndarray:
        """Sums of bins times weights, (g, b) in the blocks' order; bins beyond the grid are empty."""
        shift = jnp.log1p(redshift) / self._step
        whole = jnp.floor(shift).astype(int)
        padded = jnp.pad(spectrum, ((0, 0), (self._left, max(self._last - self._size, 0))))
        start, length = self._first + self._left - whole, self._last - self._first
        observed = jax.vmap(lambda row, at: jax.lax.dynamic_slice_in_dim(row, at, length))(padded, start)
        part = ((shift - whole) * WIDE_SHIFTS)[:, None]
        between = jnp.maximum(0, 1 - jnp.abs(part - jnp.arange(WIDE_SHIFTS + 1))).astype(jnp.float32)  # of neighbouring shifts
        sums = [self._through(observed, first, weights, between) for first, weights in self._blocks]
        return jnp.concatenate(sums, 1)

    @staticmethod
    def _through(observed: jax.Array, first: int, weights: jax.Array, between: jax.Array) -> jax.Array:
        bins, shifts, count = weights.shape
        sums = observed[:, first : first + bins] @ weights.reshape(bins, shifts * count)
        return (sums.reshape(-1, shifts, count) * between[:, :, None]).sum(1)


class _GridCurve(NamedTuple):
    """A filter on the grid, in fine bins from its first edge: the first bin it looks at, its weights (w, WIDE_SHIFTS+1) at each
    shift, and the share `upto` of its response up to some `places`."""

    first: int
    weights: np.ndarray
    places: np.ndarray
    upto: np.ndarray


def _on_grid(curve: Filter, grid: Grid) -> _GridCurve:
    ends = np.log(curve.wave / grid.edges[0]) / grid.step
    first, last = int(np.floor(ends[0])) - 1, int(np.ceil(ends[-1])) + 1
    edges = np.arange(first, last + 1)[:, None] + np.arange(WIDE_SHIFTS + 1) / WIDE_SHIFTS
    places = np.union1d(ends, edges)
    response = np.interp(grid.edges[0] * np.exp(places * grid.step), curve.wave, curve.transmission, left=0, right=0)
    upto = np.r_[0, np.cumsum(np.diff(places) * (response[1:] + response[:-1]) / 2)]
    upto /= upto[-1]
    return _GridCurve(first, np.diff(np.interp(edges, places, upto), axis=0), places, upto)

"""The light of a redshifted spectrum on the fine grid through filters, many galaxies at a time.

A filter is integrated over the bins of the grid exactly (by differences of its cumulative response), so photons are
conserved at every redshift.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from ..photometry import Filter
from .grid import Grid

SHIFTS = 16  # tabulated positions of a filter within one bin of the grid; between them weights are interpolated


def core(curve: Filter, loss: float) -> Filter:
    """The filter without its faintest wings, which hold at most `loss` of its response on either side."""
    share = np.cumsum(curve.transmission) / curve.transmission.sum()
    part = slice(np.searchsorted(share, loss / 2), np.searchsorted(share, 1 - loss / 2) + 2)
    return Filter(curve.name, curve.wave[part], curve.transmission[part])


class Bands(NamedTuple):
    """Filters as weights on the grid: the weights of every filter, `weights` (b, SHIFTS+1, w), and `start` (b,), where its
    blue end stands, in fine bins from the grid's first edge."""

    weights: jnp.ndarray
    start: jnp.ndarray
    step: float

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

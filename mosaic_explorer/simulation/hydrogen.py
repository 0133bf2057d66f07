"""Hydrogen between galaxies and us: the transmission of each galaxy's light in the first bins of the fine grid."""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from functools import cached_property, lru_cache

import jax
import jax.numpy as jnp
import numpy as np
from jax.typing import ArrayLike

from ..photometry import igm, sightlines
from .grid import Grid, fine_grid
from .options import Physics

REDSHIFTS = np.linspace(0.0, 6.5, 651)


class Hydrogen:
    """Absorption in one choice of physics: the mean of all sightlines, each galaxy's own, or none."""

    def __init__(self, grid: Grid, physics: Physics):
        self.size = int(np.searchsorted(grid.edges, igm.LYMAN_ALPHA_AA)) + 1  # bins that hydrogen can touch
        self.absorbs = physics.igm
        self.depth = jnp.array(sightlines.depth_matrix(grid.centres[: self.size])) if physics.igm else None

    @cached_property
    def table(self) -> jax.Array:
        """Mean transmission at `REDSHIFTS`, which takes seconds to make and sightlines do not need, (redshifts, size)."""
        return jnp.array(_mean_table(self.size) if self.absorbs else np.ones((len(REDSHIFTS), self.size)), jnp.float32)

    def transmission(self, redshift: ArrayLike, sightline: np.ndarray | None = None) -> jax.Array:
        """Of the grid's first `size` bins, (g, size), in [0, 1]; on the mean of all sightlines, or on those of these numbers.

        With sightlines it is not to be called in a compiled function.
        """
        if sightline is not None and self.depth is not None:
            absorbers = sightlines.absorbers(np.asarray(redshift, float), np.asarray(sightline))
            return _absorb(jnp.asarray(absorbers), self.depth)
        return _between(self.table, jnp.asarray(redshift))


def behind(spectrum: jax.Array, through: jax.Array) -> jax.Array:
    """Spectra (g, n) behind hydrogen of the transmission (g, size) in their first bins."""
    width = through.shape[1]
    return jnp.concatenate([spectrum[:, :width] * through, spectrum[:, width:]], -1)


@jax.jit
def _absorb(absorbers: jax.Array, depth: jax.Array) -> jax.Array:
    return jnp.exp(-(absorbers @ depth))


@jax.jit
def _between(table: jax.Array, redshift: jax.Array) -> jax.Array:
    """Rows of a table at `REDSHIFTS`, interpolated to others."""
    place = redshift / (REDSHIFTS[1] - REDSHIFTS[0])
    low = jnp.floor(place).astype(int)
    part = (place - low).astype(jnp.float32)[:, None]
    return table[low] * (1 - part) + table[low + 1] * part


@lru_cache(maxsize=1)
def _mean_table(size: int) -> np.ndarray:
    """Mean transmission of the IGM in each of the first bins of the fine grid, (redshifts, bins)."""
    edges = fine_grid().edges
    inner = np.linspace(0, 1, 9)[:-1] + 1 / 16
    wave = (edges[:size, None] + np.diff(edges[: size + 1])[:, None] * inner).ravel()
    return np.stack([igm.transmission(wave, z).reshape(size, -1).mean(1) for z in REDSHIFTS])

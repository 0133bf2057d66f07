"""The fine wavelength grid on which light is computed.

It is uniform in log wavelength, so a redshift only shifts it, and nests in the catalog's spectrum: five fine bins make one
of its 921.
"""

from __future__ import annotations

from typing import NamedTuple

import jax.numpy as jnp
import numpy as np

from ..modalities import TABLE

FINE_PER_BIN = 5
SHORTEST_AA = 400.0  # the u band at redshift 6
LONGEST_AA = 300_000.0  # WISE's W4 at redshift 0.01
SPEED_OF_LIGHT_AA = 2.99792458e18  # Angstrom/s


class Grid(NamedTuple):
    """Bins uniform in log wavelength: `edges` (n+1,), `centres` (n,) [AA], `step` in its natural log, the SED's first bin."""

    edges: np.ndarray
    centres: np.ndarray
    step: float
    sed_start: int

    def sed(self, fine: jnp.ndarray) -> jnp.ndarray:
        """The catalog's 921 bins, (..., 921), from the fine ones, (..., n): the mean, which conserves photons."""
        size = TABLE["sed"].size
        part = fine[..., self.sed_start : self.sed_start + size * FINE_PER_BIN]
        return part.reshape(*fine.shape[:-1], size, FINE_PER_BIN).mean(-1)


def fine_grid() -> Grid:
    """The grid of the simulation, 400 AA to 30 um in some 7,800 bins (a resolution of 1,176)."""
    wave = np.array(TABLE["sed"].coordinate)
    step = np.log(wave[-1] / wave[0]) / (len(wave) - 1) / FINE_PER_BIN
    first = np.log(wave[0]) - step * FINE_PER_BIN / 2
    before = int(np.ceil((first - np.log(SHORTEST_AA)) / step))
    n = before + int(np.ceil((np.log(LONGEST_AA) - first) / step))
    log_edges = first + step * (np.arange(n + 1) - before)
    return Grid(np.exp(log_edges), np.exp(log_edges[:-1] + step / 2), step, before)


def rebin(wave: np.ndarray, flux: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """Mean over log wavelength of `flux` [per Hz] between `edges`: photons are conserved.

    Parameters
    ----------
    wave : (w,) increasing [AA]
    flux : (..., w), taken as linear in wavelength between its points and as zero beyond them
    edges : (n+1,) increasing [AA]

    Returns
    -------
    (..., n) in the unit of `flux`
    """
    points = np.union1d(wave, edges[(edges > wave[0]) & (edges < wave[-1])])
    hi = np.searchsorted(wave, points).clip(1, len(wave) - 1)
    part = (points - wave[hi - 1]) / (wave[hi] - wave[hi - 1])
    value = flux[..., hi - 1] * (1 - part) + flux[..., hi] * part
    # exact for a flux linear in wavelength: integral of (a + b w) dw/w = a ln(w2/w1) + b (w2-w1)
    width, log_width = np.diff(points), np.diff(np.log(points))
    slope = np.diff(value, axis=-1) / width
    area = (value[..., :-1] - slope * points[:-1]) * log_width + slope * width
    upto = np.concatenate([np.zeros((*flux.shape[:-1], 1)), np.cumsum(area, -1)], -1)
    at = np.searchsorted(points, edges.clip(wave[0], wave[-1]))
    return np.diff(upto[..., at], axis=-1) / np.diff(np.log(edges))


def line_places(wave: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """The two bins (2, l) that share an unresolved line at `wave` (l,) [AA], and their shares (2, l), which keep its centroid.

    A line beyond the grid has no share.
    """
    place = np.log(np.asarray(wave) / grid.centres[0]) / grid.step
    low = np.floor(place).astype(int)
    bins, shares = np.stack([low, low + 1]), np.stack([low + 1 - place, place - low])
    inside = (bins >= 0) & (bins < len(grid.centres))
    return np.where(inside, bins, 0), np.where(inside, shares, 0.0)

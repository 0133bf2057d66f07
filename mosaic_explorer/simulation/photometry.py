"""Photometry: the 108 filters of the catalog, and the light of a redshifted spectrum through them.

A filter is integrated over the bins of the grid exactly (by differences of its cumulative response), so photons are
conserved at every redshift.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import speclite.filters

from ..modalities import LSST_BANDS, SPHEREX_BANDS, SPHEREX_CHANNELS_PER_BAND, spherex_centres
from .grid import Grid

FWHM_TO_SIGMA = 1 / 2.3548
SHIFTS = 16  # tabulated positions of a filter within one bin of the grid; between them weights are interpolated


class Filter(NamedTuple):
    """A transmission curve: name, wavelength (n,) [AA], response (n,) in detected photons."""

    name: str
    wave: np.ndarray
    transmission: np.ndarray


def lsst_filters() -> list[Filter]:
    """LSST ugrizy: speclite's lsst2023."""
    curves = [speclite.filters.load_filter(f"lsst2023-{band}") for band in LSST_BANDS]
    return [
        Filter(f"lsst_{band}", np.array(curve.wavelength, float), np.array(curve.response, float))
        for band, curve in zip(LSST_BANDS, curves)
    ]


def spherex_filters() -> list[Filter]:
    """The 102 SPHEREx channels: Gaussians in wavelength with the resolving power of their band (Crill et al. 2020)."""
    filters = []
    powers = np.repeat([power for _, _, power in SPHEREX_BANDS], SPHEREX_CHANNELS_PER_BAND)
    for number, (centre_um, power) in enumerate(zip(spherex_centres(), powers, strict=True)):
        centre, fwhm = centre_um * 1e4, centre_um * 1e4 / power
        wave = np.linspace(centre - 1.5 * fwhm, centre + 1.5 * fwhm, 61)
        shape = np.exp(-0.5 * ((wave - centre) / (fwhm * FWHM_TO_SIGMA)) ** 2)
        filters.append(Filter(f"spherex_{number + 1:03d}", wave, shape))
    return filters


def survey_filters() -> list[Filter]:
    """All 108: LSST, then SPHEREx."""
    return lsst_filters() + spherex_filters()


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


def bands(filters: list[Filter], grid: Grid) -> Bands:
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

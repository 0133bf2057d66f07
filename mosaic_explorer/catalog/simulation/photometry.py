"""Filters, and the magnitudes of stellar templates through them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import speclite.filters

from ...modalities import LSST_BANDS, SPHEREX_BANDS, SPHEREX_CHANNELS_PER_BAND, spherex_centres
from .templates import Templates

AB_ZERO_LSUN_HZ = 1.13492e-13  # L_nu [Lsun/Hz] of a source at 10 pc with AB magnitude 0 (3631 Jy)
FWHM_TO_SIGMA = 1 / 2.3548


class Filter(NamedTuple):
    """A transmission curve: name, wavelength (n,) [AA], response (n,) in detected photons."""

    name: str
    wave: np.ndarray
    transmission: np.ndarray


def survey_filters() -> list[Filter]:
    """The 108 filters: LSST ugrizy (speclite's lsst2023), then the 102 SPHEREx channels.

    A SPHEREx channel is a Gaussian in wavelength with the resolving power of its band (Crill et al. 2020).
    """
    filters = []
    for band in LSST_BANDS:
        curve = speclite.filters.load_filter(f"lsst2023-{band}")
        wave = np.linspace(curve.wavelength[0], curve.wavelength[-1], 400)
        filters.append(Filter(f"lsst_{band}", wave, np.interp(wave, curve.wavelength, curve.response)))
    powers = np.repeat([power for _, _, power in SPHEREX_BANDS], SPHEREX_CHANNELS_PER_BAND)
    for number, (centre_um, power) in enumerate(zip(spherex_centres(), powers, strict=True)):
        centre, fwhm = centre_um * 1e4, centre_um * 1e4 / power
        wave = np.linspace(centre - 1.5 * fwhm, centre + 1.5 * fwhm, 61)
        shape = np.exp(-0.5 * ((wave - centre) / (fwhm * FWHM_TO_SIGMA)) ** 2)
        filters.append(Filter(f"spherex_{number + 1:03d}", wave, shape))
    return filters


def filter_weights(curve: Filter, redshift: float, wave: np.ndarray) -> np.ndarray:
    """Weights w such that `l_nu @ w` is the photon-weighted mean of a rest-frame spectrum through a redshifted filter.

    Parameters
    ----------
    redshift : of the source
    wave : (w,) rest-frame wavelengths of the spectrum [AA]

    Returns
    -------
    (w,), summing to one
    """
    rest = curve.wave / (1 + redshift)
    # on the points of both: a filter's own points skip absorption lines, the spectrum's own skip narrow filters
    grid = np.union1d(rest, wave[(wave > rest[0]) & (wave < rest[-1])])
    step = np.diff(grid) / 2
    share = np.interp(grid, rest, curve.transmission) / grid * (np.r_[step, 0] + np.r_[0, step])
    hi = np.searchsorted(wave, grid).clip(1, len(wave) - 1)
    frac = (grid - wave[hi - 1]) / (wave[hi] - wave[hi - 1])
    weights = np.zeros(len(wave))
    np.add.at(weights, hi, frac * share)
    np.add.at(weights, hi - 1, (1 - frac) * share)
    return weights / share.sum()


def template_magnitudes(filters: list[Filter], templates: Templates, redshifts: np.ndarray) -> np.ndarray:
    """AB magnitudes of one solar mass of each template, through redshifted filters, placed at 10 pc.

    The distance modulus is left out on purpose: the table is interpolated linearly in redshift, and with it inside,
    nearby galaxies were wrong by tenths of a magnitude.

    Returns
    -------
    (n_redshift, n_filter, n_metallicity, n_age) [mag]
    """
    table = np.empty((len(redshifts), len(filters), *templates.flux.shape[:2]))
    for i, redshift in enumerate(redshifts):
        for j, curve in enumerate(filters):
            weights = filter_weights(curve, redshift, templates.wave)
            used = np.flatnonzero(weights)
            part = slice(used[0], used[-1] + 1)
            table[i, j] = -2.5 * np.log10(templates.flux[..., part] @ weights[part] / AB_ZERO_LSUN_HZ)
    return table


def effective_wavelengths(filters: list[Filter], redshifts: np.ndarray) -> np.ndarray:
    """Rest-frame effective wavelengths [AA] of the filters, shape (n_redshift, n_filter)."""
    observed = np.array([np.average(f.wave, weights=f.transmission) for f in filters])
    return observed / (1 + np.asarray(redshifts))[:, None]

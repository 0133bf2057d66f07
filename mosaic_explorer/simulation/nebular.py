"""Gas lit by young stars: lines and continuum of Cloudy models (Ferland et al. 2017; Carnall et al. 2018 for BC03 stars)."""

from __future__ import annotations

import numpy as np
from astropy.io import fits

from ..photometry.igm import LYMAN_ALPHA_AA, LYMAN_LIMIT_AA
from .grid import SPEED_OF_LIGHT_AA, Grid, add_line, rebin
from .templates import BC03, RELATIVE_METALLICITIES, SOLAR_METALLICITY, Templates, grid_folder, load_templates

# Lyman alpha scatters until dust takes it: 5% of it leaves a galaxy at redshift 2 (Hayes et al. 2011, ApJ 730, 8)
LYMAN_ALPHA_ESCAPE = 0.05
LOG_U = (-4.0, 0.0)  # ionisation parameters of the grid, in steps of 0.5
LOG_U_STEP = 0.5
FILES = "bc03_miles_nebular_{}_grids_extended_logU_nograins_cloudy25.fits"


def with_gas(stars: Templates, light: np.ndarray, grid: Grid, log_u: float) -> np.ndarray:
    """Templates whose ionising light is turned into lines and continuum by the gas around the youngest stars.

    The gas models go with BC03 stars; for other stars they are scaled by the ionising photons of stars and BC03 stars of
    the same age and metallicity. Stars older than the grid (25 Myr) light no gas and keep their spectrum.

    Parameters
    ----------
    stars : the templates at full resolution
    light : (m, a, n) the same on the grid [Lsun/Hz/Msun]
    log_u : log10 of the ionisation parameter, -4 to 0

    Returns
    -------
    (m, a, n) [Lsun/Hz/Msun]
    """
    ages, wave, continuum, line_waves, lines = _cloudy(log_u)
    lgmet = np.log10(np.array(RELATIVE_METALLICITIES) * SOLAR_METALLICITY)
    gas = rebin(wave, continuum * wave**2 / SPEED_OF_LIGHT_AA, grid.edges)
    for number, line in enumerate(line_waves):
        escape = LYMAN_ALPHA_ESCAPE if abs(line - LYMAN_ALPHA_AA) < 0.1 else 1.0
        add_line(gas, grid, line, lines[..., number] * escape)
    young = np.flatnonzero(10**stars.lg_age_gyr * 1e9 <= ages[-1])
    at_age = np.log10(np.clip(10 ** stars.lg_age_gyr[young] * 1e9, ages[0], None))
    gas = _interpolate(np.log10(ages), gas, at_age, axis=1)
    gas = _interpolate(lgmet, gas, np.clip(stars.lgmet, lgmet[0], lgmet[-1]), axis=0)
    if stars.name != BC03:
        gas *= _ionising_ratio(stars, young)[..., None]
    out = light.copy()
    out[:, young] = np.where(grid.centres < LYMAN_LIMIT_AA, 0.0, light[:, young]) + gas
    return out


def _cloudy(log_u: float) -> tuple[np.ndarray, ...]:
    """Ages (a,) [yr], wavelength (w,) [AA], continuum (m, a, w) [Lsun/AA/Msun], lines (l,) [AA], (m, a, l) [Lsun/Msun]."""
    low = LOG_U_STEP * np.floor(log_u / LOG_U_STEP)
    part = (log_u - low) / LOG_U_STEP
    both = []
    for kind in ("cont", "line"):
        with fits.open(grid_folder() / FILES.format(kind)) as tables:

            def read(u: float, tables: fits.HDUList = tables) -> np.ndarray:
                return np.stack([tables[f"ZMET_{z:.3f}_LOGU_{u:.1f}"].data.astype(float) for z in RELATIVE_METALLICITIES])

            table = read(low) if part == 0 else (1 - part) * read(low) + part * read(low + LOG_U_STEP)
        both += [table[0, 1:, 0], table[0, 0, 1:], table[:, 1:, 1:]]
    ages, wave, continuum, _, line_waves, lines = both
    return ages, wave, continuum, line_waves, lines


def _interpolate(x: np.ndarray, values: np.ndarray, at: np.ndarray, axis: int) -> np.ndarray:
    """Linear interpolation of an array along one axis."""
    hi = np.searchsorted(x, at).clip(1, len(x) - 1)
    shape = [1] * values.ndim
    shape[axis] = len(at)
    part = ((at - x[hi - 1]) / (x[hi] - x[hi - 1])).reshape(shape)
    return values.take(hi - 1, axis) * (1 - part) + values.take(hi, axis) * part


def ionising_photons(templates: Templates) -> np.ndarray:
    """Hydrogen-ionising photons [1/s per Lsun/erg/s unit, arbitrary common scale] of each template, (m, a)."""
    part = templates.wave <= LYMAN_LIMIT_AA
    if part.sum() < 2:
        return np.zeros(templates.flux.shape[:2])
    return np.trapezoid(templates.flux[..., part], np.log(templates.wave[part]))


def _ionising_ratio(stars: Templates, young: np.ndarray) -> np.ndarray:
    """Ionising photons of young templates over those of BC03 stars of the same age and metallicity, (m, young)."""
    reference = load_templates()
    photons = np.log10(np.maximum(ionising_photons(reference), 1e-60))
    photons = _interpolate(reference.lg_age_gyr, photons, np.clip(stars.lg_age_gyr[young], reference.lg_age_gyr[0], None), 1)
    photons = _interpolate(reference.lgmet, photons, np.clip(stars.lgmet, reference.lgmet[0], reference.lgmet[-1]), 0)
    return ionising_photons(stars)[:, young] / 10**photons

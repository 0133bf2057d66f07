"""Gas lit by young stars: lines and continuum of Cloudy models (Ferland et al. 2017; Carnall et al. 2018 for BC03 stars).

Everything is counted for each ionising photon, so that the same models serve other stars, too. Stars older than the models
(25 Myr) light no gas.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from astropy.io import fits
from scipy.interpolate import PchipInterpolator

from ..photometry.igm import LYMAN_ALPHA_AA, LYMAN_LIMIT_AA
from .grid import SPEED_OF_LIGHT_AA, Grid, fine_grid, rebin
from .interpolation import few_shapes, shares
from .templates import RELATIVE_METALLICITIES, SOLAR_METALLICITY, Templates, grid_folder, load_templates

LOG_U = (-4.0, 0.0)  # ionisation parameters of the grid, in steps of 0.5
LOG_U_STEP = 0.5
LOG_U_DRAWN = (-4.0, -1.5)  # beyond it the models of metal-rich gas have next to no lines of metals
NODE_STEP = 0.1  # in log10 of metallicity and of U, between which lines are interpolated
N_SHAPES, N_SHAPES_ONE_U = 32, 64  # of the continuum: 999 in 1000 bins of all models to 0.6%, of those at one U to 0.1%
OLDEST_YR = 10**7.4 * 1.001  # stars older than the models' oldest light no gas
N_IONISING_SHAPES = 4  # of the stars' ionising light, where it escapes
IONISING_IMPORTANCE = 0.01  # of the continuum short of the Lyman limit, which no filter sees
FILES = "bc03_miles_nebular_{}_grids_extended_logU_nograins_cloudy25.fits"
SOLAR_OXYGEN = 8.71  # 12 + log10(O/H) of the models' solar gas
LINE_UNIT = 1e-12  # of luminosity: Lsun/THz fill a bin of a terahertz with one Lsun/Hz
# Elements whose abundance about the models' is drawn, and where their lines stand in the models' list
ELEMENTS = ("carbon", "nitrogen", "oxygen", "neon", "sulphur")
LINES_OF = {"C": "carbon", "N": "nitrogen", "O": "oxygen", "Ne": "neon", "S": "sulphur"}
BLENDS = {"9850.00A": "C", "2326.00A": "C", "7332.00A": "O", "7323.00A": "O", "2471.00A": "O", "4720.00A": "Ne"}


class GasModels(NamedTuple):
    """What gas emits for each ionising photon [`ionising_photons`], by metallicity, U and age of the stars that light it."""

    log_metallicity: np.ndarray  # (m,) log10 of that of the sun
    log_u: np.ndarray  # (u,)
    log_age: np.ndarray  # (c,) log10 yr
    photons: np.ndarray  # (m, c) of the stars in the models, one solar mass formed
    line_wave: np.ndarray  # (l,) [AA]
    lines: np.ndarray  # (m, u, c, l) [Lsun * LINE_UNIT]
    continuum: np.ndarray  # (m, u, c, r) coefficients of
    shapes: np.ndarray  # (r, n) [Lsun/Hz] on the fine grid


@lru_cache(maxsize=2)
def gas_models(log_u: float | None) -> GasModels:
    """The models at one ionisation parameter, at the metallicities of the stars; or, for None, at nodes so close in
    metallicity and U that lines between them are to be interpolated linearly."""
    coarse_u = np.array([log_u]) if log_u is not None else np.arange(LOG_U_DRAWN[0], LOG_U_DRAWN[1] + 0.1, LOG_U_STEP)
    both = [_cloudy(u) for u in coarse_u]
    ages, wave, _, line_waves, _ = both[0]
    log_metallicity, log_age = np.log10(RELATIVE_METALLICITIES), np.log10(ages)
    stars = load_templates()
    photons = 10 ** (np.log10(ionising_photons(stars)) @ shares(stars.lg_age_gyr + 9, log_age).T)  # (m, c)
    lines = np.stack([x[4] for x in both], 1) * LINE_UNIT / photons[:, None, :, None]
    grid = fine_grid()
    spectra = np.stack([rebin(wave, x[2] * wave**2 / SPEED_OF_LIGHT_AA, grid.edges) for x in both], 1)
    spectra /= photons[:, None, :, None]
    importance = np.where(grid.centres < LYMAN_LIMIT_AA, IONISING_IMPORTANCE, 1.0)
    count = N_SHAPES if log_u is None else N_SHAPES_ONE_U
    coefficients, shapes = few_shapes(spectra.reshape(-1, len(grid.centres)), importance, count)
    coefficients = coefficients.reshape(*spectra.shape[:3], -1)
    if log_u is not None:
        return GasModels(log_metallicity, coarse_u, log_age, photons, line_waves, lines, coefficients, shapes)
    nodes_z, nodes_u = (np.linspace(x[0], x[-1], round((x[-1] - x[0]) / NODE_STEP) + 1) for x in (log_metallicity, coarse_u))
    faintest = 1e-6 * lines.max(-1, keepdims=True)
    log_lines = np.log(np.maximum(lines, faintest))
    for axis, (coarse, fine) in enumerate(((log_metallicity, nodes_z), (coarse_u, nodes_u))):
        log_lines = PchipInterpolator(coarse, log_lines, axis)(fine)
        coefficients = np.moveaxis(np.tensordot(shares(coarse, fine), coefficients, (1, axis)), 0, axis)
    return GasModels(nodes_z, nodes_u, log_age, photons, line_waves, np.exp(log_lines), coefficients, shapes)


def elements_of_lines() -> np.ndarray:
    """For each line of the models and each of `ELEMENTS`, whether the line is the element's, (l, e)."""
    with open(grid_folder() / "cloudy_lines.txt") as names:
        labels = [(line[:4].strip(), line[4:].split()[-1]) for line in names if line.strip()]
    symbols = [BLENDS.get(wave, "") if kind == "Blnd" else kind.split()[0] for kind, wave in labels]
    return np.array([[LINES_OF.get(symbol) == element for element in ELEMENTS] for symbol in symbols])


def is_lyman_alpha(line_wave: np.ndarray) -> np.ndarray:
    """Which line is Lyman alpha, (l,) bool."""
    return np.abs(line_wave - LYMAN_ALPHA_AA) < 0.1


def is_young(stars: Templates) -> np.ndarray:
    """Which ages light gas, (a,) bool."""
    return 10 ** (stars.lg_age_gyr + 9) <= OLDEST_YR


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


def ionising_photons(templates: Templates) -> np.ndarray:
    """Hydrogen-ionising photons [1/s per Lsun/erg/s unit, arbitrary common scale] of each template, (m, a)."""
    part = templates.wave <= LYMAN_LIMIT_AA
    if part.sum() < 2:
        return np.zeros(templates.flux.shape[:2])
    return np.trapezoid(templates.flux[..., part], np.log(templates.wave[part]))


def photons_by_age(stars: Templates, models: GasModels, own_metallicity: bool) -> np.ndarray:
    """How many ionising photons of each age in `models` stand for one solar mass of each template.

    Parameters
    ----------
    own_metallicity : whether gas has the metallicity of the stars that light it; then photons are counted by it, too, and stars
        younger than the models count as the models' youngest

    Returns
    -------
    (m * a, c) or, with their own metallicity, (m * a, m' * c)
    """
    age = stars.lg_age_gyr + 9
    by_age = np.where(is_young(stars)[:, None], shares(models.log_age, age), 0.0)  # (a, c)
    photons = ionising_photons(stars)
    if not own_metallicity:
        return (photons[..., None] * by_age).reshape(-1, len(models.log_age))
    by_metallicity = shares(models.log_metallicity, stars.lgmet - np.log10(SOLAR_METALLICITY))  # (m, m')
    counts = by_metallicity[:, None, :, None] * by_age[None, :, None, :] * models.photons  # (m, a, m', c)
    counts *= _ionising_ratio(stars, photons)[..., None, None]
    return counts.reshape(len(stars.lgmet) * len(age), -1)


def _ionising_ratio(stars: Templates, photons: np.ndarray) -> np.ndarray:
    """Ionising photons of templates over those of BC03 stars of the same age and metallicity, (m, a)."""
    reference = load_templates()
    if stars.name == reference.name:
        return np.ones_like(photons)
    log_photons = np.log10(np.maximum(ionising_photons(reference), 1e-60))
    log_photons = shares(reference.lgmet, stars.lgmet) @ log_photons @ shares(reference.lg_age_gyr, stars.lg_age_gyr).T
    return photons / 10**log_photons


def ionising_light(stars: Templates, spectra: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """The light of templates that gas takes: that short of the Lyman limit of those young enough to light it.

    Parameters
    ----------
    spectra : (m, a, n) on the grid; it is taken out of them in place

    Returns
    -------
    coefficients (m * a, r) and shapes (r, n') on the grid's first bins, whose product it is
    """
    size = int(np.searchsorted(grid.centres, LYMAN_LIMIT_AA))
    young = is_young(stars)
    part = np.where(young[:, None], spectra[..., :size], 0.0)
    spectra[:, young, :size] = 0.0
    return few_shapes(part.reshape(-1, size), np.ones(size), N_IONISING_SHAPES)

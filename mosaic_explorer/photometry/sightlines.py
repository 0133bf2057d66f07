"""Hydrogen between a galaxy and us along single sightlines: patchy, with the mean of `igm` (Inoue et al. 2014).

A sightline is a number from which everything is drawn: galaxies that share it see the same absorbers. It is drawn in steps of
`STEP` away from the source, from the statistics of `hydrogen`:

- the Lyman-alpha forest absorbs in each step as a gamma variate does, with the published mean transmission and the variance of
  the measured flux power on large scales. Higher lines follow Lyman alpha;
- absorbers above 1e16 atoms/cm2 are drawn one by one, so that ionising light ends at a Lyman limit that differs from one
  sightline to the next. Thinner ones are smooth;
- lines of damped systems are in the mean alone: they take 0.3% of the light at redshift 3.

Optical depth is linear in what is drawn: that of many galaxies on one wavelength grid is a product of two matrices.
"""

from __future__ import annotations

import numpy as np

from ..errors import MosaicError
from .hydrogen import (
    CROSS_SECTION,
    DAMPED,
    FOREST,
    LOGITS,
    REDSHIFTS,
    columns_of,
    forest_mean,
    forest_quantiles,
    series,
    thick_counts,
    thin_depth,
)
from .igm import LYMAN_ALPHA_AA, LYMAN_LIMIT_AA

STEP = 0.005  # in ln(1 + redshift): 1,500 km/s
N_STEPS = 223  # down to 400 AA in the rest frame of the source
PARTS = 3  # of what is drawn: forest lines, damped lines, columns
N_NUMBERS = 2**24  # sightlines there are; each number is exact in single precision
MOST_DRAWN = 112  # absorbers of a sightline: 48 on average at redshift 6, 89 at 7
N_UNIFORM = N_STEPS + 3 * MOST_DRAWN  # random numbers of a sightline


def transmission(wave: np.ndarray, redshift: np.ndarray, sightline: np.ndarray) -> np.ndarray:
    """Transmission of the intergalactic medium towards sources, each along its sightline, (g, w) in [0, 1].

    Parameters
    ----------
    wave : (w,) rest-frame wavelength [AA], 400 or more
    redshift : (g,) of the sources, 7 or less
    sightline : (g,) whole numbers from 0 to `N_NUMBERS` - 1
    """
    return np.exp(-absorbers(redshift, sightline) @ depth_matrix(wave))


def absorbers(redshift: np.ndarray, sightline: np.ndarray) -> np.ndarray:
    """What absorbs along sightlines, (g, `PARTS` * `N_STEPS`): multiplied by `depth_matrix` it is optical depth.

    In each step: depth in Lyman alpha of the forest and of damped systems, and the depth at the Lyman limit of all columns.

    Raises
    ------
    MosaicError
        If a redshift is beyond the tables or a number is no sightline's.
    """
    redshift, sightline = np.asarray(redshift, float), np.asarray(sightline)
    _check("redshift", redshift, (redshift >= 0) & (redshift <= REDSHIFTS[-1]), f"0 to {REDSHIFTS[-1]:g}")
    is_number = (sightline >= 0) & (sightline < N_NUMBERS) & (sightline == np.floor(sightline))
    _check("sightline", sightline, is_number, f"a whole number from 0 to {N_NUMBERS - 1}")
    uniform = _uniform(sightline)
    steps = (np.arange(N_STEPS) + 0.5) * STEP
    at = (1 + redshift[:, None]) * np.exp(-steps) - 1  # redshift of each step; below zero it is behind us
    forest = np.where(at > 0, _forest_depth(at, uniform[:, :N_STEPS]), 0.0)
    near, far = series()[0, 4:]
    x = np.maximum(1 + at, 0)
    damped = np.where(at > 0, np.where(x < 3.0, near * x**2, far * x**3), 0.0)
    columns = np.where(at > 0, np.interp(at, REDSHIFTS, thin_depth()) * STEP, 0.0)
    _add_thick(columns, redshift, *np.split(uniform[:, N_STEPS:], 3, axis=1))
    return np.concatenate([forest, damped, columns], 1).astype(np.float32)


def depth_matrix(wave: np.ndarray) -> np.ndarray:
    """Optical depth at rest-frame `wave` (w,) [AA] for one unit of what `absorbers` gives, (`PARTS` * `N_STEPS`, w)."""
    wave = np.asarray(wave, float)
    forest, damped, columns = np.zeros((PARTS, N_STEPS, len(wave)))
    lines = series()
    for line, ratio, damped_ratio in zip(lines[:, 0], lines[:, 2] / lines[0, 2], lines[:, 5] / lines[0, 5]):
        step = np.floor(np.log(line / wave) / STEP).astype(int)  # that at which this light has the line's wavelength
        inside = np.flatnonzero((step >= 0) & (step < N_STEPS))
        forest[step[inside], inside] += ratio
        damped[step[inside], inside] += damped_ratio
    place = np.log(LYMAN_LIMIT_AA / wave) / STEP
    step = np.arange(N_STEPS)[:, None]
    share = np.clip(place - step, 0.0, 1.0)  # of a step's absorbers that are far enough for this light to be ionising there
    columns[:] = share * (wave / LYMAN_LIMIT_AA) ** 3 * np.exp(3 * (step + 0.5) * STEP)
    return np.concatenate([forest, damped, columns]).astype(np.float32)


def forest_factor(absorption: np.ndarray, redshift: np.ndarray) -> np.ndarray:
    """Depth of the forest between Lyman alpha and beta over that of the mean transmission, (g,); their average is 1.02-1.05."""
    steps = int(np.log(LYMAN_ALPHA_AA / 1025.72) / STEP)
    at = (1 + np.asarray(redshift)[:, None]) * np.exp(-(np.arange(steps) + 0.5) * STEP) - 1
    mean = np.where(at > 0, forest_mean(np.maximum(at, 0)), 0.0).sum(1)
    return absorption[:, :steps].sum(1) / np.maximum(mean, 1e-9)


def lyman_limit_redshift(absorption: np.ndarray, redshift: np.ndarray) -> np.ndarray:
    """Redshift (g,) from which on ionising light is lost: where the depth at the Lyman limit first exceeds one, or 0."""
    depth = absorption[:, 2 * N_STEPS :] * np.exp(3 * (np.arange(N_STEPS) + 0.5) * STEP)
    ends = np.arange(1, N_STEPS + 1) * STEP
    opaque = np.cumsum(depth, 1) * np.exp(-3 * ends) > 1
    at = (1 + np.asarray(redshift)) * np.exp(-ends[opaque.argmax(1)]) - 1
    return np.where(opaque.any(1), np.maximum(at, 0.0), 0.0)


def _check(name: str, values: np.ndarray, is_good: np.ndarray, expected: str) -> None:
    """Refuse values, naming the first bad row."""
    if not is_good.all():
        row = int(np.argmin(is_good))
        raise MosaicError(f"{name} of row {row} is {values[row]:g}; expected {expected}.")


def _uniform(sightline: np.ndarray) -> np.ndarray:
    """The random numbers of sightlines, (g, `N_UNIFORM`) in (0, 1): SplitMix64 of a count (Steele et al. 2014)."""
    count = np.arange(1, N_UNIFORM + 1, dtype=np.uint64)
    bits: np.ndarray = sightline.astype(np.uint64)[:, None] * np.uint64(N_UNIFORM) + count
    bits = bits * np.uint64(0x9E3779B97F4A7C15)
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    bits ^= bits >> np.uint64(31)
    return np.asarray(((bits >> np.uint64(11)) + 0.5) * 2.0**-53)


def _forest_depth(redshift: np.ndarray, uniform: np.ndarray) -> np.ndarray:
    """Depth of the forest in steps at `redshift`, drawn by `uniform`, both (g, steps): linear between rows of the table."""
    table = forest_quantiles(STEP)
    row = np.clip(redshift / REDSHIFTS[1], 0, len(REDSHIFTS) - 1.001)
    logit = np.log(uniform / (1 - uniform))
    column = np.clip((logit - LOGITS[0]) / (LOGITS[1] - LOGITS[0]), 0, len(LOGITS) - 1.001)
    i, j = row.astype(int), column.astype(int)
    p, q = row - i, column - j
    return (table[i, j] * (1 - q) + table[i, j + 1] * q) * (1 - p) + (table[i + 1, j] * (1 - q) + table[i + 1, j + 1] * q) * p


def _add_thick(columns: np.ndarray, redshift: np.ndarray, gaps: np.ndarray, which: np.ndarray, quantile: np.ndarray) -> None:
    """Add thick absorbers, drawn by uniform numbers (g, `MOST_DRAWN`), to the depths at the Lyman limit (g, steps).

    Counted from the source on, the mean number of absorbers between one and the next is an exponential variate.
    """
    x, forest, damped = thick_counts()
    source = np.interp(np.log1p(redshift), x, forest + damped)
    count = source[:, None] + np.cumsum(np.log(gaps), 1)
    at = np.interp(count, forest + damped, x)
    step = ((np.log1p(redshift)[:, None] - at) / STEP).astype(int)
    galaxy, number = np.nonzero((count > 0) & (step < N_STEPS))
    at, step, which, quantile = (values[galaxy, number] for values in (at, step, which, quantile))
    damped_share = np.interp(at, (x[1:] + x[:-1]) / 2, np.diff(damped) / np.diff(forest + damped))
    drawn = [np.interp(quantile, *columns_of(population)[2:]) for population in (FOREST, DAMPED)]
    np.add.at(columns, (galaxy, step), CROSS_SECTION * 10 ** np.where(which < damped_share, drawn[1], drawn[0]))

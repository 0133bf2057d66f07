"""How much hydrogen lies between galaxies: densities of absorbers (Inoue et al. 2014, MNRAS 442, 1805), power of the forest.

The densities are their Table 1 and eqs. 4-7. The power is the fit of Palanque-Delabrouille et al. 2013 (A&A 559, A85) at
redshifts 2.2 to 4.4, extrapolated beyond.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from scipy.special import gammaincinv

from .igm import LYMAN_SERIES

CROSS_SECTION = 6.3e-18  # cm2 of a hydrogen atom at the Lyman limit
LOG_COLUMN = (12.0, 23.0)  # log10 cm^-2 of all absorbers
LOG_COLUMN_THICK = 16.0  # of those that are drawn one by one
LOG_COLUMN_CUTOFF = 21.0
SPEED_OF_LIGHT = 299_792.458  # km/s
LARGE_SCALE = 1e-3  # s/km: the flux power is flat below
REDSHIFTS = np.linspace(0.0, 7.0, 141)
LOGITS = np.linspace(-9.0, 9.0, 145)  # of the quantiles of a step's depth


class Absorbers(NamedTuple):
    """A population of Inoue et al. 2014, their Table 1: number per unit redshift and power law of columns."""

    number: float  # per unit redshift at the first break
    powers: tuple[float, ...]  # of 1 + redshift, between the breaks
    breaks: tuple[float, ...]  # redshifts
    column_power: float

    def density(self, redshift: np.ndarray) -> np.ndarray:
        """Absorbers of all columns per unit redshift."""
        edges = (0.0, *(1 + z for z in self.breaks), np.inf)
        x = 1 + np.asarray(redshift, float)
        log = np.full_like(x, np.log(self.number))
        for power, low, high in zip(self.powers, edges, edges[1:]):
            anchor = edges[1]  # the number is that at the first break
            log += power * (np.log(np.clip(x, low, high)) - np.log(np.clip(anchor, low, high)))
        return np.exp(log)

    def log_columns(self) -> tuple[np.ndarray, np.ndarray]:
        """Columns [log10 cm^-2] and the share of the absorbers in a unit of log10 column at each."""
        log_column = np.linspace(*LOG_COLUMN, 2201)
        share = 10 ** (log_column * (1 - self.column_power)) * np.exp(-(10 ** (log_column - LOG_COLUMN_CUTOFF)))
        return log_column, share / np.trapezoid(share, log_column)


FOREST = Absorbers(500.0, (0.2, 2.7, 4.5), (1.2, 4.7), 1.7)
DAMPED = Absorbers(1.1, (1.0, 2.0), (2.0,), 0.9)


@lru_cache
def series() -> np.ndarray:
    """Table 2 of Inoue et al., (39, 6): wavelength [AA], three forest and two damped coefficients of each line."""
    return np.loadtxt(LYMAN_SERIES)[:, 1:]


def forest_mean(redshift: np.ndarray) -> np.ndarray:
    """Mean depth of the forest in Lyman alpha, eq. 21."""
    x = 1 + redshift
    era = np.digitize(x, (2.2, 5.7))
    return series()[0, 1:4][era] * x ** np.array([1.2, 3.7, 5.5])[era]


def flux_power(redshift: np.ndarray) -> np.ndarray:
    """Power [km/s] of the forest's relative transmission on large scales, eq. 20 of Palanque-Delabrouille et al. 2013."""
    k, x = np.log(LARGE_SCALE / 0.009), np.log((1 + redshift) / 4)
    log_kp_over_pi = np.log(0.064) + (3 - 2.55 - 0.10 * k - 0.28 * x) * k + 3.55 * x
    return np.pi / LARGE_SCALE * np.exp(log_kp_over_pi)


@lru_cache
def forest_quantiles(step: float) -> np.ndarray:
    """Quantiles of the forest's depth in a step of ln(1 + redshift), (`REDSHIFTS`, `LOGITS`).

    Depth is scale * X, X a gamma variate of shape k: then transmission has the mean (1 + scale)^-k and the mean square
    (1 + 2 scale)^-k, two equations for the published mean and variance.
    """
    mean = forest_mean(REDSHIFTS)
    spread = np.log1p(flux_power(REDSHIFTS) / (step * SPEED_OF_LIGHT)) / mean
    scales = np.geomspace(1e-5, 1e3, 4000)
    scale = np.interp(spread, 2 - np.log1p(2 * scales) / np.log1p(scales), scales)
    shape = mean / np.log1p(scale)
    return gammaincinv(shape[:, None], 1 / (1 + np.exp(-LOGITS))) * scale[:, None]


@lru_cache
def columns_of(population: Absorbers) -> tuple[float, float, np.ndarray, np.ndarray]:
    """Of one absorber: its mean depth if thin, its chance to be thick, and quantiles of thick columns (share, log10)."""
    log_column, share = population.log_columns()
    is_thick = log_column >= LOG_COLUMN_THICK
    depth = -np.expm1(-CROSS_SECTION * 10**log_column)
    thin = np.trapezoid(np.where(is_thick, 0.0, share * depth), log_column)
    total = np.cumsum(share[is_thick])
    width = log_column[1] - log_column[0]
    return float(thin), float(total[-1] * width), total / total[-1], log_column[is_thick]


@lru_cache
def thin_depth() -> np.ndarray:
    """Depth at the Lyman limit of columns that are not drawn, per unit of ln(1 + redshift), at `REDSHIFTS`."""
    return sum(population.density(REDSHIFTS) * columns_of(population)[0] for population in (FOREST, DAMPED)) * (1 + REDSHIFTS)


@lru_cache
def thick_counts() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """ln(1 + redshift), and how many thick absorbers of the forest and how many damped ones lie below."""
    x = np.linspace(0.0, np.log1p(REDSHIFTS[-1]), 1401)
    counts = []
    for population in (FOREST, DAMPED):
        density = population.density(np.expm1(x)) * np.exp(x) * columns_of(population)[1]
        counts.append(np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2 * np.diff(x))]))
    return x, counts[0], counts[1]

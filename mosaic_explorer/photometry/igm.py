"""Absorption by hydrogen between the galaxy and us: the analytic model of Inoue et al. 2014 (MNRAS 442, 1805)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

LYMAN_SERIES = Path(__file__).parent / "data/lyman_series.txt"
LYMAN_LIMIT_AA = 911.8
LYMAN_ALPHA_AA = 1215.67


def transmission(wave: np.ndarray, redshift: float) -> np.ndarray:
    """Mean transmission of the intergalactic medium towards a source, in [0, 1].

    The optical depth is the sum of Lyman-series and Lyman-continuum absorption by the Lyman-alpha forest and by damped
    systems, their eqs. 20-29.

    Parameters
    ----------
    wave : (w,) rest-frame wavelength [AA]
    redshift : of the source
    """
    observed_wave = np.asarray(wave, float) * (1 + redshift)
    depth = np.zeros_like(observed_wave)
    for line, near, middle, far, damped_near, damped_far in _lyman_series():
        absorbers = np.flatnonzero((observed_wave > line) & (observed_wave < line * (1 + redshift)))
        x = observed_wave[absorbers] / line  # 1 + redshift of the absorber
        era = np.digitize(x, (2.2, 5.7))
        depth[absorbers] += np.array([near, middle, far])[era] * x ** np.array([1.2, 3.7, 5.5])[era]
        depth[absorbers] += np.where(x < 3.0, damped_near, damped_far * x) * x**2
    x = observed_wave / LYMAN_LIMIT_AA
    inside = (x > 1) & (x < 1 + redshift)
    x = np.where(inside, x, 1.0)
    return np.exp(-depth - np.where(inside, _forest_continuum(x, 1 + redshift) + _damped_continuum(x, 1 + redshift), 0.0))


@lru_cache
def _lyman_series() -> np.ndarray:
    """Table 2 of the paper, (39, 6): wavelength [AA], three forest and two damped coefficients of each line."""
    return np.loadtxt(LYMAN_SERIES)[:, 1:]


def _forest_continuum(x: np.ndarray, source: float) -> np.ndarray:
    """Optical depth of the forest to ionising light, eqs. 25-26; `x` and `source` are 1 + redshift."""
    if source < 2.2:
        return 0.325 * (x**1.2 - source**-0.9 * x**2.1)
    if source < 5.7:
        near = 2.55e-2 * source**1.6 * x**2.1 + 0.325 * x**1.2 - 0.250 * x**2.1
        far = 2.55e-2 * (source**1.6 * x**2.1 - x**3.7)
        return np.where(x < 2.2, near, far)
    all_the_way = 5.22e-4 * source**3.4 * x**2.1
    near, middle = 0.325 * x**1.2 - 3.14e-2 * x**2.1, 0.218 * x**2.1 - 2.55e-2 * x**3.7
    return all_the_way + np.where(x < 2.2, near, np.where(x < 5.7, middle, -5.22e-4 * x**5.5))


def _damped_continuum(x: np.ndarray, source: float) -> np.ndarray:
    """Optical depth of damped systems to ionising light, eqs. 28-29; `x` and `source` are 1 + redshift."""
    if source < 3.0:
        return 0.211 * source**2 - 7.66e-2 * source**2.3 * x**-0.3 - 0.135 * x**2
    far = 4.7e-2 * source**3 - 1.78e-2 * source**3.3 * x**-0.3
    return np.where(x < 3.0, 0.634 + far - 0.135 * x**2 - 0.291 * x**-0.3, far - 2.92e-2 * x**3)

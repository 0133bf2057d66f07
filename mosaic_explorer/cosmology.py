"""How old the universe is at a redshift, and how far away that is, in the cosmology of the simulated catalog."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

OMEGA_MATTER = 0.3075  # diffsky's default cosmology (Planck 2015), flat, without radiation
HUBBLE = 67.74  # km/s/Mpc
HUBBLE_DISTANCE_PC = 299_792.458 / HUBBLE * 1e6  # c/H0
HUBBLE_TIME_GYR = 977.7922 / HUBBLE  # 1/H0: 977.79 Gyr x km/s/Mpc

PLACES, WEIGHTS = np.polynomial.legendre.leggauss(32)  # of an integral from -1 to 1


def age(redshift: ArrayLike) -> np.ndarray:
    """Cosmic time [Gyr] at a redshift, flat LambdaCDM in closed form (Peebles 1993, eq. 13.20)."""
    dark = 1 - OMEGA_MATTER
    return (
        2
        / (3 * np.sqrt(dark))
        * HUBBLE_TIME_GYR
        * np.arcsinh(np.sqrt(dark / OMEGA_MATTER) * (1 + np.asarray(redshift)) ** -1.5)
    )


def luminosity_distance(redshift: ArrayLike) -> np.ndarray:
    """Luminosity distance [pc] at a redshift, flat LambdaCDM, to 1e-9 up to redshift 20 (the integral of dz/E in ln(1+z))."""
    stretch = 1 + np.asarray(redshift, float)[..., None]
    at = stretch ** ((PLACES + 1) / 2)
    expansion = np.sqrt(OMEGA_MATTER * at**3 + 1 - OMEGA_MATTER)
    comoving = (at / expansion * WEIGHTS).sum(-1, keepdims=True) * np.log(stretch) / 2
    return np.asarray(HUBBLE_DISTANCE_PC * stretch * comoving)[..., 0]

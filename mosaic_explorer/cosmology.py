"""The age of the universe in the cosmology of the simulated catalog."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

OMEGA_MATTER = 0.3075  # diffsky's default cosmology (Planck 2015), flat, without radiation
HUBBLE = 67.74  # km/s/Mpc
HUBBLE_TIME_GYR = 977.7922 / HUBBLE  # 1/H0: 977.79 Gyr x km/s/Mpc


def age(redshift: ArrayLike) -> np.ndarray:
    """Cosmic time [Gyr] at a redshift, flat LambdaCDM in closed form (Peebles 1993, eq. 13.20)."""
    dark = 1 - OMEGA_MATTER
    return (
        2
        / (3 * np.sqrt(dark))
        * HUBBLE_TIME_GYR
        * np.arcsinh(np.sqrt(dark / OMEGA_MATTER) * (1 + np.asarray(redshift)) ** -1.5)
    )

"""What a catalog holds of a galaxy's stars beside mass and history: what survives, what is recent, and whose they are."""

from __future__ import annotations

import jax
import numpy as np

from .galaxies import RECENT_GYR, Stars
from .populations import Variant

LEAST_LOG_SFR = -4.0  # log10 Msun/yr, as in the star-formation history


def stellar_masses(stars: Stars) -> dict[str, jax.Array]:
    """Masses (g,) [Msun], which add up when galaxies merge: surviving, of the burst, and younger than 10 Myr."""
    formed = 10**stars.log_mass
    return {
        "surviving_mass": formed * stars.surviving_share,
        "burst_mass": formed * stars.burst_share,
        "recent_mass": formed * stars.recent_share,
    }


def stellar_columns(sums: dict[str, np.ndarray], stars: Stars, variant: Variant) -> dict[str, np.ndarray]:
    """The columns of galaxies, each (g,), from the sums over what merged with them; dust is the central's own."""
    rate = sums["recent_mass"] / (RECENT_GYR * 1e9)
    return {
        "log_surviving_mass": np.log10(sums["surviving_mass"]),
        "burst_share": sums["burst_mass"] / sums["mass"],
        "log_recent_sfr": np.log10(np.maximum(rate, 10**LEAST_LOG_SFR)),
        "av": np.asarray(stars.av)[:, -1],
        "calibration": np.full(len(rate), variant.calibration),
        "stellar_library": np.full(len(rate), variant.library),
    }

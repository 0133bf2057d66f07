"""How far a redshift is, in the cosmology of the simulated catalog."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from ..cosmology import HUBBLE, OMEGA_MATTER


def luminosity_distance(redshift: ArrayLike) -> np.ndarray:
    """Luminosity distance [pc] at a redshift."""
    from astropy.cosmology import FlatLambdaCDM

    model = FlatLambdaCDM(H0=HUBBLE, Om0=OMEGA_MATTER, Tcmb0=0.0)
    return np.asarray(model.luminosity_distance(np.asarray(redshift, float)).to_value("pc"))

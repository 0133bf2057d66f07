"""Starlight absorbed by dust and emitted again in the infrared: the models of Draine & Li 2007 (ApJ 657, 810)."""

from __future__ import annotations

import numpy as np
from astropy.io import fits

from .grid import SPEED_OF_LIGHT_AA
from .templates import grid_folder

PAH_PERCENT = 2.50  # mass fraction of dust in PAHs, the middle of the nearby galaxies in Draine et al. 2007 (ApJ 663, 866)
STARLIGHT_MIN = 1.0  # the diffuse radiation field, in units of the solar neighbourhood's
STARLIGHT_SHARE = 0.01  # of the dust in stronger fields, up to 1e6
STARLIGHT_GRID = (
    0.10, 0.15, 0.20, 0.30, 0.40, 0.50, 0.70, 0.80, 1.00, 1.20, 1.50, 2.00, 2.50, 3.00, 4.00, 5.00, 7.00, 8.00, 12.0, 15.0,
    20.0, 25.0,
)  # fmt: skip  # columns of the files, after that of the wavelength
NAME = f"Draine & Li 2007, qPAH={PAH_PERCENT}%, Umin={STARLIGHT_MIN:g}, gamma={STARLIGHT_SHARE:g}"


def dust_spectrum(wave: np.ndarray) -> np.ndarray:
    """L_nu [1/Hz] at rest-frame `wave` (w,) [AA] of dust that emits one unit of luminosity over all wavelengths."""
    column = 1 + STARLIGHT_GRID.index(STARLIGHT_MIN)
    emission = 0.0
    for file, share in (("umin_only", 1 - STARLIGHT_SHARE), ("umin_umax", STARLIGHT_SHARE)):
        with fits.open(grid_folder() / f"dl07_grids_{file}_no_norm.fits") as models:
            table = models[f"QPAH_{PAH_PERCENT:.2f}"].data.astype(float)
        emission = emission + share * table[:, column]
    model_wave = table[:, 0]
    per_aa = emission / np.trapezoid(emission, model_wave)
    return np.interp(wave, model_wave, per_aa, left=0.0, right=0.0) * np.asarray(wave) ** 2 / SPEED_OF_LIGHT_AA

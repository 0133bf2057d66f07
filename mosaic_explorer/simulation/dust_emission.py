"""Starlight absorbed by dust and emitted again in the infrared: the models of Draine & Li 2007 (ApJ 657, 810)."""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np
from astropy.io import fits

from .grid import SPEED_OF_LIGHT_AA
from .interpolation import corners, few_shapes
from .nature import Nature
from .templates import grid_folder

PAH_PERCENT = (0.10, 0.47, 0.75, 1.12, 1.49, 1.77, 2.37, 2.50, 3.19, 3.90, 4.58)  # mass fraction of dust in PAHs
STARLIGHT_GRID = (
    0.10, 0.15, 0.20, 0.30, 0.40, 0.50, 0.70, 0.80, 1.00, 1.20, 1.50, 2.00, 2.50, 3.00, 4.00, 5.00, 7.00, 8.00, 12.0, 15.0,
    20.0, 25.0,
)  # fmt: skip  # columns of the files, after that of the wavelength: the diffuse radiation, in units of the sun's surroundings
PARTS = ("umin_only", "umin_umax")  # dust in the diffuse radiation, and in that of a power law up to 1e6
N_SHAPES = 20  # all models to 0.1%
SHORTEST_AA = 10_000.0  # of the models: shortward, dust does not glow


class DustGlow:
    """Spectra of dust that emits one unit of luminosity over all wavelengths."""

    def __init__(self, wave: np.ndarray):
        self.first = int(np.searchsorted(wave, SHORTEST_AA))  # bin of the grid in which it begins
        wave = wave[self.first :]
        spectra, luminosity = (x.reshape(len(PARTS), -1, x.shape[-1]) for x in dust_spectra(wave))
        coefficients, shapes = few_shapes((spectra / luminosity).reshape(-1, len(wave)), np.ones(len(wave)), N_SHAPES)
        table = np.concatenate([coefficients.reshape(*luminosity.shape[:2], -1) * luminosity, luminosity], -1)
        self.table = jnp.array(table, jnp.float32)
        self.shapes = jnp.array(shapes * 1e12, jnp.float32)  # 1/THz

    def coefficients(self, nature: Nature) -> jax.Array:
        """Of one galaxy, those of `shapes`, (r,)."""
        nodes = np.array(PAH_PERCENT), np.log(STARLIGHT_GRID)
        rows, share = corners(nature.pah_percent, nodes[0], jnp.log(nature.starlight_min), nodes[1])
        diffuse, strong = jnp.einsum("r,prs->ps", share, self.table[:, rows])
        both = (1 - nature.starlight_share) * diffuse + nature.starlight_share * strong
        return both[:-1] / both[-1]


@lru_cache(maxsize=1)
def _models() -> tuple[np.ndarray, np.ndarray]:
    """Wavelengths (w,) [AA] and emission per wavelength of both parts, (2, pah, starlight, w), as the files have it."""
    both = []
    for part in PARTS:
        with fits.open(grid_folder() / f"dl07_grids_{part}_no_norm.fits") as tables:
            both.append([tables[f"QPAH_{percent:.2f}"].data.astype(float) for percent in PAH_PERCENT])
    return both[0][0][:, 0], np.moveaxis(np.array(both)[..., 1:], -1, -2)


def dust_spectra(wave: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """L_nu [1/Hz] at rest-frame `wave` (w,) [AA] of both `PARTS`, (2, pah, starlight, w), and luminosity, (..., 1).

    Both are of a unit of dust (that whose mean luminosity is one): parts are to be added before they are divided by it.
    """
    model_wave, emission = _models()
    luminosity = np.trapezoid(emission, model_wave)[..., None]
    unit = luminosity.mean()
    interpolated = np.array([np.interp(wave, model_wave, row) for row in emission.reshape(-1, len(model_wave))])
    spectra = interpolated.reshape(*emission.shape[:-1], -1) * np.asarray(wave) ** 2 / SPEED_OF_LIGHT_AA
    return spectra / unit, luminosity / unit

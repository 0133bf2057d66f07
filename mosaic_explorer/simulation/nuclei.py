"""The light of active nuclei: disc, hot and warm dust, broad and narrow lines, behind the dust that hides them.

The disc and the hot dust are those of SDSS quasars (Temple et al. 2021, MNRAS 508, 737), broad lines those of their composite
(Vanden Berk et al. 2001, AJ 122, 549, Table 2) with the Baldwin effect, narrow lines those of Seyfert galaxies at the [O III]
luminosity of Heckman et al. 2004 (ApJ 613, 109). Dust like the Small Magellanic Cloud's reddens disc, broad lines and hot dust.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from scipy.special import erf

from ..photometry.curves import FWHM_TO_SIGMA
from .accretion import LOG_WIDTHS, Nuclei
from .grid import SPEED_OF_LIGHT_AA, Grid
from .hydrogen import Hydrogen, behind
from .photometry import Bands

BATCH = 256  # nuclei at a time in `NuclearLight.bands`

LOG_SUN = np.log10(3.828e33)  # erg/s
SPEED_OF_LIGHT_KMS = 299_792.458

BOLOMETRIC_3000 = 5.15  # luminosity over that at 3000 AA: Richards et al. 2006 (ApJS 166, 470)
# powers of wavelength in L_nu up to each wavelength [AA]: ionising (Lusso et al. 2015, MNRAS 449, 4204), then Temple et al.
DISC_POWERS = ((912.0, 1.70), (1200.0, 1.349), (3880.0, 0.349), (np.inf, -0.593))
HOT_DUST = (1243.6, 3.961)  # temperature [K] and L_nu at 2 um over the disc's at 5500 AA
# Cooler dust: temperature, and lambda L_lambda at its peak over the disc's at 5500 AA. The mean quasar of Richards et al. 2006
# is flat between 3 and 20 um, to 0.1 dex
WARM_DUST = ((320.0, 0.95), (120.0, 0.7))

BALDWIN_LUMINOSITY = 46.2  # log10 erg/s of the composite's quasars
# Powers of luminosity in equivalent width by group, about as in Dietrich et al. 2002 (ApJ 581, 912)
BALDWIN_POWERS = (-0.12, -0.08, 0.0)
# Broad lines: vacuum wavelength [AA], equivalent width against the disc [AA], group. Paschen lines have a tenth of H-alpha's
# light, about as in Kim et al. 2010 (ApJ 724, 386)
BROAD_LINES = (
    (1033.83, 9.77, 0), (1215.67, 92.91, 0), (1398.5, 8.13, 0), (1549.06, 23.78, 0), (1908.73, 21.19, 1), (2798.75, 32.28, 1),
    (4102.89, 5.05, 2), (4341.68, 12.62, 2), (4862.68, 46.21, 2), (5877.29, 4.94, 2), (6564.61, 194.52, 2), (10833.0, 80.0, 2),
    (12821.6, 110.0, 2), (18756.1, 295.0, 2),
)  # fmt: skip
# Blends of Fe II and Fe III: wavelength, FWHM and equivalent width [AA]; in the ultraviolet about as in Shen et al. 2011 (ApJS
# 194, 45), in the optical those of the composite
IRON = (
    (2076.0, 90.0, 2.5), (2480.0, 330.0, 45.0), (2960.0, 150.0, 5.0), (3190.0, 150.0, 4.0), (4565.0, 150.0, 21.0),
    (5290.0, 200.0, 22.0),
)  # fmt: skip
# Balmer continuum (Grandi 1982, ApJ 255, 25): temperature [K], depth at the edge, share of the disc's light at 3000 AA
BALMER = (15_000.0, 1.0, 0.10)
BALMER_EDGE_AA, BALMER_WIDTH_KMS = 3646.0, 5000.0

OIII_SHARE = 1 / 3500  # of the bolometric luminosity: Heckman et al. 2004
NARROW_WIDTH_KMS = 450.0
# Narrow lines over [O III] 5008: H-beta a tenth, H-alpha 3.1 of that; [N II], [S II], [O I] among the Seyferts of Kewley et al.
# 2006 (MNRAS 372, 961), those of the ultraviolet about as in the radio galaxies of McCarthy 1993 (ARA&A 31, 639)
NARROW_LINES = (
    (1215.67, 1.0), (1549.48, 0.15), (1640.4, 0.12), (1908.73, 0.08), (2326.0, 0.05), (2799.1, 0.05), (3426.85, 0.08),
    (3728.6, 0.30), (3869.86, 0.09), (3968.59, 0.027), (4341.68, 0.047), (4364.44, 0.02), (4687.02, 0.025), (4862.68, 0.10),
    (4960.30, 0.335), (5008.24, 1.0), (6302.05, 0.035), (6365.54, 0.0115), (6549.86, 0.0915), (6564.61, 0.31), (6585.27, 0.28),
    (6718.29, 0.095), (6732.67, 0.085), (9071.1, 0.04), (9533.2, 0.10), (10833.0, 0.08), (12821.6, 0.016), (18756.1, 0.034),
)  # fmt: skip


class NuclearLight:
    """Computes the light of nuclei on one grid; its parts are [1/Hz] for a bolometric luminosity of one."""

    def __init__(self, grid: Grid):
        wave = grid.centres
        disc = disc_spectrum(wave) / (BOLOMETRIC_3000 * SPEED_OF_LIGHT_AA / 3000 * disc_spectrum(3000.0))
        at_5500 = float(np.interp(5500.0, wave, disc))
        temperature, ratio = HOT_DUST
        hot = ratio * at_5500 * black_body(wave, temperature) / black_body(20_000.0, temperature)
        warm = sum(_glow(wave, t, level * at_5500 * SPEED_OF_LIGHT_AA / 5500) for t, level in WARM_DUST)
        self.continuum = jnp.array(disc + hot, jnp.float32)
        self.log_widths = np.linspace(*LOG_WIDTHS, 9)
        groups = np.zeros((len(BALDWIN_POWERS), len(self.log_widths), len(wave)))
        for line, equivalent_width, group in BROAD_LINES:
            for place, log_width in enumerate(self.log_widths):
                profile = _line(grid, line, 10**log_width)
                groups[group, place] += _luminosity(wave, disc, line, equivalent_width) * profile
        blends = _balmer_continuum(grid, disc)
        for line, width, equivalent_width in IRON:
            profile = _line(grid, line, width / line * SPEED_OF_LIGHT_KMS)
            blends += _luminosity(wave, disc, line, equivalent_width) * profile
        groups[-1] += blends
        self.broad = jnp.array(groups.reshape(-1, len(wave)), jnp.float32)
        narrow = OIII_SHARE * sum(ratio * _line(grid, line, NARROW_WIDTH_KMS) for line, ratio in NARROW_LINES)
        self.narrow, self.warm = jnp.array(narrow, jnp.float32), jnp.array(warm, jnp.float32)
        self.log_dimming = jnp.array(-0.4 * np.log(10) * small_magellanic_extinction(wave), jnp.float32)  # for E(B-V) = 1

    @partial(jax.jit, static_argnums=0)
    def spectrum(self, nuclei: Nuclei) -> jax.Array:
        """Rest-frame spectrum of nuclei, (g, n) [Lsun/Hz], zero where there is none; the intergalactic medium comes later."""
        luminosity = jnp.where(nuclei.type > 0, 10 ** (nuclei.log_luminosity - LOG_SUN), 0.0)
        above = (nuclei.log_luminosity - BALDWIN_LUMINOSITY)[:, None]
        strength = 10 ** (nuclei.broad_strength[:, None] + above * jnp.array(BALDWIN_POWERS))
        step = self.log_widths[1] - self.log_widths[0]
        place = (nuclei.log_width - self.log_widths[0]) / step
        nearness = jnp.maximum(1 - jnp.abs(place[:, None] - jnp.arange(len(self.log_widths))), 0)
        weights = (strength[:, :, None] * nearness[:, None]).reshape(len(place), -1).astype(jnp.float32)
        through = jnp.exp(nuclei.reddening.astype(jnp.float32)[:, None] * self.log_dimming)
        narrow = (10**nuclei.narrow_strength).astype(jnp.float32)[:, None] * self.narrow
        return luminosity.astype(jnp.float32)[:, None] * (
            (self.continuum + weights @ self.broad) * through + self.warm + narrow
        )

    def bands(self, nuclei: Nuclei, redshift: np.ndarray, sightline: np.ndarray, seen: Bands, hydrogen: Hydrogen) -> np.ndarray:
        """Mean L_nu of nuclei in bands, behind hydrogen, (g, b) [Lsun/Hz]; not to be called in a compiled function."""
        out = np.zeros((len(redshift), len(seen.start)))
        there = np.flatnonzero(np.asarray(nuclei.type) > 0)
        for start in range(0, len(there), BATCH):
            rows = np.resize(there[start : start + BATCH], BATCH)  # repeats itself to keep its shape
            z = jnp.asarray(redshift[rows])
            through = hydrogen.transmission(redshift[rows], sightline[rows])
            some = Nuclei(*(jnp.asarray(values)[rows] for values in nuclei))
            out[rows] = _means(self.spectrum(some), z, through, seen)
        return out


@jax.jit
def _means(spectrum: jax.Array, redshift: jax.Array, through: jax.Array, seen: Bands) -> jax.Array:
    return jax.vmap(seen.flux)(behind(spectrum, through), redshift)


def disc_spectrum(wave: np.ndarray | float) -> np.ndarray:
    """L_nu of the disc at rest-frame `wave` [AA], in its value at 3880 AA: power laws that meet."""
    log = np.log(np.asarray(wave, float))
    out, start = np.zeros_like(log), 0.0
    for end, power in DISC_POWERS:
        out += power * (np.clip(log, start, np.log(end)) - np.clip(np.log(3880.0), start, np.log(end)))
        start = np.log(end)
    return np.exp(out)


def black_body(wave: np.ndarray | float, temperature: float) -> np.ndarray:
    """L_nu of a black body [K] at `wave` [AA], in arbitrary units."""
    x = 1.438776877e8 / (temperature * np.asarray(wave, float))
    return x**3 / np.expm1(np.minimum(x, 700.0))


def small_magellanic_extinction(wave: np.ndarray) -> np.ndarray:
    """Extinction [mag] for E(B-V) = 1 at `wave` (w,) [AA]: the Small Magellanic Cloud's, Pei 1992 (ApJ 395, 130), eq. 20."""
    micron = np.asarray(wave) * 1e-4
    amplitude, centre = np.array([185.0, 27.0, 0.005, 0.010, 0.012, 0.030]), np.array([0.042, 0.08, 0.22, 9.7, 18.0, 25.0])
    offset, power = np.array([90.0, 5.50, -1.95, -1.95, -1.80, 0.0]), np.array([2.0, 4.0, 2.0, 2.0, 2.0, 2.0])
    ratio = micron[:, None] / centre
    blue = (amplitude / (ratio**power + ratio**-power + offset)).sum(1)  # A / A_B; R_V = 2.93
    return (1 + 2.93) * blue


def _luminosity(wave: np.ndarray, disc: np.ndarray, line: float, equivalent_width: float) -> float:
    """Luminosity of a line with an equivalent width [AA] against the disc, as a share of the bolometric one."""
    return float(equivalent_width * np.interp(line, wave, disc) * SPEED_OF_LIGHT_AA / line**2)


def _line(grid: Grid, line: float, width_kms: float) -> np.ndarray:
    """L_nu (n,) [1/Hz] of a line of unit luminosity: a Gaussian in log wavelength of this FWHM, shared among the bins."""
    sigma = width_kms / SPEED_OF_LIGHT_KMS * FWHM_TO_SIGMA
    share = np.diff(erf(np.log(grid.edges / line) / sigma / np.sqrt(2))) / 2
    return share / (SPEED_OF_LIGHT_AA * -np.diff(1 / grid.edges))


def _glow(wave: np.ndarray, temperature: float, peak: float) -> np.ndarray:
    """L_nu of a black body whose largest lambda L_lambda is `peak`."""
    at = 0.36697e8 / temperature  # AA
    return peak * at / SPEED_OF_LIGHT_AA * black_body(wave, temperature) / black_body(at, temperature)


def _balmer_continuum(grid: Grid, disc: np.ndarray) -> np.ndarray:
    """L_nu (n,) of the Balmer continuum, its edge blurred by the clouds' motion."""
    temperature, depth, share = BALMER

    def shape(wave: np.ndarray | float) -> np.ndarray:
        return black_body(wave, temperature) * -np.expm1(-depth * (wave / BALMER_EDGE_AA) ** 3)

    light = np.where(grid.centres < BALMER_EDGE_AA, shape(grid.centres), 0.0)
    sigma = BALMER_WIDTH_KMS / SPEED_OF_LIGHT_KMS * FWHM_TO_SIGMA / grid.step  # bins
    kernel = np.exp(-0.5 * (np.arange(-int(5 * sigma), int(5 * sigma) + 1) / sigma) ** 2)
    blurred = np.convolve(light, kernel / kernel.sum(), mode="same")
    return share * np.interp(3000.0, grid.centres, disc) * blurred / shape(3000.0)

"""Which galaxies have an active nucleus, how luminous it is, and what hides it.

The rate of accretion per stellar mass follows a double power law at each redshift. It makes the mass function of galaxies into
the bolometric luminosity function of nuclei, hidden ones and all (Shen et al. 2020, MNRAS 495, 3252;
`training/fit_accretion.py`), hardly depends on mass (Aird et al. 2012, ApJ 746, 90) and is lower in quiescent galaxies (Aird et
al. 2018, MNRAS 474, 1225). Its unit is Eddington's for black holes of 0.2% of the stellar mass.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from pathlib import Path
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from ..cosmology import age

ACCRETION_FILE = Path(__file__).parent / "data/accretion.txt"
LOG_BLACK_HOLE_SHARE = np.log10(0.002)  # of the stellar mass
LOG_EDDINGTON = np.log10(1.26e38) + LOG_BLACK_HOLE_SHARE  # erg/s per solar mass of stars
LOG_LUMINOSITY_MIN = 42.0  # erg/s: fainter nuclei are none; what is stored where there is none
LOG_RATES = np.linspace(-4.0, 2.5, 131)  # slower accretion is none

QUIESCENT_FACTOR = 0.3  # of the incidence in star-forming galaxies of the same mass: Aird et al. 2018, below redshift 2
QUIESCENT_SHARE = 0.2  # of its mass that a quiescent galaxy forms at most over the age of the universe (Pacifici et al. 2016)
# Share of nuclei of 1e46 erg/s whose disc is seen, and its power of luminosity: Hopkins et al. 2007 (ApJ 654, 731), B band
BROAD_SHARE, BROAD_SHARE_POWER = 0.26, 0.082
BROAD_REDDENING = 0.03  # mean E(B-V) of those seen; 3.6% exceed 0.1, as 2.5% do in Krawczyk et al. 2015 (AJ 149, 203)
LOG_NARROW_REDDENING = (0.0, 1.0)  # log10 E(B-V) of those hidden: columns of 6e21 to 6e22 cm^-2 at the Galactic ratio

BLACK_HOLE_SCATTER = 0.3  # dex about its share of the stellar mass
# log10 black hole mass [Msun] at 1000 km/s and 1e44 erg/s at 5100 AA: Vestergaard & Peterson 2006 (ApJ 641, 689), eq. 5
LOG_VIRIAL = 6.91
LOG_BOLOMETRIC_5100 = np.log10(9.4)  # of the disc in `nuclei`
LOG_WIDTHS = (np.log10(1200.0), np.log10(15_000.0))
BROAD_SCATTER = 0.15  # dex of broad lines' equivalent widths
NARROW_SCATTER = 0.38  # dex of [O III] at a bolometric luminosity: Heckman et al. 2004 (ApJ 613, 109)


class Nuclei(NamedTuple):
    """Active nuclei of galaxies; the first axis is the galaxy."""

    type: jax.Array  # (g,) 0 none, 1 with broad lines, 2 with narrow lines alone
    log_luminosity: jax.Array  # (g,) bolometric [log10 erg/s], `LOG_LUMINOSITY_MIN` where there is none
    reddening: jax.Array  # (g,) E(B-V) of disc, broad lines and hot dust [mag]
    broad_strength: jax.Array  # (g,) of broad lines over their mean [dex]
    narrow_strength: jax.Array  # (g,) of narrow lines over their mean [dex]
    log_width: jax.Array  # (g,) FWHM of broad lines [log10 km/s]


def mass_factor(log_mass: np.ndarray | jax.Array) -> np.ndarray | jax.Array:
    """By how much nuclei are rarer in dwarfs: half at 1e9, a tenth at 1e7.5 Msun (Aird et al. 2018: a few times fewer)."""
    return (1 + 10 ** (9.5 - log_mass)) ** -0.5


def quiescent_share(log_mass: jax.Array, redshift: jax.Array) -> jax.Array:
    """Share of quiescent galaxies, 63 and 88% at 10^10.75 and 10^11.25 Msun and redshift 0.75 (Muzzin et al. 2013)."""
    return jax.nn.sigmoid((log_mass - 10.31 - 0.35 * redshift) / 0.34)


def incidence(log_mass: jax.Array, redshift: jax.Array, is_quiescent: jax.Array) -> jax.Array:
    """Mean number of nuclei (rates) accreting faster than each of `LOG_RATES` in one galaxy; all are scalars."""
    at, *parameters = _rates()
    norm, break_, faint, bright = (jnp.interp(redshift, at, values) for values in parameters)
    above = LOG_RATES - break_
    density = 10**norm / (10 ** (faint * above) + 10 ** (bright * above))
    slices = (density[1:] + density[:-1]) / 2 * (LOG_RATES[1] - LOG_RATES[0])
    faster = jnp.concatenate([jnp.cumsum(slices[::-1])[::-1], density[-1:] / (bright * np.log(10))])
    faster = faster.at[:-1].add(faster[-1])
    share = quiescent_share(log_mass, redshift)
    factor = jnp.where(is_quiescent, QUIESCENT_FACTOR, 1.0) / (1 - share + QUIESCENT_FACTOR * share)
    return faster * factor * mass_factor(log_mass)


def draw(keys: jax.Array, log_mass: np.ndarray, redshift: np.ndarray, log_ssfr: np.ndarray) -> Nuclei:
    """The nuclei of galaxies, each from its own key; not to be called in a compiled function.

    Parameters
    ----------
    keys : (g,) JAX keys
    log_mass : (g,) stellar mass [log10 Msun]
    redshift : (g,)
    log_ssfr : (g,) star-formation rate per stellar mass [log10 1/yr]
    """
    is_quiescent = np.asarray(log_ssfr) + np.log10(age(redshift) * 1e9) < np.log10(QUIESCENT_SHARE)
    return _draw(keys, jnp.asarray(log_mass), jnp.asarray(redshift), jnp.asarray(is_quiescent))


@jax.jit
@jax.vmap
def _draw(key: jax.Array, log_mass: jax.Array, redshift: jax.Array, is_quiescent: jax.Array) -> Nuclei:
    uniform = jax.random.uniform(key, (3,), minval=1e-12)
    normal = jax.random.normal(jax.random.fold_in(key, 1), (3,))
    faster = incidence(log_mass, redshift, is_quiescent)
    # the chance of one at least, should they come at random: it levels off where it nears one, as it is seen to
    rank = jnp.log(-jnp.log1p(-uniform[0]))
    log_rate = jnp.interp(rank, jnp.log(faster)[::-1], LOG_RATES[::-1])
    luminosity = log_rate + LOG_EDDINGTON + log_mass
    has_nucleus = (rank < jnp.log(faster[0])) & (luminosity > LOG_LUMINOSITY_MIN)
    is_broad = uniform[1] < BROAD_SHARE * 10 ** (BROAD_SHARE_POWER * (luminosity - 46))
    low, high = LOG_NARROW_REDDENING
    reddening = jnp.where(is_broad, -BROAD_REDDENING * jnp.log(uniform[2]), 10 ** (low + (high - low) * uniform[2]))
    black_hole = log_mass + LOG_BLACK_HOLE_SHARE + BLACK_HOLE_SCATTER * normal[0]
    width = 3 + (black_hole - LOG_VIRIAL - 0.5 * (luminosity - LOG_BOLOMETRIC_5100 - 44)) / 2
    return Nuclei(
        jnp.where(has_nucleus, jnp.where(is_broad, 1, 2), 0),
        jnp.where(has_nucleus, luminosity, LOG_LUMINOSITY_MIN),
        jnp.where(has_nucleus, reddening, 0.0),
        jnp.where(has_nucleus, BROAD_SCATTER * normal[1], 0.0),
        jnp.where(has_nucleus, NARROW_SCATTER * normal[2], 0.0),
        jnp.where(has_nucleus, jnp.clip(width, *LOG_WIDTHS), LOG_WIDTHS[0]),
    )


def _rates() -> np.ndarray:
    """Redshift, log10 of normalisation and break, faint and bright slope, (5, z)."""
    return np.loadtxt(ACCRETION_FILE).T

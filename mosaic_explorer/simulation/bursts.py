"""Bursts and lulls: how the stars of the last tens of Myr differ from those of the smooth history.

diffsky's own burst is an average: nine star-forming galaxies in ten have one, with the same share of mass at the same mass and
star formation. In the broad world, recent star formation fluctuates about it. The law is ours, between published findings:
rates of 10^7.5 Msun dwarfs change tenfold and more within 30 Myr (Weisz et al. 2012, ApJ 744, 44; Emami et al. 2019, ApJ 881,
71; at redshift 1, Atek et al. 2022, MNRAS 511, 4464), those of massive galaxies on the main sequence by some tenths of a dex.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

import jax
import jax.numpy as jnp
import numpy as np

LOG_MASSES = (7.5, 10.5)  # log10 Msun formed, between which the scatter goes linearly from the one below to the other
SCATTER_DEX = (0.5, 0.15)  # of the recent rate about the smooth one
LOG_AGE_GYR = -1.5  # of the oldest stars of a fluctuation: 30 Myr, the median
AGE_SCATTER_DEX = 0.3
LARGEST_AGE_SCATTER = 2.0  # of these: 8 to 125 Myr
AGE_SHARPNESS = 5.0  # per dex: how fast a fluctuation fades towards older stars
LN10 = np.log(10.0)


def draw(key: jax.Array, count: int) -> jax.Array:
    """Strength and age of a fluctuation in units of their scatter, (count, 2)."""
    return jax.random.normal(key, (count, 2))


def scatter_dex(log_mass: jax.Array) -> jax.Array:
    """Scatter of the recent star-formation rate about the smooth one at a mass formed [log10 Msun], in dex."""
    return jnp.interp(log_mass, jnp.array(LOG_MASSES), jnp.array(SCATTER_DEX))


def fluctuate(age_weights: jax.Array, lg_age_gyr: jax.Array, log_mass: jax.Array, drawn: jax.Array) -> jax.Array:
    """Shares of stellar mass by age with a burst or a lull.

    The rate of the youngest is multiplied by 10^(s n - s^2 ln(10)/2), whose mean is one: galaxies of a mass form as many stars
    as without.

    Parameters
    ----------
    age_weights : (g, a) shares of mass by age, that add up to one
    lg_age_gyr : (a,)
    log_mass : (g,) log10 Msun formed
    drawn : (g, 2) from `draw`
    """
    scatter = scatter_dex(log_mass)
    factor = 10 ** (scatter * drawn[:, 0] - LN10 * scatter**2 / 2)
    oldest = LOG_AGE_GYR + AGE_SCATTER_DEX * jnp.clip(drawn[:, 1], -LARGEST_AGE_SCATTER, LARGEST_AGE_SCATTER)
    is_recent = jax.nn.sigmoid(LN10 * AGE_SHARPNESS * (oldest[:, None] - lg_age_gyr))
    changed = age_weights * (1 + (factor[:, None] - 1) * is_recent)
    return changed / changed.sum(-1, keepdims=True)

"""Satellites that merge stop forming stars, in their histories as in their light.

diffsky takes the stars of the last 100 Myr from the light of a satellite whose probability to have merged exceeds 0.2, and
leaves its smooth history as it is. Summed with that of the central, it is the star formation of many quiescent centrals: at
redshift 0.5 to 1 and 10^11.25 Msun it lowers the share with less than 10^-11 a year from 0.59 to 0.19, by stars that do not
shine. In the broad world the history ends with the light; the reference world keeps diffsky's.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

import jax
import jax.numpy as jnp
from diffsky.experimental.kernels.rapid_quenching import DEFAULT_RQ_PARAMS

LEAST_SHARE = 1e-4  # of the rate is left, as diffsky leaves it of the youngest stars


def end_history(sfr: jax.Array, times: jax.Array, t_obs: jax.Array, merge_probability: jax.Array) -> jax.Array:
    """Star-formation rates that stop one step of time before a merging galaxy is observed, and form as many stars by then.

    Parameters
    ----------
    sfr : (g, t) [Msun/yr], at `times` (t,) [Gyr] of cosmic time in even steps
    t_obs : (g,) [Gyr]
    merge_probability : (g,) that the satellite has merged by then
    """
    step = times[1] - times[0]
    is_merging = (merge_probability > DEFAULT_RQ_PARAMS.rq_p_merge_x0)[:, None]
    is_formed = times <= t_obs[:, None]
    is_late = times > t_obs[:, None] - step
    formed, early = (jnp.where(part, sfr, 0.0).sum(1, keepdims=True) for part in (is_formed, ~is_late))
    ended = sfr * jnp.where(is_late, LEAST_SHARE, formed / jnp.maximum(early, 1e-30))
    return jnp.where(is_merging, ended, sfr)

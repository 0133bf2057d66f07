"""What is left of the stars formed: living stars and remnants, without the gas they gave back."""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

import jax
import jax.numpy as jnp
from dsps.imf.surviving_mstar import KROUPA_PARAMS, surviving_mstar


def surviving_share(lg_age_gyr: jax.Array) -> jax.Array:
    """Surviving mass over mass formed of stars of each age, (a,): dsps' fit for the IMF of Kroupa 2001.

    Remnants count, as in the masses that surveys publish. The living stars alone are in BC03's tables, which know of no
    remnants, 0.06 to 0.15 of the mass formed lower beyond 100 Myr. Between metallicities these differ by 0.03.
    """
    return surviving_mstar(jnp.asarray(lg_age_gyr) + 9, **KROUPA_PARAMS)

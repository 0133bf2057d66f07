"""What nature gives each galaxy beside its stars: the state of its gas and dust, drawn about published relations.

Everything drawn depends on the galaxy's own key and properties alone, so that batches and order do not matter.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from dsps.cosmology import DEFAULT_COSMOLOGY, flat_wcdm

from .galaxies import Stars
from .nebular import SOLAR_OXYGEN
from .worlds import QUANTITIES

SURVIVING = -0.2  # log10 of surviving over formed mass, in the middle of what BC03 gives from redshift 0 to 6
RECENT_GYR = 0.1  # over which the star-formation rate is measured
LOG_SSFR_LEAST = -12.0  # 1/yr: relations are those of star-forming galaxies, level below
COLOUR_EXCESS = 1 / 4.05  # E(B-V) over A_V (Calzetti et al. 2000)
ESCAPES_TOGETHER = 0.6  # correlation of the escape of Lyman alpha and of ionising light about their relations


class Nature(NamedTuple):
    """Gas and dust of galaxies, each (g,) in single precision: the quantities of `worlds.QUANTITIES`, in their order."""

    log_gas_metallicity: jax.Array
    log_u: jax.Array
    carbon_excess: jax.Array
    nitrogen_excess: jax.Array
    oxygen_excess: jax.Array
    neon_excess: jax.Array
    sulphur_excess: jax.Array
    lya_escape: jax.Array
    ionising_escape: jax.Array
    line_attenuation: jax.Array
    dust_slope: jax.Array
    dust_bump: jax.Array
    pah_percent: jax.Array
    starlight_min: jax.Array
    starlight_share: jax.Array

    @property
    def excesses(self) -> tuple[jax.Array, ...]:
        """Of the elements in `nebular.ELEMENTS`, in their order [dex]."""
        return self[2:7]


def reference(stars: Stars, log_u: float) -> Nature:
    """The same gas and dust for every galaxy, but for diffsky's slope of the dust curve."""
    slope = jnp.asarray(stars.dust_slope, jnp.float32)
    level = {name: jnp.full_like(slope, quantity.reference) for name, quantity in QUANTITIES.items()}
    return Nature(**level | {"log_u": jnp.full_like(slope, log_u), "dust_slope": slope})


@jax.jit
def draw(keys: jax.Array, stars: Stars, redshift: jax.Array, lg_age_gyr: jax.Array) -> Nature:
    """The gas and dust of galaxies.

    Parameters
    ----------
    keys : (g,) one of each galaxy
    redshift : (g,)
    lg_age_gyr : (a,) ages of the templates whose weights `stars` has
    """
    normal = jax.vmap(lambda key: jax.random.normal(key, (len(QUANTITIES),)))(keys)
    about = {name: normal[:, i] * quantity.scatter for i, (name, quantity) in enumerate(QUANTITIES.items())}
    log_mass = stars.log_mass + SURVIVING
    log_ssfr = jnp.maximum(log_recent_share(stars, lg_age_gyr) - SURVIVING, LOG_SSFR_LEAST)
    drawn: dict[str, jax.Array] = {name: about[name] for name in about if name.endswith("_excess")}

    oxygen = log_oxygen(log_mass, log_ssfr, redshift) + about["log_gas_metallicity"]
    drawn["log_gas_metallicity"] = oxygen - SOLAR_OXYGEN
    drawn["nitrogen_excess"] += nitrogen_over_models(oxygen)
    drawn["log_u"] = log_ionisation(log_mass, log_ssfr, oxygen) + about["log_u"]

    drawn["line_attenuation"] = 10 ** about["line_attenuation"]
    log_lya = log_lya_escape(stars.av[:, 0] * drawn["line_attenuation"] * COLOUR_EXCESS, redshift)
    drawn["lya_escape"] = 10 ** (log_lya + about["lya_escape"])
    own = np.sqrt(1 - ESCAPES_TOGETHER**2) * about["ionising_escape"]
    together = ESCAPES_TOGETHER * about["lya_escape"] / QUANTITIES["lya_escape"].scatter * QUANTITIES["ionising_escape"].scatter
    drawn["ionising_escape"] = 0.03 * jnp.minimum((1 + redshift) / 4, 1) * 10 ** (together + own)

    drawn["dust_slope"] = stars.dust_slope + about["dust_slope"]
    drawn["dust_bump"] = 0.85 - 1.9 * jnp.clip(drawn["dust_slope"], -0.5, 0.4) + about["dust_bump"]
    metal_rich = jax.nn.sigmoid((oxygen - 8.1) / 0.05)
    drawn["pah_percent"] = (1.0 + 2.55 * metal_rich) * 10 ** about["pah_percent"]
    drawn["starlight_share"] = 0.02 * 10 ** about["starlight_share"]
    mean_field = 3.0 * (1 + redshift) ** 1.8 * 10 ** about["starlight_min"]
    drawn["starlight_min"] = mean_field / (1 + 11.7 * drawn["starlight_share"])  # fields from it to 1e6, as 1/U^2
    return Nature(**{name: jnp.clip(drawn[name], *QUANTITIES[name].limits).astype(jnp.float32) for name in QUANTITIES})


def log_recent_share(stars: Stars, lg_age_gyr: jax.Array) -> jax.Array:
    """log10 of the star-formation rate of the last 100 Myr over the mass formed, (g,) [1/yr]."""
    recent = (stars.weights * (lg_age_gyr <= np.log10(RECENT_GYR))).sum((1, 2))
    return jnp.log10(jnp.maximum(recent / RECENT_GYR / 1e9, 1e-30))


def log_oxygen(log_mass: jax.Array, log_ssfr: jax.Array, redshift: jax.Array) -> jax.Array:
    """12 + log10(O/H) by mass [log10 Msun], specific star-formation rate [log10 1/yr] and redshift, on the scale of Te.

    The relations of mass and metallicity of Sanders et al. 2021 (ApJ 914, 19) at redshift 0, 2.3 and 3.3 and of Nakajima et al.
    2023 (ApJS 269, 33) at 4 to 10, linear in redshift in between. Who forms stars faster than others of its mass has less
    (Sanders et al. 2018, ApJ 858, 99).
    """
    local = 8.82 - 0.28 / 3.43 * jnp.log10(1 + 10 ** (-3.43 * (log_mass - 10.16)))
    far = [level + slope * (log_mass - 10) for level, slope in ((8.51, 0.30), (8.41, 0.29), (8.24, 0.25))]
    steps = [jnp.clip((redshift - low) / (high - low), 0, 1) for low, high in ((0.08, 2.3), (2.3, 3.3), (3.3, 5.5))]
    oxygen = local
    for before, after, step in zip([local, *far], far, steps):
        oxygen = oxygen + step * (after - before)
    offset = jnp.clip(log_ssfr - log_main_sequence(log_mass, redshift), -1.0, 1.0)
    return jnp.minimum(oxygen, 8.82) - 0.15 * offset


def log_main_sequence(log_mass: jax.Array, redshift: jax.Array) -> jax.Array:
    """Specific star-formation rate [log10 1/yr] of the main sequence: Speagle et al. 2014 (ApJS 214, 15), eq. 28."""
    gyr = flat_wcdm.age_at_z(redshift, *DEFAULT_COSMOLOGY)
    return (0.84 - 0.026 * gyr) * log_mass - (6.51 - 0.11 * gyr) - log_mass


def log_ionisation(log_mass: jax.Array, log_ssfr: jax.Array, oxygen: jax.Array) -> jax.Array:
    """log10 U by mass, specific star-formation rate [log10 1/yr] and 12 + log10(O/H): Kashino & Inoue 2019, eq. 12, Table 2.

    Theirs is that of the whole gas, the models' that at its inner face: twice as high, as in a layer of one density the
    ionising light falls linearly from there on.
    """
    log_density = 2.066 + 0.310 * (log_mass - 10) + 0.492 * (log_ssfr + 9)  # of electrons [cm^-3]
    of_all = -2.316 - 0.360 * (oxygen - 8) - 0.292 * log_density + 0.428 * (log_ssfr + 9)
    return of_all + np.log10(2)


def nitrogen_over_models(oxygen: jax.Array) -> jax.Array:
    """How much more nitrogen gas has than the models of the same O/H [dex]: N/O of Andrews & Martini 2013 (ApJ 765, 140), -1.43
    and from 12 + log10(O/H) = 8.5 on rising by 1.73 a dex, over that of the models, which rises too early."""
    log_metallicity = oxygen - SOLAR_OXYGEN
    of_models = jnp.where(log_metallicity <= -0.63, -1.50, -0.87 + log_metallicity)
    return jnp.maximum(-1.43, 1.73 * oxygen - 16.15) - of_models


def log_lya_escape(colour_excess: jax.Array, redshift: jax.Array) -> jax.Array:
    """log10 of the median escape of Lyman alpha by E(B-V) of the gas and redshift (Hayes et al. 2011).

    Dust takes as much as in their eq. 3; level and trend with redshift are ours: with them, the mean weighted by light follows
    their eq. 1, 0.00167 (1+z)^2.57, within 0.2 dex.
    """
    return np.log10(0.26) - 0.4 * 13.8 * colour_excess + 2.5 * jnp.log10(jnp.minimum((1 + redshift) / 7, 1.0))

"""Haloes on a light cone, from diffhalos: masses and redshifts drawn from the mass function, each with its growth.

A block holds a fixed number of hosts, so that every block runs the same compiled programs; the hosts' redshifts follow the
mass function times the volume (a survey's light cone) or a given distribution.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from diffhalos.ccshmf.ccshmf_model import DEFAULT_CCSHMF_PARAMS, compute_mean_subhalo_counts
from diffhalos.ccshmf.mc_subs import generate_subhalopop_vmap
from diffhalos.cosmology.cosmo_basics import get_tobs_from_zobs
from diffhalos.cosmology.geometry_utils import compute_volume_from_sky_area
from diffhalos.hmf import mc_hosts
from diffhalos.lightcone_generators import mc_lightcone_halos as hosts
from diffhalos.lightcone_generators import mc_lightcone_subhalos as subhaloes
from diffhalos.mah.utils import apply_mah_rescaling
from dsps.cosmology import DEFAULT_COSMOLOGY
from jax.typing import ArrayLike

from .options import HOSTS_PER_BLOCK, LOG_HALO_MASS_MIN
from .private_kernels import halo_count

SUBHALO_STEP = 1024  # subhaloes are drawn in multiples of it, so that few shapes are compiled
LOG_MASS_MAX = mc_hosts.LGMH_MAX
MAH_MODEL_RANGE = (LOG_HALO_MASS_MIN, 14.5)  # log10 Msun: beyond it, growth is that of a halo at its ends, scaled
N_REDSHIFT_GRID = 2000


class Haloes(NamedTuple):
    """Haloes as diffsky's kernels want them; the first axis of every array is the halo."""

    redshift: np.ndarray
    t_obs: np.ndarray  # Gyr
    mah: tuple  # diffmah parameters
    upid: np.ndarray  # -1 for centrals, else the place of the host in its block
    lgmu_infall: np.ndarray  # log10 of mass over host mass
    log_host_mass: np.ndarray
    gyr_since_infall: np.ndarray
    log_mass: np.ndarray  # log10 Msun at t_obs

    def take(self, rows: np.ndarray) -> Haloes:
        """Some of the haloes, in the given order."""
        return jax.tree.map(lambda x: np.asarray(x)[rows], self)


class LightCone:
    """Draws blocks of haloes between two redshifts, above a mass [log10 Msun]."""

    def __init__(
        self,
        redshifts: tuple[float, float],
        log_mass_min: float = LOG_HALO_MASS_MIN,
        hosts_per_block: int = HOSTS_PER_BLOCK,
    ):
        self.log_mass_min, self.hosts_per_block = log_mass_min, hosts_per_block
        self.grid = np.linspace(*redshifts, N_REDSHIFT_GRID)
        volume = compute_volume_from_sky_area(self.grid, 1.0, DEFAULT_COSMOLOGY)
        count = [halo_count(mc_hosts.DEFAULT_HMF_PARAMS, mass, self.grid, volume) for mass in (log_mass_min, LOG_MASS_MAX)]
        self.density = np.asarray(count[0] - count[1])  # hosts of one square degree at each redshift of the grid

    def block(self, key: jax.Array, density: np.ndarray | None = None) -> Haloes:
        """The hosts of one block, then their subhaloes.

        Parameters
        ----------
        density : relative number of hosts at each redshift of `grid`; by default that of the light cone
        """
        n_hosts = self.hosts_per_block
        z_key, m_key, host_key, count_key, mu_key, sub_key = jax.random.split(key, 6)
        share = self.density if density is None else density
        upto = np.cumsum(share) / np.sum(share)
        redshift = np.interp(np.asarray(jax.random.uniform(z_key, (n_hosts,))), upto, self.grid)
        wanted = hosts.mc_logmp_vmap(
            jax.random.uniform(m_key, (n_hosts,)),
            mc_hosts.DEFAULT_HMF_PARAMS,
            self.log_mass_min,
            redshift,
            LOG_MASS_MAX,
        )
        t_obs, t0 = get_tobs_from_zobs(jnp.array(redshift), cosmo_params=DEFAULT_COSMOLOGY)
        mah, log_mass = _growth(host_key, wanted, t_obs, t0, hosts.DEFAULT_DIFFMAHNET_CEN_MODEL)

        counts = np.asarray(jax.random.poisson(count_key, compute_mean_subhalo_counts(log_mass, self.log_mass_min)))
        host_of = np.repeat(np.arange(n_hosts), counts)
        n = len(host_of)
        padded = np.resize(host_of, max(-(-n // SUBHALO_STEP), 1) * SUBHALO_STEP) if n else np.zeros(SUBHALO_STEP, int)
        ratio = generate_subhalopop_vmap(
            jax.random.uniform(mu_key, (len(padded),)), log_mass[padded], self.log_mass_min, DEFAULT_CCSHMF_PARAMS
        )
        sub_mah, sub_mass = _growth(
            sub_key, ratio + log_mass[padded], t_obs[padded], t0, subhaloes.DEFAULT_DIFFMAHNET_SAT_MODEL
        )

        def both(host: ArrayLike, sub: ArrayLike) -> np.ndarray:
            return np.concatenate([np.asarray(host), np.asarray(sub)[:n]])

        now, host_mass = np.asarray(t_obs), np.asarray(log_mass)
        return Haloes(
            both(redshift, redshift[padded]),
            both(now, now[padded]),
            mah._make(both(a, b) for a, b in zip(mah, sub_mah)),
            both(np.full(n_hosts, -1), padded),
            both(np.zeros(n_hosts), np.asarray(sub_mass) - host_mass[padded]),
            both(host_mass, host_mass[padded]),
            both(now - float(t0), now[padded] - np.asarray(sub_mah.t_peak)),  # centrals: infall lies at today
            both(log_mass, sub_mass),
        )


def _growth(key: jax.Array, log_mass: jnp.ndarray, t_obs: jnp.ndarray, t0: jnp.ndarray, model: str) -> tuple:
    """diffmah parameters of haloes with these masses at these times, and the masses that the parameters give."""
    return apply_mah_rescaling(key, log_mass, jnp.clip(log_mass, *MAH_MODEL_RANGE), t_obs, jnp.log10(t0), model)

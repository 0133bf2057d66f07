"""Haloes on a light cone, from diffhalos: masses and redshifts drawn from the mass function, each with its growth.

A block holds a fixed number of hosts, so that every block runs the same compiled programs; the hosts' redshifts follow the
mass function times the volume (a survey's light cone) or a given distribution. Hosts and subhaloes are complete above a mass
that follows redshift, for what shines in a small halo nearby is lost to the same survey far away.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from collections.abc import Callable
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from diffhalos.ccshmf.ccshmf_model import DEFAULT_CCSHMF_PARAMS, compute_mean_subhalo_counts
from diffhalos.ccshmf.mc_subs import generate_subhalopop_kern
from diffhalos.cosmology.cosmo_basics import get_tobs_from_zobs
from diffhalos.cosmology.geometry_utils import compute_volume_from_sky_area
from diffhalos.hmf import mc_hosts
from diffhalos.lightcone_generators import mc_lightcone_halos as hosts
from diffhalos.lightcone_generators import mc_lightcone_subhalos as subhaloes
from diffhalos.mah.utils import apply_mah_rescaling
from dsps.cosmology import DEFAULT_COSMOLOGY
from jax.typing import ArrayLike

from .options import HOSTS_PER_BLOCK
from .private_kernels import halo_count, host_mass

SUBHALO_STEP = 2048  # subhaloes are drawn in multiples of it, so that few shapes are compiled
LOG_MASS_MAX = mc_hosts.LGMH_MAX
MAH_MODEL_RANGE = (10.0, 14.5)  # log10 Msun, diffhalos' own: beyond it, growth is that of a halo at its ends, scaled
N_REDSHIFT_GRID = 2000

# over hosts, each with the least mass of its redshift
_host_masses = jax.jit(jax.vmap(host_mass, in_axes=(0, None, 0, 0, None)))
_subhalo_ratios = jax.jit(jax.vmap(generate_subhalopop_kern, in_axes=(0, 0, 0, None)))


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
    """Draws blocks of haloes between two redshifts, above a mass.

    Parameters
    ----------
    log_mass_min : log10 Msun, of hosts and subhaloes: a number, or what gives one for each of some redshifts (z,)
    """

    def __init__(
        self,
        redshifts: tuple[float, float],
        log_mass_min: float | Callable[[np.ndarray], np.ndarray],
        hosts_per_block: int = HOSTS_PER_BLOCK,
    ):
        self.hosts_per_block = hosts_per_block
        self.grid = np.linspace(*redshifts, N_REDSHIFT_GRID)
        self.log_mass_min = log_mass_min(self.grid) if callable(log_mass_min) else np.full_like(self.grid, log_mass_min)
        self.density = host_density(self.grid, self.log_mass_min)

    @property
    def block_area(self) -> float:
        """The area of sky [deg2] that holds as many hosts as a block."""
        return self.hosts_per_block / float(_between(self.density).sum())

    def block(self, key: jax.Array, density: np.ndarray | None = None) -> Haloes:
        """The hosts of one block, then their subhaloes.

        Parameters
        ----------
        density : relative number of hosts at each redshift of `grid`; by default that of the light cone
        """
        n_hosts = self.hosts_per_block
        z_key, m_key, host_key, count_key, mu_key, sub_key = jax.random.split(key, 6)
        share = self.density if density is None else density
        upto = np.r_[0.0, np.cumsum(_between(share))]
        redshift = np.interp(np.asarray(jax.random.uniform(z_key, (n_hosts,))), upto / upto[-1], self.grid)
        least = np.interp(redshift, self.grid, self.log_mass_min)
        wanted = _host_masses(jax.random.uniform(m_key, (n_hosts,)), mc_hosts.DEFAULT_HMF_PARAMS, least, redshift, LOG_MASS_MAX)
        return self.populate((host_key, count_key, mu_key, sub_key), redshift, wanted, least)

    def populate(self, keys: tuple[jax.Array, ...], redshift: np.ndarray, log_mass: jax.Array, least: np.ndarray) -> Haloes:
        """Hosts of given redshifts and masses [log10 Msun] with their growth, then their subhaloes above `least`."""
        host_key, count_key, mu_key, sub_key = keys
        n_hosts = len(redshift)
        t_obs, t0 = get_tobs_from_zobs(jnp.array(redshift), cosmo_params=DEFAULT_COSMOLOGY)
        mah, log_mass = _growth(host_key, log_mass, t_obs, t0, hosts.DEFAULT_DIFFMAHNET_CEN_MODEL)

        counts = np.asarray(jax.random.poisson(count_key, compute_mean_subhalo_counts(log_mass, least)))
        host_of = np.repeat(np.arange(n_hosts), counts)
        n = len(host_of)
        padded = np.resize(host_of, max(-(-n // SUBHALO_STEP), 1) * SUBHALO_STEP) if n else np.zeros(SUBHALO_STEP, int)
        uniform = jax.random.uniform(mu_key, (len(padded),))
        ratio = _subhalo_ratios(uniform, log_mass[padded], least[padded], DEFAULT_CCSHMF_PARAMS)
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


def host_density(grid: np.ndarray, log_mass_min: np.ndarray) -> np.ndarray:
    """Hosts above a mass [log10 Msun] on one square degree, in the step about each redshift of an even grid, (z,)."""
    volume = compute_volume_from_sky_area(grid, 1.0, DEFAULT_COSMOLOGY)
    above, beyond = (halo_count(mc_hosts.DEFAULT_HMF_PARAMS, mass, grid, volume) for mass in (log_mass_min, LOG_MASS_MAX))
    return np.asarray(above - beyond)


def _between(density: np.ndarray) -> np.ndarray:
    """What lies between the points of an even grid (z-1,), of what lies about each (z,)."""
    return (density[1:] + density[:-1]) / 2


def _growth(key: jax.Array, log_mass: jnp.ndarray, t_obs: jnp.ndarray, t0: jnp.ndarray, model: str) -> tuple:
    """diffmah parameters of haloes with these masses at these times, and the masses that the parameters give."""
    return apply_mah_rescaling(key, log_mass, jnp.clip(log_mass, *MAH_MODEL_RANGE), t_obs, jnp.log10(t0), model)

"""Galaxies painted on haloes: every call to diffsky and diffstar, whose kernels are experimental and pinned.

diffsky 0.3.11 (ArgonneCPAC) says which stars a galaxy has (their ages and metallicities), how dust dims them and how the
templates err, as its calibrations have it (`calibrations.py`); the light itself is summed up in `light.py`.

The smooth history of `GalaxyModel.histories`, a catalog's `sfh`, is not all that shines. diffsky adds to it a burst of the last
100 Myr, takes the stars younger than that from satellites about to merge, and the broad world lets the last tens of Myr
fluctuate (`bursts.py`): `Stars.burst_share` and `Stars.recent_share` say by how much.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from functools import lru_cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from diffmah.diffmah_kernels import mah_halopop
from diffsky.dustpop import tw_dustpop_mono_noise
from diffsky.dustpop.tw_dust import DEFAULT_UV_BUMP_AMP
from diffsky.dustpop.tw_dust_kernels import RV_C00, UV_BUMP_DW_MICRON, UV_BUMP_W0_MICRON, triweight_k_lambda
from diffsky.experimental import mc_diffstarpop_wrappers
from diffsky.experimental.kernels import rapid_quenching
from diffsky.experimental.kernels.constants import LGMET_SCATTER
from diffsky.experimental.kernels.mc_randoms import get_phot_randoms
from diffsky.merging import merging_model
from diffsky.ssp_err_model import ssp_err_model
from diffstar import calc_sfh_galpop
from diffstar.defaults import FB
from dsps.cosmology import DEFAULT_COSMOLOGY, flat_wcdm
from dsps.data_loaders.defaults import SSPData

from . import bursts
from .haloes import Haloes
from .options import N_TIMES
from .populations import Population
from .private_kernels import blend_over_wavelength, drude_bump
from .surviving import surviving_share

UV_BUMP = DEFAULT_UV_BUMP_AMP  # of diffsky's dust law
V_MICRON = 0.55  # where the slope of the dust curve pivots
YOUNG_GYR = 0.1  # what a burst is made of
RECENT_GYR = 0.01  # over which the recent star-formation rate is measured, as H-alpha measures it
BURST_KEY = 1  # of the draw's key


class Stars(NamedTuple):
    """What a galaxy shines with; the first axis is the galaxy."""

    log_mass: jnp.ndarray  # (g,) log10 Msun formed by t_obs
    weights: jnp.ndarray  # (g, m, a) share of that mass by metallicity and age of the templates
    av: jnp.ndarray  # (g, a) dust attenuation in V of stars of each age [mag]
    dust_slope: jnp.ndarray  # (g,) power by which the dust curve is steeper than Noll et al. 2009
    unobscured_share: jnp.ndarray  # (g,) share of the light that dust does not touch
    error_mags: jnp.ndarray  # (g, 6) mean correction of the templates at `ssp_err_model.LAMBDA_REST` [mag]
    scatter_mags: jnp.ndarray  # (g, 6) its scatter, drawn for each galaxy [mag]
    merge_probability: jnp.ndarray  # (g,) probability that the satellite has merged with its central by t_obs
    surviving_share: jnp.ndarray  # (g,) of the mass formed, in living stars and remnants
    burst_share: jnp.ndarray  # (g,) of the mass formed, younger than 100 Myr beyond the smooth history's; below 0 in a lull
    recent_share: jnp.ndarray  # (g,) of the mass formed, younger than 10 Myr


class GalaxyModel:
    """Galaxies of calibrated populations, with the ages and metallicities of the templates in use."""

    def __init__(self, lgmet: np.ndarray, lg_age_gyr: np.ndarray):
        self.templates = SSPData(jnp.array(lgmet), jnp.array(lg_age_gyr), None, None)

    def draw(self, key: jax.Array, haloes: Haloes, population: Population) -> tuple:
        """Star-formation and dust parameters of one galaxy a halo: diffsky's (randoms, histories), and its fluctuation."""
        randoms, histories = get_phot_randoms(
            key,
            population.calibration.diffstarpop_params,
            haloes.mah,
            haloes.upid,
            haloes.lgmu_infall,
            haloes.log_host_mass,
            haloes.gyr_since_infall,
            DEFAULT_COSMOLOGY,
        )
        return randoms, histories, bursts.draw(jax.random.fold_in(key, BURST_KEY), len(haloes.redshift))

    @partial(jax.jit, static_argnums=0)
    def stars(self, parameters: tuple, haloes: Haloes, population: Population) -> Stars:
        """The stars of the galaxies at t_obs."""
        randoms, histories, fluctuation = parameters
        pop, templates = population.calibration, self.templates
        merge_probability = merging_model.get_p_merge_from_merging_params(
            pop.merging_params,
            haloes.lgmu_infall + haloes.log_host_mass,
            haloes.log_host_mass,
            haloes.t_obs,
            haloes.t_obs - haloes.gyr_since_infall,
            haloes.upid,
        )
        times, sfr, log_mass, log_ssfr = mc_diffstarpop_wrappers.compute_diffstar_info(
            haloes.mah, histories.sfh_params, haloes.t_obs, DEFAULT_COSMOLOGY, FB, N_TIMES
        )
        smooth = rapid_quenching.get_smooth_ssp_weights_rq(
            times, sfr, log_mass, templates, haloes.t_obs, pop.mzr_params, LGMET_SCATTER, merge_probability
        )
        bursty = rapid_quenching.get_burstiness_rq(
            randoms.uran_pburst,
            randoms.mc_is_q,
            log_mass,
            log_ssfr,
            smooth.age_weights,
            smooth.lgmet_weights,
            templates,
            pop.spspop_params.burstpop_params,
            merge_probability,
        )
        ages = templates.ssp_lg_age_gyr
        age_weights = bursty.ssp_weights_mc.sum(1)
        changed = bursts.fluctuate(age_weights, ages, log_mass, fluctuation)
        weights = jnp.where(population.fluctuates, changed[:, None] * smooth.lgmet_weights[..., None], bursty.ssp_weights_mc)
        age_weights = weights.sum(1)
        dust = _dust(
            pop.spspop_params.dustpop_params,
            V_MICRON * 1e4,
            log_mass,
            log_ssfr,
            haloes.redshift,
            ages,
            randoms.uran_av,
            randoms.uran_delta,
            randoms.uran_funo,
            pop.scatter_params,
        )[3]
        errors = _error_mags(log_mass, haloes.redshift, pop.ssperr_params)
        return Stars(
            log_mass,
            weights,
            dust.av,
            dust.delta,
            dust.funo,
            errors,
            randoms.delta_mag_ssp_scatter,
            merge_probability,
            age_weights @ surviving_share(ages),
            (age_weights - smooth.age_weights) @ (ages < np.log10(YOUNG_GYR)),
            age_weights @ (ages < np.log10(RECENT_GYR)),
        )

    @partial(jax.jit, static_argnums=0)
    def histories(self, parameters: tuple, haloes: Haloes, times: jnp.ndarray) -> tuple[jnp.ndarray, jnp.ndarray]:
        """Star-formation rate [Msun/yr] and log10 halo mass [Msun] at cosmic `times` [Gyr], both (g, t), past t_obs too."""
        lgt0 = jnp.log10(flat_wcdm.age_at_z0(*DEFAULT_COSMOLOGY))
        sfr = calc_sfh_galpop(parameters[1].sfh_params, haloes.mah, times, lgt0=lgt0, fb=FB)
        return sfr, mah_halopop(haloes.mah, times, lgt0)[1]


# over galaxies, at one wavelength: the parameters of dust do not depend on the wavelength asked for
_dust = jax.vmap(
    tw_dustpop_mono_noise.calc_ftrans_singlegal_singlewave_from_dustpop_params,
    in_axes=(None, None, 0, 0, 0, None, 0, 0, 0, None),
)
_error_mags = jax.vmap(ssp_err_model.compute_delta_mags_all_bands, in_axes=(0, 0, None))


def dust_curve(wave: np.ndarray) -> tuple[jnp.ndarray, jnp.ndarray]:
    """k(wavelength)/4.05 of diffsky's dust law before its slope, (w,), and log of wavelength over V, (w,).

    The attenuation is `av * curve * exp(slope * log_ratio)` magnitudes.
    """
    micron = jnp.asarray(wave) * 1e-4
    curve = triweight_k_lambda(micron) + drude_bump(micron, UV_BUMP_W0_MICRON, UV_BUMP_DW_MICRON, DEFAULT_UV_BUMP_AMP)
    return jnp.maximum(curve, 0.0) / RV_C00, jnp.log(micron / V_MICRON)


def bump_curve(wave: np.ndarray) -> jnp.ndarray:
    """What a bump at 2175 AA of amplitude one adds to the curve of `dust_curve`, which holds one of `UV_BUMP`, (w,)."""
    return drude_bump(jnp.asarray(wave) * 1e-4, UV_BUMP_W0_MICRON, UV_BUMP_DW_MICRON, 1.0) / RV_C00


def error_curves(wave: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How the template corrections at six wavelengths spread over `wave`: two bases, each (6, w).

    diffsky blends the mean correction (as a factor of flux) smoothly and its scatter (in magnitudes) linearly; both are
    linear in the six numbers, so their response to each one alone is all there is to know.
    """
    nodes = np.eye(len(ssp_err_model.LAMBDA_REST))
    mean = np.stack([blend_over_wavelength(jnp.asarray(wave), row) for row in nodes])
    scatter = np.stack([np.interp(wave, ssp_err_model.LAMBDA_REST, row) for row in nodes])
    return mean, scatter


def distance_terms(redshift: np.ndarray) -> np.ndarray:
    """Distance modulus minus 2.5 log10(1+z): what redshift adds to the magnitude of the same galaxy at 10 pc [mag]."""
    grid, modulus = _distance_moduli()
    # in log(1+z) and without the term that diverges at redshift 0, the modulus is smooth: linear steps are exact to 1e-6 mag
    smooth = np.interp(np.log1p(redshift), np.log1p(grid), modulus - 5 * np.log10(grid))
    return smooth + 5 * np.log10(redshift) - 2.5 * np.log10(1 + np.asarray(redshift))


@lru_cache
def _distance_moduli() -> tuple[np.ndarray, np.ndarray]:
    """Redshifts and their distance moduli [mag]."""
    grid = np.geomspace(1e-3, 10, 4000)
    return grid, np.array(jax.vmap(lambda z: flat_wcdm.distance_modulus_to_z(z, *DEFAULT_COSMOLOGY))(grid))

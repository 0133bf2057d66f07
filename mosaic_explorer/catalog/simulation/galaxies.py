"""Every call to diffsky and its relatives: haloes on a light cone, the galaxies in them, their light.

diffsky 0.3.11 (ArgonneCPAC) is calibrated against SDSS, FENIKS and COSMOS; its kernels are experimental, so the exact
version is pinned and nothing outside this file calls it.
"""

from __future__ import annotations

from functools import cached_property
from importlib.metadata import version
from typing import NamedTuple

import jax

jax.config.update("jax_enable_x64", True)

import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402
from diffhalos.lightcone_generators.mc_lightcone import mc_lc  # noqa: E402
from diffmah import logmh_at_t_obs  # noqa: E402
from diffsky.experimental.kernels.mc_randoms import get_phot_randoms  # noqa: E402
from diffsky.experimental.kernels.phot_kernels_in_situ import _phot_kern  # noqa: E402
from diffsky.experimental.kernels.sed_kernels_in_situ import _sed_kern  # noqa: E402
from diffsky.merging import merging_model  # noqa: E402
from diffsky.param_utils.load_calib_params import get_calib_params  # noqa: E402
from diffstar import calc_sfh_galpop  # noqa: E402
from diffstar.defaults import FB  # noqa: E402
from dsps.cosmology import DEFAULT_COSMOLOGY, flat_wcdm  # noqa: E402
from dsps.data_loaders.defaults import SSPData  # noqa: E402

from ...modalities import TABLE  # noqa: E402
from .photometry import effective_wavelengths, survey_filters, template_magnitudes  # noqa: E402
from .templates import LIBRARY, load_templates, rebin  # noqa: E402

CALIBRATION = ("sdss_feniks_calibrations", "sdss_feniks_260701")
LOG_HALO_MASS_MIN = 11.0  # log10 Msun, hosts and subhaloes
REDSHIFTS = (0.02, 3.0)
N_TABLE_REDSHIFTS = 240  # steps of ln(1+z) in the magnitude table
N_TABLE_TIMES = 117  # diffsky's time steps when it integrates a history
LIGHT_BATCH = 256  # galaxies at a time: fixed, so that one compiled program serves all
HALO_BATCH = 2048
I_BAND = 3
LSUN_HZ_TO_JY_AT_10PC = 3631.0 / 1.13492e-13  # the same zero point as the magnitudes
REVISION = 2  # of our own part of the physics: to be raised whenever it changes a galaxy's numbers
PACKAGES = ("diffsky", "diffhalos", "diffmah", "diffstar", "dsps", "jax", "speclite", "bagpipes")


class Haloes(NamedTuple):
    """Haloes of one block of the light cone, as diffsky's kernels want them; the first axis of every array is the halo."""

    redshift: jnp.ndarray
    t_obs: jnp.ndarray  # Gyr
    mah: tuple  # diffmah parameters
    upid: jnp.ndarray  # -1 for centrals
    lgmu_infall: jnp.ndarray
    log_host_mass: jnp.ndarray
    gyr_since_infall: jnp.ndarray
    log_mass: jnp.ndarray

    def take(self, rows: np.ndarray) -> Haloes:
        """Some of the haloes, in the given order."""
        return jax.tree.map(lambda x: np.asarray(x)[rows], self)


class GalaxyPhysics:
    """The calibrated galaxy model with its tables; made once, then asked for blocks of haloes and for their light."""

    def __init__(self):
        self.calibration = get_calib_params(*CALIBRATION)
        templates = load_templates()
        filters = survey_filters()
        wave = np.array(TABLE["sed"].coordinate)
        self.z_table = np.expm1(np.linspace(np.log1p(REDSHIFTS[0]), np.log1p(REDSHIFTS[1]), N_TABLE_REDSHIFTS))
        self.magnitudes = jnp.array(template_magnitudes(filters, templates, self.z_table))
        self.wave_eff = jnp.array(effective_wavelengths(filters, self.z_table))
        self.full = SSPData(*map(jnp.array, templates))
        coarse = templates._replace(wave=wave, flux=rebin(templates.wave, templates.flux, wave))
        self.coarse = SSPData(*map(jnp.array, coarse))
        self.times = jnp.array(TABLE["sfh"].coordinate)

    @cached_property
    def provenance(self) -> dict[str, str | float]:
        """What was simulated and how: everything that changes a galaxy's numbers."""
        cosmology = DEFAULT_COSMOLOGY._asdict()
        return {
            "revision": REVISION,
            "packages": ", ".join(f"{name} {version(name)}" for name in PACKAGES),
            "calibration": "/".join(CALIBRATION),
            "stellar_templates": LIBRARY,
            "light": "stars and dust attenuation; no nebular emission, no IGM absorption, no dust emission",
            "cosmology": ", ".join(f"{k}={float(v):g}" for k, v in cosmology.items()),
            "log_halo_mass_min": LOG_HALO_MASS_MIN,
            "redshift_range": f"{REDSHIFTS[0]:g} to {REDSHIFTS[1]:g}",
            "time_steps": N_TABLE_TIMES,
            "redshift_steps": N_TABLE_REDSHIFTS,
        }

    def haloes(self, key: jax.Array, area_degsq: float) -> Haloes:
        """Haloes and subhaloes above 1e11 Msun on a light cone of the given area, hosts before their subhaloes."""
        pop = mc_lc(
            key,
            lgmp_min=LOG_HALO_MASS_MIN,
            lgmsub_min=LOG_HALO_MASS_MIN,
            z_min=REDSHIFTS[0],
            z_max=REDSHIFTS[1],
            sky_area_degsq=area_degsq,
            cosmo_params=DEFAULT_COSMOLOGY,
            logmp_cutoff=LOG_HALO_MASS_MIN,
        )
        central = pop.central.astype(int)
        host = pop.mah_params._make([x[pop.halo_indx] for x in pop.mah_params])
        log_host = logmh_at_t_obs(host, pop.t_obs, pop.logt0)
        t_infall = jnp.where(central == 1, 10**pop.logt0, pop.mah_params.t_peak)
        upid = jnp.where(central == 1, -1, pop.halo_indx)
        return Haloes(
            pop.z_obs, pop.t_obs, pop.mah_params, upid, pop.logmp_obs - log_host, log_host, pop.t_obs - t_infall, pop.logmp_obs
        )

    def draw(self, key: jax.Array, haloes: Haloes) -> tuple:
        """Star-formation and dust parameters of one galaxy a halo: diffsky's (randoms, histories)."""
        return get_phot_randoms(
            key,
            self.calibration.diffstarpop_params,
            haloes.mah,
            haloes.upid,
            haloes.lgmu_infall,
            haloes.log_host_mass,
            haloes.gyr_since_infall,
            DEFAULT_COSMOLOGY,
        )

    def i_magnitude(self, drawn: tuple, haloes: Haloes) -> np.ndarray:
        """Apparent i magnitude, shape (galaxies,) [AB]: the selection, at a fraction of the cost of all bands."""
        band = slice(I_BAND, I_BAND + 1)
        mags, _ = self._photometry(drawn, haloes, self.magnitudes[:, band], self.wave_eff[:, band])
        return np.asarray(mags[:, 0])

    def light(self, drawn: tuple, haloes: Haloes) -> dict[str, np.ndarray]:
        """All values of the galaxies, {variable: (galaxies,) or (galaxies, values)}, in the units of the table, unfloored."""
        mags, log_mass = self._photometry(drawn, haloes, self.magnitudes, self.wave_eff)
        sfr, l_nu = self._history_and_spectrum(drawn, haloes)
        return {
            "redshift": np.asarray(haloes.redshift),
            "log_halo_mass": np.asarray(haloes.log_mass),
            "log_stellar_mass": np.asarray(log_mass),
            "lsst": np.asarray(mags[:, :6]),
            "spherex": np.asarray(mags[:, 6:]),
            "sfh": np.log10(np.maximum(np.asarray(sfr), 1e-30)),
            "sed": np.log10(np.asarray(l_nu) * LSUN_HZ_TO_JY_AT_10PC),
        }

    def _photometry(self, drawn: tuple, haloes: Haloes, magnitudes: jnp.ndarray, wave_eff: jnp.ndarray) -> tuple:
        return _apparent_magnitudes(drawn, haloes, self.full, magnitudes, jnp.array(self.z_table), wave_eff, self.calibration)

    def _history_and_spectrum(self, drawn: tuple, haloes: Haloes) -> tuple:
        return _history_and_spectrum(drawn, haloes, self.coarse, self.times, self.calibration)


@jax.jit
def _apparent_magnitudes(drawn, haloes, templates, magnitudes, z_table, wave_eff, pop):
    """(galaxies, bands) AB magnitudes and (galaxies,) log10 stellar mass formed by t_obs."""
    randoms, histories = drawn
    merged = merging_model.get_p_merge_from_merging_params(
        pop.merging_params,
        haloes.lgmu_infall + haloes.log_host_mass,
        haloes.log_host_mass,
        haloes.t_obs,
        haloes.t_obs - haloes.gyr_since_infall,
        haloes.upid,
    )
    phot = _phot_kern(
        randoms,
        histories,
        haloes.redshift,
        haloes.t_obs,
        haloes.mah,
        merged,
        templates,
        magnitudes,
        z_table,
        wave_eff,
        pop.mzr_params,
        pop.spspop_params,
        pop.scatter_params,
        pop.ssperr_params,
        DEFAULT_COSMOLOGY,
        FB,
        n_t_table=N_TABLE_TIMES,
    )
    return phot.obs_mags + distance_terms(haloes.redshift)[:, None], phot.logsm_obs


@jax.jit
def _history_and_spectrum(drawn, haloes, templates, times, pop):
    """(galaxies, times) star-formation rate [Msun/yr] and (galaxies, wavelengths) rest-frame L_nu [Lsun/Hz]."""
    randoms, histories = drawn
    lgt0 = jnp.log10(flat_wcdm.age_at_z0(*DEFAULT_COSMOLOGY))
    sfr = calc_sfh_galpop(histories.sfh_params, haloes.mah, times, lgt0=lgt0, fb=FB)
    sed = _sed_kern(
        randoms,
        histories.sfh_params,
        haloes.redshift,
        haloes.t_obs,
        haloes.mah,
        haloes.upid,
        haloes.lgmu_infall,
        haloes.log_host_mass,
        haloes.gyr_since_infall,
        templates,
        pop.mzr_params,
        pop.spspop_params,
        pop.scatter_params,
        pop.ssperr_params,
        pop.merging_params,
        DEFAULT_COSMOLOGY,
        FB,
        n_t_table=N_TABLE_TIMES,
    )
    return sfr, sed.rest_sed


def distance_terms(redshift: jnp.ndarray) -> jnp.ndarray:
    """Distance modulus minus 2.5 log10(1+z): what redshift adds to the magnitude of the same galaxy at 10 pc [mag]."""
    modulus = jnp.vectorize(lambda z: flat_wcdm.distance_modulus_to_z(z, *DEFAULT_COSMOLOGY))(redshift)
    return modulus - 2.5 * jnp.log10(1 + redshift)

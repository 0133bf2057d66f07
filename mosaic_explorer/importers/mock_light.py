"""The light, mass and history of the galaxies of a diffsky mock, by diffsky's own kernels.

The kernel is the one that diffsky 0.3.11's `compute_seds_from_diffsky_mock` calls. That function itself fails with opencosmo
1.2.4, the last for Python 3.11 ("Evaluate only supports numpy and astropy format, got: jax"); with opencosmo 1.3 it compiles
anew for every batch, and takes every dark energy for a constant.

Magnitudes are the integral of this spectrum through the redshifted filters: 0.0003 mag from an integral in full resolution.
diffsky's photometry interpolates linearly between 15 redshifts a slice with the distance modulus inside (its reader looks for
`zphot_table`, the files hold `z_phot_table`) and applies dust at one wavelength a band: up to 0.1 mag off at z < 0.03, up to
0.07 beyond; and its table asks for 25 GB with our 108 bands.
"""

from __future__ import annotations

from ..simulation import jax_setup  # noqa: F401

# isort: split

from collections import namedtuple
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from diffmah import DEFAULT_MAH_PARAMS, logmh_at_t_obs
from diffmah.diffmah_kernels import mah_halopop
from diffsky.experimental.kernels.mc_randoms import PhotRandoms
from diffsky.merging import merging_model
from diffstar import DEFAULT_DIFFSTAR_PARAMS, calc_sfh_galpop
from dsps.cosmology import flat_wcdm
from dsps.photometry.photometry_kernels import AB0

from ..errors import CatalogError
from ..modalities import HALO_HISTORY, LSST_BANDS, MAGNITUDE_FLOOR, SFH_FLOOR, TABLE
from ..photometry import Filter, igm, survey_filters
from ..simulation.private_kernels import sed_in_situ
from .resample import mean_in_bins, point_edges

if TYPE_CHECKING:
    from astropy.cosmology import FLRW

FINE = 4  # bins of the spectrum that is integrated in one of the catalog's: steps of 1/940 in ln(wavelength)
BATCH = 64  # galaxies in one call of the kernel: fixed, so that it is compiled once; about 1 GB with 107 template ages
AB_ZERO_JY = 3631.0

Cosmology = namedtuple("Cosmology", ("Om0", "w0", "wa", "h"))  # as diffsky wants it: flat, without radiation


class Cosmos(NamedTuple):
    """The mock's cosmology: for diffsky's kernels, its baryon fraction, and as astropy has it."""

    parameters: Cosmology
    baryon_fraction: float
    astropy: FLRW

    @classmethod
    def of(cls, cosmology: FLRW) -> Cosmos:
        """From an astropy cosmology; a cosmological constant is w0 = -1, wa = 0."""
        w0, wa = getattr(cosmology, "w0", -1.0), getattr(cosmology, "wa", 0.0)
        parameters = Cosmology(cosmology.Om0, float(w0), float(wa), cosmology.h)
        return cls(parameters, cosmology.Ob0 / cosmology.Om0, cosmology)

    def age(self, redshift: np.ndarray) -> np.ndarray:
        """Cosmic time [Gyr] at redshifts (n,)."""
        return np.asarray(flat_wcdm.age_at_z(np.atleast_1d(redshift), *self.parameters))

    @property
    def log_age_today(self) -> float:
        """log10 of the age of the universe [Gyr]."""
        return float(jnp.log10(flat_wcdm.age_at_z0(*self.parameters)))


class MockLight:
    """Makes the light of a mock's galaxies up to redshift `redshift_max`; made once, then asked block by block.

    Parameters
    ----------
    templates : diffsky's SSPData, [Lsun/Hz/Msun]
    model : diffsky's parameter collection, the one of the mock

    Raises
    ------
    CatalogError
        If the templates do not reach from the bluest to the reddest wavelength needed.
    """

    def __init__(self, templates: Any, model: Any, cosmos: Cosmos, redshift_max: float):
        self.model, self.cosmos, self.filters = model, cosmos, survey_filters()
        centres = np.array(TABLE["sed"].coordinate)
        self.step = np.log(centres[-1] / centres[0]) / (len(centres) - 1) / FINE
        start = np.log(centres[0]) - self.step * FINE / 2  # ln of the blue edge of the catalog's first bin
        redshift_max = np.ceil(redshift_max)  # few different grids, so that a galaxy's numbers do not depend on its company
        ends = np.log([min(f.wave[0] for f in self.filters) / (1 + redshift_max), max(f.wave[-1] for f in self.filters)])
        self.n_blue = max(0, int(np.ceil((start - ends[0]) / self.step)))  # fine bins bluer than the catalog's first
        self.first_edge = start - self.n_blue * self.step
        n_bins = self.n_blue + max(len(centres) * FINE, int(np.ceil((ends[1] - start) / self.step)))
        edges = np.exp(self.first_edge + self.step * np.arange(n_bins + 1))
        wave = np.asarray(templates.ssp_wave)
        if wave[0] > edges[0] or wave[-1] < edges[-1]:
            raise CatalogError(
                f"the stellar templates of the mock reach from {wave[0]:g} to {wave[-1]:g} AA; galaxies up to redshift "
                f"{redshift_max:.2f} need {edges[0]:.0f} to {edges[-1]:.0f} AA."
            )
        flux = np.asarray(templates.ssp_flux)
        flux = mean_in_bins(flux.reshape(-1, len(wave)), point_edges(wave), edges, wave).reshape(*flux.shape[:2], -1)
        self.templates = templates._replace(
            ssp_wave=jnp.array(np.sqrt(edges[1:] * edges[:-1])),
            ssp_flux=jnp.array(flux),
            # lines have no part in the kernel, and their names would be compiled into it
            **dict.fromkeys(templates._fields[4:]),
        )
        self.widths = np.diff(edges)[self.n_blue :][: len(centres) * FINE].reshape(-1, FINE)

    def values(self, galaxies: dict[str, np.ndarray], host: np.ndarray) -> dict[str, np.ndarray]:
        """All values of some whole groups of galaxies, {variable: (n,) or (n, values)}, in the units of the table.

        The light, mass and past star formation of a satellite that has merged by the time of observation belong to its
        host, whose values are the sums; what is returned for the satellite itself means nothing.

        Parameters
        ----------
        galaxies : {column: (n, ...)}, the columns PARAMETERS of mock_files and "central"
        host : (n,) where in these arrays the host of each galaxy is; its own place where it has none
        """
        redshift = galaxies["redshift_true"]
        t_obs = self.cosmos.age(redshift)
        mass, sfr, l_nu = self._in_situ({**galaxies, "t_obs": t_obs})
        merged_rows = np.flatnonzero(merger_mask(galaxies, self.model, self.cosmos) & (host != np.arange(len(host))))
        for array in (mass, sfr, l_nu):
            np.add.at(array, host[merged_rows], array[merged_rows])
        sed = l_nu[:, self.n_blue :][:, : self.widths.size].reshape(len(l_nu), -1, FINE)
        sed = (sed * self.widths).sum(-1) / self.widths.sum(-1)
        mags = magnitudes(self._behind_igm(l_nu, redshift), redshift, self.filters, self.first_edge, self.step)
        mags += np.asarray(self.cosmos.astropy.distmod(redshift).value)[:, None]
        mah = DEFAULT_MAH_PARAMS._make([galaxies[name] for name in DEFAULT_MAH_PARAMS._fields])
        _, growth = mah_halopop(mah, np.array(HALO_HISTORY.coordinate), self.cosmos.log_age_today)
        with np.errstate(divide="ignore"):
            return {
                "redshift": redshift,
                "log_halo_mass": np.asarray(logmh_at_t_obs(mah, t_obs, self.cosmos.log_age_today)),
                "log_stellar_mass": np.log10(mass),
                "lsst": np.minimum(mags[:, : len(LSST_BANDS)], MAGNITUDE_FLOOR),
                "spherex": np.minimum(mags[:, len(LSST_BANDS) :], MAGNITUDE_FLOOR),
                "sfh": np.log10(np.maximum(sfr, 10**SFH_FLOOR)),
                "sed": np.log10(sed * (AB_ZERO_JY / AB0)),
                "mah": growth if (floor := HALO_HISTORY.variables[0].floor) is None else np.maximum(growth, floor),
            }

    def _behind_igm(self, l_nu: np.ndarray, redshift: np.ndarray) -> np.ndarray:
        """The rest-frame spectra (n, w) as hydrogen on their way to us leaves them, like those of our own simulation."""
        wave = np.exp(self.first_edge + self.step * (np.arange(l_nu.shape[1]) + 0.5))
        short = wave < igm.LYMAN_ALPHA_AA
        through = np.stack([igm.transmission(wave[short], z) for z in redshift])
        return np.concatenate([l_nu[:, short] * through, l_nu[:, ~short]], axis=1)

    def _in_situ(self, galaxies: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Of each galaxy's own stars: mass formed by t_obs (n,) [Msun], rates (n, 117) [Msun/yr], L_nu (n, w) [Lsun/Hz]."""
        times = jnp.array(TABLE["sfh"].coordinate)
        n, parts = len(galaxies["t_obs"]), []
        for at in range(0, n, BATCH):
            rows = np.resize(np.arange(at, min(at + BATCH, n)), BATCH)  # the last batch repeats itself to keep its shape
            batch = {name: column[rows] for name, column in galaxies.items()}
            cosmos = self.cosmos
            part = _kernel(batch, self.templates, self.model, cosmos.parameters, cosmos.baryon_fraction, times)
            parts.append([np.asarray(x)[: min(BATCH, n - at)] for x in part])
        mass, rates, light = (np.concatenate(x) for x in zip(*parts))
        return mass, rates, light


def merger_mask(galaxies: dict[str, np.ndarray], model: Any, cosmos: Cosmos) -> np.ndarray:
    """Which satellites have merged into their host by the time of observation, (n,) of bool: diffsky's model and draws."""
    chance = merging_model.get_p_merge_from_merging_params(
        model.merging_params,
        galaxies["logmp_infall"],
        galaxies["logmhost_infall"],
        cosmos.age(galaxies["redshift_true"]),
        galaxies["t_peak"],  # diffsky's time of infall
        np.where(galaxies["central"] == 1, -1, 0),
    )
    return galaxies["uran_pmerge"] < np.asarray(chance)


@jax.jit
def _kernel(
    galaxies: dict[str, jax.Array],
    templates: Any,  # of diffsky, as `model` is: named tuples without types
    model: Any,
    cosmology: Cosmology,
    baryon_fraction: float,
    times: jax.Array,
) -> tuple[jax.Array, jax.Array, jax.Array]:
    randoms = PhotRandoms(galaxies["mc_sfh_type"] == 0, *(galaxies[name] for name in PhotRandoms._fields[1:]))
    mah = DEFAULT_MAH_PARAMS._make([galaxies[name] for name in DEFAULT_MAH_PARAMS._fields])
    history = DEFAULT_DIFFSTAR_PARAMS._make([galaxies[name] for name in DEFAULT_DIFFSTAR_PARAMS._fields])
    sed = sed_in_situ(
        randoms,
        history,
        galaxies["redshift_true"],
        galaxies["t_obs"],
        mah,
        jnp.where(galaxies["central"] == 1, -1, 0),
        galaxies["logmp_infall"] - galaxies["logmhost_infall"],
        galaxies["logmhost_infall"],
        galaxies["t_obs"] - galaxies["t_peak"],
        templates,
        model.mzr_params,
        model.spspop_params,
        model.scatter_params,
        model.ssperr_params,
        model.merging_params,
        cosmology,
        baryon_fraction,
    )
    lgt0 = jnp.log10(flat_wcdm.age_at_z0(*cosmology))
    sfr = calc_sfh_galpop(history, mah, times, lgt0=lgt0, fb=baryon_fraction)
    return 10**sed.logsm_obs, sfr, sed.rest_sed


def magnitudes(l_nu: np.ndarray, redshift: np.ndarray, filters: Sequence[Filter], first_edge: float, step: float) -> np.ndarray:
    """AB magnitudes through redshifted filters, less the distance modulus, shape (n, filters).

    On bins of equal width in ln(wavelength) a redshift is a shift, and the share of a filter that falls into a bin is a
    difference of its cumulative response: no photon is lost between two bins, however narrow the filter.

    Parameters
    ----------
    l_nu : (n, w) mean in each bin [Lsun/Hz], rest frame
    first_edge, step : ln of the first edge [AA], and the width of a bin
    """
    result = np.empty((len(l_nu), len(filters)))
    stretch = np.log1p(redshift)[:, None]
    for number, curve in enumerate(filters):
        x = np.log(curve.wave)
        dense = np.linspace(x[0], x[-1], 8 * int(np.ceil((x[-1] - x[0]) / step)) + len(x))
        response = np.interp(np.exp(dense), curve.wave, curve.transmission)  # photons: dlambda/lambda = dx
        upto = np.r_[0.0, np.cumsum((response[1:] + response[:-1]) / 2)]
        first = np.floor((x[0] - stretch - first_edge) / step).astype(int)
        bins = first + np.arange(int(np.ceil((x[-1] - x[0]) / step)) + 1)
        edges = first_edge + step * np.c_[bins, bins[:, -1] + 1] + stretch
        share = np.diff(np.interp(edges, dense, upto / upto[-1]))
        light = np.take_along_axis(l_nu, bins.clip(0, l_nu.shape[1] - 1), axis=1)
        with np.errstate(divide="ignore"):
            result[:, number] = -2.5 * np.log10((light * share).sum(1) * (1 + redshift) / AB0)
    return result

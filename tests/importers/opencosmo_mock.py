"""A small diffsky mock in OpenCosmo format, made with diffsky's own population model and writers."""

from __future__ import annotations

from collections import namedtuple
from dataclasses import dataclass
from pathlib import Path

import h5py
import numpy as np

NAME = "tiny_mock"
SLICES = {487: (0.02, 0.2), 300: (0.5, 2.9)}  # step: redshifts
N_CENTRALS, N_SATELLITES = 6, 6  # in each slice
N_SYNTHETIC = {487: 4, 300: 1}
MERGED = 2  # of the satellites of each slice, the first of them, into the first central
PLANCK_H_OVER_K = 4.799e-11  # s K
LIGHT_AA = 2.99792458e18


@dataclass
class TinyMock:
    """The folder, and what diffsky itself says of all the galaxies: host (n,), merged (n,), spectra (n, w) [Lsun/Hz]."""

    folder: Path
    columns: dict[str, np.ndarray]
    host: np.ndarray
    merged: np.ndarray
    wave: np.ndarray
    rest_sed: np.ndarray
    cosmology: tuple
    baryon_fraction: float


def templates():
    """Made-up simple stellar populations: cooling black bodies with a break, absorption lines and one emission line."""
    from dsps.data_loaders.defaults import SSPData

    wave = np.unique(np.r_[np.geomspace(91, 2e5, 700), np.arange(3000, 10000, 5.0)])
    lgmet, lgage = np.linspace(-4, -1.5, 4), np.linspace(-3.5, 1.15, 16)
    flux = np.empty((4, 16, len(wave)))
    nu = LIGHT_AA / wave
    for m, met in enumerate(lgmet):
        for a, age in enumerate(lgage):
            temperature = 10 ** (4.1 - 0.14 * (age + 1) - 0.03 * (met + 2))
            body = nu**3 / np.expm1((PLANCK_H_OVER_K * nu / temperature).clip(max=600))
            body *= np.where(wave < 912, 0.1, 1.0) * np.where(wave < 4000, 0.7, 1.0)
            for line in (3934, 4102, 4341, 4861, 5175, 8542):
                body *= 1 - 0.5 * np.exp(-0.5 * ((wave - line) / 8) ** 2)
            if age < -2:
                body *= 1 + 20 * np.exp(-0.5 * ((wave - 6563) / 6) ** 2)
            total = np.trapezoid(body[::-1], nu[::-1])
            flux[m, a] = body / total * 10 ** (0.6 - 0.75 * age)
    flux = np.maximum(flux, 1e-60)
    line = namedtuple("EmLineWave", ["Ba_alpha_6563"])(6563.0)  # diffsky's writer wants one
    return SSPData(lgmet, lgage, wave, flux, line, np.ones((4, 16, 1)))


def make_mock(folder: Path, seed: int = 0) -> TinyMock:
    """Write a mock of two slices with centrals, satellites and synthetic centrals; slices are files, as in the public ones."""
    import jax
    from diffmah import DEFAULT_MAH_PARAMS, logmh_at_t_obs
    from diffsky.data_loaders.hacc_utils import lc_mock, load_lc_cf
    from diffsky.experimental.kernels import mc_randoms, sed_kernels
    from diffsky.param_utils.diffsky_param_wrapper_merging import DEFAULT_PARAM_COLLECTION as model
    from dsps.cosmology.flat_wcdm import age_at_z

    ssp, sim = templates(), load_lc_cf.get_diffsky_info_from_hacc_sim("LastJourney")
    rng = np.random.default_rng(seed)
    central, host, redshift, slice_of, group_of, start = [], [], [], [], [], 0
    for step, (low, high) in SLICES.items():
        n, more = N_CENTRALS + N_SATELLITES, N_SYNTHETIC[step]
        central += [1] * N_CENTRALS + [0] * N_SATELLITES + [1] * more
        of = [0] * MERGED + list(rng.integers(0, N_CENTRALS, N_SATELLITES - MERGED))
        host += [start + i for i in (*range(N_CENTRALS), *of, *range(n, n + more))]
        redshift += list(np.r_[low, high, rng.uniform(low, high, n + more - 2)])
        slice_of += [step] * (n + more)
        group_of += ["cores"] * n + ["synth_cores"] * more
        start += n + more
    central, host, redshift = np.array(central), np.array(host), np.array(redshift)
    redshift = np.where(central == 1, redshift, redshift[host])
    n, t_obs = len(host), np.asarray(age_at_z(redshift, *sim.cosmo_params))
    mah = DEFAULT_MAH_PARAMS._make([np.full(n, float(x)) for x in DEFAULT_MAH_PARAMS])
    mah = mah._replace(
        logm0=np.where(central == 1, rng.uniform(11.5, 14, n), rng.uniform(11, 12, n)),
        t_peak=np.where(central == 1, 10**sim.lgt0, t_obs * rng.uniform(0.3, 0.6, n)),
    )
    of_host = mah._make([x[host] for x in mah])
    logmp_infall = np.asarray(logmh_at_t_obs(mah, mah.t_peak, sim.lgt0))
    logmhost_infall = np.asarray(logmh_at_t_obs(of_host, mah.t_peak, sim.lgt0))
    randoms, history, _ = mc_randoms.get_phot_merge_randoms(
        jax.random.key(seed),
        model.diffstarpop_params,
        mah,
        np.where(central == 1, -1, host),
        logmp_infall - logmhost_infall,
        logmhost_infall,
        t_obs - mah.t_peak,
        sim.cosmo_params,
    )
    merged = np.zeros(n, bool)
    for step in SLICES:
        merged[np.flatnonzero((np.array(slice_of) == step) & (central == 0))[:MERGED]] = True
    uran_pmerge = np.where(merged, -1.0, 1.0)  # below and above any probability
    sed = sed_kernels._sed_kern(
        randoms,
        mc_randoms.DiffMergeRandoms(uran_pmerge),
        history.sfh_params,
        redshift,
        t_obs,
        mah,
        ssp,
        *model[1:],
        sim.cosmo_params,
        sim.fb,
        logmp_infall,
        logmhost_infall,
        mah.t_peak,
        central,
        np.ones(n),
        host,
        1,
    )
    columns = {
        "gal_id": 1000 + np.arange(n),
        "central": central,
        "redshift_true": redshift,
        **mah._asdict(),
        **history.sfh_params._asdict(),
        **randoms._asdict(),
        "mc_sfh_type": np.where(np.asarray(randoms.mc_is_q), 0, 1),
        "uran_pmerge": uran_pmerge,
        "logmp_infall": logmp_infall,
        "logmhost_infall": logmhost_infall,
        "logsm_obs": sed.logsm_obs,
        "logmp_obs": logmh_at_t_obs(mah, t_obs, sim.lgt0),
        "ra": rng.uniform(10, 11, n),
        "dec": rng.uniform(10, 11, n),
    }
    columns = {name: np.asarray(column) for name, column in columns.items() if name != "mc_is_q"}
    folder.mkdir(parents=True, exist_ok=True)
    curves = namedtuple("TCurves", ["lsst_u"])(lc_mock.TransmissionCurve(np.linspace(3000, 4000, 9), np.ones(9)))
    lc_mock.write_ancillary_data_merging(str(folder), NAME, sim, model, curves, ssp)
    for step, z_range in SLICES.items():
        path = folder / f"lc_cores-{step}.0.diffsky_gals.hdf5"
        for group in ("cores", "synth_cores"):
            rows = np.flatnonzero((np.array(slice_of) == step) & (np.array(group_of) == group))
            part = {name: column[rows] for name, column in columns.items()}
            part["top_host_idx"] = host[rows] - rows[0]
            lc_mock.write_batched_mock_data(str(path), part, list(part), dataset=f"{group}/data")
            _write_index(path, group, len(rows))
        _write_header(path, step, z_range, sim.sim.cosmo)
    return TinyMock(
        folder, columns, host, merged, np.asarray(ssp.ssp_wave), np.asarray(sed.rest_sed), tuple(sim.cosmo_params), sim.fb
    )


def _write_index(path: Path, group: str, n: int) -> None:
    """All galaxies in one of the twelve pixels of the coarsest map; synthetic cores only on demand."""
    with h5py.File(path, "a") as file:
        file[f"{group}/index/level_0/start"] = np.r_[0, np.full(11, n)]
        file[f"{group}/index/level_0/size"] = np.r_[n, np.zeros(11, int)]
        if group == "synth_cores":
            file.require_group("synth_cores/load/if").attrs["synth_cores"] = True


def _write_header(path: Path, step: int, z_range: tuple, cosmology: object) -> None:
    groups = {
        "file": {
            "origin": "HACC",
            "data_type": "diffsky_fits",
            "is_lightcone": True,
            "redshift": z_range[0],
            "step": step,
            "unit_convention": "comoving",
        },
        "lightcone": {"z_range": z_range},
        "catalog_info": {"mock_version_name": NAME},
        "diffsky_versions": dict.fromkeys(("diffmah", "diffsky", "diffstar", "dsps", "jax", "numpy"), "0.1.2"),
        "simulation/parameters": {"box_size": 3400.0, "z_ini": 200.0, "z_end": 0.0, "n_steps": 500, "pm_grid": 10752},
        "simulation/cosmotools": {
            "cosmotools_steps": [300, 487],
            "fof_linking_length": 0.168,
            "fof_pmin": 20,
            "sod_pmin": 100,
            "sod_delta_crit": 200.0,
            "sod_concentration_pmin": 100,
            "sodbighaloparticles_pmin": 100,
            "profiles_nbins": 20,
        },
        "simulation/cosmology": {
            "h": cosmology.h,
            "omega_m": cosmology.Omega_m,
            "omega_b": cosmology.Omega_b,
            "omega_l": 1 - cosmology.Omega_m,
            "n_eff_massless": 3.04,
            "sigma_8": cosmology.s8,
            "w_0": cosmology.w0,
            "w_a": cosmology.wa,
        },
    }
    with h5py.File(path, "a") as file:
        for name, attributes in groups.items():
            file.require_group(f"header/{name}").attrs.update(attributes)

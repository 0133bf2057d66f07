"""The kernels of diffsky and diffhalos without a public name: still there, still with this meaning, in one place of ours."""

import inspect
import re
from importlib.metadata import version
from pathlib import Path

import jax.numpy as jnp
import numpy as np
import pytest

import mosaic_explorer
from mosaic_explorer.simulation import private_kernels
from mosaic_explorer.simulation.private_kernels import (
    blend_over_wavelength,
    drude_bump,
    halo_count,
    host_mass,
    sed_in_situ,
)

pytestmark = pytest.mark.simulation
PACKAGE = Path(mosaic_explorer.__file__).parent


@pytest.mark.parametrize("package", private_kernels.CHECKED_AGAINST)
def test_an_upgrade_is_met_here_first(package):
    """When this fails: read what changed in the kernels below, mend `private_kernels.py`, then raise the version there."""
    assert version(package) == private_kernels.CHECKED_AGAINST[package]


@pytest.mark.parametrize(
    ("kernel", "arguments"),
    [
        (halo_count, "hmf_params lgmp_min redshift volume_com_mpc"),
        (host_mass, "uran hmf_params lgmp_min redshift lgmp_max"),
        (drude_bump, "x x0 gamma ampl"),
        (blend_over_wavelength, "wave y_table x_table"),
        (
            sed_in_situ,
            "phot_randoms sfh_params z_obs t_obs mah_params upid lgmu_infall logmhost_infall gyr_since_infall ssp_data "
            "mzr_params spspop_params scatter_params ssperr_params merging_params cosmo_params fb n_t_table",
        ),
    ],
)
def test_kernels_take_the_arguments_that_we_give(kernel, arguments):
    assert list(inspect.signature(kernel).parameters) == arguments.split()


def test_there_are_more_haloes_in_more_volume_and_above_less_mass():
    from diffhalos.hmf.mc_hosts import DEFAULT_HMF_PARAMS

    z, volume = jnp.array([0.1, 1.0]), jnp.array([1e6, 1e6])
    count = np.asarray(halo_count(DEFAULT_HMF_PARAMS, 12.0, z, volume))
    np.testing.assert_allclose(halo_count(DEFAULT_HMF_PARAMS, 12.0, z, 2 * volume), 2 * count, rtol=1e-12)
    assert (np.asarray(halo_count(DEFAULT_HMF_PARAMS, 11.0, z, volume)) > 5 * count).all()
    # some 3e-3 haloes of 1e12 Msun and more in a Mpc^3 today (Tinker et al. 2008, ApJ 688, 709)
    assert count[0] == pytest.approx(3e-3 * 1e6, rel=0.5)


def test_masses_of_hosts_follow_the_mass_function():
    """Of the hosts above 1e11 Msun as many lie above 1e12 as the cumulative mass function says; the largest number is the
    heaviest host."""
    from diffhalos.hmf.mc_hosts import DEFAULT_HMF_PARAMS

    shares = jnp.linspace(0, 1, 2001)
    mass = np.array([host_mass(share, DEFAULT_HMF_PARAMS, 11.0, 1.0, 17.0) for share in shares[::20]])
    above = [float(halo_count(DEFAULT_HMF_PARAMS, m, jnp.array(1.0), 1.0)) for m in (11.0, 12.0)]
    assert (mass > 12).mean() == pytest.approx(above[1] / above[0], abs=0.015)
    assert (np.diff(mass) >= 0).all() and mass[0] == pytest.approx(11) and mass[-1] == pytest.approx(17)


def test_the_bump_of_a_dust_curve_is_a_drude_profile():
    """Fitzpatrick & Massa 1990 (ApJS 72, 163), eq. 2: the amplitude at the centre, half of it where x^2 - x0^2 = x gamma."""
    assert float(drude_bump(0.2175, 0.2175, 0.035, 3.0)) == pytest.approx(3.0)
    half = (0.035 + np.sqrt(0.035**2 + 4 * 0.2175**2)) / 2
    assert float(drude_bump(half, 0.2175, 0.035, 3.0)) == pytest.approx(1.5)


def test_six_equal_corrections_blend_to_the_same_everywhere_and_each_is_linear():
    wave = jnp.geomspace(800.0, 50_000.0, 200)
    np.testing.assert_allclose(blend_over_wavelength(wave, jnp.full(6, 0.7)), 0.7, atol=1e-6)
    first, second = np.random.default_rng(0).normal(size=(2, 6))
    together = np.asarray(blend_over_wavelength(wave, jnp.array(first + 2 * second)))
    apart = np.asarray(blend_over_wavelength(wave, jnp.array(first))) + 2 * np.asarray(
        blend_over_wavelength(wave, jnp.array(second))
    )
    np.testing.assert_allclose(together, apart, atol=1e-6)


def test_no_other_file_touches_a_private_name_of_these_packages():
    from_them = r"from (?:diff|dsps)[\w.]* import [^#\n]*\b_[a-z]"
    of_them = r"(?:mc_hosts|hmf_model|ssp_err_model|sed_kernels\w*|tw_dust_kernels)\._[a-z]"
    private = re.compile(rf"\b(?:{from_them}|{of_them})")
    assert private.search((PACKAGE / "simulation" / "private_kernels.py").read_text())
    others = [path for path in PACKAGE.rglob("*.py") if path.name != "private_kernels.py"]
    assert [path.name for path in others if private.search(path.read_text())] == []

"""The simulation's physics against independent sources: astropy, speclite, integrals done by hand."""

import astropy.units as u
import numpy as np
import pytest
import speclite.filters
from astropy.cosmology import FlatLambdaCDM

from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.catalog.simulation.galaxies import distance_terms
from mosaic_explorer.catalog.simulation.photometry import survey_filters, template_magnitudes
from mosaic_explorer.catalog.simulation.simulate import simulate
from mosaic_explorer.catalog.simulation.templates import SPEED_OF_LIGHT_AA, load_templates, rebin
from mosaic_explorer.cosmology import age
from mosaic_explorer.modalities import LSST_EFFECTIVE_UM, TABLE

COSMOLOGY = FlatLambdaCDM(H0=67.74, Om0=0.3075, Tcmb0=0)
LSUN = 3.828e33  # erg/s
PC10_CM2 = 4 * np.pi * (10 * 3.0856775814913673e18) ** 2


@pytest.fixture(scope="module")
def templates():
    return load_templates()


def test_distance_modulus_agrees_with_astropy():
    z = np.array([0.02, 0.045, 0.1, 0.5, 1.0, 2.0, 2.99])
    expected = COSMOLOGY.distmod(z).value - 2.5 * np.log10(1 + z)
    np.testing.assert_allclose(np.asarray(distance_terms(z)), expected, atol=1e-3)


def test_ages_agree_with_astropy():
    z = np.array([0.0, 0.1, 1.0, 3.0])
    np.testing.assert_allclose(age(z), COSMOLOGY.age(z).value, rtol=1e-4)


@pytest.mark.parametrize("z", [0.1, 1.0, 2.9])
def test_template_magnitudes_agree_with_speclite(templates, z):
    """Old and young stars through the redshifted LSST filters, to 0.005 mag."""
    filters = survey_filters()[:6]
    ours = template_magnitudes(filters, templates, np.array([z]))[0]
    wave = templates.wave * (1 + z)
    for metallicity, number in ((4, len(templates.lg_age_gyr) - 5), (4, 20)):
        per_hz = templates.flux[metallicity, number] * LSUN / PC10_CM2
        per_aa = per_hz * SPEED_OF_LIGHT_AA / wave**2
        for band, letter in enumerate("ugrizy"):
            curve = speclite.filters.load_filter(f"lsst2023-{letter}")
            expected = curve.get_ab_magnitude(per_aa * u.erg / u.cm**2 / u.s / u.AA, wave * u.AA)
            assert ours[band, metallicity, number] == pytest.approx(expected, abs=0.005)


def test_catalog_magnitudes_agree_with_the_catalog_spectra(catalog):
    """diffsky dims a band by the dust at its effective wavelength: unbiased, but wider where dust is steep, in the blue."""
    within_95 = {"g": 0.2, "r": 0.1, "i": 0.05, "z": 0.03}  # mag
    some = catalog.isel(galaxy=slice(0, 150))
    wave = np.array(TABLE["sed"].coordinate)
    differences = {}
    for letter in within_95:
        curve, found = speclite.filters.load_filter(f"lsst2023-{letter}"), []
        for i in range(150):
            z = float(some["redshift"][i])
            if curve.wavelength[0] / (1 + z) < wave[0]:
                continue
            # the SED [log Jy at 10 pc] moved to its distance: f_nu(observed) = f_nu(rest) (1+z) (10 pc / d_L)^2
            jansky = 10 ** some["sed"].values[i].astype(float) * (1 + z) * 10 ** (-0.4 * COSMOLOGY.distmod(z).value)
            per_aa = jansky * 1e-23 * SPEED_OF_LIGHT_AA / (wave * (1 + z)) ** 2
            mag = curve.get_ab_magnitude(per_aa * u.erg / u.cm**2 / u.s / u.AA, wave * (1 + z) * u.AA)
            found.append(mag - float(some["lsst"].sel(band=letter)[i]))
        differences[letter] = np.array(found)
    for letter, d in differences.items():
        assert abs(np.median(d)) < 0.01, letter
        assert np.percentile(np.abs(d), 95) < within_95[letter], letter


def test_rebinning_conserves_light(templates):
    centres = np.array(TABLE["sed"].coordinate)
    coarse = rebin(templates.wave, templates.flux[4, 60], centres)
    edges = np.sqrt(centres[1:] * centres[:-1])
    inside = (templates.wave > edges[99]) & (templates.wave < edges[800])
    widths = np.diff(edges)[99:800]
    assert np.sum(coarse[100:801] * widths) == pytest.approx(
        np.trapezoid(templates.flux[4, 60, inside], templates.wave[inside]), rel=0.005
    )


def test_stellar_mass_is_the_integral_of_the_history(catalog):
    some = catalog.isel(galaxy=slice(0, 300))
    t = np.array(TABLE["sfh"].coordinate)
    fine = np.linspace(0.01, 13.8, 8000)
    sfr = np.array([np.interp(fine, t, 10.0**row) for row in some["sfh"].values])
    formed = np.array([np.trapezoid(np.where(fine <= now, s, 0), fine) for s, now in zip(sfr, age(some["redshift"].values))])
    difference = np.log10(formed * 1e9) - some["log_stellar_mass"].values
    assert abs(np.median(difference)) < 0.01
    assert np.percentile(np.abs(difference), 95) < 0.05


def test_effective_wavelengths_of_the_table_are_those_of_the_filters():
    curves = speclite.filters.load_filters("lsst2023-*")
    expected = [w.to_value(u.um) for w in curves.effective_wavelengths]
    np.testing.assert_allclose(LSST_EFFECTIVE_UM, expected, rtol=2e-3)


def test_a_seed_means_the_same_galaxies_whatever_the_chunk(tmp_path):
    simulate(30, 5, tmp_path / "a.zarr", chunk=7)
    simulate(30, 5, tmp_path / "b.zarr.zip", chunk=30)
    a, b = open_catalog(tmp_path / "a.zarr"), open_catalog(tmp_path / "b.zarr.zip")
    for name in a.data_vars:
        np.testing.assert_array_equal(a[name].values, b[name].values)
    assert a.attrs["physics_version"] == open_catalog().attrs["physics_version"]
    assert np.ptp(a["redshift"].values) > 0.5

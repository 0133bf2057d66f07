"""Magnitudes of spectra against sums done by hand, astropy's distances and the simulated catalog."""

import numpy as np
import pytest
from astropy import units as u
from astropy.cosmology import FlatLambdaCDM

from mosaic_explorer import open_catalog
from mosaic_explorer.cosmology import luminosity_distance
from mosaic_explorer.modalities import MAGNITUDE_FLOOR, TABLE
from mosaic_explorer.photometry import Filter, SyntheticPhotometry, igm, survey_filters

COSMOLOGY = FlatLambdaCDM(H0=67.74, Om0=0.3075, Tcmb0=0)
WAVE = TABLE["sed"].axis


@pytest.fixture(scope="module")
def photometry():
    return SyntheticPhotometry(WAVE, survey_filters())


def test_distances_are_astropy_s():
    z = np.array([1e-3, 0.02, 0.5, 1.0, 3.0, 8.0, 20.0])
    np.testing.assert_allclose(luminosity_distance(z), COSMOLOGY.luminosity_distance(z).to_value("pc"), rtol=1e-9)
    assert luminosity_distance(0.0) == 0 and luminosity_distance(z[:, None]).shape == (7, 1)


@pytest.mark.parametrize("z", [0.05, 0.9, 2.0])
def test_a_flat_spectrum_has_one_magnitude_in_every_band_but_for_hydrogen(z):
    flat = SyntheticPhotometry(WAVE, survey_filters(), absorbed=False).magnitudes(np.full((1, WAVE.size), 10.0), [z])[0]
    expected = (1e10 * u.Jy).to_value(u.ABmag) + COSMOLOGY.distmod(z).value - 2.5 * np.log10(1 + z)
    np.testing.assert_allclose(flat, expected, atol=1e-4)


def test_a_spectrum_through_a_filter_is_the_photon_weighted_mean(photometry):
    """A steep spectrum at redshift 0.7, integrated in 400,000 steps."""
    z, log_flux = 0.7, 9 + 2 * np.log10(WAVE / 5000)
    for number in (1, 40, 100):  # g, and two channels of SPHEREx
        curve = survey_filters()[number]
        x = np.linspace(np.log(curve.wave[0]), np.log(curve.wave[-1]), 400_000)
        response, flux = (
            np.interp(np.exp(x), curve.wave, curve.transmission),
            10 ** np.interp(np.exp(x) / (1 + z), WAVE, log_flux),
        )
        mean = np.trapezoid(flux * response, x) / np.trapezoid(response, x)
        expected = -2.5 * np.log10(mean / 3631) + COSMOLOGY.distmod(z).value - 2.5 * np.log10(1 + z)
        assert photometry.magnitudes(log_flux[None], [z])[0, number] == pytest.approx(expected, abs=1e-3)


def test_hydrogen_dims_what_it_absorbs_and_nothing_else(photometry):
    flat, z = np.full((1, WAVE.size), 10.0), 2.0
    free = SyntheticPhotometry(WAVE, survey_filters(), absorbed=False).magnitudes(flat, [z])[0]
    dimmed = photometry.magnitudes(flat, [z])[0]
    u_band = survey_filters()[0]
    wave = u_band.wave
    through = np.sum(u_band.transmission / wave * igm.transmission(wave / (1 + z), z)) / np.sum(u_band.transmission / wave)
    assert dimmed[0] - free[0] == pytest.approx(-2.5 * np.log10(through), abs=0.003)
    np.testing.assert_allclose(dimmed[1:], free[1:], atol=1e-4)


def test_a_band_that_looks_beyond_the_spectrum_or_at_what_is_not_known_has_no_magnitude(photometry):
    flat = np.full(WAVE.size, 10.0)
    assert np.isnan(photometry.magnitudes(flat[None], [2.9])[0, 0])  # u looks at 820 to 1,020 AA
    assert np.isfinite(photometry.magnitudes(flat[None], [2.9])[0, 1:]).all()
    holed = np.where((WAVE > 4800) & (WAVE < 5200), np.nan, flat)
    magnitude = photometry.magnitudes(holed[None], [0.02])[0]
    assert np.isnan(magnitude[1]) and np.isfinite(magnitude[[3, 4, 5]]).all() and np.isfinite(magnitude[6:]).all()
    assert np.isnan(photometry.magnitudes(flat[None].repeat(3, 0), [0.0, -0.1, np.nan])).all()


def test_magnitudes_stop_at_the_catalog_s_floor(photometry):
    assert (photometry.magnitudes(np.full((1, WAVE.size), -20.0), [1.0]) == MAGNITUDE_FLOOR).all()


def test_galaxies_do_not_touch_one_another(photometry):
    catalog = open_catalog(rows=range(5))
    sed, z = catalog["sed"].values, catalog["redshift"].values
    alone = np.concatenate([photometry.magnitudes(sed[[i]], z[[i]]) for i in range(5)])
    np.testing.assert_array_equal(photometry.magnitudes(sed, z), alone)


def test_any_filter_and_any_rising_grid_will_do():
    wave = np.linspace(3000.0, 9000.0, 300)
    box = Filter("box", np.array([4000.0, 4001.0, 5999.0, 6000.0]), np.array([0.0, 1.0, 1.0, 0.0]))
    magnitude = SyntheticPhotometry(wave, [box]).magnitudes(np.full((1, 300), 10.0), [0.1])[0, 0]
    expected = (1e10 * u.Jy).to_value(u.ABmag) + COSMOLOGY.distmod(0.1).value - 2.5 * np.log10(1.1)
    assert magnitude == pytest.approx(expected, abs=1e-4)

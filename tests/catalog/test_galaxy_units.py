"""Galaxies by hand with units of astropy's, and from its tables and pandas' frames: the same as the plain numbers."""

import astropy.units as u
import numpy as np
import pandas as pd
import pytest
import xarray as xr
from astropy.table import QTable, Table

import mosaic_explorer as me
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.modalities import LSST_BANDS

SIX = np.array([24.1, 23.9, 23.2, 22.8, 22.6, 22.5])
ERRORS = np.array([0.2, 0.05, 0.03, 0.03, 0.04, 0.1])
PLAIN = me.galaxy(lsst=SIX, lsst_error=ERRORS)
FLUX = 10 ** (-0.4 * SIX) * 3631 * u.Jy
FLUX_ERROR = FLUX * ERRORS * np.log(10) / 2.5


def same(one, other):
    xr.testing.assert_allclose(one, other, rtol=1e-6)
    assert one.attrs["values"] == other.attrs["values"]


@pytest.mark.parametrize("unit", ["Jy", "nJy", "mJy", "1e-29 erg/(s cm2 Hz)"])
def test_fluxes_with_errors_are_the_magnitudes_that_they_mean(unit):
    same(me.galaxy(lsst=FLUX.to(unit), lsst_error=FLUX_ERROR.to("uJy")), PLAIN)


def test_magnitudes_with_units_are_taken_as_they_are():
    same(me.galaxy(lsst=SIX * u.ABmag, lsst_error=ERRORS * u.mag), PLAIN)
    assert float(me.galaxy(lsst=SIX * u.ABmag, redshift=0.5 * u.dimensionless_unscaled)["redshift"][0]) == 0.5


@pytest.mark.parametrize("kind", [dict, pd.DataFrame, Table, QTable])
def test_bands_in_columns_of_any_order_are_told_by_their_names(kind):
    order = [3, 0, 5, 1, 4, 2]
    plain = kind is pd.DataFrame
    unit, error_unit = (1, 1) if plain else (u.ABmag, u.mag)
    value = kind({LSST_BANDS[i]: [SIX[i]] * unit if not plain else [SIX[i]] for i in order})
    error = kind({LSST_BANDS[i]: [ERRORS[i]] * error_unit if not plain else [ERRORS[i]] for i in order[::-1]})
    same(me.galaxy(lsst=value, lsst_error=error), PLAIN)


@pytest.mark.parametrize("kind", [dict, Table, QTable])
def test_fluxes_in_columns_are_converted_each(kind):
    value = kind({band: FLUX[[i]].to("nJy") for i, band in enumerate(LSST_BANDS)})
    error = kind({band: FLUX_ERROR[[i]] for i, band in enumerate(LSST_BANDS)})
    same(me.galaxy(lsst=value, lsst_error=error), PLAIN)


def test_a_flux_below_two_sigma_a_negative_one_too_becomes_a_limit():
    flux = FLUX.copy()
    flux[0], flux[1] = -FLUX[0], 1.9 * FLUX_ERROR[1]
    catalog = me.galaxy(lsst=flux, lsst_error=FLUX_ERROR)
    assert catalog["lsst_limit"].values.tolist() == [[1, 1, 0, 0, 0, 0]]
    limit = -2.5 * np.log10(2 * FLUX_ERROR[:2].to_value("Jy") / 3631)
    np.testing.assert_allclose(catalog["lsst_observed"][0, :2], limit, rtol=1e-6)


def test_filters_of_any_survey_take_fluxes_too():
    flux, error = 5.0 * u.uJy, 0.1 * u.uJy
    magnitude = -2.5 * np.log10(5e-6 / 3631)
    same(
        me.galaxy(photometry={"hsc2017-g": (flux, error), "twomass-J": (20.9 * u.ABmag, 0.1 * u.mag)}),
        me.galaxy(photometry={"hsc2017-g": (magnitude, 0.02 * 2.5 / np.log(10)), "twomass-J": (20.9, 0.1)}),
    )


def test_masses_and_rates_become_their_logarithms():
    catalog = me.galaxy(
        log_stellar_mass=[3e10, 1e9] * u.Msun, log_halo_mass=[1e12, 1e11] * u.kg * (1 * u.Msun).to_value("kg"), redshift=[1, 2]
    )
    np.testing.assert_allclose(catalog["log_stellar_mass"], [10.4771, 9.0], rtol=1e-4)
    np.testing.assert_allclose(catalog["log_halo_mass"], [12.0, 11.0], rtol=1e-4)
    history = me.galaxy(sfh=np.r_[0.0, np.ones(116)] * 1e9 * u.Msun / u.Gyr)["sfh"][0].values
    assert history[0] == -4 and np.allclose(history[1:], 0)
    assert float(me.galaxy(log_stellar_mass=10.5 * u.dex(u.Msun))["log_stellar_mass"][0]) == 10.5


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"lsst": -FLUX}, "'lsst' has a flux of .* without an error; give its error"),
        ({"lsst": FLUX, "lsst_error": ERRORS}, "of 'lsst' and its error one is a flux and one is not"),
        ({"lsst": SIX, "lsst_error": FLUX_ERROR}, "of 'lsst' and its error one is a flux and one is not"),
        ({"lsst": {"g": FLUX[0], "r": -FLUX[0]}}, "'lsst' of 'r' has a flux"),
        ({"lsst": SIX * u.m}, "'lsst' has the unit 'm'; expected"),
        ({"lsst": {"g": 20 * u.m}}, "'lsst' has the unit 'm'; expected"),
        ({"lsst": FLUX, "lsst_error": FLUX_ERROR, "lsst_limit": np.zeros(6)}, "'lsst_limit' is for magnitudes"),
        ({"log_stellar_mass": 0 * u.Msun}, "'log_stellar_mass' is 0 Msun; expected more than 0"),
        ({"redshift": 3 * u.Mpc}, "'redshift' has the unit 'Mpc'"),
    ],
)
def test_what_cannot_be_is_one_line(values, message):
    with pytest.raises(CatalogError, match=message) as error:
        me.galaxy(**values)
    assert "\n" not in str(error.value)


def test_order_and_number_of_galaxies_change_no_conversion():
    rng = np.random.default_rng(0)
    flux, error = rng.normal(1, 1, (40, 6)) * u.uJy, rng.uniform(0.1, 0.6, (40, 6)) * u.uJy
    whole = me.galaxy(lsst=flux, lsst_error=error, id=np.arange(40))
    order = rng.permutation(40)
    again = me.galaxy(lsst=flux[order], lsst_error=error[order], id=order)
    xr.testing.assert_equal(again.sortby("galaxy"), whole)

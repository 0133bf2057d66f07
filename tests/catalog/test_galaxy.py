"""Galaxies by hand, one or many: exact or measured, from lists, arrays and pandas; what cannot be is named with its row."""

import numpy as np
import pandas as pd
import pytest

import mosaic_explorer as me
from mosaic_explorer.catalog.filter_curves import catalog_curves
from mosaic_explorer.catalog.surveys import MAG
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.modalities import LSST_BANDS

NAN = np.nan
SIX = [24.1, 23.9, 23.2, 22.8, 22.6, 22.5]
ERRORS = [0.2, 0.05, 0.03, 0.03, 0.04, 0.1]


def test_one_exact_galaxy_is_a_catalog_without_measurements():
    catalog = me.galaxy(redshift=0.7, lsst=SIX)
    assert catalog.sizes["galaxy"] == 1 and "lsst_error" not in catalog and "values" not in catalog.attrs
    np.testing.assert_array_equal(catalog["lsst"][0], np.float32(SIX))
    assert np.isnan(catalog["sed"]).all()


def test_errors_make_values_measurements():
    catalog = me.galaxy(lsst=SIX, lsst_error=ERRORS)
    np.testing.assert_allclose(catalog["lsst_observed"][0], SIX, rtol=1e-6)
    np.testing.assert_allclose(catalog["lsst_error"][0], ERRORS, rtol=1e-6)
    np.testing.assert_allclose(catalog["lsst"][0], SIX, rtol=1e-6)
    assert not catalog["lsst_limit"].any() and catalog.attrs["values"] == "measured"


def test_a_limit_is_its_magnitude_with_the_error_of_a_source_there_and_is_no_value():
    limit = [True, False, False, False, False, False]
    catalog = me.galaxy(lsst=SIX, lsst_error=[NAN, *ERRORS[1:]], lsst_limit=limit)
    assert catalog["lsst_limit"].values.tolist() == [[1, 0, 0, 0, 0, 0]]
    np.testing.assert_allclose(catalog["lsst_observed"][0, 0], 24.1, rtol=1e-6)
    np.testing.assert_allclose(catalog["lsst_error"][0, 0], MAG / 2, rtol=1e-6)
    assert np.isnan(catalog["lsst"][0, 0])


def test_an_error_of_less_than_two_sigma_makes_a_two_sigma_limit():
    catalog = me.galaxy(lsst=SIX, lsst_error=[0.55, *ERRORS[1:]])
    sigma = 10 ** (-0.4 * 24.1) * 0.55 / MAG
    assert int(catalog["lsst_limit"][0, 0]) == 1 and np.isnan(catalog["lsst"][0, 0])
    np.testing.assert_allclose(catalog["lsst_observed"][0, 0], -2.5 * np.log10(2 * sigma), rtol=1e-6)
    assert int(me.galaxy(lsst=SIX, lsst_error=[0.54, *ERRORS[1:]])["lsst_limit"].sum()) == 0


def test_many_galaxies_keep_their_order_and_ids_of_any_kind():
    for ids in ([900719925474099301, 3, 2**63 - 1], ["c", "a", "b"], pd.array([7, 5, 6], "Int64")):
        catalog = me.galaxy(redshift=[0.1, 0.2, 0.3], lsst=[SIX] * 3, lsst_error=[ERRORS] * 3, id=ids)
        assert catalog["galaxy"].values.tolist() == list(ids)
        np.testing.assert_allclose(catalog["redshift"], [0.1, 0.2, 0.3], rtol=1e-6)


def test_pandas_columns_nullable_types_and_masked_arrays_are_read():
    frame = pd.DataFrame(
        {band: pd.array([24.0, None], "Float64") for band in LSST_BANDS} | {"redshift": [0.5, 1.5], "id": [4, 2]}
    )
    catalog = me.galaxy(redshift=frame["redshift"], lsst=frame[list(LSST_BANDS)], id=frame["id"])
    np.testing.assert_array_equal(catalog["lsst"], [[24.0] * 6, [NAN] * 6])
    masked = np.ma.MaskedArray([SIX], mask=[[True, False, False, False, False, False]])
    assert np.isnan(me.galaxy(lsst=masked)["lsst"].values[0]).tolist() == [True] + [False] * 5
    assert me.galaxy(**frame[["redshift"]]).sizes["galaxy"] == 2


def test_bands_may_be_given_by_name():
    catalog = me.galaxy(lsst={"g": 23.9, "i": 22.8}, lsst_error={"g": 0.05, "i": 0.03})
    assert np.isfinite(catalog["lsst_observed"][0]).values.tolist() == [False, True, False, True, False, False]
    many = me.galaxy(lsst={"g": [23.9, 24.0], "i": pd.Series([22.8, None])})
    np.testing.assert_array_equal(many["lsst"][:, [1, 3]], np.float32([[23.9, 22.8], [24.0, NAN]]))


def test_what_the_model_sees_of_a_measured_galaxy_is_what_a_survey_would_have_written(model, catalog):
    from mosaic_explorer.catalog.noise import observe

    noisy = observe(catalog.isel(galaxy=slice(0, 20)), ["lsst-y1"])
    observed, error, limit = (noisy[f"lsst_{part}"].values for part in ("observed", "error", "limit"))
    ours = me.galaxy(lsst=observed, lsst_error=np.where(limit, NAN, error), lsst_limit=limit, id=noisy["galaxy"].values)
    for part in ("observed", "error", "limit"):
        np.testing.assert_allclose(ours[f"lsst_{part}"], noisy[f"lsst_{part}"], rtol=1e-6)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "at least one value"),
        ({"lsst_errors": SIX}, "unknown variable 'lsst_errors'.*lsst_error"),
        ({"redshift": 0.5, "redshift_error": 0.01}, "'redshift_error' has no place: models take 'redshift' as exact"),
        ({"lsst_error": SIX}, "'lsst' is missing, to which lsst_error belong"),
        ({"lsst": [SIX[:5]] * 3}, r"'lsst' has shape \(3, 5\); expected 6 values \(u g r i z y\), or of n galaxies \(n, 6\)"),
        ({"redshift": [0.1, "spam", 0.3]}, "'redshift' must be numbers; row 1 holds 'spam'"),
        ({"lsst": {"G": 22.0}}, "'lsst': unknown band 'G'; allowed: u, g, r, i, z, y. Did you mean 'g'"),
        ({"redshift": [0.1, 0.2], "lsst": [SIX] * 3}, "'redshift' is of 2, 'lsst' of 3 galaxies"),
        ({"lsst": [SIX, [99.0, *SIX[1:]]]}, r"'lsst' has values outside 5 to 60.*rows 1; found 99"),
        (
            {"lsst": [SIX, SIX], "lsst_error": [ERRORS, [NAN, *ERRORS[1:]]]},
            r"rows 1\) have a 'lsst' without 'lsst_error'.*band u",
        ),
        ({"lsst": [NAN, *SIX[1:]], "lsst_error": ERRORS}, "rows 0.*a 'lsst_error' without 'lsst'"),
        ({"lsst": SIX, "lsst_error": [0.0, *ERRORS[1:]]}, "rows 0.*not above 0"),
        ({"lsst": SIX, "lsst_limit": [2, 0, 0, 0, 0, 0]}, "'lsst_limit' is true where 'lsst' is a limit, else false; found 2"),
        ({"redshift": [0.1, 0.2], "id": [1]}, r"'id' has shape \(1,\); expected one for each of 2"),
        ({"redshift": [0.1, 0.2], "id": [1.0, 2.0]}, "'id' holds float64; expected whole numbers or texts"),
        ({"redshift": [0.1, 0.2], "id": ["a", "a"]}, "'id' holds 'a' more than once"),
        ({"redshift": []}, "'redshift' is empty"),
    ],
)
def test_what_cannot_be_is_said_with_its_variable_its_row_and_what_is_expected(values, message):
    with pytest.raises(CatalogError, match=message) as raised:
        me.galaxy(**values)
    assert "\n" not in str(raised.value)


# -- filters of any survey ---------------------------------------------------------------------------------------------------
@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.txt"
    path.write_text("5000 0\n5500 1\n6000 0\n")
    return path


def test_magnitudes_by_filter_are_measured_exact_or_limits(mine):
    catalog = me.galaxy(
        photometry={"hsc2017-g": (22.1, 0.02), "hsc2017-r2": 21.8, str(mine): (20.3, 0.05), "hsc2017-y": (25.0, None, True)},
        redshift=0.7,
    )
    assert catalog["filter"].values.tolist() == ["hsc2017-g", "hsc2017-r2", "mine", "hsc2017-y"]
    np.testing.assert_allclose(catalog["photometry_observed"][0], [22.1, 21.8, 20.3, 25.0], rtol=1e-6)
    np.testing.assert_allclose(catalog["photometry_error"][0], [0.02, 2e-6, 0.05, MAG / 2], rtol=1e-5)
    assert catalog["photometry_limit"].values.tolist() == [[0, 0, 0, 1]] and np.isnan(catalog["photometry"][0, 3])
    assert [len(curve.wave) for curve in catalog_curves(catalog)][2] == 3
    exact = me.galaxy(photometry={"twomass-J": 20.9})
    assert "photometry_error" not in exact and "filter_wavelength" not in exact.coords


def test_many_galaxies_by_filter_with_errors_beside_them():
    magnitudes, errors = np.array([22.0, 21.0, NAN]), np.array([0.1, 0.2, NAN])
    together = me.galaxy(photometry={"hsc2017-g": (magnitudes, errors), "sdss2010-u": pd.Series([20.0, NAN, 21.0])})
    apart = me.galaxy(
        photometry={"hsc2017-g": magnitudes, "sdss2010-u": [20.0, NAN, 21.0]},
        photometry_error={"hsc2017-g": errors},
        photometry_limit={"hsc2017-g": [False, False, False]},
    )
    assert together.equals(apart) and together.sizes["galaxy"] == 3
    assert np.isnan(together["photometry_error"].values[1, 1]) and together["photometry_error"].values[2, 1] < 1e-5
    limits = me.galaxy(
        photometry={"hsc2017-g": [25.0, 22.0]}, photometry_limit={"hsc2017-g": [True, False]}, photometry_error=[[NAN], [0.1]]
    )
    assert limits["photometry_limit"].values.tolist() == [[1], [0]]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"photometry": {"hsc2017-q": 22}}, "unknown filter 'hsc2017-q'.*Did you mean 'hsc2017-"),
        ({"photometry": 22.0}, "'photometry' is given by filter, as .*found float"),
        ({"photometry_error": {"hsc2017-g": 0.1}}, "'photometry' is missing, to which photometry_error belongs"),
        ({"photometry": {"hsc2017-g": (22, 0.1)}, "photometry_error": {"hsc2017-g": 0.1}}, "stands beside its value already"),
        (
            {"photometry": {"hsc2017-g": 22}, "photometry_error": {"hsc2017-z": 0.1}},
            "unknown filter 'hsc2017-z'; allowed: hsc2017-g",
        ),
        ({"photometry": {"hsc2017-g": (22, 0.1, False, 1)}}, "a tuple of 4; expected .value, error."),
        ({"photometry": {"hsc2017-g": (22, -0.1)}}, "'photometry_error' that is not above 0.*at filter hsc2017-g"),
        ({"photometry": {"hsc2017-g": [22, 21], "sdss2010-u": [1, 2, 3]}}, "several lengths .hsc2017-g 2, sdss2010-u 3."),
    ],
)
def test_what_cannot_be_magnitudes_by_filter_is_refused(values, message):
    with pytest.raises(CatalogError, match=message):
        me.galaxy(**values)

"""Surveys with filters of their own: each measures its part of `photometry`, to the depth that it publishes."""

import numpy as np
import pytest
import xarray as xr
from galaxies import random_catalog, tiny_model

from mosaic_explorer.catalog import open_catalog, write_catalog
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.photometry_library import PHOTOMETRY
from mosaic_explorer.catalog.surveys import MAG, filter_noise, flux_to_magnitude, load_surveys
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError

SURVEYS = {name: survey for name, survey in load_surveys().items() if survey.modality == PHOTOMETRY}
FILTERS = [
    "sdss2010-u",
    "decamDR1-g",
    "decamDR1-r",
    "decamDR1-i",
    "decamDR1-z",
    "decamDR1-Y",
    "wise2010-W1",
    "wise2010-W2",
]
PARTS = ("_observed", "_error", "_limit")


def with_photometry(n=200, filters=FILTERS, middle=22.0):
    magnitudes = middle + np.random.default_rng(4).normal(0, 1.5, (n, len(filters))).astype(np.float32)
    about = {"units": "mag(AB)", "long_name": "magnitude"}
    return random_catalog(n).assign(photometry=(("galaxy", "filter"), magnitudes, about)).assign_coords(filter=filters)


@pytest.fixture(scope="module")
def catalog():
    return with_photometry()


@pytest.mark.parametrize("name", SURVEYS)
def test_at_the_published_depth_the_signal_is_as_much_above_the_noise_as_is_said(name):
    survey = SURVEYS[name]
    model, wavelength = filter_noise(survey)
    depth = flux_to_magnitude(model.flux_at(5))
    assert len(depth) == len(wavelength) == len(survey.filters) and (np.diff(wavelength) > 0).all()
    assert ((depth > 14) & (depth < 29)).all()
    at_depth = 10 ** (-0.4 * depth)
    np.testing.assert_allclose(at_depth / model.flux_error(at_depth), 5, rtol=1e-6)


def depth(name, snr=5):
    return flux_to_magnitude(filter_noise(SURVEYS[name])[0].flux_at(snr))


def test_depths_are_those_the_surveys_publish():
    np.testing.assert_allclose(depth("ps1"), [23.3, 23.2, 23.1, 22.3, 21.4], atol=0.01)
    np.testing.assert_allclose(depth("des-dr2", 10), [24.7, 24.4, 23.8, 23.1, 21.7], atol=0.01)  # at S/N 10
    microjansky = 3631e6 * 10 ** (-0.4 * depth("allwise"))
    np.testing.assert_allclose(microjansky, [54, 71, 730, 5000], rtol=0.02)
    vega = depth("2mass", 10) - 2.5 * np.log10(3631 / np.array([1594, 1024, 666.7]))
    np.testing.assert_allclose(vega, [15.8, 15.1, 14.3], atol=0.02)


def test_depths_of_missions_to_come_are_those_of_photerr():
    photerr = pytest.importorskip("photerr")
    for name, model in (
        ("euclid-wide", photerr.EuclidWideErrorModel),
        ("euclid-deep", photerr.EuclidDeepErrorModel),
        ("roman-wide", photerr.RomanWideErrorModel),
        ("roman-medium", photerr.RomanMediumErrorModel),
    ):
        np.testing.assert_allclose(depth(name), list(model().params.m5.values()), atol=0.01, err_msg=name)


@pytest.mark.slow
def test_wavelengths_are_those_of_the_curves():
    speclite = pytest.importorskip("speclite.filters")
    checked = 0
    for survey in SURVEYS.values():
        for name, wavelength in zip(survey.filters, filter_noise(survey)[1], strict=True):
            if name.split("-")[0] in ("vista", "ukidss", "roman", "omegacam", "cfhtls"):
                continue
            assert speclite.load_filter(name).effective_wavelength.to_value("um") == pytest.approx(wavelength, abs=1e-4), name
            checked += 1
    assert checked >= 36


def test_several_surveys_measure_each_its_own_filters(catalog):
    there = observe(catalog, ["des-dr2", "allwise", "lsst-y10"], seed=2)
    observed, error, limit = (there["photometry" + part].values for part in PARTS)
    assert np.isnan(observed[:, 0]).all() and np.isnan(error[:, 0]).all() and not limit[:, 0].any()
    assert np.isfinite(observed[:, 1:]).all()
    about = there["photometry_observed"].attrs
    assert about["survey"] == "des-dr2 + allwise" and about["units"] == "mag(AB)"
    assert about["observed"] == FILTERS[1:] and len(about["depth_5_sigma"]) == 7
    pulls = ((observed - catalog["photometry"].values) / error)[:, 1:6][limit[:, 1:6] == 0]
    assert 0.85 < pulls.std() < 1.15 and "lsst_observed" in there
    hidden = limit[:, 6] == 1
    assert hidden.any() and np.allclose(error[hidden, 6], MAG / 2)
    np.testing.assert_allclose(observed[hidden, 6], depth("allwise", 2)[0], rtol=1e-6)
    assert there["photometry"].identical(catalog["photometry"])


def test_a_filters_noise_does_not_depend_on_the_other_filters_or_surveys(catalog):
    whole = observe(catalog, ["des-dr2", "allwise"], seed=2, effects="all")
    order = [7, 2, 1]
    part = observe(catalog.isel(filter=order), ["allwise", "des-dr2"], seed=2, effects=["errors", "zero-points"])
    some = observe(catalog, ["des-dr2", "allwise"], seed=2, effects=["errors", "zero-points"])
    np.testing.assert_array_equal(part["photometry_observed"].values, some["photometry_observed"].values[:, order])
    assert whole["photometry_observed"].attrs["calibrated_as_one"] == FILTERS
    alone, both = (
        observe(catalog, names, seed=2)["photometry_observed"].values for names in (["allwise"], ["des-dr2", "allwise"])
    )
    np.testing.assert_array_equal(alone[:, 6:], both[:, 6:])


def test_des_has_no_u_whatever_is_missing_beside(catalog):
    there = observe(with_photometry(2000), ["des-dr2"], effects="missing")
    seen = np.isfinite(there["photometry_observed"].values)
    assert not seen[:, 0].any() and seen[:, 1].all()  # g is in every pattern of an optical survey
    assert 0.9 < seen[:, 3].mean() < 1 and seen[:, 5].mean() < 0.9


@pytest.mark.parametrize(
    ("surveys", "spoil", "words"),
    [
        (["hsc-wide", "hsc-deep"], lambda c: c, "'hsc-wide' and 'hsc-deep' both observe 'hsc2017-g'"),
        (["galex-ais"], lambda c: c, "'photometry' has none of the filters of 'galex-ais' .galex-fuv, galex-nuv."),
        (["sdss"], lambda c: c.drop_vars("photometry"), "the catalog has no 'photometry'.*'sdss' measures"),
        (["des-dr1"], lambda c: c, "unknown survey 'des-dr1'.*Did you mean 'des-dr2'"),
        (["des-dr2"], lambda c: c.rename(filter="filters"), "'photometry' needs the coordinate"),
        (["des-dr2"], lambda c: c.assign(photometry=c["photometry"] * np.nan), "'photometry' is NaN for every galaxy"),
    ],
)
def test_surveys_that_cannot_be_are_refused_in_one_line(catalog, surveys, spoil, words):
    with pytest.raises(CatalogError, match=words) as refused:
        observe(spoil(catalog), surveys)
    assert "\n" not in str(refused.value)


def test_a_model_that_sees_nothing_of_a_survey_says_so(catalog):
    with pytest.raises(CatalogError, match="'des-dr2' observes 'photometry', of which models see nothing"):
        tiny_model().predict(catalog.isel(galaxy=slice(0, 3)), "lsst", noise=["des-dr2"])


def test_the_command_tells_of_each_survey(tmp_path, capsys):
    write_catalog(with_photometry(30), tmp_path / "a.zarr")
    assert main(["observe", str(tmp_path / "a.zarr"), "--survey", "des-dr2,allwise,lsst-y10"]) == 0
    said = capsys.readouterr().out
    assert "des-dr2 (DES DR2, 6 years)" in said and "decamDR1-g" in said and "25.45" in said and "wise2010-W2" in said
    assert "sdss2010-u" not in said
    assert isinstance(open_catalog(tmp_path / "a.zarr"), xr.Dataset)

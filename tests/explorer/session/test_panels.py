"""A panel's numbers as a table: what `predict` says of what is seen, measured, changed, pinned; and what cannot be."""

import subprocess
import sys

import numpy as np
import pytest
import umap
from galaxies import random_catalog, tiny_model

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.catalog.derived import DerivedQuantities
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.cosmology import age
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.latent import layouts
from mosaic_explorer.modalities import TABLE

MASK, PIN = "lsst sfh[0:10]", "redshift sed[3500:5500]"
NEAR = {"rtol": 0, "atol": 2e-5}


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


def edited(catalog, row, **values):
    """One galaxy with other values, as the model is shown it."""
    one = catalog.isel(galaxy=[row]).copy(deep=True)
    for name, value in values.items():
        one[name][:] = value
    return one


def test_a_vector_s_table_holds_what_predict_says_under_mask_and_pins(few, model):
    table = me.panels.table("sed", few, model, MASK, row=3, pins=[PIN], edits={"redshift": 1.2})
    one = edited(few, 3, redshift=1.2)
    answer = model.predict(one, Mask.parse(MASK), what="sed")["sed"][0]
    np.testing.assert_allclose(table[["q025", "q16", "q25", "median", "q75", "q84", "q975"]], answer, **NEAR)
    pinned = model.predict(one, Mask.parse(PIN), what="sed")["sed"][0]
    np.testing.assert_allclose(table["median_A"], pinned.sel(quantile=0.5), **NEAR)
    np.testing.assert_array_equal(table["wavelength"], few["wavelength"])
    np.testing.assert_array_equal(table["truth"], few["sed"][3])
    assert not table["seen"].any() and table["shown"].isna().all()


def test_a_history_s_table_counts_as_its_axes_do(few, model):
    log = me.panels.table("sfh", few, model, "lsst sfh[:5]", row=3, pins=[PIN])
    linear = me.panels.table("sfh", few, model, "lsst sfh[:5]", row=3, pins=[PIN], sfr="linear", time="lookback")
    for column in ("truth", "shown", "q16", "median", "median_A"):
        np.testing.assert_allclose(np.log10(linear[column]), log[column], atol=1e-5)
    np.testing.assert_allclose(linear["lookback_time"], 13.8 - few["cosmic_time"].values)
    assert linear.attrs["units"]["median"] == linear.attrs["units"]["error"] == "Msun/yr"
    assert linear.attrs["units"]["lookback_time"] == "Gyr" and "lookback_time" not in log
    since = me.panels.table("sfh", few, model, "lsst", row=3, time="age")["age_when_observed"]
    np.testing.assert_allclose(since, age(few["redshift"].values[3]) - few["cosmic_time"].values, atol=1e-6)
    blind = me.panels.table("sfh", few, model, "lsst", row=3, time="age", truth="off")["age_when_observed"]
    z = float(model.predict(few.isel(galaxy=[3]), "lsst", what="redshift")["redshift"].sel(quantile=0.5)[0])
    np.testing.assert_allclose(blind, age(z) - few["cosmic_time"].values, atol=1e-4)  # at the redshift that the model says


def test_what_follows_from_values_has_a_table_with_units(few, model):
    table = me.panels.table("derived", few, model, MASK, row=3, pins=[PIN]).set_index("quantity")
    answer = model.predict(few.isel(galaxy=[3]), Mask.parse(MASK)).sel(quantile=0.5)
    medians = few.isel(galaxy=[3]).assign({name: few[name][[3]].copy(data=answer[name].values) for name in TABLE.variables})
    for name in table.index:
        np.testing.assert_allclose(table.loc[name, "truth"], DerivedQuantities(few).quantity(name)[3], atol=1e-5)
        np.testing.assert_allclose(table.loc[name, "of_medians"], DerivedQuantities(medians).quantity(name)[0], atol=1e-4)
    assert table.loc["log_ssfr", "unit"] == "log10(1/yr)" and np.isfinite(table["of_medians_A"]).sum() >= 5
    assert not table["seen"].any()


def test_a_density_s_table_holds_what_predict_says_and_its_words_the_quantiles(few, model):
    table = me.panels.table("redshift", few, model, MASK, row=3, pins=[PIN])
    one = few.isel(galaxy=[3])
    answer = model.predict(one, Mask.parse(MASK), what="redshift")
    np.testing.assert_allclose(table["density"], answer.mixture("redshift").pdf(table["redshift"])[0], rtol=1e-3, atol=1e-4)
    assert np.trapezoid(table["density"], table["redshift"]) == pytest.approx(1, abs=0.01)
    pinned = model.predict(one, Mask.parse(PIN), what="redshift")
    np.testing.assert_allclose(table["density_A"], pinned.mixture("redshift").pdf(table["redshift"])[0], rtol=1e-3, atol=1e-4)
    words = table.attrs["about"]
    median = float(words.split("median ")[1].split(";")[0].split(",")[0])
    assert median == pytest.approx(float(answer["redshift"].sel(quantile=0.5)[0]), abs=1e-5)
    truth = float(words.split("truth ")[1].split(";")[0].split(",")[0])
    assert truth == pytest.approx(float(one["redshift"][0]), abs=0.0005) and "pin A" in words


def test_noise_is_what_observe_would_add(few, model):
    table = me.panels.table("photometry", few, model, "lsst spherex", row=5, noise="lsst-y1")
    noisy = observe(few, ["lsst-y1", "spherex-allsky"])
    for name in ("lsst", "spherex"):
        part = table[table["modality"] == name]
        np.testing.assert_array_equal(part["shown"], noisy[f"{name}_observed"][5])
        np.testing.assert_array_equal(part["error"], noisy[f"{name}_error"][5])
        np.testing.assert_array_equal(part["limit"], noisy[f"{name}_limit"][5] == 1)
        answer = model.predict(noisy.isel(galaxy=[5]), Mask.parse("lsst spherex"), what=name)[name][0]
        np.testing.assert_allclose(part["median"], answer.sel(quantile=0.5), **NEAR)


def test_many_galaxies_tables_hold_what_predict_says(few, model):
    table = me.panels.table("population", few, model, MASK, scalar="log_stellar_mass")
    answer = model.predict(few, Mask.parse(MASK), what="log_stellar_mass")["log_stellar_mass"].sel(quantile=0.5)
    np.testing.assert_allclose(table["median"], answer, **NEAR)
    np.testing.assert_array_equal(table["truth"], few["log_stellar_mass"])
    np.testing.assert_array_equal(table["id"], few["galaxy"])


def test_masks_compared_tell_widths_errors_scores_and_reasons(few, model):
    table = me.panels.table("compare", few, model, "lsst", row=2, pins=["log_stellar_mass"])
    assert set(table["model"]) == {model.name}
    table = table.set_index(["pin", "galaxies", "bin", "of"])
    for pin, text in (("now", "lsst"), ("A", "log_stellar_mass")):
        answer = model.predict(few, Mask.parse(text), what="redshift")["redshift"]
        off = answer.sel(quantile=0.5) - few["redshift"]
        one, many = table.loc[pin, "row 2", "", "redshift"], table.loc[pin, "first 12", "all", "redshift"]
        assert one["error"] == pytest.approx(float(off[2]), abs=2e-5) and 0 <= one["percentile"] <= 100
        sigma = (answer.sel(quantile=0.84) - answer.sel(quantile=0.16)) / 2
        assert one["width"] == pytest.approx(float(sigma[2]), rel=1e-3)
        assert many["width"] == pytest.approx(float(sigma.median()), rel=1e-3)
        assert many["mae"] == pytest.approx(float(np.abs(off).mean()), abs=2e-5)
        assert many["mae_error"] == pytest.approx(float(np.abs(off).std() / np.sqrt(12)), rel=1e-3)
        assert many["bias"] == pytest.approx(float((off / (1 + few["redshift"])).median()), abs=2e-5)
    seen = table.loc["A", "row 2", "", "log_stellar_mass"]
    assert seen["note"] == "seen" and np.isnan(seen["error"])


def test_two_models_are_compared_if_another_is_named(few, model, monkeypatch):
    monkeypatch.setattr("mosaic_explorer.explorer.session.panels.compare.model_beside", lambda name: tiny_model(seed=7))
    table = me.panels.table("compare", few, model, "lsst", beside="mosaic-paper")
    assert len(set(table["model"])) == 2
    with pytest.raises(me.errors.MosaicError, match="mosaic-papper.*mosaic-paper"):
        me.panels.table("compare", few, model, "lsst", beside="mosaic-papper")


@pytest.mark.slow
def test_the_latent_map_is_umap_of_the_pooled_embeddings(tiny):
    catalog = random_catalog(30)
    table = me.panels.table("latent map", catalog, tiny, MASK)
    hidden = tiny.embed(catalog, Mask.parse(MASK)).values.mean(1)
    settings = {"n_neighbors": layouts.NEIGHBOURS, "min_dist": layouts.MIN_DISTANCE, "n_epochs": layouts.EPOCHS}
    flat = umap.UMAP(**settings, random_state=layouts.SEED, n_jobs=1).fit_transform(hidden)
    np.testing.assert_allclose(table[["x", "y"]], flat, **NEAR)
    np.testing.assert_array_equal(table["redshift"], catalog["redshift"])


def test_a_mask_and_its_text_are_one(few, tiny):
    text, mask = (me.panels.table("sfh", few, tiny, mask) for mask in (MASK, Mask.parse(MASK)))
    assert text.equals(mask) and text.attrs == mask.attrs


def test_every_column_of_numbers_has_its_unit(few, tiny):
    sed = me.panels.table("sed", few, tiny, MASK, pins=[PIN], frame="observed")
    units = sed.attrs["units"]
    assert units["wavelength"] == "AA" and units["observed_wavelength"] == "um"
    assert units["truth"] == units["median"] == units["median_A"] == few["sed"].attrs["units"]
    photometry = me.panels.table("photometry", few, tiny, MASK)
    assert photometry.attrs["units"]["shown"] == "mag(AB)" and photometry.attrs["units"]["error"] == "mag"
    for table in (sed, photometry, me.panels.table("log_stellar_mass", few, tiny, MASK)):
        assert set(table.select_dtypes("number")) == set(table.attrs["units"])


def test_a_catalog_that_holds_observations_shows_them_unless_told_otherwise(tiny):
    observed = observe(random_catalog(20), ["lsst-y10"], seed=5)
    default = me.panels.table("photometry", observed, tiny, "lsst", row=4)
    np.testing.assert_array_equal(default["shown"][:6], observed["lsst_observed"][4])
    exact = me.panels.table("photometry", observed, tiny, "lsst", row=4, noise="noise-free")
    np.testing.assert_array_equal(exact["shown"][:6], observed["lsst"][4])


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"name": "sedd"}, "Did you mean 'sed'"),
        ({"row": 12}, "row 12 is not in the catalog; allowed: 0 to 11"),
        ({"row": -1}, "row -1 is not in the catalog"),
        ({"noise": "lsst-y2"}, "Did you mean 'lsst-y1'"),
        ({"scalar": "redshif"}, "Did you mean 'redshift'"),
        ({"frame": "moon"}, "frame"),
        ({"time": "noon"}, "time"),
        ({"sfr": "loud"}, "sfr"),
        ({"colour": "red"}, "colour"),
        ({"edits": {"g": 1e6}}, "g cannot be 1e\\+06"),
        ({"edits": {"gg": 24.0}}, "gg"),
        ({"mask": "lsstt"}, "lsstt"),
        ({"pins": ["lsst"] * 5}, "at most 4"),
        ({"filter": "quiesent"}, "Did you mean 'quiescent'"),
        ({"a": "3-12"}, "allowed: 0 to 11"),
        ({"b": [99]}, "allowed: 0 to 11"),
    ],
)
def test_what_cannot_be_is_said_in_a_line(few, tiny, changed, message):
    asked = {"name": "sed", "mask": MASK, **changed}
    with pytest.raises(MosaicError, match=message):
        me.panels.table(asked.pop("name"), few, tiny, asked.pop("mask"), **asked)


@pytest.mark.slow
def test_no_panel_is_imported_for_a_table():
    program = "import sys, mosaic_explorer as me; me.panels.table; print('panel' in sys.modules or 'bokeh' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip() == "False"

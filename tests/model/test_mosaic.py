"""The model's promises, tested on the shipped model and real galaxies."""

import numpy as np
import pytest
import xarray as xr
from galaxies import random_catalog, tiny_model

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import Measurements, catalog_measurements, catalog_values
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.errors import CatalogError, MaskError, ModelError
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.ood import WARN
from mosaic_explorer.model.quantiles import MEDIAN, QUANTILES

MASKS = ["lsst", "lsst spherex", "lsst[g,r,i] sfh[0:10] sed[3500:5500]", "log_stellar_mass", "nothing", "redshift sed[:2000]"]
CLOSE = 1e-5  # in units of each value's spread over the training galaxies


def normalised(model, quantiles):
    return quantiles / model.scaling.spread[:, None]


@pytest.fixture(scope="module")
def values(few):
    return catalog_values(few, TABLE)


@pytest.mark.parametrize("text", MASKS)
def test_asking_for_more_changes_no_answer(model, values, text):
    mask = Mask.parse(text)
    everything = normalised(model, model.answer(values, mask).quantiles)
    for names in (["redshift"], list(TABLE.scalar_names), ["sfh"], ["sed", "log_halo_mass"]):
        part = normalised(model, model.answer(values, mask, names).quantiles)
        told = np.isfinite(part)
        assert told.any()
        np.testing.assert_allclose(part[told], everything[told], atol=CLOSE)


@pytest.mark.parametrize("text", MASKS)
def test_order_and_company_of_galaxies_change_no_answer(model, values, text):
    mask = Mask.parse(text)
    together = normalised(model, model.answer(values, mask).quantiles)
    turned = normalised(model, model.answer(values[::-1], mask).quantiles)[::-1]
    alone = np.concatenate([normalised(model, model.answer(v[None], mask).quantiles) for v in values])
    np.testing.assert_allclose(turned, together, rtol=CLOSE, atol=CLOSE)
    np.testing.assert_allclose(alone, together, rtol=CLOSE, atol=CLOSE)


def test_a_value_that_is_not_there_is_not_seen_whatever_its_company(model, values):
    """NaN among the seen values gives what hiding the value gives, also beside galaxies that have it."""
    mask, hidden = Mask.parse("lsst sfh"), Mask.parse("lsst[g,r,i,z,y] sfh[5:]")
    gappy = values.copy()
    gappy[0, TABLE.place("lsst").start] = np.nan
    gappy[0, TABLE.place("sfh")][np.array(TABLE["sfh"].coordinate) < 5] = np.nan
    mixed = normalised(model, model.answer(gappy, mask, ["redshift", "sed"]).quantiles[:1])
    alone = normalised(model, model.answer(values[:1], hidden, ["redshift", "sed"]).quantiles)
    np.testing.assert_allclose(mixed, alone, atol=CLOSE)


def test_hidden_values_change_no_answer(model, values):
    mask = Mask.parse("lsst sed[3500:5500]")
    spoilt = np.where(mask.seen, values, values + 3)
    ours, theirs = (model.answer(v, mask).quantiles[:, ~mask.seen] for v in (values, spoilt))
    np.testing.assert_array_equal(ours, theirs)


def test_each_seen_value_changes_some_answer(model, values):
    """All 1149, one by one, on the shipped weights: no value is dropped on the way in."""
    one, mask = values[0], Mask.all()
    moved = np.repeat(one[None], TABLE.size, 0)
    moved[np.arange(TABLE.size), np.arange(TABLE.size)] += 0.5 * model.scaling.spread
    names = list(TABLE.scalar_names)
    base = model.answer(one[None], mask, names, reconstruct=True).quantiles
    told = model.answer(moved, mask, names, reconstruct=True).quantiles
    change = np.nanmax(np.abs(normalised(model, told) - normalised(model, base)), axis=(1, 2))
    assert (change > 0).all(), f"values {np.flatnonzero(change == 0)} change nothing"


def test_seen_values_come_back_as_given_with_zero_width(model, few, values):
    mask = Mask.parse("redshift lsst sed[3500:5500]")
    answer = model.predict(few, mask)
    got = catalog_values(answer.isel(quantile=0).assign(redshift=answer["redshift"].isel(quantile=0)), TABLE)
    np.testing.assert_array_equal(got[:, mask.seen], values[:, mask.seen])
    assert float((answer["lsst"].max("quantile") - answer["lsst"].min("quantile")).max()) == 0
    own = model.predict(few, mask, reconstruct=True)
    assert float(np.abs(own["redshift"].sel(quantile=0.5) - few["redshift"]).max()) < 0.3
    assert float((own["redshift"].max("quantile") - own["redshift"].min("quantile")).min()) > 0


def test_quantiles_are_in_order_and_densities_sum_to_one(model, few):
    answer = model.predict(few, Mask.preset("lsst"))
    for name in TABLE.variables:
        assert (np.diff(answer[name].values, axis=-1) >= 0).all(), name
    for name in TABLE.scalar_names:
        grid = answer[f"{name}_grid"].values
        assert len(grid) >= 400
        np.testing.assert_allclose(answer[f"{name}_pdf"].values.sum(1) * np.ptp(grid) / (len(grid) - 1), 1, rtol=1e-4)


def test_answers_are_in_the_units_of_the_catalog(model, familiar):
    """The model has learned something: far better than the median guess, for 200 galaxies from LSST."""
    some = familiar.isel(galaxy=slice(0, 200))
    answer = model.predict(some, Mask.preset("lsst"), what=["redshift", "log_stellar_mass", "sed"]).sel(quantile=0.5)
    for name in ("redshift", "log_stellar_mass", "sed"):
        error = float(np.abs(answer[name] - some[name]).mean())
        guess = float(np.abs(some[name] - some[name].median("galaxy")).mean())
        assert error < 0.4 * guess, name


def test_embeddings_have_a_row_for_each_modality_and_follow_the_mask(model, few):
    a, b = (model.embed(few, Mask.preset(p)) for p in ("lsst", "lsst+spherex"))
    assert a.dims == ("galaxy", "modality", "hidden") and a.shape == (12, 5, model.network.config.width)
    assert float(np.abs(a - b).max()) > 0.01
    alone = model.embed(few.isel(galaxy=[3]), Mask.preset("lsst"))
    np.testing.assert_allclose(alone[0], a[3], atol=1e-4)


def test_one_galaxy_by_hand_is_answered(model):
    answer = model.predict(me.galaxy(lsst=[26.2, 25.8, 25.3, 25.0, 24.6, 24.3]), Mask.preset("lsst"))
    assert 0 < float(answer["redshift"].sel(quantile=0.5)[0]) < 3


def test_no_token_depends_on_what_another_asks_in_any_network():
    """The same promises on a network of random weights, in which every path matters."""
    model, values = tiny_model(), catalog_values(random_catalog(6, seed=3), TABLE)
    mask = Mask.parse("lsst[u,g] spherex[1:3] redshift")
    full, part = model.answer(values, mask), model.answer(values[2:3], mask, ["spherex"])
    place = TABLE.place("spherex")
    np.testing.assert_allclose(part.quantiles[0, place], full.quantiles[2, place], atol=1e-4)
    moved = np.repeat(values[:1], TABLE.size, 0)
    moved[np.arange(TABLE.size), np.arange(TABLE.size)] += 1
    base, told = (model.answer(v, Mask.all(), reconstruct=True).quantiles for v in (values[:1], moved))
    assert (np.abs(told - base).max((1, 2)) > 0).all()


def test_a_catalog_of_another_physics_is_told_apart(model, few):
    with pytest.warns(UserWarning, match="learned physics version"):
        model.predict(few.assign_attrs(physics_version="other"), Mask.preset("lsst"), what="redshift")


def test_a_model_knows_the_physics_of_all_catalogs_that_it_learned_from(few):
    tiny = tiny_model()
    tiny.config = {"physics_version": "a", "catalog": {"further": [{"physics_version": "b"}]}}
    found = [tiny.physics_mismatch(few.assign_attrs(physics_version=version)) is None for version in "abc"]
    assert found == [True, True, False]


@pytest.mark.parametrize(
    ("ask", "kind", "words"),
    [
        (lambda m, c: m.predict(c, Mask.preset("lsst"), what="redshft"), ModelError, "unknown variable to predict.*'redshift'"),
        (lambda m, c: m.predict(c.drop_vars("sed"), Mask.preset("lsst")), CatalogError, "lacks 'sed'"),
        (lambda m, c: m.predict(c, Mask.only("lst")), MaskError, "Did you mean 'lsst'"),
        (lambda m, c: m.predict(c, Mask.all(table=TABLE.with_row(_extra()))), ModelError, "another table"),
    ],
)
def test_what_cannot_be_asked_is_refused(model, few, ask, kind, words):
    with pytest.raises(kind, match=words):
        ask(model, few)


def _extra():
    from dataclasses import replace

    return replace(TABLE["sfh"], name="extra", variables=(replace(TABLE["sfh"].variables[0], name="extra"),), dim="extra_time")


def test_the_answer_is_a_dataset_that_says_what_it_is(model, few):
    answer = model.predict(few, Mask.preset("lsst"), what="sfh")
    assert isinstance(answer, xr.Dataset)
    assert answer["sfh"].dims == ("galaxy", "cosmic_time", "quantile") and "sed" not in answer
    assert list(answer["quantile"].values) == list(QUANTILES) and QUANTILES[MEDIAN] == 0.5
    assert answer.attrs == {"model": "mosaic-small", "mask": "lsst", "noise": "noise-free"}


# -- measurements -----------------------------------------------------------------------------------------------------
MEASURED = np.concatenate([np.arange(TABLE.size)[TABLE.slices[row.name]] for row in TABLE if row.measured])


def test_an_error_of_zero_is_the_exact_value(model, values):
    mask = Mask.preset("lsst+spherex")
    exact, zero = model.answer(values, mask), model.answer(Measurements.exact(values), mask)
    np.testing.assert_array_equal(exact.quantiles, zero.quantiles)


def test_the_error_and_the_limit_of_each_magnitude_change_some_answer(model, values):
    """All 108, one by one, on the shipped weights."""
    one, mask, names = np.repeat(values[:1], len(MEASURED), 0), Mask.preset("lsst+spherex"), list(TABLE.scalar_names)
    base = model.answer(one[:1], mask, names).quantiles
    rows = np.arange(len(MEASURED))
    error = np.zeros_like(one)
    error[rows, MEASURED] = 0.3
    limit = np.zeros(one.shape, bool)
    limit[rows, MEASURED] = True
    for shown in (Measurements(one, error, np.zeros_like(limit)), Measurements(one, error, limit)):
        told = model.answer(shown, mask, names).quantiles
        change = np.nanmax(np.abs(normalised(model, told) - normalised(model, base)), (1, 2))
        assert (change > 0).all(), f"values {MEASURED[change == 0]} change nothing"


def test_larger_errors_make_less_certain_answers(model, catalog):
    some, mask = catalog.isel(galaxy=slice(0, 200)), Mask.preset("lsst")
    widths = []
    for surveys in ((), ("lsst-y10",), ("lsst-y1",)):
        answer = model.predict(observe(some, surveys) if surveys else some, mask, what="redshift")
        widths.append(float((answer["redshift"].sel(quantile=0.84) - answer["redshift"].sel(quantile=0.16)).median()))
    assert widths[0] < widths[1] < widths[2]


def test_measured_values_come_back_with_their_error_and_limits_with_what_the_model_thinks(model, catalog):
    some, mask = observe(catalog.isel(galaxy=slice(0, 100)), ["lsst-y1"]), Mask.preset("lsst")
    answer = model.predict(some, mask, what="lsst")
    assert answer.attrs["noise"] == "LSST, 1 year"
    measured, limit = some["lsst_observed"].values, some["lsst_limit"].values == 1
    np.testing.assert_allclose(answer["lsst"].sel(quantile=0.5).values[~limit], measured[~limit], atol=1e-5)
    half = (answer["lsst"].sel(quantile=0.84) - answer["lsst"].sel(quantile=0.5)).values
    np.testing.assert_allclose(half[~limit], 0.99446 * some["lsst_error"].values[~limit], rtol=1e-3)
    assert limit.any() and (half[limit] > 0).all()
    assert (answer["lsst"].sel(quantile=0.5).values[limit] > measured[limit] - 0.5).mean() > 0.9


def test_true_values_are_shown_if_that_is_asked(model, few):
    mask = Mask.preset("lsst")
    noisy = observe(few, ["lsst-y1"])
    ours, theirs = (model.predict(c, mask, what="redshift", observed=False)["redshift"] for c in (noisy, few))
    np.testing.assert_array_equal(ours, theirs)
    assert catalog_measurements(noisy, TABLE).noise == "LSST, 1 year"


# -- unlike the training galaxies -------------------------------------------------------------------------------------
@pytest.mark.slow
def test_galaxies_like_those_it_learned_are_seldom_called_unlike(model, familiar):
    for text in ("lsst", "lsst spherex", "redshift lsst", "log_stellar_mass", "all"):
        score = model.predict(familiar, Mask.parse(text), what="log_halo_mass")["ood_score"].values
        assert (score > WARN).mean() < 0.06, text


@pytest.mark.parametrize(
    ("text", "name", "change", "found"),
    [
        ("redshift lsst", "redshift", lambda x: x + 0.7, 0.7),
        ("lsst", "lsst", lambda x: x + np.array([0, 2.0, 0, 0, 0, 0]), 0.7),
        ("lsst spherex", "spherex", lambda x: x + 1.0 * (np.arange(102) // 17 == 2), 0.4),
        ("lsst", "lsst", lambda x: 10 + 0 * x, 1.0),
        ("log_stellar_mass", "log_stellar_mass", lambda x: x - 8, 1.0),
        ("sed", "sed", lambda x: np.roll(x, 200, -1), 0.1),
    ],
)
def test_galaxies_that_cannot_be_are_called_unlike_and_the_variable_is_named(model, familiar, text, name, change, found):
    some = familiar.isel(galaxy=slice(0, 200))
    spoilt = some.assign({name: some[name].copy(data=change(some[name].values).astype(np.float32))})
    answer = model.predict(spoilt, Mask.parse(text), what="log_halo_mass")
    called = answer["ood_score"].values > WARN
    assert called.mean() >= found
    assert (answer["ood_variable"].values[called] == name).mean() > (0.9 if len(text.split()) == 1 else 0.3)


def test_what_is_hidden_makes_nothing_unlike(model, few):
    spoilt = few.assign(redshift=few["redshift"] + 1)
    ours, theirs = (model.predict(c, Mask.preset("lsst"), what="redshift")["ood_score"].values for c in (few, spoilt))
    np.testing.assert_array_equal(ours, theirs)

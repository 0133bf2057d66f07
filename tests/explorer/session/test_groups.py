"""Groups of galaxies: in the state, undone, in the address; and what a stack is, computed a second way."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.catalog.surveys import EXACT
from mosaic_explorer.errors import CatalogError, MosaicError
from mosaic_explorer.explorer.app.address import Address
from mosaic_explorer.explorer.session.groups import MOST_SELECTED
from mosaic_explorer.explorer.session.history import History
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.stacks import GroupSummaries
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.explorer.session.url import LONGEST, query_of, read_query
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.steps import finish


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture
def state(tiny):
    return ExplorerState(random_catalog(30), tiny)


# -- state and address ------------------------------------------------------------------------------------------------
def test_a_group_is_selected_and_undone(state):
    history = History(state)
    state.select("A", [5, 3, 4])
    state.select("B", "7 9")
    assert state.group_a == "3-5" and state.group("A").tolist() == [3, 4, 5] and state.group("B").tolist() == [7, 9]
    history.undo()
    history.undo()
    assert not len(state.group("A")) and history.future == 2
    history.redo()
    assert state.group_a == "3-5"
    with pytest.raises(CatalogError, match="allowed: 0 to 29"):
        state.select("A", [30])
    assert state.group_a == "3-5"


def test_an_address_brings_groups_back(state):
    state.select("A", [12, 13, 14, 15, 20])
    state.select("B", [1])
    query = query_of(state.snapshot, TABLE, state.observations)
    assert query == "a=12-15+20&b=1"
    assert read_query(query, TABLE, state.observations) == (state.snapshot, "")
    assert read_query("a=5+4+4", TABLE, state.observations)[0].group_a == "4-5"


@pytest.mark.parametrize("text", ["30", "0-99", "x", "5-1", "1,2", "-", "NaN", "\u0663", "9" * 500, "<b>"])
def test_a_nonsense_group_is_one_line_and_the_rest_is_done(state, text):
    snapshot, trouble = read_query(f"a={text}&b=3&row=2", TABLE, state.observations)
    assert trouble and "\n" not in trouble and (snapshot.group_a, snapshot.group_b, snapshot.row) == ("", "3", 2)


def test_what_is_too_long_for_an_address_is_said_there_and_by_who_opens_it(open_session, tiny):
    session = open_session(random_catalog(1500), tiny)
    state, address = session.state, Address(session)
    state.select("B", [3])
    state.select("A", range(0, 1500, 2))
    assert len(state.group_a) > LONGEST and address.query == "a=too-long&b=3"
    assert "Group A: too long for an address" in session.notice.text
    snapshot, trouble = read_query(address.query, TABLE, state.observations)
    assert "group A was too long for this address" in trouble and snapshot.group_b == "3" and not snapshot.group_a
    state.select("A", [1])
    assert session.notice.text == "" and address.query == "a=1&b=3"
    state.choose("#" + " ".join(str(row) for row in range(0, 1500, 2)))
    assert "filter=too-long" in address.query and "list of galaxies" in session.notice.text


def test_a_group_is_no_larger_than_a_plot_shows(tiny):
    observations = Observations(random_catalog(MOST_SELECTED + 1), TABLE)
    assert "at most 50,000 galaxies" in read_query(f"a=0-{MOST_SELECTED}", TABLE, observations)[1]


# -- what a stack is ----------------------------------------------------------------------------------------------------
def test_a_stack_is_the_median_of_what_predict_says_and_of_the_truth(few, model):
    rows, mask = np.array([1, 4, 7, 8, 11]), Mask.preset("lsst")
    summary = finish(GroupSummaries(model, Observations(few, model.table)).steps("1 4 7-8 11", mask, EXACT))
    some = few.isel(galaxy=rows)
    answer = model.predict(some, mask)
    sfh = answer["sfh"].sel(quantile=0.5).values
    np.testing.assert_allclose(summary.predicted["sfh"].median, np.median(sfh, 0), atol=2e-5)
    np.testing.assert_allclose(summary.predicted["sfh"].mean, np.log10((10.0**sfh).mean(0)), atol=2e-5)
    pivot = int(np.abs(few["wavelength"].values - 5000).argmin())
    sed = some["sed"].values - some["sed"].values[:, [pivot]]
    for stack, level in ((summary.true["sed"].low, 16), (summary.true["sed"].high, 84)):
        np.testing.assert_allclose(stack, np.percentile(sed, level, axis=0), atol=1e-5)
    assert summary.predicted["sed"].median[pivot] == 0
    scalar, mixture = summary.scalars["redshift"], answer.mixture("redshift")
    np.testing.assert_allclose(scalar.median, answer["redshift"].sel(quantile=0.5), atol=1e-5)
    np.testing.assert_allclose(scalar.crps, mixture.crps(some["redshift"].values), rtol=1e-3, atol=1e-5)
    bins = np.diff(scalar.edges)
    for density in (scalar.density, scalar.true_density):
        assert (density * bins).sum() == pytest.approx(1, abs=1e-3)
    np.testing.assert_allclose(np.cumsum(scalar.density * bins), mixture.cdf(scalar.edges[1:]).mean(0), atol=1e-4)


def test_the_order_and_the_chunks_of_a_group_change_nothing(tiny, monkeypatch):
    observations = Observations(random_catalog(30), TABLE)
    whole = finish(GroupSummaries(tiny, observations).steps("0-29", Mask.parse("lsst"), EXACT))
    monkeypatch.setattr("mosaic_explorer.explorer.session.stacks.CHUNK", 7)
    parts = finish(GroupSummaries(tiny, observations).steps("0-29", Mask.parse("lsst"), EXACT))
    for name in ("sfh", "sed"):
        np.testing.assert_allclose(whole.predicted[name], parts.predicted[name], atol=1e-4)
    for name, scalar in whole.scalars.items():
        np.testing.assert_allclose(scalar.median, parts.scalars[name].median, atol=1e-4)
        np.testing.assert_allclose(scalar.density, parts.scalars[name].density, atol=1e-3)


def test_of_one_galaxy_the_stack_is_the_galaxy_and_what_is_unknown_has_none(tiny):
    catalog = random_catalog(5)
    catalog["sfh"].values[:] = np.nan
    catalog["redshift"].values[:] = np.nan
    summary = finish(GroupSummaries(tiny, Observations(catalog, TABLE)).steps("3", Mask.parse("lsst"), EXACT))
    low, median, high, mean = summary.predicted["sfh"]
    assert np.isfinite(median).all() and np.array_equal(low, high)
    np.testing.assert_allclose(mean, median, atol=1e-6)
    assert "sfh" not in summary.true and "sed" in summary.true
    assert np.isnan(summary.scalars["redshift"].true_density).all() and np.isnan(summary.scalars["redshift"].crps).all()


def test_what_is_seen_is_stacked_as_it_is(tiny):
    observations = Observations(random_catalog(12), TABLE)
    summary = finish(GroupSummaries(tiny, observations).steps("0-11", Mask.parse("sfh redshift"), EXACT))
    np.testing.assert_allclose(summary.predicted["sfh"], summary.true["sfh"], atol=1e-5)
    assert np.isnan(summary.scalars["redshift"].crps).all()


# -- tables -----------------------------------------------------------------------------------------------------------
def test_tables_of_groups_hold_what_predict_says(few, model):
    table = me.panels.table("selected", few, model, "lsst", a="2-4", b=[7], scalar="log_stellar_mass")
    assert table["group"].tolist() == ["A", "A", "A", "B"] and table["row"].tolist() == [2, 3, 4, 7]
    rows = table["row"].values
    median = model.predict(few.isel(galaxy=rows), "lsst")["log_stellar_mass"].sel(quantile=0.5).values
    np.testing.assert_allclose(table["median"], median, atol=2e-5)
    np.testing.assert_allclose(table["error"], median - few["log_stellar_mass"].values[rows], atol=2e-5)
    np.testing.assert_allclose(table["i"], few["lsst"].values[rows, 3], atol=1e-5)
    stacks = me.panels.table("stacks", few, model, "lsst", a="2-4", b=[7])
    assert set(zip(stacks["of"], stacks["what"], strict=True)) == {
        (of, what) for of in ("sfh", "sed", "redshift", "log_halo_mass", "log_stellar_mass") for what in ("predicted", "truth")
    }
    one = stacks.query("group == 'B' and of == 'sfh' and what == 'truth'")
    np.testing.assert_allclose(one["median"], few["sfh"].values[7], atol=1e-5)


def test_while_the_truth_is_kept_back_tables_have_none(few, tiny):
    table = me.panels.table("selected", few, tiny, "lsst", a="2-4", truth="off")
    assert table[["redshift", "log_stellar_mass", "i", "error", "crps"]].isna().all().all() and table["median"].notna().all()
    assert set(me.panels.table("stacks", few, tiny, "lsst", a="2-4", truth="off")["what"]) == {"predicted"}


@pytest.mark.parametrize("panel", ["selected", "stacks"])
def test_without_a_group_there_is_no_table(few, tiny, panel):
    with pytest.raises(MosaicError, match="no galaxy is selected"):
        me.panels.table(panel, few, tiny, "lsst")

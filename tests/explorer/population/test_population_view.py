"""The population on the page: shown as it comes, dropped when the mask changes, with scores, percentiles and the worst."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from waiting import wait_for

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.explorer.population import growth
from mosaic_explorer.explorer.population.view import PopulationView


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture
def session(open_session, tiny):
    return open_session(random_catalog(300), tiny, held=True)


def whole(view):
    view.session.queues["answers"].finish_all()
    return view


# -- as it comes ------------------------------------------------------------------------------------------------------
def test_what_has_come_is_shown_with_how_far_it_is_and_the_rest_follows(session, monkeypatch):
    monkeypatch.setattr(growth, "FIRST", 100)
    monkeypatch.setattr(growth, "SHOW_EVERY_S", 0)
    view = PopulationView(session)
    steps, take = session.queues["answers"].waiting["population"]
    next(steps)
    assert np.isfinite(view.plot.points["y"]).sum() == 125 and len(view.plot.points["x"]) == 300
    assert "125 so far of 300 galaxies" in view.table.object
    next(steps)
    assert "250 of 300 galaxies" in view.busy.object and "s left" in view.busy.object
    session.state.mask = Mask.parse("spherex")
    with pytest.raises(StopIteration) as end:  # a step that was under way when the mask changed
        while True:
            next(steps)
    assert np.isfinite(view.plot.points["y"]).sum() == 250
    take(end.value.value)
    assert np.isfinite(view.plot.points["y"]).sum() == 250  # nobody wants to know what comes too late
    whole(view)
    assert np.isfinite(view.plot.points["y"]).all() and view.busy.object == ""
    assert "300 galaxies, noise-free" in view.table.object


def test_nobody_is_asked_while_another_tab_is_open(session):
    session.state.tab = "compare"
    view = PopulationView(session)
    assert not session.queues["answers"].waiting and not view.more.visible
    session.state.tab = "population"
    whole(view)
    assert view.population.done == 300 and view.more.visible


# -- how good ---------------------------------------------------------------------------------------------------------
def charts(view):
    return {chart["key"]: chart for chart in view.how_good.plot.content["charts"]}


def test_scores_are_drawn_against_what_is_chosen(session):
    view = whole(PopulationView(session))
    content = view.how_good.plot.content
    assert content["by"] == "i" and [key for key, _ in content["axes"]][-1] == "width"
    assert list(charts(view)) == ["bias", "sigma_mad", "outliers", "coverage"]
    assert charts(view)["coverage"]["aim"] == pytest.approx(68) and content["words"].startswith("All 300: bias")
    view.how_good.plot._handle_msg({"by": "width"})
    whole(view)
    table = me.panels.table("how good", session.state.catalog, session.state.model, "lsst")
    rows = table[table["by"] == "width"]
    np.testing.assert_allclose(charts(view)["coverage"]["series"][0]["y"], 100 * rows["coverage"], rtol=1e-5)
    np.testing.assert_allclose(charts(view)["bias"]["series"][0]["low"], rows["bias_low"], rtol=1e-4)
    shares = view.how_good.plot.content["pit"]["series"][0]["values"]
    np.testing.assert_allclose(shares, table[table["by"] == "percentile"]["n"] * 20 / 300, rtol=1e-5)
    for nonsense in ({"by": "<b>"}, {"by": 3}, {}, "width", None):
        view.how_good.plot._handle_msg(nonsense)
    assert view.how_good.by == "width"


def test_groups_are_drawn_beside_all(session):
    view = whole(PopulationView(session))
    session.state.select("B", "0-149")
    whole(view)
    of_all, of_b = charts(view)["coverage"]["series"]
    assert (of_all["letter"], of_b["letter"]) == ("", "B") and of_all["n"].sum() > of_b["n"].sum() > 100
    assert [one["letter"] for one in view.how_good.plot.content["pit"]["series"]] == ["", "B"]


def test_where_there_is_nothing_to_judge_it_is_said(open_session, tiny):
    few = random_catalog(40)
    view = whole(PopulationView(open_session(few.assign(redshift=few["redshift"] * np.nan), tiny, held=True)))
    assert "No true redshift of these galaxies is known" in view.how_good.plot.content["empty"]
    assert not view.worst.panel.visible and view.distribution.visible
    view.state.scalar_name = "log_halo_mass"
    whole(view)
    assert view.how_good.plot.content["empty"] == "" and view.worst.panel.visible
    view.state.mask = Mask.parse("log_halo_mass")
    whole(view)
    assert "is seen under this mask" in view.how_good.plot.content["empty"] and not view.worst.panel.visible


# -- the worst --------------------------------------------------------------------------------------------------------
def test_the_worst_come_first_can_be_sorted_otherwise_and_open(session):
    view = whole(PopulationView(session))
    summary = view.population.scalars["redshift"]
    off = np.abs(summary.median - summary.truth)

    def rows():
        at = [column["key"] for column in view.worst.list.listing["columns"]].index("row")
        return [int(cells[at]) for cells in view.worst.list.listing["rows"]]

    assert rows() == np.argsort(-off, kind="stable")[:20].tolist() and view.worst.list.listing["words"] == "20 of 300"
    view.worst.list._handle_msg({"act": "sort", "key": "in_widths"})
    assert rows()[0] == np.argmax(off / summary.sigma)
    view.worst.list._handle_msg({"act": "sort", "key": "in_widths"})
    assert rows()[0] == np.argmin(off / summary.sigma)
    view.worst.list._handle_msg({"act": "more"})
    assert len(rows()) == 100
    view.worst.list._handle_msg({"act": "open", "row": rows()[3]})
    assert session.state.row == rows()[3]
    for nonsense in ({"act": "open", "row": 10**9}, {"act": "sort", "key": "nothing"}, {"act": []}, 3, None):
        view.worst.list._handle_msg(nonsense)
    session.state.truth = "off"
    assert not view.worst.panel.visible


def test_a_notebook_gets_the_population_and_the_groups():
    explorer = me.explore(random_catalog(30), tiny_model())
    wait_for(lambda: explorer.many is not None)
    explorer.state.select("A", "3-5")
    explorer.state.select("B", "5 9")
    found = explorer.population()
    assert found["group"].values[[3, 5, 9, 10]].tolist() == ["A", "AB", "B", ""]
    own = explorer.state.catalog
    np.testing.assert_array_equal(found["log_halo_mass"], own["log_halo_mass"])
    answer = explorer.state.model.predict(own, "lsst", what="scalars")
    np.testing.assert_allclose(found["redshift_high"], answer["redshift"].sel(quantile=0.84), atol=1e-5)
    assert explorer.group("B")["galaxy"].values.tolist() == own["galaxy"].values[[5, 9]].tolist()
    explorer.state.select("B", "")
    with pytest.raises(me.errors.MosaicError, match="group 'B' holds no galaxy"):
        explorer.group("B")
    explorer.close()


def test_axes_hold_all_points_and_little_else(open_session, tiny):
    near = random_catalog(60)
    near = near.assign(redshift=near["redshift"].copy(data=np.linspace(0.05, 0.3, 60, dtype=np.float32)))
    view = whole(PopulationView(open_session(near, tiny, held=True)))
    points = view.plot.points
    x, y, (left, right, low, high) = points["x"], points["y"], points["ends"]
    assert 0 <= left <= x.min() and x.max() <= right < 0.4  # true values may lie outside what the model has learned
    assert low <= x.min() and y.max() <= high <= tiny.edges["redshift"][-1]

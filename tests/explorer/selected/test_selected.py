"""Selected galaxies on the page: what a lasso does, what is said of groups, and that nonsense does nothing."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer import Mask
from mosaic_explorer.explorer.population.view import PopulationView
from mosaic_explorer.explorer.selected.view import SelectedView


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture
def session(open_session, tiny):
    return open_session(random_catalog(150), tiny, held=True)


def whole(view):
    """Have all that was asked be answered, and give what is said."""
    view.session.queues["answers"].finish_all()
    return view.component.content


# -- on a plot --------------------------------------------------------------------------------------------------------
def test_a_lasso_makes_a_group_of_the_galaxies_of_its_points(session):
    view = PopulationView(session)
    session.state.choose("#10-19")
    session.queues["answers"].finish_all()
    view.plot._handle_msg({"act": "lasso", "group": "A", "points": [0, 2, 3]})
    view.plot._handle_msg({"act": "lasso", "group": "B", "points": [3, 9]})
    assert session.state.group("A").tolist() == [10, 12, 13] and session.state.group("B").tolist() == [13, 19]
    assert view.plot.groups["counts"] == {"A": 3, "B": 2}
    assert view.plot.groups["marks"].tolist() == [1, 0, 1, 3, 0, 0, 0, 0, 0, 2]
    view.plot._handle_msg({"act": "look"})
    assert session.state.tab == "selected"
    view.plot._handle_msg({"act": "clear"})
    assert not session.state.group_a and session.history.past == 4  # filter, A, B, none


@pytest.mark.parametrize(
    "nonsense",
    [
        {"act": "lasso", "group": "C", "points": [0]},
        {"act": "lasso", "group": ["A"], "points": [0]} | {"group": None},
        {"act": "lasso", "group": "A", "points": []},
        {"act": "lasso", "group": "A", "points": [0, 10**9]},
        {"act": "lasso", "group": "A", "points": [-1]},
        {"act": "lasso", "group": "A", "points": [True, 1.0, "2"]},
        {"act": "lasso", "group": "A", "points": "0 1"},
        {"act": "lasso", "group": {}, "points": [1]},
        {"act": ["clear"]},
        {},
    ],
)
def test_whatever_else_a_browser_sends_selects_nothing(session, nonsense):
    view = PopulationView(session)
    session.queues["answers"].finish_all()
    before = session.state.snapshot
    view.plot._handle_msg(nonsense)
    assert session.state.snapshot == before


# -- the tab ----------------------------------------------------------------------------------------------------------
def test_groups_are_stacked_only_while_looked_at_and_listed(session):
    state, view = session.state, SelectedView(session)
    state.select("A", range(30))
    assert not view.component.stacks.get("plots") and not view._summaries
    view.look(True)
    content = whole(view)
    assert [group["n"] for group in content["groups"]] == [30, 0] and not content["empty"]
    plots = {plot["key"]: plot for plot in view.component.stacks["plots"]}
    assert list(plots) == ["sfh", "sed", "distribution"]
    assert [(c["letter"], c["side"]) for c in plots["sfh"]["curves"]] == [("A", "predicted"), ("A", "true")]
    state.select("B", range(20, 150))
    content = whole(view)
    assert content["list"]["words"] == "100 of 160" and len(content["list"]["rows"]) == 100 and content["list"]["more"] == 60
    view._receive({"act": "more"})
    assert len(view.component.content["list"]["rows"]) == 160 and not view.component.content["list"]["more"]


def test_the_list_is_sorted_by_any_column_both_ways(session):
    session.state.select("A", range(30))
    view = SelectedView(session)
    view.look(True)
    whole(view)
    view._receive({"act": "sort", "key": "redshift"})
    place = [column["key"] for column in view.component.content["list"]["columns"]].index("redshift")
    texts = lambda: [float(row[place]) for row in view.component.content["list"]["rows"]]  # noqa: E731
    assert texts() == sorted(texts())
    view._receive({"act": "sort", "key": "redshift"})
    assert texts() == sorted(texts(), reverse=True) and view.component.content["list"]["descending"]
    view._receive({"act": "sort", "key": "__class__"})
    assert view.component.content["list"]["sort"] == "row"


def test_a_galaxy_is_opened_groups_are_stepped_among_taken_and_let_go(session):
    state, view = session.state, SelectedView(session)
    state.select("A", [3, 4, 9])
    view.look(True)
    view._receive({"act": "open", "row": 9})
    assert state.row == 9 and view.component.here == 9
    view._receive({"act": "among", "group": "A"})
    assert state.filter == "#3-4 9" and state.rows.tolist() == [3, 4, 9] and view.component.content["found"] == "the 3 found"
    view._receive({"act": "found", "group": "B"})
    assert state.group("B").tolist() == [3, 4, 9]
    view._receive({"act": "clear", "group": "A"})
    assert state.group_a == "" and state.group_b == "3-4 9"
    before = state.snapshot
    opening = [{"act": "open", "row": row} for row in (10**9, -1, True, "3", None)]
    for nonsense in (*opening, {"act": "among", "group": "A"}, 7, None, {}, []):
        view._receive(nonsense)
    view._receive({"act": "sort", "key": 3})
    view._receive({"act": "found", "group": ["A"]})
    assert state.snapshot == before


def test_while_the_truth_is_kept_back_nothing_of_it_is_told(session):
    session.state.select("A", range(30))
    session.state.truth = "off"
    view = SelectedView(session)
    view.look(True)
    content = whole(view)
    assert all(c["side"] == "predicted" for plot in view.component.stacks["plots"] for c in plot["curves"])
    assert {"error", "crps"}.isdisjoint(column["key"] for column in content["list"]["columns"])
    keys = [column["key"] for column in content["list"]["columns"]]
    assert all(row[keys.index(key)] == "–" for row in content["list"]["rows"] for key in ("redshift", "log_stellar_mass", "i"))
    session.state.truth = "shown"
    assert any(c["side"] == "true" for plot in view.component.stacks["plots"] for c in plot["curves"])


def test_what_was_said_of_another_group_is_not_shown_of_this_one(session):
    session.state.select("A", range(30))
    view = SelectedView(session)
    view.look(True)
    whole(view)
    session.state.select("A", range(60))
    assert not view.component.content["list"]["rows"] and view.component.content["waiting"]
    content = whole(view)
    assert len(content["list"]["rows"]) == 60 and view.busy.object == ""
    session.state.mask = Mask.parse("sed")
    whole(view)
    assert view._known()["A"] is session.groups.peek("0-59", Mask.parse("sed"), session.state.noise)


def test_medians_of_a_group_are_those_of_its_galaxies(session):
    session.state.select("A", range(30))
    view = SelectedView(session)
    view.look(True)
    content = whole(view)
    labels = [head["label"] for head in content["columns"]]
    cells = dict(zip(labels, content["groups"][0]["cells"], strict=True))
    assert cells["galaxies"] == "30"
    assert float(cells["z, true"]) == pytest.approx(np.median(session.state.catalog["redshift"].values[:30]), abs=0.006)
    assert float(cells["i"]) == pytest.approx(np.median(session.state.catalog["lsst"].values[:30, 3]), abs=0.006)


# -- side by side -----------------------------------------------------------------------------------------------------
def test_groups_are_compared_in_all_scalars_and_in_what_follows(session):
    view = SelectedView(session)
    session.state.select("A", "0-59")
    session.state.select("B", "60-149")
    view.look(True)
    compared = whole(view)["compared"]
    assert compared["heads"] == ["A, 60", "B, 90", "A − B"]
    heads = [line["head"] for line in compared["lines"] if line["head"]]
    assert heads[:3] == ["redshift", "log halo mass [Msun]", "log stellar mass [Msun]"] and any(
        "sSFR" in head for head in heads
    )
    first = compared["lines"][0]
    own = session.state.catalog["redshift"].values
    low, middle, high = np.percentile(own[:60], [16, 50, 84])
    assert first["label"] == "truth" and first["cells"][0] == f"{middle:.2f} ({low:.2f}–{high:.2f})"
    labels = [line["label"] for line in compared["lines"][:6]]
    assert labels == ["truth", "predicted", "bias", "σ_MAD", "outliers", "in 68%"]
    session.state.truth = "off"
    assert "truth" not in {line["label"] for line in whole(view)["compared"]["lines"]}


def test_a_condition_makes_a_group(session):
    view = SelectedView(session)
    view.component._handle_msg({"act": "condition", "group": "A", "text": " z > 1 "})
    assert session.state.group("A").tolist() == np.flatnonzero(session.state.catalog["redshift"].values > 1).tolist()
    for nonsense in ({"text": "colourful"}, {"text": 3}, {"text": ""}, {}):
        view.component._handle_msg({"act": "condition", "group": "B"} | nonsense)
    assert session.state.group_b == "" and "colourful" in session.notice.lines[-1]

"""The observation-budget game beside the explorer: what is bought is seen, and the model's plans come in the background."""

import numpy as np
import pytest
from waiting import wait_for

import mosaic_explorer as me
from mosaic_explorer.explorer.lessons.plans import plan_steps
from mosaic_explorer.explorer.lessons.round import kept_snapshot
from mosaic_explorer.explorer.lessons.view import LessonsView
from mosaic_explorer.explorer.page_file.chosen import Chosen
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.url import page_snapshot
from mosaic_explorer.lessons import shipped_lessons
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.steps import finish

BUDGET = shipped_lessons().lesson("budget")


@pytest.fixture(scope="module")
def observations():
    return Observations(me.open_catalog(), TABLE)


def test_walks_of_the_package_are_as_cheap_as_can_be(model, observations):
    for page in (page for page in BUDGET.pages if page.game):
        plans = finish(plan_steps(model, observations, BUDGET, page, page.row))
        cheapest = plans["cheapest"]
        bought = [step.buy for step in page.walk if step.buy]
        hours = {one.see: one.hours for one in BUDGET.head.observation}
        assert sum(hours[see] for see in bought) == cheapest["hours"] <= plans["greedy"]["hours"] < plans["all"]["hours"]
        assert cheapest["width"] <= page.game.width


def test_plans_are_the_same_for_a_page_of_its_own(model, observations):
    """A page that is written has a few galaxies of the catalog, which are observed alike."""
    page = BUDGET.pages[1]
    few = Chosen.of(observations.catalog, [page.row, 0], model).observations
    noise = page_snapshot("budget", 2, TABLE, observations)[0].noise
    for name in ("values", "error", "limit"):
        one, other = (
            getattr(measured, name)[0, : TABLE.size] for measured in (few.one(0, noise), observations.one(page.row, noise))
        )
        np.testing.assert_array_equal(one, other)


def test_what_is_kept_is_what_the_page_opens_and_what_was_bought(observations):
    page = BUDGET.pages[1]
    first = page_snapshot("budget", 2, TABLE, observations)[0]
    assert first.truth == "off" and first.mask.text == "nothing"
    now = first._replace(row=8, edits=(("redshift", 2.0),), truth="shown", frame="observed")
    kept = kept_snapshot(now, BUDGET, page, 2567, ["lsst[g]", "redshift", "sed", 3, "lsst[r]"], observations)
    assert (kept.row, kept.edits, kept.truth, kept.noise, kept.mask.text) == (2567, (), "off", first.noise, "lsst[g,r]")
    assert kept.frame == "observed"  # how it is drawn is nobody's business


def test_the_panel_keeps_a_round_and_is_told_the_plans(open_session, model, observations):
    session = open_session(observations.catalog, model, observations=observations)
    view = LessonsView(session, [], [])
    view._receive({"act": "open", "lesson": "budget", "page": 2})
    view._receive({"act": "keep", "lesson": "budget", "page": 2, "see": ["lsst[r]"]})
    assert session.state.mask.text == "lsst[r]"
    for other in ({"page": 3}, {"lesson": "noise"}, {"see": "lsst"}, {"see": None}):
        view._receive({"act": "keep", "lesson": "budget", "page": 2, "see": ["lsst"], **other})
    assert session.state.mask.text == "lsst[r]"
    wait_for(lambda: view.panel.plans is not None)
    assert view.panel.plans["cheapest"]["hours"] == 5
    view._receive({"act": "open", "lesson": "budget", "page": 1})
    assert view.panel.plans is None
    view._receive({"act": "open", "lesson": "budget", "page": 2})
    assert view.panel.plans["cheapest"]["hours"] == 5  # at hand: nobody waits twice


def test_another_galaxy_is_dealt_of_those_that_the_game_names(open_session, model, observations):
    session = open_session(observations.catalog, model, held=True, observations=observations)
    view = LessonsView(session, [], [])
    number = next(i for i, page in enumerate(BUDGET.pages, 1) if page.game and page.game.deal)
    view._receive({"act": "open", "lesson": "budget", "page": number})
    view._receive({"act": "keep", "lesson": "budget", "page": number, "see": ["lsst[r]"]})
    session.state.truth = "shown"
    view._receive({"act": "deal"})
    row = view.panel.dealt
    assert row != BUDGET.pages[number - 1].row and observations.true[row, TABLE.place("lsst").start + 3] < 23
    assert (session.state.row, session.state.mask.text, session.state.truth) == (row, "nothing", "off")
    view._receive({"act": "keep", "lesson": "budget", "page": number, "see": ["lsst[g]"]})
    assert (session.state.row, session.state.mask.text) == (row, "lsst[g]")
    view._receive({"act": "open", "lesson": "budget", "page": 2})
    assert view.panel.dealt is None and session.state.row == 2566
    view._receive({"act": "deal"})  # there is nothing to deal here
    assert view.panel.dealt is None and session.state.row == 2566

"""Lessons beside the explorer: a page sets the state, stands in the address, is told what is shown; choices are computed."""

import numpy as np
import pytest

import mosaic_explorer as me
from mosaic_explorer.explorer.lessons.moment import moment
from mosaic_explorer.explorer.lessons.outcome import outcome_steps
from mosaic_explorer.explorer.lessons.view import LessonsView
from mosaic_explorer.explorer.session.lessons import FOLDER
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.explorer.session.url import first_snapshot, page_snapshot, query_of, read_query
from mosaic_explorer.lessons import shipped_lessons
from mosaic_explorer.lessons.schema import Choice
from mosaic_explorer.masks import Mask
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.steps import finish

LESSON = """
title = "A"
summary = "B."
minutes = 20
[[page]]
title = "One"
text = "Words."
state = "row=3&mask=lsst[g,r]"
show = ["sed", "noise"]
[[page]]
title = "Two"
text = "Words."
state = "row=4&mask=sed"
guess = "redshift"
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "mine.toml").write_text(LESSON)
    monkeypatch.setenv(FOLDER, str(tmp_path))
    return tmp_path


@pytest.fixture(scope="module")
def observations():
    return Observations(me.open_catalog(), TABLE)


@pytest.mark.parametrize("name", shipped_lessons().names)
def test_what_each_page_of_the_package_opens_can_be(name, observations):
    lesson = shipped_lessons().lesson(name)
    lesson.check_states(lambda query: read_query(query, TABLE, observations)[1])
    for number, page in enumerate(lesson.pages, 1):
        snapshot, trouble = page_snapshot(name, number, TABLE, observations)
        assert not trouble and (snapshot.lesson, snapshot.page, snapshot.row) == (name, number, page.row)
        assert (snapshot.truth == "off") or not page.guess


def test_a_page_stands_in_the_address_and_so_does_what_is_changed_on_it(folder, open_session):
    state = open_session().state
    observations, table = state.observations, state.table
    opened, trouble = read_query("lesson=mine&page=2", table, observations)
    assert not trouble and (opened.row, opened.mask.text, opened.truth) == (4, "sed", "off")
    assert query_of(opened, table, observations) == "lesson=mine&page=2"
    changed = opened._replace(row=0, truth="shown")
    query = query_of(changed, table, observations)
    assert query == "row=0&truth=shown&lesson=mine&page=2"
    assert read_query(query, table, observations) == (changed, "")
    for wrong, words in (("lesson=nine", "unknown lesson 'nine'"), ("lesson=mine&page=9", "pages 1 to 2; found 9")):
        snapshot, trouble = read_query(wrong, table, observations)
        assert words in trouble and snapshot == first_snapshot(table, observations)


def test_hands_open_pages_and_parts_of_the_page_follow(folder, open_session):
    session = open_session()
    view, shown = LessonsView(session, [], []), []
    view.follow(shown.append)
    view.panel._handle_msg({"act": "list", "open": True})
    assert [one["title"] for one in view.panel.lessons] == ["A"] and view.panel.is_listed
    view.panel._handle_msg({"act": "open", "lesson": "mine", "page": 1})
    assert (session.state.row, session.state.mask.text, view.panel.lesson["title"]) == (3, "lsst[g,r]", "A")
    assert list(shown[-1]) == ["sed", "noise"] and not view.panel.is_listed
    session.state.mask = session.state.mask.show("sed")
    assert view.panel.moment["seen"] == moment(session.state.snapshot)["seen"]
    view.panel._handle_msg({"act": "again"})
    assert session.state.mask.text == "lsst[g,r]"
    session.history.undo()
    assert "sed" in session.state.mask.text
    for nonsense in (None, "open", {"act": "open", "lesson": [], "page": "x"}, {"act": "open", "lesson": "mine", "page": 77}):
        view.panel._handle_msg(nonsense)
    assert "found 77" in view.panel.trouble
    view.panel._handle_msg({"act": "close"})
    assert view.panel.lesson is None and list(shown[-1]) == []


def test_a_fault_in_a_teachers_file_is_a_line_in_the_panel(folder, open_session):
    session = open_session()
    view = LessonsView(session, [], [])
    view.panel._handle_msg({"act": "open", "lesson": "mine", "page": 1})
    view._look()
    (folder / "mine.toml").write_text(LESSON.replace("mask=sed", "mask=sad"))
    view._look()
    assert view.panel.trouble.startswith("mine.toml, page 2 (Two): 'state': ") and view.panel.lesson is None
    (folder / "mine.toml").write_text(LESSON.replace('"A"', '"Better"'))
    view._look()
    assert (view.panel.trouble, view.panel.lesson["title"]) == ("", "Better")


def test_the_outcome_of_a_choice_is_what_the_model_says_with_each_answer_seen():
    catalog = me.open_catalog(rows=range(3))
    state = ExplorerState(catalog, me.load_model("mosaic-small").for_catalog(catalog), row=2, mask=Mask.parse("lsst[g,r]"))
    choice = Choice(of="redshift", among=["lsst[i]", "log_stellar_mass"])
    outcome = finish(outcome_steps(state, state.snapshot, choice))
    one = catalog.isel(galaxy=[2])
    for width, mask in zip(
        [outcome["before"], *outcome["widths"]], ("lsst[g,r]", "lsst[g,r,i]", "lsst[g,r] log_stellar_mass"), strict=True
    ):
        answer = state.model.predict(one, mask, what="scalars")["redshift"].isel(galaxy=0)
        expected = float(answer.sel(quantile=0.84) - answer.sel(quantile=0.16)) / 2
        assert np.isclose(width, expected, rtol=1e-4)

"""A lesson beside a plot on stage: pages turn there and bring their plots, all else of the rail is away, it can be folded."""

import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.session.lessons import FOLDER
from mosaic_explorer.explorer.session.url import page_snapshot, query_of, read_query

PAGE = '[[page]]\ntitle = "{}"\ntext = "Words."\nstate = "row={}&mask=lsst{}"\n{}\n'
PAGES = [
    PAGE.format("One", 3, "", 'show = ["noise", "photometry", "redshift"]'),
    PAGE.format("Two", 4, "&stage=redshift", 'show = ["photometry", "redshift"]'),
    PAGE.format("Three", 5, "", 'show = ["photometry", "sfh"]\nguess = "sfh"'),
    PAGE.format("Four", 6, "", ""),
]


@pytest.fixture
def explorer(tmp_path, monkeypatch):
    (tmp_path / "mine.toml").write_text('title = "A"\nsummary = "B."\nminutes = 20\n' + "".join(PAGES))
    monkeypatch.setenv(FOLDER, str(tmp_path))
    opened = Explorer(random_catalog(12), tiny_model())
    opened.body()
    yield opened
    opened.close()


def do(explorer, key):
    next(shortcut for shortcut in explorer.shortcuts if key in shortcut.keys).do()


def turn_to(explorer, number):
    explorer.lessons.panel._handle_msg({"act": "open", "lesson": "mine", "page": number})


def test_pages_turn_on_stage_and_each_brings_its_plot(explorer):
    state = explorer.state
    turn_to(explorer, 1)
    assert state.stage == ""
    do(explorer, "S")
    assert state.stage == "photometry" and explorer.lessons.panel.is_on_stage
    plots = {}
    for number in (2, 3, 4, 1):
        turn_to(explorer, number)
        plots[number] = state.stage
    assert plots == {2: "redshift", 3: "sfh", 4: "sfh", 1: "photometry"}  # named, drawn on, that which was there, shown first


def test_a_plot_that_a_page_names_brings_nobody_on_stage(explorer):
    state = explorer.state
    turn_to(explorer, 2)
    assert state.stage == "" and not explorer.lessons.panel.is_on_stage
    snapshot, _ = page_snapshot("mine", 2, state.table, state.observations)
    assert query_of(snapshot, state.table, state.observations) == "lesson=mine&page=2"
    on_stage, trouble = read_query("lesson=mine&page=2&stage=sfh", state.table, state.observations)
    assert (on_stage.stage, on_stage.page, trouble) == ("sfh", 2, "")
    do(explorer, "S")
    assert state.stage == "redshift"


def test_the_lesson_alone_stays_of_the_rail_and_is_folded_away_and_back(explorer):
    panel, bar = explorer.lessons.panel, explorer.stage.bar
    turn_to(explorer, 1)
    do(explorer, "S")
    assert explorer.rail.visible and [part for part in explorer.rail if part.visible] == [panel]
    assert bar.absent == ["lesson"]
    panel._handle_msg({"act": "fold"})
    assert not explorer.rail.visible and not panel.is_on_stage and bar.absent == []
    bar._handle_msg("lesson")
    assert explorer.rail.visible and panel.is_on_stage and bar.absent == ["lesson"]
    do(explorer, "L")
    assert not explorer.rail.visible
    do(explorer, "Escape")
    assert explorer.rail.visible and bar.absent == [] and [part for part in explorer.rail if part.visible] != [panel]


def test_without_a_lesson_the_stage_is_the_plots(explorer):
    explorer.state.stage = "sed"
    assert not explorer.rail.visible and explorer.stage.bar.absent == ["lesson"]
    explorer.stage.bar._handle_msg("lesson")  # of a button that is not there
    assert not explorer.lessons.is_folded
    do(explorer, "PageDown")
    assert explorer.state.row == 1


def test_a_clicker_goes_on_in_the_lesson_and_leaves_the_galaxy(explorer, monkeypatch):
    sent = []
    turn_to(explorer, 1)
    do(explorer, "S")
    monkeypatch.setattr(explorer.lessons.panel, "_send_msg", sent.append)
    do(explorer, "PageDown")
    do(explorer, "PageUp")
    assert sent == [{"turn": 1}, {"turn": -1}] and explorer.state.row == 3

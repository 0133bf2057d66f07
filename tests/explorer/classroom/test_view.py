"""The presenter's panel: leads the class with what is shown, and is told what it answers."""

import base64
import json

import numpy as np
import pytest
from waiting import wait_for

import mosaic_explorer as me
from mosaic_explorer.explorer.classroom.answers import Answer
from mosaic_explorer.explorer.classroom.room import Classroom
from mosaic_explorer.explorer.classroom.student_page import StudentPage, without_notes
from mosaic_explorer.explorer.classroom.view import ClassView, view_of
from mosaic_explorer.explorer.page_file.chosen import Chosen
from mosaic_explorer.explorer.session.lessons import FOLDER
from mosaic_explorer.lessons import shipped_lessons
from mosaic_explorer.lessons.drawn import N_POINTS, coarse, drawn_times
from mosaic_explorer.masks import Mask

LESSON = """
title = "A"
summary = "B."
minutes = 20
[[page]]
title = "One"
text = "Words."
teacher = "For teachers."
[[page]]
title = "Two"
text = "Words."
state = "row=4&mask=lsst"
guess = "redshift"
[[page]]
title = "Three"
text = "Words."
choice = { of = "redshift", among = ["lsst[i]", "spherex"] }
[[page]]
title = "Four"
text = "Words."
state = "row=4&mask=lsst"
guess = "sfh"
"""
LINK = "http://192.168.1.20:5006/k7m2qx"


@pytest.fixture
def lesson(tmp_path, monkeypatch):
    (tmp_path / "mine.toml").write_text(LESSON)
    monkeypatch.setenv(FOLDER, str(tmp_path))


@pytest.fixture
def here(lesson, open_session):
    session, room = open_session(), Classroom()
    return session.state, room, ClassView(session, room, LINK)


def test_what_the_presenter_shows_is_what_the_class_is_led_to(here):
    state, room, view = here
    assert room.view.is_led and room.view.lesson == ""
    state.param.update(row=3, mask=Mask.parse("lsst[g,r]", state.table), lesson="mine", page=2)
    assert (room.view.lesson, room.view.page, room.view.row) == ("mine", 2, 3)
    assert "row=3&mask=lsst%5Bg%2Cr%5D" in room.view.query and "truth=shown" in room.view.query
    version = room.version
    state.tab = "compare"  # which students' pages have not
    assert room.version == version
    view.panel._handle_msg({"act": "lead", "on": False})
    assert not room.view.is_led and not view.panel.is_led
    state.row = 5
    assert room.view.row == 5 and not room.view.is_led  # who follows again later has what is shown then


def test_a_round_is_everybodys_own(open_session):
    session, room = open_session(), Classroom()
    state = session.state
    ClassView(session, room, LINK)
    state.param.update(lesson="budget", page=2, mask=Mask.parse("nothing", state.table))
    version, round_ = room.version, room.view
    assert (round_.lesson, round_.page) == ("budget", 2) and "mask=nothing" in round_.query and "truth=off" in round_.query
    state.mask = Mask.parse("lsst[g,r]", state.table)  # the presenter has bought something
    assert room.version == version


def test_guesses_come_to_the_panel_and_the_model_s_answer_once_it_is_wanted(here):
    state, room, view = here
    state.param.update(row=4, lesson="mine", page=2, truth="off")
    names = [room.enter("", "10.0.0.1") for _ in range(2)]
    for name, value in zip(names, (0.9, 0.4)):
        room.take(name, ("mine", 2), Answer("redshift", (value, 0.1)))
    panel = view.panel
    assert panel.n_here == 2 and panel.answers["guesses"] == [[0.4, 0.1], [0.9, 0.1]]
    assert panel.model_answer is None and panel.truth is None
    panel._handle_msg({"act": "model", "on": True})
    wait_for(lambda: panel.model_answer is not None)
    edges, density = panel.model_answer["edges"], panel.model_answer["density"]
    assert 0.8 < np.sum(density) * (edges[1] - edges[0]) / len(density) < 1.01
    state.truth = "shown"
    assert panel.truth == pytest.approx(float(state.values[4, state.table.place("redshift").start]))
    state.row = 6
    assert panel.truth is None and panel.model_answer is None and "of galaxy 4" in panel.answers["elsewhere"]
    panel._handle_msg({"act": "clear"})
    assert panel.answers["guesses"] == [] and len(room.answers) == 0


def test_drawn_histories_come_to_the_panel_then_the_model_s_and_the_truth(here):
    state, room, view = here
    state.param.update(row=4, mask=Mask.parse("lsst", state.table), lesson="mine", page=4, truth="off")
    panel = view.panel
    assert (panel.answers["kind"], panel.answers["curves"]) == ("curve", [])
    for rate in (0.5, -1.0):
        room.take(room.enter("", "10.0.0.1"), ("mine", 4), Answer("sfh", curve=(rate,) * N_POINTS))
    assert panel.answers["curves"] == [[-1.0] * N_POINTS, [0.5] * N_POINTS]
    assert panel.answers["times"] == pytest.approx(drawn_times("sfh", state.table), abs=1e-3)
    assert panel.model_curve is None and panel.true_curve is None
    panel._handle_msg({"act": "model", "on": True})
    wait_for(lambda: panel.model_curve is not None)
    low, median, high = (np.array(panel.model_curve[word]) for word in ("low", "median", "high"))
    assert len(median) == N_POINTS and (low <= median).all() and (median <= high).all()
    assert panel.true_curve is None and panel.model_answer is None
    state.truth = "shown"
    own = state.values[4, state.table.place("sfh")]
    assert panel.true_curve == pytest.approx(coarse(own), abs=1e-3)
    state.row = 6
    assert panel.true_curve is None and panel.model_curve is None and "of galaxy 4" in panel.answers["elsewhere"]
    state.row = 4
    wait_for(lambda: panel.model_curve is not None)
    state.mask = Mask.parse("sfh[0:3]", state.table)
    wait_for(lambda: panel.model_curve is None)  # it is told what is asked for


def test_choices_are_counted_and_what_a_browser_sends_else_is_left_alone(here):
    state, room, view = here
    state.param.update(lesson="mine", page=3)
    room.take(room.enter("", "10.0.0.1"), ("mine", 3), Answer("redshift", None, 1, "spherex"))
    assert view.panel.answers["counts"] == [0, 1] and len(view.panel.answers["labels"]) == 2
    before = room.view
    for nonsense in (None, "lead", [], {"act": "save", "form": "../x"}, {"act": "lead"}, {"act": ["lead"], "on": True}):
        view.panel._handle_msg(nonsense)
    assert room.view == before._replace(is_led=False)
    view.close()
    room.enter("", "10.0.0.2")
    assert view.panel.n_here == 1


def test_a_page_with_another_model_says_so_and_does_not_lead(lesson, open_session):
    session, room = open_session(), Classroom()
    view = ClassView(session, room, LINK, leads=False)
    session.state.row = 7
    view.panel._handle_msg({"act": "lead", "on": True})
    assert room.version == 0 and "another model" in view.panel.note


def test_a_view_says_all_of_a_moment_since_pages_begin_with_another_galaxy(open_session):
    state = open_session().state
    told = view_of(state.snapshot, True).query
    assert [part.split("=")[0] for part in told.split("&")] == [
        *("row", "mask", "noise", "focus", "reference", "frame", "truth", "time", "sfr")
    ]


# -- the page of students -----------------------------------------------------------------------------------------------------
def test_students_have_no_notes_for_teachers():
    lesson = without_notes(shipped_lessons().lesson("colours"))
    assert not lesson.head.teacher and not any(page.teacher or page.walk for page in lesson.pages)
    assert [page.title for page in lesson.pages] == [page.title for page in shipped_lessons().lesson("colours").pages]


def test_a_galaxy_that_is_brought_is_that_of_a_page_that_has_it():
    catalog, model = me.open_catalog(), me.load_model("mosaic-small")
    page = StudentPage(catalog, model, shipped_lessons(), 3)
    one = json.loads(page.galaxy_json(2086))
    table = model.table
    truth = np.frombuffer(base64.b64decode(one["numbers"]), "<f4")[: table.size]
    among, packing = Chosen.of(catalog, [5, 2086, 7], model).packed()
    whole = np.frombuffer(among, "<f4")[: 3 * table.size].reshape(3, -1)
    np.testing.assert_array_equal(truth, whole[1])
    assert one["packing"]["rows"] == [2086] and packing["n"] == 3
    rows = page.rows(page.good_lessons()[0])
    assert len(rows) == len(set(rows)) and set(rows[-3:]) & {0, 1, 2}

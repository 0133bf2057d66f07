"""A class: what it takes from whom, and what a student who means ill cannot do."""

import csv
import io
import json
from pathlib import Path

import pytest

from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.classroom import bounds, room
from mosaic_explorer.explorer.classroom.answers import Answer, Answers, read_answer
from mosaic_explorer.explorer.classroom.bounds import MOST_MESSAGE, Allowance, Crowded, Stranger
from mosaic_explorer.explorer.classroom.network import ALPHABET, check_code, new_code, own_addresses, qr_picture, qr_text
from mosaic_explorer.explorer.classroom.room import Classroom, View
from mosaic_explorer.lessons import shipped_lessons
from mosaic_explorer.lessons.drawn import HIGHEST, LOWEST, N_POINTS

LESSONS, EDGES = shipped_lessons(), {"redshift": (0.0, 6.0), "log_halo_mass": (10.0, 15.0), "log_stellar_mass": (6.0, 12.5)}
PAGES = LESSONS.lesson("colours").pages
GUESSED = next(i for i, page in enumerate(PAGES, 1) if page.guess == "redshift")
CHOSEN = next(i for i, page in enumerate(PAGES, 1) if page.choice)
DRAWN = next(i for i, page in enumerate(LESSONS.lesson("histories").pages, 1) if page.guess == "sfh")
CURVE = [round(0.1 * i - 2, 1) for i in range(N_POINTS)]
GUESS = {"student": "me", "lesson": "colours", "page": GUESSED, "guess": {"value": 0.5, "width": 0.2}}


def read(**changes):
    message = {name: value for name, value in {**GUESS, **changes}.items() if value is not None}
    return read_answer(json.dumps(message).encode(), LESSONS, EDGES)


def answer(value=0.5):
    return Answer("redshift", (value, 0.2))


# -- what is shown ------------------------------------------------------------------------------------------------------------
def test_who_watches_hears_of_every_new_view_once_and_of_none_after_leaving():
    here, heard = Classroom(), []
    end = here.watch("view", lambda: heard.append(here.view.page))
    for page in (2, 2, 3):
        here.lead(View("colours", page, is_led=True))
    end()
    here.lead(View("colours", 4))
    assert heard == [2, 3] and here.version == 3
    told = json.loads(here.view_json())
    assert told["page"] == 4 and told["version"] == 3 and set(told) == {*View._fields, "version"}


# -- who is here --------------------------------------------------------------------------------------------------------------
def test_a_page_that_is_loaded_again_is_the_same_student_and_its_answer_counts_once():
    here = Classroom()
    name = here.enter("", "192.168.1.5")
    here.take(name, ("colours", 5), answer())
    here.leave(name)
    assert here.n_here == 0 and len(here.answers) == 1
    assert here.enter(name, "192.168.1.5") == name and here.n_here == 1
    here.take(name, ("colours", 5), answer(0.7))
    assert [one.guess for one in here.answers.of(("colours", 5))] == [(0.7, 0.2)]
    assert here.enter("a name of one's own choice", "192.168.1.5") != "a name of one's own choice"


def test_names_are_the_server_s_own_and_only_who_is_here_answers():
    here = Classroom()
    for name in ("", "me", "x" * 500):
        with pytest.raises(Stranger, match="load it again"):
            here.take(name, ("colours", 5), answer())
    name = here.enter("", "10.0.0.1")
    here.leave(name)
    here.leave(name)
    with pytest.raises(Stranger):
        here.take(name, ("colours", 5), answer())


def test_one_address_cannot_crowd_out_a_class():
    here = Classroom()
    for _ in range(bounds.MOST_OF_ONE_ADDRESS):
        here.enter("", "10.0.0.66")
    with pytest.raises(Crowded, match="from this address"):
        here.enter("", "10.0.0.66")
    assert here.enter("", "10.0.0.5")
    for number in range(40):
        here.enter("", f"10.0.1.{number}")


def test_coming_and_going_leaves_no_more_behind_than_is_bounded(monkeypatch):
    monkeypatch.setattr(room, "MOST_KNOWN", 120)
    monkeypatch.setattr(room, "MOST_OF_ONE_ADDRESS", 20)
    here = Classroom()
    stays = here.enter("", "10.0.0.5")
    here.take(stays, ("colours", 5), answer(0.9))
    for number in range(600):  # of one address 55, of others many
        name = here.enter("", "10.0.0.66" if number < 55 else f"10.1.{number % 7}.{number}")
        here.take(name, ("colours", 5), answer())
        here.leave(name)
    assert len(here._students) <= 121 and len(here.answers) <= 121
    assert (0.9, 0.2) in [one.guess for one in here.answers.of(("colours", 5))]  # who is here is forgotten by nobody's doing


def test_a_student_answers_a_few_times_at_once_and_then_has_to_wait():
    now = [0.0]
    allowance = Allowance(3, 0.5, clock=lambda: now[0])
    assert [allowance.take() for _ in range(4)] == [True, True, True, False] and allowance.is_spent
    now[0] = 2.0
    assert not allowance.is_spent and allowance.take() and not allowance.take()
    here = Classroom()
    name = here.enter("", "10.0.0.1")
    with pytest.raises(Crowded, match="answers come too often"):
        for _ in range(100):
            here.take(name, ("colours", 5), answer())
    assert len(here.answers) == 1


# -- answers ------------------------------------------------------------------------------------------------------------------
def test_an_answer_is_read_as_the_lesson_asks_for_it():
    assert read() == ("me", ("colours", GUESSED), Answer("redshift", (0.5, 0.2)))
    among = PAGES[CHOSEN - 1].choice.among
    drawn = read(lesson="histories", page=DRAWN, guess=None, curve=CURVE)
    assert drawn == ("me", ("histories", DRAWN), Answer("sfh", curve=tuple(CURVE)))
    _, page, chosen = read(page=CHOSEN, guess=None, choice=1)
    assert page == ("colours", CHOSEN) and (chosen.choice, chosen.mask) == (1, among[1])


@pytest.mark.parametrize(
    "changes, words",
    [
        ({"lesson": "no such"}, "no such"),
        ({"page": 99}, "has pages 1 to"),
        ({"page": 1}, "asks for no guess"),
        ({"lesson": "histories", "page": DRAWN}, "asks for no guess"),
        ({"page": GUESSED, "guess": None, "curve": CURVE}, "asks for no history"),
        ({"page": CHOSEN, "guess": None, "curve": CURVE}, "asks for no history"),
        ({"lesson": "histories", "page": DRAWN, "guess": None, "curve": CURVE[1:]}, "curve"),
        ({"lesson": "histories", "page": DRAWN, "guess": None, "curve": [*CURVE, 0.0]}, "curve"),
        ({"lesson": "histories", "page": DRAWN, "guess": None, "curve": [2.5, *CURVE[1:]]}, "curve"),
        ({"lesson": "histories", "page": DRAWN, "guess": None, "curve": [float("nan"), *CURVE[1:]]}, "curve"),
        ({"lesson": "histories", "page": DRAWN, "guess": None, "curve": [float("-inf"), *CURVE[1:]]}, "curve"),
        ({"lesson": "histories", "page": DRAWN, "guess": None, "curve": ["0", *CURVE[1:]]}, "curve"),
        ({"lesson": "histories", "page": DRAWN, "guess": None, "curve": "=SUM(A1)"}, "curve"),
        ({"lesson": "histories", "page": DRAWN, "curve": CURVE}, "send a 'guess', a 'choice' or a 'curve'"),
        ({"curve": []}, "curve"),
        ({"page": GUESSED, "guess": None, "choice": 0}, "has no choice"),
        ({"page": CHOSEN, "guess": None, "choice": 9}, "has no choice"),
        ({"guess": {"value": 7.0, "width": 0.1}}, "lies between 0 and 6"),
        ({"guess": {"value": 1.0, "width": 7.0}}, "lies between"),
        ({"guess": {"value": 1.0, "width": 0.0}}, "width"),
        ({"guess": {"value": float("nan"), "width": 0.1}}, "value"),
        ({"guess": {"value": "1", "width": 0.1}}, "value"),
        ({"guess": None}, "send a 'guess', a 'choice' or a 'curve'"),
        ({"choice": 1}, "send a 'guess', a 'choice' or a 'curve'"),
        ({"student": "x" * 50}, "student"),
        ({"page": 2.5}, "page"),
        ({"mask": "lsst"}, "mask"),
        ({"name": "<script>"}, "name"),
        ({"lesson": "x" * 500}, "bytes"),
    ],
)
def test_what_is_no_answer_is_refused_in_one_line(changes, words):
    with pytest.raises(MosaicError) as error:
        read(**changes)
    assert words in str(error.value) and "\n" not in str(error.value) and len(str(error.value)) < 300


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 390, b'{"page": 1e999}', b"9" * 390])
def test_what_is_no_json_object_is_refused(body):
    with pytest.raises(MosaicError):
        read_answer(body, LESSONS, EDGES)


def test_what_is_saved_has_no_names_and_no_order_of_coming():
    kept = Answers()
    for student, value in (("z", 1.5), ("a", 0.25), ("m", 0.123456)):
        kept.take(student, ("colours", 5), answer(value))
    kept.take("a", ("colours", 6), Answer("redshift", None, 1, "spherex"))
    rows = json.loads(kept.text("json"))
    assert [row["value"] for row in rows] == [0.1235, 0.25, 1.5, None] and rows[-1]["choice"] == "spherex"
    lines = kept.text("csv").splitlines()
    assert lines[0] == "lesson,page,question,value,half_width,choice,times,log_rates"
    assert lines[2] == "colours,5,redshift,0.25,0.2,,,"
    assert not {"z", "a", "m"} & {word for line in lines for word in line.split(",")}
    kept.clear(("colours", 5))
    assert len(kept) == 1


def test_histories_are_saved_as_lists_with_their_times_whoever_came_first():
    kept, place = Answers(), ("histories", DRAWN)
    for student, lift in (("z", 0.5), ("a", 0.0), ("m", -0.25)):
        kept.take(student, place, Answer("sfh", curve=tuple(rate + lift for rate in CURVE)))
    rows = json.loads(kept.text("json"))
    assert [row["log_rates"][0] for row in rows] == [-2.25, -2.0, -1.5] and {row["question"] for row in rows} == {"sfh"}
    assert all(row["value"] is None and len(row["times"]) == len(row["log_rates"]) == N_POINTS for row in rows)
    assert (rows[0]["times"][0], rows[0]["times"][-1]) == (0.01, 13.8)
    [first, *_] = csv.DictReader(io.StringIO(kept.text("csv")))
    assert json.loads(first["log_rates"]) == rows[0]["log_rates"]
    assert first["log_rates"].startswith("[")  # no formula, though it begins with what is below 0


def test_the_longest_history_that_can_be_drawn_is_within_the_bound_of_a_message():
    told = {"student": "x" * 16, "lesson": "x" * 80, "page": 60, "curve": [-3.99] * N_POINTS}
    assert len(json.dumps(told)) < MOST_MESSAGE


def test_a_line_lies_within_the_same_bounds_on_the_plot_and_here():
    drawn = (Path(bounds.__file__).parents[1] / "galaxy/js/drawn_line.js").read_text()
    assert f"ROOM = [{LOWEST:g}, {HIGHEST:g}]" in drawn


# -- the link -----------------------------------------------------------------------------------------------------------------
def test_codes_are_new_each_time_and_nothing_in_them_looks_like_another():
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200 and not set("01olsiaeu") & set(ALPHABET)
    assert all(check_code(code) == code for code in codes)
    for wrong in ("abc", "o0o0o0", "234567x", "23456/"):
        with pytest.raises(MosaicError, match="--code has 6"):
            check_code(wrong)


def test_addresses_of_this_machine_are_found_without_asking_anybody():
    assert all(not one.startswith("127.") for one in own_addresses())
    assert "127.0.0.1" not in own_addresses(["127.0.0.1"])


def test_the_qr_code_is_a_picture_of_its_own():
    assert qr_picture("http://192.168.1.20:5006/k7m2qx").startswith("data:image/svg+xml")
    assert len(qr_text("http://192.168.1.20:5006/k7m2qx").splitlines()) > 10

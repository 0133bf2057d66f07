"""Lessons beside the widget, as Python sees them: what a page opens, whose galaxies come along, what cannot be."""

import gzip
import json

import pytest

import mosaic_explorer as me
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.lessons import shipped_lessons

LESSON = """
title = "Mine"
summary = "Of mine."
minutes = 10
[[page]]
title = "One"
text = "Words."
state = "row=3&mask=lsst[g,r]&edit=redshift:1.5"
[[page]]
title = "Two"
text = "Guess."
state = "row=77&mask=sed&noise=lsst-y1&pins=lsst;spherex"
guess = "redshift"
"""


@pytest.fixture(scope="module")
def model():
    return me.load_model()


@pytest.fixture(scope="module")
def galaxies():
    return me.open_catalog(rows=range(80))


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(LESSON)
    return path


@pytest.fixture
def widget(galaxies, model, mine):
    return me.widget(galaxies, model, lesson=mine)


def contents(widget):
    return json.loads(gzip.decompress(widget._contents))


def shown(widget):
    return widget.row, widget.mask, widget.noise, widget.edits, widget.pins, widget.truth


def test_it_opens_with_the_first_page_and_has_the_galaxies_of_all(widget):
    assert (widget.lesson, widget.page) == ("mine", 1)
    assert shown(widget) == (3, "lsst[g,r]", "noise-free", {"redshift": 1.5}, [], "shown")
    rows = list(widget.chosen.rows)
    assert {3, 77} <= set(rows) and len(rows) == 41
    [lesson] = contents(widget)["lessons"]
    assert [page["title"] for page in lesson["pages"]] == ["One", "Two"]
    assert [page["row"] for page in lesson["pages"]] == [3, 77]


def test_a_page_that_is_set_shows_what_it_opens_and_the_page_is_told_of_all_at_once(widget, monkeypatch):
    told = []
    monkeypatch.setattr(type(widget), "send_state", lambda self, key=None: told.append({*key}))
    widget.page = 2
    assert shown(widget) == (77, "sed", "lsst-y1", {}, ["lsst", "spherex"], "off")
    [keys] = told
    assert {"page", "row", "mask", "noise", "pins", "truth"} <= set(keys)
    widget.lesson = ""
    assert (widget.page, widget.row) == (1, 77)  # what was shown stays


def test_what_the_page_says_of_itself_stays(widget):
    widget.set_state({"page": 2, "row": 77, "mask": "lsst", "truth": "shown"})  # a hand has turned it, and gone on
    assert (widget.page, widget.mask, widget.truth, widget.edits) == (2, "lsst", "shown", {"redshift": 1.5})


def test_what_is_asked_for_beside_the_lesson_has_the_last_word(galaxies, model, mine):
    one = me.widget(galaxies, model, galaxy=50, lesson=mine, page=2, mask="lsst", rows=[0])
    assert (one.page, one.row, one.mask, one.noise) == (2, 50, "lsst", "lsst-y1")
    assert set(one.chosen.rows) == {0, 3, 50, 77}


def test_a_folder_is_a_list_to_choose_from(galaxies, model, mine):
    (mine.parent / "other.toml").write_text(LESSON.replace("Mine", "Other"))
    several = me.widget(galaxies, model, lesson=mine.parent)
    assert several.lesson == "" and [one["name"] for one in contents(several)["lessons"]] == ["mine", "other"]
    several.lesson = "other"
    assert (several.page, several.row) == (1, 3)
    several.page = 2
    several.lesson = "mine"
    assert (several.page, several.row, several.mask) == (1, 3, "lsst[g,r]")


def test_one_of_the_packages_comes_by_its_name_with_its_galaxies():
    one = me.widget(lesson="colours", rows=[])
    assert set(one.chosen.rows) == {page.row for page in shipped_lessons().lesson("colours").pages}
    assert (one.lesson, one.row) == ("colours", shipped_lessons().lesson("colours").pages[0].row)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("colors", "unknown lesson 'colors'.*[Dd]id you mean 'colours'"),
        ("nowhere.toml", "nowhere.toml cannot be read: No such file"),
        ("nowhere", "unknown lesson 'nowhere'"),
    ],
)
def test_a_lesson_that_is_not_is_met_in_one_line(galaxies, model, name, words):
    with pytest.raises(MosaicError, match=words) as met:
        me.widget(galaxies, model, lesson=name)
    assert "\n" not in str(met.value)


def test_a_page_that_opens_what_cannot_be_is_met_in_one_line(galaxies, model, mine):
    mine.write_text(LESSON.replace("row=77", "row=777"))
    with pytest.raises(MosaicError, match="mine.toml, page 2 .Two.: 'state': .*777"):
        me.widget(galaxies, model, lesson=mine)
    (mine.parent / "empty").mkdir()
    with pytest.raises(MosaicError, match="there is no lesson in .*empty"):
        me.widget(galaxies, model, lesson=mine.parent / "empty")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("page", 3, "the lesson 'mine' has pages 1 to 2; found 3"),
        ("page", 0, "found 0"),
        ("lesson", "colours", "unknown lesson 'colours'"),
    ],
)
def test_a_place_that_is_not_is_an_error_and_changes_nothing(widget, name, value, words):
    with pytest.raises(MosaicError, match=words):
        setattr(widget, name, value)
    assert (widget.lesson, widget.page, widget.row) == ("mine", 1, 3)


def test_a_widget_without_lessons_has_no_place(galaxies, model):
    plain = me.widget(galaxies, model, rows=[1])
    with pytest.raises(MosaicError, match="has no lessons; give it `lesson`"):
        plain.lesson = "colours"
    with pytest.raises(MosaicError, match="no lesson is open"):
        plain.page = 2

"""Lessons from files: those of the package are whole, and what is wrong with one is a line that names file, page and key."""

import os
import re
from pathlib import Path

import pytest

from mosaic_explorer.errors import MosaicError
from mosaic_explorer.lessons import LessonError, Lessons, read_lesson, shipped_lessons
from mosaic_explorer.lessons.contents import added_words, contents
from mosaic_explorer.lessons.text import html
from mosaic_explorer.modalities import TABLE

HEAD = 'title = "A"\nsummary = "B."\nminutes = 20\n'
PAGE = '[[page]]\ntitle = "One"\ntext = "Words."\n'
LESSONS = shipped_lessons()


def lesson(folder, text, name="mine.toml"):
    (folder / name).write_text(text)
    return folder / name


def test_the_package_has_seven_lessons_and_a_game_without_a_fault():
    assert LESSONS.troubles == []
    assert LESSONS.names == ["colours", "noise", "channels", "dust", "histories", "haloes", "wrong", "budget"]


@pytest.mark.parametrize("name", LESSONS.names)
def test_each_lesson_has_tasks_that_its_walk_reaches_and_predictions(name):
    pages = LESSONS.lesson(name).pages
    assert 6 <= len(pages) <= 11
    assert any(page.guess or page.choice or page.game for page in pages)
    assert all(bool(page.task) == bool(page.walk) for page in pages)
    told = contents(LESSONS.lesson(name), TABLE)
    assert len(told["pages"]) == told["n_pages"] == len(pages)
    assert all("<math" not in page["html"] or "\\" not in page["html"] for page in told["pages"])  # all of a formula is read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title = ", "mine.toml: Invalid value"),
        (HEAD, "mine.toml: a lesson has 1 to 60 pages, each under a line [[page]]."),
        (
            HEAD + "minuts = 3\n" + PAGE,
            "mine.toml: unknown key 'minuts'; allowed: title, summary, minutes, order, teacher, observation.",
        ),
        (HEAD + PAGE + "hint = ['x']\n", "mine.toml, page 1 (One): unknown key 'hint'"),
        (HEAD + PAGE + PAGE.replace("One", "Two") + "show = ['sid']\n", "mine.toml, page 2 (Two): 'show': unknown part 'sid'"),
        (HEAD + PAGE + "task = 'do'\n", "mine.toml, page 1 (One): it must have both a 'task' and 'done', or none"),
        (HEAD + PAGE + "task = 'do'\ndone = { hides = 'lsst[q]' }\n", "mine.toml, page 1 (One): 'done.hides': "),
        (
            HEAD + PAGE + "task = 'do'\ndone = { row = 'x' }\n",
            "mine.toml, page 1 (One): 'done.row' must be a whole number; found 'x'",
        ),
        (HEAD + PAGE + "guess = 'redshifd'\n", "mine.toml, page 1 (One): 'guess': unknown scalar or history 'redshifd'"),
        (HEAD + PAGE + "choice = { of = 'redshift', among = ['sed', 'sad'] }\n", "mine.toml, page 1 (One): 'choice.among': "),
        (
            HEAD + PAGE + "walk = [{ drag = 'sed' }]\n",
            "mine.toml, page 1 (One): 'walk[0]' must say 'from' where the drag begins",
        ),
        (
            HEAD + PAGE.replace("Words.", "$\\\\foo x$"),
            "mine.toml, page 1 (One): the formula '\\foo x' cannot be read: there is",
        ),
    ],
)
def test_what_is_wrong_is_one_line(tmp_path, text, words):
    with pytest.raises(LessonError) as error:
        read_lesson(lesson(tmp_path, text))
    assert str(error.value).startswith(words) and "\n" not in str(error.value)


def test_a_state_that_cannot_be_is_told_with_its_page(tmp_path):
    mine = read_lesson(lesson(tmp_path, HEAD + PAGE + 'state = "mask=lst"\n'))
    with pytest.raises(LessonError, match=r"mine.toml, page 1 \(One\): 'state': no such"):
        mine.check_states(lambda query: "no such" if "lst" in query else "")
    with pytest.raises(LessonError, match="pages 1 to 1; found 2"):
        mine.page(2)


def test_lessons_that_the_documentation_shows_can_be_read(tmp_path):
    texts = re.findall(r"```toml\n(.*?)```", (Path(__file__).parents[2] / "docs/lessons.md").read_text(), re.DOTALL)
    assert [len(read_lesson(lesson(tmp_path, text)).pages) for text in texts] == [4, 1]


def test_text_becomes_safe_html():
    made = html("**Bold** <script>alert(1)</script> ![x](http://a.b/c.png) [go](javascript:alert(1)) $z < 1$")
    assert "<strong>Bold</strong>" in made and "<math" in made
    assert "<script" not in made and "<img" not in made and 'href="javascript' not in made
    with pytest.raises(MosaicError, match="formula"):
        html("$\\foo x$")


def test_a_file_that_is_saved_is_read_anew(tmp_path):
    path = lesson(tmp_path, HEAD + PAGE)
    mine = Lessons(tmp_path)
    assert mine.lesson("mine").head.title == "A"
    before = mine.version
    path.write_text((HEAD + PAGE).replace('"A"', '"Another"'))
    os.utime(path, ns=(1, 1))
    assert mine.version != before
    assert mine.lesson("mine").head.title == "Another"
    path.write_text("title =")
    assert mine.lessons == [] and mine.troubles[0].startswith("mine.toml: ")
    with pytest.raises(LessonError, match="unknown lesson 'mina'; allowed: mine. Did you mean 'mine'"):
        mine.lesson("mina")
    with pytest.raises(LessonError, match="there is no folder"):
        Lessons(tmp_path / "none")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lsst[u,g]", "LSST u, g"),
        ("redshift sed[1216:3000]", "redshift and Spectrum (SED) 1216 to 3000 Å"),
        ("sfh[10:]", "Star-formation history 10 to 13.8 Gyr"),
    ],
)
def test_an_answer_of_a_choice_is_named_as_it_is_written(text, words):
    assert added_words(text, TABLE) == words


def test_a_history_may_be_guessed_by_drawing_it(tmp_path):
    text = HEAD + PAGE + 'guess = "sfh"\ntask = "Draw."\ndone = { guess = true }\n'
    page = contents(read_lesson(lesson(tmp_path, text + "walk = [{ draw = [[1, 0.5], [9, -2]] }]\n")), TABLE)["pages"][0]
    assert page["guess"] == {"name": "sfh", "label": "Star-formation history", "drawn": True, "points": 24}
    assert page["walk"] == ["Draw the history: 0.5 at 1 Gyr, −2 at 9 Gyr; take it as your guess."]
    number = contents(read_lesson(lesson(tmp_path, HEAD + PAGE + 'guess = "redshift"\n', "two.toml")), TABLE)["pages"][0]
    assert not number["guess"]["drawn"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('guess = "sed"', "'guess': unknown scalar or history 'sed'; allowed: redshift, log_halo_mass, log_stellar_mass, sfh"),
        ("walk = [{ draw = [[5, 1], [1, 0]] }]", "in the order of time"),
        ("walk = [{ draw = [[5, 1, 2], [6, 1]] }]", "points [time, log rate]"),
    ],
)
def test_what_cannot_be_drawn_is_said(tmp_path, line, words):
    with pytest.raises(LessonError, match=re.escape(words)):
        read_lesson(lesson(tmp_path, HEAD + PAGE + line + "\n"))

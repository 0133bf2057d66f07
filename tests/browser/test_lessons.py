"""Lessons walked by hand as their files describe it: each task can be done, on the served page and on one from its file.

All of them, 57 pages twice, are walked by `python tests/browser/walk_lessons.py`.
"""

import pytest
from chromium import Page
from walking import Walker

from mosaic_explorer.cli import main
from mosaic_explorer.lessons import shipped_lessons

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SERVED = {
    "colours": (1, 2, 4, 5, 6, 9),
    "noise": (3, 4),
    "budget": (3,),
    "wrong": (1,),
}  # pages: each kind of movement and of condition
FROM_FILE = "dust"


@pytest.fixture(scope="module")
def served(browser, server):
    page = Page(browser, server + "?lesson=colours&page=2")
    page.page.locator("article").wait_for()
    yield Walker(page, served=True)
    page.page.close()


@pytest.fixture(scope="module")
def from_file(browser, tmp_path_factory):
    path = tmp_path_factory.mktemp("lesson") / "lesson.html"
    assert main(["page", "--lesson", FROM_FILE, "--out", str(path)]) == 0
    page = Page(browser, path.as_uri() + "#page=2")
    page.page.locator("#explorer[data-state=answering]").wait_for()
    yield Walker(page, served=False)
    page.page.close()


def walk(walker, lesson, number):
    page = lesson.pages[number - 1]
    walker.turn_to(number, lesson)
    told = walker.told()
    assert told["title"] == page.title and told["task"] == bool(page.task) and not told["done"]
    walker.walk(page.walk)
    walker.page.wait_for(lambda: walker.told()["done"], seconds=10)


def test_an_address_opens_a_page_of_a_lesson_with_its_state(served, from_file):
    for walker, name in ((served, "colours"), (from_file, FROM_FILE)):
        page = shipped_lessons().lesson(name).pages[1]
        assert walker.told()["title"] == page.title
        assert walker.page.page.locator(".galaxy-facts b").inner_text() == f"Galaxy {page.row}"
        shown = walker.page.page.evaluate(
            "() => [...mosaicPlots().values()].filter(p => p.section && !p.section.hidden).map(p => p.section.dataset.plot)"
        )
        assert {"sed", "photometry", "sfh", "redshift"} & set(page.show) <= set(shown)
        assert "log_halo_mass" not in shown


def test_tasks_of_lessons_can_be_done_on_the_served_page(served):
    for name, numbers in SERVED.items():
        lesson = shipped_lessons().lesson(name)
        if f"lesson={name}" not in served.page.page.url:
            served.open(lesson)
        for number in numbers:
            walk(served, lesson, number)
    assert "lesson=wrong" in served.page.page.url
    assert served.page.errors == [] and served.page.outside == []


def test_tasks_of_a_lesson_can_be_done_on_a_page_from_its_file(from_file):
    lesson = shipped_lessons().lesson(FROM_FILE)
    for number in range(1, len(lesson.pages) + 1):
        walk(from_file, lesson, number)
    assert from_file.page.errors == [] and from_file.page.outside == []


def test_a_switch_that_is_clicked_as_soon_as_a_page_has_turned_is_heard(served):
    page, lesson = served.page.page, shipped_lessons().lesson("histories")
    served.open(lesson)
    served.turn_to(1, lesson)
    served.walk(lesson.pages[0].walk)
    served.page.wait_for(lambda: served.page.mask() == "log_stellar_mass")
    page.wait_for_timeout(1000)
    switch = page.locator(".switch [data-name=log_stellar_mass]")
    page.locator(".dot").nth(1).click()
    served.page.wait_for(lambda: not switch.is_checked())
    switch.click()
    served.page.wait_for(lambda: served.page.mask() == "log_stellar_mass")
    page.wait_for_timeout(1000)
    assert served.page.mask() == "log_stellar_mass" and switch.is_checked()


def test_a_history_is_drawn_before_the_answer_is_shown_and_kept_when_the_page_is_loaded_again(served):
    page, lesson = served.page.page, shipped_lessons().lesson("histories")
    served.open(lesson)
    served.turn_to(4, lesson)
    median = "() => [...mosaicPlots().get('sfh').scene().columns.sfh.median].filter(x => !Number.isNaN(x)).length"
    assert page.evaluate(median) == 0 and page.locator("article [data-act=draw]").is_disabled()
    served.walk(lesson.pages[3].walk[:1])
    served.page.wait_for(lambda: page.evaluate(median) == 117)
    served.walk(lesson.pages[3].walk[1:])
    page.locator(".verdict").wait_for()
    verdict = page.locator(".verdict").inner_text()
    assert "the model's 0.35 dex" in verdict and served.told()["done"]
    served.page.wait_for(lambda: "truth=shown" in page.url)  # the address follows by and by
    page.reload()
    page.locator(".verdict").wait_for()
    assert page.locator(".verdict").inner_text() == verdict and served.told()["done"]


def test_the_answer_is_covered_until_the_guess_is_made(served):
    page = served.page.page
    lesson = shipped_lessons().lesson("haloes")
    served.open(lesson)
    served.turn_to(2, lesson)
    covered = page.locator(".density-log_halo_mass.covered")
    covered.wait_for()
    assert not page.locator("[data-scalar=log_halo_mass] .estimate").is_visible()
    served.walk(lesson.pages[1].walk[:1])
    covered.wait_for(state="detached")
    assert page.locator("[data-scalar=log_halo_mass] .estimate").is_visible()
    assert "truth" not in page.locator("[data-scalar=log_halo_mass] .beside").inner_text()
    served.walk(lesson.pages[1].walk[1:])
    page.locator(".verdict").wait_for()
    assert "truth 11.09" in page.locator("[data-scalar=log_halo_mass] .beside").inner_text()

"""A class in real browsers: two students follow a presenter, leave and come back, and answer without names."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from chromium import EYES, Page
from walking import DRAWN

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CODE, TOKEN = "k7m2qx", "a-token-of-ours"


@pytest.fixture
def addresses():
    """Of the presenter, and of students."""
    options = ["--host", "127.0.0.1", "--port", "0", "--code", CODE, "--token", TOKEN, "--n", "3"]
    command = [sys.executable, "-m", "mosaic_explorer.cli", "class", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield [process.stdout.readline().split(": ", 1)[1].strip() for _ in range(2)]
        finally:
            process.kill()


class Student:
    """A student's page, and what must never be on it: errors."""

    def __init__(self, browser, url):
        self.errors = []
        self.page = browser.new_page()
        self.page.add_init_script(EYES)
        self.page.on("console", lambda m: self.errors.append(m.text) if m.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.goto(url)
        self.page.locator("#explorer[data-state=answering]").wait_for(timeout=60_000)

    def words(self):
        return self.page.locator(".class-bar").inner_text()

    def galaxy(self):
        return self.page.locator(".galaxy-facts b").first.inner_text()

    def wait(self, condition):
        self.page.wait_for_function(condition, timeout=30_000)


def test_students_follow_leave_come_back_and_answer(browser, addresses):
    presenter = Page(browser, f"{addresses[0]}&row=11&mask=lsst[g,r]")
    panel = presenter.page.locator(".class")
    answers = panel.locator(".answered")
    first, second = (Student(browser, addresses[1]) for _ in range(2))
    presenter.wait_for(lambda: panel.locator(".here").first.inner_text() == "2 students here")
    for student in (first, second):
        student.wait("() => location.hash.includes('mask=lsst[g,r]')")
        assert student.galaxy() == "Galaxy 11"  # which is not among those of the page
        assert "You follow the presenter." in student.words()

    first.page.get_by_role("button", name="Leave, explore by yourself").click()
    presenter.page.keyboard.press("2")
    second.wait("() => location.hash.includes('spherex')")
    assert "spherex" not in first.page.url and "You explore by yourself." in first.words()
    first.page.reload()  # it is remembered
    first.page.locator("#explorer[data-state=answering]").wait_for()
    first.wait("() => document.querySelector('.class-bar').innerText.includes('by yourself')")
    first.page.get_by_role("button", name="Follow the presenter again").click()
    first.wait("() => location.hash.includes('spherex')")

    presenter.page.locator("button[data-act=lessons]").click()
    presenter.page.locator("[data-lesson=colours]").click()
    presenter.page.locator("article .dot").nth(4).click()
    for student, value in ((first, "0.50"), (second, "0.70")):
        student.wait("() => location.hash.includes('lesson=colours&page=5')")
        assert student.page.locator(".notes").count() == 0  # for teachers
        student.page.locator("[data-guess=value]").fill(value)
        student.page.locator("[data-act=guess]").click()
    presenter.wait_for(lambda: "2 answers" in panel.inner_text())
    assert answers.locator("polyline.of-model, line.truth").count() == 0
    presenter.page.locator("button[data-act=truth]").first.click()
    presenter.wait_for(lambda: answers.locator("polyline.of-model").count() == answers.locator("line.truth").count() == 1)
    for student in (first, second):
        student.page.locator(".verdict").wait_for()
    with presenter.page.expect_download() as download:
        panel.locator("[data-act=save-json]").click()
    rows = json.loads(Path(download.value.path()).read_text())
    assert [row["value"] for row in rows] == [0.5, 0.7]

    presenter.page.locator("article [data-act=list]").click()
    presenter.page.locator("[data-lesson=histories]").click()
    presenter.wait_for(lambda: "lesson=histories" in presenter.page.url)
    presenter.page.locator("article .dot").nth(3).click()
    for student, lift in ((first, 0.0), (second, -0.5)):
        student.wait("() => location.hash.includes('lesson=histories&page=4')")
        student.page.locator("article [data-act=draw]").wait_for()
        points = student.page.evaluate(DRAWN, [[0.1, -2], [3, 1.0 + lift], [13.7, -1.5]])
        student.page.mouse.move(*points[0])
        student.page.mouse.down()
        for point in points[1:]:
            student.page.mouse.move(*point, steps=3)
        student.page.mouse.up()
        student.page.locator("article [data-act=draw]").click()
    presenter.wait_for(lambda: "2 histories" in panel.inner_text())
    assert answers.locator("polyline.of-one").count() == 2 and answers.locator("polyline.of-truth").count() == 0
    presenter.page.locator("button[data-act=truth]").first.click()
    presenter.wait_for(lambda: answers.locator("polyline.of-model, polyline.of-truth").count() == 2)

    panel.locator("[data-act=lead]").uncheck()
    second.wait("() => document.querySelector('.class-bar').innerText.includes('lets you explore')")
    assert not first.errors and not second.errors and not presenter.errors and not presenter.outside
    for one in (first, second, presenter):
        one.page.close()

"""Walks every page of every lesson, served and from its file: python tests/browser/walk_lessons.py prints what can be done."""

import sys
import tempfile
import time
from pathlib import Path

from chromium import CHROMIUM, FLAGS, Page, serve
from playwright.sync_api import sync_playwright
from walking import Walker

from mosaic_explorer.cli import main
from mosaic_explorer.lessons import Lesson, shipped_lessons


def walk(walker: Walker, lesson: Lesson, where: str) -> int:
    """Walk a lesson that is open; the number of tasks that could not be done."""
    failed = 0
    for number, page in enumerate(lesson.pages, 1):
        start = time.perf_counter()
        walker.turn_to(number, lesson)
        is_done = walker.told()["done"]
        word = "is done before anything is done" if is_done else "done"
        try:
            walker.walk(page.walk)
            if page.task:
                walker.page.wait_for(lambda: walker.told()["done"], seconds=10)
        except Exception as error:
            word = f"NOT DONE: {str(error).splitlines()[0]}"
        failed += word != "done"
        print(f"{where} {lesson.name} {number} {page.title}: {word}, {time.perf_counter() - start:.1f} s", flush=True)
    for trouble in [*walker.page.errors, *walker.page.outside]:
        failed += 1
        print(f"{where} {lesson.name}: {trouble}")
    return failed


def run() -> int:
    """Walk all; the number of tasks that could not be done."""
    failed, lessons = 0, shipped_lessons()
    with sync_playwright() as p, serve() as url, tempfile.TemporaryDirectory() as folder:
        browser = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name in sys.argv[1:] or lessons.names:
            page = Page(browser, f"{url}?lesson={name}")
            page.page.locator("article").wait_for()
            failed += walk(Walker(page, served=True), lessons.lesson(name), "served")
            page.page.close()
            path = Path(folder) / f"{name}.html"
            main(["page", "--lesson", name, "--out", str(path)])
            start = time.perf_counter()
            page = Page(browser, path.as_uri())
            print(f"first paint from its file: {time.perf_counter() - start:.1f} s")
            page.page.locator("#explorer[data-state=answering]").wait_for()
            failed += walk(Walker(page, served=False), lessons.lesson(name), "file")
            page.page.close()
        browser.close()
    return failed


if __name__ == "__main__":
    sys.exit(run())

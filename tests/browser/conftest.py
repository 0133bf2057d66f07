"""A server for all browser tests, a browser, and pages that let nothing go wrong behind the user's back."""

from pathlib import Path

import pytest
from chromium import CHROMIUM, FLAGS, Page, serve


@pytest.fixture(scope="session")
def server():
    with serve() as url:
        yield url


@pytest.fixture(scope="session")
def browser():
    if not Path(CHROMIUM).exists():
        pytest.skip(f"no Chromium at {CHROMIUM}; install it, or set the variable CHROMIUM to where it is")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as p:
        made = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield made
        made.close()


@pytest.fixture
def explorer(browser, server):
    """Opens the explorer; afterwards nothing may have gone wrong behind the user's back."""
    opened = []

    def open_page(query="", **options):
        opened.append(Page(browser, server + query, **options))
        return opened[-1]

    yield open_page
    for page in opened:
        page.page.close()
        assert not page.errors, page.errors
        assert not page.outside, page.outside

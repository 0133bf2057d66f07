"""A server for all browser tests, a browser, and pages that let nothing go wrong behind the user's back."""

import shutil
from pathlib import Path

import pytest
from chromium import CHROMIUM, FLAGS, Page, serve

from mosaic_explorer.catalog.store import open_catalog
from mosaic_explorer.catalog.writing import write_catalog
from mosaic_explorer.model.files import model_folder

N_FEW = 150  # galaxies of the small catalog


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """It offers a second model, the twin of the first, and a catalog of few galaxies, which are soon laid out on the map."""
    models, catalogs = tmp_path_factory.mktemp("models"), tmp_path_factory.mktemp("catalogs")
    shutil.copytree(model_folder("mosaic-small"), models / "twin")
    write_catalog(open_catalog(rows=range(N_FEW)), catalogs / "few.zarr")
    with serve(models, catalogs) as url:
        yield url


@pytest.fixture(scope="session")
def lasting_server(server):
    """The same, where a module has a `server` of its own."""
    return server


@pytest.fixture(scope="session")
def browser():
    if not Path(CHROMIUM).exists():
        pytest.skip(f"no Chromium at {CHROMIUM}; install it, or set the variable CHROMIUM to where it is")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as p:
        made = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield made
        made.close()


@pytest.fixture(scope="session")
def lasting_page(browser, server):
    """One page, whole, for all tests that leave behind nothing but what its address says."""
    page = Page(browser, server)
    page.wait_until_whole()
    yield page
    page.page.close()


@pytest.fixture
def explorer_at(lasting_page):
    """Brings the one lasting page to what a query says, as Back and Forward do: 0.3 s instead of the 5 s of a new page."""
    lasting_page.errors.clear()
    lasting_page.outside.clear()

    def go(query=""):
        lasting_page.go(query)
        return lasting_page

    yield go
    assert not lasting_page.errors, lasting_page.errors
    assert not lasting_page.outside, lasting_page.outside


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

"""Between page and server: it goes away while the page is open, or a proxy stands between them."""

import re
import socket
import subprocess
import sys
from contextlib import ExitStack, contextmanager

import pytest
from chromium import Page
from subpath import PREFIX, below_a_subpath

pytestmark = pytest.mark.browser
LOST = "Connection lost, reconnecting…"
UNREACHED = re.compile("ERR_CONNECTION_REFUSED|websocket|not connected so cannot send", re.IGNORECASE)  # while it is gone


@pytest.fixture
def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def server(port):
    command = [sys.executable, "-m", "mosaic_explorer.cli", "explore", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert f"http://localhost:{port}/explorer" in process.stdout.readline()
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def is_dark(page):
    corner = "() => [...mosaicPlot('Spectrum').canvas.getContext('2d').getImageData(400, 20, 1, 1).data]"
    return max(page.page.evaluate(corner)[:3]) < 100


def background(page):
    return page.page.evaluate("getComputedStyle(document.querySelector('.mosaic-connection')).backgroundColor")


def test_a_page_that_has_lost_its_server_says_so_and_comes_back_as_it_was(browser, port):
    with server(port):
        page = Page(browser, f"http://localhost:{port}/explorer?row=12", color_scheme="light")
        notice = page.page.get_by_role("alert").filter(has_text=LOST)
        page.page.keyboard.press("2")
        page.wait_for(lambda: "mask=" in page.page.url and not is_dark(page))
        page.page.get_by_role("button", name="Toggle theme").click()
        page.wait_for(lambda: is_dark(page))
        assert page.mask() == "lsst spherex" and not notice.is_visible()
        assert not page.errors
    page.wait_for(notice.is_visible)
    assert notice.evaluate("(element) => getComputedStyle(element).color") == "rgb(29, 39, 51)"  # dark on amber, on any page
    assert background(page) == "rgb(255, 209, 102)"
    with ExitStack() as again:
        with page.page.expect_event("load", timeout=60_000):
            again.enter_context(server(port))
        page.page.wait_for_function("() => mosaicReady()", timeout=60_000)
        page.wait_for(lambda: page.mask() == "lsst spherex" and not notice.is_visible())
        assert page.page.locator(".galaxy-facts b").inner_text() == "Galaxy 12"
        page.wait_for(lambda: is_dark(page))
        page.page.keyboard.press("1")
        page.wait_for(lambda: page.mask() == "lsst")  # it is alive
    assert not page.outside
    mine = [error for error in page.errors if not UNREACHED.search(error)]
    page.page.close()
    assert not mine, mine


def test_below_a_subpath_that_a_proxy_strips_the_page_lives_and_asks_for_nothing_outside_it(browser, lasting_server):
    with below_a_subpath(lasting_server) as (url, outside):
        page = Page(browser, f"{url}?row=12")
        missing = []
        page.page.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
        page.wait_until_whole()
        assert page.page.locator(".galaxy-facts b").inner_text() == "Galaxy 12"
        page.page.keyboard.press("2")
        page.wait_for(lambda: page.mask() == "lsst spherex")
        page.wait_for(lambda: "mask=" in page.page.url)
        assert PREFIX in page.page.url
        page.page.close()
    assert not outside and not missing and not page.errors and not page.outside

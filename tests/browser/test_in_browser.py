"""The model in the served page: it answers what hands do, as the server would, and the server does where it cannot."""

import numpy as np
import pytest
from chromium import GO, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CLOSE = 0.02  # of a value's width: its graph has weights in 16 bits
QUERY = "?row=7&mask=lsst+sed[3500:9000]&noise=lsst-y1"
IN_FILTERS = "() => Object.values(mosaicPlot('Photometry').scene().columns.photometry).map(x => Array.from(x))"
COUNT = "window.scenes = 0; window.addEventListener('mosaic-scenes', () => window.scenes++);"
# what the page tells the server, while it is open
LISTEN = """
    window.told = [];
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (data) { if (typeof data === "string") told.push(data); return send.call(this, data); };
    null;
"""


class Visitor:
    """A browser's user, with a cache of his own."""

    def __init__(self, browser, script):
        self.context = browser.new_context(viewport={"width": 1440, "height": 1000})
        self.context.add_init_script(script)

    def new_page(self, **options):
        return self.context.new_page()


@pytest.fixture(scope="module")
def able(browser, server):
    """A page that answers by itself."""
    visitor = Visitor(browser, COUNT)
    page = Page(visitor, server + QUERY)
    page.wait_until_whole()
    page.page.locator("[data-state=ready]").wait_for(state="attached", timeout=60000)
    yield page
    visitor.context.close()


@pytest.fixture(scope="module")
def unable(browser, server):
    """A page of a browser that runs no WebAssembly."""
    visitor = Visitor(browser, "delete window.WebAssembly;" + COUNT)
    page = Page(visitor, server + QUERY)
    page.wait_until_whole()
    yield page
    visitor.context.close()


def columns(page):
    names = ("median", "low", "high", "implied")
    return {
        (title, name): np.array(page.column(title, name), float)
        for title in ("Spectrum", "Photometry", "Star")
        for name in names
        if name != "implied" or title == "Photometry"
    }


def test_page_and_server_agree_before_and_after_a_drag(able, unable):
    for page in (able, unable):
        page.go(QUERY)
        before = page.column("Star", "median")
        page.drag("Star", 0.3, 0.6, steps=6)
        page.wait_for(lambda page=page: "sfh[" in page.mask())
        page.wait_for_change("Star", "median", before)
        page.page.wait_for_timeout(500)
    assert able.mask() == unable.mask()
    ours, servers = columns(able), columns(unable)
    for key, expected in servers.items():
        width = np.nanmedian(servers[key[0], "high"] - servers[key[0], "low"])
        assert (np.isnan(ours[key]) == np.isnan(expected)).all(), key
        np.testing.assert_allclose(ours[key], expected, atol=max(2 * CLOSE * width, 0.01), err_msg=str(key))
    words = [page.page.locator(".derived .quantity").all_inner_texts() for page in (able, unable)]
    assert len(words[0]) == len(words[1]) == 6
    assert unable.page.evaluate("() => window.scenes") == 0
    assert able.errors == [] and able.outside == [] and unable.outside == []


def test_filters_of_other_surveys_are_drawn_and_seen_as_the_server_would(able, unable):
    query, found = "?row=7&mask=lsst+photometry[sdss2010-g,sdss2010-i]&passbands=sdss,Euclid-H&noise=lsst-y1", []
    for page in (able, unable):
        page.go("?row=7&mask=lsst&noise=lsst-y1")
        page.page.evaluate(GO, query)
        page.wait_for(lambda page=page: len(page.page.evaluate(IN_FILTERS)[0]) == 9)  # SDSS's and Euclid's
        page.page.wait_for_timeout(1000)
        found.append(np.array(page.page.evaluate(IN_FILTERS), float))
        page.drag("Spectrum", 0.2, 0.5)
        page.wait_for(lambda page=page: "sed[" in page.mask())
        page.page.wait_for_timeout(1000)
        found.append(np.array(page.page.evaluate(IN_FILTERS), float))
    for ours, servers in zip(found[:2], found[2:], strict=True):
        assert (np.isnan(ours) == np.isnan(servers)).all() and np.isfinite(servers).any()
        np.testing.assert_allclose(ours, servers, atol=0.02)
    assert able.errors == []


def test_the_server_hears_of_a_drag_when_it_has_ended(able):
    able.go(QUERY)
    able.page.evaluate(LISTEN)
    scenes = able.page.evaluate("() => window.scenes")
    able.drag("Spectrum", 0.7, 0.9, steps=10)
    able.wait_for(lambda: able.mask() != "lsst sed[3500:9000]")
    told = [text for text in able.page.evaluate("() => window.told") if '"phase"' in text or "phase" in text]
    assert len(told) == 1 and "end" in told[0]
    assert able.page.evaluate("() => window.scenes") - scenes > 3


def test_a_drag_that_is_given_up_leaves_what_was_there(able):
    able.go(QUERY)
    before = able.column("Spectrum", "median")
    box = able.frame("Spectrum")
    y = box["y"] + box["height"] / 2
    able.page.mouse.move(box["x"] + 0.7 * box["width"], y)
    able.page.mouse.down()
    able.page.mouse.move(box["x"] + 0.9 * box["width"], y, steps=5)
    able.wait_for_change("Spectrum", "median", before)
    able.page.keyboard.press("Escape")
    able.page.mouse.up()
    able.wait_for(lambda: str(able.column("Spectrum", "median")) == str(before))
    assert able.mask() == "lsst sed[3500:9000]"


def test_steps_presets_undo_and_sliders_are_drawn_by_the_page(able):
    able.go(QUERY)
    for act in ("ArrowRight", "2", "z", "ArrowLeft"):
        scenes = able.page.evaluate("() => window.scenes")
        able.page.keyboard.press(act)
        able.wait_for(lambda scenes=scenes: able.page.evaluate("() => window.scenes") > scenes)
    able.page.get_by_text("What if", exact=True).click()
    slider = able.page.locator("input[type=range]#g")
    slider.focus()
    before = able.column("Spectrum", "median")
    able.page.keyboard.press("PageUp")
    able.wait_for_change("Spectrum", "median", before)
    able.wait_for(lambda: "edit=g" in able.page.url)


def test_it_keeps_the_model_for_the_next_visit(able, server):
    page = able.page.context.new_page()
    page.add_init_script(LISTEN)
    page.goto(server)
    page.locator("[data-state=ready]").wait_for(state="attached", timeout=60000)
    told = page.evaluate("() => window.told")
    assert any("moment" in text for text in told) and not any('"files"' in text for text in told)
    page.close()


def test_a_galaxy_moves_on_the_map_while_it_is_dragged_and_all_move_there_after(able):
    able.go(QUERY + "&tab=map")
    plot = "mosaicPlots().get('latent map')"
    able.wait_for(lambda: able.page.evaluate(f"() => {plot}?.points().x.length ?? 0") > 5)
    place, points = f"() => {plot}.place()", f"() => Array.from({plot}.points().x)"
    able.wait_for(lambda: able.page.evaluate(place) is not None)
    at, before = able.page.evaluate(place), able.page.evaluate(points)
    box = able.frame("Star")
    y = box["y"] + box["height"] / 2
    able.page.mouse.move(box["x"] + 0.2 * box["width"], y)
    able.page.mouse.down()
    able.page.mouse.move(box["x"] + 0.8 * box["width"], y, steps=5)
    able.wait_for(lambda: able.page.evaluate(place) != at)
    assert able.page.evaluate(points) == before  # the others wait
    able.page.mouse.up()
    able.wait_for(lambda: able.page.evaluate(points) != before)
    able.page.wait_for_timeout(700)  # on their way
    row = able.page.evaluate(f"() => {{ const {{x, y}} = {plot}.points(); return [x[7], y[7]]; }}")
    np.testing.assert_allclose(able.page.evaluate(place), row, atol=0.15)  # the server places it where the page has it
    assert able.page.evaluate(f"() => {plot}.trail().length") > 2
    able.page.locator(".earlier").click()
    able.page.wait_for_timeout(700)
    np.testing.assert_allclose(able.page.evaluate(points), before, atol=1e-4)
    assert able.errors == []

"""The explorer in a real Firefox: what does not go without saying in a second browser."""

import time
from pathlib import Path

import pytest
from chromium import GO
from firefox import FIREFOX, Firefox

from mosaic_explorer.cli import main

pytestmark = pytest.mark.browser
MASK = "return mosaicFind('.mosaic-mask code')[0]?.textContent ?? ''"


@pytest.fixture(scope="module")
def firefox():
    if not Path(FIREFOX).exists():
        pytest.skip(f"no Firefox at {FIREFOX}; install it, or set the variable FIREFOX to where it is")
    browser = Firefox()
    yield browser
    browser.close()


@pytest.fixture
def page_at(firefox, server):
    """Brings the one page to what a query says, as Back and Forward do, or opens it; nothing may go wrong unseen."""

    def go(query, anew=False):
        if anew or not firefox.run("return location.href").startswith(server):
            firefox.open("about:blank")  # what the page before says as it goes is not of this one
            firefox.errors.clear()
            firefox.open(server + query, lambda: firefox.run("return mosaicReady()") and firefox.text(".mosaic-scores"))
        else:
            firefox.run(f"({GO})(arguments[0])", query)
        return firefox

    yield go
    assert not firefox.errors, firefox.errors
    assert not firefox.outside, firefox.outside


def along(page, title, start, stop, steps=6):
    """Places over a plot, from one coordinate of its axis to another."""
    ends = """const plot = mosaicPlot(arguments[0]), box = plot.canvas.getBoundingClientRect();
        const y = box.y + plot.zoom * (plot.scales.frame.top + plot.scales.frame.bottom) / 2;
        return [arguments[1], arguments[2]].map(x => [box.x + plot.zoom * plot.scales.at(x), y])"""
    (x0, y), (x1, _) = page.run(ends, title, start, stop)
    return [(x0 + (x1 - x0) * i / steps, y) for i in range(steps + 1)]


def at_rest(page, title):
    """Whether a plot has stopped to grow into its place."""
    before = along(page, title, 3000, 9000)
    time.sleep(0.3)
    return before == along(page, title, 3000, 9000)


def hides(page, start, stop):
    """Whether this span of the spectrum is hidden, and no other."""
    spans = page.run("return mosaicPlot('Spectrum').scene().hidden.sed")
    return len(spans) == 1 and all(abs(told / meant - 1) < 0.02 for told, meant in zip(spans[0], (start, stop)))


def is_dark(page):
    corner = "return [...mosaicPlot('Spectrum').canvas.getContext('2d').getImageData(400, 20, 1, 1).data]"
    return max(page.run(corner)[:3]) < 100


def test_a_span_is_dragged_each_tab_opened_and_the_theme_changed(page_at):
    page = page_at("?mask=lsst%20sed&row=4&pins=lsst")
    page.drag(along(page, "Spectrum", 3000, 9000))
    page.wait_for(lambda: page.run(MASK).startswith("lsst sed[1000:"))
    page.wait_for(lambda: hides(page, 3000, 9000))
    inside = {
        "Compare": "table.population",
        "Observe next": ".gains ol button",
        "Latent map": "[data-plot='latent map'] canvas",
    }
    for tab, part in inside.items():
        page.click("[role=tab]", tab)
        page.wait_for(lambda part=part: page.run("return mosaicFind(arguments[0]).length", part))
    page.click("[role=tab]", "Population")
    page.wait_for(lambda: page.text(".mosaic-scores"))
    before = is_dark(page)
    page.click("button", "Toggle theme")
    page.wait_for(lambda: is_dark(page) != before)


def test_on_stage_a_drag_hides_what_is_under_the_pointer(page_at):
    page = page_at("?mask=lsst%20sed")
    page.wait_for(lambda: page.text(".galaxy-facts b") == "Galaxy 0" and page.run(MASK) == "lsst sed")
    page.press("s")
    page.wait_for(lambda: page.run("return mosaicPlot('Spectrum').zoom") > 1.5)
    page.wait_for(lambda: not page.run("return mosaicFind('.bar nav, header, .sidebar, [role=tab]').length"))
    page.wait_for(lambda: at_rest(page, "Spectrum"))
    page.drag(along(page, "Spectrum", 3000, 9000))
    page.wait_for(lambda: hides(page, 3000, 9000))
    page.press("ArrowRight")
    page.wait_for(lambda: page.text(".galaxy b") == "Galaxy 1")
    page.press("ArrowDown")
    page.wait_for(lambda: page.run("return mosaicPlots().get('photometry').width") > 0)
    page.press("Escape")
    page.wait_for(lambda: page.run(MASK))


def test_a_nonsense_address_is_met_in_one_line(page_at):
    page = page_at("?row=x&mask=lst&stage=sedd", anew=True)
    notice = page.wait_for(lambda: page.text("[role=alert], .MuiAlert-message"))
    assert "Did you mean 'lsst'" in notice and "Did you mean 'sed'" in notice and "\n" not in notice.strip()
    assert page.run(MASK) == "lsst"


def test_a_page_of_its_own_answers_from_its_file(firefox, tmp_path):
    assert main(["page", "--n", "5", "--out", str(tmp_path / "page.html")]) == 0
    firefox.errors.clear()
    firefox.outside.clear()
    address = (tmp_path / "page.html").as_uri() + "#mask=lsst+sed&row=4"
    firefox.open(address, lambda: firefox.run("return document.getElementById('explorer').dataset.state === 'answering'"))
    before = firefox.run("return [...mosaicPlot('Spectrum').scene().columns.sed.median]")
    firefox.drag(along(firefox, "Spectrum", 3000, 9000))
    firefox.wait_for(lambda: hides(firefox, 3000, 9000) and firefox.text(".galaxy-facts b") == "Galaxy 4")
    firefox.wait_for(lambda: firefox.run("return [...mosaicPlot('Spectrum').scene().columns.sed.median]") != before)
    firefox.wait_for(lambda: "mean absolute error" in firefox.text(".many p[role=status]"))
    assert not firefox.errors and not firefox.outside

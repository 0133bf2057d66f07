"""The lattice of masks in a browser: it fills in, is gone through by mouse and keyboard, and shows the cheapest way."""

import pytest
from test_accessibility import violations

pytestmark = pytest.mark.browser

SHOWN = "() => { const plot = mosaicPlots().get('lattice'); return plot && plot.content(); }"


def test_it_fills_in_is_gone_through_and_shows_the_cheapest_way(explorer_at):
    page = explorer_at("?tab=next&lattice=open&filter=%230-19&focus=log_stellar_mass")
    page.page.locator(".lattice[aria-busy=false]").wait_for(timeout=60000)
    shown = lambda: page.page.evaluate(SHOWN)  # noqa: E731
    assert len(shown()["nodes"]) == 32 and "20 galaxies of those found" in shown()["about"]
    assert violations(page) == []
    box = page.page.get_by_role("button", name="see LSST:")
    assert box.get_attribute("aria-pressed") == "true"
    box.focus()
    page.page.keyboard.press("ArrowUp")
    name = page.page.locator(".nodes button:focus").get_attribute("aria-label")
    assert name.startswith("see ") and "LSST" in name and " + " in name
    assert "One more: " in page.page.locator(".lattice .words").inner_text()
    page.page.keyboard.press("ArrowRight")
    page.page.keyboard.press("Home")
    page.page.keyboard.press("Enter")
    page.wait_for(lambda: page.mask() == "nothing" and shown()["now"] == 0)
    assert page.page.locator(".galaxy-facts b").inner_text() == "Galaxy 0"  # arrows stay here
    page.page.get_by_role("button", name="see LSST + SED:").click()
    page.wait_for(lambda: page.mask() == "lsst sed")
    want = page.page.locator(".lattice .want")
    want.fill("0.08")
    want.press("Enter")
    page.wait_for(lambda: shown()["way"])
    assert "h: error" in page.page.locator(".lattice .costs .way").inner_text()
    page.page.get_by_label("hours of SFH").fill("0.5")
    page.page.get_by_label("hours of SFH").press("Enter")
    page.wait_for(lambda: "cost:sfh:0.5" in page.page.url and "want:0.08" in page.page.url)
    page.page.get_by_role("combobox", name="errors of").select_option("sed")
    page.wait_for(lambda: "the SED" in shown()["question"] and "of:sed" in page.page.url)
    page.page.locator(".lattice").get_by_role("button", name="Reproduce this").click()
    page.wait_for(lambda: 'lattice="of:sed,' in page.page.get_by_role("dialog").locator("pre").inner_text())
    page.page.keyboard.press("Escape")

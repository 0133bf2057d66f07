"""In a real Chromium: what follows from the answer, the axes of the history, the colours of many galaxies."""

import pytest

pytestmark = pytest.mark.browser

COLOURING = """key => {
    const colouring = mosaicPlots().get(key)?.colouring();
    return colouring && {...colouring, values: Array.from(colouring.values)};
}"""


def colouring(page, key, title):
    """The colours of a plot of points, once they are those of this title."""
    read = lambda: page.page.evaluate(COLOURING, key)  # noqa: E731
    return page.wait_for(lambda: (now := read()) and now["title"] == title and now)


def finite(values):
    return [x for x in values if x is not None and x == x]


def test_what_follows_from_the_answer_moves_with_the_mask_and_nothing_else_does(explorer_at):
    page = explorer_at()
    item = page.page.locator("[data-quantity=log_ssfr]")
    page.wait_for(lambda: "truth −9.53" in item.inner_text())
    before, frame = item.inner_text(), page.frame("Spectrum")
    page.page.get_by_role("switch", name="LSST photometry").click()
    page.wait_for(lambda: item.inner_text() != before)
    assert page.frame("Spectrum") == frame
    page.page.keyboard.press("t")
    page.wait_for(lambda: "truth" not in item.inner_text())
    assert page.frame("Spectrum") == frame
    page.page.get_by_role("button", name="about: What follows from these").click()
    page.page.get_by_text("Specific star-formation rate").wait_for()
    page.page.keyboard.press("Escape")


def test_the_history_counts_back_from_today_and_in_suns_a_year_and_spans_are_dragged_all_the_same(explorer_at):
    page = explorer_at("?mask=lsst%20sfh")
    log, frame = page.column("Star-formation", "exact"), page.frame("Star-formation")
    page.page.get_by_role("button", name="lookback", exact=True).click()
    linear = page.page.get_by_role("button", name="linear", exact=True)
    linear.focus()
    page.page.keyboard.press("Enter")
    page.wait_for(lambda: "time=lookback&sfr=linear" in page.page.url)
    exact = lambda: page.column("Star-formation", "exact")  # noqa: E731
    page.wait_for(lambda: all(abs(a - 10**b) < 1e-3 * a + 1e-6 for a, b in zip(exact(), log, strict=True)))
    assert page.frame("Star-formation") == frame
    page.drag("Star-formation", 0.3, 0.7)
    page.wait_for(lambda: page.mask().startswith("lsst sfh[0:4"))  # cosmic time: of 14 Gyr the middle 40%
    median = page.wait_for(lambda: finite(page.column("Star-formation", "median")))
    assert min(median) > 0 and max(median) < 100
    assert page.page.evaluate("() => mosaicPlot('Star-formation').scales.ends[0]") == 0
    page.page.mouse.move(frame["x"] + 0.5 * frame["width"], frame["y"] + 0.5 * frame["height"])
    tip = page.page.locator(".vector-sfh .tip")
    tip.wait_for()
    assert "Gyr ago" in tip.inner_text() and "Msun/yr" in tip.inner_text()
    page.page.get_by_role("button", name="undo").click()
    page.wait_for(lambda: page.mask() == "lsst sfh")


def test_many_galaxies_are_coloured_by_what_is_chosen_on_scatter_and_map(explorer_at):
    page = explorer_at()
    page.page.get_by_label("Colours", exact=True).click()
    page.page.get_by_role("option", name="predicted log sSFR").click()
    page.wait_for(lambda: "colour=predicted:log_ssfr" in page.page.url)
    before = colouring(page, "population", "predicted log sSFR [1/yr]")
    assert len(finite(before["values"])) == 3000 and -13 < before["low"] < before["high"] < -7
    page.page.get_by_role("switch", name="LSST photometry").click()
    page.wait_for(lambda: page.mask() == "nothing")
    page.wait_for(lambda: colouring(page, "population", "predicted log sSFR [1/yr]")["values"] != before["values"])
    page.go("?mask=nothing&colour=error&tab=map")
    off = colouring(page, "latent map", "predicted − true, redshift")
    assert off["low"] == -off["high"] and len(off["values"]) == 3000
    page.page.keyboard.press("t")
    hidden = colouring(page, "latent map", "predicted − true, redshift: kept back (T reveals it)")
    assert not finite(hidden["values"])
    page.page.get_by_label("Colours", exact=True).click()
    page.page.get_by_role("option", name="true redshift (kept back)").wait_for()
    page.page.keyboard.press("Escape")

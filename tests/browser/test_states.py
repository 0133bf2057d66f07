"""What states know in a browser: a curve grows, stops and goes on, galaxies found open, a program comes to the same."""

import pytest
from test_accessibility import violations

pytestmark = pytest.mark.browser


def test_a_curve_galaxies_and_spectra_come_stop_and_open(explorer_at):
    page = explorer_at("?row=12&tab=alike&states=open,of:log_ssfr+<+-11&filter=%230-199")
    stop = page.page.get_by_role("button", name="stop", exact=True)
    stop.click()
    go_on = page.page.get_by_role("button", name="go on")
    go_on.wait_for()
    assert not stop.is_visible()
    go_on.click()
    part = page.page.locator
    for name in ("Rare galaxies, by ten examples", "Its spectrum, by what is seen"):
        part(f".states section[aria-label='{name}'][aria-busy=false] .head + p:not(:empty)").wait_for(timeout=60000)
    part(".states .scores tbody tr").nth(1).wait_for(timeout=60000)  # the curve grows still
    assert "labels: states" in part(".states section p").first.inner_text()
    assert part(".states .cards button.own-card").count() == 1
    assert violations(page) == []
    line = part(".states ol button").first
    row = line.locator("b").inner_text()
    line.focus()
    page.page.keyboard.press("Enter")
    page.wait_for(lambda: f"Galaxy {row}" in part(".galaxy-facts").inner_text())
    page.wait_for(lambda: row in part(".states .own-card b").inner_text())
    page.page.get_by_label("what the states are asked for").select_option("redshift")
    page.wait_for(lambda: "of redshift?" in part(".states .question").inner_text() and "of:log_ssfr" not in page.page.url)
    part(".states section").first.get_by_role("button", name="Reproduce this").click()
    page.wait_for(lambda: '"few labels"' in page.page.get_by_role("dialog").locator("pre").inner_text())
    page.page.keyboard.press("Escape")
    page.page.keyboard.press("t")
    page.wait_for(lambda: "kept back" in part(".states .question").inner_text() and not part(".states ol").count())

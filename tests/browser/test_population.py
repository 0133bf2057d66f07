"""The whole population in a browser: how good answers are, the worst, and two groups compared."""

import pytest
from lassoing import N_POINTS, lasso, outline

pytestmark = pytest.mark.browser

GOOD = "() => mosaicPlots().get('how good').content()"


def known(page):
    return page.page.evaluate("() => mosaicPlots().get('population').points().y.filter(y => y === y).length")


def test_scores_follow_what_is_chosen_the_worst_open_and_two_groups_are_compared(explorer_at):
    page = explorer_at("?noise=lsst-y10&row=7")
    page.wait_for(lambda: page.page.evaluate(N_POINTS, "population") == 3000 and known(page) == 3000, seconds=60)
    page.wait_for(lambda: page.page.evaluate(GOOD)["words"].startswith("All 3,000: bias"))
    good = page.page.evaluate(GOOD)
    assert good["by"] == "i" and [chart["key"] for chart in good["charts"]] == ["bias", "sigma_mad", "outliers", "coverage"]
    page.page.get_by_label("scores against", exact=True).select_option("width")
    page.wait_for(lambda: page.page.evaluate(GOOD)["by"] == "width")
    assert "68%" in page.page.locator("[data-plot='how good'] canvas").get_attribute("aria-label")
    page.page.locator("[data-plot=worst] .head", has_text="20 of 3,000").wait_for()  # the list stays as it is from now on
    worst = page.page.locator("[data-plot=worst] tbody tr")
    row = worst.first.get_attribute("data-row")
    worst.first.click()
    page.wait_for(lambda: page.page.locator(".galaxy-facts b").inner_text() == f"Galaxy {row}")

    corners = outline(page, "population", 0.15, 0.35)
    page.page.keyboard.down("Shift")
    lasso(page, corners)
    page.page.keyboard.up("Shift")
    page.wait_for(lambda: "a=" in page.page.url)
    page.wait_for(lambda: [one["letter"] for one in page.page.evaluate(GOOD)["charts"][0]["series"]] == ["", "A"])
    page.page.get_by_role("tab", name="Selected").click()
    page.page.get_by_label("galaxies of a group, by a condition").fill("z > 3")
    page.page.get_by_role("button", name="those of the condition become group B").click()
    table = page.page.locator("table.compared")
    page.wait_for(lambda: table.locator("thead th").all_inner_texts()[-1:] == ["A − B"], seconds=60)
    lines = table.locator("tbody tr").all_inner_texts()
    assert lines[0] == "redshift" and sum("outliers" in line for line in lines) == 3
    assert any("sSFR" in line for line in lines) and lines[1].startswith("truth")
    gap = float(lines[1].split("\t")[-1].replace("−", "-"))
    assert gap < -1  # the lasso was drawn around low redshifts

"""What the page says of a galaxy and of many, in a real browser: headline, comparison, files, words that one searches by."""

import csv
import io

import pytest

pytestmark = pytest.mark.browser


def download_csv(page, panel):
    """The table behind a panel, as its dialog gives it: rows, and the lines of words above them."""
    page.page.get_by_role("button", name=f"Reproduce this: {panel}").click()
    dialog = page.page.get_by_role("dialog")
    page.wait_for(lambda: "me.load_model" in dialog.locator("pre").inner_text())
    with page.page.expect_download() as told:
        dialog.get_by_role("button", name="CSV").click()
    lines = told.value.path().read_text().splitlines()
    page.page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    about = [line for line in lines if line.startswith("#")]
    return list(csv.DictReader(io.StringIO("\n".join(line for line in lines if not line.startswith("#"))))), "\n".join(about)


def test_the_answer_stands_first_several_peaks_with_their_shares_and_densities_where_they_are(explorer_at):
    page = explorer_at("?row=91&mask=lsst[g,r]")
    redshift = page.page.locator(".scalars [data-scalar=redshift]")
    page.wait_for(lambda: redshift.inner_text().count("%)") == 2)
    assert "truth 0.74" in redshift.inner_text() and "percentile" in redshift.inner_text()
    zoom = "() => mosaicPlots().get('redshift').scales.zoom"
    assert page.page.evaluate(zoom) is None  # so wide an answer is drawn on the whole axis
    page.page.keyboard.press("2")
    page.wait_for(lambda: "±" in redshift.inner_text() or "(+" in redshift.inner_text())
    told = page.wait_for(lambda: page.page.evaluate(zoom))
    median = page.page.evaluate("() => mosaicPlots().get('redshift').scene().scalars.redshift.median")
    assert told["from"] < median < told["to"] and told["to"] - told["from"] < 0.5


def test_scores_of_many_galaxies_are_sorted_into_bins_of_z_go_into_a_file_and_stand_beside_another_model(explorer_at):
    page = explorer_at("?mask=lsst&pins=lsst%20spherex&tab=compare")
    table = page.page.locator("table.population:not([aria-busy=true])")
    table.wait_for(timeout=60000)
    page.page.locator("[data-key=by]").select_option("redshift")
    page.wait_for(lambda: "z" in table.locator("thead").inner_text() and "–" in table.locator("thead").inner_text())
    rows, _ = download_csv(page, "Compare")
    assert {row["mask"] for row in rows} == {"lsst", "lsst spherex"}
    assert any(row["galaxies"] == "row 0" for row in rows) and any(row["bin"].startswith("redshift: 1") for row in rows)
    page.page.locator("[data-key=by]").select_option("")
    page.page.locator("[data-key=beside]").select_option("mosaic-paper")
    page.wait_for(lambda: "beside=mosaic-paper" in page.page.url)
    galaxy = page.page.locator("table.galaxy:not([aria-busy=true])")  # of many it takes a minute
    page.wait_for(lambda: galaxy.count() and galaxy.inner_text().count("paper") == 2)


def test_while_the_truth_is_kept_back_no_file_nor_the_address_tells_it(explorer_at):
    page = explorer_at("?row=4&truth=off")
    assert "truth=off" in page.page.url
    page.wait_for(lambda: "truth" not in page.page.locator(".scalars").inner_text())
    rows, about = download_csv(page, "Star-formation history")
    assert len(rows) == 117 and all(row["truth"] == "" for row in rows) and "truth=off" in about
    page.page.get_by_role("button", name="hide or reveal the truth").click()
    page.wait_for(lambda: "percentile, CRPS" in page.page.locator(".scalars").inner_text())
    rows, about = download_csv(page, "Star-formation history")
    assert all(row["truth"] for row in rows) and "truth=off" not in about


def test_words_are_the_field_s(explorer_at):
    page = explorer_at()
    field = page.page.locator(".find-galaxies input")
    field.fill("z > 2")
    field.press("Enter")
    page.wait_for(lambda: "filter=z" in page.page.url and "found" in page.page.locator(".galaxy-facts").inner_text())
    page.wait_for(lambda: page.page.evaluate("() => mosaicPlot('Spectrum').scene().stretch") > 3)
    page.page.get_by_role("button", name="LSST + SFH after 10 Gyr").click()
    page.wait_for(lambda: page.mask() == "lsst sfh[10:]")
    field.fill("z < 24")  # a redshift, or the magnitude?
    field.press("Enter")
    page.page.get_by_role("alert").filter(has_text="z_mag").wait_for()

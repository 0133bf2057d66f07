"""What is looked for holds everywhere; galaxies drawn around are groups, stacked, listed, saved and in the address."""

import csv
from itertools import pairwise

import pytest
from lassoing import N_POINTS, lasso, outline

pytestmark = pytest.mark.browser

GROUPS = "key => mosaicPlots().get(key).groups()"


def look_for(page, text):
    field = page.page.get_by_role("combobox", name="among")
    field.fill(text)
    field.press("Enter")


def counts(page, key="population"):
    return page.page.evaluate(GROUPS, key)["counts"]


def test_what_is_looked_for_holds_for_the_population_the_map_and_stepping_until_it_is_cleared(explorer_at):
    page = explorer_at("?row=5")
    page.page.locator(".mosaic-scores").wait_for()
    facts, scores = page.page.locator(".galaxy-facts"), page.page.locator(".mosaic-scores")
    page.wait_for(lambda: page.page.evaluate(N_POINTS, "population") == 3000)
    look_for(page, "i < 22, quiescent")
    page.wait_for(lambda: "25 found" in facts.inner_text())
    page.wait_for(lambda: "25 of 3,000 galaxies: i < 22, quiescent" in scores.inner_text())
    page.wait_for(lambda: page.page.evaluate(N_POINTS, "population") == 25)
    first = page.page.locator(".galaxy-facts b").inner_text()
    page.page.get_by_role("textbox", name="go to").fill("5")
    page.page.get_by_role("textbox", name="go to").press("Enter")
    page.wait_for(lambda: "Galaxy 5" in facts.inner_text() and "this is none of them" in facts.inner_text())
    page.wait_for(lambda: "filter=i+<+22" in page.page.url.replace("%3C", "<"))  # it waits for who goes on at once
    assert page.page.evaluate(N_POINTS, "population") == 25
    page.page.get_by_role("button", name="next galaxy").click()
    page.wait_for(lambda: page.page.locator(".galaxy-facts b").inner_text() not in ("Galaxy 5", "Galaxy 6"))
    assert "this is none" not in facts.inner_text() and first != "Galaxy 5"
    page.page.get_by_role("tab", name="Latent map").click()
    page.wait_for(lambda: page.page.evaluate(N_POINTS, "latent map") == 3000, seconds=180)
    page.page.get_by_text("25 of the 25 found").wait_for()
    marks = page.page.evaluate("() => mosaicPlots().get('latent map').groups().marks.filter(mark => mark & 4).length")
    assert marks == 2975
    page.page.get_by_role("button", name="clear filter").press("Enter")
    page.wait_for(lambda: "filter=" not in page.page.url)
    assert not page.page.get_by_role("button", name="clear filter").is_visible()
    page.page.get_by_role("tab", name="Population").click()
    page.wait_for(lambda: page.page.evaluate(N_POINTS, "population") == 3000)


def test_a_lasso_makes_groups_that_are_stacked_listed_saved_and_in_the_address(explorer, explorer_at, tmp_path):
    page = explorer_at("?row=7")
    page.page.locator(".mosaic-scores").wait_for()
    page.wait_for(lambda: page.page.evaluate(N_POINTS, "population") == 3000)
    page.page.get_by_role("button", name="lasso group A").click()
    lasso(page, outline(page, "population", 0.15, 0.165))  # few enough for an address
    page.wait_for(lambda: counts(page)["A"] > 20 and "a=" in page.page.url)
    page.page.get_by_role("button", name="lasso group A").click()  # no lasso any more, but with Shift
    page.page.get_by_role("button", name="lasso group B").click()
    page.page.get_by_role("button", name="lasso group B").click()
    corners = outline(page, "population", 0.6, 0.8)
    page.page.keyboard.down("Shift")
    lasso(page, corners)
    page.page.keyboard.up("Shift")
    page.wait_for(lambda: counts(page)["B"] > 20 and "b=" in page.page.url)
    both = counts(page)
    spot = page.page.evaluate("() => mosaicSpot('population', 40)")
    page.page.mouse.click(spot["x"], spot["y"])  # a click opens a galaxy as before
    page.wait_for(lambda: page.page.locator(".galaxy-facts b").inner_text() != "Galaxy 7")
    page.page.get_by_role("button", name="stacks ›").click()
    rows = page.page.locator(".selected table.list tbody tr")
    rows.first.wait_for(timeout=30000)
    page.wait_for(lambda: f"100 of {both['A'] + both['B']:,}" in page.page.locator(".selected .listing").inner_text())
    median = "letter => mosaicPlots().get('stacks').content().groups.find(g => g.letter === letter).cells[1]"
    assert float(page.page.evaluate(median, "A")) < 1 < float(page.page.evaluate(median, "B"))
    curves = "() => mosaicPlots().get('stacks').plots().map(p => [p.key, p.curves.map(c => c.letter + c.side).join()])"
    every = "Apredicted,Atrue,Bpredicted,Btrue"
    assert dict(page.page.evaluate(curves)) == {"sfh": every, "sed": every, "distribution": every}
    page.page.get_by_role("button", name="Reproduce this: Selected galaxies").click()
    dialog = page.page.get_by_role("dialog")
    page.wait_for(lambda: 'a="' in dialog.locator("pre").inner_text())
    with page.page.expect_download() as told:
        dialog.get_by_role("button", name="CSV").click()
    told.value.save_as(tmp_path / "selected.csv")
    lines = [line for line in (tmp_path / "selected.csv").read_text().splitlines() if not line.startswith("#")]
    assert len(list(csv.DictReader(lines))) == both["A"] + both["B"]
    page.page.keyboard.press("Escape")
    other = explorer(page.page.url[page.page.url.index("?") :])
    other.page.locator(".selected table.list tbody tr").first.wait_for(timeout=30000)
    assert other.page.locator(".figures tbody tr").count() == 2
    assert [int(text) for text in other.page.locator(".figures tbody td:nth-child(2)").all_inner_texts()] == [*both.values()]
    page.page.get_by_role("button", name="look among the galaxies of group A alone").click()
    page.wait_for(lambda: f"{both['A']} found" in page.page.locator(".galaxy-facts").inner_text())
    page.page.get_by_role("button", name="undo").click()
    page.wait_for(lambda: "filter=" not in page.page.url)
    page.page.get_by_role("tab", name="Population").click()
    page.page.get_by_role("button", name="let the groups A and B go").click()
    page.wait_for(lambda: "a=" not in page.page.url.partition("?")[2] and counts(page) == {"A": 0, "B": 0})
    page.page.get_by_role("button", name="undo").click()
    page.wait_for(lambda: counts(page) == both)


def test_groups_are_made_by_finger_and_by_keyboard(explorer):
    page = explorer(has_touch=True)
    page.page.locator(".mosaic-scores").wait_for(timeout=30000)
    page.wait_for(lambda: page.page.evaluate(N_POINTS, "population") == 3000)
    page.page.get_by_role("button", name="lasso group B").tap()
    hand = page.page.context.new_cdp_session(page.page)
    corners = outline(page, "population", 0.3, 0.6)

    def touch(kind, *spots):
        hand.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in spots]})

    touch("touchStart", corners[0])
    for (x0, y0), (x1, y1) in pairwise(corners):
        for part in (0.25, 0.5, 0.75, 1):
            touch("touchMove", (x0 + part * (x1 - x0), y0 + part * (y1 - y0)))
    touch("touchEnd")
    page.wait_for(lambda: counts(page)["B"] > 20)
    page.page.get_by_role("button", name="lasso group A").press("Enter")  # the plot has the focus then
    for key in [*["ArrowLeft"] * 20, *["ArrowUp"] * 20, *["Shift+ArrowRight"] * 40, *["Shift+ArrowDown"] * 40, "Enter"]:
        page.page.keyboard.press(key)
    page.wait_for(lambda: counts(page)["A"] > 300)
    assert "row=" not in page.page.url  # arrows have gone to no other galaxy

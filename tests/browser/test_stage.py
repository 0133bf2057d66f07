"""One plot on stage in a real browser: how one comes there and goes, and that all can be done on it as ever."""

import pytest

pytestmark = pytest.mark.browser

AT = "([plot, x]) => { const p = mosaicPlot(plot); return p.canvas.getBoundingClientRect().x + p.zoom * p.scales.at(x) }"
ZOOM = "plot => mosaicPlot(plot).zoom"
FONT = "plot => mosaicPlot(plot).zoom * 12 / innerHeight"  # of the axes, as a part of the window's height


def on_stage(page):
    """The plots that are drawn."""
    told = "() => ['sed', 'photometry', 'sfh', 'redshift', 'log_halo_mass'].filter(key => mosaicPlots().get(key).width > 0)"
    return page.page.evaluate(told)


def hides(page, start, stop):
    spans = page.page.evaluate("() => mosaicPlot('Spectrum').scene().hidden.sed")
    return len(spans) == 1 and all(abs(told / meant - 1) < 0.02 for told, meant in zip(spans[0], (start, stop)))


def test_a_key_brings_a_plot_on_stage_where_it_is_dragged_on_stepped_and_left(explorer_at):
    page = explorer_at("?mask=lsst%20sed")
    keyboard, name = page.page.keyboard, page.page.locator(".galaxy b")
    keyboard.press("s")
    page.wait_for(lambda: on_stage(page) == ["sed"] and "stage=sed" in page.page.url)
    for part in (".bar nav", "header", ".sidebar", ".mosaic-many", ".mosaic-strip"):
        page.wait_for(lambda part=part: not page.page.locator(part).first.is_visible())
    assert page.page.evaluate(FONT, "Spectrum") > 1 / 45 and page.page.locator(".scalars").is_visible()
    frame = page.frame("Spectrum")
    assert frame["width"] > 0.85 * 1440 and frame["y"] + frame["height"] < 1000
    start, stop = (page.page.evaluate(AT, ["Spectrum", x]) for x in (2500, 9000))
    page.drag("Spectrum", *((x - frame["x"]) / frame["width"] for x in (start, stop)))
    page.wait_for(lambda: hides(page, 2500, 9000))
    keyboard.press("ArrowRight")  # the drag has not given the plot the keyboard
    page.wait_for(lambda: name.inner_text() == "Galaxy 1")
    keyboard.press("ArrowLeft")
    page.wait_for(lambda: name.inner_text() == "Galaxy 0")
    for key, there in (("ArrowDown", ["photometry"]), ("]", ["sfh"]), ("[", ["photometry"])):
        keyboard.press(key)
        page.wait_for(lambda there=there: on_stage(page) == there)
    keyboard.press("1")
    page.wait_for(lambda: page.page.locator(".seen code").inner_text() == "lsst")
    keyboard.press("z")
    page.wait_for(lambda: page.page.locator(".seen code").inner_text() != "lsst" and on_stage(page) == ["photometry"])
    keyboard.press("Escape")
    page.wait_for(lambda: len(on_stage(page)) == 5 and "stage" not in page.page.url)
    assert page.page.evaluate(ZOOM, "Spectrum") == 1 and page.page.locator(".bar nav").is_visible()


def test_the_button_asks_for_the_whole_screen_and_another_gives_both_back(explorer_at):
    page = explorer_at()
    before = page.frame("Spectrum")
    page.page.get_by_role("button", name="stage view").click()
    page.wait_for(lambda: page.page.evaluate("() => document.fullscreenElement !== null") and len(on_stage(page)) == 1)
    first = on_stage(page)  # that which was there last
    page.page.locator("[data-act=plot]").click()
    page.wait_for(lambda: on_stage(page) != first)
    page.page.get_by_role("button", name="leave the stage").click()
    page.wait_for(lambda: page.page.evaluate("() => document.fullscreenElement === null") and len(on_stage(page)) == 5)
    page.wait_for(lambda: page.frame("Spectrum") == before)
    page.page.keyboard.press("Enter")  # the keyboard is where one came from
    page.wait_for(lambda: len(on_stage(page)) == 1)
    page.page.keyboard.press("Escape")
    page.wait_for(lambda: len(on_stage(page)) == 5)


def test_a_magnitude_and_a_density_are_dragged_on_stage(explorer_at):
    page = explorer_at("?stage=photometry")
    page.wait_for(lambda: on_stage(page) == ["photometry"])
    spot = page.at_rest("() => mosaicPoint('Photometry', 'lsst', 1)")
    page.page.mouse.move(spot["x"], spot["y"])
    page.page.mouse.down()
    page.page.mouse.move(spot["x"], spot["y"] - 60, steps=4)
    page.page.mouse.up()
    page.wait_for(lambda: "edit=g:" in page.page.url)
    page.page.go_back()
    page.wait_for(lambda: "edit=" not in page.page.url)
    page.page.keyboard.press("ArrowDown")
    page.page.keyboard.press("ArrowDown")
    page.wait_for(lambda: on_stage(page) == ["redshift", "log_halo_mass"])
    x, y = page.at_rest(
        """() => { const p = mosaicPlots().get("redshift"), box = p.canvas.getBoundingClientRect();
            return [box.x + p.zoom * p.scales.x(p.scene().scalars.redshift.median), box.y + box.height / 2] }"""
    )
    page.page.mouse.move(x, y)
    page.page.mouse.down()
    page.page.mouse.move(x + 100, y, steps=4)
    page.page.mouse.up()
    page.wait_for(lambda: "edit=redshift:" in page.page.url)
    page.page.keyboard.press("s")
    page.wait_for(lambda: len(on_stage(page)) == 5)


def test_the_truth_waits_on_stage_and_back_leaves_it(explorer_at):
    page = explorer_at("?row=4&truth=off")
    page.page.keyboard.press("S")
    page.wait_for(lambda: "stage=" in page.page.url)
    reveal = page.page.locator(".on-top [data-act=truth]")
    page.wait_for(lambda: reveal.inner_text() == "reveal" and "truth" not in page.page.locator(".scalars").inner_text())
    reveal.click()
    page.wait_for(lambda: "percentile, CRPS" in page.page.locator(".scalars").inner_text())
    page.wait_for(lambda: "truth=off" not in page.page.url)
    page.page.go_back()
    page.page.go_back()
    page.wait_for(lambda: len(on_stage(page)) == 5 and "truth=off" in page.page.url)


@pytest.mark.parametrize("size", [(1024, 768), (420, 800)])
def test_a_link_opens_on_stage_whatever_the_screen(explorer, size):
    page = explorer("?stage=sfh&row=4", viewport={"width": size[0], "height": size[1]}, has_touch=True)
    page.wait_for(lambda: on_stage(page) == ["sfh"])
    page.page.locator(".on-top [data-act=leave]").wait_for()
    # while a page is busy, Chromium drops touches
    page.page.locator(".mosaic-scores").wait_for(state="attached", timeout=30000)
    frame = page.frame("Star-formation")
    assert frame["y"] + frame["height"] < size[1] and frame["width"] > 0.7 * size[0]
    overflow = "() => [...document.querySelectorAll('main')].some(e => e.scrollWidth > e.clientWidth + 1)"
    assert not page.page.evaluate(overflow)
    buttons = page.page.locator(".on-top button:visible")
    boxes = [buttons.nth(i).bounding_box() for i in range(buttons.count())]
    assert all(box["height"] >= 44 and box["width"] >= 44 and box["x"] + box["width"] <= size[0] for box in boxes)
    page.touch_drag(frame["x"] + 0.3 * frame["width"], frame["x"] + 0.7 * frame["width"], frame["y"] + 0.5 * frame["height"])
    page.wait_for(lambda: "sfh[" in page.page.url)  # a finger shows what was hidden
    page.page.locator(".on-top [data-act=leave]").click()  # a tap so soon after a drag is not always a click to Chromium
    page.wait_for(lambda: len(on_stage(page)) == 5)
    page.page.locator(".mosaic-scores").wait_for(timeout=30000)  # what was not needed on stage is there


LESSON = """() => {  // where the lesson stands, and in what type
    const find = root => [...root.querySelectorAll("*")].reduce((found, one) =>
        found || (one.matches("article") ? one : one.shadowRoot && find(one.shadowRoot)), null);
    const article = find(document), box = article.getBoundingClientRect();
    const text = article.querySelector(".text"), font = parseFloat(getComputedStyle(text).fontSize);
    const rest = text.scrollHeight - text.clientHeight - text.scrollTop;
    return {width: box.width, right: box.right, bottom: box.bottom, font, rest};
}"""


def go_on(page, there):
    """Press what a clicker has until the address says that the page is there: a long one is read to its end first."""
    while (rest := page.at_rest(LESSON)["rest"]) > 8:
        page.page.keyboard.press("PageDown")
        page.wait_for(lambda: page.at_rest(LESSON)["rest"] < rest)
    page.page.keyboard.press("PageDown")
    page.wait_for(lambda: there in page.page.url)


def stand_beside(page, width, height):
    """Whether the lesson has a third of the window, in type for a room, and the plot the rest."""
    box, frame = page.at_rest(LESSON), page.frame("Spectrum")
    lesson_fits = box["font"] > height / 45 and 0.25 * width < box["width"] < width / 3 and box["bottom"] <= height
    return lesson_fits and frame["x"] > box["right"] and frame["width"] > 0.5 * width and frame["y"] + frame["height"] < height


def test_a_lesson_stands_beside_the_plot_in_large_type_and_its_pages_turn_there(explorer_at):
    page = explorer_at("?lesson=colours&page=1&row=2744&mask=sed")
    lesson, keyboard = page.page.locator("article"), page.page.keyboard
    text = lesson.locator(".text")
    for size in ((1280, 720), (1920, 1080)):
        page.page.set_viewport_size({"width": size[0], "height": size[1]})
        keyboard.press("s")
        page.wait_for(lambda: on_stage(page) == ["sed"] and "stage=sed" in page.page.url)
        page.wait_for(lambda size=size: stand_beside(page, *size))
        for part in (".worksheet", ".notes", "[data-act=list]"):
            assert not lesson.locator(part).first.is_visible()
        keyboard.press("Escape")
        page.wait_for(lambda: "stage" not in page.page.url)
    keyboard.press("s")
    page.wait_for(lambda: "stage=sed" in page.page.url and page.at_rest(LESSON)["width"] > 0.25 * 1920)
    for number, plot in ((2, "sed"), (3, "photometry")):
        go_on(page, f"page={number}")
        page.wait_for(lambda plot=plot: on_stage(page) == [plot])
    lesson.locator("[data-act=back]").click()
    page.wait_for(lambda: "page=2" in page.page.url and on_stage(page) == ["sed"])
    keyboard.press("l")
    page.wait_for(lambda: not text.is_visible() and page.frame("Spectrum")["width"] > 0.85 * 1920)
    page.page.locator(".on-top [data-act=lesson]").click()
    page.wait_for(text.is_visible)
    keyboard.press("Escape")
    page.wait_for(lambda: "stage" not in page.page.url and lesson.locator("[data-act=list]").is_visible())
    lesson.locator("[data-act=close]").click()
    page.page.get_by_role("tab", name="Population").wait_for()  # which the page of the lesson had left out
    page.page.set_viewport_size({"width": 1440, "height": 1000})

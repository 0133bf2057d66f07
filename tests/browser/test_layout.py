"""Where things stand in a real browser: nothing covers a control, nothing jumps, paper has clean sheets, fingers are met."""

import re

import pytest

pytestmark = pytest.mark.browser

# Controls whose middle something else takes, or that no scrolling brings into the window.
COVERED = """
window.mosaicCovered = () => {
    const top = (x, y) => {
        let found = document.elementFromPoint(x, y), inner = found;
        while ((inner = found?.shadowRoot?.elementFromPoint(x, y)) && inner !== found) found = inner;
        return found;
    };
    const around = node => {  // the element and all that it stands in, through shadow roots
        const all = [];
        for (; node; node = node.assignedSlot ?? node.parentNode ?? node.host) all.push(node);
        return all;
    };
    const kinds = "button, input, select, a[href], summary, canvas, [role=tab], [role=combobox], [tabindex='0']";
    const controls = [], look = root => root.querySelectorAll("*").forEach(one => {
        const size = one.getBoundingClientRect(), canBeTaken = getComputedStyle(one).pointerEvents !== "none";
        const isSeen = one.checkVisibility({visibilityProperty: true}) && size.width > 4 && size.height > 4;
        if (one.matches(kinds) && isSeen && canBeTaken) controls.push(one);
        if (one.shadowRoot) look(one.shadowRoot);
    });
    look(document);
    const faults = [];
    for (const one of controls) {
        one.scrollIntoView({block: "center", inline: "nearest"});
        const box = one.getBoundingClientRect(), x = box.x + box.width / 2, y = box.y + box.height / 2;
        const isInput = one.localName === "input";  // that of a switch reaches beyond what is seen of it
        const [left, right] = isInput ? [x, x] : [box.x + 1, box.right - 1];
        const isOut = left < 0 || right > innerWidth || y < 0 || y > innerHeight, hit = isOut ? null : top(x, y);
        const isTaken = hit && (around(hit).includes(one) || (isInput && around(one).slice(0, 3).includes(hit)));
        if (!isTaken) faults.push(`${one.outerHTML.slice(0, 160)} at ${JSON.stringify(box)}: ${hit?.outerHTML.slice(0, 160)}`);
    }
    return [controls.length, faults];
};
"""


def assert_nothing_is_covered(page, where):
    page.page.evaluate(COVERED)
    n, faults = page.page.evaluate("() => mosaicCovered()")
    assert n > 30 and not faults, where + "\n" + "\n".join(faults)


def test_nothing_covers_a_control_on_small_screens_and_at_200_percent(explorer):
    page = explorer("?mask=lsst%20sfh[0:10]&pins=lsst", viewport={"width": 720, "height": 450}, device_scale_factor=2)
    page.page.locator(".mosaic-scores").wait_for(timeout=30000)
    page.wait_for(lambda: not page.page.locator(".sidebar").first.is_visible())
    assert_nothing_is_covered(page, "200% of 1440x900")
    page.page.set_viewport_size({"width": 420, "height": 800})
    page.page.wait_for_timeout(300)
    assert_nothing_is_covered(page, "420x800")
    page.page.set_viewport_size({"width": 1024, "height": 768})
    page.page.get_by_role("button", name="Open drawer").click()
    page.page.locator(".choose-galaxies [role=combobox]").wait_for(timeout=30000)
    page.page.mouse.move(700, 400)  # else the button says what it is of, over what lies beneath
    page.page.wait_for_timeout(500)  # until the rail has come
    assert_nothing_is_covered(page, "1024x768 with the rail")


def test_the_rail_begins_closed_up_to_1000_px_and_takes_spans_by_a_finger(explorer):
    page = explorer("?mask=lsst%20sfh", viewport={"width": 1000, "height": 800}, has_touch=True)
    page.wait_for(lambda: not page.page.locator(".see-sfh").is_visible())
    page.page.get_by_role("button", name="Open drawer").tap()
    track = page.page.locator(".hide-sfh .track")
    track.wait_for(timeout=30000)
    page.page.wait_for_timeout(500)  # until the rail has come
    track.scroll_into_view_if_needed()
    box = track.bounding_box()
    page.touch_drag(box["x"] + 0.25 * box["width"], box["x"] + 0.5 * box["width"], box["y"] + box["height"] / 2)
    page.wait_for(lambda: "sfh[" in page.mask() and page.mask().count(":") == 2)  # what is left on either side
    frame = page.frame("Spectrum")
    page.touch_drag(frame["x"] + 0.5 * frame["width"], frame["x"] + 0.8 * frame["width"], frame["y"] + 0.5 * frame["height"])
    page.wait_for(lambda: "sed[" in page.mask())  # and so does a plot


def test_a_notice_moves_nothing(explorer_at):
    page = explorer_at("?row=3")
    selectors = (".bar nav", ".scalars", ".mosaic-scores", ".see-sfh", ".mosaic-strip")
    places = lambda: [page.frame("Spectrum"), *(page.page.locator(one).first.bounding_box() for one in selectors)]  # noqa: E731
    before = places()
    field = page.page.locator(".find-galaxies input")
    field.fill("redshft > 1")
    field.press("Enter")
    notice = page.page.get_by_role("alert").filter(has_text="redshift")
    notice.wait_for()
    assert places() == before
    notice.get_by_role("button").click()
    notice.wait_for(state="hidden")
    assert places() == before
    field.fill("")
    field.press("Enter")


def test_paper_has_the_galaxy_on_one_sheet_upright_and_across_whatever_the_window(explorer):
    page = explorer("?row=4&pins=lsst%20spherex", viewport={"width": 2560, "height": 1440})
    page.page.locator(".mosaic-scores").wait_for(timeout=30000)
    margins = dict.fromkeys(("top", "bottom", "left", "right"), "10mm")
    for size in ({"width": 2560, "height": 1440}, {"width": 1024, "height": 768}):
        page.page.set_viewport_size(size)
        page.page.wait_for_timeout(300)  # until plots have their size
        before = page.frame("Spectrum")
        for landscape in (False, True):
            printed = page.page.pdf(format="A4", landscape=landscape, margin=margins)
            assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 2  # the galaxy; many galaxies
        assert page.frame("Spectrum") == before  # and on the screen nothing is left of it


NONSENSE = {
    "row=x": "must be a whole number",
    "row=3000": "allowed: 0 to 2999",
    "mask=lst": "Did you mean 'lsst'",
    "mask=sfh[20:30]": "sfh",
    "noise=lsst-y2": "Did you mean 'lsst-y1'",
    "filter=redshft>1": "redshift",
    "edit=g:bright": "bright",
    "pins=lsst;sedd": "Did you mean 'sed'",
    "reference=3": "reference must be",
    "frame=rst": "Did you mean 'rest'",
    "beside=mosaic-larg": "mosaic-larg",
    "truth=of": "Did you mean 'off'",
    "tab=nextt": "Did you mean 'next'",
    "stage=sedd": "Did you mean 'sed'",
    "focus=redshif": "Did you mean 'redshift'",
    "mask=%00%FF%3Cb%3E": "unknown",
}


def test_each_nonsense_address_is_met_in_one_line_and_the_page_goes_on(explorer_at):
    page = explorer_at("?row=5")
    go = "query => { history.pushState(null, '', location.pathname + query); dispatchEvent(new PopStateEvent('popstate')) }"
    told = page.page.locator(".MuiAlert-message")
    for query, words in NONSENSE.items():
        page.page.evaluate(go, f"?{query}")
        page.wait_for(lambda words=words: told.count() and words in told.first.inner_text())
        assert "\n" not in told.first.inner_text().strip() and "Traceback" not in told.first.inner_text(), query
    page.page.keyboard.press("ArrowRight")
    page.wait_for(lambda: page.page.locator(".galaxy-facts b").inner_text() == "Galaxy 1")
    assert page.mask() == "lsst"

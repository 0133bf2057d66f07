"""Who cannot see, cannot use a mouse, or wants no motion: axe-core on the real page, and what a keyboard does there."""

import pytest

pytestmark = pytest.mark.browser
axe = pytest.importorskip("axe_playwright_python.base")

GRAVE = ("serious", "critical")
OF_COLOURS = ("color-contrast", "link-in-text-block")  # rules whose outcome hangs on the theme
# the element in focus, behind all shadow roots; and what frames it: pmui frames a parent of the input that has the focus
FOCUS = """
window.mosaicFocus = () => {
    let focus = document.activeElement;
    while (focus.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
    return focus;
};
window.mosaicIsFramed = () => {
    const focus = mosaicFocus();
    return [focus, focus.closest(".Mui-focusVisible")].some(e => e && getComputedStyle(e).outlineStyle === "solid")
        || focus.matches(".MuiInputBase-input");  // has a border of another colour
};
window.mosaicName = () => {
    const focus = mosaicFocus();
    return focus.getAttribute("aria-label") || focus.closest("label")?.textContent || focus.textContent || focus.tagName;
};
"""


# What axe-core finds in the document, or in all that can be seen of some parts of it, behind shadow roots, too.
RUN = """([options, parts]) => {
    const nodes = [], isSeen = element => element.getClientRects().length > 0;
    const look = root => root.querySelectorAll("*").forEach(element => {
        if (element.matches(parts) && isSeen(element)) nodes.push(element);
        if (element.shadowRoot) look(element.shadowRoot);
    });
    if (parts) look(document);
    if (parts && !nodes.length) throw new Error(`no part ${parts} is on the page`);
    return axe.run(parts ? nodes : document, options);
}"""


def violations(page, rules=(), parts=""):
    """What axe-core finds that is serious or worse, by all rules or some: the rule, the element, how to fix it.

    Parts, a CSS selector, are soon looked through where nothing else of the page is new.
    """
    page.page.evaluate(axe.AXE_SCRIPT)
    options = {"resultTypes": ["violations"]} | ({"runOnly": list(rules)} if rules else {})
    found = page.page.evaluate(RUN, [options, parts])["violations"]
    return [
        f"{rule['impact']} {rule['id']}: {rule['help']}\n  {node['target']}\n  {node['html']}\n  {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
        if rule["impact"] in GRAVE
    ]


@pytest.fixture
def furnished(explorer):
    """Opens the explorer, and waits until all of it is there."""

    def open_page(query="", **options):
        page = explorer(query, **options)
        page.wait_until_whole()
        page.page.evaluate(FOCUS)
        return page

    return open_page


@pytest.fixture
def furnished_at(explorer_at):
    """As `furnished`, the one lasting page."""

    def go(query=""):
        page = explorer_at(query)
        page.page.evaluate(FOCUS)
        return page

    return go


def presses(page, *keys):
    for key in keys:
        page.page.keyboard.press(key)


def tab_to(page, name, most=80):
    """Walk by Tab until what has the focus is called so; each stop on the way must be seen to have it."""
    for _ in range(most):
        page.page.keyboard.press("Tab")
        assert page.page.evaluate("() => mosaicIsFramed()"), page.page.evaluate("() => mosaicFocus().outerHTML")
        if name in page.page.evaluate("() => mosaicName()"):
            return
    raise AssertionError(f"the keyboard does not come to '{name}'")


# -- what a machine finds --------------------------------------------------------------------------------------------------
def test_axe_sees_into_shadow_roots(furnished_at):
    page = furnished_at()
    page.page.evaluate("() => mosaicPlots().get('redshift').canvas.removeAttribute('aria-label')")
    assert any("role-img-alt" in told for told in violations(page))


@pytest.mark.parametrize(("scheme", "rules"), [("light", ()), ("dark", OF_COLOURS)], ids=["light", "dark"])
def test_axe_finds_nothing_serious(furnished, scheme, rules):
    page = furnished("?mask=lsst%20sfh[0:10]", color_scheme=scheme)
    found = {"at first": violations(page, rules)}
    page.page.get_by_label("Colours", exact=True).click()
    page.page.get_by_role("option", name="how unusual").wait_for()
    page.page.wait_for_timeout(500)
    found["a list with headings"] = violations(page, rules, "[role=listbox]")
    presses(page, "Escape")
    page.page.get_by_role("option", name="how unusual").wait_for(state="hidden")
    page.page.locator(".what-if summary").click()
    page.page.locator(".what-if input").first.wait_for()
    page.page.get_by_role("tab", name="Compare").click()
    page.page.get_by_role("button", name="pin this mask").first.click()
    page.page.locator("table.galaxy:not([aria-busy=true])").wait_for()
    found["what if, and a pin to compare with"] = violations(page, rules, ".what-if, .pins-table, table.galaxy")
    page.page.get_by_role("tab", name="Alike").click()
    page.page.locator(".twins .cards button").first.wait_for()
    found["galaxies alike"] = violations(page, rules, ".twins, .states")
    page.page.get_by_role("tab", name="Paper").click()
    page.page.locator(".paper td .opener").first.wait_for()
    found["the paper's table and figures"] = violations(page, rules, ".paper")
    page.page.get_by_role("tab", name="Attention").click()
    page.page.locator(".attention:not([aria-busy=true]) .token").first.wait_for(timeout=60000)
    found["what the answer hangs on"] = violations(page, rules, ".attention")
    page.page.get_by_role("tab", name="Observe next").click()
    page.page.locator(".gains ol:not([aria-busy=true]) button").first.wait_for()
    page.page.get_by_role("button", name="hide or reveal the truth").click()
    page.wait_for(lambda: "truth=off" in page.page.url)
    found["what would help, while the truth is kept back"] = violations(page, rules)
    page.page.get_by_role("combobox", name="among").fill("i < 24")
    page.page.get_by_role("combobox", name="among").press("Enter")
    page.page.get_by_role("button", name="clear filter").wait_for()
    page.page.get_by_role("button", name="hide or reveal the truth").click()
    page.page.get_by_role("tab", name="Selected").click()
    page.page.get_by_role("button", name="as group A").click()
    page.page.locator(".selected[aria-busy=false] table.list tbody tr").first.wait_for(timeout=60000)
    found["those found as a group, stacked and listed"] = violations(page, rules, ".selected")
    page.page.keyboard.press("?")
    page.page.get_by_text("any galaxy").wait_for()
    page.page.wait_for_timeout(500)  # until it is not faint any more
    found["help"] = violations(page, rules, "[role=dialog]")
    presses(page, "Escape")
    page.page.get_by_text("any galaxy").wait_for(state="hidden")
    page.page.get_by_label("Noise of the magnitudes").click()
    page.page.get_by_role("option", name="LSST Y1", exact=True).wait_for()
    page.page.wait_for_timeout(500)
    found["a list of choices"] = violations(page, rules, "[role=listbox]")
    presses(page, "Escape")
    page.page.get_by_role("option", name="LSST Y1", exact=True).wait_for(state="hidden")
    page.page.get_by_role("tab", name="Latent map").click()
    page.page.wait_for_function("() => mosaicPlots().has('latent map')")
    page.page.locator(".find-galaxies input").click()
    page.page.get_by_role("option").first.wait_for()
    page.page.wait_for_timeout(500)
    found["the map, and what can be found"] = violations(page, rules)
    presses(page, "Escape")
    page.page.get_by_role("option").first.wait_for(state="hidden")
    page.page.get_by_role("button", name="Reproduce this: Spectrum").click()
    page.wait_for(lambda: "me.load_model" in page.page.get_by_role("dialog").locator("pre").inner_text())
    found["reproduce this"] = violations(page, rules, "dialog[open]")
    presses(page, "Escape")
    page.page.get_by_role("dialog").wait_for(state="hidden")
    presses(page, "s")
    for plot in ("sed", "densities"):
        page.page.wait_for_function("plot => mosaicPlots().get(plot).zoom > 1", arg={"densities": "redshift"}.get(plot, plot))
        page.page.locator("header.MuiAppBar-root").wait_for(state="hidden")
        found[f"on stage, {plot}"] = violations(page, rules)
        presses(page, *["ArrowDown"] * 3)
    assert not any(found.values()), "\n\n".join(f"{scheme}, {where}: {told}" for where in found for told in found[where])


@pytest.mark.parametrize(("scheme", "rules"), [("light", ()), ("dark", OF_COLOURS)], ids=["light", "dark"])
def test_axe_finds_nothing_serious_in_a_lesson_on_stage(explorer, scheme, rules):
    page = explorer("?lesson=colours&page=5&stage=photometry", color_scheme=scheme)
    page.page.locator("article [data-act=fold]").wait_for()
    page.page.wait_for_function("() => mosaicPlots().get('photometry').zoom > 1")
    for part in (".on-top", ".plots.vectors", ".lessons"):  # the server hears of the browser's theme, and tells all
        dark = page.page.locator(part).first
        page.wait_for(lambda dark=dark: ("dark" in dark.get_attribute("class").split()) == (scheme == "dark"))
    page.page.locator(".mosaic-scores").wait_for(state="attached", timeout=30000)
    assert not (found := violations(page, rules)), "\n\n".join(found)


def test_the_page_has_a_language_landmarks_and_one_first_heading(furnished_at):
    page = furnished_at()
    assert page.page.locator("html").get_attribute("lang") == "en"
    assert page.page.title() == "MOSAIC Explorer"
    assert page.page.get_by_role("heading", level=1).all_inner_texts() == ["MOSAIC Explorer"]
    for landmark in ("banner", "navigation", "main"):
        assert page.page.get_by_role(landmark).first.is_visible()


# -- by keyboard -----------------------------------------------------------------------------------------------------------
def test_tab_walks_over_the_whole_page_and_the_focus_is_always_seen(furnished_at):
    page = furnished_at()
    for name in (
        "skip to the plots",
        "LSST",
        "SPHEREx hidden",
        "What if",
        "next galaxy",
        "Spectrum:",
        "Population",
    ):
        tab_to(page, name)


def test_the_plots_are_a_keypress_away(furnished_at):
    page = furnished_at()
    tab_to(page, "skip to the plots")
    presses(page, "Enter")
    page.wait_for(lambda: "Spectrum:" in page.page.evaluate("() => mosaicName()"))


def test_shortcuts_work_wherever_the_focus_is_but_where_a_key_is_wanted(furnished_at):
    page = furnished_at("?mask=lsst%20sfh")
    page.page.locator(".hide-sfh .track").focus()
    presses(page, "End", "Shift+PageUp", "Enter")
    page.wait_for(lambda: "sfh[" in page.mask())
    presses(page, "z")
    page.wait_for(lambda: page.mask() == "lsst sfh")
    page.page.locator(".vector-sfh canvas").focus()
    presses(page, "ArrowRight", "5")
    page.wait_for(lambda: page.mask() == "log_stellar_mass")
    page.page.get_by_role("tab", name="Population").focus()
    presses(page, "ArrowRight", "z")
    page.wait_for(lambda: page.mask() == "lsst sfh")
    page.page.get_by_role("button", name="hide or show a span of SED").focus()
    presses(page, "Enter")
    page.page.get_by_role("menuitem").first.wait_for()
    presses(page, "5", "Escape")  # looks for an item that begins so
    page.page.get_by_role("combobox", name="among").fill("#")
    presses(page, "5", "Escape")
    page.page.wait_for_timeout(300)
    assert page.mask() == "lsst sfh"
    assert page.page.locator(".galaxy-facts b").inner_text() == "Galaxy 0"


def test_the_overlay_tells_of_all_keys_and_gives_the_focus_back(furnished_at):
    page = furnished_at()
    tab_to(page, "keyboard and mouse")
    presses(page, "Enter")
    told = page.page.locator(".mosaic-keys")
    told.wait_for()
    words = told.inner_text()
    assert all(word in words for word in ("pin this mask", "mark a span", "Delete", "Esc", "density's line", "undo"))
    presses(page, "ArrowRight", "5", "Escape")
    told.wait_for(state="hidden")
    page.wait_for(lambda: page.page.evaluate("() => mosaicName()") == "keyboard and mouse")
    assert page.mask() == "lsst" and page.page.locator(".galaxy-facts b").inner_text() == "Galaxy 0"


def test_an_explanation_opens_and_closes_by_keyboard(furnished_at):
    page = furnished_at()
    tab_to(page, "about: What is seen")
    meaning = page.page.get_by_text("Peak mass of the dark matter halo").first
    presses(page, "Enter")
    meaning.wait_for()
    presses(page, "Escape")
    meaning.wait_for(state="hidden")
    assert page.page.evaluate("() => mosaicName()") == "about: What is seen"


def test_a_button_that_can_do_nothing_more_keeps_the_focus(furnished_at):
    page = furnished_at()
    pin = page.page.locator("[data-act=pin]")
    pin.focus()
    presses(page, "Enter")
    page.wait_for(lambda: pin.get_attribute("aria-disabled") == "true")
    assert page.page.evaluate("() => mosaicName()") == "pin this mask"


def test_each_control_has_a_name_of_its_own(furnished_at):
    page = furnished_at("?mask=lsst%20sfh[0:10]")
    read = "strips => strips.map(one => one.getAttribute('aria-label'))"
    named = lambda: page.page.locator(".span-strip .track").evaluate_all(read)  # noqa: E731
    page.wait_for(lambda: not named()[1].startswith("SFH hidden: all"))
    names = named()
    assert [name.partition(".")[0] for name in names[::2]] == ["SPHEREx hidden: all", "SED hidden: all"]
    assert names[1].startswith("SFH hidden: 10.1–13.8 Gyr. Drag to hide")
    assert page.page.get_by_role("group", name="LSST photometry").is_visible()


# -- what is told, and what moves -------------------------------------------------------------------------------------------
def test_answers_are_told_once_they_have_settled_and_not_during_a_drag(furnished_at):
    page = furnished_at("?mask=lsst%20sed")
    page.page.evaluate(
        """() => {
            const live = mosaicPlots().get("redshift").section.getRootNode().querySelector("[aria-live=polite]");
            window.told = [];
            new MutationObserver(() => told.push(live.textContent)).observe(live, {childList: true, subtree: true});
        }"""
    )
    told = lambda: page.page.evaluate("() => told")  # noqa: E731
    page.page.wait_for_timeout(600)
    page.page.evaluate("() => { told.length = 0; }")
    frame = page.frame("Spectrum")
    at = lambda part: (frame["x"] + part * frame["width"], frame["y"] + frame["height"] / 2)  # noqa: E731
    page.page.mouse.move(*at(0.1))
    page.page.mouse.down()
    for part in (0.3, 0.5, 0.7):
        page.page.mouse.move(*at(part), steps=3)
        page.page.wait_for_timeout(700)
    assert told() == []
    page.page.mouse.up()
    page.wait_for(lambda: len(told()) == 1)
    assert told()[0].startswith("Galaxy 0. ") and "redshift" in told()[0]
    page.page.get_by_role("button", name="Stellar mass", exact=True).click()
    page.wait_for(lambda: len(told()) > 1 and told()[-1] != told()[0])


def test_nothing_moves_where_no_motion_is_wanted(furnished):
    page = furnished(reduced_motion="reduce")
    page.page.keyboard.press("?")
    page.page.get_by_text("any galaxy").wait_for()
    moving = page.page.evaluate(
        """() => {
            const moving = [], look = root => root.querySelectorAll("*").forEach(e => {
                const style = getComputedStyle(e), still = seconds => seconds.split(", ").every(s => parseFloat(s) === 0);
                if (!still(style.transitionDuration) || style.animationName !== "none") moving.push(e.outerHTML.slice(0, 200));
                if (e.shadowRoot) look(e.shadowRoot);
            });
            look(document);
            return moving;
        }"""
    )
    assert not moving, moving[:5]


# -- the first visit --------------------------------------------------------------------------------------------------------
def test_hints_are_shown_on_the_first_visit_and_can_be_closed(furnished):
    page = furnished()
    hints = page.page.locator(".first-visit li")
    assert hints.count() == 3
    top = page.frame("Spectrum")
    page.page.get_by_role("button", name="got it").click()
    page.wait_for(lambda: hints.count() == 0)
    assert page.frame("Spectrum") == top  # nothing has moved
    page.page.reload(wait_until="load")
    page.page.wait_for_function("() => mosaicReady()", timeout=60000)
    page.page.locator(".mosaic-scores").wait_for(timeout=30000)
    assert hints.count() == 0


def test_a_warning_takes_the_place_of_the_hints(furnished):
    page = furnished("?edit=g:20")
    page.page.locator(".caution b").wait_for(timeout=20000)
    page.page.locator(".first-visit").wait_for(state="hidden")

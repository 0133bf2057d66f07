"""Walks the pages of a lesson as its file describes it: the same movements on the served page and on one without a server."""

from urllib.parse import parse_qs

from chromium import SETTLED

from mosaic_explorer.masks import PRESETS, Mask
from mosaic_explorer.modalities.rows import LSST

BANDS = [str(band) for band in LSST.coordinate]
WHOLE = """() => {  // what the panel of the lesson shows
    const find = root => [...root.querySelectorAll("*")].reduce((found, one) =>
        found || (one.matches("article") ? one : one.shadowRoot && find(one.shadowRoot)), null);
    const article = find(document);
    if (!article) return null;
    return {title: article.querySelector("h3").textContent, place: article.querySelector(".place").textContent,
            done: Boolean(article.querySelector(".task.is-done")), task: Boolean(article.querySelector(".task"))};
}"""
LINE = """([name, value]) => {  // where a scalar's line stands, and where it would for another value
    const plot = mosaicPlots().get(name), scalar = plot.scene().scalars[name], box = plot.canvas.getBoundingClientRect();
    const x = value => box.x + plot.zoom * plot.scales.x(value);
    return {from: x(scalar.seen ? scalar.value : scalar.median), to: x(value), y: box.y + box.height * 0.6};
}"""
POINT = """([i, value]) => {  // where a band's point stands, and how high it would for another value
    const plot = mosaicPlots().get("photometry"), box = plot.canvas.getBoundingClientRect();
    return {...mosaicPoint("Photometry", "lsst", i), to: box.y + plot.zoom * plot.scales.y(value)};
}"""
DRAWN = """points => {  // where points of a history stand
    const plot = mosaicPlots().get("sfh"), {zoom, scales} = plot, box = plot.canvas.getBoundingClientRect();
    return points.map(([time, rate]) => [box.x + zoom * scales.at(time), box.y + zoom * scales.y(rate)]);
}"""
ALONG = """([key, from, to]) => {
    const plot = mosaicPlots().get(key), {zoom, scales} = plot, box = plot.canvas.getBoundingClientRect();
    const x = value => box.x + zoom * scales.at(value), {frame} = scales;
    return {from: x(from), to: x(to), y: box.y + zoom * (frame.top + frame.bottom) / 2};
}"""


class Walker:
    """Does what a lesson's page asks for, on a `chromium.Page` that shows it.

    Parameters
    ----------
    served : whether there is a server behind the page
    """

    def __init__(self, page, served):
        self.page, self.served = page, served

    def told(self):
        """Title, place, whether there is a task and whether it is done, as the panel says."""
        return self.page.page.evaluate(WHOLE)

    def open(self, lesson):
        """Open another lesson from the list."""
        page = self.page.page
        page.locator("article [data-act=list]").click()
        page.locator(f"[data-lesson={lesson.name}]").click()
        self.page.wait_for(lambda: (told := self.told()) and told["title"] == lesson.pages[0].title)

    def turn_to(self, number, lesson):
        """Turn to a page of the lesson that is open by its dot, and wait until it is there, with what it opens."""
        state = parse_qs(lesson.pages[number - 1].state)
        mask = Mask.parse(state.get("mask", ["lsst"])[0]).text
        dot = self.page.page.locator(".dot").nth(number - 1)
        dot.click()
        self.page.wait_for(lambda: (told := self.told()) and told["place"] == f"{number} of {len(lesson.pages)}")
        self.page.wait_for(lambda: self.page.mask() == mask)
        self.page.page.wait_for_timeout(SETTLED)

    def walk(self, steps):
        """Make all the movements."""
        for step in steps:
            getattr(self, f"_{step.verb}")(step)
            self.page.page.wait_for_timeout(120)

    def _drag_between(self, ends):
        mouse = self.page.page.mouse
        mouse.move(ends["from"], ends["y"])
        mouse.down()
        mouse.move(ends["to"], ends.get("to_y", ends["y"]), steps=5)
        mouse.up()

    def _drag(self, step):
        self._drag_between(self.page.page.evaluate(ALONG, [step.drag, step.start, step.to]))

    def _edit(self, step):
        if step.edit in BANDS:
            at = self.page.page.evaluate(POINT, [BANDS.index(step.edit), step.to])
            self._drag_between({"from": at["x"], "to": at["x"], "y": at["y"], "to_y": at["to"]})
            return
        self._drag_between(self.page.page.evaluate(LINE, [step.edit, step.to]))

    def _see(self, step):
        name, page = step.see, self.page.page
        if name in BANDS:
            at = page.evaluate("([title, i]) => mosaicPoint(title, 'lsst', i)", ["Photometry", BANDS.index(name)])
            page.mouse.click(at["x"], at["y"])
        else:
            switch = page.locator(f".switch [data-name={name}]")
            self.page.wait_for(lambda: switch.is_checked() == (name in self.page.mask()))  # it follows a moment later
            switch.click()

    def _preset(self, step):
        from mosaic_explorer.explorer.widgets.labels import PRESET_LABELS

        assert step.preset in PRESETS
        self.page.page.get_by_role("button", name=PRESET_LABELS[step.preset], exact=True).click()

    def _noise(self, step):
        if not self.served:
            self.page.page.locator("select#noise").select_option(step.noise)
            return
        from mosaic_explorer.catalog.surveys import SETTINGS
        from mosaic_explorer.explorer.session.observations import noise_key

        label = next(name for name in SETTINGS if noise_key(name) == step.noise)
        self.page.page.locator(".choose-noise [role=combobox]").click()
        self.page.page.get_by_role("option", name=label, exact=True).click()

    def _axis(self, step):
        self.page.page.locator(".plots.vectors").get_by_role("button", name=step.axis, exact=True).click()

    def _tab(self, step):
        if self.served:
            self.page.page.get_by_role("tab", name=step.tab).click()

    def _press(self, step):
        self.page.page.locator(f".bar [data-act={step.press}]").click()

    def _guess(self, step):
        for name, value in zip(("value", "width"), step.guess, strict=True):
            field = self.page.page.locator(f"[data-guess={name}]")
            field.fill(str(value))
            field.press("Tab")
        self.page.page.locator("article [data-act=guess]").click()

    def _draw(self, step):
        points = self.page.page.evaluate(DRAWN, step.draw)
        mouse = self.page.page.mouse
        mouse.move(*points[0])
        mouse.down()
        for point in points[1:]:
            mouse.move(*point, steps=3)
        mouse.up()
        self.page.page.locator("article [data-act=draw]").click()

    def _choose(self, step):
        self.page.page.locator(f"[data-choice='{step.choose}']").click()

    def _buy(self, step):
        self.page.page.locator(f"[data-buy='{step.buy}']").click()

    def _commit(self, step):
        self.page.page.locator("article [data-act=commit]").click()  # once the model has answered

    def _reveal(self, step):
        self.page.page.locator("article [data-act=reveal]").click()

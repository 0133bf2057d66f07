"""A real server and a real Chromium, for the browser tests and the browser benchmark."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlparse

from mosaic_explorer import Mask

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ROOT = Path(__file__).parents[2]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def serve(models=None, catalogs=None):
    """The explorer as `make explore` serves it, on a free port, with models and catalogs of these folders, too; its address."""
    with serving(models=models, catalogs=catalogs) as (url, _):
        yield url


@contextmanager
def serving(*options, log=subprocess.DEVNULL, models=None, catalogs=None):
    """As `serve`, with further options of `panel serve`; what it says goes to a file. Gives its address and its process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "panel", "serve", "apps/explorer.py", "--setup", "apps/warm.py"]
    command += ["--port", str(port), "--address", "127.0.0.1", *options]
    folders = {"MOSAIC_MODELS": models, "MOSAIC_CATALOGS": catalogs}
    environment = os.environ | {name: str(folder) for name, folder in folders.items() if folder}
    process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, env=environment)
    url = f"http://localhost:{port}/explorer"
    try:
        for _ in range(240):
            try:
                urllib.request.urlopen(url, timeout=30).read()
                break
            except OSError:
                if process.poll() is not None:
                    raise RuntimeError(f"the server ended with status {process.returncode}") from None
                time.sleep(0.25)
        yield url, process
    finally:
        process.terminate()
        process.wait(10)


# Read by the tests: all plots by their keys, a galaxy's plot by the beginning of its title, a column of its first modality, its
# frame. Each plot is found at the element that it is drawn in, behind shadow roots.
EYES = """
window.mosaicPlots = () => {
    const plots = new Map();
    const look = root => root.querySelectorAll("*").forEach(element => {
        if (element.plot && element.dataset.plot) plots.set(element.dataset.plot, element.plot);
        if (element.shadowRoot) look(element.shadowRoot);
    });
    look(document);
    return plots;
};
window.mosaicPlot = title => [...mosaicPlots().values()].find(plot => plot.panel.title.startsWith(title));
window.mosaicColumn = (title, column) => {
    const plot = mosaicPlot(title);
    return Array.from(plot.scene().columns[plot.panel.rows[0].name][column]);
};
window.mosaicFrame = title => {
    const plot = mosaicPlot(title), box = plot.canvas.getBoundingClientRect(), {zoom} = plot, inner = plot.scales.frame;
    const [width, height] = [inner.right - inner.left, inner.bottom - inner.top].map(size => zoom * size);
    return {x: box.x + zoom * inner.left, y: box.y + zoom * inner.top, width, height};
};
window.mosaicPoint = (title, row, number) => {  // where a value of a plot stands on the page
    const plot = mosaicPlot(title), {zoom} = plot, box = plot.canvas.getBoundingClientRect();
    const at = plot.panel.rows.find(r => r.name === row);
    const columns = plot.scene().columns[row], value = [columns.exact, columns.median].map(c => c[number]).find(v => v === v);
    return {x: box.x + zoom * plot.scales.at(at.axis[number]), y: box.y + zoom * plot.scales.y(value)};
};
window.mosaicSpot = (key, row) => {  // where a galaxy's point stands on the page
    const plot = mosaicPlots().get(key), box = plot.canvas.getBoundingClientRect(), [x, y] = plot.spot(row);
    return {x: box.x + x, y: box.y + y};
};
window.mosaicScene = () => {  // numbers that tell what is drawn of one galaxy under one mask from what is drawn of another
    const {columns} = [...mosaicPlots().values()].find(plot => plot.scene).scene();
    const sum = column => Array.from(column).reduce((total, value) => total + (value || 0), 0);
    return JSON.stringify(Object.values(columns).map(({exact, median}) => [exact, median].map(sum)));
};
window.mosaicReady = () => {
    const plots = mosaicPlots();
    const isThere = plot => plot && (plot.width > 0 || plot.section.hidden);  // one may stand alone on stage
    return isThere(plots.get("sed")) && isThere(plots.get("redshift"));
};
"""


# To find tests that look too early: what a server says comes late, by another time of up to 0.4 s each, in order.
LATE = """
const told = Object.getOwnPropertyDescriptor(WebSocket.prototype, "onmessage");
Object.defineProperty(WebSocket.prototype, "onmessage", {
    get: told.get,
    set(listen) {
        let last = Promise.resolve(), due = 0;
        told.set.call(this, event => {
            due = Math.max(due, performance.now() + 400 * Math.random() ** 2);
            const until = due;
            const wait = () => until > performance.now() && new Promise(come => setTimeout(come, until - performance.now()));
            last = last.then(wait).then(() => listen(event));
        });
    },
});
"""

SETTLED = 400  # ms: after a view has come from the address, its answer has come, too

# Comes to a query as Back and Forward do, and lets the keyboard begin at the top of the page.
GO = """query => {
    history.pushState(null, "", location.pathname + query);
    window.dispatchEvent(new PopStateEvent("popstate"));
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    window.scrollTo(0, 0);
}"""


class Page:
    """The explorer in the browser, and what a user would never see: errors, requests to other hosts."""

    def __init__(self, browser, url, **options):
        self.errors, self.outside = [], []
        self.page = browser.new_page(**{"viewport": {"width": 1440, "height": 1000}, **options})
        self.page.add_init_script(EYES + (LATE if os.environ.get("MOSAIC_RACES") else ""))
        self.page.on("console", lambda m: self.errors.append(m.text) if m.type == "error" else None)
        self.page.on("pageerror", lambda e: self.errors.append(str(e)))
        self.page.on("request", self._request)
        self.page.goto(url, wait_until="load", timeout=60000)
        self.page.wait_for_function("() => mosaicReady()", timeout=60000)
        self.wait_for(self.mask)  # words come with their style sheets, a moment after the plots

    def wait_until_whole(self):
        """Wait until rail, population and the choice of galaxies are there, which come after the first paint."""
        self.page.locator(".mosaic-scores").wait_for(timeout=30000)
        self.page.locator(".choose-galaxies [role=combobox]").wait_for()

    def go(self, query=""):
        """Show what a query says without loading the page anew, as Back does; the focus is where it is on a new page."""
        self.page.keyboard.press("Escape")
        self.page.mouse.move(1, 1)
        tab = self.page.get_by_role("tab", name="Population")  # a lesson may have left it out
        if tab.is_visible() and tab.get_attribute("aria-selected") != "true":
            tab.click()
            self.wait_for(lambda: "tab=" not in self.page.url)
        shown, told = self.shown(), self.answer()
        self.page.evaluate(GO, query)
        parts = parse_qs(query.removeprefix("?"))
        mask, row = Mask.parse(parts.get("mask", ["lsst"])[0]).text, parts.get("row", ["0"])[0]
        self.wait_for(lambda: self.shown() == (f"Galaxy {row}", mask))
        if self.shown() != shown:  # names come before numbers
            self.wait_for(lambda: all(new != old for new, old in zip(self.answer(), told, strict=True)))
        self.page.wait_for_timeout(SETTLED)

    def shown(self):
        """Which galaxy the page says it shows, and what of it is seen."""
        return self.page.locator(".galaxy-facts b").inner_text(), self.mask()

    def answer(self):
        """What is drawn, and the words of scalars: each changes with galaxy and mask."""
        return self.page.evaluate("() => mosaicScene()"), self.page.locator(".scalars").inner_text()

    def _request(self, request):
        if request.url.startswith("http") and urlparse(request.url).hostname not in ("localhost", "127.0.0.1"):
            self.outside.append(request.url)

    def column(self, title, column):
        """A column of a figure's data, as the browser has it."""
        return self.page.evaluate("([title, column]) => mosaicColumn(title, column)", [title, column])

    def wait_for_change(self, title, column, before):
        """Wait until the browser's column differs from `before`, and return it."""
        return self.wait_for(lambda: (now := self.column(title, column)) != before and str(now) != str(before) and now)

    def wait_for(self, told, seconds=30):
        """Wait until `told()` is true, and return it."""
        deadline = time.time() + seconds
        while time.time() < deadline:
            if result := told():
                return result
            self.page.wait_for_timeout(30)
        raise AssertionError("the page did not come to what was waited for")

    def at_rest(self, script, argument=None):
        """What a script tells of places on the page, once it tells the same twice: things have come to where they stay."""
        before, now = None, self.page.evaluate(script, argument)
        while now != before:
            self.page.wait_for_timeout(100)
            before, now = now, self.page.evaluate(script, argument)
        return now

    def drag(self, title, start, stop, steps=8, shift=False):
        """Drag over a figure, from a part of its frame's width to another."""
        box = self.frame(title)
        y = box["y"] + box["height"] / 2
        if shift:
            self.page.keyboard.down("Shift")
        self.page.mouse.move(box["x"] + start * box["width"], y)
        self.page.mouse.down()
        self.page.mouse.move(box["x"] + stop * box["width"], y, steps=steps)
        self.page.mouse.up()
        if shift:
            self.page.keyboard.up("Shift")

    def touch_drag(self, start, stop, y, steps=8):
        """Drag a finger sideways over the page, as a touch screen tells it; the page was opened with `has_touch`."""
        touch = self.page.context.new_cdp_session(self.page)

        def send(kind, *points):
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x in points]})

        send("touchStart", start)
        for i in range(1, steps + 1):
            send("touchMove", start + (stop - start) * i / steps)
            self.page.wait_for_timeout(20)
        send("touchEnd")
        touch.detach()

    def frame(self, title):
        """Where the inner frame of a figure stands on the page."""
        return self.page.evaluate("title => mosaicFrame(title)", title)

    def mask(self):
        """What the page says is seen."""
        return self.page.locator(".mosaic-mask code").inner_text()

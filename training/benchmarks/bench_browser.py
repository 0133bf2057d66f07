"""What a user waits for, in milliseconds, in a real Chromium: the first paint, and a dragged span to repainted plots.

Serves the explorer itself on a free port. A figure is from the browser's own clock: from the pointer's event, or from the
beginning of the navigation, to the frame after the one in which the plots were drawn.
"""

import json
import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "browser"))

from chromium import CHROMIUM, EYES, FLAGS, serve
from playwright.sync_api import sync_playwright

PAINTS, DRAGS = 6, 30
# painted: the first frame after all seven plots stand on the page
FIRST_PAINT = """
const after = then => requestAnimationFrame(() => requestAnimationFrame(then));
const look = () => {
    const views = mosaicIdle() ? mosaicFigures().map(f => Bokeh.index.find_one(f)) : [];
    const shown = views.filter(v => v?.canvas_view?.el?.getBoundingClientRect().height > 0);
    if (shown.length >= 7) after(() => { window.mosaicPainted = performance.now() });
    else requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""
# from the last move or release of the pointer to the frame after the change of the last plot's data
WATCH = """
() => {
    window.mosaicTimes = {};
    const begin = kind => { mosaicTimes[kind] = performance.now(); mosaicTimes["after " + kind] = null };
    for (const kind of ["pointermove", "pointerup"]) window.addEventListener(kind, () => begin(kind), true);
    const watched = mosaicSource("log stellar mass", "density").properties.data;
    watched.change.connect(() =>
        requestAnimationFrame(() => requestAnimationFrame(() => {
            const now = performance.now();
            for (const kind of ["pointermove", "pointerup"])
                if (mosaicTimes[kind] && !mosaicTimes["after " + kind]) mosaicTimes["after " + kind] = now;
        })));
}
"""


def told(figure: str, times: list[float]) -> None:
    parts = statistics.quantiles(times, n=20)
    print(
        json.dumps(
            {
                "figure": figure,
                "median_ms": round(statistics.median(times), 1),
                "p10_ms": round(parts[1], 1),
                "p95_ms": round(parts[-1], 1),
                "runs": len(times),
            }
        ),
        flush=True,
    )


def first_paints(browser, url: str) -> list[float]:
    times = []
    for _ in range(PAINTS + 1):
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.add_init_script(EYES + FIRST_PAINT)
        page.goto(url)
        page.wait_for_function("() => window.mosaicPainted", timeout=60000)
        times.append(page.evaluate("() => mosaicPainted"))
        page.close()
    return times[1:]  # the first one warms the server and the browser's cache


def drags(browser, url: str) -> tuple[list[float], list[float]]:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.add_init_script(EYES)
    page.goto(url + "?mask=lsst%20sed")
    page.wait_for_function("() => mosaicReady()", timeout=60000)
    page.wait_for_timeout(4000)
    page.evaluate(WATCH)
    moved, released = [], []
    for i in range(DRAGS):
        frame = page.evaluate("() => mosaicFrame('Spectrum')")
        y = frame["y"] + frame["height"] / 2
        start, stop = 0.1 + 0.02 * i, 0.3 + 0.02 * i
        if i % 2:
            page.keyboard.down("Shift")
        page.mouse.move(frame["x"] + start * frame["width"], y)
        page.mouse.down()
        for part in (0.25, 0.5, 0.75, 1.0):
            page.mouse.move(frame["x"] + (start + part * (stop - start)) * frame["width"], y)
            page.wait_for_timeout(250)
            times = page.evaluate("() => mosaicTimes")
            if times.get("after pointermove"):
                moved.append(times["after pointermove"] - times["pointermove"])
        page.mouse.up()
        page.keyboard.up("Shift")
        page.wait_for_timeout(700)
        times = page.evaluate("() => mosaicTimes")
        if times.get("after pointerup"):
            released.append(times["after pointerup"] - times["pointerup"])
    page.close()
    return moved, released


with serve() as url, sync_playwright() as p:
    browser = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
    told("first paint of a warm server, all seven plots", first_paints(browser, url))
    moved, released = drags(browser, url)
    told("dragging a span, pointer to repainted plots", moved)
    told("dragged span released to repainted plots", released)
    browser.close()

"""What a user waits for, in milliseconds, in a real Chromium: the first paint, and a dragged span to repainted plots.

Serves the explorer itself on a free port. A figure is from the browser's own clock: from the pointer's event, or from the
beginning of the navigation, to the frame after the one in which the galaxy's plots were drawn.
"""

import json
import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "browser"))

from chromium import CHROMIUM, EYES, FLAGS, serve
from playwright.sync_api import sync_playwright
from visitors import pages_at_work

PAINTS, DRAGS, USERS = 5, 16, 40
QUERY = "?mask=lsst%20sed"
# painted: the first frame after the galaxy's plots stand on the page
FIRST_PAINT = """
const painted = () => { window.mosaicPainted = performance.now() };
const look = () => {
    const shown = [...mosaicPlots().values()].filter(plot => plot.width > 0 && plot.canvas.isConnected);
    if (shown.length >= 6) requestAnimationFrame(() => requestAnimationFrame(painted));
    else requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""
# from the last move or release of the pointer to the frame after the last plot was drawn anew
WATCH = """
() => {
    window.mosaicTimes = {};
    const begin = kind => { mosaicTimes[kind] = performance.now(); mosaicTimes["after " + kind] = null };
    for (const kind of ["pointermove", "pointerup"]) window.addEventListener(kind, () => begin(kind), true);
    const plot = mosaicPlots().get("redshift"), draw = plot.redraw;  // the last one drawn
    plot.redraw = () => {
        draw();
        requestAnimationFrame(() => requestAnimationFrame(() => {
            const now = performance.now();
            for (const kind of ["pointermove", "pointerup"])
                if (mosaicTimes[kind] && !mosaicTimes["after " + kind]) mosaicTimes["after " + kind] = now;
        }));
    };
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


def first_paints(browser, url: str, returning: bool) -> list[float]:
    """Of visitors who never came before, or who have the page's scripts in their cache."""
    times, context = [], browser.new_context(viewport={"width": 1440, "height": 900})
    for _ in range(PAINTS + 1):
        page = context.new_page()
        page.add_init_script(EYES + FIRST_PAINT)
        page.goto(url)
        page.wait_for_function("() => window.mosaicPainted", timeout=60000)
        times.append(page.evaluate("() => mosaicPainted"))
        page.wait_for_timeout(4000)  # let the rest of the page come before the next visitor does
        page.close()
        if not returning:
            context.close()
            context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.close()
    return times[1:]  # the first one warms the server


def drags(browser, url: str) -> tuple[list[float], list[float]]:
    """Times of the moves within slow drags, and of quick drags from release."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.add_init_script(EYES)
    page.goto(url + QUERY)
    page.wait_for_function("() => mosaicReady()", timeout=60000)
    page.wait_for_timeout(6000)
    page.evaluate(WATCH)
    moved, released = [], []
    frame = page.evaluate("() => mosaicFrame('Spectrum')")
    for i in range(DRAGS):
        y, start, stop = frame["y"] + frame["height"] / 2, 0.1 + 0.02 * i, 0.3 + 0.02 * i
        page.mouse.move(frame["x"] + start * frame["width"], y)
        page.mouse.down()
        for part in (0.25, 0.5, 0.75, 1.0) if i % 2 else (1.0,):
            page.mouse.move(frame["x"] + (start + part * (stop - start)) * frame["width"], y)
            if i % 2:
                page.wait_for_timeout(300)
                times = page.evaluate("() => mosaicTimes")
                moved += [times["after pointermove"] - times["pointermove"]] if times["after pointermove"] else []
        page.mouse.up()
        page.wait_for_timeout(1500)
        times = page.evaluate("() => mosaicTimes")
        if not i % 2 and times["after pointerup"]:
            released.append(times["after pointerup"] - times["pointerup"])
        page.mouse.dblclick(frame["x"] + (start + stop) / 2 * frame["width"], y)  # show the span again
        page.wait_for_timeout(1000)
    page.close()
    return moved, released


def main() -> None:
    """Measure and print."""
    with serve() as url, sync_playwright() as p:
        browser = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        told("first paint of a warm server, new visitor", first_paints(browser, url, returning=False))
        told("first paint of a warm server, returning visitor", first_paints(browser, url, returning=True))
        moved, released = drags(browser, url)
        told("while a span is dragged: pointer to repainted plots", moved)
        told("a span dragged in one stroke: release to repainted plots", released)
        with pages_at_work(url, QUERY, USERS) as users:
            moved, released = drags(browser, url)
        told(f"beside {USERS} users who drag: pointer to repainted plots", moved)
        told(f"beside {USERS} users who drag: release to repainted plots", released)
        told(
            f"each of {USERS} users: from the end of a drag to what the server says of it",
            [1000 * x for u in users for x in u.delays],
        )
        browser.close()


if __name__ == "__main__":
    main()

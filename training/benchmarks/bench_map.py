"""The latent map with very many points, in a real Chromium: python training/benchmarks/bench_map.py [GALAXIES].

The galaxies are the package's, as LSST would see them in ten years, time and again: each time with other noise.
"""

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "browser"))

from chromium import CHROMIUM, EYES, FLAGS, serve
from playwright.sync_api import sync_playwright

import mosaic_explorer as me
from mosaic_explorer.catalog.schema import GALAXY
from mosaic_explorer.catalog.unobserved import emptied
from mosaic_explorer.catalog.writing import write_catalog
from mosaic_explorer.modalities import TABLE

SEEN = ("redshift", "log_halo_mass", "log_stellar_mass", "lsst")
WHOLE_S = 600
PLOT = "mosaicPlots().get('latent map')"
PLACED = f"() => {{ const at = {PLOT}?.points().x ?? []; let n = 0; for (const x of at) n += x === x; return n; }}"
# how long it takes until what is drawn has become pixels
REDRAW = f"""() => {{
    const start = performance.now();
    {PLOT}.redraw();
    {PLOT}.canvas.getContext("2d").getImageData(0, 0, 1, 1);
    return performance.now() - start;
}}"""
PAINTED = f"""() => {{
    window.mosaicPainted = 0;
    const look = () => {{
        const points = {PLOT}?.points().x;
        if (points?.length > 3001 && points[points.length - 1] === points[points.length - 1] && {PLOT}.width > 0)
            requestAnimationFrame(() => requestAnimationFrame(() => {{ window.mosaicPainted = performance.now(); }}));
        else requestAnimationFrame(look);
    }};
    look();
}}"""
FRAMES = f"""async () => {{
    const canvas = {PLOT}.canvas, box = canvas.getBoundingClientRect(), start = performance.now();
    const at = i => ({{ clientX: box.x + 100 + i % 90, clientY: box.y + 150, pointerId: 1, bubbles: true }});
    let frames = 0;
    canvas.setPointerCapture = () => {{}};
    canvas.dispatchEvent(new PointerEvent("pointerdown", at(0)));
    while (performance.now() - start < 2000) {{
        canvas.dispatchEvent(new PointerEvent("pointermove", at(5 + frames++)));
        await new Promise(requestAnimationFrame);
    }}
    canvas.dispatchEvent(new PointerEvent("pointerup", at(5 + frames)));
    return frames / (performance.now() - start) * 1000;
}}"""


def told(figure: str, value: float, unit: str, **more: float) -> None:
    print(json.dumps({"figure": figure, "value": round(value, 2), "unit": unit, **more}), flush=True)


def many(n: int, folder: Path) -> None:
    """Write a catalog of `n` galaxies that have magnitudes of LSST."""
    galaxies = me.open_catalog()
    some = galaxies.isel({GALAXY: np.resize(np.arange(galaxies.sizes[GALAXY]), n)})
    some = some.assign_coords({GALAXY: np.arange(n)})
    nothing = {name: emptied(some.variables[name], n) for name in TABLE.variables if name not in SEEN}
    kept = [name for name in some.data_vars if name in SEEN or name in nothing]
    write_catalog(some[kept].assign(nothing), folder / "many.zarr")


def main(n: int = 200_000) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as p:
        many(n, Path(folder))
        with serve(catalogs=folder) as url:
            browser = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            place(browser, f"{url}?tab=map")
            measure(browser, f"{url}?catalog=many&noise=lsst-y10&tab=map", n)
            browser.close()


def opened(browser, url: str):
    page = browser.new_page(viewport={"width": 1440, "height": 1100})
    page.add_init_script(EYES + f"({PAINTED})();")
    page.goto(url)
    return page


def place(browser, url: str) -> None:
    """From a key that changes what is seen to the package's 3,000 galaxies on their way to their new places."""
    page = opened(browser, url)
    page.wait_for_function(f"() => ({PLACED})() >= 3000", timeout=60_000)
    page.wait_for_timeout(4000)
    script = f"""() => {{ window.placed = (async () => {{
        const before = {PLOT}.points();
        await new Promise(done => window.addEventListener("keydown", done, {{ once: true, capture: true }}));
        const start = performance.now();
        while ({PLOT}.points() === before) await new Promise(requestAnimationFrame);
        return performance.now() - start;
    }})(); }}"""
    times = []
    for key in "25342":
        page.evaluate(script)
        page.keyboard.press(key)
        times.append(page.evaluate("() => window.placed"))
        page.wait_for_timeout(3000)
    told("3,000 galaxies placed under a new mask", statistics.median(times), "ms", slowest=round(max(times), 1))
    page.close()


def measure(browser, url: str, n: int) -> None:
    start = time.monotonic()
    page = opened(browser, url)
    page.wait_for_function(f"() => ({PLACED})() >= 3000", timeout=60_000)
    told("page asked for to the first 3,000 galaxies placed", time.monotonic() - start, "s")
    page.wait_for_function(f"() => ({PLACED})() === {n}", timeout=1000 * WHOLE_S)
    told(f"to {n:,} galaxies placed", time.monotonic() - start, "s")
    page.wait_for_timeout(2000)
    times = [page.evaluate(REDRAW) for _ in range(20)]
    told(f"{n:,} points drawn anew", statistics.median(times), "ms", p95=round(sorted(times)[-2], 1))
    told(f"{n:,} points moved by a drag", page.evaluate(FRAMES), "frames/s")
    page.keyboard.press("0")
    recolour(page, n)
    lasso(page)
    page.close()
    times = []
    for _ in range(3):
        page = opened(browser, url)
        page.wait_for_function("() => window.mosaicPainted", timeout=60_000)
        times.append(page.evaluate("() => mosaicPainted") / 1000)
        page.close()
    told(f"first paint of a new visitor, {n:,} points among it", statistics.median(times), "s")


def recolour(page, n: int) -> None:
    """From a click on a choice of colours to points in them: asked of the server, sent, drawn."""
    script = f"""() => {{ window.recoloured = (async () => {{
        const before = {PLOT}.colouring();
        await new Promise(done => window.addEventListener("click", done, {{ once: true, capture: true }}));
        const start = performance.now(), isNew = some => some !== before && !some.title.endsWith("…");
        while (!isNew({PLOT}.colouring())) await new Promise(requestAnimationFrame);
        return performance.now() - start;
    }})(); }}"""
    times = []
    for label in ("log stellar mass", "log halo mass", "redshift"):
        page.evaluate(script)
        page.get_by_role("button", name=label, exact=True).last.click()
        times.append(page.evaluate("() => window.recoloured"))
        page.wait_for_timeout(500)
    told(f"{n:,} points recoloured, by the server", statistics.median(times), "ms")


def lasso(page) -> None:
    """From the release of a lasso around many of the points to the group drawn."""
    box = page.locator("[data-plot='latent map'] canvas").bounding_box()
    corners = [(0.2, 0.1), (0.75, 0.1), (0.75, 0.55), (0.2, 0.55), (0.2, 0.12)]
    spots = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in corners]
    page.keyboard.down("Shift")
    page.mouse.move(*spots[0])
    page.mouse.down()
    for spot in spots[1:]:
        page.mouse.move(*spot, steps=4)
    marked = f"() => {{ let n = 0; for (const mark of {PLOT}.groups().marks ?? []) n += mark & 1; return n; }}"
    watch = f"""() => {{ window.lassoed = (async () => {{
        await new Promise(done => window.addEventListener("pointerup", done, {{ once: true, capture: true }}));
        const start = performance.now();
        while (!({marked})()) await new Promise(requestAnimationFrame);
        await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        return performance.now() - start;
    }})(); }}"""
    page.evaluate(watch)
    page.mouse.up()
    page.keyboard.up("Shift")
    took = page.evaluate("() => window.lassoed")
    told("lasso: release to the group drawn", took, "ms", galaxies=page.evaluate(marked))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

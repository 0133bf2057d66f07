"""A page of its own, from disk, in a real Chromium that is offline: its size, what a user waits for, how near its answers are.

    python training/benchmarks/bench_page.py [--questions 2000]

Times are from the browser's own clock, as bench_browser.py's. How near: the largest difference between the page and torch over
all hidden values of a question, in parts of each value's 68% range (at least 0.001), of random masks, noises and galaxies.
"""

import argparse
import json
import statistics
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "browser"))

from bench_browser import DRAGS, WATCH, told
from chromium import CHROMIUM, EYES, FLAGS
from playwright.sync_api import sync_playwright
from test_page_file import ANSWERS

import mosaic_explorer as me
from mosaic_explorer.explorer.page_file.chosen import Chosen
from mosaic_explorer.explorer.page_file.writer import write_page
from mosaic_explorer.masks import Mask
from mosaic_explorer.masks.random import shared_masks
from mosaic_explorer.modalities import TABLE

N, OPENINGS, CHUNK = 200, 5, 100
TIMES = """
new MutationObserver(() => {
    const state = document.getElementById("explorer")?.dataset.state;
    if (!state || (window.times ??= {})[state]) return;
    window.times[state] = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => { window.times[state] = performance.now(); }));
}).observe(document, {subtree: true, childList: true, attributes: true});
"""


def figure(name: str, value: float, unit: str, **more) -> None:
    print(json.dumps({"figure": name, unit: value, **more}), flush=True)


def opened(browser, path: Path):
    context = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
    page = context.new_page()
    page.add_init_script(EYES + TIMES)
    page.goto(path.as_uri())
    page.wait_for_function("() => window.times?.answering", timeout=60000)
    page.wait_for_timeout(300)
    return page


def drags(page) -> list[float]:
    page.evaluate("() => { location.hash = 'mask=lsst+sed'; }")
    page.wait_for_timeout(4000)
    page.evaluate(WATCH)
    moved = []
    frame = page.evaluate("() => mosaicFrame('Spectrum')")
    y = frame["y"] + frame["height"] / 2
    for i in range(DRAGS):
        page.mouse.move(frame["x"] + (0.1 + 0.02 * i) * frame["width"], y)
        page.mouse.down()
        for part in (1, 2, 3, 4):
            page.mouse.move(frame["x"] + (0.1 + 0.02 * i + 0.05 * part) * frame["width"], y)
            page.wait_for_timeout(200)
            times = page.evaluate("() => mosaicTimes")
            moved += [times["after pointermove"] - times["pointermove"]] if times["after pointermove"] else []
        page.keyboard.press("Escape")
        page.mouse.up()
        page.wait_for_timeout(500)
    return moved


def differences(page, chosen: Chosen, n: int) -> np.ndarray:
    """(hidden values of all questions,) and, as the last, the largest of each."""
    rng, parts = np.random.default_rng(0), []
    for start in range(0, n, CHUNK):
        questions = []
        for seen in shared_masks(CHUNK, np.random.default_rng(start), TABLE)[1]:
            noise = list(chosen.noises)[rng.integers(len(chosen.noises))]
            questions.append({"row": int(rng.integers(N)), "noise": noise, "seen": seen.astype(int).tolist()})
        for one, found in zip(questions, page.evaluate(ANSWERS, questions), strict=True):
            inputs = chosen.observations.one(one["row"], chosen.noises[one["noise"]])
            mask = chosen.model.as_mask(Mask(np.array(one["seen"], bool)))
            expected = chosen.model.answer(inputs, mask).quantiles[0, : TABLE.size]
            hidden = ~(np.isfinite(inputs.values[0]) & mask.seen)[: TABLE.size]
            width = np.maximum(expected[:, -2] - expected[:, 1], 1e-3)[:, None]
            off = (np.abs(np.reshape(found, expected.shape) - expected) / width).max(1)[hidden]
            parts.append([off.max(), np.median(off)] if len(off) else [0.0, 0.0])
    return np.array(parts)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--questions", type=int, default=200)
    n = ask.parse_args().questions
    model, catalog = me.load_model(), me.open_catalog()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as p:
        path = write_page(model, catalog, Path(folder) / "page.html", range(N))
        figure("the file of a page", round(path.stat().st_size / 1e6, 2), "MB", galaxies=N)
        browser = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        drawn, answering = [], []
        for _ in range(OPENINGS):
            page = opened(browser, path)
            times = page.evaluate("() => times")
            drawn.append(times["drawn"])
            answering.append(times["answering"])
            page.context.close()
        told("a page from disk: first paint", drawn)
        told("a page from disk: first answer of its own", answering)
        page = opened(browser, path)
        told("a page of its own: pointer to repainted plots while a span is dragged", drags(page))
        off = differences(page, Chosen.of(catalog, range(N), model), n)
        browser.close()
    largest = statistics.quantiles(off[:, 0], n=20)
    figure(
        "page beside torch, largest difference of a question, in parts of widths",
        round(float(np.median(off[:, 0])), 4), "median", p95=round(largest[-1], 4), most=round(float(off[:, 0].max()), 4),
        median_of_values=round(float(np.median(off[:, 1])), 5), questions=len(off),
    )  # fmt: skip


if __name__ == "__main__":
    main()

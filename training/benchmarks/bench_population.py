"""What a user waits for of a whole population, in a real Chromium, and what a drag over a galaxy takes meanwhile.

Serves the explorer on a free port. `first figures`, `all`: from a change of what is seen to what stands on the page of some
galaxies, and of all; each time by a new visitor, for whom nothing has been kept. `drag`: from the pointer to the repainted
plots, as in bench_browser.py; alone, when nothing else is under way, and while the population is asked about that the drag
before has changed, by turns.

python training/benchmarks/bench_population.py [CATALOG] [--noise lsst-y10] [--visits 3] [--drags 12]
"""

import argparse
import json
import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "browser"))

from bench_browser import WATCH, told
from chromium import CHROMIUM, EYES, FLAGS, GO
from playwright.sync_api import sync_playwright

SETTLED_S = 1.2  # nothing new for so long: it is whole
PARTS = (0.25, 0.5, 0.75, 1.0)  # of a drag
EVERY_MS = 250  # from move to move
AFTER_MS = 400  # from the release, which changes the population, to the next drag
FOLLOW = """
() => {
    const points = () => mosaicPlots().get("population")?.points();
    const before = points();
    window.mosaicCame = {began: performance.now(), first: null, last: null, n: 0, known: 0};
    let shown = before;
    const look = () => {
        const now = points();
        if (now !== shown) {
            shown = now;
            const came = window.mosaicCame;
            came.last = performance.now();
            came.first ??= came.last;
            came.n = now.x.length;
            came.known = now.y.filter(y => y === y).length;
        }
        window.mosaicLooking = requestAnimationFrame(look);
    };
    cancelAnimationFrame(window.mosaicLooking);
    look();
}
"""


@contextmanager
def serve(catalog: str | None):
    """The explorer of a catalog; its address, and the number of its process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-c", "from mosaic_explorer.cli import main; main()", "explore", "--port", str(port)]
    command += ["--catalog", catalog] if catalog else []
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ)
    url = f"http://localhost:{port}/explorer"
    try:
        for _ in range(480):
            try:
                urllib.request.urlopen(url, timeout=30).read()
                break
            except OSError:
                time.sleep(0.25)
        yield url, process.pid
    finally:
        process.terminate()
        process.wait(10)


def open_page(browser, url: str, query: str):
    """A visitor's page, with the model in it, whose population is whole."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.add_init_script(EYES)
    page.goto(url + query)
    page.wait_for_function("() => mosaicReady()", timeout=60000)
    page.wait_for_timeout(6000)
    page.evaluate(FOLLOW)
    settle(page)
    return page


def settle(page, begun: bool = True) -> dict:
    """Wait until no more galaxies come, though some have if it has not `begun` yet; what has come, and when [ms]."""
    while True:
        came = page.evaluate("() => ({...mosaicCame, now: performance.now()})")
        known = page.evaluate("() => { const {y} = mosaicPlots().get('population').points(); return y.every(v => v === v) }")
        if known and (begun or came["first"]) and came["now"] - (came["last"] or came["began"]) > 1000 * SETTLED_S:
            return came
        page.wait_for_timeout(100)


def processor_seconds(pid: int) -> float:
    """What a process has taken of all processors (Linux) [s]."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def waits(browser, url: str, pid: int, noise: str, visits: int) -> None:
    first, whole, server, n = [], [], [], 0
    for _ in range(visits):
        page = open_page(browser, url, f"?noise={noise}&mask=nothing")
        page.evaluate(FOLLOW)
        began = processor_seconds(pid)
        page.evaluate(GO, f"?noise={noise}&mask=lsst")
        came = settle(page, begun=False)
        server.append(processor_seconds(pid) - began)
        first.append((came["first"] - came["began"]) / 1000)
        whole.append((came["last"] - came["began"]) / 1000)
        n = came["n"]
        page.close()
    figures = {"first figures": first, "all": whole, "all, processor time of the server": server}
    for figure, times in figures.items():
        line = {
            "figure": f"population of {n:,} galaxies, scalars, {noise}: {figure}",
            "median_s": round(statistics.median(times), 2),
        }
        print(json.dumps(line | {"slowest_s": round(max(times), 2), "runs": visits}), flush=True)


def drag(page, frame: dict, start: float, stop: float) -> list[float]:
    """Drag over the spectrum; the times from each move to the repainted plots [ms]."""
    y, times = frame["y"] + frame["height"] / 2, []
    page.mouse.move(frame["x"] + start * frame["width"], y)
    page.mouse.down()
    for part in PARTS:
        page.mouse.move(frame["x"] + (start + part * (stop - start)) * frame["width"], y)
        page.wait_for_timeout(EVERY_MS)
        moment = page.evaluate("() => mosaicTimes")
        if moment["after pointermove"]:
            times.append(moment["after pointermove"] - moment["pointermove"])
    page.mouse.up()
    return times


def drags(browser, url: str, noise: str, n: int) -> None:
    page = open_page(browser, url, f"?noise={noise}&mask=lsst%20sed")
    page.evaluate(WATCH)
    frame = page.evaluate("() => mosaicFrame('Spectrum')")
    alone, meanwhile = [], []
    for i in range(n):
        start = 0.08 + 0.01 * (i % 20)
        alone += drag(page, frame, start, start + 0.2)
        page.wait_for_timeout(AFTER_MS)
        meanwhile += drag(page, frame, start + 0.4, start + 0.6)
        page.evaluate(FOLLOW)
        page.evaluate(GO, f"?noise={noise}&mask=lsst%20sed")
        settle(page)
    page.close()
    told("drag over the spectrum, alone: pointer to repainted plots", alone)
    told("drag over the spectrum while the population is asked about", meanwhile)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("catalog", nargs="?", help="default: the galaxies of the package")
    parser.add_argument("--noise", default="lsst-y10")
    parser.add_argument("--visits", type=int, default=3)
    parser.add_argument("--drags", type=int, default=12)
    asked = parser.parse_args()
    with serve(asked.catalog) as (url, pid), sync_playwright() as p:
        browser = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        waits(browser, url, pid, asked.noise, asked.visits)
        drags(browser, url, asked.noise, asked.drags)
        browser.close()


if __name__ == "__main__":
    main()

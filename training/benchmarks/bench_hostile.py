"""What a user waits for while another brings hostile tables, in real Chromium pages.

python training/benchmarks/bench_hostile.py

One visitor drags over the spectrum, by turns alone and while a second one has just dropped a table that asks for far more than
it holds (tests/strangers/hostile_tables.py), which the server reads in a process of its own. From the pointer to the repainted
plots. The second one's browser, which would run on another machine, is last in line for the processors (Linux).
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "browser"))
sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "strangers"))

import hostile_tables
from bench_browser import WATCH, told
from bench_population import drag, open_page, serve
from chromium import CHROMIUM, FLAGS
from playwright.sync_api import sync_playwright

MOST_BYTES = 20_000_000  # of a table that is sent here
DRAGS = 18  # of each kind
AFTER_MS = 5000
LAST = 19  # niceness


def tables(folder: Path) -> Iterator[Path]:
    """Hostile tables, each in a folder of its own, as far as they can be sent."""
    made = [value for value in vars(hostile_tables).values() if getattr(value, "__module__", "") == hostile_tables.__name__]
    for make in made:
        if not callable(make) or make.__name__.startswith("_"):
            continue
        place = folder / make.__name__
        place.mkdir()
        path, _ = make(place)
        if path.is_file() and path.stat().st_size <= MOST_BYTES:
            yield path


def browsers() -> set[int]:
    """The numbers of all threads of all processes of Chromium."""
    names = {path.parent: path.read_text() for path in Path("/proc").glob("[0-9]*/comm") if path.exists()}
    return {int(task.name) for folder, name in names.items() if "chrom" in name for task in folder.glob("task/*")}


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, serve(None) as (url, _), sync_playwright() as p:
        browser = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        hostile = list(tables(Path(folder)))
        own = browsers()
        others = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        other = open_page(others, url, "?mask=lsst")
        for number in browsers() - own:
            os.setpriority(os.PRIO_PROCESS, number, LAST)
        other.get_by_role("button", name="your own galaxies").click()
        page = open_page(browser, url, "?mask=lsst%20sed")
        page.evaluate(WATCH)
        frame = page.evaluate("() => mosaicFrame('Spectrum')")
        alone, meanwhile = [], []
        for i in range(2 * DRAGS):
            start = 0.08 + 0.01 * (i // 2 % 20)
            if i % 2:
                table = hostile[i // 2 % len(hostile)]
                other.locator("input[type=file]").first.set_input_files(table)
            (meanwhile if i % 2 else alone).extend(drag(page, frame, start, start + 0.2))
            page.wait_for_timeout(AFTER_MS)  # in which it is refused, and what a drag changes has come
        others.close()
        browser.close()
    told("drag over the spectrum, alone: pointer to repainted plots", alone)
    told(f"drag over the spectrum while another's hostile table is read, {len(hostile)} tables", meanwhile)


if __name__ == "__main__":
    main()

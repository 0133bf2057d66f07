"""A class: from what a presenter does to what thirty students see, and whether any of them is lost.

One server, `mosaic class`, with a presenter in a real Chromium, who goes from page to page of a lesson, changes the mask and
the galaxy; a few students in real Chromium pages, which draw and answer; the others are light clients that listen as pages do.
All run on this machine: the pages of one machine stand for those of several laptops, so there are few. Delays are from the
presenter's hand (a key, a click on the lesson's panel) to the paint that shows it, the model's answer, too, on a student's
page, or to the message at a light client. Each student also guesses, on the first page that asks: a value, or a history that is
drawn, as in the lesson `histories`.

python training/benchmarks/bench_class.py [--lesson colours] [--students 30] [--pages 3] [--seconds 300] [--every 5]
"""

import argparse
import asyncio
import json
import os
import random
import re
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
from playwright.async_api import async_playwright
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "browser"))

from chromium import CHROMIUM, EYES, FLAGS

from mosaic_explorer.lessons import shipped_lessons
from mosaic_explorer.lessons.drawn import N_POINTS

CODE, TOKEN = "234567", "presenter-of-the-bench"
SETTLE_S = 4.0  # after the last change, in which it may still arrive
SEEN = """() => {
    const page = document.getElementById("explorer");
    window.mosaicSeen = {};
    new MutationObserver(() => {
        window.mosaicSeen[page.dataset.version] ??= Date.now();
    }).observe(page, { attributes: true, attributeFilter: ["data-version"] });
}"""


def report(figure: str, **numbers) -> None:
    print(json.dumps({"figure": figure, **numbers}), flush=True)


class Listener:
    """A student without a browser: one connection, which is counted as dropped whenever it ends before the class does."""

    def __init__(self, url: str):
        self.url, self.name, self.heard, self.dropped, self.is_over, self._text = url, "", {}, 0, False, ""
        self.client = AsyncHTTPClient(force_instance=True)

    async def listen(self) -> None:
        while not self.is_over:
            request = HTTPRequest(f"{self.url}/view?student={self.name}", request_timeout=0, streaming_callback=self._take)
            with suppress(HTTPClientError, OSError):
                await self.client.fetch(request)
            if not self.is_over:
                self.dropped += 1
                await asyncio.sleep(0.5)

    def _take(self, part: bytes) -> None:
        now = time.time()
        *events, self._text = (self._text + part.decode()).split("\n\n")
        for event in events:
            name, data = event.split("\n", 1)
            told = json.loads(data.removeprefix("data: "))
            if name == "event: hello":
                self.name = told["student"]
            elif name == "event: view":
                self.heard.setdefault(told["version"], now)
                self.view = told

    async def guess(self, lesson: str, page: int, is_drawn: bool) -> bool:
        guess = {"guess": {"value": round(random.uniform(0.1, 1.5), 2), "width": 0.2}}
        curve = {"curve": [round(random.uniform(-2, 1), 2) for _ in range(N_POINTS)]}
        body = {"student": self.name, "lesson": lesson, "page": page, **(curve if is_drawn else guess)}
        headers = {"Content-Type": "application/json"}
        request = HTTPRequest(f"{self.url}/answers", method="POST", headers=headers, body=json.dumps(body))
        return (await self.client.fetch(request, raise_error=False)).code == 200


def asking(lesson: str) -> tuple[int, bool]:
    """The first page of a lesson that asks for a guess, from 1, and whether it is drawn."""
    pages = shipped_lessons().lesson(lesson).pages
    return next((number, bool(page.drawn_history)) for number, page in enumerate(pages, 1) if page.guess)


async def serve(lesson: str) -> tuple[subprocess.Popen, str, str]:
    """The server, the presenter's address and the students'."""
    command = [sys.executable, "-m", "mosaic_explorer.cli", "class", "--host", "127.0.0.1", "--port", "0"]
    command += ["--code", CODE, "--token", TOKEN, "--lesson", lesson]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=os.environ)
    presenter = (await asyncio.to_thread(process.stdout.readline)).removeprefix("MOSAIC Explorer: ").strip()
    students = (await asyncio.to_thread(process.stdout.readline)).removeprefix("  for students: ").strip()
    return process, presenter, students


async def come_at_once(url: str, students: int) -> tuple[list[float], float]:
    """[s] until each of so many, who all open the link at the same moment, has the whole page, and its size [MB]."""
    client, began = AsyncHTTPClient(force_instance=True, max_clients=students), time.time()

    async def one() -> tuple[float, int]:
        answer = await client.fetch(
            HTTPRequest(url, headers={"Accept-Encoding": "gzip"}, decompress_response=False, request_timeout=120)
        )
        return time.time() - began, len(answer.body)

    came = await asyncio.gather(*(one() for _ in range(students)))
    return [seconds for seconds, _ in came], came[0][1] / 1e6


async def open_page(browser, url: str):
    context = await browser.new_context(viewport={"width": 1280, "height": 800})
    page = await context.new_page()
    await page.add_init_script(EYES)
    await page.goto(url)
    return page


def processor_seconds(process: subprocess.Popen) -> float:
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def lead(
    page, listeners: list[Listener], seconds: float, every: float, lesson: str
) -> tuple[dict[int, float], list[bool]]:
    """Do something every so often; when each version was begun, and whether guesses were taken."""
    begun: dict[int, float] = {}
    taken: list[bool] = []
    n_pages = await page.locator("article .dot").count()
    (asked, is_drawn), end, step = asking(lesson), time.time() + seconds, 0
    random.seed(1)
    while time.time() < end:
        before, at = listeners[0].view["version"], time.time()
        if step % 3 == 0:
            await page.locator("article .dot").nth(step // 3 % n_pages).click(no_wait_after=True)
        elif step % 3 == 1:
            await page.keyboard.press(str(1 + random.randrange(5)))
        else:
            await page.keyboard.press("ArrowRight" if step % 2 else "r")
        step += 1
        await asyncio.sleep(every)
        if (version := listeners[0].view["version"]) == before + 1:  # else it was no change, or two
            begun[version] = at
        if step % 3 == 1 and step // 3 % n_pages == asked - 1:  # it has been turned to
            taken += await asyncio.gather(*(one.guess(lesson, asked, is_drawn) for one in listeners))
    await asyncio.sleep(SETTLE_S)
    return begun, taken


def delays(begun: dict[int, float], heard: dict[int, float]) -> tuple[list[float], int]:
    """[s] of each change, and how many never came; one that came after its next counts as never shown."""
    found = [heard[version] - at for version, at in begun.items() if version in heard]
    return found, len(begun) - len(found)


def summary(all_delays: list[float]) -> dict:
    median, p95 = np.percentile(all_delays, [50, 95])
    return {
        "n": len(all_delays),
        "median_s": round(float(median), 3),
        "p95_s": round(float(p95), 3),
        "max_s": round(max(all_delays), 3),
    }


async def run(args: argparse.Namespace) -> None:
    began = time.time()
    process, presenter, students = await serve(args.lesson)
    report("ready", seconds=round(time.time() - began, 1), load=os.getloadavg()[0], cores=len(os.sched_getaffinity(0)))
    came, size = await come_at_once(students, args.students)
    report(
        "all open the link at once",
        students=args.students,
        page_MB=round(size, 1),
        first_s=round(min(came), 2),
        last_s=round(max(came), 2),
    )
    listeners = [Listener(students) for _ in range(args.students - args.pages)]
    tasks = [asyncio.create_task(one.listen()) for one in listeners]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = await open_page(browser, presenter)
        await page.locator("article .dot").first.wait_for()
        await page.wait_for_function("() => mosaicReady()")
        pages, opened = [], []
        for _ in range(args.pages):
            at = time.time()
            pages.append(await open_page(browser, students))
            await pages[-1].locator("#explorer[data-state=answering]").wait_for(timeout=120_000)
            opened.append(time.time() - at)
            await pages[-1].evaluate(SEEN)
        report("page opened, answering", seconds=[round(x, 1) for x in opened])
        await asyncio.sleep(5)
        used, at = processor_seconds(process), time.time()
        begun, taken = await lead(page, listeners, args.seconds, args.every, args.lesson)
        load = (processor_seconds(process) - used) / (time.time() - at)
        drawn = [{int(k): v / 1000 for k, v in (await one.evaluate("() => window.mosaicSeen")).items()} for one in pages]
        words = await page.locator(".here").first.inner_text()
        lost = [await one.locator(".class-bar").get_attribute("data-mode") for one in pages]
        on_screen = [delays(begun, one) for one in drawn]
        at_clients = [delays(begun, one.heard) for one in listeners]
        await browser.close()
    for one in listeners:
        one.is_over = True
    shown = [x for found, _ in on_screen for x in found]
    heard = [x for found, _ in at_clients for x in found]
    report(
        "change to screen, Chromium pages",
        pages=args.pages,
        changes=len(begun),
        missed=sum(n for _, n in on_screen),
        **summary(shown),
    )
    report("change to message, light clients", clients=len(listeners), missed=sum(n for _, n in at_clients), **summary(heard))
    dropped = sum(one.dropped for one in listeners) + sum(mode != "follow" for mode in lost)
    n_here = int(re.search(r"\d+", words)[0])
    report("connections", students=args.students, here_at_the_end=n_here, dropped=dropped, seconds=args.seconds)
    report("guesses", lesson=args.lesson, sent=len(taken), taken=sum(taken))
    report("server", processor_share=round(load, 3), load_of_machine=os.getloadavg()[0])
    process.kill()
    await asyncio.gather(*tasks)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lesson", default="colours", help="one of those that ship, with a page that asks for a guess")
    parser.add_argument("--students", type=int, default=30, help="all of them")
    parser.add_argument("--pages", type=int, default=3, help="those of them in a real browser")
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--every", type=float, default=5, help="seconds between what the presenter does")
    asyncio.run(run(parser.parse_args()))

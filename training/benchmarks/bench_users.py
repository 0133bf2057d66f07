"""Many people at one server: what one of several who drag at once waits for, and what memory they leave behind.

Visitors speak Bokeh's protocol from a process of their own, without browsers, whose drawing would take the cores from the
server. They come one after another, drag over the spectrum at the speed of a mouse, hide a span, show it again, and go on, so
that the population and all else that follows a mask is asked for, too. A delay is from the pointer to the message with the
plots that show it, or something newer. Memory is the server's own (RssAnon, Linux): files of libraries are not counted.

python training/benchmarks/bench_users.py [--users 8] [--seconds 60] [--sessions 100]
"""

import argparse
import asyncio
import json
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "browser"))

from chromium import serving
from visitors import Visitor

QUERY = "?mask=lsst%20sed"
UNUSED = 1000  # ms until a session that was left is discarded; by default 15 to 32 s pass
GONE = 15.0  # s until it is, and what it held has been collected and given back
AT_ONCE = 4  # sessions that are open at the same time while many come and go
WARM = 10.0  # s that the first visitor drags: what is made once, and kept, is there afterwards
TROUBLE = re.compile(r"^Traceback|\bERROR\b|could not be shown|background job failed", re.MULTILINE)


def report(figure: str, **numbers) -> None:
    print(json.dumps({"figure": figure, **numbers}), flush=True)


def memory(process) -> float:
    """The server's own memory [MB]."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return round(int(re.search(r"RssAnon:\s+(\d+) kB", status)[1]) / 1000, 1)


async def visit(url: str, users: int, seconds: float) -> list[Visitor]:
    """Have users come, and drag at the same time."""
    visitors = [Visitor(url, QUERY) for _ in range(users)]
    for visitor in visitors:
        await visitor.come()
    await asyncio.gather(*(visitor.drag(seconds) for visitor in visitors))
    return visitors


async def leave(visitors: list[Visitor]) -> None:
    for visitor in visitors:
        await visitor.leave()
    await asyncio.sleep(GONE)


async def dragging(url: str, process, users: int, seconds: float) -> None:
    await leave(await visit(url, 1, WARM))
    before = memory(process)
    visitors = await visit(url, users, seconds)
    during = memory(process)
    await leave(visitors)
    delays = [1000 * delay for visitor in visitors for delay in visitor.delays]
    parts = statistics.quantiles(delays, n=20)
    report(
        f"{users} users drag for {seconds:g} s: pointer to plots",
        median_ms=round(statistics.median(delays), 1),
        p10_ms=round(parts[1], 1),
        p95_ms=round(parts[-1], 1),
        most_ms=round(max(delays), 1),
        runs=len(delays),
        unanswered=sum(visitor.unanswered for visitor in visitors),
    )
    after = memory(process)
    report(
        f"memory with {users} users", before_mb=before, with_mb=during, after_mb=after, after_to_before=round(after / before, 3)
    )


async def coming_and_going(url: str, process, sessions: int) -> None:
    step, memory_mb = max(AT_ONCE, sessions // 5), [memory(process)]
    began = time.perf_counter()
    for _ in range(0, sessions, step):
        for _ in range(0, step, AT_ONCE):
            visitors = [Visitor(url, QUERY) for _ in range(AT_ONCE)]
            await asyncio.gather(*(visitor.come() for visitor in visitors))
            for visitor in visitors:
                await visitor.leave()
        await asyncio.sleep(GONE)
        memory_mb.append(memory(process))
    # the first fifth fills what allocators keep at hand
    grown = (memory_mb[-1] - memory_mb[1]) / max(1, sessions - step) if len(memory_mb) > 2 else 0.0
    report(
        f"{sessions} sessions come and go",
        every=step,
        memory_mb=memory_mb,
        grown_mb_a_session=round(grown, 3),
        seconds_each=round((time.perf_counter() - began) / sessions, 2),
    )


async def main(url: str, process, users: int, seconds: float, sessions: int) -> None:
    await dragging(url, process, users, seconds)
    await coming_and_going(url, process, sessions)


parser = argparse.ArgumentParser()
parser.add_argument("--users", type=int, default=8)
parser.add_argument("--seconds", type=float, default=60)
parser.add_argument("--sessions", type=int, default=100)
args = parser.parse_args()
lifetimes = ["--unused-session-lifetime", str(UNUSED), "--check-unused-sessions", str(UNUSED)]
with tempfile.TemporaryFile("w+") as log:
    with serving(*lifetimes, log=log) as (url, process):
        asyncio.run(main(url, process, args.users, args.seconds, args.sessions))
    log.seek(0)
    report("errors that the server told of", count=len(TROUBLE.findall(log.read())))

"""The threads that answer: as many as there are processors for, each of which lets torch use but one.

Two threads of torch share each small matrix product, and wait for each other some thousand times in an answer. Beside other
busy programs one of them is always off its processor, the other spins, and an answer takes fifty times as long. Threads that
have galaxies of their own never wait. Torch is asked only where it has been loaded: graphs answer without it.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from ..cpus import usable_cpus

MOST_THREADS = 8  # more only wait for Python's lock
_here = threading.local()  # `count`: what was allowed in this thread


@contextmanager
def torch_threads(count: int) -> Iterator[None]:
    """Torch, and `for_batches`, use so many threads for what is computed within, in this thread; afterwards as before."""
    torch, before = sys.modules.get("torch"), getattr(_here, "count", None)
    of_torch = torch.get_num_threads() if torch else 1
    allow_threads(count)
    try:
        yield
    finally:
        _here.count = before
        if torch:
            torch.set_num_threads(of_torch)


def allow_threads(count: int) -> None:
    """Torch, and `for_batches`, use so many threads in this one from now on."""
    _here.count = count
    if torch := sys.modules.get("torch"):
        torch.set_num_threads(count)


def allowed_threads() -> int:
    """How many threads may be used here: what was allowed in this thread, and torch's number where it is loaded."""
    torch, here = sys.modules.get("torch"), getattr(_here, "count", None)
    environment = os.environ.get("OMP_NUM_THREADS", "")
    of_torch = torch.get_num_threads() if torch else int(environment) if environment.isdecimal() else MOST_THREADS
    return max(1, min(of_torch, MOST_THREADS if here is None else here))


def for_batches(job: Callable[[slice], None], n: int, batch: int) -> None:
    """Do a job for each `batch` of n galaxies, in several threads if it gains; never in more than are allowed here."""
    parts = [slice(start, min(start + batch, n)) for start in range(0, n, batch)]
    in_threads(lambda number: job(parts[number]), len(parts), threading.Event())


def in_threads(job: Callable[[int], None], n: int, stop: threading.Event) -> None:
    """Do a job for each number below n, in as many threads as there are processors to use, each of which uses but one.

    Parameters
    ----------
    stop : set when one of them fails or is interrupted; jobs look at it, and end soon
    """
    threads = min(n, MOST_THREADS, allowed_threads(), usable_cpus()) if n > 1 else 1
    if threads == 1:
        with torch_threads(1):
            for number in range(n):
                job(number)
        return
    with torch_threads(1), ThreadPoolExecutor(threads, "mosaic-model", allow_threads, (1,)) as pool:
        futures = [pool.submit(job, number) for number in range(n)]
        try:
            for future in futures:
                future.result()
        except BaseException:
            stop.set()
            for future in futures:
                future.cancel()
            raise

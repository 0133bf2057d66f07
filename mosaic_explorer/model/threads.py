"""The threads that answer: as many as there are processors for, each of which lets torch use but one.

Two threads of torch share each small matrix product, and wait for each other some thousand times in an answer. Beside other
busy programs one of them is always off its processor, the other spins, and an answer takes fifty times as long. Threads that
have galaxies of their own never wait.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import torch

from ..cpus import usable_cpus

MOST_THREADS = 8  # more only wait for Python's lock


@contextmanager
def torch_threads(count: int) -> Iterator[None]:
    """Torch uses so many threads for what is computed within, in this thread; afterwards as many as before."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def for_batches(job: Callable[[slice], None], n: int, batch: int) -> None:
    """Do a job for each `batch` of n galaxies, in several threads if it gains; never in more than torch may use here."""
    parts = [slice(start, min(start + batch, n)) for start in range(0, n, batch)]
    threads = min(len(parts), MOST_THREADS, torch.get_num_threads(), usable_cpus() if len(parts) > 1 else 1)
    with torch_threads(1):
        if threads <= 1:
            for part in parts:
                job(part)
            return
        with ThreadPoolExecutor(threads, "mosaic-model", torch.set_num_threads, (1,)) as pool:
            for future in [pool.submit(job, part) for part in parts]:
                future.result()

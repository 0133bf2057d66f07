"""Who makes the blocks: threads of this program, processes of this machine, or a dask cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager

from tqdm import tqdm

from ..cpus import usable_cpus
from ..errors import MosaicError
from ..model.mosaic import Mosaic
from ..model.threads import MOST_THREADS
from .blocks import BlockFolder
from .job import Job
from .sources import Source
from .worker import answer_block

WAITING = 2  # blocks given to each worker at a time, so that none is idle


def make_blocks(
    model: Mosaic,
    source: Source,
    job: Job,
    folder: BlockFolder,
    workers: int | None,
    scheduler: str | None,
    progress: bool | Callable[[int, int], None],
) -> int:
    """Make all blocks that are not finished; how many galaxies were, is returned. `progress` as for `write_predictions`."""
    finished = folder.finished()
    missing = [(number, block) for number, block in enumerate(job.blocks) if number not in finished]
    resumed = job.n - sum(block.stop - block.start for _, block in missing)
    if not missing:
        return resumed
    count = min(workers or usable_cpus(), len(missing))
    bar = tqdm(
        total=job.n, initial=resumed, unit=" galaxies", unit_scale=True, desc=f"{job.kind}ing", disable=progress is not True
    )
    done = resumed
    with bar, _executor(count, scheduler) as (submit, slots, is_local):
        running: set[Future] = set()
        for place, part in source.parts([block for _, block in missing]):
            running.add(submit(answer_block, job, part, str(folder.file(missing[place][0])), model if is_local else None))
            if len(running) >= WAITING * slots:
                running, done = _settle(running, done, job.n, bar, progress)
        while running:
            running, done = _settle(running, done, job.n, bar, progress)
    return resumed


def _settle(
    running: set[Future], done: int, n: int, bar: tqdm, progress: bool | Callable[[int, int], None]
) -> tuple[set[Future], int]:
    """Wait for one block at least; those that are still running, and how many galaxies of the `n` are done."""
    ended, rest = wait(running, return_when=FIRST_COMPLETED)
    for future in ended:
        count = future.result()
        done += count
        bar.update(count)
    if callable(progress):
        progress(done, n)
    return rest, done


@contextmanager
def _executor(count: int, scheduler: str | None) -> Iterator[tuple[Callable[..., Future], int, bool]]:
    """What runs blocks: (submit, how many at a time, whether it shares this process' memory)."""
    if scheduler is None and count <= MOST_THREADS:
        pool: Executor = ThreadPoolExecutor(count, "mosaic-bulk")
        try:
            yield pool.submit, count, True
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
        return
    try:
        from ..simulation.simulate import open_client

        with open_client(count, scheduler, processes=True) as client:
            pool = client.get_executor(pure=False)
            yield pool.submit, max(1, sum(client.nthreads().values())), False
    except ImportError as error:
        raise MosaicError(
            f"more than {MOST_THREADS} workers, or a cluster, need '{error.name}'; install with: "
            "pip install 'mosaic-explorer[simulate]'."
        ) from error

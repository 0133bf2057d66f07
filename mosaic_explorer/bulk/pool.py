"""Who makes the blocks: threads of this program, processes of this machine, or a dask cluster."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

from ..cpus import usable_cpus
from ..errors import MosaicError
from ..model.mosaic import Mosaic
from ..model.threads import MOST_THREADS
from .blocks import BlockFolder
from .sources import Source
from .worker import answer_block

WAITING = 2  # blocks given to each worker at a time, so that none is idle


def finished_blocks(
    model: Mosaic,
    source: Source,
    folder: BlockFolder,
    finished: set[int],
    workers: int | None,
    scheduler: str | None,
    advance: Callable[[int], object],
) -> Generator[Path, None, None]:
    """The files of all blocks in order, each as soon as it is made; `finished` are there already.

    `advance` is told how many galaxies each new block has. Blocks are made while their files are read: whoever reads them
    keeps no worker waiting.
    """
    job = folder.job
    missing = [(number, block) for number, block in enumerate(job.blocks) if number not in finished]
    parts = source.parts([block for _, block in missing])
    there, running = set(finished), dict[Future, int]()
    with _executor(max(1, min(workers or usable_cpus(), len(missing))), scheduler) as (submit, slots, is_local):
        for number in range(len(job.blocks)):
            while True:
                while len(running) < WAITING * slots and (following := next(parts, None)) is not None:
                    made, part = missing[following[0]][0], following[1]
                    running[submit(answer_block, job, part, str(folder.file(made)), model if is_local else None)] = made
                if number in there:
                    break
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    advance(future.result())
                    there.add(running.pop(future))
            yield folder.file(number)


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

"""`mosaic simulate`: blocks of the light cone, made by dask workers, become one catalog.

Each finished block is a small catalog in a hidden folder beside the result; after a kill the same command goes on from
there. Blocks are joined in order, so the galaxies of a seed are the same whoever made them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import xarray as xr
import zarr
from tqdm import tqdm

from ..catalog.schema import SKY_AREA
from ..catalog.writing import check_free, join_catalogs
from ..cpus import usable_cpus
from ..errors import CatalogError
from ..files import put
from ..photometry import SURVEY_SET, choose_filters
from .block_folder import BlockFolder, block_place
from .options import PATCHES, Job, Physics
from .selection import Selection

if TYPE_CHECKING:
    from distributed import Client, Future

DEFAULT_SELECTION = Selection.parse(["i < 27"])
PER_BLOCK = 2500  # galaxies expected of a block before the first is finished
BLOCKS_PER_WORKER = 2  # blocks given to each worker at a time
SCHEDULER_TIMEOUT_S = 10.0  # until which a dask scheduler must have answered
MOST_EMPTY_BLOCKS = 64  # blocks without a galaxy after which the selection is said to be empty
TEST_PATCHES = 2  # of each block's patches of sky are held out: a tenth of the galaxies, the paper's share
# One thread a worker: results do not depend on how many there are, and workers do not get in each other's way. Memory that
# was freed is kept for the next batch: to give it back and take it again would be a third of the work.
WORKER_ENVIRONMENT = {
    "NPROC": "1",
    "PJRT_NPROC": "1",
    "OMP_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": str(2**35),
    "MALLOC_TOP_PAD_": str(2**26),
}


def simulate(
    n: int,
    seed: int,
    out: str | Path,
    *,
    physics: Physics | None = None,
    selection: Selection = DEFAULT_SELECTION,
    flat_redshift: bool = False,
    filters: str | Sequence[str] = SURVEY_SET,
    chunk: int = 4000,
    workers: int | None = None,
    scheduler: str | None = None,
    fresh: bool = False,
) -> Path:
    """Simulate `n` galaxies and write them to `out` (.zarr or .zarr.zip).

    The same seed, physics and selection give the same galaxies whatever the chunk and the workers; a larger `n` adds
    galaxies at the end. If unfinished blocks of the same simulation lie beside `out`, it goes on from them. A script
    that calls this with several workers must do so under `if __name__ == "__main__":`, as workers import it again.

    Parameters
    ----------
    flat_redshift : draw hosts so that the selected galaxies are spread evenly in redshift
    filters : those of the variable `photometry`, see `photometry.choose_filters`; by default a hundred, "none" for none
    workers : processes on this machine (default: one for each core that this process may use, at most one a block)
    scheduler : address of a dask cluster that shares this file system, like tcp://host:8786, used instead
    fresh : remove unfinished blocks of another simulation beside `out`; otherwise they are an error

    Raises
    ------
    CatalogError
        If the numbers cannot be, `out` exists or another run makes it, unfinished blocks of another simulation lie there, or
        the disk is full.
    """
    for name, value in (("--n", n), ("--chunk", chunk), ("--workers", 1 if workers is None else workers)):
        if value < 1:
            raise CatalogError(f"{name} must be at least 1; found {value}.")
    out = check_free(out).absolute()
    job = Job(seed, physics or Physics(), selection, flat_redshift, tuple(choose_filters(filters)))
    if workers is None:
        workers = min(usable_cpus(), -(-n // PER_BLOCK))
    with BlockFolder(out, job, fresh) as folder:
        check_free(out)  # another run may have finished while this one waited to be let in
        try:
            with (
                open_client(workers, scheduler) as client,
                tqdm(total=n, unit="galaxy", desc="simulating", smoothing=0.1) as bar,
            ):
                paths = _make_blocks(client, job, folder, n, bar)
            partial = folder.cleared(f"joined-{out.name}")  # left by a kill between joining and renaming
            attrs = job.attrs if flat_redshift else {**job.attrs, SKY_AREA: _sky_area(paths, n)}
            join_catalogs(paths, partial, n, attrs=attrs, split=lambda joined: _split(joined, seed), chunk=chunk)
            put(partial, out)
        except OSError as error:
            raise CatalogError(
                f"'{out}' could not be written ({error.strerror or error}); finished blocks are kept, the same command goes on."
            ) from error
        folder.remove()
    return out


def _split(catalog: xr.Dataset, seed: int) -> np.ndarray:
    """Two of the twenty patches of sky of each block are "test", (n,): no test galaxy shares a halo with a training one.

    It is the same for a larger catalog's first galaxies.
    """
    block, patch = np.divmod(catalog["sky_patch"].values, PATCHES)
    draws = [np.random.default_rng([seed, 1, number]).permutation(PATCHES) for number in range(block.max() + 1)]
    held_out = np.stack(draws)[block, :TEST_PATCHES]
    return np.where((patch[:, None] == held_out).any(1), "test", "train")


def _sky_area(paths: list[Path], n: int) -> float:
    """The area of sky [deg2] that the first `n` galaxies of blocks fill; of the last block their share of it."""
    counts = [block_place(path)[1] for path in paths]
    last = block_place(paths[-1])[0]  # blocks without a galaxy have no path, but they do have an area
    with zarr.storage.ZipStore(paths[0], mode="r") as store:
        area = zarr.open_group(store, mode="r").attrs[SKY_AREA]
    return round(float(area) * (last + (n - sum(counts[:-1])) / counts[-1]), 8)  # type: ignore[arg-type]


@contextmanager
def open_client(workers: int, scheduler: str | None, processes: bool = False) -> Iterator[Client]:
    """A dask client: of the cluster at an address, or of processes (for one worker, by default, a thread) of this machine."""
    import dask
    from distributed import Client, LocalCluster

    dask.config.set({"distributed.worker.memory.terminate": False, "distributed.worker.memory.pause": False})
    if scheduler is not None:
        try:
            client = Client(scheduler, timeout=SCHEDULER_TIMEOUT_S)
        except (OSError, ValueError) as error:
            raise CatalogError(f"no dask scheduler answers at '{scheduler}' ({error}).") from error
        with client:
            yield client
        return
    environment = {name: os.environ.get(name) for name in WORKER_ENVIRONMENT}
    os.environ.update(WORKER_ENVIRONMENT)
    try:
        with (
            LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                processes=processes or workers > 1,
                dashboard_address=None,
                memory_limit=None,
                silence_logs=50,
            ) as cluster,
            Client(cluster) as client,
        ):
            yield client
    finally:
        for name, value in environment.items():
            os.environ.pop(name) if value is None else os.environ.__setitem__(name, value)


def _make_blocks(client: Client, job: Job, folder: BlockFolder, n: int, bar: tqdm) -> list[Path]:
    """Make blocks until those from the first on hold `n` galaxies; their files in order."""
    from distributed import wait

    counts = folder.counts()
    bar.update(min(sum(counts.values()), n))
    futures: dict[Future, int] = {}
    workers = max(sum(client.nthreads().values()), 1)
    while True:
        first = 0  # blocks from 0 on without a gap
        while first in counts and sum(counts[i] for i in range(first)) < n:
            first += 1
        if sum(counts[i] for i in range(first)) >= n:
            break
        if first >= MOST_EMPTY_BLOCKS and not any(counts.values()):
            raise CatalogError(f"none of {first} blocks has a galaxy with {job.selection.text}; ask for less.")
        expected_count = np.mean(list(counts.values())) if counts else PER_BLOCK
        number = first
        while len(futures) < BLOCKS_PER_WORKER * workers:
            if futures and sum(counts.values()) + len(futures) * expected_count >= n:
                break
            while number in counts or number in futures.values():
                number += 1
            futures[client.submit(make_block, job, number, str(folder.path), key=f"block-{number}", pure=False)] = number
        for future in wait(list(futures), return_when="FIRST_COMPLETED").done:
            number, count = future.result()
            del futures[future]
            counts[number] = count
            bar.update(min(count, n - bar.n))
    client.cancel(list(futures))
    return [folder.file(i, counts[i]) for i in range(first) if counts[i]]


def make_block(job: Job, number: int, folder: str) -> tuple[int, int]:
    """The task of a worker: only workers load the simulation."""
    from .blocks import write_block

    return write_block(job, number, folder)

"""Answers about many galaxies, block by block: asked on several processors or a cluster, kept as they finish, then one file."""

from __future__ import annotations

import os
import shutil
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from tqdm import tqdm

from .. import __version__
from ..catalog.measurements import noise_words
from ..catalog.noise import refuse_measured, survey_names
from ..catalog.schema import GALAXY
from ..catalog.surveys import SETTINGS, choose_surveys, load_surveys
from ..cpus import usable_cpus
from ..errors import MosaicError
from ..masks import Mask, as_mask
from ..model.files import load_model
from ..model.mosaic import Mosaic
from ..model.prediction import Prediction
from ..model.threads import MOST_THREADS
from .blocks import BlockFolder, read_block, text_lengths
from .formats import format_of
from .job import Job, chosen_densities, seen_variables, weights_digest
from .layout import Layout
from .sources import GIVEN, Source
from .worker import EMBEDDING, answer_block, kept

WAITING = 2  # blocks given to each worker at a time, so that none is idle
INHERITED = ("values", "physics_version")  # attributes of a catalog that its answers bear
Rows = tuple[int | None, int | None]


@dataclass(frozen=True)
class Outcome:
    """What came of it.

    path : the file
    galaxies : how many it tells of, of which `resumed` were finished by an earlier run
    seconds : it took
    columns : {name: unit} of what a row, or a variable, holds
    notes : what a reader should know, like where the densities are
    """

    path: Path
    galaxies: int
    resumed: int
    seconds: float
    columns: dict[str, str]
    notes: tuple[str, ...]


def write_predictions(
    model: Mosaic | str | Path,
    galaxies: xr.Dataset | str | Path | None,
    out: str | Path,
    mask: Mask | str,
    what: str | Iterable[str] = "scalars",
    *,
    densities: str | Iterable[str] | None = None,
    reconstruct: bool = False,
    ood_score: bool = True,
    noise: str | Iterable[str] | None = None,
    seed: int = 0,
    rows: Rows = (None, None),
    workers: int | None = None,
    scheduler: str | None = None,
    fresh: bool = False,
    progress: bool = True,
) -> Outcome:
    """Ask a model about many galaxies and write what it says: .zarr, .zarr.zip, .parquet, .csv, .fits, or .hdf5 for qp.

    Ids stand in the order given. Memory is bounded: a block of galaxies a worker, whatever their number. Finished blocks lie in
    a hidden folder beside `out`; after a kill the same call goes on from there. docs/answers.md says what each file holds.

    Parameters
    ----------
    model : a model, or its name or folder; for workers of a cluster one that they, too, can read
    galaxies : a catalog, or where it lies; None for the galaxies of the package
    mask, what, reconstruct, ood_score, noise, seed : as for `Mosaic.predict`
    densities : scalars whose density is kept beside the quantiles, or "all" or "none" (default: the redshift's, if asked for)
    rows : (first, last + 1) of the galaxies; None is the end
    workers : processors to use (default: all that this program may); beyond 8 they are processes
    scheduler : address of a dask cluster that shares this file system, like tcp://host:8786, used instead
    fresh : remove unfinished blocks of another job beside `out`; otherwise they are an error
    progress : a bar with rate and time left on standard error

    Raises
    ------
    MosaicError
        If anything cannot be, `out` exists, another run writes it, or unfinished blocks of another job lie there.
    """
    model, name = _opened(model)
    mask = as_mask(mask, model.table)
    asked = tuple(model.variables_of(what))
    source = Source(galaxies, model.table, seen_variables(model.table, mask), asked, rows)
    surveys = _surveys(noise, source)
    job = Job(
        kind="predict",
        model=name,
        weights=weights_digest(model),
        mask=mask,
        what=asked,
        densities=chosen_densities(model, asked, densities),
        noise=surveys,
        seed=seed,
        reconstruct=reconstruct,
        ood_score=ood_score,
        galaxies=source.stamp,
        n=len(source),
    )
    return _write(model, source, job, Path(out), workers, scheduler, fresh, progress)


def write_embeddings(
    model: Mosaic | str | Path,
    galaxies: xr.Dataset | str | Path | None,
    out: str | Path,
    mask: Mask | str,
    *,
    noise: str | Iterable[str] | None = None,
    seed: int = 0,
    rows: Rows = (None, None),
    workers: int | None = None,
    scheduler: str | None = None,
    fresh: bool = False,
    progress: bool = True,
) -> Outcome:
    """Write a model's last hidden states of many galaxies, as `Mosaic.embed` gives them: .zarr, .zarr.zip or .parquet.

    Arguments, memory, resuming and errors are those of `write_predictions`.
    """
    model, name = _opened(model)
    mask = as_mask(mask, model.table)
    source = Source(galaxies, model.table, seen_variables(model.table, mask), (), rows)
    surveys = _surveys(noise, source)
    job = Job(
        kind="embed",
        model=name,
        weights=weights_digest(model),
        mask=mask,
        what=(),
        densities=(),
        noise=surveys,
        seed=seed,
        reconstruct=False,
        ood_score=False,
        galaxies=source.stamp,
        n=len(source),
    )
    return _write(model, source, job, Path(out), workers, scheduler, fresh, progress)


def _opened(model: Mosaic | str | Path) -> tuple[Mosaic, str]:
    return (model, model.name) if isinstance(model, Mosaic) else (load_model(model), str(model))


def _surveys(noise: str | Iterable[str] | None, source: Source) -> tuple[str, ...]:
    """The surveys that measure the galaxies first; those of a setting whose values are seen."""
    names = survey_names(noise)
    if len(names) == 1 and names[0] in SETTINGS:
        seen = {source.table.variables[name][0].name for name in source.seen}
        names = tuple(name for name in SETTINGS[names[0]] if load_surveys()[name].modality in seen)
    elif names:
        choose_surveys(names)
    refuse_measured(source.first.measured, names)
    return names


def _write(
    model: Mosaic,
    source: Source,
    job: Job,
    out: Path,
    workers: int | None,
    scheduler: str | None,
    fresh: bool,
    progress: bool,
) -> Outcome:
    """Make the blocks that are not there yet, then the file of them."""
    began = time.monotonic()
    if workers is not None and workers < 1:
        raise MosaicError(f"--workers must be at least 1; found {workers}.")
    out = out.absolute()
    form = format_of(out, job.kind)
    writer = form.writer()
    _check_absent(out)
    layout = _layout(model, source, job)
    notes = _notes(model, source, job, form.lists, out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with BlockFolder(out, job, fresh) as folder:
            _check_absent(out)  # another run may have finished while this one waited to be let in
            resumed = _make_blocks(model, source, job, folder, workers, scheduler, progress)
            files = [folder.file(number) for number in range(len(job.blocks))]
            layout = Layout(job, layout.template, layout.attrs, text_lengths(files))
            joined = folder.path / f"joined-{out.name}"
            _clear(joined)
            writer(joined, _blocks(files), layout)
            os.replace(joined, out)
            folder.remove()
    except OSError as error:
        raise MosaicError(
            f"'{out}' could not be written ({error.strerror or error}); finished answers are kept, the same command goes on."
        ) from error
    columns = _columns(layout, form.lists)
    return Outcome(out, job.n, resumed, time.monotonic() - began, columns, notes)


def _check_absent(out: Path) -> None:
    if out.exists():
        raise MosaicError(f"'{out}' exists already; choose another name or remove it first.")


def _clear(path: Path) -> None:
    """What a kill between joining and renaming left."""
    for left in (path, path.with_suffix("")):
        if left.is_dir():
            shutil.rmtree(left)
        elif left.exists():
            left.unlink()


def _blocks(files: Iterable[Path]) -> Iterator[dict[str, np.ndarray]]:
    for file in files:
        yield read_block(file)


def _make_blocks(
    model: Mosaic,
    source: Source,
    job: Job,
    folder: BlockFolder,
    workers: int | None,
    scheduler: str | None,
    progress: bool,
) -> int:
    """Make all blocks that are not finished; how many galaxies were, is returned."""
    finished = folder.finished()
    missing = [(number, block) for number, block in enumerate(job.blocks) if number not in finished]
    resumed = job.n - sum(block.stop - block.start for _, block in missing)
    if not missing:
        return resumed
    count = min(workers or usable_cpus(), len(missing))
    bar = tqdm(total=job.n, initial=resumed, unit=" galaxies", unit_scale=True, desc=f"{job.kind}ing", disable=not progress)
    with bar, _executor(count, scheduler) as (submit, slots, is_local):
        running: set[Future] = set()
        for place, part in source.parts([block for _, block in missing]):
            running.add(submit(answer_block, job, part, str(folder.file(missing[place][0])), model if is_local else None))
            if len(running) >= WAITING * slots:
                running = _settle(running, bar)
        while running:
            running = _settle(running, bar)
    return resumed


def _settle(running: set[Future], bar: tqdm) -> set[Future]:
    """Wait for one block at least; those that are still running."""
    done, rest = wait(running, return_when=FIRST_COMPLETED)
    for future in done:
        bar.update(future.result())
    return rest


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


def _layout(model: Mosaic, source: Source, job: Job) -> Layout:
    """Dimensions and attributes, from the answer about the first galaxy; what is wrong with the question is said here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        catalog = source.first.catalog(model.table)
        about: dict[str, Any] = {"model": job.model, "mask": job.mask.text, "noise": noise_words(catalog, model.table)}
        if job.kind == "embed":
            template = model.embed(catalog, job.mask).to_dataset(name=EMBEDDING)
        else:
            prediction: Prediction = model.predict(catalog, job.mask, job.what, job.reconstruct, ood_score=job.ood_score)
            template = xr.Dataset(prediction.data_vars, prediction.coords)[kept(prediction, job)]
    if job.noise:
        about |= {"noise": " + ".join(load_surveys()[name].title for name in job.noise), "seed": job.seed}
    for name in source.first.given:
        variable = model.table.variables[name][1]
        words = {"units": variable.unit, "long_name": f"{variable.label}, as given with the galaxies"}
        template[name + GIVEN] = (GALAXY,), source.first.given[name], words
    about |= {key: str(source.attrs[key]) for key in INHERITED if key in source.attrs}
    about |= {"weights": job.weights, "galaxies": source.name, "mosaic_explorer": __version__}
    return Layout(job, template, about)


def _columns(layout: Layout, lists: bool) -> dict[str, str]:
    """{name: unit} of the columns of a file."""
    variables = layout.template.variables
    arrays = {str(name): variables[name].values for name in layout.template.data_vars}
    return {c.name: c.unit for c in layout.columns({GALAXY: layout.template[GALAXY].values, **arrays}, lists)}


def _notes(model: Mosaic, source: Source, job: Job, lists: bool, out: Path) -> tuple[str, ...]:
    notes = []
    if mismatch := model.physics_mismatch(xr.Dataset(attrs=source.attrs)):
        notes.append(mismatch)
    vectors = [name for name in job.what if model.table.variables[name][0].extent is not None]
    absent = [*(f"the density of {name}" for name in job.densities), *vectors]
    is_qp = out.suffix.lower() in (".hdf5", ".h5")
    if not lists and not is_qp and absent:
        notes.append(f"not in a {out.suffix}: {', '.join(absent)}; a .parquet or .zarr holds them, densities also an .hdf5.")
    if is_qp and vectors:
        raise CatalogError(
            f"{', '.join(vectors)} have no place in an ensemble of qp; ask for scalars, or write .zarr, .parquet."
        )
    return tuple(notes)

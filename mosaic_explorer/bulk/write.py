"""Answers about many galaxies, block by block: asked on several processors or a cluster, kept as they finish, then one file."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import xarray as xr
from tqdm import tqdm

from ..catalog.noise import refuse_measured, survey_names
from ..catalog.photometry_library import PHOTOMETRY
from ..catalog.store import open_catalog
from ..catalog.surveys import SETTINGS, choose_surveys, load_surveys
from ..errors import MosaicError, excerpt
from ..files import check_place, exists, put
from ..masks import Mask
from ..model.files import load_model
from ..model.mosaic import Mosaic
from .blocks import BlockFolder, read_block
from .formats import Format, format_of
from .job import Job, chosen_densities, seen_variables, weights_digest
from .layout import layout_of
from .pool import finished_blocks
from .sources import Source

Rows = tuple[int | None, int | None]
Progress = bool | Callable[[int, int], object]


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
    progress: Progress = True,
) -> Outcome:
    """Ask a model about many galaxies and write what it says: .zarr, .zarr.zip, .parquet, .csv, .fits, or .hdf5 for qp.

    Ids stand in the order given. Memory is bounded: a block of galaxies a worker, whatever their number. Finished blocks lie in
    a hidden folder beside `out`; after a kill the same call goes on from there. docs/answers.md says what each file holds.

    >>> outcome = me.bulk.write_predictions(model, catalog, "answers.parquet", "lsst", progress=False, workers=1)
    >>> outcome.galaxies
    60

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
    progress : a bar with rate and time left on standard error; or a function that is told how many galaxies of how many are
        done, and by an error ends the run, which can go on later

    Raises
    ------
    MosaicError
        If anything cannot be, `out` exists, another run writes it, or unfinished blocks of another job lie there.
    """
    model, name = _opened(model, galaxies)
    asked = tuple(model.variables_of(what))
    kept = chosen_densities(model, asked, densities)
    answer = {"what": asked, "densities": kept, "reconstruct": reconstruct, "ood_score": ood_score}
    source, job = _job("predict", model, name, galaxies, mask, noise, seed, rows, **answer)
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
    progress: Progress = True,
) -> Outcome:
    """Write a model's last hidden states of many galaxies, as `Mosaic.embed` gives them: .zarr, .zarr.zip or .parquet.

    Arguments, memory, resuming and errors are those of `write_predictions`.
    """
    model, name = _opened(model, galaxies)
    source, job = _job("embed", model, name, galaxies, mask, noise, seed, rows)
    return _write(model, source, job, Path(out), workers, scheduler, fresh, progress)


def _job(
    kind: Literal["predict", "embed"],
    model: Mosaic,
    name: str,
    galaxies: xr.Dataset | str | Path | None,
    mask: Mask | str,
    noise: str | Iterable[str] | None,
    seed: int,
    rows: Rows,
    **answer: Any,
) -> tuple[Source, Job]:
    """The galaxies, and what is asked about them; `answer` are the fields of a job that only a prediction has."""
    mask = model.as_mask(mask)
    source = Source(galaxies, model.table, seen_variables(model.table, mask), answer.get("what", ()), rows)
    surveys, weights = _surveys(noise, source), weights_digest(model)
    return source, Job(kind, name, weights, mask, surveys, seed, source.stamp, len(source), trust=source.trust, **answer)


def _opened(model: Mosaic | str | Path, galaxies: xr.Dataset | str | Path | None) -> tuple[Mosaic, str]:
    """The model with the filters in which the galaxies have magnitudes, and its name."""
    opened, name = (model, model.name) if isinstance(model, Mosaic) else (load_model(model), str(model))
    if opened.knows_filters:
        one = galaxies if isinstance(galaxies, xr.Dataset) else open_catalog(galaxies, rows=[0], only=[PHOTOMETRY])
        opened = opened.for_catalog(one)
    return opened, name


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
    progress: Progress,
) -> Outcome:
    """Make the blocks that are not there yet, then the file of them."""
    began = time.monotonic()
    if workers is not None and workers < 1:
        raise MosaicError(f"--workers must be at least 1; found {workers}.")
    out = out.absolute()
    form = check_output(out, job.kind)
    writer = form.writer()
    mismatch = model.physics_mismatch(xr.Dataset(attrs=source.attrs))
    notes = [*([mismatch] if mismatch else []), *form.losses(job)]
    layout = layout_of(model, source, job)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with BlockFolder(out, job, fresh) as folder:
            check_output(out, job.kind)  # another run may have finished while this one waited to be let in
            finished = folder.finished()
            resumed = sum(job.blocks[number].stop - job.blocks[number].start for number in finished)
            joined = folder.path / f"joined-{out.name}"
            _clear(joined)
            with (
                _advancing(progress, job, resumed) as advance,
                closing(finished_blocks(model, source, folder, finished, workers, scheduler, advance)) as files,
            ):
                writer(joined, map(read_block, files), layout)
            put(joined, out)
            folder.remove()
    except OSError as error:
        raise MosaicError(
            f"'{out}' could not be written ({error.strerror or error}); finished answers are kept, the same command goes on."
        ) from error
    return Outcome(out, job.n, resumed, time.monotonic() - began, layout.units(form.lists), tuple(notes))


@contextmanager
def _advancing(progress: Progress, job: Job, resumed: int) -> Iterator[Callable[[int], None]]:
    """What is told how many more galaxies are answered: it moves a bar, or tells who asked to know."""
    done = resumed
    bar = tqdm(total=job.n, initial=done, unit=" galaxies", unit_scale=True, desc=job.kind, disable=progress is not True)

    def advance(count: int) -> None:
        nonlocal done
        done += count
        bar.update(count)
        if callable(progress):
            progress(done, job.n)

    with bar:
        yield advance


def check_output(out: Path, kind: Literal["predict", "embed"]) -> Format:
    """The format of a file that is to be written, by its name; asked before the work, so that none is in vain.

    Raises
    ------
    MosaicError
        If there is no such format, or something is at `out`, or nothing can be written there.
    """
    form = format_of(out, kind)
    if exists(out):
        raise MosaicError(f"'{out}' exists already; choose another name or remove it first.")
    try:
        check_place(out)
    except OSError as error:
        raise MosaicError(f"{excerpt(str(out))} cannot be written ({error.strerror}); choose another place (--out).") from error
    return form


def _clear(path: Path) -> None:
    """What a kill between joining and renaming left."""
    for left in (path, path.with_suffix("")):
        if left.is_dir():
            shutil.rmtree(left)
        elif left.exists():
            left.unlink()

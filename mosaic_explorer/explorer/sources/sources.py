"""Which models and catalogs there are on this machine, and those that an address asks for, each read once and shared.

An address is untrusted: it chooses by name among what is listed here, and is never a path.
"""

from __future__ import annotations

import logging
import os
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import numpy as np
import xarray as xr

from ...catalog.schema import GALAXY, validate
from ...catalog.store import EMBEDDED, catalog_size, open_catalog, write_catalog
from ...errors import CatalogError, ModelError, MosaicError, unknown
from ...files import WorkingFolder
from ...modalities import TABLE
from ...model.files import CONFIG, WEIGHTS, load_model, model_folder, shipped_models
from ...model.mosaic import Mosaic
from ..session.observations import Observations
from .origin import Origin

FIRST_MODEL, FIRST_CATALOG = "mosaic-small", "held-out"  # where MOSAIC_MODEL and MOSAIC_CATALOG name no other
CATALOG_SUFFIXES = (".zarr", ".zarr.zip")
MOST_GALAXIES = 20_000  # of a catalog that is chosen on the page: 0.2 GB, opened in 0.7 s; ten times as many take 2.6 GB
MOST_LOADED = 3  # models, and catalogs, kept in memory
MOST_OWN = 8  # tables of users' own galaxies kept on disk
OWN = "own-"  # their names begin so
OWN_BYTES = 8  # of randomness in such a name: who knows it may see the galaxies
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Source:
    """A model or a catalog that can be chosen.

    Attributes
    ----------
    name : by which an address asks for it
    path : of the model's folder, or the catalog
    label : of a person's choice
    most : galaxies that are read at most; None for all
    """

    name: str
    path: Path
    label: str
    most: int | None = None


@dataclass(frozen=True)
class Chosen:
    """A catalog and a model, read, what of the one may be shown to the other, and how they were chosen.

    `words` says which galaxies these are; `told` is what an address must say to choose the same again.
    """

    catalog: xr.Dataset
    model: Mosaic
    observations: Observations
    catalog_source: Source
    model_source: Source
    words: str
    told: dict[str, str]

    @property
    def origin(self) -> Origin:
        """Where they can be had again; a user's own table, which is kept for a while only, cannot."""
        catalog = None if self.catalog_source.name.startswith(OWN) else str(self.catalog_source.path)
        return Origin(catalog, str(self.model_source.path))


class Shelf:
    """Things that take long to make, each made once; of more than `most` those last used stay."""

    def __init__(self, most: int):
        self.most, self._kept, self._lock = most, OrderedDict(), threading.RLock()

    def get(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """The thing of a key, made if it is not there; whoever asks meanwhile waits."""
        with self._lock:
            if key not in self._kept:
                self._kept[key] = make()
            self._kept.move_to_end(key)
            while len(self._kept) > self.most:
                self._kept.popitem(last=False)  # who still uses it holds it
            return self._kept[key]


class OwnCatalogs:
    """Galaxies that users brought, in a folder that goes when the server does; of more than `most` those last used stay."""

    def __init__(self, most: int = MOST_OWN):
        self.most, self._kept, self._lock = most, OrderedDict(), threading.Lock()
        self._folder: WorkingFolder | None = None

    def keep(self, catalog: xr.Dataset, label: str) -> Source:
        """Keep a catalog under a new name that nobody can guess."""
        with self._lock:
            if self._folder is None:
                self._folder = WorkingFolder("mosaic-own-")
            name = OWN + secrets.token_hex(OWN_BYTES)
            path = write_catalog(catalog, self._folder.path / f"{name}.zarr.zip")
            self._kept[name] = Source(name, path, label)
            while len(self._kept) > self.most:
                self._kept.popitem(last=False)[1].path.unlink(missing_ok=True)
            return self._kept[name]

    def find(self, name: str) -> Source:
        """The one of that name; a CatalogError, which names no other, if it is not there or no more."""
        with self._lock:
            if name not in self._kept:
                raise CatalogError(
                    f"there are no galaxies '{name}' on this server; it keeps the last {self.most} tables that were brought, "
                    "for as long as it runs: drop the file once more."
                )
            self._kept.move_to_end(name)
            return self._kept[name]


class Sources:
    """The models and catalogs of one server, found anew whenever they are asked for, read once.

    Parameters
    ----------
    here : where `runs` (models) and `data` (catalogs) are looked for
    environ : MOSAIC_MODEL and MOSAIC_CATALOG are the ones to begin with; MOSAIC_MODELS and MOSAIC_CATALOGS are further
        folders to look in, separated as in PATH
    """

    def __init__(self, here: Path | None = None, environ: Mapping[str, str] = os.environ):
        self.here, self.environ = here or Path.cwd(), environ
        self.own = OwnCatalogs()
        self._models, self._catalogs, self._observations = Shelf(MOST_LOADED), Shelf(MOST_LOADED), Shelf(MOST_LOADED)

    def models(self) -> dict[str, Source]:
        """The models that can be chosen, by name; the one to begin with first."""
        first = self.environ.get("MOSAIC_MODEL") or FIRST_MODEL
        folder = model_folder(first)
        found = [Source(folder.resolve().name, folder, folder.resolve().name)]
        found += [Source(name, path, name) for name, path in shipped_models().items()]
        for root in [self.here / "runs", *self._folders("MOSAIC_MODELS")]:
            for path in [root, *_entries(root)]:
                if (path / CONFIG).is_file() and (path / WEIGHTS).is_file():
                    found.append(Source(path.name, path, f"{path.name} ({path.parent.name})"))
        return _by_name(found)

    def catalogs(self) -> dict[str, Source]:
        """The catalogs that can be chosen, by name, without users' own; the one to begin with first."""
        shipped = Source(FIRST_CATALOG, EMBEDDED, "held-out galaxies")
        first = self.environ.get("MOSAIC_CATALOG")
        found = [Source(_stem(Path(first)), Path(first), _stem(Path(first))), shipped] if first else [shipped]
        for root in [self.here / "data", *self._folders("MOSAIC_CATALOGS")]:
            for path in [root, *_entries(root)]:
                if path.name.endswith(CATALOG_SUFFIXES) and not path.name.startswith("."):
                    found.append(Source(_stem(path), path, f"{_stem(path)} ({path.parent.name})", MOST_GALAXIES))
        return _by_name(found)

    def _folders(self, variable: str) -> list[Path]:
        return [Path(part) for part in self.environ.get(variable, "").split(os.pathsep) if part]

    def choose(self, query: str = "") -> tuple[Chosen, str]:
        """What `model=NAME&catalog=NAME` in an address ask for, and why not, in one line, or "".

        What cannot be had is replaced by what an explorer begins with, whose own errors are raised as they are.
        """
        asked = parse_qs(query.removeprefix("?"))
        models, catalogs, troubles = self.models(), self.catalogs(), []
        first_model, first_catalog = next(iter(models.values())), next(iter(catalogs.values()))

        def pick(key: str, find: Callable[[str], Source], first: Source, read: Callable[[Source], Any]) -> Source:
            source = first
            try:
                source = find(asked[key][0]) if key in asked else first
                read(source)
            except MosaicError as error:
                if key not in asked or asked[key][0] == first.name:
                    raise
                trouble = str(error).replace(str(source.path), source.name)  # where files lie is no visitor's business
                troubles.append(f"{trouble} Shown instead: {first.label}.")
                return first
            return source

        model = pick("model", lambda name: _named("model", name, models), first_model, self._model)
        catalog = pick("catalog", lambda name: self._catalog_named(name, catalogs), first_catalog, self._catalog)
        try:
            return self._together(catalog, model, first_catalog, first_model), " ".join(troubles)
        except CatalogError as error:
            if (catalog, model) == (first_catalog, first_model):
                raise
            troubles.append(
                f"The model '{model.name}' cannot be shown the galaxies '{catalog.name}': {error} "
                f"Shown instead: {first_catalog.label}, {first_model.label}."
            )
            return self._together(first_catalog, first_model, first_catalog, first_model), " ".join(troubles)

    def _catalog_named(self, name: str, catalogs: dict[str, Source]) -> Source:
        return self.own.find(name) if name.startswith(OWN) and name not in catalogs else _named("catalog", name, catalogs)

    def _model(self, source: Source) -> Mosaic:
        return self._models.get(_stamp(source, source.path / WEIGHTS), lambda: _read(source, ModelError, _load_model))

    def _catalog(self, source: Source) -> tuple[xr.Dataset, int]:
        """The catalog, and how many galaxies its file holds."""
        return self._catalogs.get(_stamp(source, source.path), lambda: _read(source, CatalogError, _open))

    def _together(self, catalog: Source, model: Source, first_catalog: Source, first_model: Source) -> Chosen:
        mosaic, (galaxies, n) = self._model(model), self._catalog(catalog)

        def observations() -> Observations:
            if mosaic.table.values_digest != TABLE.values_digest:  # every catalog has the values of the common table
                validate(galaxies, mosaic.table)
            return Observations(galaxies, mosaic.table)

        key = (_stamp(catalog, catalog.path), mosaic.table.digest)
        told = {"model": model.name} if model != first_model else {}
        told |= {"catalog": catalog.name} if catalog != first_catalog else {}
        return Chosen(
            galaxies,
            mosaic,
            self._observations.get(key, observations),
            catalog,
            model,
            galaxies_words(catalog, galaxies.sizes[GALAXY], n),
            told,
        )


def galaxies_words(source: Source, shown: int, n: int) -> str:
    """Which galaxies these are: `shown` of the `n` that the file holds."""
    galaxies = "galaxy" if n == 1 else "galaxies"
    if source.path == EMBEDDED:
        return f"{n:,} held-out {galaxies}"
    if shown < n:
        return f"the first {shown:,} of {n:,} galaxies of {source.label}"
    return f"{n:,} {galaxies} of {source.label}"


def _named(kind: str, name: str, sources: dict[str, Source]) -> Source:
    if name not in sources:
        raise MosaicError(unknown(kind, name, sources))
    return sources[name]


def _entries(root: Path) -> list[Path]:
    """What lies in a folder, in the order of names; nothing if it is none, or a catalog itself."""
    if root.name.endswith(CATALOG_SUFFIXES) or not root.is_dir():
        return []
    try:
        return sorted(root.iterdir())
    except OSError:
        return []


def _stem(path: Path) -> str:
    return path.name.removesuffix(".zip").removesuffix(".zarr")


def _by_name(found: list[Source]) -> dict[str, Source]:
    """Each path once; a name that is met again gets a number."""
    named, paths = {}, set()
    for source in found:
        if source.path.resolve() in paths:
            continue
        paths.add(source.path.resolve())
        name, number = source.name, 2
        while name in named:
            name, number = f"{source.name}-{number}", number + 1
        named[name] = replace(source, name=name)
    return named


def _stamp(source: Source, path: Path) -> tuple[Source, int]:
    """What changes when the files of a source do, as those of a training run."""
    return source, path.stat().st_mtime_ns if path.exists() else 0


def _read(source: Source, kind: type[MosaicError], read: Callable[[Source], Any]) -> Any:
    """Whatever is wrong with files becomes one line."""
    try:
        return read(source)
    except MosaicError:
        raise
    except Exception as error:
        log.exception("'%s' cannot be read", source.path)
        raise kind(f"'{source.name}' cannot be read ({type(error).__name__}).") from error


def _load_model(source: Source) -> Mosaic:
    return load_model(source.path)


def _open(source: Source) -> tuple[xr.Dataset, int]:
    n = catalog_size(source.path)
    return open_catalog(source.path, rows=np.arange(source.most) if source.most and n > source.most else None), n

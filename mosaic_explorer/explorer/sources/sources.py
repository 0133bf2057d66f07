"""Which models and catalogs there are on this machine, and those that an address asks for, each read once and shared.

An address is untrusted: it chooses by name among what is listed here, and is never a path.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import numpy as np
import xarray as xr

from ...catalog.schema import GALAXY, validate
from ...catalog.store import EMBEDDED, EMBEDDED_REFERENCE, EMBEDDED_SDSS, OF_THE_PACKAGE, SDSS_NAME, catalog_size, open_catalog
from ...catalog.unobserved import without_observation
from ...errors import CatalogError, ModelError, MosaicError, unknown
from ...lru_cache import LRUCache
from ...modalities import TABLE
from ...model.files import CONFIG, WEIGHTS, load_model, model_folder, shipped_models
from ...model.mosaic import Mosaic
from ..session.observations import Observations
from ..session.passbands import cannot_see
from .adapted import ADAPTED_BYTES, AdaptedModels, is_adapted
from .origin import Origin
from .source import Source
from .uploads import UPLOADS_BYTES, Uploads, is_upload

FIRST_MODEL, FIRST_CATALOG = "mosaic-small", "held-out"  # where MOSAIC_MODEL and MOSAIC_CATALOG name no other
REFERENCE_CATALOG = "held-out-reference"
CATALOG_SUFFIXES = (".zarr", ".zarr.zip")
# of a catalog with spectra that is chosen on the page, 0.1 GB, opened in 0.7 s; of photometry alone there are more in as much
MOST_GALAXIES = 20_000
MODELS_BYTES = 500_000_000  # kept in memory: all that a group of users compares, of some 10 to 100 MB each
KEPT_PAIRS = 32  # of a model that knows filters and a catalog that has some
CATALOGS_BYTES = 600_000_000  # kept in memory: some of the largest that can be chosen or brought on the page
OBSERVATIONS_BYTES = 3_000_000_000  # kept in memory: of three of those, under all settings of noise
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Choice:
    """A catalog and a model, read, what of the one may be shown to the other, and how they were chosen.

    `words` says which galaxies these are; `query` is what an address must say to choose the same again; `n_in_file` how many
    the catalog's file holds.
    """

    catalog: xr.Dataset
    model: Mosaic
    observations: Observations
    catalog_source: Source
    model_source: Source
    words: str
    query: dict[str, str]
    n_in_file: int

    @property
    def origin(self) -> Origin:
        """Where they can be had again; a user's own table or model, which is kept for a while only, cannot."""
        catalog = None if is_upload(self.catalog_source.name) else str(self.catalog_source.path)
        return Origin(catalog, None if self.model_source.adapted_from else str(self.model_source.path))


class Sources:
    """The models and catalogs of one server, found anew whenever they are asked for, read once.

    Parameters
    ----------
    here : where `runs` (models) and `data` (catalogs) are looked for
    environ : MOSAIC_MODEL and MOSAIC_CATALOG are the ones to begin with; MOSAIC_MODELS and MOSAIC_CATALOGS are further
        folders to look in, separated as in PATH; MOSAIC_UPLOADS is a folder in which processes of one server keep what
        users upload and adapt, and MOSAIC_PROCESSES how many of them share the place for it
    """

    def __init__(self, here: Path | None = None, environ: Mapping[str, str] = os.environ):
        self.here, self.environ = here or Path.cwd(), environ
        shared = environ.get("MOSAIC_UPLOADS")
        parent = Path(shared) if shared else None
        processes = int(environ.get("MOSAIC_PROCESSES") or 1) if parent else 1
        self.uploads = Uploads(UPLOADS_BYTES // processes, parent)
        self.adapted = AdaptedModels(ADAPTED_BYTES // processes, parent)
        self._models: LRUCache[Mosaic] = LRUCache(MODELS_BYTES, _model_bytes)
        self._catalogs: LRUCache[tuple[xr.Dataset, int]] = LRUCache(CATALOGS_BYTES, lambda pair: bytes_in_memory(pair[0]))
        self._with_filters: LRUCache[Mosaic] = LRUCache(KEPT_PAIRS, lambda model: 1)  # those of a catalog; weights are shared
        self._observations: LRUCache[Observations] = LRUCache(OBSERVATIONS_BYTES, lambda one: one.nbytes)

    def models(self) -> dict[str, Source]:
        """The models that can be chosen, by name; the one to begin with first."""
        first = self.environ.get("MOSAIC_MODEL") or FIRST_MODEL
        folder = model_folder(first)
        sources = [Source(folder.resolve().name, folder, folder.resolve().name)]
        sources += [Source(name, path, name) for name, path in shipped_models().items()]
        for root in [self.here / "runs", *self._folders("MOSAIC_MODELS")]:
            for path in [root, *_entries(root)]:
                if (path / CONFIG).is_file() and (path / WEIGHTS).is_file():
                    sources.append(Source(path.name, path, f"{path.name} ({path.parent.name})"))
        return _by_name(sources)

    def catalogs(self) -> dict[str, Source]:
        """The catalogs that can be chosen, by name, without uploads; the one to begin with first."""
        shipped = [
            Source(FIRST_CATALOG, EMBEDDED, "held-out galaxies"),
            Source(REFERENCE_CATALOG, EMBEDDED_REFERENCE, "held-out galaxies of the reference world"),
            Source(SDSS_NAME, EMBEDDED_SDSS, "galaxies of SDSS with GALEX and 2MASS"),
        ]
        first = self.environ.get("MOSAIC_CATALOG")
        sources = [Source(_stem(Path(first)), Path(first), _stem(Path(first))), *shipped] if first else shipped
        for root in [self.here / "data", *self._folders("MOSAIC_CATALOGS")]:
            for path in [root, *_entries(root)]:
                if path.name.endswith(CATALOG_SUFFIXES) and not path.name.startswith("."):
                    sources.append(Source(_stem(path), path, f"{_stem(path)} ({path.parent.name})", MOST_GALAXIES))
        return _by_name(sources)

    def _folders(self, variable: str) -> list[Path]:
        return [Path(part) for part in self.environ.get(variable, "").split(os.pathsep) if part]

    def choose(self, query: str = "") -> tuple[Choice, str]:
        """What `model=NAME&catalog=NAME` in an address ask for, and why not, in one line, or "".

        What cannot be had is replaced by what an explorer begins with, whose own errors are raised as they are.
        """
        names = parse_qs(query.removeprefix("?"))
        models, catalogs, troubles = self.models(), self.catalogs(), []
        first_model, first_catalog = next(iter(models.values())), next(iter(catalogs.values()))

        def pick(key: str, find: Callable[[str], Source], first: Source, read: Callable[[Source], Any]) -> Source:
            source = first
            try:
                source = find(names[key][0]) if key in names else first
                read(source)
            except MosaicError as error:
                if key not in names or names[key][0] == first.name:
                    raise
                trouble = str(error).replace(str(source.path), source.name)  # where files lie is no visitor's business
                troubles.append(f"{trouble} Shown instead: {first.label}.")
                return first
            return source

        model = pick("model", lambda name: self._model_named(name, models), first_model, self._model)
        catalog = pick("catalog", lambda name: self._catalog_named(name, catalogs), first_catalog, self._catalog)
        try:
            choice = self._together(catalog, model, first_catalog, first_model)
            return choice, " ".join([*troubles, *_unseen_words(choice)])
        except CatalogError as error:
            if (catalog, model) == (first_catalog, first_model):
                raise
            troubles.append(
                f"The model '{model.name}' cannot be shown the galaxies '{catalog.name}': {error} "
                f"Shown instead: {first_catalog.label}, {first_model.label}."
            )
            return self._together(first_catalog, first_model, first_catalog, first_model), " ".join(troubles)

    def _catalog_named(self, name: str, catalogs: dict[str, Source]) -> Source:
        return self.uploads.find(name) if is_upload(name) and name not in catalogs else _named("catalog", name, catalogs)

    def _model_named(self, name: str, models: dict[str, Source]) -> Source:
        return self.adapted.find(name) if is_adapted(name) and name not in models else _named("model", name, models)

    def _model(self, source: Source) -> Mosaic:
        return self._models.get(_stamp(source, source.path / WEIGHTS), lambda: _read(source, ModelError, _load_model))

    def _catalog(self, source: Source) -> tuple[xr.Dataset, int]:
        """The catalog, and how many galaxies its file holds."""
        return self._catalogs.get(_stamp(source, source.path), lambda: _read(source, CatalogError, _open))

    def _together(self, catalog: Source, model: Source, first_catalog: Source, first_model: Source) -> Choice:
        own, (galaxies, n) = self._model(model), self._catalog(catalog)
        stamps = _stamp(model, model.path / WEIGHTS), _stamp(catalog, catalog.path)
        mosaic = self._with_filters.get(stamps, lambda: own.for_catalog(galaxies)) if own.knows_filters else own

        def observations() -> Observations:
            if own.table.values_digest != TABLE.values_digest:  # every catalog has the values of the common table
                validate(galaxies, mosaic.table)
            return Observations(galaxies, mosaic.table)

        key = (_stamp(catalog, catalog.path), mosaic.table.digest)
        query = {"model": model.name} if model != first_model else {}
        query |= {"catalog": catalog.name} if catalog != first_catalog else {}
        return Choice(
            galaxies,
            mosaic,
            self._observations.get(key, observations),
            catalog,
            model,
            galaxies_words(catalog, galaxies.sizes[GALAXY], n),
            query,
            n,
        )


def galaxies_words(source: Source, shown: int, n: int) -> str:
    """Which galaxies these are: `shown` of the `n` that the file holds."""
    galaxies = "galaxy" if n == 1 else "galaxies"
    if source.path in OF_THE_PACKAGE:
        return f"{n:,} {source.label}"
    if shown < n:
        return f"the first {shown:,} of {n:,} galaxies of {source.label}"
    return f"{n:,} {galaxies} of {source.label}"


def _unseen_words(choice: Choice) -> list[str]:
    """What to say where all that is measured of galaxies is in filters that the model does not know."""
    if not cannot_see(choice.catalog, choice.model.table):
        return []
    return [
        f"The model '{choice.model_source.name}' knows LSST and SPHEREx alone, and can be shown nothing of these galaxies: "
        "their magnitudes are in filters of other surveys. Choose a model that knows filters."
    ]


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


def _by_name(sources: list[Source]) -> dict[str, Source]:
    """Each path once; a name that is met again gets a number."""
    by_name, paths = {}, set()
    for source in sources:
        if source.path.resolve() in paths:
            continue
        paths.add(source.path.resolve())
        name, number = source.name, 2
        while name in by_name:
            name, number = f"{source.name}-{number}", number + 1
        by_name[name] = replace(source, name=name)
    return by_name


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


def _model_bytes(model: Mosaic) -> int:
    return sum(array.nbytes for array in model.engine.tensors.values())


def _load_model(source: Source) -> Mosaic:
    return load_model(source.path)


def _open(source: Source) -> tuple[xr.Dataset, int]:
    n, most = catalog_size(source.path), source.most
    if most and n > most:  # variables that nobody observed take no memory
        some = open_catalog(source.path, rows=[0, n - 1])
        observed = some.drop_vars([*some.coords, *without_observation(some)])
        most = int(most * sum(variable.nbytes for variable in some.data_vars.values()) / max(1, observed.nbytes))
    return open_catalog(source.path, rows=np.arange(most) if most and n > most else None), n


def bytes_in_memory(catalog: xr.Dataset) -> int:
    """What a catalog takes of the memory."""
    absent = set(without_observation(catalog))
    return sum(variable.nbytes for name, variable in catalog.variables.items() if name not in absent)

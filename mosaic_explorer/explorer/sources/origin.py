"""Where a session's galaxies and model came from, so that a program or a link can have them again."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple

import xarray as xr

from ...catalog.schema import GALAXY
from ...catalog.store import catalog_size, open_catalog
from ...errors import CatalogError
from ...model.files import CONFIG, model_folder
from ...model.mosaic import Mosaic

PACKAGED = ""  # the catalog of the package


class Origin(NamedTuple):
    """Where a session's galaxies and model can be had again; None where only who opened them knows.

    catalog : path of the catalog, or PACKAGED
    model : name of a shipped model, or folder
    table : name of the table that the galaxies were read from, by the map that the catalog keeps, if they are in no catalog
    """

    catalog: str | None = None
    model: str | None = None
    table: str | None = None


def origin(catalog: xr.Dataset, model: Mosaic, claim: Origin | None = None) -> Origin:
    """Where these came from: the package, the claim, or what MOSAIC_CATALOG and MOSAIC_MODEL name; verified, not believed."""
    claim = claim or Origin()
    paths = [PACKAGED, *filter(None, [claim.catalog, os.environ.get("MOSAIC_CATALOG")])]
    names = [model.name, *filter(None, [claim.model, os.environ.get("MOSAIC_MODEL")])]
    catalog_path = next((path for path in paths if _holds(path, catalog)), None)
    return Origin(
        catalog_path,
        next((name for name in names if _is(name, model)), None),
        _table_of(catalog) if catalog_path is None else None,
    )


def _table_of(catalog: xr.Dataset) -> str | None:
    """The file that the galaxies were read from; None if they came from nothing that has a name."""
    source = str(catalog.attrs.get("source", ""))
    return source if "import_map" in catalog.attrs and Path(source).suffix else None


def _holds(path: str, catalog: xr.Dataset) -> bool:
    """Whether the file begins with these galaxies: it has as many, and the same first and last."""
    n = catalog.sizes[GALAXY]
    try:
        if catalog_size(path or None) < n:
            return False
        return open_catalog(path or None, rows=[0, n - 1]).equals(catalog.isel({GALAXY: [0, n - 1]}))
    except CatalogError:
        return False


def _is(name: str, model: Mosaic) -> bool:
    """Whether the model of this name has these weights."""
    config: Path = model_folder(name) / CONFIG
    try:
        return json.loads(config.read_text())["weights_sha256"] == model.config.get("weights_sha256")
    except (OSError, ValueError, KeyError):
        return False

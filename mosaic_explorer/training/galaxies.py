"""The galaxies that a model learns from: of one catalog or several, with magnitudes in all filters of theirs."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

import numpy as np
import xarray as xr

from ..catalog.filter_curves import catalog_filters
from ..catalog.measurements import catalog_values
from ..catalog.photometry_library import PHOTOMETRY, photometry_row
from ..catalog.schema import GALAXY
from ..catalog.store import choose_split, open_catalog
from ..catalog.trust import trust_of
from ..errors import ModelError
from ..modalities import Table
from ..photometry import Filter, filter_names, load_filter
from ..photometry.library import LSST_NAME, SPHEREX_NAME
from .recipe import Recipe

PROVENANCE = ("physics_version", "world", "light", "selection", "redshift_distribution", "seed")


@dataclass
class TrainingGalaxies:
    """Galaxies of the training splits of a recipe's catalogs.

    table : what of them is taught; its last row is their magnitudes in filters of any survey, if the network knows filters
    values : (galaxies, table.size), physical, NaN where not observed
    trust : (galaxies,) of `Trust`
    catalog : (galaxies,) the number of each one's catalog
    kept_back : galaxies of each catalog's training split that are kept from training, to calibrate on
    provenance : where they are from, for a model's configuration
    """

    table: Table
    values: np.ndarray
    trust: np.ndarray
    catalog: np.ndarray
    kept_back: list[xr.Dataset]
    provenance: dict


def load_galaxies(recipe: Recipe) -> TrainingGalaxies:
    """The training galaxies of a recipe's catalogs, but those kept back.

    Raises
    ------
    CatalogError, ModelError
    """
    table = recipe.table()
    catalogs = [open_catalog(path, table=table) for path in (recipe.catalog, *recipe.further)]
    facts = [{**{key: c.attrs.get(key) for key in PROVENANCE}, "galaxies": c.sizes[GALAXY]} for c in catalogs]
    provenance = {key: value for key, value in facts[0].items() if value is not None or key == "physics_version"}
    if facts[1:]:
        provenance["further"] = facts[1:]
    catalogs = [choose_split(catalog, "train") for catalog in catalogs]
    filters = _filters(catalogs, recipe) if getattr(recipe.network, "filter_width", 0) else []
    whole = table.with_row(photometry_row(filters)) if filters else table
    parts, trust, kept_back = [], [], []
    for catalog in catalogs:
        n = catalog.sizes[GALAXY]
        rows = kept_back_rows(n, recipe)
        kept_back.append(catalog.isel({GALAXY: rows}))
        parts.append(np.delete(_values(catalog, table, filters), rows, 0))
        trust.append(np.full(n - len(rows), int(trust_of(catalog))))
    catalog_of = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
    return TrainingGalaxies(whole, np.concatenate(parts), np.concatenate(trust), catalog_of, kept_back, provenance)


def kept_back_rows(n: int, recipe: Recipe) -> np.ndarray:
    """Which of n training galaxies are kept from training, sorted, (rows,)."""
    count = min(recipe.held_back, n // 5)
    return np.sort(np.random.default_rng([recipe.seed, n]).choice(n, count, replace=False))


def _filters(catalogs: list[xr.Dataset], recipe: Recipe) -> list[Filter]:
    """The filters in which all catalogs have magnitudes, LSST's and SPHEREx' among them, but those kept out."""
    common = [name for name in catalog_filters(catalogs[0]) if all(name in catalog_filters(c) for c in catalogs)]
    names = [name for name in filter_names() if name in {*common, *_table_filters()}]
    for word in recipe.kept_out:
        if not any(fnmatchcase(name, word) for name in names):
            raise ModelError(f"recipe: 'kept_out' names '{word}', which is no filter of the catalogs.")
    return [load_filter(name) for name in names if not any(fnmatchcase(name, word) for word in recipe.kept_out)]


def _table_filters() -> dict[str, tuple[str, int]]:
    """The filters of the library whose magnitudes are values of the table: {name: (modality, number in it)}."""
    found: dict[str, tuple[str, int]] = {}
    for modality, prefix in (("lsst", LSST_NAME), ("spherex", SPHEREX_NAME)):
        names = [name for name in filter_names() if name.startswith(f"{prefix}-")]
        found |= {name: (modality, number) for number, name in enumerate(names)}
    return found


def _values(catalog: xr.Dataset, table: Table, filters: list[Filter]) -> np.ndarray:
    """(galaxies, values of the table, then magnitudes in filters)."""
    values = np.empty((catalog.sizes[GALAXY], table.size + len(filters)), np.float32)
    values[:, : table.size] = catalog_values(catalog, table)
    own, places = catalog_filters(catalog), _table_filters()
    for column, curve in enumerate(filters, table.size):
        if curve.name in places:
            name, number = places[curve.name]
            values[:, column] = values[:, table.place(name).start + number]
        else:
            values[:, column] = catalog[PHOTOMETRY].values[:, own.index(curve.name)]
    return values

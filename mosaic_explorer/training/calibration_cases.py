"""What a model is calibrated on: galaxies of the training split kept back, under many masks, measured in many ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import xarray as xr

from ..catalog.filter_curves import catalog_filters
from ..catalog.measurements import Measurements, catalog_values
from ..catalog.noise import as_measured, observe, usable_surveys
from ..catalog.photometry_library import PHOTOMETRY
from ..catalog.schema import GALAXY
from ..catalog.surveys import SETTINGS, load_surveys
from ..catalog.trust import Trust, trust_of
from ..masks import PRESETS, Mask
from ..masks.random import shared_masks
from ..model.mosaic import Mosaic

RANDOM_MASKS = 32  # beside the presets, for each noise setting
GALAXIES = 256  # of each random mask
TASK_GALAXIES = 1536  # of each preset
SURVEY_GALAXIES = 1024  # of each survey
LIKE_SURVEYS = (  # whose filters are seen, each with what real surveys suffer from and without
    ("hsc-deep",),
    ("cfhtls-deep",),
    ("des-dr2", "allwise"),
    ("des-dr2", "viking"),
    ("sdss", "ukidss-las"),
    ("hsc-wide", "euclid-wide"),
)


@dataclass(frozen=True)
class Case:
    """Some galaxies, as they are seen, and under which mask.

    measured, truth : of all galaxies, (galaxies, table.size), physical
    rows : which of them
    """

    measured: Measurements
    truth: np.ndarray
    rows: np.ndarray
    mask: Mask

    def __len__(self) -> int:
        return len(self.rows)


def calibration_cases(model: Mosaic, catalog: xr.Dataset, rng: np.random.Generator) -> Iterator[Case]:
    """Cases of a catalog's galaxies, under presets, random masks, and in surveys' filters, for a model that has its filters."""
    truth, n, table = catalog_values(catalog, model.table), catalog.sizes[GALAXY], model.table
    for surveys in SETTINGS.values():
        usable = usable_surveys(catalog, table, surveys)
        if surveys and not usable:
            continue
        measured = as_measured(catalog, table, usable)
        for mask, count in _masks(model, rng):
            rows = rng.choice(n, min(n, count), replace=False)
            yield Case(measured, truth, rows, mask)
    if trust_of(catalog) == Trust.REFERENCE or not model.knows_filters or not model.filters:
        return
    filters = set(catalog_filters(catalog))
    for surveys in LIKE_SURVEYS:
        there = [[name for name in load_surveys()[survey].filters if name in filters] for survey in surveys]
        if not all(there):
            continue
        seen = [name for names in there for name in names]
        rows = np.sort(rng.choice(n, min(n, SURVEY_GALAXIES), replace=False))
        for effects in ("all", ()):
            some = model.inputs(observe(catalog.isel({GALAXY: rows}), surveys, effects=effects))
            yield Case(some, truth[rows], np.arange(len(rows)), Mask.parse(f"{PHOTOMETRY}[{','.join(seen)}]", table))
    some = model.inputs(observe(catalog, usable_surveys(catalog, table, ("lsst-y10", "spherex-deep")), effects="all"))
    for preset in ("lsst", "lsst+spherex"):
        rows = rng.choice(n, min(n, TASK_GALAXIES), replace=False)
        yield Case(some, truth, rows, Mask.preset(preset, table))


def _masks(model: Mosaic, rng: np.random.Generator) -> Iterator[tuple[Mask, int]]:
    """Presets and random masks that show no filter of a survey, and of how many galaxies."""
    own = model.table.without_filters
    masks = [(Mask.preset(name, own), TASK_GALAXIES) for name in PRESETS]
    masks += [(Mask(shared_masks(1, rng, own)[1][0], own), GALAXIES) for _ in range(RANDOM_MASKS)]
    for mask, count in masks:
        if not mask.seen.all():
            yield model.as_mask(mask), count

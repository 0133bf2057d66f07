"""Held-out scores: every preset that hides something, under every noise setting, on hidden values only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import numpy as np
import xarray as xr
from tqdm import tqdm

from ..catalog.measurements import Measurements, catalog_values
from ..catalog.noise import as_measured, usable_surveys
from ..catalog.schema import GALAXY, validate
from ..catalog.surveys import EXACT, SETTINGS, choose_surveys
from ..masks import PRESETS, Mask
from ..metrics import coverage, mean_and_error, mean_of_known
from ..modalities import MAGNITUDE_FLOOR, Table, Variable
from ..model.answer import Answer
from ..model.mosaic import Mosaic
from ..model.quantiles import MEDIAN, QUANTILES
from .galaxies_digest import galaxies_digest
from .nested import PAIRS, nested_scores
from .photo_z import REDSHIFT, PhotoZ
from .schema import Evaluation

CHUNK = 1000  # galaxies at a time: all quantiles of one take 32 kB
NOISE_SEED = 0


def evaluate(model: Mosaic, catalog: xr.Dataset, name: str = "catalog", pairs: int = PAIRS) -> Evaluation:
    """All scores of a model, in the units of its table; what does not exist is None.

    Parameters
    ----------
    catalog : galaxies that the model never saw
    name : what the evaluation calls the catalog
    pairs : random pairs of nested masks that are compared

    Returns
    -------
    see `schema`; settings whose noise the model has no place for are left out

    Raises
    ------
    CatalogError
        If the catalog does not hold the model's table.
    """
    validate(catalog, model.table)
    truth = catalog_values(catalog, model.table)
    masks = preset_masks(model.table)
    settings = noise_settings(model.table, catalog)
    masks_of = {key: {p: m for p, m in masks.items() if key == EXACT or _sees(m, surveys)} for key, surveys in settings.items()}
    noise: dict[str, dict[str, Any]] = {}
    with tqdm(total=len(truth) * sum(map(len, masks_of.values())), desc="evaluating", unit="galaxy", unit_scale=True) as bar:
        for key, surveys in settings.items():
            measurements = as_measured(catalog, model.table, surveys, NOISE_SEED)
            presets = {}
            for preset, mask in masks.items():
                if preset in masks_of[key]:
                    presets[preset] = {"mask": PRESETS[preset], **_score(model, measurements, truth, mask, bar)}
                else:  # nothing that a survey measures is seen
                    presets[preset] = noise[EXACT]["presets"][preset]
            noise[key] = {"surveys": list(surveys), "presets": presets}
    evaluation = plain(
        {
            "model": model.name,
            "weights_sha256": model.config.get("weights_sha256"),
            "galaxies": int(catalog.sizes[GALAXY]),
            "physics_version": catalog.attrs.get("physics_version"),
            "catalog": name,
            "galaxies_digest": galaxies_digest(catalog),
            "noise_seed": NOISE_SEED,
            "noise": noise,
            **nested_scores(model, truth, pairs),
        }
    )
    return cast(Evaluation, evaluation)


def preset_masks(table: Table) -> dict[str, Mask]:
    """The presets that hide something, by name."""
    masks = {name: Mask.preset(name, table) for name in PRESETS}
    return {name: mask for name, mask in masks.items() if not mask.seen.all()}


def noise_settings(table: Table, catalog: xr.Dataset) -> dict[str, tuple[str, ...]]:
    """The settings that this model and this catalog allow, {name: surveys}: surveys of what has a place for errors in the
    model's table and a value in the catalog."""
    usable = {key: usable_surveys(catalog, table, names) for key, names in SETTINGS.items()}
    return {key: surveys for key, surveys in usable.items() if surveys or key == EXACT}


def _sees(mask: Mask, surveys: tuple[str, ...]) -> bool:
    """Whether any value that these surveys measure is seen."""
    return any(mask.of(survey.modality).any() for survey in choose_surveys(surveys))


def answers(model: Mosaic, measurements: Measurements, mask: Mask, bar: tqdm) -> Iterator[tuple[slice, Answer]]:
    """The model's answers for what the mask hides, some galaxies at a time: (which galaxies, answer)."""
    names = [name for name in model.table.variables if not mask.seen[model.table.place(name)].all()]
    for start in range(0, len(measurements), CHUNK):
        part = slice(start, min(start + CHUNK, len(measurements)))
        yield part, model.answer(measurements[part], mask, names)
        bar.update(part.stop - part.start)


def _score(model: Mosaic, measurements: Measurements, truth: np.ndarray, mask: Mask, bar: tqdm) -> dict:
    """Scores of one preset: {"variables": {...}} and, where the redshift is hidden, "photo_z"."""
    tallies = {
        name: VariableScores(variable, model.scaling.median[model.table.place(name)])
        for name, (_, variable) in model.table.variables.items()
        if not mask.seen[model.table.place(name)].all()
    }
    redshifts = PhotoZ() if REDSHIFT in tallies else None
    hidden = np.where(mask.seen, np.nan, 1)  # seen values are never scored
    for part, answer in answers(model, measurements, mask, bar):
        for name, tally in tallies.items():
            place = model.table.place(name)
            tally.add(answer.quantiles[:, place], truth[part, place] * hidden[place])
        if redshifts:
            place = model.table.place(REDSHIFT).start
            redshifts.add(answer.quantiles[:, place, MEDIAN], answer.densities.get(REDSHIFT), truth[part, place])
    scores = {"variables": {name: tally.scores() for name, tally in tallies.items()}}
    return scores | ({"photo_z": redshifts.scores()} if redshifts else {})


class VariableScores:
    """The errors and the coverage of one variable, added up over chunks of galaxies."""

    def __init__(self, variable: Variable, median: np.ndarray):
        self.median = median  # (values,) of the training galaxies: the median guess
        self.ends = {"highest": MAGNITUDE_FLOOR} if variable.is_magnitude else {"lowest": variable.floor}
        self.errors: list[np.ndarray] = []  # of each galaxy
        self.guesses: list[np.ndarray] = []
        self.inside: dict[str, list[float]] = {}  # interval: [true values inside it, true values]

    def add(self, quantiles: np.ndarray, truth: np.ndarray) -> None:
        """Galaxies' quantiles (n, values, levels) and true values (n, values), NaN where none is to be scored."""
        self.errors.append(mean_of_known(np.abs(quantiles[..., MEDIAN] - truth)))
        self.guesses.append(mean_of_known(np.abs(self.median - truth)))
        for percent, inside in coverage(quantiles, QUANTILES, truth, **self.ends).items():
            counts = self.inside.setdefault(percent, [0.0, 0.0])
            counts[0] += float(np.nansum(inside))
            counts[1] += float(np.isfinite(inside).sum())

    def scores(self) -> dict:
        """`schema.VariableResult`; NaN where no number exists."""
        mae, error = mean_and_error(np.concatenate(self.errors))
        guess, _ = mean_and_error(np.concatenate(self.guesses))
        shares = {percent: inside / all_ if all_ else np.nan for percent, (inside, all_) in self.inside.items()}
        return {"mae": mae, "error": error, "median_guess": guess, "coverage": shares}


def plain(x: object) -> object:
    """Numbers as JSON can carry them: five digits, None for what is not a number."""
    if isinstance(x, dict):
        return {str(key): plain(value) for key, value in x.items()}
    if isinstance(x, list | tuple | np.ndarray):
        return [plain(value) for value in x]
    if isinstance(x, float | np.floating):
        return float(f"{x:.5g}") if np.isfinite(x) else None
    return int(x) if isinstance(x, np.integer) else x

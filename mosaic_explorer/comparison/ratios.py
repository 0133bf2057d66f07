"""A model's errors over those of others, cell by cell and as geometric means over the paper's Table 1 and other cells."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .. import metrics
from ..catalog.surveys import EXACT
from ..masks import PAPER_PRESETS
from ..paper import PAPER
from .galaxy_scores import GalaxyScores
from .question import SCORED, Question
from .schema import Number, Ratio
from .summaries import RESAMPLES, number

Cell = tuple[str, str]  # input, variable
Answers = dict[str, GalaxyScores]  # of each contender
BEST = "best specialist"  # in each cell, among all that learned for one question alone
TABLE_1 = [(preset, variable) for preset, row in PAPER.items() for variable in row]
REDSHIFT_AND_MASS = [
    (preset, variable)
    for preset in PAPER_PRESETS
    for variable in ("redshift", "log_stellar_mass")
    if (preset, variable) != ("stellar_mass", "log_stellar_mass")
]
WITH_LSST = [(preset, variable) for preset in PAPER_PRESETS if "lsst" in preset for variable in SCORED]
CELLS = {
    "Table 1": TABLE_1,
    "redshift and stellar mass": REDSHIFT_AND_MASS,
    "all with LSST": WITH_LSST,
}


def all_ratios(
    answers: dict[Question, Answers], models: Iterable[str], specialists: Iterable[str], galaxies: int
) -> list[Ratio]:
    """Each model against each other contender and the best specialist of each cell, under each setting.

    Parameters
    ----------
    models, specialists : names of contenders
    galaxies : how many were judged
    """
    models, specialists = list(models), list(specialists)
    names = list(dict.fromkeys(name for x in answers.values() for name in x if x[name].effective_samples is None))
    picks = metrics.resamples(galaxies, RESAMPLES)
    settings = list(dict.fromkeys(question.setting for question in answers))
    result: list[Ratio] = []
    for setting in settings:
        for cells in CELLS:
            for model in models:
                for other in [*names, *([BEST] if specialists else [])]:
                    if other == model:
                        continue
                    row = _ratio(answers, (setting, cells), model, other, specialists, picks)
                    if row is not None:
                        result.append(row)
    return result


def _ratio(
    answers: dict[Question, Answers], where: tuple[str, str], model: str, other: str, specialists: list[str], picks: np.ndarray
) -> Ratio | None:  # fmt: skip
    """Over the cells that both answer; None if there is none.

    where : (setting, which cells)
    """
    setting, cells = where
    of_cells: dict[str, Number] = {}
    logs, sampled = [], []
    for preset, variable in CELLS[cells]:
        cell = _cell(answers, preset, setting)
        ours = _errors(cell, model, variable)
        theirs = _best(cell, specialists, variable) if other == BEST else _errors(cell, other, variable)
        if ours is None or theirs is None:
            continue
        value = np.nanmean(ours) / np.nanmean(theirs)
        samples = np.nanmean(ours[picks], 1) / np.nanmean(theirs[picks], 1)
        of_cells[f"{preset}, {variable}"] = {"value": number(value), "error": number(float(samples.std()))}
        logs.append(np.log(value))
        sampled.append(np.log(samples))
    if not logs:
        return None
    mean = np.exp(np.mean(sampled, 0))
    return {
        "setting": setting, "cells": cells, "model": model, "other": other, "count": len(logs), "of_cells": of_cells,
        "geometric_mean": {"value": number(float(np.exp(np.mean(logs)))), "error": number(float(mean.std()))},
    }  # fmt: skip


def _cell(answers: dict[Question, Answers], preset: str, setting: str) -> Answers:
    """Answers under an input and a setting; where nothing noisy is seen, those without noise."""
    by_key = {(question.preset, question.setting): x for question, x in answers.items()}
    return by_key.get((preset, setting)) or by_key.get((preset, EXACT)) or {}


def _errors(cell: Answers, name: str, variable: str) -> np.ndarray | None:
    scores = cell.get(name)
    return None if scores is None or variable not in scores.variables else scores.variables[variable]["error"]


def _best(cell: Answers, specialists: list[str], variable: str) -> np.ndarray | None:
    """The errors of the specialist with the smallest mean."""
    found = [errors for name in specialists if (errors := _errors(cell, name, variable)) is not None]
    return min(found, key=np.nanmean) if found else None

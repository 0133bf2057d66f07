"""Masks side by side: how far from the truth the model's answers under each of them are, for one galaxy and for many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ....masks import Mask
from ....modalities import Table
from ..answers import PointEstimate
from ..population import Population

DIGITS = 3  # after the point: figures that look the same are equally good
SEEN = "seen"
NO_TRUTH = "no true or measured value is known"
NONE_SHARED = "no value is hidden in all of these masks"


class Figure(NamedTuple):
    """One figure of a comparison, in the variable's unit.

    value : answer - truth of one value, or the mean absolute error of several values or galaxies; NaN where there is none
    beside : of one value, `value` in units of the answer's own sigma; of many galaxies, the standard error; else NaN
    instead : why there is no value; "" where there is one
    """

    value: float = np.nan
    beside: float = np.nan
    instead: str = ""


def figure_names(table: Table) -> list[str]:
    """What figures are of: each scalar, then each vector modality."""
    return [*table.scalar_names, *(row.name for row in table if row.is_vector)]


def scored(name: str, masks: Sequence[Mask], truth: np.ndarray) -> np.ndarray:
    """Which values of a scalar or modality all masks are judged by, (values,) bool.

    Those with a true value that are hidden in all masks, but for masks that see every known one: these have nothing to
    answer, and would leave nothing to compare the others by.
    """
    has_truth = np.isfinite(truth[masks[0].table.place(name)])
    seen = [mask.of(name) for mask in masks]
    return has_truth & ~np.any([some for some in seen if not some[has_truth].all()], axis=0)


def galaxy_figures(truth: np.ndarray, masks: Sequence[Mask], answers: Sequence[PointEstimate]) -> list[dict[str, Figure]]:
    """How far each mask's answer about a galaxy is from its truth: {name: figure} for each of `figure_names`.

    Scalars have signed errors; modalities the mean absolute error over values that are `scored`, the same for all masks.

    Parameters
    ----------
    truth : (table.size,) in physical units, NaN where not known
    masks, answers : what is seen, and what the model says then
    """
    table = masks[0].table
    by_mask: list[dict[str, Figure]] = [{} for _ in masks]
    for name in figure_names(table):
        part, judged = table.place(name), scored(name, masks, truth)
        has_truth = np.isfinite(truth[part])
        for figures, mask, answer in zip(by_mask, masks, answers, strict=True):
            if not has_truth.any():
                figures[name] = Figure(instead=NO_TRUTH)
            elif mask.seen[part][has_truth].all():
                figures[name] = Figure(instead=SEEN)
            elif not judged.any():
                figures[name] = Figure(instead=NONE_SHARED)
            else:
                off = (answer.median[part] - truth[part])[judged]
                if name in table.slices:
                    figures[name] = Figure(float(np.abs(off).mean()))
                else:
                    sigma = float(answer.sigma[part][0])
                    figures[name] = Figure(float(off[0]), float(off[0]) / sigma if sigma > 0 else np.nan)
    return by_mask


def population_figures(population: Population) -> dict[str, Figure]:
    """Mean absolute errors of every scalar, and their standard errors, {name: figure}."""
    figures = {}
    for name, summary in population.scalars.items():
        n = np.isfinite(summary.truth).sum()
        if not n:
            figures[name] = Figure(instead=NO_TRUTH)
        elif summary.seen:
            figures[name] = Figure(instead=SEEN)
        else:
            figures[name] = Figure(summary.mae, summary.error if n > 1 else np.nan)
    return figures


def best(figures: Sequence[Figure]) -> set[int]:
    """Which of one column's figures are nearest to the truth, to the digits that are told; none where none is further off."""
    sizes = {i: round(abs(figure.value), DIGITS) for i, figure in enumerate(figures) if not figure.instead}
    nearest = min(sizes.values(), default=0)
    return {i for i, size in sizes.items() if size == nearest} if any(size > nearest for size in sizes.values()) else set()

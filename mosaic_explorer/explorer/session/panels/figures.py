"""Answers about one galaxy side by side, under several masks or by several models: how sure they are, and how far off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ....agreement import Parts
from ....agreement.implied import FILTERS, MASS
from ....masks import Mask
from ....modalities import Table
from ..answers import PointEstimate

DIGITS = 3  # significant: widths that look the same are equally good
SEEN = "seen"
THROUGH_FILTERS, FORMED = "spectrum through the filters", "mass formed in the history"
NONE_SHARED = "no value is hidden in all of these masks"


class Figure(NamedTuple):
    """How sure an answer is of one quantity of one galaxy, and how far off, in the variable's unit.

    width : half of the 16-84% range, of several values the mean; NaN of a model that gives none
    error : answer - truth of one value, the mean absolute error of several; NaN without truth
    percentile : how much of the predicted probability of one value lies below the truth [%]; else NaN
    instead : why there is neither; "" where there is one
    """

    width: float = np.nan
    error: float = np.nan
    percentile: float = np.nan
    instead: str = ""


def figure_names(table: Table) -> list[str]:
    """What figures are of: each scalar, then each vector modality of every catalog."""
    return [*table.scalar_names, *(row.name for row in table if row.is_vector and not row.curves)]


def judged(name: str, masks: Sequence[Mask], known: np.ndarray) -> np.ndarray:
    """Which values of a scalar or modality all masks are judged by, (values,) bool.

    Those hidden in all masks, but for masks that see every value that the galaxy has: these have nothing to answer, and would
    leave nothing to compare the others by.

    Parameters
    ----------
    known : (table.size,) bool, the values that the galaxy has; of a quantity of which it has none, all are judged
    """
    has = known[masks[0].table.place(name)]
    has = has if has.any() else np.ones_like(has)
    seen = [mask.of(name) for mask in masks]
    return has & ~np.any([some for some in seen if not some[has].all()], axis=0)


def galaxy_figures(truth: np.ndarray, masks: Sequence[Mask], answers: Sequence[PointEstimate]) -> list[dict[str, Figure]]:
    """How sure each mask's answer about a galaxy is, and how far from its truth: {name: figure} for each of `figure_names`.

    Modalities are judged by the same values under all masks.

    Parameters
    ----------
    truth : (table.size,) in physical units, NaN where not known
    masks, answers : what is seen, and what the model says then
    """
    table, known = masks[0].table, np.isfinite(truth)
    by_answer: list[dict[str, Figure]] = [{} for _ in masks]
    for name in figure_names(table):
        part, rows = table.place(name), judged(name, masks, known)
        has = known[part] if known[part].any() else np.ones_like(known[part])
        for figures, mask, answer in zip(by_answer, masks, answers, strict=True):
            if mask.seen[part][has].all():
                figures[name] = Figure(instead=SEEN)
            elif not rows.any():
                figures[name] = Figure(instead=NONE_SHARED)
            else:
                off = (answer.median[part] - truth[part])[rows]
                single = name not in table.slices
                figures[name] = Figure(
                    float(answer.sigma[part][rows].mean()),
                    float(off[0] if single else np.abs(off).mean()),
                    answer.percentile.get(name, np.nan) if single else np.nan,
                )
    return by_answer


def apart(table: Table, parts: Parts) -> dict[str, float]:
    """How far the parts of one galaxy are apart: of the spectrum through the filters the median |difference| from magnitudes
    [mag] that are seen without error or predicted, of what the history forms the difference from the stellar mass [dex].

    Parameters
    ----------
    parts : arrays of one galaxy, as `Parts.of` gives them
    """
    offset, found = np.where(parts.is_news, parts.offset, np.nan), {}
    magnitudes = np.concatenate([[np.nan], *(offset[table.slices[name]] for name in FILTERS if name in table.slices)])
    if np.isfinite(magnitudes).any():
        found[THROUGH_FILTERS] = float(np.nanmedian(np.abs(magnitudes)))
    if MASS in table.scalar_names and np.isfinite(mass := float(offset[table.place(MASS).start])):
        found[FORMED] = mass
    return found


def narrowest(widths: Sequence[float]) -> set[int]:
    """Which of one column's widths are the smallest, to three significant digits; none where none is larger."""
    sizes = {i: float(f"{width:.{DIGITS}g}") for i, width in enumerate(widths) if np.isfinite(width)}
    least = min(sizes.values(), default=0)
    return {i for i, size in sizes.items() if size == least} if any(size > least for size in sizes.values()) else set()

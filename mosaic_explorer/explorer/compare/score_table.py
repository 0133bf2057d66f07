"""The table's part about many galaxies: scores of each row, or one score in bins; rows are ranked by width."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypedDict

import numpy as np

from ..session.panels.figures import SEEN, narrowest
from ..session.population import Population
from ..session.population_scores import REDSHIFT, Scores, outlier_words, scores
from ..widgets.labels import worth
from .table import NOT_YET, Cell, Head, number

LEAST_DIGITS, MOST_DIGITS = 3, 4  # after the point


class Metric(TypedDict):
    """A score of many galaxies: its field in `Scores`, its label and its meaning, and whether it is a part of 1."""

    key: str
    label: str
    title: str
    is_share: bool


def metrics(name: str) -> list[Metric]:
    """The scores of a scalar that are shown, the first one ranked by."""
    e = "e = Δz/(1+z)" if name == REDSHIFT else "e the error"
    return [
        _metric("width", "width", "half of the 16–84% range, of the median galaxy: how sure the answers are"),
        _metric("sigma_mad", "σ_MAD", f"1.4826 median |e − median e|, {e}: how far off most answers are"),
        _metric("bias", "bias", f"median e, {e}: by how much answers are too high"),
        _metric("outliers", "outliers", f"answers with {outlier_words(name)}", is_share=True),
        _metric("coverage", "in 68%", "galaxies whose value lies within their 16–84% range: 68% is right", is_share=True),
        _metric("mae", "|error|", "mean absolute error ± its standard error"),
    ]


def _metric(key: str, label: str, title: str, is_share: bool = False) -> Metric:
    return {"key": key, "label": label, "title": title, "is_share": is_share}


def score_table(
    populations: Sequence[Population | None],
    name: str,
    bins: list[tuple[str, np.ndarray]] | None,
    metric: str,
    fresh: bool,
) -> tuple[list[Head], list[list[Cell]]]:
    """Columns of scores, or of one score in each bin; a row of cells for each population, None for one that has not come.

    Parameters
    ----------
    name : the scalar
    bins : (label, which galaxies) of each; None for all of them together
    fresh : whether all populations are of what is shown: else no width is the smallest
    """
    shown = metrics(name)
    seen = [one is not None and one.scalars[name].seen for one in populations]

    def found(rows: np.ndarray | None) -> list[Scores | None]:
        return [None if one is None else scores(name, one.scalars[name], rows) for one in populations]

    if bins is None:
        everything = found(None)
        parts = [(one["label"], one, everything) for one in shown]
    else:
        chosen = next((one for one in shown if one["key"] == metric), shown[0])
        parts = [(label, chosen, found(inside)) for label, inside in bins]
    heads: list[Head] = [{"label": label, "unit": "", "title": one["title"]} for label, one, _ in parts]
    columns = [_column(one, values, seen, fresh) for _, one, values in parts]
    return heads, [[column[i] for column in columns] for i in range(len(populations))]


def _column(metric: Metric, found: list[Scores | None], seen: list[bool], fresh: bool) -> list[Cell]:
    widths = [np.nan if one is None or is_seen else one.width for one, is_seen in zip(found, seen, strict=True)]
    best = narrowest(widths) if fresh and metric["key"] == "width" else set()
    return [_cell(one, metric, seen[i], i in best) for i, one in enumerate(found)]


def _cell(scores: Scores | None, metric: Metric, seen: bool, is_best: bool) -> Cell:
    """One score of many galaxies."""
    if scores is None:
        return NOT_YET
    value = float(getattr(scores, metric["key"]))
    if seen or math.isnan(value):
        return {"text": SEEN if seen else "–", "beside": "", "title": SEEN if seen else "not known", "best": False}
    title = f"{scores.n:,} galaxies{'; the smallest width' if is_best else ''}"
    if metric["is_share"]:
        return {"text": f"{100 * value:.1f}%", "beside": "", "title": title, "best": False}
    if metric["key"] == "mae":
        title += (
            ""
            if math.isnan(scores.mae_error)
            else f"; ± {number(scores.mae_error, worth(scores.mae_error, least=2, significant=2))}"
        )
    digits = worth(abs(value), LEAST_DIGITS, MOST_DIGITS, significant=2)
    return {"text": number(value, digits, signed=metric["key"] == "bias"), "beside": "", "title": title, "best": is_best}


def ranked(populations: Sequence[Population | None], name: str) -> list[int]:
    """Rows by the width of the median galaxy, the narrowest first; one that sees the scalar before all others."""
    widths = []
    for one in populations:
        sigma = np.inf if one is None else float(np.median(one.scalars[name].sigma))
        widths.append(-1.0 if one is not None and one.scalars[name].seen else sigma if np.isfinite(sigma) else np.inf)
    return [int(i) for i in np.argsort(widths, kind="stable")]

"""The groups side by side in a table: how each quantity is distributed in A and in B, and how good answers are."""

from __future__ import annotations

import math
from typing import TypedDict

import pandas as pd

from ...modalities import Table
from ..session.panels.groups import compared_variables
from ..session.population_scores import REDSHIFT, outlier_words
from ..widgets.labels import worth

PREDICTED = "predicted"
SCORES = ("bias", "sigma_mad", "outliers", "coverage")
SHARES = ("outliers", "coverage")


class Line(TypedDict):
    """A line: `head` where a quantity begins; a cell for each group, and one for the difference where there are two."""

    head: str
    label: str
    title: str
    cells: list[str]


def compared_lines(table: Table, frame: pd.DataFrame, letters: list[str]) -> list[Line]:
    """The lines of a table of `comparison` about these groups."""
    found: list[Line] = []
    for name, variable in compared_variables(table).items():
        unit = f" [{variable.printed_unit}]" if variable.printed_unit else ""
        some = frame[frame["of"] == name]
        for side, of_side in some.groupby("what", sort=False):
            by_letter = {str(line["group"]): line for line in of_side.to_dict("records")}
            head = f"{variable.label}{unit}" if side == some["what"].iloc[0] else ""
            title = f"{variable.label}, {side}: median, and between which the middle 68% lie"
            cells = [_spread(by_letter[letter]) for letter in letters]
            found.append({"head": head, "label": str(side), "title": title, "cells": [*cells, *_apart(by_letter, letters)]})
        said = {str(line["group"]): line for line in some[some["what"] == PREDICTED].to_dict("records")}
        for score in SCORES:
            values = [float(said[letter][score]) for letter in letters]
            if any(math.isfinite(value) for value in values):
                cells = [_score(score, value) for value in values]
                found.append(
                    {"head": "", "label": _label(score), "title": _title(score, name), "cells": [*cells, *_gap(score, values)]}
                )
    return found


def _spread(line: dict) -> str:
    """ "0.54 (0.31–0.92)": no more digits than the spread is worth."""
    low, middle, high = (float(line[key]) for key in ("q16", "median", "q84"))
    if not math.isfinite(middle):
        return "–"
    digits = worth((high - low) / 2, least=2, most=3, significant=2)
    return f"{middle:.{digits}f} ({low:.{digits}f}–{high:.{digits}f})".replace("-", "−")


def _apart(by_letter: dict[str, dict], letters: list[str]) -> list[str]:
    """The difference of the medians, where there are two groups."""
    if len(letters) < 2:
        return []
    a, b = (by_letter[letter] for letter in letters)
    gap = float(a["median"]) - float(b["median"])
    digits = worth(min(float(line["q84"]) - float(line["q16"]) for line in (a, b)) / 2, least=2, most=3, significant=2)
    return [signed(gap, digits) if math.isfinite(gap) else "–"]


def _score(score: str, value: float) -> str:
    if not math.isfinite(value):
        return "–"
    if score in SHARES:
        return f"{value:.1%}"
    return signed(value, 3) if score == "bias" else f"{value:.3f}"


def _gap(score: str, values: list[float]) -> list[str]:
    if len(values) < 2:
        return []
    gap = values[0] - values[1]
    if not math.isfinite(gap):
        return ["–"]
    return [f"{signed(100 * gap, 1)}%" if score in SHARES else signed(gap, 3)]


def signed(value: float, digits: int) -> str:
    """A number with its sign, a true minus, and no sign of nothing."""
    rounded = round(value, digits) + 0.0
    return f"{rounded:+.{digits}f}".replace("-", "−") if rounded else f"{0:.{digits}f}"


def _label(score: str) -> str:
    return {"sigma_mad": "σ_MAD", "coverage": "in 68%"}.get(score, score)


def _title(score: str, name: str) -> str:
    e = "Δz/(1+z)" if name == REDSHIFT else "the error"
    return {
        "bias": f"median of {e}",
        "sigma_mad": f"scatter: 1.4826 median |e − median e|, e: {e}",
        "outliers": f"answers with {outlier_words(name)}" if name == REDSHIFT else f"answers {outlier_words(name)}",
        "coverage": "galaxies whose value lies within their 16–84% range: 68% is right",
    }[score]

"""Lists of galaxies: sorted, and cut where nobody reads on."""

from __future__ import annotations

import math
from typing import TypedDict

import pandas as pd

from ...modalities import Table
from .labels import worth

PAGE = 100  # lines that are shown at first, and more at a time
MOST_DIGITS = 3  # after the point: files have them all
OF_FOCUS = ("median", "width", "error", "crps")  # columns of the scalar in focus


class Column(TypedDict):
    """A column's key in the table, its head, and what it means."""

    key: str
    label: str
    title: str


def columns(table: Table, frame: pd.DataFrame, name: str, noun: str, has_error: bool) -> list[Column]:
    """The columns of galaxies' lines, in their order, for the scalar `name`; those of errors only where there are some."""
    short = table.variables[name][1].short
    heads = {
        "group": ("", "the group"),
        "row": ("row", "the galaxy's row in the catalog"),
        "id": ("id", "the galaxy's id in the catalog"),
        "median": (f"{short}, said", f"median of the predicted {table.variables[name][1].label}"),
        "width": ("±", "half of its 16–84% range"),
        "error": ("off by", f"median − {noun}"),
        "in_widths": ("in widths", "how far off, over half of the 16–84% range: above 3 the model was sure, and wrong"),
        "percentile": ("PIT", f"percentile of the {noun}: how much of the density lies below it"),
        "crps": ("CRPS", "continuous ranked probability score of the density, in the scalar's unit: 0 is best"),
    }
    found: list[Column] = []
    for key in frame.columns:
        if key in ("error", "crps") and not has_error:
            continue
        own = table.variables[key][1] if key in table.variables else None
        label, title = heads.get(key) or ((own.short, f"{noun}: {own.label}") if own else (key, f"magnitude {key}"))
        found.append({"key": key, "label": label, "title": title})
    return found


def lines(frame: pd.DataFrame, shown: list[Column], sort: str, descending: bool, most: int) -> list[list[str]]:
    """The first `most` lines as texts, sorted by a column; what is not known stands last."""
    some = frame.sort_values(sort, ascending=not descending, kind="stable", na_position="last").head(most)
    return [[_text(column["key"], line) for column in shown] for line in some.to_dict("records")]


def _text(key: str, line: dict) -> str:
    value = line[key]
    if key in ("group", "row", "id"):
        return str(value)
    if not math.isfinite(value):
        return "–"
    if key == "in_widths":
        return f"{value:.1f}"
    if key == "percentile":
        return f"{value:.0f}%"
    if key in OF_FOCUS:
        digits = worth(line["width"], least=2, most=MOST_DIGITS, significant=2)
        return f"{value:+.{digits}f}".replace("-", "−") if key == "error" else f"{value:.{digits}f}"
    return f"{value:.2f}"

"""How tables mark an upper limit: a flag, a ">" in a column of its own (VizieR's l_gmag), or one before the number: ">26.5"."""

from __future__ import annotations

import re

import numpy as np

from . import reading

LIMIT = re.compile(r"^\s*[<>≤≥]=?\s*(?P<number>[-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*$")
NO_MARK = frozenset(("", "0", "f", "false", "n", "no", "none", "nan", "-", "--", "=", "~", "null", "<na>"))


def limit_columns(names: list[str], columns: list[str]) -> list[str]:
    """Columns that mark limits of `columns` by VizieR's rule, "l_gmag" of "gmag", in their order; [] unless all have one."""
    marks = [_beside(column, f"l_{column.rpartition('/')[2]}") for column in columns]
    return marks if columns and set(marks) <= set(names) else []


def _beside(column: str, name: str) -> str:
    group, slash, _ = column.rpartition("/")
    return f"{group}{slash}{name}"


def is_marked(column: np.ndarray) -> np.ndarray:
    """Which values, of any shape, a column of marks says are limits: numbers above 0, true, or a word that is no "no"."""
    if column.dtype.kind in "fiub":
        return np.nan_to_num(column) > 0
    texts = [reading.as_text(value).strip().lower() for value in column.ravel()]
    return np.array([text not in NO_MARK for text in texts], bool).reshape(column.shape)


def without_marks(column: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
    """A column of texts with the bare numbers of values such as ">26.5", and where those stand; other columns as they are."""
    if column.dtype.kind not in "OUS" or column.ndim > 1:
        return column, None
    texts = [reading.as_text(value) for value in column]
    matches = [LIMIT.match(text) for text in texts]
    marked = np.array([match is not None for match in matches], bool)
    if not marked.any():
        return column, None
    numbers = np.array([match["number"] if match else text for match, text in zip(matches, texts)], object)
    return numbers, marked

"""Names of galaxies as a table has them: digit by digit, never by way of a floating-point number."""

from __future__ import annotations

import numpy as np

from . import reading


def galaxy_ids(column: np.ndarray) -> np.ndarray:
    """Ids, (galaxies,), as whole numbers if they all are (and are written so), else as texts."""
    if column.dtype.kind in "iu" and (column.dtype.kind == "i" or not column.size or column.max() <= np.iinfo(np.int64).max):
        return column.astype(np.int64)
    if column.dtype.kind == "f" and (column == np.floor(column)).all() and (np.abs(column) < 2**53).all():
        return column.astype(np.int64)
    texts = [reading.as_text(x).strip() for x in column]
    try:
        numbers = np.array([int(x) for x in texts], np.int64)
    except (ValueError, OverflowError):
        return np.array(texts)
    return numbers if all(str(n) == x for n, x in zip(numbers, texts)) else np.array(texts)  # "007" stays a text


def are_unique(ids: np.ndarray) -> bool:
    """Whether every galaxy has an id of its own, and none is empty."""
    if ids.dtype.kind == "U" and np.isin(ids, ("", "nan", "None")).any():
        return False
    return len(np.unique(ids)) == len(ids)

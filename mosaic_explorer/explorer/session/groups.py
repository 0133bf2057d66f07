"""Two groups of galaxies, A and B, chosen by hand on a plot, to be seen as one each and against each other."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .rows import ranges_text, read_rows
from .sample import N_WHOLE

GROUPS = {"A": "group_a", "B": "group_b"}  # by their letters, the snapshot's fields
MOST_SELECTED = N_WHOLE  # galaxies of a group: as many as a plot shows


def group_text(rows: str | Iterable[int], n: int) -> str:
    """A group's rows, or their text, as the shortest text; a CatalogError says what cannot be."""
    if isinstance(rows, str):
        return ranges_text(read_rows(rows, n, MOST_SELECTED))
    text, some = ranges_text(rows), np.asarray(rows if isinstance(rows, np.ndarray) else list(rows), np.int64)
    is_fine = len(some) <= MOST_SELECTED and (not len(some) or (some.min() >= 0 and some.max() < n))
    return text if is_fine else group_text(text, n)  # which says what is wrong

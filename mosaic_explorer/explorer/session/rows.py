"""Rows of a catalog as a short text: "12-15 40 97"."""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np

from ...errors import CatalogError

MOST_DIGITS = 12  # of a row: no catalog has more galaxies
RANGE = re.compile(r"#?([0-9]+)(?:-([0-9]+))?")


def ranges_text(rows: Iterable[int]) -> str:
    """The shortest text that `read_rows` reads back as these rows."""
    sorted_rows = np.unique(np.asarray(list(rows), np.int64))
    runs = np.split(sorted_rows, np.flatnonzero(np.diff(sorted_rows) > 1) + 1) if len(sorted_rows) else []
    return " ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def read_rows(text: str, n: int, most: int | None = None) -> np.ndarray:
    """The rows, sorted and each once, that a text like "12-15 40 #97" names.

    Parameters
    ----------
    n : how many galaxies there are
    most : how many rows it may name; all by default

    Raises
    ------
    CatalogError
        If a part is no row of the catalog, a range runs backwards, or there are too many.
    """
    ends = [_ends(part, n) for part in text.split()]
    total = sum(last - first + 1 for first, last in ends)
    if most is not None and total > most:
        raise CatalogError(f"at most {most:,} galaxies can be selected; found {total:,}.")
    return np.unique(np.concatenate([np.arange(first, last + 1) for first, last in ends] or [np.zeros(0, np.int64)]))


def _ends(text: str, n: int) -> tuple[int, int]:
    match = RANGE.fullmatch(text)
    if match is None:
        raise CatalogError(f"row {text} is not in the catalog; allowed: 0 to {n - 1}, and ranges like '12-15'.")
    parts = [part for part in match.groups() if part is not None]
    if any(len(part) > MOST_DIGITS or int(part) >= n for part in parts):
        raise CatalogError(f"row {text} is not in the catalog; allowed: 0 to {n - 1}.")
    first, last = int(parts[0]), int(parts[-1])
    if last < first:
        raise CatalogError(f"the rows {text} run backwards; write '{last}-{first}'.")
    return first, last

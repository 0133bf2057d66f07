"""Rows of a catalog as a short text: "12-15 40 97"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import numpy as np

from ...errors import CatalogError

MOST_DIGITS = 12  # of a row: no catalog has more galaxies
RANGE = re.compile(r"#?([0-9]+)(?:-([0-9]+))?")


def ranges_text(rows: Iterable[int]) -> str:
    """The shortest text that `read_rows` reads back as these rows."""
    found = np.unique(np.asarray(rows if isinstance(rows, np.ndarray) else list(rows), np.int64))
    if not len(found):
        return ""
    gaps = np.flatnonzero(np.diff(found) > 1)
    firsts, lasts = found[np.r_[0, gaps + 1]].tolist(), found[np.r_[gaps, len(found) - 1]].tolist()
    return " ".join(str(first) if first == last else f"{first}-{last}" for first, last in zip(firsts, lasts, strict=True))


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
    rows = _read(text, n)
    if most is not None and len(rows) > most:
        raise CatalogError(f"at most {most:,} galaxies can be selected; found {len(rows):,}.")
    return rows.copy()


@lru_cache(maxsize=8)  # a group of many thousands is asked for again and again
def _read(text: str, n: int) -> np.ndarray:
    parts = text.split()
    ends = np.array([_ends(part, n) for part in parts], np.int64).reshape(-1, 2)
    covered = np.zeros(n + 1, np.int32)  # where ranges begin, less where they end
    np.add.at(covered, ends[:, 0], 1)
    np.add.at(covered, ends[:, 1] + 1, -1)
    return np.flatnonzero(np.cumsum(covered[:-1]))


def _ends(text: str, n: int) -> tuple[int, int]:
    match = RANGE.fullmatch(text)
    if match is None:
        raise CatalogError(f"row {text} is not in the catalog; allowed: 0 to {n - 1}, and ranges like '12-15'.")
    first, last = match[1], match[2] or match[1]
    if max(len(first), len(last)) > MOST_DIGITS or int(first) >= n or int(last) >= n:
        raise CatalogError(f"row {text} is not in the catalog; allowed: 0 to {n - 1}.")
    if int(last) < int(first):
        raise CatalogError(f"the rows {text} run backwards; write '{last}-{first}'.")
    return int(first), int(last)

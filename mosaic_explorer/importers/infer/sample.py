"""The columns of a table as far as they are to be judged by: numbers, and what is a usual sign for "not observed"."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .. import reading
from ..columns import Columns
from ..sentinels import NUMBERS, is_usual

MOST_SENTINELS, LEAST_TIMES = 3, 2  # different numbers, and how often each is there


class Sample:
    """Some rows of a table; columns are read as numbers when they are asked for."""

    def __init__(self, columns: Columns):
        self.names, self.columns = list(columns), columns
        self._numbers: dict[str, np.ndarray] = {}

    def numbers(self, name: str) -> np.ndarray:
        """A column's numbers, float64, NaN for texts that are none; empty for a column of other things."""
        if name not in self._numbers:
            values = self.columns[name]
            if values.dtype.kind in "fiub":
                numbers = values.astype(float)
            elif values.dtype.kind in "OUS" and values.ndim == 1:
                numbers = np.array([_number(reading.as_text(x)) for x in values], float)
            else:
                numbers = np.empty(0)
            self._numbers[name] = numbers
        return self._numbers[name]

    def values(self, names: Iterable[str]) -> np.ndarray:
        """All numbers of these columns that are neither missing nor a usual sentinel."""
        values = np.concatenate([np.empty(0), *(self.numbers(name).ravel() for name in names)])
        return values[np.isfinite(values) & ~np.isin(values, NUMBERS)]

    def middle(self, names: Iterable[str]) -> float:
        """The median of these columns' values; NaN if there is none."""
        values = self.values(names)
        return float(np.median(values)) if values.size else float("nan")


def odd_sentinels(sample: Sample, names: Iterable[str], low: float, high: float) -> list[float]:
    """Numbers outside what is possible, from `low` to `high`, that these columns hold again and again though they are no usual
    sentinels: such as -9.99, -5 or 50. Many different ones are no sentinels but another unit or a fault."""
    values = np.concatenate([np.empty(0), *(sample.numbers(name).ravel() for name in names)])
    wrong = values[np.isfinite(values) & ((values < low) | (values > high))]
    found, times = np.unique(wrong[~is_usual(wrong, (low, high))], return_counts=True)
    return found.tolist() if 0 < len(found) <= MOST_SENTINELS and times.min() >= LEAST_TIMES else []


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")

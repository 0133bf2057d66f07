"""What tables write where nothing was observed: numbers such as -99, words such as NA."""

from __future__ import annotations

import numpy as np

NUMBERS = (-1.0, 0.0, -9.0, 9.0, -99.0, 99.0, -999.0, 999.0, -9999.0, 9999.0, -99.9, 99.9, -999.9, 999.9, -32768.0, -1e30)
CORRECTION = 5.0  # [mag] a magnitude of 99 that was corrected for extinction or moved to a total one is a sentinel still
WORDS = frozenset(("na", "n/a", "null", "none", "nan", "-", "--", "---", "...", "masked", "<na>", "nodata", "\\n"))


def is_usual(values: np.ndarray, possible: tuple[float, float]) -> np.ndarray:
    """Where numbers of any shape are usual sentinels and no `possible` values (from, to)."""
    wrong = (values < possible[0]) | (values > possible[1])
    found = values[wrong]
    wrong[wrong] = is_one_of(found, NUMBERS) | (np.abs(np.abs(found) - 99) < CORRECTION)
    return wrong


def is_one_of(values: np.ndarray, numbers: tuple[float, ...]) -> np.ndarray:
    """Where values of any shape are one of a few numbers, as float32 or float64 have it."""
    found = np.zeros(values.shape, bool)
    for number in numbers:
        found |= np.isclose(values, number, rtol=1e-6, atol=0)
    return found


def is_word(text: str) -> bool:
    """Whether a text says that there is no value."""
    return text.strip().lower() in WORDS

"""What a mask means for many galaxies: predicted and true scalars of 1,000 of them, with their errors."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from ..masks import Mask
from ..metrics import mean_absolute_error
from ..model.mosaic import Mosaic
from ..model.network import MEDIAN

N_SHOWN = 1000
CHUNK = 125  # galaxies between two chances for a more urgent question: some 30 ms


@dataclass(frozen=True)
class ScalarSummary:
    """One scalar of many galaxies: truth and median (n,), the mean absolute error and its standard error; the guess's."""

    truth: np.ndarray
    median: np.ndarray
    mae: float
    error: float
    median_guess: float
    seen: bool


def summarise(model: Mosaic, values: np.ndarray, mask: Mask) -> Generator[None, None, dict[str, ScalarSummary]]:
    """Summaries of every scalar under a mask, for `values` (n, table.size); yields between chunks, returns {name: summary}."""
    names = model.table.scalar_names
    medians = []
    for start in range(0, len(values), CHUNK):
        medians.append(model.answer(values[start : start + CHUNK], mask, names).quantiles[..., MEDIAN])
        yield
    median = np.concatenate(medians)
    summaries = {}
    for name in names:
        place = model.table.place(name).start
        truth = values[:, place]
        mae, error = mean_absolute_error(median[:, place], truth)
        guess, _ = mean_absolute_error(np.full_like(truth, model.scaling.median[place]), truth)
        summaries[name] = ScalarSummary(truth, median[:, place], mae, error, guess, bool(mask.seen[place]))
    return summaries

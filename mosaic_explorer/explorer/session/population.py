"""What a mask means for many galaxies: predicted and true scalars of 1,000 of them, with their errors."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from ...catalog.measurements import Measurements
from ...masks import Mask
from ...metrics import mean_absolute_error
from ...model.mosaic import Mosaic
from ...model.quantiles import MEDIAN

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


@dataclass(frozen=True)
class Population:
    """Summaries of every scalar, {name: summary}, and the noise under which the model was shown the galaxies."""

    scalars: dict[str, ScalarSummary]
    noise: str

    @property
    def nbytes(self) -> int:
        """Bytes of all truths and medians."""
        return sum(summary.truth.nbytes + summary.median.nbytes for summary in self.scalars.values())


def summarise(model: Mosaic, inputs: Measurements, truth: np.ndarray, mask: Mask) -> Generator[None, None, Population]:
    """Summaries of every scalar under a mask, of galaxies as in `inputs` against their true values (n, table.size).

    Yields between chunks, returns the population.
    """
    names = model.table.scalar_names
    medians = []
    for start in range(0, len(inputs), CHUNK):
        medians.append(model.answer(inputs[start : start + CHUNK], mask, names).quantiles[..., MEDIAN])
        yield
    median = np.concatenate(medians)
    summaries = {}
    for name in names:
        place = model.table.place(name).start
        true = truth[:, place]
        mae, error = mean_absolute_error(median[:, place], true)
        guess, _ = mean_absolute_error(np.full_like(true, model.scaling.median[place]), true)
        summaries[name] = ScalarSummary(true, median[:, place], mae, error, guess, bool(mask.seen[place]))
    return Population(summaries, inputs.noise)

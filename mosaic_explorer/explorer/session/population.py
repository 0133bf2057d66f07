"""What a mask means for many galaxies: predicted and true scalars of those that stand for a catalog, with their errors."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...catalog.measurements import Measurements
from ...masks import Mask
from ...metrics import mean_absolute_error
from ...model.mosaic import Mosaic
from ...model.quantiles import HIGH, LOW, MEDIAN
from .chunks import chunks

CHUNK = 125  # galaxies between two chances for a more urgent question: some 30 ms
MEDIAN_BINS = 50  # of the histogram of medians: of 1,000 galaxies some tens in each


class Distribution(NamedTuple):
    """How a scalar is distributed over galaxies, as the model says: n(z), of redshift.

    middle, density : (bins,) middle of each bin, and the mean of all galaxies' densities there, per unit of the scalar
    edges, share : (MEDIAN_BINS + 1,) and (MEDIAN_BINS,), the histogram of the medians, per unit of the scalar
    """

    middle: np.ndarray
    density: np.ndarray
    edges: np.ndarray
    share: np.ndarray


@dataclass(frozen=True)
class ScalarSummary:
    """One scalar of many galaxies: truth and median (n,), the mean absolute error and its standard error; the guess's.

    low, high : (n,) the ends of the 16-84% range, NaN of a model that gives none
    density : (bins,) the mean of the galaxies' densities, per unit of the scalar, NaN of a model that gives none; (0,) where a
        true value is known
    """

    truth: np.ndarray
    median: np.ndarray
    low: np.ndarray
    high: np.ndarray
    mae: float
    error: float
    median_guess: float
    seen: bool
    density: np.ndarray

    @property
    def sigma(self) -> np.ndarray:
        """Half of each galaxy's 16-84% range, (n,)."""
        return (self.high - self.low) / 2

    @property
    def has_truth(self) -> bool:
        """Whether a true value is known of any galaxy."""
        return bool(np.isfinite(self.truth).any())

    def distribution(self, edges: np.ndarray) -> Distribution:
        """How the scalar is distributed, for the edges of the density's bins."""
        ends = np.linspace(edges[0], edges[-1], MEDIAN_BINS + 1)
        counts, _ = np.histogram(np.clip(self.median, ends[0], ends[-1]), ends)
        return Distribution((edges[1:] + edges[:-1]) / 2, self.density, ends, counts / counts.sum() / (ends[1] - ends[0]))


@dataclass(frozen=True)
class Population:
    """Summaries of every scalar, {name: summary}, and the noise under which the model was shown the galaxies."""

    scalars: dict[str, ScalarSummary]
    noise: str

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        arrays = (part for one in self.scalars.values() for part in (one.truth, one.median, one.low, one.high, one.density))
        return sum(part.nbytes for part in arrays)


def summarise(model: Mosaic, inputs: Measurements, truth: np.ndarray, mask: Mask) -> Generator[None, None, Population]:
    """Summaries of every scalar under a mask, of galaxies as in `inputs` against their true values (n, table.size).

    Yields between chunks, returns the population.
    """
    names = model.table.scalar_names
    without_truth = [name for name in names if not np.isfinite(truth[:, model.table.place(name)]).any()]
    places = [model.table.place(name).start for name in names]
    quantiles, densities = [], dict.fromkeys(names, np.zeros(0))
    densities |= {name: np.zeros(len(model.edges[name]) - 1) for name in without_truth}
    for part in chunks(model, len(inputs), CHUNK):
        answer = model.answer(inputs[part], mask, names)
        quantiles.append(answer.quantiles[:, places][..., [LOW, MEDIAN, HIGH]])
        for name in without_truth:
            said = answer.densities.get(name)
            densities[name] += np.nan if said is None else said.on(model.edges[name]).sum(0)
        yield
    summaries = {}
    for name, place, scalar in zip(names, places, np.concatenate(quantiles).transpose(1, 2, 0), strict=True):
        true, (low, median, high) = truth[:, place], scalar
        mae, error = mean_absolute_error(median, true)
        guess, _ = mean_absolute_error(np.full_like(true, model.scaling.median[place]), true)
        density = (densities[name] / len(inputs)).astype(np.float32)
        seen = bool(mask.seen[place])
        summaries[name] = ScalarSummary(true.copy(), median, low, high, mae, error, guess, seen, density)
    return Population(summaries, inputs.noise)

"""What a mask means for many galaxies: predicted and true scalars of those that stand for a catalog, with their errors."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...catalog.measurements import Measurements
from ...masks import Mask
from ...metrics import mean_absolute_error
from ...model.answer import Answer
from ...model.mosaic import Mosaic
from ...model.quantiles import HIGH, LOW, MEDIAN
from .chunks import chunks

CHUNK = 125  # galaxies between two chances for a more urgent question: some 30 ms
TOGETHER = 1000  # galaxies made ready at a time: some 10 ms
SEED = 0  # of the order in which many are asked: what has come so far is a random part of them
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
    pit : (n,) how much of the density lies below the true value; NaN where either is missing, or the scalar is seen

    Galaxies that have not been asked about yet are NaN in all but `truth`.
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
    pit: np.ndarray

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
        counts, _ = np.histogram(np.clip(self.median[np.isfinite(self.median)], ends[0], ends[-1]), ends)
        return Distribution((edges[1:] + edges[:-1]) / 2, self.density, ends, counts / counts.sum() / (ends[1] - ends[0]))


@dataclass(frozen=True)
class Population:
    """Summaries of every scalar, {name: summary}, the noise under which the model was shown the galaxies, and how many of them
    have been asked about."""

    scalars: dict[str, ScalarSummary]
    noise: str
    done: int

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        some = self.scalars.values()
        return sum(part.nbytes for one in some for part in (one.truth, one.median, one.low, one.high, one.density, one.pit))


Tell = Callable[[int, Callable[[], Population]], object]  # is given how many are done, and what makes the population so far


def summarise(
    model: Mosaic, inputs: Measurements, truth: np.ndarray, mask: Mask, tell: Tell = lambda done, so_far: None
) -> Generator[None, None, Population]:
    """Summaries of every scalar under a mask, of galaxies as in `inputs` against their true values (n, table.size).

    Yields between chunks, returns the population.
    """
    known = {name: truth[:, model.table.place(name).start] for name in model.table.scalar_names}
    return (yield from growing(model, inputs.__getitem__, inputs.noise, known, mask, tell, np.arange(len(inputs))))


def growing(
    model: Mosaic,
    inputs: Callable[[np.ndarray], Measurements],
    noise: str,
    truth: Mapping[str, np.ndarray],
    mask: Mask,
    tell: Tell,
    order: np.ndarray,
) -> Generator[None, None, Population]:
    """As `summarise`, of galaxies that are made ready as they are asked about.

    Parameters
    ----------
    inputs : makes measurements of galaxies by their numbers
    noise : of them, in words
    truth : (n,) true values of each scalar
    order : the n numbers, in the order in which they are asked about
    """
    made = _Growth(model, truth, mask, noise)
    for start in range(0, len(order), TOGETHER):
        some = order[start : start + TOGETHER]
        ready = inputs(some)
        for part in chunks(model, len(some), CHUNK):
            made.add(some[part], model.answer(ready[part], mask, model.table.scalar_names))
            tell(made.done, made.population)
            yield
    return made.population()


class _Growth:
    """Scalars of n galaxies, of which more and more are known."""

    def __init__(self, model: Mosaic, truth: Mapping[str, np.ndarray], mask: Mask, noise: str):
        self.model, self.truth, self.mask, self.noise, self.done = model, truth, mask, noise, 0
        self.names = model.table.scalar_names
        self.places = [model.table.place(name).start for name in self.names]
        n = len(next(iter(truth.values())))
        self.quantiles = np.full((len(self.names), 3, n), np.nan, np.float32)
        self.pit = np.full((len(self.names), n), np.nan, np.float32)
        without = [name for name in self.names if not np.isfinite(truth[name]).any()]
        self.sums = {name: np.zeros(len(model.edges[name]) - 1) for name in without}

    def add(self, some: np.ndarray, answer: Answer) -> None:
        """What the model answers about some galaxies."""
        self.quantiles[:, :, some] = answer.quantiles[:, self.places][..., [LOW, MEDIAN, HIGH]].transpose(1, 2, 0)
        for i, name in enumerate(self.names):
            said = answer.densities.get(name)
            if name in self.sums:
                self.sums[name] += np.nan if said is None else said.on(self.model.edges[name]).sum(0)
            elif said is not None and not self.mask.seen[self.places[i]]:
                self.pit[i, some] = said.pit(self.truth[name][some])
        self.done += len(some)

    def population(self) -> Population:
        """What is known so far."""
        summaries = {}
        for i, (name, place) in enumerate(zip(self.names, self.places, strict=True)):
            true, (low, median, high) = self.truth[name], self.quantiles[i].copy()
            mae, error = mean_absolute_error(median, true)
            asked = np.where(np.isfinite(median), true, np.nan)
            guess, _ = mean_absolute_error(np.full_like(true, self.model.scaling.median[place]), asked)
            density = (self.sums[name] / max(self.done, 1)).astype(np.float32) if name in self.sums else np.zeros(0)
            seen = bool(self.mask.seen[place])
            pit = self.pit[i].copy()
            summaries[name] = ScalarSummary(true.copy(), median, low, high, mae, error, guess, seen, density, pit)
        return Population(summaries, self.noise, self.done)

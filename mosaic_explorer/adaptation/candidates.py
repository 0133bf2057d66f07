"""Ways to adapt a model, each a little further than the one before, and which of them the labelled galaxies ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from torch import Tensor

from ..model.mosaic import Mosaic
from ..training.losses import bounded_log_density
from .answers import label_mixtures
from .cross_validation import FIT, cross_corrected, cross_tuned, folds_of, with_correction, without_widths
from .fine_tuning import HEADS, WHOLE, mean_of, with_weights
from .galaxies import Labelled
from .progress import Listener, Progress
from .zero_points import MOST, BandOffset, find_zero_points, rounds_of, with_offsets

NONE = "as it is"
SURE = 2.0  # standard errors by which the best has to be better than the model as it is
BAND = 3.5e-3  # what a round of a band's zero point takes a galaxy, in steps of training all weights
CORRECTED = 5  # candidates with corrected densities
SIMPLER = 1.0  # standard errors within which a simpler way is preferred to the best


@dataclass(frozen=True)
class Candidate:
    """One way to adapt a model.

    name : what is done, in words
    mixtures : (n, 3, components) of the labelled galaxies, each by a model that was adapted without it
    log_density : (n,) of the truth under these
    make : makes the model, adapted to all of them
    """

    name: str
    mixtures: Tensor
    log_density: Tensor
    make: Callable[[], Mosaic]


@dataclass(frozen=True)
class Trial:
    """All candidates, the simplest first, which of them is chosen, and what was found of the bands."""

    candidates: list[Candidate]
    chosen: int
    bands: dict[str, BandOffset]

    @property
    def gains(self) -> list[tuple[float, float]]:
        """Of each candidate, by how much its mean log density exceeds that of the model as it is, with the standard error."""
        return [_difference(one, self.candidates[0]) for one in self.candidates]


def try_all(model: Mosaic, galaxies: Labelled, hear: bool | Listener) -> Trial:
    """Try all ways on the labelled galaxies by cross-validation and choose one by the mean log density of the truth."""
    truth, ends = map(torch.from_numpy, galaxies.normalised(model))
    folds = folds_of(len(galaxies))
    progress = Progress(hear, _work(model, galaxies, folds))
    bands, of_folds = _zero_points(model, galaxies, folds, progress)
    candidates = list(_candidates(model, galaxies, truth, ends, folds, bands, of_folds, progress))
    return Trial(candidates, choose(candidates), bands)


def _work(model: Mosaic, galaxies: Labelled, folds: np.ndarray) -> float:
    """What all of it takes, in steps of training all weights."""
    some = [int((folds != fold).sum()) for fold in np.unique(folds)]
    bands = (len(some) + 1) * rounds_of(model, galaxies) * _band_cost(some[0])
    courses = sum(course.cost * course.steps(n) for course in (HEADS, WHOLE) for n in some)
    return bands + CORRECTED * len(some) * FIT + courses


def _band_cost(n: int) -> float:
    return BAND * min(n, MOST)


def choose(candidates: list[Candidate]) -> int:
    """The number of the candidate to take: the first that is as good as the best, if that is better than none for sure."""
    best = max(candidates, key=lambda one: float(one.log_density.mean()))
    gain, error = _difference(best, candidates[0])
    if gain <= SURE * error:
        return 0
    for number, one in enumerate(candidates[1:], 1):
        lack, error = _difference(best, one)
        own_gain, own_error = _difference(one, candidates[0])
        if lack <= SIMPLER * error and own_gain > SURE * own_error:
            return number
    return 0


def _difference(one: Candidate, other: Candidate) -> tuple[float, float]:
    each = one.log_density - other.log_density
    return float(each.mean()), float(each.std() / len(each) ** 0.5)


def _zero_points(
    model: Mosaic, galaxies: Labelled, folds: np.ndarray, progress: Progress
) -> tuple[dict[str, BandOffset], list[Mosaic]]:
    """Those of all galaxies, and models with those of all but each fold."""
    some = [np.flatnonzero(folds != fold) for fold in np.unique(folds)]
    with progress.stage("zero points", (len(some) + 1) * rounds_of(model, galaxies), _band_cost(len(some[0]))) as advance:
        whole, *parts = [find_zero_points(model, galaxies[rows], advance) for rows in [np.arange(len(folds)), *some]]
    return whole, [model.adapted(with_offsets(model.adaptation, part)) for part in parts]


def _candidates(
    model: Mosaic,
    galaxies: Labelled,
    truth: Tensor,
    ends: Tensor,
    folds: np.ndarray,
    bands: dict[str, BandOffset],
    of_folds: list[Mosaic],
    progress: Progress,
) -> Iterator[Candidate]:
    of = galaxies.of

    def candidate(name: str, mixtures: Tensor, make: Callable[[], Mosaic]) -> Candidate:
        return Candidate(name, mixtures, bounded_log_density(mixtures, truth, ends), make)

    def corrected(name: str, start: Mosaic, mixtures: Tensor, population: bool) -> Candidate:
        adaptation = partial(with_correction, start.adaptation, of, mixtures, truth, ends, population)
        own = cross_corrected(mixtures, truth, ends, folds, population, name, progress)
        return candidate(name, own, lambda: start.adapted(adaptation(), calibration=start.calibration))

    plain = torch.from_numpy(label_mixtures(model, galaxies, np.arange(len(galaxies))))
    yield candidate(NONE, model.adaptation.of_scalars([of], plain[:, None])[:, 0], lambda: model)
    zeroed = model.adapted(with_offsets(model.adaptation, bands))
    by_zero_points = torch.empty_like(plain)
    for fold, part in enumerate(of_folds):
        own = np.flatnonzero(folds == fold)
        by_zero_points[own] = torch.from_numpy(label_mixtures(part, galaxies, own))
    yield candidate("zero points", zeroed.adaptation.of_scalars([of], by_zero_points[:, None])[:, 0], lambda: zeroed)
    without = corrected("densities", model, plain, population=False)
    with_them = corrected("zero points, densities", zeroed, by_zero_points, population=False)
    yield from (without, with_them)
    if float(with_them.log_density.mean()) > float(without.log_density.mean()):
        words, start, mixtures, starts = "zero points, ", zeroed, by_zero_points, of_folds
    else:
        words, start, mixtures, starts = "", model, plain, [model] * len(of_folds)
    yield corrected(f"{words}densities, population", start, mixtures, population=True)
    for what, course in (("heads", HEADS), ("all weights", WHOLE)):
        states, mixtures = cross_tuned(starts, galaxies, folds, course, what, progress)
        tuned = start.adapted(start.adaptation, with_weights(start, mean_of(states)), without_widths(start, of))
        yield corrected(f"{words}{what}, densities, population", tuned, mixtures, population=True)

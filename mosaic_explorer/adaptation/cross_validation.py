"""Answers about labelled galaxies by models that were adapted without them."""

from __future__ import annotations

import threading

import numpy as np
import torch
from torch import Tensor

from ..model.adaptation import Adaptation
from ..model.calibration import Calibration
from ..model.mosaic import Mosaic
from ..model.threads import in_threads
from ..training.losses import bounded_log_density
from .answers import label_mixtures, label_query
from .corrections import fit_correction
from .fine_tuning import MOMENTS, Course, State, fine_tune, with_weights
from .galaxies import Labelled
from .progress import Progress

MANY = 3000  # galaxies: so many are cut into three, fewer into five
FIT_ON = 5000  # galaxies, to which a handful of numbers is fitted
FIT = 2.0  # what such a fit takes, in steps of training all weights


class Stopped(Exception):
    """Another thread was interrupted."""


def folds_of(n: int) -> np.ndarray:
    """The fold of each galaxy, (n,); their order is drawn by their names."""
    return np.arange(n) % (3 if n >= MANY else 5)


def cross_corrected(
    mixtures: Tensor, truth: Tensor, ends: Tensor, folds: np.ndarray, population: bool, desc: str, progress: Progress
) -> Tensor:
    """Mixtures (n, 3, components) under corrections that are fitted to the galaxies of the other folds."""
    found = torch.empty(len(mixtures), 3, mixtures.shape[-1] + 1)
    numbers = np.unique(folds).tolist()
    with progress.stage(desc, len(numbers), FIT, "fold") as advance:
        for fold in numbers:
            others, own = np.flatnonzero(folds != fold)[:FIT_ON], np.flatnonzero(folds == fold)
            found[own] = fit_correction(mixtures[others], truth[others], ends, population).apply(mixtures[own])
            advance()
    return found


def cross_tuned(
    models: list[Mosaic], galaxies: Labelled, folds: np.ndarray, course: Course, desc: str, progress: Progress
) -> tuple[list[State], Tensor]:
    """Weights of a network trained on without each fold, and the mixtures (n, 3, components) of the fold by it.

    All courses end at that moment at which those of all folds together are best.

    Parameters
    ----------
    models : of each fold, to begin with; they differ in zero points
    """
    truth, ends = map(torch.from_numpy, galaxies.normalised(models[0]))
    rows = [np.flatnonzero(folds != fold) for fold in range(len(models))]
    calibration = without_widths(models[0], galaxies.of)
    answers = torch.empty(len(MOMENTS), len(galaxies), 3, models[0].network.config.components)
    states: list[list[State]] = [[] for _ in models]
    stop = threading.Event()
    total = sum(course.steps(len(some)) for some in rows)
    with progress.stage(desc, total, course.cost, "step") as tell:

        def advance(steps: int) -> None:
            if stop.is_set():
                raise Stopped
            tell(steps)

        def train(fold: int) -> None:
            model, own = models[fold], np.flatnonzero(folds == fold)
            states[fold] = fine_tune(model, galaxies[rows[fold]], course, fold, advance)
            for moment, state in enumerate(states[fold]):
                tuned = model.adapted(model.adaptation, with_weights(model, state), calibration)
                answers[moment, own] = torch.from_numpy(label_mixtures(tuned, galaxies, own))

        in_threads(train, len(models), stop)
    best = int(torch.stack([bounded_log_density(part, truth, ends).mean() for part in answers]).argmax())
    return [kept[best] for kept in states], answers[best]


def without_widths(model: Mosaic, of: str) -> Calibration:
    """The model's calibration without that of a label, which holds for other weights."""
    row, number, _ = label_query(model, of)
    weights = dict(model.calibration.weights)
    if row in weights:
        weights[row] = weights[row].clone()
        weights[row][number] = 0
    return Calibration(weights)


def with_correction(
    adaptation: Adaptation, of: str, mixtures: Tensor, truth: Tensor, ends: Tensor, population: bool
) -> Adaptation:
    """An adaptation with a correction of a label's densities, fitted to all galaxies."""
    some = slice(0, FIT_ON)
    correction = fit_correction(mixtures[some], truth[some], ends, population)
    return Adaptation(adaptation.zero_points, adaptation.floors, {**adaptation.densities, of: correction})

"""What takes part in a comparison, and what it says of galaxies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from ..catalog.measurements import Measurements
from .galaxies import TrainingGalaxies
from .question import Question


class Scored(Protocol):
    """As much of a `Densities` as scores ask for."""

    def __len__(self) -> int: ...

    def quantiles(self, levels: np.ndarray) -> np.ndarray: ...

    def pit(self, truth: np.ndarray) -> np.ndarray: ...

    def crps(self, truth: np.ndarray) -> np.ndarray: ...

    def cde_loss(self, truth: np.ndarray) -> np.ndarray: ...


@dataclass
class Forecast:
    """What a contender says of n galaxies, in physical units.

    Attributes
    ----------
    points : {variable: (n, hidden values)}, its medians
    densities : {scalar: its n densities, a `Densities` or as much of one}; a scalar that is missing was forecast as a point
    effective_samples : (n,) of how many simulated galaxies each density is made, where it is made of such
    """

    points: dict[str, np.ndarray]
    densities: dict[str, Scored] = field(default_factory=dict)
    effective_samples: np.ndarray | None = None


Answering = Callable[[Measurements], Forecast]


class Contender(Protocol):
    """One way to answer questions about galaxies.

    Attributes
    ----------
    name : a short word, unique in a comparison
    title : what it is, in a line
    chunk : galaxies that it is asked about at a time
    """

    name: str
    title: str
    chunk: int

    def variables(self, question: Question) -> tuple[str, ...]:
        """The variables that it answers about under a question; none where it takes no part."""
        ...

    def learn(self, galaxies: TrainingGalaxies, question: Question) -> Answering:
        """Learn from galaxies to answer a question; what is returned answers it."""
        ...

    def training(self, galaxies: TrainingGalaxies) -> str:
        """What it learned from, in words."""
        ...

    def identity(self) -> dict:
        """What its answers hang on beside galaxies and question, as JSON can carry it."""
        ...


def median_of(density: Scored) -> np.ndarray:
    """The medians of densities as points, (n, 1)."""
    return density.quantiles(np.array([0.5]))

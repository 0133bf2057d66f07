"""Who looks at no galaxy: the same answer about each. A score that these reach says nothing."""

from __future__ import annotations

import numpy as np

from ...catalog.measurements import Measurements
from ...densities import Histograms
from ..contender import Answering, Forecast
from ..galaxies import TrainingGalaxies
from ..question import SCALARS, Question

BINS = 300  # of the distribution of the galaxies that were learned from


class MedianGuess:
    """The median of the training galaxies, for each value."""

    name, title, chunk = "median", "the training galaxies' median, always", 3000

    def variables(self, question: Question) -> tuple[str, ...]:
        return question.variables

    def learn(self, galaxies: TrainingGalaxies, question: Question) -> Answering:
        medians = {name: np.median(galaxies.values[:, question.places(name)], 0) for name in question.variables}

        def answer(measured: Measurements) -> Forecast:
            return Forecast({name: np.broadcast_to(x, (len(measured), len(x))) for name, x in medians.items()})

        return answer

    def training(self, galaxies: TrainingGalaxies) -> str:
        return galaxies.source

    def identity(self) -> dict:
        return {}


class TrainZ:
    """The distribution of the training galaxies as each one's density: RAIL's trainZ (Schmidt et al. 2020), of all scalars."""

    name, title, chunk = "trainz", "trainZ: the training galaxies' distribution as each one's density", 3000

    def variables(self, question: Question) -> tuple[str, ...]:
        return tuple(name for name in SCALARS if name in question.variables)

    def learn(self, galaxies: TrainingGalaxies, question: Question) -> Answering:
        columns = {name: galaxies.values[:, question.places(name)[0]].astype(float) for name in self.variables(question)}
        histograms = {name: np.histogram(x, BINS, density=True) for name, x in columns.items()}

        def answer(measured: Measurements) -> Forecast:
            n = len(measured)
            return Forecast(
                {name: np.full((n, 1), np.median(x)) for name, x in columns.items()},
                {name: Histograms(np.broadcast_to(density, (n, BINS)), edges) for name, (density, edges) in histograms.items()},
            )

        return answer

    def training(self, galaxies: TrainingGalaxies) -> str:
        return galaxies.source

    def identity(self) -> dict:
        return {"bins": BINS}

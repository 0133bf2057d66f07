"""Residual perceptrons, a net for each thing asked and for each input and noise: what a specialist of this size can do."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import torch
from torch import Tensor

from ...catalog.measurements import Measurements
from ...densities import Mixtures
from ..contender import Answering, Forecast, median_of
from ..galaxies import Inputs, TrainingGalaxies
from ..question import SCALARS, Question
from ..residual import COMPONENTS, Budget, likelihood_loss, mixture, residual_perceptron, train

FULL = Budget()


class Targets:
    """Hidden values of the training galaxies in units of their spread: (n, values), with the way back."""

    def __init__(self, values: np.ndarray):
        values = np.asarray(values, np.float64)
        self.mean, self.spread = values.mean(0), np.maximum(values.std(0), 1e-3)
        self.low, self.high = values.min(0), values.max(0)
        self.normalised = torch.from_numpy(((values - self.mean) / self.spread).astype(np.float32))


class Perceptron:
    """A residual perceptron for each scalar, a mixture of Gaussians by likelihood, and one for vectors by absolute error."""

    name, chunk = "perceptron", 1000

    def __init__(self, budget: Budget = FULL, seed: int = 0):
        self.budget, self.seed = budget, seed
        self.title = (
            f"residual perceptrons {budget.width} x {budget.blocks}, one for each input, noise and scalar (mixture of "
            f"{COMPONENTS} Gaussians) and one for SFH and SED"
        )

    def variables(self, question: Question) -> tuple[str, ...]:
        return question.variables

    def learn(self, galaxies: TrainingGalaxies, question: Question) -> Answering:
        inputs = Inputs(galaxies, question)
        scalars = {name: self._learn_scalar(name, galaxies, question, inputs) for name in SCALARS if name in question.variables}
        vectors = [name for name in question.variables if name not in SCALARS]
        learned = self._learn_vectors(vectors, galaxies, question, inputs) if vectors else None

        @torch.inference_mode()
        def answer(measured: Measurements) -> Forecast:
            x = inputs.of(measured)
            densities = {name: _mixtures(network(x), targets) for name, (network, targets) in scalars.items()}
            points = {name: median_of(density) for name, density in densities.items()}
            if learned:
                network, all_targets = learned
                parts = network(x).split([len(targets.mean) for targets in all_targets], 1)
                for name, part, targets in zip(vectors, parts, all_targets, strict=True):
                    points[name] = part.numpy() * targets.spread + targets.mean
            return Forecast(points, dict(densities))

        return answer

    def _learn_scalar(
        self, name: str, galaxies: TrainingGalaxies, question: Question, inputs: Inputs
    ) -> tuple[torch.nn.Module, Targets]:
        targets = Targets(galaxies.values[:, question.places(name)[0]])
        network = self._network(inputs.width, 3 * COMPONENTS)

        def loss(raw: Tensor, rows: Tensor) -> Tensor:
            return likelihood_loss(raw, targets.normalised[rows])

        train(network, loss, len(galaxies), inputs.draw, self.budget, f"{question.words}: {name}", self.seed)
        return network, targets

    def _learn_vectors(
        self, names: list[str], galaxies: TrainingGalaxies, question: Question, inputs: Inputs
    ) -> tuple[torch.nn.Module, list[Targets]]:
        """The same absolute error counts for each variable, in spreads."""
        all_targets = [Targets(galaxies.values[:, question.places(name)]) for name in names]
        sizes = [len(targets.mean) for targets in all_targets]
        network = self._network(inputs.width, sum(sizes))

        def loss(raw: Tensor, rows: Tensor) -> Tensor:
            errors = [(part - x.normalised[rows]).abs().mean() for part, x in zip(raw.split(sizes, 1), all_targets)]
            return torch.stack(errors).sum()

        train(network, loss, len(galaxies), inputs.draw, self.budget, f"{question.words}: {' and '.join(names)}", self.seed)
        return network, all_targets

    def _network(self, inputs: int, outputs: int) -> torch.nn.Module:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(self.seed)
            return residual_perceptron(inputs, outputs, self.budget)

    def training(self, galaxies: TrainingGalaxies) -> str:
        return f"{galaxies.source}, {self.budget.draws / 1e6:.3g} M draws a network, noise drawn anew in each"

    def identity(self) -> dict:
        return {"budget": asdict(self.budget), "components": COMPONENTS, "seed": self.seed}


def _mixtures(raw: Tensor, targets: Targets) -> Mixtures:
    """The network's numbers (n, 3 x COMPONENTS) as densities in physical units, cut off where no training galaxy lies."""
    weights, means, sigmas = (x.double().numpy() for x in mixture(raw))
    return Mixtures(
        np.exp(weights), means * targets.spread + targets.mean, np.exp(sigmas) * targets.spread,
        float(targets.low), float(targets.high),
    )  # fmt: skip

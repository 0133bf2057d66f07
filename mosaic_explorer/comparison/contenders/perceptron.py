"""Residual perceptrons, a net for each thing asked and for each input and noise: what a specialist of this size can do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import asdict

import numpy as np
import torch
from torch import Tensor

from ...catalog.measurements import Measurements
from ...densities import Mixtures
from ...model.density import PARTS
from ...model.threads import in_threads
from ..contender import Answering, Forecast, median_of
from ..galaxies import Inputs, TrainingGalaxies
from ..question import SCALARS, Question
from ..residual import COMPONENTS, Budget, likelihood_loss, mixture, residual_perceptron, train

TRIED = (Budget(rate=1e-3, decay=0.05), Budget(rate=2e-3, decay=0.01))  # what is best hangs on input and noise


class Targets:
    """Hidden values of the training galaxies in units of their spread, (n, values), with the way back.

    held_back : the same of the galaxies that were held back
    """

    def __init__(self, galaxies: TrainingGalaxies, places: np.ndarray):
        values = galaxies.values[:, places].astype(np.float64)
        self.mean, self.spread = values.mean(0), np.maximum(values.std(0), 1e-3)
        self.low, self.high = values.min(0), values.max(0)
        self.normalised, self.held_back = (
            torch.from_numpy(((x - self.mean) / self.spread).astype(np.float32))
            for x in (values, galaxies.held_back[:, places])
        )


class Perceptron:
    """A residual perceptron for each scalar, a mixture of Gaussians by likelihood, and one for vectors by absolute error.

    budgets : several are tried for each, and the network kept that does best on the galaxies that were held back
    """

    name, chunk = "perceptron", 1000

    def __init__(self, *budgets: Budget, seed: int = 0):
        self.budgets, self.seed = budgets or TRIED, seed
        first = self.budgets[0]
        self.title = (
            f"residual perceptrons {first.width} x {first.blocks}, one for each input, noise and scalar (mixture of "
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
        targets = Targets(galaxies, question.places(name))

        def loss(raw: Tensor, truth: Tensor) -> Tensor:
            return likelihood_loss(raw, truth[:, 0])

        return self._best(PARTS * COMPONENTS, loss, [targets], inputs, f"{question.words}: {name}"), targets

    def _learn_vectors(
        self, names: list[str], galaxies: TrainingGalaxies, question: Question, inputs: Inputs
    ) -> tuple[torch.nn.Module, list[Targets]]:
        """The same absolute error counts for each variable, in spreads."""
        all_targets = [Targets(galaxies, question.places(name)) for name in names]
        sizes = [len(targets.mean) for targets in all_targets]

        def loss(raw: Tensor, truth: Tensor) -> Tensor:
            return torch.stack([part.abs().mean() for part in (raw - truth).split(sizes, 1)]).sum()

        words = f"{question.words}: {' and '.join(names)}"
        return self._best(sum(sizes), loss, all_targets, inputs, words), all_targets

    def _best(
        self, outputs: int, loss: Callable[[Tensor, Tensor], Tensor], all_targets: list[Targets], inputs: Inputs, words: str
    ) -> torch.nn.Module:
        """The network of the budget that does best on galaxies that were held back.

        loss : of a network's numbers (n, outputs) and of true values (n, values)
        """
        targets = torch.cat([x.normalised for x in all_targets], 1)
        with torch.random.fork_rng(devices=[]):
            networks = [self._network(inputs.width, outputs, budget) for budget in self.budgets]
        stop = threading.Event()

        def learn(number: int) -> None:
            budget = self.budgets[number]
            name = words if len(networks) == 1 else f"{words}, {number + 1} of {len(networks)}"
            train(
                networks[number], lambda raw, rows: loss(raw, targets[rows]), len(targets), inputs.draw,
                budget, name, self.seed, stop,
            )  # fmt: skip

        in_threads(learn, len(networks), stop)  # one each: two that share products this small wait for each other
        if len(networks) == 1:
            return networks[0]
        with torch.inference_mode():
            held_back, x = torch.cat([x.held_back for x in all_targets], 1), inputs.held_back(self.seed)
            losses = [loss(network(x), held_back).nan_to_num(torch.inf).item() for network in networks]
        return networks[int(np.argmin(losses))]

    def _network(self, inputs: int, outputs: int, budget: Budget) -> torch.nn.Module:
        torch.manual_seed(self.seed)
        return residual_perceptron(inputs, outputs, budget)

    def training(self, galaxies: TrainingGalaxies) -> str:
        draws = " and ".join(dict.fromkeys(f"{budget.draws / 1e6:.3g}" for budget in self.budgets))
        best = "" if len(self.budgets) == 1 else f"; the best of {len(self.budgets)} on {len(galaxies.held_back):,} more"
        return f"{galaxies.source}, {draws} M draws a network, noise drawn anew in each{best}"

    def identity(self) -> dict:
        return {"budgets": [asdict(budget) for budget in self.budgets], "components": COMPONENTS, "seed": self.seed}


def _mixtures(raw: Tensor, targets: Targets) -> Mixtures:
    """The network's numbers (n, 3 x COMPONENTS) as densities in physical units, cut off where no training galaxy lies."""
    weights, means, sigmas = (x.double().numpy() for x in mixture(raw).unbind(-2))
    return Mixtures(
        np.exp(weights), means * targets.spread + targets.mean, np.exp(sigmas) * targets.spread,
        float(targets.low[0]), float(targets.high[0]),
    )  # fmt: skip

"""A residual perceptron, and how it is trained: the specialist for one question."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from tqdm import tqdm

from ..model.density import NARROWEST, PARTS, log_density_uncut

COMPONENTS = 10  # Gaussians of a density


@dataclass(frozen=True)
class Budget:
    """The size and the training of a residual perceptron.

    width, blocks : of the network
    draws : galaxies seen, with repetition
    batch : galaxies a step
    rate : AdamW's at its highest; one cycle, cosine
    decay : AdamW's; 0.05 instead of nearly none takes the redshift's CDE loss from LSST + SPHEREx at Y10 from -5.6 to -6.0
    """

    width: int = 256
    blocks: int = 3
    draws: int = 2_000_000
    batch: int = 256
    rate: float = 1e-3
    decay: float = 0.05
    warm_up: float = 0.1
    clip: float = 1.0


class ResidualBlock(nn.Module):
    """x + W2 gelu(W1 norm(x)); begins as the identity."""

    def __init__(self, width: int):
        super().__init__()
        self.norm, self.first, self.second = nn.LayerNorm(width), nn.Linear(width, width), nn.Linear(width, width)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.second.bias)

    def forward(self, x: Tensor) -> Tensor:
        """(n, width) -> (n, width)."""
        return x + self.second(nn.functional.gelu(self.first(self.norm(x))))


def residual_perceptron(inputs: int, outputs: int, budget: Budget) -> nn.Sequential:
    """(n, inputs) -> (n, outputs)."""
    blocks = [ResidualBlock(budget.width) for _ in range(budget.blocks)]
    return nn.Sequential(nn.Linear(inputs, budget.width), *blocks, nn.LayerNorm(budget.width), nn.Linear(budget.width, outputs))


def mixture(raw: Tensor) -> Tensor:
    """The network's numbers (..., 3 x COMPONENTS) as mixtures, (..., 3, COMPONENTS), see `model.density`.

    Widths have no upper bound, and none of the gradient that our networks' have near the lower one: it was tuned so.
    """
    weights, means, sigmas = raw.unflatten(-1, (PARTS, -1)).unbind(-2)
    return torch.stack([weights.log_softmax(-1), means, NARROWEST + nn.functional.softplus(sigmas - NARROWEST)], -2)


def likelihood_loss(raw: Tensor, truth: Tensor) -> Tensor:
    """Mean negative log likelihood of truths (...) under mixtures, from the network's numbers (..., 3 x COMPONENTS)."""
    return -log_density_uncut(mixture(raw), truth).mean()


def train(
    network: nn.Module, loss: Callable[[Tensor, Tensor], Tensor], n: int, draw: Callable[[Tensor, torch.Generator], Tensor],
    budget: Budget, words: str, seed: int = 0, stop: threading.Event | None = None,
) -> None:  # fmt: skip
    """Train a network on galaxies drawn at random.

    Parameters
    ----------
    loss : of the network's numbers and of which galaxies they are about
    n : galaxies to draw from
    draw : inputs of some galaxies
    words : of the progress bar
    stop : once it is set, training ends unfinished
    """
    generator = torch.Generator().manual_seed(seed)
    steps = max(budget.draws // budget.batch, 1)
    optimiser = torch.optim.AdamW(network.parameters(), budget.rate, weight_decay=budget.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, budget.rate, total_steps=steps + 1, pct_start=budget.warm_up, cycle_momentum=False, final_div_factor=1e3
    )
    for _ in tqdm(range(steps), desc=words, unit="step", leave=False):
        if stop is not None and stop.is_set():
            return
        rows = torch.randint(n, (budget.batch,), generator=generator)
        value = loss(network(draw(rows, generator)), rows)
        optimiser.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(network.parameters(), budget.clip)
        optimiser.step()
        schedule.step()

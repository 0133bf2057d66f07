"""A contrastive head: two small projections after which one galaxy's states under two masks lie together, other galaxies' apart
(InfoNCE, as in AstroCLIP: Parker et al. 2024, MNRAS 531, 4990)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from ..errors import ModelError

WIDTH, HIDDEN = 64, 256
TEMPERATURE = 0.07  # where it begins; it is learned
RATE, DECAY, BATCH = 1e-3, 0.05, 512
FEWEST = 100  # galaxies to learn from


@dataclass(frozen=True)
class ContrastiveHead:
    """Projections of states (n, modalities, width) under either mask to points (n, WIDTH) of length 1, near where alike."""

    sides: tuple[nn.Module, nn.Module]
    middles: tuple[np.ndarray, np.ndarray]
    scales: tuple[float, float]

    @torch.inference_mode()
    def place(self, states: np.ndarray, side: int) -> np.ndarray:
        """Where states under the first (side 0) or the second mask (1) lie, (n, WIDTH)."""
        return np.asarray(_unit(self.sides[side](_inputs(states, self.middles[side], self.scales[side]))).numpy())


def fit_head(states_a: np.ndarray, states_b: np.ndarray, epochs: int = 40, seed: int = 0) -> ContrastiveHead:
    """Learn a head from the states of the same galaxies under two masks, (n, modalities, width) each.

    Raises
    ------
    ModelError
        If they are not of the same galaxies, or of fewer than a hundred.
    """
    if states_a.shape != states_b.shape or len(states_a) < FEWEST:
        raise ModelError(
            f"a contrastive head learns from states of the same {FEWEST} galaxies or more under two masks; found "
            f"{states_a.shape} and {states_b.shape}."
        )
    both = states_a, states_b
    middles = tuple(states.mean(0) for states in both)
    scales = tuple(max(float((states - middle).std()), 1e-9) for states, middle in zip(both, middles, strict=True))
    a, b = (_inputs(*one) for one in zip(both, middles, scales, strict=True))
    steps = max(1, len(a) // BATCH) * epochs
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        sides = _side(a.shape[1]), _side(b.shape[1])
        temperature = nn.Parameter(torch.tensor(1 / TEMPERATURE).log())
        parameters = [*sides[0].parameters(), *sides[1].parameters(), temperature]
        optimiser = torch.optim.AdamW(parameters, RATE, weight_decay=DECAY)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps + 1)
        for _ in range(steps):
            rows = torch.randperm(len(a))[:BATCH]
            alike = _unit(sides[0](a[rows])) @ _unit(sides[1](b[rows])).T * temperature.exp().clamp(max=100)
            own = torch.arange(len(rows))
            loss = (nn.functional.cross_entropy(alike, own) + nn.functional.cross_entropy(alike.T, own)) / 2
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return ContrastiveHead((sides[0].eval(), sides[1].eval()), (middles[0], middles[1]), (scales[0], scales[1]))


def _side(width: int) -> nn.Module:
    return nn.Sequential(nn.Linear(width, HIDDEN), nn.GELU(), nn.LayerNorm(HIDDEN), nn.Linear(HIDDEN, WIDTH))


def _inputs(states: np.ndarray, middle: np.ndarray, scale: float) -> Tensor:
    return torch.from_numpy(((states - middle) / scale).reshape(len(states), -1).astype(np.float32))


def _unit(x: Tensor) -> Tensor:
    return nn.functional.normalize(x, dim=-1)

"""The training objective of the paper's network (arXiv 2510.07684, appendices A and C), to the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from ..masks.random import paper_masks
from ..modalities import Table
from ..model.network import NetworkInput
from .recipe import Recipe

if TYPE_CHECKING:
    from .micro_batch import Galaxies


def paper_micro_batch_loss(
    network: nn.Module, galaxies: Galaxies, recipe: Recipe, step: int, number: int
) -> tuple[Tensor, dict[str, Tensor]]:
    """As `micro_batch.micro_batch_loss`: galaxies without noise, a mask for each of them, every value asked."""
    rng = np.random.default_rng([recipe.seed, step, number])
    n, device, table = recipe.batch // recipe.micro_batches, galaxies.values.device, galaxies.noise.table
    rows = torch.from_numpy(rng.integers(0, len(galaxies.values), n)).to(device)
    seen = paper_masks(n, rng, table)
    truth, has_value = galaxies.values[rows], galaxies.has_value[rows]
    nothing = torch.zeros_like(truth)
    inputs = NetworkInput(truth, torch.from_numpy(seen).to(device) & has_value, nothing, nothing.bool())
    every = np.arange(galaxies.queries.total)
    return paper_loss(table, network(inputs, every, every), truth, has_value)


def paper_loss(
    table: Table, answers: dict[str, tuple[np.ndarray, Tensor]], truth: Tensor, has_value: Tensor
) -> tuple[Tensor, dict[str, Tensor]]:
    """The squared error of every value, seen or hidden, averaged over each modality and then over the modalities.

    L = 1/K sum_M L(M) (App. C); the three scalars are one modality, so that here K = 5.

    Parameters
    ----------
    answers : {modality: (which of its values: all, estimates (b, its values))}
    truth, has_value : (b, table.size) normalised true values, and where there are any

    Returns
    -------
    the loss, and that of each modality, L(M)
    """
    parts = {}
    for row in table:
        place = table.slices[row.name]
        there = has_value[:, place]
        error = torch.where(there, answers[row.name][1].float() - truth[:, place], 0)
        parts[row.name] = error.square().sum() / there.sum().clamp_min(1)
    return torch.stack(list(parts.values())).mean(), {name: part.detach() for name, part in parts.items()}

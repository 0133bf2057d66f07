"""One micro-batch: which galaxies, what is seen of them, what is asked; all drawn from (seed, step, number)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from ..masks.random import Questions, paper_masks
from ..model.network import Tokens
from ..model.networks import Network
from ..model.paper import PaperConfig
from ..model.scaling import Scaling
from .losses import masked_loss
from .noise import SurveyNoise
from .paper import paper_loss
from .recipe import Recipe


@dataclass
class Galaxies:
    """The training galaxies on the device.

    values : (galaxies, table.size) normalised, zeros where there is none
    has_value : (galaxies, table.size) bool
    ends : (scalars, 2) of the range of each scalar, normalised
    noise : measures them on the fly
    keys, queries : how the values are cut into tokens
    questions : what is asked of them
    """

    values: Tensor
    has_value: Tensor
    ends: Tensor
    noise: SurveyNoise
    keys: Tokens
    queries: Tokens
    questions: Questions

    @classmethod
    def of(cls, values: np.ndarray, scaling: Scaling, network: Network, recipe: Recipe, device: torch.device) -> Galaxies:
        """Galaxies of physical values (galaxies, table.size), NaN where not observed, to train `network`."""
        return cls(
            torch.from_numpy(np.nan_to_num(scaling.normalise(values))).to(device),
            torch.from_numpy(np.isfinite(values)).to(device),
            torch.from_numpy(scaling.edges[:, [0, -1]]).to(device),
            SurveyNoise(network.table, scaling, device),
            network.keys,
            network.queries,
            Questions(recipe.questions, recipe.whole, recipe.halved, network.table),
        )


def micro_batch_loss(
    network: nn.Module, galaxies: Galaxies, recipe: Recipe, step: int, number: int
) -> tuple[Tensor, dict[str, Tensor]]:
    """The loss of micro-batch `number` of `step`, and its part of each modality; the same on whichever process.

    Everything is asked: an answer costs little, and each hidden value teaches.
    """
    rng = np.random.default_rng([recipe.seed, step, number])
    n, device, table = recipe.batch // recipe.micro_batches, galaxies.values.device, galaxies.noise.table
    rows = torch.from_numpy(rng.integers(0, len(galaxies.values), n)).to(device)
    if recipe.masks == "paper":
        shared, seen = np.ones(table.size, bool), paper_masks(n, rng, table)
    else:
        shared, seen = galaxies.questions.draw(n, rng)
    generator = torch.Generator(device).manual_seed(int(rng.integers(2**62)))
    truth, has_value = galaxies.values[rows], galaxies.has_value[rows]
    is_seen = torch.from_numpy(seen).to(device) & has_value
    inputs = galaxies.noise.measure(truth, is_seen, recipe.noisy, generator, recipe.effects, has_value)
    answers = network(inputs, galaxies.keys.holding(shared), np.arange(galaxies.queries.total))
    if isinstance(recipe.network, PaperConfig):
        return paper_loss(table, answers, truth, has_value)
    is_exact = inputs.seen & ~inputs.limit  # of a limit the truth is still to be told
    weight = has_value * (recipe.seen_weight + (1 - recipe.seen_weight) * ~is_exact)
    return masked_loss(table, galaxies.queries, answers, truth, weight, galaxies.ends)

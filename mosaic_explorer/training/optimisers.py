"""The two optimisers of a training, and how their rates change over it."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import Parameter

from ..model.networks import Network
from .muon import Muon
from .recipe import Recipe

BETAS = (0.9, 0.95)  # of AdamW: a memory of 20 steps for the squares, as micro-batches differ much from step to step


def make_optimisers(network: Network, recipe: Recipe) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the blocks, AdamW for everything else; for all of the paper's network, which has no blocks."""
    matrices: list[Parameter] = []
    others: list[Parameter] = []
    for name, p in network.named_parameters():
        (matrices if name.startswith("blocks") and p.ndim == 2 else others).append(p)
    adamw = torch.optim.AdamW(others, lr=recipe.adamw_rate, weight_decay=0.0, betas=BETAS, fused=True)
    if not matrices:
        return [adamw]
    dtype = torch.bfloat16 if recipe.precision == "bf16-mixed" else torch.float32
    return [Muon(matrices, lr=recipe.muon_rate, weight_decay=recipe.muon_decay, dtype=dtype), adamw]


def rate_scale(done: float, recipe: Recipe) -> float:
    """The learning rate's factor after a part `done` of the run."""
    parts, factors = np.array(recipe.schedule, float).T
    return float(np.interp(done, parts, factors))

"""Quantiles of mixtures by looking ever closer: a fixed number of steps, which a graph can hold."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor

FIRST_CELLS = 64  # into which the range is cut at the first look, the same for all levels
CELLS = 4  # into which the cell of each level is cut at each further look
LOOKS = 6  # of these: a cell is a 2^18-th of the range then, well within any component, and straight lines do for the rest
LEAST = 1e-12  # share of a cell that is not divided by


def mixture_quantiles(mixtures: Tensor, ends: Tensor, levels: Sequence[float]) -> Tensor:
    """Quantiles (b, n, levels) of weights, means, widths (b, n, 3, components), cut off at `ends` (n, 2)."""
    weight, mean, sigma = (part[:, :, None] for part in mixtures.unbind(-2))
    steepness = math.sqrt(0.5) / sigma

    def below(x: Tensor) -> Tensor:
        """Twice the part of each mixture below x, less a constant: (b or 1, n, k) -> (b, n, k)."""
        return (weight * torch.erf((x[..., None] - mean) * steepness)).sum(-1)

    low, high = ends[:, 0, None], ends[:, 1, None]  # (n, 1)
    at_low, at_high = below(low), below(high)  # (b, n, 1)
    target = (at_low + torch.tensor(levels) * (at_high - at_low))[..., None]  # (b, n, levels, 1)
    edges = (low + (high - low) * torch.arange(1, FIRST_CELLS) / FIRST_CELLS)[None, :, None]  # (1, n, 1, cells - 1)
    width = ((high - low) / FIRST_CELLS)[None]  # (1, n, 1)
    start = low + width * _count(below(edges[:, :, 0])[:, :, None] < target)
    steps = torch.arange(1, CELLS) / CELLS
    for _ in range(LOOKS):
        edges = start[..., None] + width[..., None] * steps  # (b, n, levels, cells - 1)
        upto = below(edges.flatten(-2)).unflatten(-1, (len(levels), CELLS - 1))
        width = width / CELLS
        start = start + width * _count(upto < target)
    left, right = below(start), below(start + width)
    along = ((target[..., 0] - left) / (right - left).clamp_min(LEAST)).clamp(0, 1)
    return start + width * along


def _count(are: Tensor) -> Tensor:
    """How many of the last axis: as numbers that are added up faster than integers are."""
    return are.float().sum(-1)

"""Quantiles of mixtures by looking ever closer: a fixed number of steps, which a graph can hold."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor

CELLS = 64  # into which a bracket is cut at each look
LOOKS = 4  # a cell is a 64^4-th of the range: as fine as single precision tells


def mixture_quantiles(mixtures: Tensor, ends: Tensor, levels: Sequence[float]) -> Tensor:
    """Quantiles (b, n, levels) of weights, means, widths (b, n, 3, components), cut off at `ends` (n, 2)."""
    low, high = ends[:, 0, None], ends[:, 1, None]  # (n, 1)
    below, within = _below(mixtures, low), _below(mixtures, high)
    target = below + torch.tensor(levels) * (within - below)  # (b, n, levels)
    start, width = low.expand_as(target), (high - low).expand_as(target)
    steps = torch.arange(1, CELLS) / CELLS
    for _ in range(LOOKS):
        edges = start[..., None] + width[..., None] * steps  # (b, n, levels, cells - 1)
        part = _below(mixtures, edges.flatten(-2)).unflatten(-1, (len(levels), CELLS - 1))
        width = width / CELLS
        start = start + width * (part < target[..., None]).sum(-1)
    return start + width / 2


def _below(mixtures: Tensor, x: Tensor) -> Tensor:
    """The part of each mixture below x: (b, n, 3, components), (b or 1, n, k) -> (b, n, k)."""
    weight, mean, sigma = (part[:, :, None] for part in mixtures.unbind(-2))
    return (weight * (1 + torch.erf((x[..., None] - mean) / (sigma * math.sqrt(2)))) / 2).sum(-1)

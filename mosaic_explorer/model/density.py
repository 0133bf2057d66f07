"""The density of a scalar: a mixture of Gaussians, cut off at the ends of the range that the model learned from.

Numbers are normalised. A mixture is one tensor, (..., 3, components): log weights, means, log widths. No bins: it can be as
sharp as the data are, and has as many peaks as it needs (Bishop 1994, "Mixture density networks").
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from .size import PARTS

NARROWEST, WIDEST = -9.0, 2.0  # log of a component's width, in spreads of the training galaxies
LEAST_INSIDE = -12.0  # log of the share of a mixture within the range: less is not to be had by moving out of it
LOG_TWO_PI = math.log(2 * math.pi)


def mixture(raw: Tensor) -> Tensor:
    """What a query says as a mixture: (..., 3 x components) -> (..., 3, components).

    Widths bend towards their bounds, so that a density which has run into one can come back.
    """
    weight, mean, width = raw.float().unflatten(-1, (PARTS, -1)).unbind(-2)
    middle, half = (WIDEST + NARROWEST) / 2, (WIDEST - NARROWEST) / 2
    return torch.stack([torch.log_softmax(weight, -1), mean, middle + half * torch.tanh((width - middle) / half)], -2)


def log_density(mixtures: Tensor, x: Tensor, ends: Tensor) -> Tensor:
    """Log of the density at x: (..., 3, components), (...,), (2,) -> (...,); `ends` are those of the range."""
    return log_density_uncut(mixtures, x) - share_within(mixtures, ends).clamp_min(math.exp(LEAST_INSIDE)).log()


def log_density_uncut(mixtures: Tensor, x: Tensor) -> Tensor:
    """The same of mixtures that no end cuts: (..., 3, components), (...,) -> (...,)."""
    log_weight, mean, log_width = mixtures.unbind(-2)
    away = (x[..., None] - mean) * (-log_width).exp()
    return torch.logsumexp(log_weight - log_width - 0.5 * (away.square() + LOG_TWO_PI), -1)


def distribution(mixtures: Tensor, x: Tensor) -> Tensor:
    """The part of each mixture, not cut off, below x: (..., 3, components), (...,) -> (...,)."""
    log_weight, mean, log_width = mixtures.unbind(-2)
    return (log_weight.exp() * torch.special.ndtr((x[..., None] - mean) * (-log_width).exp())).sum(-1)


def share_within(mixtures: Tensor, ends: Tensor) -> Tensor:
    """The part of each mixture, not cut off, between the `ends` (2,): (..., 3, components) -> (...,)."""
    low, high = (end.expand(mixtures.shape[:-2]) for end in ends)
    return distribution(mixtures, high) - distribution(mixtures, low)


def crps(mixtures: Tensor, truth: Tensor) -> Tensor:
    """Continuous ranked probability score of mixtures, not cut off: (..., 3, components), (...,) -> (...,).

    E|X - truth| - E|X - X'| / 2, in closed form (Grimit et al. 2006, QJRMS 132, 2925, eq. 3).
    """
    log_weight, mean, log_width = mixtures.unbind(-2)
    weight, width = log_weight.exp(), log_width.exp()
    to_truth = (weight * mean_distance(truth[..., None] - mean, width)).sum(-1)
    apart = mean_distance(mean[..., None] - mean[..., None, :], (width[..., None] ** 2 + width[..., None, :] ** 2).sqrt())
    return to_truth - 0.5 * (weight[..., None] * weight[..., None, :] * apart).sum((-2, -1))


def mean_distance(mean: Tensor, width: Tensor) -> Tensor:
    """E|X| of Gaussians."""
    away = mean / width
    return mean * torch.erf(away * math.sqrt(0.5)) + width * math.sqrt(2 / math.pi) * (-0.5 * away.square()).exp()

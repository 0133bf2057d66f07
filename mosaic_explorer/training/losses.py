"""Losses: pinball for the quantiles of vectors, CRPS and cross-entropy for the densities of scalars."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..modalities import Table
from ..model.network import Tokens
from ..model.quantiles import QUANTILES

CROSS_ENTROPY_WEIGHT = 0.3  # beside the CRPS, which is what the mean absolute error rewards


def pinball(quantiles: Tensor, truth: Tensor) -> Tensor:
    """Mean pinball loss over QUANTILES: (..., q) against (...,) -> (...,) (Koenker & Bassett 1978)."""
    levels = torch.tensor(QUANTILES, device=quantiles.device)
    error = truth[..., None] - quantiles.float()
    return torch.maximum(levels * error, (levels - 1) * error).mean(-1)


def crps(log_mass: Tensor, truth: Tensor, edges: Tensor) -> Tensor:
    """Continuous ranked probability score of histograms, the integral of (CDF - step at the truth)^2.

    log_mass (..., bins) over equal bins between `edges` (bins + 1,), truth (...,) -> (...,) in the unit of the edges
    (Gneiting & Raftery 2007); the CDF is taken at the middle of each bin, the step where it is.
    """
    width = (edges[-1] - edges[0]) / (len(edges) - 1)
    mass = log_mass.exp()
    middle = mass.cumsum(-1) - 0.5 * mass
    step = ((edges[1:] - truth[..., None]) / width).clamp(0, 1)  # the part of each bin that lies beyond the truth
    return ((middle - step) ** 2 + step * (1 - step)).sum(-1) * width


def cross_entropy(log_mass: Tensor, truth: Tensor, edges: Tensor) -> Tensor:
    """Minus the log mass at the truth, shared between the two nearest bins: (..., bins), (...,) -> (...,)."""
    bins = log_mass.shape[-1]
    width = (edges[-1] - edges[0]) / bins
    at = ((truth - edges[0]) / width - 0.5).clamp(0, bins - 1.001)
    low = at.floor().long()
    share = at - low
    pair = log_mass.gather(-1, torch.stack([low, low + 1], -1))
    return -((1 - share) * pair[..., 0] + share * pair[..., 1])


def masked_loss(
    table: Table,
    queries: Tokens,
    answers: dict[str, tuple[np.ndarray, Tensor]],
    truth: Tensor,
    weight: Tensor,
    edges: Tensor,
) -> tuple[Tensor, dict[str, Tensor]]:
    """The training loss of one micro-batch: the weighted mean over asked values of each modality, the modalities summed.

    Parameters
    ----------
    truth, weight : (b, table.size); normalised true values, and how much each counts, 0 where there is no truth
    edges : (scalars, bins + 1) of the densities, normalised

    Returns
    -------
    the loss, and its part of each modality
    """
    parts: dict[str, Tensor] = {}
    scalar = 0
    for row in table:
        place = table.slices[row.name]
        if row.name in answers:
            numbers, raw = answers[row.name]
            true = queries.cut(row, truth[:, place])[:, numbers]
            weights = queries.cut(row, weight[:, place])[:, numbers]
            if row.is_vector:
                loss = pinball(raw, true)
            else:
                loss = torch.stack(
                    [scalar_loss(raw[:, k], true[:, k, 0], edges[scalar + n]) for k, n in enumerate(numbers.tolist())], 1
                )[..., None]
            parts[row.name] = (loss * weights).sum() / (weights.sum() + 1e-6)
        scalar += 0 if row.is_vector else row.size
    return sum(parts.values(), truth.new_zeros(())), {name: part.detach() for name, part in parts.items()}


def scalar_loss(log_mass: Tensor, truth: Tensor, edges: Tensor) -> Tensor:
    """The loss of one scalar's densities: (b, bins), (b,), (bins + 1,) -> (b,)."""
    return crps(log_mass, truth, edges) + CROSS_ENTROPY_WEIGHT * cross_entropy(log_mass, truth, edges)

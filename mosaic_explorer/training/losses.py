"""Losses: pinball for the quantiles of vectors, CRPS and likelihood for the densities of scalars."""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor

from ..modalities import Table
from ..model.density import crps, log_density
from ..model.network import Tokens
from ..model.quantiles import QUANTILES

CRPS_WEIGHT = 0.3  # which is what the mean absolute error rewards
LIKELIHOOD_WEIGHT = 0.6  # beside it: an error of a sharp answer weighs as much as one of a vague answer
STRAY = 1e-4


def pinball(quantiles: Tensor, truth: Tensor) -> Tensor:
    """Mean pinball loss over QUANTILES: (..., q) against (...,) -> (...,) (Koenker & Bassett 1978)."""
    levels = torch.tensor(QUANTILES, device=quantiles.device)
    error = truth[..., None] - quantiles.float()
    return (levels * error - error.clamp(max=0)).mean(-1)


def masked_loss(
    table: Table,
    queries: Tokens,
    answers: dict[str, tuple[np.ndarray, Tensor]],
    truth: Tensor,
    weight: Tensor,
    ends: Tensor,
) -> tuple[Tensor, dict[str, Tensor]]:
    """The training loss of one micro-batch: the weighted mean over asked values of each modality, the modalities summed.

    Parameters
    ----------
    truth, weight : (b, table.size); normalised true values, and how much each counts, 0 where there is no truth
    ends : (scalars, 2) of the range of each scalar, normalised

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
                    [scalar_loss(raw[:, k], true[:, k, 0], ends[scalar + n]) for k, n in enumerate(numbers.tolist())], 1
                )[..., None]
            parts[row.name] = (loss * weights).sum() / (weights.sum() + 1e-6)
        scalar += 0 if row.is_vector else row.size
    return sum(parts.values(), truth.new_zeros(())), {name: part.detach() for name, part in parts.items()}


def scalar_loss(mixtures: Tensor, truth: Tensor, ends: Tensor) -> Tensor:
    """The loss of one scalar's mixtures: (b, 3, components), (b,), (2,) -> (b,)."""
    return CRPS_WEIGHT * crps(mixtures, truth) - LIKELIHOOD_WEIGHT * bounded_log_density(mixtures, truth, ends)


def bounded_log_density(mixtures: Tensor, truth: Tensor, ends: Tensor) -> Tensor:
    """Log densities at the truth, (b, 3, components), (b,), (2,) -> (b,): higher is better.

    A density that is wrong by far is wrong by a bounded amount: a part `STRAY` of it lies evenly over the range.
    """
    log_stray = math.log(STRAY) - (ends[1] - ends[0]).log()
    return torch.logaddexp(log_density(mixtures, truth, ends), log_stray.expand(truth.shape))

"""The training objective of the paper's network (arXiv 2510.07684, appendix C), to the letter."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..modalities import Table


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

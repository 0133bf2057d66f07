"""How an adaptation corrects mixtures, by torch, so that the numbers can be sought by their gradients."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from .calibration import MOST_STRETCH, unsureness

if TYPE_CHECKING:
    from .adaptation import DensityCorrection

LEAST_SHARE = 1e-30  # of a component that is there for its place alone
STRETCH_POWERS = 2  # of how unsure a mixture is: a constant, and in proportion


def numbers_of(correction: DensityCorrection) -> dict[str, Tensor]:
    """The numbers of a correction, as `corrected` takes them."""
    return {name: torch.tensor(value) for name, value in asdict(correction).items()}


def stacked(mixtures: list[Tensor]) -> Tensor:
    """Mixtures of scalars (n, 3, components) side by side, (n, scalars, 3, components)."""
    return torch.stack(mixtures, 1)


@torch.inference_mode()
def as_arrays(of_scalars: Callable[[list[str], Tensor], Tensor], names: list[str], mixtures: np.ndarray) -> np.ndarray:
    """`Adaptation.of_scalars` of arrays."""
    return of_scalars(names, torch.from_numpy(mixtures)).numpy()


def corrected(
    mixtures: Tensor,
    shift: Tensor,
    log_stretch: Tensor,
    temper: Tensor,
    stray: Tensor,
    stray_mean: Tensor,
    stray_width: Tensor,
    knots: Tensor,
    log_weights: Tensor,
) -> Tensor:
    """As `DensityCorrection.apply`, of numbers that may still be sought."""
    log_weight, mean, log_width = mixtures.unbind(-2)
    if len(knots):
        log_weight, mean = reweighted(log_weight, mean, log_width, knots, log_weights)
    stretch = (log_stretch * unsureness(mixtures)[..., None] ** torch.arange(STRETCH_POWERS)).sum(-1, keepdim=True)
    parts = torch.stack(
        [
            torch.log_softmax(log_weight * temper, -1) + torch.log1p(-stray),
            mean + shift[0] + shift[1] * mean,
            log_width + stretch.clamp(-MOST_STRETCH, MOST_STRETCH),
        ],
        -2,
    )
    broad = torch.stack([stray.clamp_min(LEAST_SHARE).log(), stray_mean, stray_width.log()])
    return torch.cat([parts, broad.to(parts.dtype).expand(*parts.shape[:-2], -1)[..., None]], -1)


def reweighted(
    log_weight: Tensor, mean: Tensor, log_width: Tensor, knots: Tensor, log_weights: Tensor
) -> tuple[Tensor, Tensor]:
    """Log weights and means (..., components) of mixtures times w: exact where log w is straight across a component.

    log w enters as a component sees it, its mean over the component, so that a broad one is not torn by a slope at its middle.
    """
    variance = (2 * log_width).exp()
    square = (knots[1] - knots[0]) ** 2
    total = square + variance[..., None]
    away = mean[..., None] - knots
    bumps = log_weights * (square / total).sqrt() * (-0.5 * away**2 / total).exp()
    slope = (-bumps * away / total).sum(-1)
    return log_weight + bumps.sum(-1) + 0.5 * slope**2 * variance, mean + slope * variance

"""The density of a scalar: how a query describes one, where its quantiles lie, and that of a value that is certain."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .quantiles import QUANTILES

PEAK = 2  # numbers that describe the peak: its place and its narrowness
NARROWNESS = (-3.0, 6.0)  # of the peak: its width is exp(-1 - narrowness) half ranges
FREEDOM = 10  # degrees of freedom of the peak, Student's t


def log_mass(raw: Tensor, bins: int) -> Tensor:
    """A scalar's density as a curve times a peak: (..., knots + PEAK) -> log mass of each of `bins` equal bins, (..., bins).

    The curve, straight lines between its knots in the logarithm, may have many peaks; the one of learned place and width can be
    as sharp as a fraction of a bin. It is Student's t and not a Gaussian, whose far tails would have no gradient. A curve with
    a knot for each bin learns more slowly, and stays jagged.
    """
    curve, place, narrowness = raw.float().split([raw.shape[-1] - PEAK, 1, 1], -1)
    if curve.shape[-1] != bins:
        flat = F.interpolate(curve.flatten(0, -2)[:, None], size=bins, mode="linear", align_corners=True)
        curve = flat[:, 0].unflatten(0, curve.shape[:-1])
    axis = torch.linspace(-1, 1, bins, device=raw.device)
    away = (axis - place) * (1 + narrowness.clamp(*NARROWNESS)).exp()
    return F.log_softmax(curve - 0.5 * (FREEDOM + 1) * torch.log1p(away**2 / FREEDOM), -1)


def quantile_places(mass: Tensor) -> np.ndarray:
    """Where the `QUANTILES` of histograms of equal bins lie, from 0 at the first edge to 1 at the last.

    mass (..., bins), not negative -> (..., quantiles)
    """
    bins = mass.shape[-1]
    upto = F.pad(mass.double().cumsum(-1), (1, 0))
    upto = upto / upto[..., -1:]
    levels = torch.tensor(QUANTILES, dtype=torch.float64).expand(*mass.shape[:-1], -1).contiguous()
    above = torch.searchsorted(upto, levels).clamp(1, bins)
    low, high = upto.gather(-1, above - 1), upto.gather(-1, above)
    return ((above - 1 + (levels - low) / (high - low).clamp_min(1e-12)) / bins).float().numpy()


def spike(values: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """The density of a value that is certain: all in its bin, (n,), (bins + 1,) -> (n, bins)."""
    at = (np.searchsorted(edges, values, side="right") - 1).clip(0, len(edges) - 2)
    density = np.zeros((len(values), len(edges) - 1), np.float32)
    density[np.arange(len(values)), at] = 1 / np.diff(edges)[at]
    return density

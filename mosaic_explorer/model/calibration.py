"""What a trained network's bands mean: factors, found on galaxies held back from training, that make them hold what they say.

A vector's band is stretched about its median, a scalar's density is raised to a power and normalised. How much depends on the
variable and on how sure the network is of this galaxy, which tells one mask and one depth of noise from another.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import Tensor

from ..metrics import INTERVALS
from .network import HIGH, LOW, MEDIAN, QUANTILES

NARROWEST = 1e-5  # in units of the spread: a band that says no width has this one


@dataclass(frozen=True)
class Curve:
    """A factor for how unsure the network is: straight lines between knots, level beyond them.

    unsure : (knots,), of a vector the mean `log_width` of its hidden values, of a scalar the `entropy` of its density
    factor : (knots,) the power of a scalar's density; of a vector (len(INTERVALS), knots), how far its bands are stretched
    """

    unsure: list[float]
    factor: list

    def at(self, unsure: np.ndarray) -> np.ndarray:
        """(n,) -> (n,), or (len(INTERVALS), n)."""
        factor = np.asarray(self.factor)
        if factor.ndim == 1:
            return np.interp(unsure, self.unsure, factor)
        return np.stack([np.interp(unsure, self.unsure, row) for row in factor])


class Calibration:
    """The curves of a model, {variable: Curve}; of a variable that has none, everything stays as the network says."""

    def __init__(self, curves: dict[str, Curve]):
        self.curves = curves

    @classmethod
    def from_dict(cls, data: dict) -> Calibration:
        return cls({name: Curve(**curve) for name, curve in data.items()})

    def to_dict(self) -> dict:
        return {name: asdict(curve) for name, curve in self.curves.items()}

    def stretched(self, name: str, quantiles: np.ndarray, hidden: np.ndarray) -> np.ndarray:
        """A vector's normalised quantiles (n, values, len(QUANTILES)) stretched about their medians; `hidden` (n, values)."""
        if name not in self.curves:
            return quantiles
        factors = self.curves[name].at(log_width(quantiles, hidden)).astype(np.float32)  # (intervals, n)
        median, out = quantiles[..., MEDIAN], quantiles.copy()
        for (low, high), factor in zip(INTERVALS.values(), factors, strict=True):
            for end in (QUANTILES.index(low), QUANTILES.index(high)):
                out[..., end] = median + (quantiles[..., end] - median) * factor[:, None]
        return out

    def powered(self, name: str, log_mass: Tensor) -> Tensor:
        """A scalar's log masses (n, bins) raised to their power."""
        if name not in self.curves:
            return log_mass
        power = torch.from_numpy(self.curves[name].at(entropy(log_mass).numpy())).to(log_mass.dtype)
        return torch.log_softmax(log_mass * power[:, None], -1)


def log_width(quantiles: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """Log10 of the 16-84% width, the mean over the values that count: normalised (n, values, levels) -> (n,)."""
    width = np.log10(
        np.maximum(quantiles[..., HIGH] - quantiles[..., LOW], NARROWEST), where=counted, out=np.zeros(counted.shape)
    )
    return width.sum(1) / np.maximum(counted.sum(1), 1)


def entropy(log_mass: Tensor) -> Tensor:
    """How spread out densities are, (n, bins) -> (n,) in nats: the log of how many bins they fill."""
    return -(log_mass.exp() * log_mass).sum(-1)

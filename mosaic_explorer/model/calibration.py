"""What a trained network's bands mean: corrections, found on galaxies held back from training, make them hold what they say.

A vector's intervals are stretched about its median, a scalar's density is tilted: multiplied by the exponential of Hermite
polynomials of its own cumulative distribution, written as a standard normal's, which shift it, change its width and then its
skewness and tails. (The recalibration of Dey et al. 2022, arXiv 2205.14568, multiplies by the density of the PIT, too.) How
much depends on how sure the network is of the galaxy, and on what it was shown: which variables, with which errors and limits.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..metrics import INTERVALS
from ..modalities import Table
from .network import Shown
from .quantiles import HIGH, LOW, MEDIAN, QUANTILES

NARROWEST = 1e-5  # in units of the spread: a band that says no width has this one
ORDERS = 4  # of the polynomials that tilt a density
FAR = 3.5  # sigma: beyond it, tilts are level
MOST_STRETCH = np.log(4.0)  # and least: 1/4
MOST_TILT = 3.0  # of each polynomial
INTERVAL_OF = [[q in ends for ends in INTERVALS.values()].index(True) if q != QUANTILES[MEDIAN] else 0 for q in QUANTILES]


class Circumstances:
    """What a network was shown of galaxies, in a few numbers: all that a correction may depend on beside its sureness."""

    def __init__(self, table: Table):
        groups = [table.place(name) for name in table.variables]
        measured = [table.slices[row.name] for row in table if row.measured]
        self.seen, self.errors = (
            torch.stack([_mean_of(place, table.size) for place in places], 1) for places in (groups, measured)
        )
        self.count = 1 + len(groups) + 2 * len(measured)

    def __call__(self, shown: Shown) -> Tensor:
        """Ones, the share seen of each variable, mean error and share of limits of each measured one: (n, count)."""
        seen = shown.seen.float()
        share = seen @ self.errors
        error = (shown.error * seen) @ self.errors / share.clamp_min(1e-6)
        limits = (shown.limit & shown.seen).float() @ self.errors
        return torch.cat([torch.ones(len(seen), 1), seen @ self.seen, error, limits], 1)


def _mean_of(place: slice, size: int) -> Tensor:
    """The weights (size,) whose product with all values is the mean of those in `place`."""
    weights = torch.zeros(size)
    weights[place] = 1 / (place.stop - place.start)
    return weights


class Calibration:
    """The corrections of a model, {variable: weights}; a variable that has none stays as the network says.

    Weights are (2 + circumstances, ORDERS) of a scalar, (2 + circumstances, intervals) of a vector; see `regressors`.
    """

    def __init__(self, weights: dict[str, np.ndarray]):
        self.weights = {name: torch.as_tensor(x, dtype=torch.float32) for name, x in weights.items()}

    @classmethod
    def from_dict(cls, data: dict) -> Calibration:
        return cls(data)

    def to_dict(self) -> dict:
        return {name: np.round(x.numpy().astype(float), 5).tolist() for name, x in self.weights.items()}

    def stretched(self, name: str, quantiles: np.ndarray, hidden: np.ndarray, told: Tensor) -> np.ndarray:
        """A vector's normalised quantiles (n, values, len(QUANTILES)) stretched about their medians.

        hidden : (n, values) bool
        told : (n, circumstances)
        """
        if name not in self.weights:
            return quantiles
        log_stretch = regressors(torch.from_numpy(log_width(quantiles, hidden)), told) @ self.weights[name]
        factors = log_stretch.clamp(-MOST_STRETCH, MOST_STRETCH).exp().numpy()  # (n, intervals)
        median = quantiles[..., MEDIAN, None]
        return median + (quantiles - median) * factors[:, None, INTERVAL_OF]

    def tilted(self, names: list[str], log_mass: Tensor, told: Tensor) -> Tensor:
        """The log masses of scalars (n, scalars, bins), tilted."""
        if any(name not in self.weights for name in names):
            return log_mass
        weights = torch.stack([self.weights[name] for name in names])  # (scalars, regressors, ORDERS)
        mass = log_mass.exp()
        tilt = torch.einsum("nsr,sro->nso", regressors(entropy(log_mass), told), weights).clamp(-MOST_TILT, MOST_TILT)
        x = normal(mass.cumsum(-1) - 0.5 * mass)
        return torch.log_softmax(log_mass + sum(tilt[..., k, None] * p for k, p in enumerate(polynomials(x))), -1)


def regressors(sureness: Tensor, told: Tensor) -> Tensor:
    """What corrections are linear in: the circumstances (n, c), and a sureness (n, ...) and its square: (n, ..., c + 2)."""
    sureness = sureness[..., None].to(told.dtype)
    told = told.view(len(told), *[1] * (sureness.ndim - 2), -1).expand(*sureness.shape[:-1], -1)
    return torch.cat([told, sureness, sureness**2], -1)


def normal(rank: Tensor) -> Tensor:
    """Ranks, 0 to 1, as values of a standard normal that have them, within +- FAR."""
    return torch.special.ndtri(rank.clamp(1e-6, 1 - 1e-6)).clamp(-FAR, FAR)


def polynomials(x: Tensor) -> list[Tensor]:
    """Hermite's of degree 1 to ORDERS, normalised under a standard normal, each shaped like `x`."""
    found = [torch.ones_like(x), x]
    for n in range(1, ORDERS):
        found.append((x * found[n] - n**0.5 * found[n - 1]) / (n + 1) ** 0.5)
    return found[1:]


def log_width(quantiles: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """Log10 of the 16-84% width, the mean over the values that count: normalised (n, values, levels) -> (n,)."""
    width = np.maximum(quantiles[..., HIGH] - quantiles[..., LOW], NARROWEST)
    width = np.log10(width, where=counted, out=np.zeros(counted.shape, np.float32))
    return width.sum(1) / np.maximum(counted.sum(1), 1)


def entropy(log_mass: Tensor) -> Tensor:
    """How spread out densities are, (..., bins) -> (...,) in nats: the log of how many bins they fill."""
    return -(log_mass.exp() * log_mass).sum(-1)

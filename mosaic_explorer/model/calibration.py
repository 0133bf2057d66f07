"""What a trained network's bands mean: corrections, found on galaxies held back from training, make them hold what they say.

A vector's intervals are stretched about its median, a scalar's density is tilted: multiplied by the exponential of Hermite
polynomials of its own cumulative distribution, written as a standard normal's, which shift it, change its width and then its
skewness and tails. (The recalibration of Dey et al. 2022, arXiv 2205.14568, multiplies by the density of the PIT, too.) How
much is linear in the last hidden state of the query, which knows what was shown and how it was measured, and in how sure it is.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from numpy.polynomial.hermite_e import herme2poly
from torch import Tensor

from ..metrics import INTERVALS
from .quantiles import HIGH, LOW, MEDIAN, QUANTILES

NARROWEST = 1e-5  # in units of the spread: a band that says no width has this one
ORDERS = 4  # of the polynomials that tilt a density
FAR = 3.5  # sigma: beyond it, tilts are level
MOST_STRETCH = np.log(4.0)  # and least: 1/4
MOST_TILT = 3.0  # of each polynomial
_POWERS = [np.pad(herme2poly([0] * k + [1]) / math.sqrt(math.factorial(k)), (0, ORDERS - k)) for k in range(1, ORDERS + 1)]
HERMITE = torch.from_numpy(np.array(_POWERS)).float()  # coefficients of the powers 0 to ORDERS, (ORDERS, ORDERS + 1)
INTERVAL_OF = [[q in ends for ends in INTERVALS.values()].index(True) if q != QUANTILES[MEDIAN] else 0 for q in QUANTILES]


class Calibration:
    """The corrections of a model, {modality: weights of each of its queries}; what has none stays as the network says.

    Weights are (queries, regressors, intervals) of a vector, (queries, regressors, ORDERS) of scalars; see `regressors`.
    """

    def __init__(self, weights: dict[str, Tensor]):
        self.weights = weights

    def stretched(self, name: str, numbers: np.ndarray, quantiles: Tensor, hidden: Tensor, states: Tensor) -> Tensor:
        """A vector's normalised quantiles (b, n, patch, len(QUANTILES)) stretched about their medians.

        numbers : (n,) of the queries among those of the modality
        hidden : (b, n, patch) bool, what the query answers for
        states : (b, n, d) last hidden states of the queries
        """
        if name not in self.weights:
            return quantiles
        log_stretch = _linear(regressors(states, log_width(quantiles, hidden)), self.weights[name][numbers])
        factors = (log_stretch.clamp(-MOST_STRETCH, MOST_STRETCH) * hidden.any(-1, keepdim=True)).exp()  # (b, n, intervals)
        median = quantiles[..., MEDIAN, None]
        return median + (quantiles - median) * factors[..., INTERVAL_OF][:, :, None]

    def tilted(self, name: str, numbers: np.ndarray, log_mass: Tensor, states: Tensor) -> Tensor:
        """The log masses of scalars (b, n, bins), tilted; `numbers` and `states` as for `stretched`."""
        if name not in self.weights:
            return log_mass
        tilt = _linear(regressors(states, entropy(log_mass)), self.weights[name][numbers]).clamp(-MOST_TILT, MOST_TILT)
        mass = log_mass.double().exp_()  # in 32 bits, ranks near 1 would hang on the galaxy's company
        upto = mass.cumsum(-1)
        total = upto[..., -1:].clone()
        x = normal_(upto.sub_(mass, alpha=0.5).div_(total)).float()
        *lower, added = (tilt @ HERMITE).unbind(-1)  # (b, n) coefficients of the powers of x
        added = added[..., None]
        for coefficient in reversed(lower):
            added = torch.addcmul(coefficient[..., None], added, x)
        return torch.log_softmax(added.add_(log_mass), -1)


def _linear(x: Tensor, weights: Tensor) -> Tensor:
    """(b, n, r) and (n, r, o) -> (b, n, o)."""
    return torch.einsum("bnr,nro->bno", x, weights)


def regressors(states: Tensor, sureness: Tensor) -> Tensor:
    """What corrections are linear in: 1, the state, how sure the query is, its square: (..., d), (...,) -> (..., d + 3)."""
    sureness = sureness[..., None].to(states.dtype)
    return torch.cat([torch.ones_like(sureness), states, sureness, sureness**2], -1)


def normal(rank: Tensor) -> Tensor:
    """Ranks, 0 to 1, as values of a standard normal that have them, within +- FAR."""
    return normal_(rank.clone())


def normal_(rank: Tensor) -> Tensor:
    """As `normal`, in the place of the ranks; by torch's erfinv, which is half again as fast as its ndtri."""
    return rank.mul_(2).sub_(1).erfinv_().mul_(math.sqrt(2)).clamp_(-FAR, FAR)


def polynomials(x: Tensor) -> Tensor:
    """Hermite's of degree 1 to ORDERS, normalised under a standard normal: (...,) -> (..., ORDERS)."""
    return torch.stack([x**k for k in range(ORDERS + 1)], -1) @ HERMITE.T


def log_width(quantiles: Tensor, counted: Tensor) -> Tensor:
    """Log10 of the 16-84% width, the mean over the values that count: normalised (..., values, levels) -> (...,)."""
    width = (quantiles[..., HIGH] - quantiles[..., LOW]).clamp_min(NARROWEST).log10() * counted
    return width.sum(-1) / counted.sum(-1).clamp_min(1)


def entropy(log_mass: Tensor) -> Tensor:
    """How spread out densities are, (..., bins) -> (...,) in nats: the log of how many bins they fill."""
    return -(log_mass.exp() * log_mass).sum(-1)

"""What a trained network's bands mean: corrections, found on galaxies held back from training, make them hold what they say.

A vector's intervals are stretched about its median; how much is linear in the last hidden state of the query, which knows what
was shown and how it was measured, and in how sure it is. A scalar's mixture stays one: all its widths are stretched alike, by a
cubic of how sure it is. (More, like shifts that are linear in the state, fits 4,096 galaxies and not the next.)
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..metrics import INTERVALS
from .quantiles import HIGH, LOW, MEDIAN, QUANTILES
from .size import SURENESS_POWERS

NARROWEST = 1e-5  # in units of the spread: a band that says no width has this one
MOST_STRETCH = np.log(4.0)  # and least: 1/4
MIDDLE, SCALE = -2.0, 3.0  # of `unsureness`, roughly
INTERVAL_OF = [[q in ends for ends in INTERVALS.values()].index(True) if q != QUANTILES[MEDIAN] else 0 for q in QUANTILES]


class Calibration:
    """The corrections of a model, {modality: weights of each of its queries}; what has none stays as the network says.

    Weights are (queries, regressors, intervals) of a vector, of scalars (queries, SURENESS_POWERS, 1).
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
        weights = self.weights[name]
        if len(weights) > 1:  # else one for all filters
            weights = weights[numbers]
        log_stretch = _linear(regressors(states, log_width(quantiles, hidden)), weights)
        factors = (log_stretch.clamp(-MOST_STRETCH, MOST_STRETCH) * hidden.any(-1, keepdim=True)).exp()  # (b, n, intervals)
        median = quantiles[..., MEDIAN, None]
        return median + (quantiles - median) * factors[..., INTERVAL_OF][:, :, None]

    def widened(self, name: str, numbers: np.ndarray, mixtures: Tensor) -> Tensor:
        """The mixtures of scalars (b, n, 3, components) with their widths stretched; `numbers` as for `stretched`."""
        if name not in self.weights:
            return mixtures
        return widen(mixtures, _linear(sureness(mixtures), self.weights[name][numbers]))


def widen(mixtures: Tensor, log_stretch: Tensor) -> Tensor:
    """Mixtures (..., 3, components) whose log widths are larger by (..., 1)."""
    log_weight, mean, log_width = mixtures.unbind(-2)
    return torch.stack([log_weight, mean, log_width + log_stretch.clamp(-MOST_STRETCH, MOST_STRETCH)], -2)


def _linear(x: Tensor, weights: Tensor) -> Tensor:
    """(b, n, r) and (n, r, o) -> (b, n, o)."""
    return torch.einsum("bnr,nro->bno", x, weights)


def regressors(states: Tensor, sureness: Tensor) -> Tensor:
    """What corrections are linear in: 1, the state, how sure the query is, its square: (..., d), (...,) -> (..., d + 3)."""
    sureness = sureness[..., None].to(states.dtype)
    return torch.cat([torch.ones_like(sureness), states, sureness, sureness**2], -1)


def log_width(quantiles: Tensor, counted: Tensor) -> Tensor:
    """Log10 of the 16-84% width, the mean over the values that count: normalised (..., values, levels) -> (...,)."""
    width = (quantiles[..., HIGH] - quantiles[..., LOW]).clamp_min(NARROWEST).log10() * counted
    return width.sum(-1) / counted.sum(-1).clamp_min(1)


def sureness(mixtures: Tensor) -> Tensor:
    """What the stretch of mixtures is linear in, (..., 3, components) -> (..., SURENESS_POWERS): powers of `unsureness`."""
    return unsureness(mixtures)[..., None] ** torch.arange(SURENESS_POWERS)


def unsureness(mixtures: Tensor) -> Tensor:
    """How unsure mixtures are, (..., 3, components) -> (...,): but a constant their entropy, if components lie far apart."""
    log_weight, _, log_width = mixtures.unbind(-2)
    return ((log_weight.exp() * (log_width - log_weight)).sum(-1) - MIDDLE) / SCALE

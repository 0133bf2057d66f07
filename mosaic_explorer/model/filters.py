"""What a network makes of a filter: linear maps of its own, told from its curve, so that a new one needs no training."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .curves import CURVE_FEATURES, IS_SEEN, RIPPLES, VALUE_FEATURES
from .scaling import MAGNITUDE_SPREAD, scale_to_error

SOFTENING = 0.1  # [mag] in quadrature with errors, in the weights of the mean magnitude
FIRST_SCALE = 0.5


def measured_features(values: Tensor, error: Tensor, limit: Tensor, seen: Tensor) -> Tensor:
    """What a network is told of measurements, each (b, filters): (b, filters, VALUE_FEATURES), 0 where not seen.

    A magnitude is told as the galaxy's mean, over the filters in which it was detected, and its distance from it: colours are
    fine and brightness is not, and the sum of a few measurements must not hang on which there are.
    """
    counts = (seen & ~limit).to(values.dtype)
    counts = torch.where(counts.any(1, keepdim=True), counts, seen.to(values.dtype))  # none detected: of the limits
    weight = counts / (scale_to_error(error) ** 2 + SOFTENING**2)
    mean = (weight * values).sum(1, keepdim=True) / weight.sum(1, keepdim=True).clamp_min(1e-9)
    colour = MAGNITUDE_SPREAD * (values - mean)  # [mag]
    ripples = [wave for ripple in RIPPLES for wave in ((ripple * colour).sin(), (ripple * colour).cos())]
    parts = [colour, mean.expand_as(colour), error, limit.to(values.dtype), torch.ones_like(colour), *ripples]
    return torch.stack(parts, -1) * seen[..., None]


class FilterMaps(nn.Module):
    """From the curves of filters: how a measurement in each becomes a token, a part of tokens of all, and a query.

    Parameters
    ----------
    width : of the network; hidden : of the maps from curves; pooled : tokens that are sums over all measurements
    """

    def __init__(self, width: int, hidden: int, pooled: int):
        super().__init__()
        self.width, self.pooled = width, pooled
        self.first, self.second = nn.Linear(CURVE_FEATURES, hidden), nn.Linear(hidden, hidden)
        self.maps = nn.Linear(hidden, (1 + pooled) * VALUE_FEATURES * width)
        self.queries = nn.Linear(hidden, width)
        self.bias = nn.Parameter(0.1 * torch.randn(1 + pooled, width))
        with torch.no_grad():
            self.maps.weight.mul_(FIRST_SCALE)

    def _hidden(self, curves: Tensor) -> Tensor:
        return F.gelu(self.second(F.gelu(self.first(curves))))

    def query_tokens(self, curves: Tensor) -> Tensor:
        """Curves' features (filters, CURVE_FEATURES) as queries, (filters, width)."""
        return self.queries(self._hidden(curves))

    def key_tokens(self, curves: Tensor, features: Tensor) -> Tensor:
        """Curves and the measurements in them, (b, filters, VALUE_FEATURES), as (b, filters + pooled, width)."""
        n = curves.shape[0]
        maps = self.maps(self._hidden(curves)).view(n, 1 + self.pooled, VALUE_FEATURES, self.width)
        alone = torch.einsum("bnf,nfd->bnd", features, maps[:, 0]) + self.bias[0]
        together = features.flatten(1) @ maps[:, 1:].transpose(1, 2).reshape(n * VALUE_FEATURES, -1)
        counts = features[..., IS_SEEN].sum(1).clamp_min(1)  # of each galaxy: what others have seen is not its business
        together = together.unflatten(1, (self.pooled, self.width)) / counts[:, None, None].sqrt() + self.bias[1:]
        return torch.cat([alone, together], 1)

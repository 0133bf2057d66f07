"""The fits behind calibration, both convex: tilts of densities by likelihood, stretches of bands by quantile regression."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ..model.calibration import FAR, ORDERS, normal, polynomials

NODES = 64  # of the quadrature over a standard normal, within +- FAR
RIDGE = 1e-4  # keeps what the cases say nothing of at no correction
SMOOTH = 0.02  # width over which the corner of the pinball loss is rounded, in the log of the stretch
ROUNDS = 150  # of L-BFGS at most


def fit_tilt(x: Tensor, rank: Tensor) -> np.ndarray:
    """The weights (regressors, ORDERS) under which tilted densities give the truth the greatest likelihood.

    x : (n, regressors); rank : (n,) of the truth in the density as the network says it, 0 to 1
    """
    nodes, weights = (torch.from_numpy(a).float() for a in np.polynomial.legendre.leggauss(NODES))
    log_weights = torch.log_softmax(weights.log() - 0.5 * (FAR * nodes) ** 2, 0)
    at_nodes = polynomials(FAR * nodes).T  # (ORDERS, nodes)
    at_truth = polynomials(normal(rank.float()))  # (n, ORDERS)

    def loss(weights: Tensor, x: Tensor) -> Tensor:
        tilt = x @ weights
        return (torch.logsumexp(tilt @ at_nodes + log_weights, -1) - (tilt * at_truth).sum(-1)).mean()

    return _minimise(loss, x, ORDERS)


def fit_stretch(x: Tensor, log_reach: Tensor, shares: list[float]) -> np.ndarray:
    """The weights (regressors, shares) of the log stretch at which each interval holds its share.

    x : (n, regressors); log_reach : (n, values, shares) of the stretch that just reaches each truth, NaN where it has no rank
    """
    known = log_reach.isfinite()
    levels, reach = torch.tensor(shares), log_reach.where(known, 0)

    def loss(weights: Tensor, x: Tensor) -> Tensor:
        miss = reach - (x @ weights)[:, None]
        pinball = levels * miss + SMOOTH * F.softplus(-miss / SMOOTH)
        return (pinball * known).sum() / known.sum().clamp_min(1)

    return _minimise(loss, x, len(shares))


def _minimise(loss, x: Tensor, columns: int) -> np.ndarray:
    """The weights (regressors, columns) at which `loss(weights, x)` is least."""
    scale = x.abs().amax(0).clamp_min(1e-6)
    weights = torch.zeros(x.shape[1], columns, requires_grad=True)
    fit = torch.optim.LBFGS([weights], max_iter=ROUNDS, history_size=20, tolerance_grad=1e-6, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        fit.zero_grad()
        value = loss(weights, x / scale) + RIDGE * weights.square().sum()
        value.backward()
        return value

    fit.step(closure)
    return (weights.detach() / scale[:, None]).numpy()

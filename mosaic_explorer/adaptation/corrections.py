"""Corrections of a label's mixtures, fitted to galaxies of which it is known: by maximum likelihood with a weak prior."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ..model.adaptation import DensityCorrection
from ..model.density_corrections import corrected
from ..training.losses import bounded_log_density

KNOTS = 8  # of the logarithm of the population's weight, over the range that the model knows
# standard deviations about no correction, before anything is known, in spreads or logarithms
PRIORS = {"shift": 0.1, "log_stretch": 0.3, "temper": 0.2, "stray": 1.0, "log_weights": 0.7}
FIRST_STRAY = math.log(2e-3)  # log of the stray share before anything is known
MOST_STRAY = 0.3
ROUNDS = 100  # of L-BFGS at most


def fit_correction(mixtures: Tensor, truth: Tensor, ends: Tensor, population: bool) -> DensityCorrection:
    """The correction under which the truths are most likely.

    Parameters
    ----------
    mixtures : (n, 3, components) normalised; truth : (n,); ends : (2,) of the label's range
    population : whether the galaxies may lie elsewhere than those that the model learned from
    """
    mixtures, truth, ends = mixtures.double(), truth.double(), ends.double()
    knots = torch.linspace(float(ends[0]), float(ends[1]), KNOTS, dtype=torch.float64) if population else torch.empty(0)
    sought = {"shift": torch.zeros(2), "log_stretch": torch.zeros(2), "temper": torch.zeros(()), "stray": torch.zeros(())}
    sought["log_weights"] = torch.zeros(len(knots))
    sought = {name: x.double().requires_grad_() for name, x in sought.items()}
    fixed = {
        "knots": knots,
        "stray_mean": truth.mean(),
        "stray_width": truth.std().clamp_min(0.02 * (ends[1] - ends[0])),
    }

    def numbers() -> dict[str, Tensor]:
        scaled = {name: x * PRIORS[name] for name, x in sought.items()}
        stray = (FIRST_STRAY + scaled["stray"]).exp().clamp_max(MOST_STRAY)
        return fixed | scaled | {"temper": scaled["temper"].exp(), "stray": stray}

    fit = torch.optim.LBFGS(list(sought.values()), max_iter=ROUNDS, history_size=20, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        fit.zero_grad()
        likelihood = bounded_log_density(corrected(mixtures, **numbers()), truth, ends).sum()
        loss: Tensor = (0.5 * sum(x.square().sum() for x in sought.values()) - likelihood) / len(truth)
        loss.backward()
        return loss

    fit.step(closure)
    return DensityCorrection.from_dict({name: x.detach().tolist() for name, x in numbers().items()})

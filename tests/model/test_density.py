"""Densities of scalars in training: mixtures that may be sharp, and whose scores are exact."""

import math

import numpy as np
import pytest
import torch

from mosaic_explorer.densities import Mixtures
from mosaic_explorer.model.density import NARROWEST, WIDEST, crps, log_density, mixture

LOW, HIGH, K = -1.5, 2.5, 4
ENDS = torch.tensor([LOW, HIGH])


@pytest.fixture(scope="module")
def mixtures():
    raw = torch.randn(50, 3 * K, generator=torch.Generator().manual_seed(0))
    return mixture(raw)


def numpy_mixtures(mixtures, low=LOW, high=HIGH):
    log_weight, mean, log_width = mixtures.double().unbind(1)
    return Mixtures(*(part.numpy() for part in (log_weight.exp(), mean, log_width.exp())), low, high)


def test_the_likelihood_is_that_of_the_mixture_cut_off_at_the_ends(mixtures):
    x = torch.linspace(LOW, HIGH, 50)
    expected = numpy_mixtures(mixtures).pdf(x.double().numpy()[:, None])[:, 0]
    assert log_density(mixtures, x, ENDS).numpy() == pytest.approx(np.log(expected), abs=1e-4)


def test_the_crps_is_that_of_the_mixture_as_it_stands(mixtures):
    x = torch.linspace(LOW, HIGH, 50)
    expected = numpy_mixtures(mixtures, -60, 60).crps(x.double().numpy())
    assert crps(mixtures, x).numpy() == pytest.approx(expected, abs=1e-4)


def test_a_density_that_lies_outside_its_range_has_a_finite_likelihood_and_a_way_back():
    raw = torch.zeros(1, 3 * K)
    raw[:, K : 2 * K], raw[:, 2 * K :] = 60.0, -60.0
    raw.requires_grad_()
    loss = -log_density(mixture(raw), torch.zeros(1), ENDS) + crps(mixture(raw), torch.zeros(1))
    loss.sum().backward()
    assert torch.isfinite(loss).all() and torch.isfinite(raw.grad).all() and (raw.grad[:, K : 2 * K] > 0).any()


def test_widths_lie_between_their_bounds():
    raw = torch.linspace(-1e3, 1e3, 3 * K)[None]
    log_width = mixture(raw)[0, 2]
    assert log_width.min() >= NARROWEST and log_width.max() <= WIDEST
    assert math.exp(NARROWEST) < 2e-4  # of a spread: finer than any redshift is known

"""Histograms against numbers worked out by hand or known in closed form."""

import numpy as np
import pytest
from scipy.stats import norm

from mosaic_explorer.densities import Histograms, Mixtures
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.metrics import ks_distance

EDGES = np.linspace(-6, 6, 601)


def gaussians(centres, width):
    """Histograms of Gaussians between EDGES."""
    mass = np.diff(norm.cdf(EDGES, np.asarray(centres)[:, None], width), axis=1)
    return Histograms(mass / np.diff(EDGES), EDGES)


@pytest.mark.parametrize("truth", [-7.5, -1.0, 0.0, 0.005, 0.5, 2.0, 8.0])
def test_crps_of_a_gaussian_agrees_with_its_closed_form(truth):
    """Gneiting & Raftery 2007, eq. 21; at -7.5 and 8 the truth lies beyond the bins."""
    expected = truth * (2 * norm.cdf(truth) - 1) + 2 * norm.pdf(truth) - 1 / np.sqrt(np.pi)
    assert gaussians([0.0], 1.0).crps(np.array([truth]))[0] == pytest.approx(expected, abs=1e-4)


def test_crps_of_one_bin_by_hand():
    """Uniform over 0 to 1: at 0.5 twice the integral of x^2 to 0.5, at 2 a third and one more."""
    found = Histograms(np.ones((3, 1)), [0.0, 1.0]).crps(np.array([0.5, 2.0, np.nan]))
    np.testing.assert_allclose(found, [1 / 12, 4 / 3, np.nan])


def test_crps_of_a_sure_answer_is_its_absolute_error():
    density = np.zeros((1, 600))
    density[0, 300] = 50
    assert Histograms(density, EDGES).crps(np.array([1.0]))[0] == pytest.approx(1 - 0.01, abs=0.005)


def test_pit_is_uniform_if_the_densities_are_right_and_not_if_they_are_too_narrow():
    rng = np.random.default_rng(0)
    centres = rng.uniform(-2, 2, 2000)
    truth = centres + 0.5 * rng.normal(size=2000)
    right, narrow = (gaussians(centres, width).pit(truth) for width in (0.5, 0.25))
    assert ks_distance(right) < 0.04
    assert np.histogram(right, 20, (0, 1))[0].std() < 3 * np.sqrt(100)
    assert ks_distance(narrow) > 0.1 and np.var(narrow) > 1.5 / 12


def test_pit_by_hand():
    found = Histograms(np.array([[0.2, 0.8]] * 4), [0.0, 1.0, 2.0]).pit(np.array([0.5, 1.5, 3.0, np.nan]))
    np.testing.assert_allclose(found, [0.1, 0.6, 1.0, np.nan])


def test_cde_loss_by_hand():
    """Half over 0 to 2: the integral of its square is 0.5; beyond the bins the density is 0."""
    found = Histograms(np.full((3, 2), 0.5), [0.0, 1.0, 2.0]).cde_loss(np.array([1.5, 3.0, np.nan]))
    np.testing.assert_allclose(found, [0.5 - 1, 0.5, np.nan])


def test_cde_loss_is_least_for_the_right_width():
    rng = np.random.default_rng(0)
    truth = rng.normal(0, 0.5, 2000)
    losses = [gaussians(np.zeros(2000), width).cde_loss(truth).mean() for width in (0.35, 0.5, 0.7)]
    assert losses[1] == min(losses)
    assert losses[1] == pytest.approx(-1 / (2 * np.sqrt(np.pi) * 0.5), abs=0.02)  # minus the integral of f^2


def test_densities_and_quantiles_by_hand():
    """A quarter in the first bin, nothing in the second, the rest in the third, twice as wide."""
    three = Histograms(np.array([[0.25, 0.0, 0.375]]), [0.0, 1.0, 2.0, 4.0])
    np.testing.assert_allclose(three.pdf([-1, 0.5, 1.5, 4.0, 4.5])[0], [0, 0.25, 0, 0.375, 0])
    np.testing.assert_allclose(three.quantiles([0.0, 0.125, 0.5, 1.0])[0], [0, 0.5, 2 + 2 / 3, 4])
    np.testing.assert_allclose(three.on([0.5, 1.5, 3.0])[0], [0.125, 0.25])


def test_fine_histograms_of_mixtures_answer_as_these_do():
    """What both kinds can be asked means the same."""
    mixtures = Mixtures([[0.5, 0.5], [0.1, 0.9]], [[-1.0, 1.0], [0.0, 6.0]], [[0.5, 0.3], [2.0, 1.0]], -6, 6)
    histograms = Histograms(mixtures.on(EDGES), EDGES)
    truth, levels, x = np.array([0.9, 5.5]), [0.1, 0.49, 0.9], np.linspace(-5.9, 5.9, 20)
    for name, asked, off in (
        ("cdf", x, 1e-3),
        ("pdf", x, 0.02),
        ("quantiles", levels, 0.01),
        ("pit", truth, 1e-3),
        ("crps", truth, 1e-3),
        ("cde_loss", truth, 0.02),
    ):
        np.testing.assert_allclose(getattr(histograms, name)(asked), getattr(mixtures, name)(asked), atol=off)


def test_some_galaxies_have_their_own_rows():
    histograms = gaussians([0.0, 1.0, 2.0], 0.5)
    np.testing.assert_allclose(histograms[1:].quantiles([0.5])[:, 0], [1, 2], atol=1e-3)
    assert len(histograms[np.array([True, False, True])]) == 2


def test_edges_that_do_not_fit_are_refused():
    with pytest.raises(MosaicError, match="need \\(bins\\+1,\\)"):
        Histograms(np.ones((2, 3)), np.arange(3))
    with pytest.raises(MosaicError, match="do not rise"):
        Histograms(np.ones((1, 2)), [0, 1, 1])

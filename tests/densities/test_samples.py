"""Weighted samples against definitions, against their own repetition, and against the normal that they are drawn from."""

import numpy as np
import pytest
from scipy.stats import norm

from mosaic_explorer.densities import WeightedSamples
from mosaic_explorer.errors import MosaicError


@pytest.fixture(scope="module")
def samples():
    """Five galaxies over 2,000 values in no order; the weights single out ever fewer."""
    rng = np.random.default_rng(0)
    values = rng.uniform(0, 3, 2000)
    widths = np.array([10.0, 1.0, 0.3, 0.1, 0.01])[:, None]
    return WeightedSamples(values, np.exp(-0.5 * ((values - 1.2) / widths) ** 2))


def test_by_hand():
    """Three samples, one of half the weight."""
    some = WeightedSamples([2.0, 0.0, 1.0], [[1.0, 1.0, 2.0]])
    np.testing.assert_allclose(some.cdf([-1, 0, 0.5, 1, 2, 3])[0], [0, 0.25, 0.25, 0.75, 1, 1])
    np.testing.assert_allclose(some.quantiles([0.1, 0.25, 0.5, 0.76])[0], [0, 0, 1, 2])
    np.testing.assert_allclose(some.on([0.0, 1.0, 2.0])[0], [0.25, 0.75])
    np.testing.assert_allclose(some.size, 16 / 6)
    np.testing.assert_allclose(some.crps([0.5]), 0.0625 * 0.5 + 0.75**2 * 0.5 + 0.25**2 * 1)


def test_crps_agrees_with_its_definition(samples):
    """E|X - y| - E|X - X'| / 2, all pairs; some truths lie beyond all samples."""
    truth = np.array([0.5, 1.0, -0.2, 1.3, 3.4])
    share = samples.weights / samples.weights.sum(1, keepdims=True)
    apart = np.abs(samples.values[:, None] - samples.values)
    expected = (share * np.abs(samples.values - truth[:, None])).sum(1) - 0.5 * np.einsum("ni,ij,nj->n", share, apart, share)
    np.testing.assert_allclose(samples.crps(truth), expected, rtol=1e-9)


def test_a_weight_of_two_is_a_sample_twice():
    values, truth = np.array([0.1, 0.4, 0.9]), [0.35]
    weighted, repeated = WeightedSamples(values, [[1, 2, 1]]), WeightedSamples(np.repeat(values, [1, 2, 1]), np.ones((1, 4)))
    for name, asked in (
        ("cdf", [0.4, 0.5]),
        ("quantiles", [0.3, 0.6]),
        ("pit", truth),
        ("crps", truth),
        ("on", [0.0, 0.5, 1.0]),
    ):
        np.testing.assert_allclose(getattr(weighted, name)(asked), getattr(repeated, name)(asked))


def test_the_effective_size_of_equal_weights_is_their_number():
    np.testing.assert_allclose(WeightedSamples(np.arange(50), np.ones((1, 50))).size, 50)
    np.testing.assert_allclose(WeightedSamples(np.arange(50), np.eye(50)[:1]).size, 1)


def test_the_kernel_is_as_wide_as_silverman_says():
    values = norm.ppf((np.arange(1000) + 0.5) / 1000)
    found = WeightedSamples(values, np.ones((1, 1000))).width
    assert found[0] == pytest.approx(0.9 * 1000**-0.2, rel=0.02)


def test_with_its_kernel_a_normal_is_a_wider_normal_with_that_ones_loss(samples):
    values = norm.ppf((np.arange(20_000) + 0.5) / 20_000, 1, 0.2)
    some = WeightedSamples(values, np.ones((1, 20_000)))
    sigma = np.hypot(0.2, some.width[0])
    x = np.linspace(0.3, 1.7, 30)
    np.testing.assert_allclose(some.pdf(x)[0], norm.pdf(x, 1, sigma), rtol=0.02, atol=1e-3)
    expected = 1 / (2 * np.sqrt(np.pi) * sigma) - 2 * norm.pdf(1.1, 1, sigma)
    assert some.cde_loss([1.1])[0] == pytest.approx(expected, rel=2e-3)


def test_the_sum_over_kernels_agrees_with_its_definition(samples):
    x = np.linspace(0.8, 1.6, 23)
    share = samples.weights / samples.weights.sum(1, keepdims=True)
    kernels = norm.pdf(x[:, None], samples.values, samples.width[:, None, None])  # (n, x, samples)
    expected = np.einsum("nxi,ni->nx", kernels, share)
    np.testing.assert_allclose(samples.pdf(x), expected, rtol=0.01, atol=1e-3 * expected.max())
    overlaps = norm.pdf(samples.values[:, None], samples.values, np.sqrt(2) * samples.width[:, None, None])
    expected = np.einsum("ni,nij,nj->n", share, overlaps, share) - 2 * samples.pdf([1.2])[:, 0]
    np.testing.assert_allclose(samples.cde_loss(np.full(5, 1.2)), expected, rtol=2e-3)


def test_a_single_sample_and_no_truth_have_answers_too():
    some = WeightedSamples([0.0, 1.0, 2.0], [[0.0, 1.0, 0.0], [1.0, 1.0, 1.0]])
    assert np.isfinite(some.cde_loss([1.0, 1.0])).all()
    np.testing.assert_allclose(some.crps([1.4, np.nan]), [0.4, np.nan])
    assert np.isnan(some.pit([np.nan, np.nan])).all() and np.isnan(some.cde_loss([np.nan, np.nan])).all()


def test_no_answer_hangs_on_the_company(samples, monkeypatch):
    truth = np.full(5, 1.1)
    whole = [samples.crps(truth), samples.cde_loss(truth), samples.pit(truth), samples.size, samples.width]
    monkeypatch.setattr("mosaic_explorer.densities.protocol.AT_ONCE", 1000)
    some = samples[[3, 1]]
    parts = [some.crps(truth[:2]), some.cde_loss(truth[:2]), some.pit(truth[:2]), some.size, some.width]
    for together, alone in zip(whole, parts):
        np.testing.assert_allclose(alone, together[[3, 1]])


@pytest.mark.parametrize(
    "values, weights, words",
    [
        ([0.0, 1.0], [[1.0]], "need \\(m,\\)"),
        ([0.0, np.nan], [[1.0, 1.0]], "no number"),
        ([0.0, 1.0], [[1.0, -1.0]], "0 or more"),
        ([0.0, 1.0], [[0.0, 0.0]], "all 0"),
    ],
)
def test_what_are_no_samples_are_refused(values, weights, words):
    with pytest.raises(MosaicError, match=words):
        WeightedSamples(values, weights)

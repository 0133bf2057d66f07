"""Mixtures against scipy's truncated normals, against sums over fine grids, and at the ends of the range."""

import numpy as np
import pytest
from scipy.stats import norm, truncnorm

from mosaic_explorer.densities import Mixtures
from mosaic_explorer.errors import MosaicError

LOW, HIGH = 0.0, 3.2  # the range of the shared mixtures
LEVELS = np.array([0.025, 0.16, 0.25, 0.5, 0.75, 0.84, 0.975])


def one(mean, sigma, low=LOW, high=HIGH):
    return Mixtures([[1.0]], [[mean]], [[sigma]], low, high)


def fine_grid(mixtures):
    """(galaxies, points): a regular grid, and all places near a component."""
    regular = np.broadcast_to(np.linspace(LOW, HIGH, 2001), (len(mixtures), 2001))
    return np.sort(np.concatenate([regular, mixtures.places(np.linspace(-9, 9, 145))], 1), 1)


def integral(y, x):
    return np.trapezoid(y, x, axis=1)


# -- densities, distribution functions, quantiles ----------------------------------------------------------------------
@pytest.mark.parametrize("mean", [-0.3, 0.0, 1.1, 3.2, 3.25])
@pytest.mark.parametrize("sigma", [0.05, 0.4, 20.0])
def test_one_component_is_a_truncated_normal(mean, sigma):
    expected = truncnorm((LOW - mean) / sigma, (HIGH - mean) / sigma, mean, sigma)
    x, mixture = np.linspace(LOW, HIGH, 101), one(mean, sigma)
    np.testing.assert_allclose(mixture.pdf(x)[0], expected.pdf(x), rtol=1e-8, atol=1e-12)
    np.testing.assert_allclose(mixture.cdf(x)[0], expected.cdf(x), rtol=1e-8, atol=1e-12)
    np.testing.assert_allclose(mixture.quantiles(LEVELS)[0], expected.ppf(LEVELS), atol=1e-7)


@pytest.mark.parametrize("mean, end, towards", [(-0.02, LOW, 1), (HIGH + 0.02, HIGH, -1)])
@pytest.mark.parametrize("sigma", [3e-4, 3e-6])
def test_the_far_tail_of_a_narrow_component_outside_falls_like_an_exponential(mean, end, towards, sigma):
    """67 and 6667 sigma outside, where no double holds a normal's tail; to first order its scale is sigma^2 / distance."""
    scale, mixture = sigma**2 / 0.02, one(mean, sigma)
    away = scale * np.array([0.1, 1.0, 3.0])
    order = slice(None, None, towards)
    upto = mixture.cdf((end + towards * away)[order])[0][order]
    beyond = 1 - upto if towards > 0 else upto
    np.testing.assert_allclose(beyond, np.exp(-away / scale), rtol=2e-3)
    np.testing.assert_allclose(mixture.pdf(end + towards * away)[0], np.exp(-away / scale) / scale, rtol=2e-3)
    assert abs(mixture.quantiles([0.5])[0, 0] - end) == pytest.approx(scale * np.log(2), abs=1e-7)
    assert mixture.crps([end + 0.1 * towards])[0] == pytest.approx(0.1, abs=2 * scale)  # a density without width: its error
    assert mixture.cde_loss([end + 0.1 * towards])[0] == pytest.approx(0.5 / scale, rel=2e-3)


def test_every_density_holds_one_within_the_range_and_nothing_beyond(mixtures):
    x = fine_grid(mixtures)
    np.testing.assert_allclose(integral(mixtures.pdf(x), x), 1, rtol=2e-3)
    np.testing.assert_array_equal(mixtures.pdf([LOW - 1e-9, HIGH + 1e-9]), 0)
    np.testing.assert_allclose(mixtures.cdf([LOW - 1, LOW]), 0, atol=1e-12)
    np.testing.assert_allclose(mixtures.cdf([HIGH, HIGH + 1]), 1, rtol=1e-12)
    assert (np.diff(mixtures.cdf(x), axis=1) >= -1e-12).all()


def test_quantiles_are_where_the_distribution_function_says(mixtures):
    """To 1e-7 of the range: the function is below the level to their left, above it to their right."""
    found, off = mixtures.quantiles(LEVELS), 1e-7 * (HIGH - LOW)
    assert ((mixtures.cdf(found - off) <= LEVELS + 1e-12) & (mixtures.cdf(found + off) >= LEVELS - 1e-12)).all()
    assert (np.diff(found, axis=1) >= 0).all()
    np.testing.assert_allclose(mixtures.quantiles([0, 1])[:, 0] >= LOW, True)


def test_a_redshift_known_to_5e_4_is_said_to_5e_4():
    found = one(0.4213, 0.0005).quantiles(LEVELS)[0]
    np.testing.assert_allclose(found, norm.ppf(LEVELS, 0.4213, 0.0005), atol=1e-7)
    assert one(0.4213, 0.0005).pdf([0.4213])[0, 0] == pytest.approx(1 / (0.0005 * np.sqrt(2 * np.pi)))


def test_two_peaks_stay_two():
    mixture = Mixtures([[0.3, 0.7]], [[0.2, 2.9]], [[0.001, 0.02]], LOW, HIGH)
    peaks = 0.3 / 0.001 * norm.pdf(0), 0.7 / 0.02 * norm.pdf(0)
    np.testing.assert_allclose(mixture.pdf([0.2, 1.5, 2.9])[0], [peaks[0], 0, peaks[1]], atol=1e-9)
    assert mixture.quantiles([0.29])[0, 0] < 0.21 and mixture.quantiles([0.31])[0, 0] > 2.8
    np.testing.assert_allclose(mixture.cdf([1.5])[0], 0.3)


def test_bins_hold_what_the_distribution_function_says(mixtures):
    edges = np.linspace(LOW - 0.1, HIGH + 0.1, 100)
    on = mixtures.on(edges)
    np.testing.assert_allclose(on * np.diff(edges), np.diff(mixtures.cdf(edges), axis=1))
    np.testing.assert_allclose((on * np.diff(edges)).sum(1), 1)


def test_shares_are_of_what_lies_within():
    """Half of a component at the end lies outside, and counts no more."""
    mixture = Mixtures([[1.0, 1.0]], [[LOW, 2.0]], [[0.01, 0.01]], LOW, HIGH)
    np.testing.assert_allclose(mixture.shares, [[1 / 3, 2 / 3]])


def test_the_mode_is_where_the_density_is_highest(mixtures):
    highest = mixtures.pdf(fine_grid(mixtures)).max(1)
    assert (mixtures.pdf(mixtures.modes()[:, None])[:, 0] >= 0.998 * highest).all()
    assert one(0.4213, 0.0005).modes()[0] == pytest.approx(0.4213, abs=2e-5)


def test_without_ends_mixtures_keep_their_means_and_variances(mixtures):
    whole, x = mixtures.uncut(), fine_grid(mixtures)
    mean = (whole.weights * whole.means).sum(1)
    square = (whole.weights * (whole.means**2 + whole.sigmas**2)).sum(1)
    expected = integral(mixtures.pdf(x) * x, x)
    np.testing.assert_allclose(mean, expected, rtol=2e-3)
    np.testing.assert_allclose(square, integral(mixtures.pdf(x) * x**2, x), rtol=4e-3)
    outside = 1 - np.diff(whole.cdf([LOW, HIGH]), axis=1)[:, 0]
    assert np.median(outside) < 0.1
    within = one(1.0, 0.1)
    np.testing.assert_array_equal(within.uncut().means, within.means)


# -- scores ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("truth", [-1.5, 0.0, 0.4, 2.0, 8.0])
def test_crps_of_one_gaussian_agrees_with_its_closed_form(truth):
    """Gneiting & Raftery 2007, eq. 21, as properscoring writes it; the range is too wide to cut anything off."""
    mean, sigma = 0.5, 0.3
    z = (truth - mean) / sigma
    expected = sigma * (z * (2 * norm.cdf(z) - 1) + 2 * norm.pdf(z) - 1 / np.sqrt(np.pi))
    assert one(mean, sigma, -20, 20).crps([truth])[0] == pytest.approx(expected, rel=1e-6)


def test_crps_agrees_with_a_sum_over_a_fine_grid(mixtures):
    truth = np.random.default_rng(1).uniform(LOW - 0.1, HIGH + 0.1, len(mixtures))
    truth[::2] = mixtures.quantiles([0.3])[::2, 0]  # near a peak
    within = np.clip(truth, LOW, HIGH)
    ends = np.sort(np.concatenate([fine_grid(mixtures), within[:, None]], 1), 1)
    nodes, weights = np.polynomial.legendre.leggauss(8)
    half = np.diff(ends, axis=1)[..., None] / 2
    x = ends[:, :-1, None] + half * (1 + nodes)
    upto = mixtures.cdf(x.reshape(len(x), -1)).reshape(x.shape)
    square = np.where(x < within[:, None, None], upto, 1 - upto) ** 2
    np.testing.assert_allclose(mixtures.crps(truth), (square * weights * half).sum((1, 2)) + abs(truth - within), rtol=1e-5)


def test_crps_agrees_with_draws():
    """E|X - y| - E|X - X'| / 2 over draws of a mixture that the end of the range cuts."""
    rng = np.random.default_rng(2)
    draws = np.where(rng.random(400_000) < 0.4, rng.normal(0.05, 0.1, 400_000), rng.normal(0.6, 0.05, 400_000))
    draws = draws[(draws >= LOW) & (draws <= HIGH)]
    half = len(draws) // 2
    expected = np.abs(draws - 0.3).mean() - np.abs(draws[:half] - draws[-half:]).mean() / 2
    mixture = Mixtures([[0.4, 0.6]], [[0.05, 0.6]], [[0.1, 0.05]], LOW, HIGH)
    assert mixture.crps([0.3])[0] == pytest.approx(expected, rel=0.01)


def test_cde_loss_agrees_with_a_sum_over_a_fine_grid(mixtures):
    truth = mixtures.quantiles([0.4])[:, 0]
    x = fine_grid(mixtures)
    expected = integral(mixtures.pdf(x) ** 2, x) - 2 * mixtures.pdf(truth[:, None])[:, 0]
    np.testing.assert_allclose(mixtures.cde_loss(truth), expected, rtol=0.01)


def test_cde_loss_of_one_gaussian_agrees_with_its_closed_form():
    """At the end of the range half of it is left, twice as dense."""
    sigma = 0.001
    square, peak = 1 / (2 * np.sqrt(np.pi) * sigma), 1 / (np.sqrt(2 * np.pi) * sigma)
    assert one(1.0, sigma).cde_loss([1.0])[0] == pytest.approx(square - 2 * peak)
    assert one(LOW, sigma).cde_loss([LOW])[0] == pytest.approx(2 * square - 4 * peak)
    assert one(1.0, sigma).cde_loss([LOW - 1])[0] == pytest.approx(square)


def test_ranks_of_draws_are_uniform_at_the_ends_and_for_narrow_ones():
    rng = np.random.default_rng(3)
    n = 20_000
    means, sigmas = rng.choice([0.001, 0.5, 3.199], n), np.exp(rng.uniform(np.log(1e-5), np.log(0.3), n))
    drawn = truncnorm.rvs((LOW - means) / sigmas, (HIGH - means) / sigmas, means, sigmas, random_state=rng)
    ranks = Mixtures(np.ones((n, 1)), means[:, None], sigmas[:, None], LOW, HIGH).pit(drawn)
    for chosen in (slice(None), means < 0.01, means > 3, sigmas < np.quantile(sigmas, 0.2)):
        counts = np.histogram(ranks[chosen], 10, (0, 1))[0]
        assert abs(counts / counts.mean() - 1).max() < 5 / np.sqrt(counts.mean())


# -- what users rely on ------------------------------------------------------------------------------------------------
ASKED = {
    "pdf": lambda m: m.pdf(np.linspace(LOW, HIGH, 7)),
    "cdf": lambda m: m.cdf(np.linspace(LOW, HIGH, 7)),
    "on": lambda m: m.on(np.linspace(LOW, HIGH, 7)),
    "quantiles": lambda m: m.quantiles(LEVELS),
    "pit": lambda m: m.pit(np.full(len(m), 1.0)),
    "crps": lambda m: m.crps(np.full(len(m), 1.0)),
    "cde_loss": lambda m: m.cde_loss(np.full(len(m), 1.0)),
}


@pytest.mark.parametrize("what", ASKED)
def test_no_answer_hangs_on_the_company_nor_on_the_order(mixtures, what, monkeypatch):
    together = ASKED[what](mixtures)
    order = np.random.default_rng(4).permutation(len(mixtures))
    np.testing.assert_allclose(ASKED[what](mixtures[order]), together[order], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(ASKED[what](mixtures[5])[0], together[5], rtol=1e-9, atol=1e-12)
    monkeypatch.setattr("mosaic_explorer.densities.protocol.AT_ONCE", 500)  # a galaxy or two at a time
    np.testing.assert_allclose(ASKED[what](mixtures), together, rtol=1e-9, atol=1e-12)


def test_what_has_no_truth_has_no_score(mixtures):
    truth = np.full(len(mixtures), np.nan)
    for score in (mixtures.pit, mixtures.crps, mixtures.cde_loss):
        assert np.isnan(score(truth)).all()


def test_a_galaxy_without_an_answer_has_none_and_disturbs_no_other():
    mixture = Mixtures([[1.0], [1.0]], [[np.nan], [1.0]], [[np.nan], [0.1]], LOW, HIGH)
    for answer in (mixture.quantiles(LEVELS), mixture.pdf([1.0]), mixture.crps([1.0, 1.0]), mixture.on([0.0, 1.0])):
        assert np.isnan(answer[0]).all() and np.isfinite(answer[1]).all()


def test_each_galaxy_may_have_a_range_of_its_own():
    mixture = Mixtures(np.ones((2, 1)), [[0.5], [0.5]], [[1.0], [1.0]], np.array([0.0, 0.4]), np.array([1.0, 3.0]))
    np.testing.assert_allclose(mixture.cdf([0.4, 1.0])[:, 0], [one(0.5, 1.0, 0, 1).cdf([0.4])[0, 0], 0])
    np.testing.assert_allclose(mixture[[1]].quantiles([0.5]), one(0.5, 1.0, 0.4, 3.0).quantiles([0.5]))


def test_weights_need_not_add_up_to_one():
    twice = Mixtures([[2.0, 6.0]], [[1.0, 2.0]], [[0.1, 0.1]], LOW, HIGH)
    np.testing.assert_allclose(twice.cdf([1.5])[0], 0.25, rtol=1e-6)


@pytest.mark.parametrize(
    "arguments, words",
    [
        (([[1.0]], [[1.0, 2.0]], [[1.0]], 0, 1), "all have to be"),
        (([[1.0]], [[1.0]], [[0.0]], 0, 1), "above 0"),
        (([[-1.0]], [[1.0]], [[1.0]], 0, 1), "0 or more"),
        (([[1.0]], [[1.0]], [[1.0]], 1, 0), "below 'high'"),
    ],
)
def test_what_is_no_mixture_is_refused_in_one_line(arguments, words):
    with pytest.raises(MosaicError, match=words) as error:
        Mixtures(*arguments)
    assert "\n" not in str(error.value)

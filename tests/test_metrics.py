"""Scores against numbers worked out by hand or known in closed form."""

import numpy as np
import pytest
from scipy.stats import norm

from mosaic_explorer import metrics
from mosaic_explorer.metrics import coverage, mean_absolute_error, nmad, outlier_fraction, redshift_errors

LEVELS = np.array([0.025, 0.16, 0.25, 0.5, 0.75, 0.84, 0.975])


def test_mean_absolute_error_leaves_out_what_has_no_truth():
    mae, error = mean_absolute_error(np.array([[1.0, 2.0], [3.0, 9.0]]), np.array([[2.0, np.nan], [3.0, 5.0]]))
    assert mae == pytest.approx((1 + 2) / 2)
    assert error == pytest.approx(0.5 / np.sqrt(2))


# -- coverage ---------------------------------------------------------------------------------------------------------
def shares(quantiles, truth, **ends):
    return {key: np.nanmean(inside) for key, inside in coverage(quantiles, LEVELS, truth, **ends).items()}


def test_the_right_intervals_of_a_gaussian_cover_what_they_say():
    truth = norm.ppf((np.arange(10_000) + 0.5) / 10_000)
    found = shares(np.broadcast_to(norm.ppf(LEVELS), (len(truth), len(LEVELS))), truth)
    assert found == pytest.approx({"50": 0.50, "68": 0.68, "95": 0.95}, abs=2e-4)


def test_intervals_of_half_the_width_cover_too_little():
    truth = norm.ppf((np.arange(10_000) + 0.5) / 10_000)
    found = shares(np.broadcast_to(norm.ppf(LEVELS) / 2, (len(truth), len(LEVELS))), truth)
    assert found["68"] == pytest.approx(2 * norm.cdf(norm.ppf(0.84) / 2) - 1, abs=2e-4)


@pytest.mark.parametrize("on_floor", [0.1, 0.3, 0.45, 0.6])
def test_coverage_is_exact_for_a_right_forecast_with_a_part_of_it_on_the_floor(on_floor):
    """A part lies at -4, the rest is uniform over the unit above it; every interval must cover what it says."""

    def quantile(level):
        return -4 + np.maximum(level - on_floor, 0) / (1 - on_floor)

    truth = quantile((np.arange(100_000) + 0.5) / 100_000)
    quantiles = np.broadcast_to(quantile(LEVELS), (len(truth), len(LEVELS)))
    assert shares(quantiles, truth, lowest=-4) == pytest.approx({"50": 0.50, "68": 0.68, "95": 0.95}, abs=5e-4)
    assert shares(-quantiles[:, ::-1], -truth, highest=4) == pytest.approx({"50": 0.50, "68": 0.68, "95": 0.95}, abs=5e-4)


def test_without_randomising_ties_such_a_forecast_would_seem_too_wide():
    truth = np.maximum((np.arange(1000) + 0.5) / 1000 - 0.3, 0)
    quantiles = np.broadcast_to(np.maximum(LEVELS - 0.3, 0), (len(truth), len(LEVELS)))
    assert shares(quantiles, truth)["50"] > 0.7 > 0.5 == pytest.approx(shares(quantiles, truth, lowest=0)["50"], abs=2e-3)


def test_a_galaxy_on_the_floor_that_was_foreseen_there_is_inside_as_often_as_the_interval_says():
    assert shares(np.full((5, 7), -4.01), np.full(5, -4.0), lowest=-4) == pytest.approx({"50": 0.50, "68": 0.68, "95": 0.95})


def test_a_galaxy_on_the_floor_that_was_not_foreseen_there_is_outside():
    assert shares(np.broadcast_to(LEVELS, (5, 7)), np.full(5, -4.0), lowest=-4) == {"50": 0, "68": 0, "95": 0}


def test_coverage_leaves_out_what_has_no_truth_or_no_answer():
    quantiles = np.broadcast_to(LEVELS, (3, 7)).copy()
    quantiles[2] = np.nan
    inside = coverage(quantiles, LEVELS, np.array([0.5, np.nan, 0.5]), lowest=-4)["50"]
    np.testing.assert_array_equal(inside, [1, np.nan, np.nan])


# -- photometric redshifts --------------------------------------------------------------------------------------------
def test_redshift_scores():
    errors = redshift_errors(np.array([1.1, 0.0]), np.array([1.0, 0.0]))
    np.testing.assert_allclose(errors, [0.05, 0])
    x = 0.01 * np.random.default_rng(1).normal(size=100_000)
    assert nmad(x) == pytest.approx(0.01, rel=0.02)
    assert metrics.sigma_iqr(x) == pytest.approx(0.01, rel=0.02)
    assert outlier_fraction(np.r_[x[:98], 0.5, -0.5]) == pytest.approx(0.02)


def test_what_is_an_outlier_grows_with_the_width_of_the_core():
    core = np.linspace(-0.1, 0.1, 1001)  # interquartile range 0.1, so an outlier lies beyond 3 x 0.1 / 1.349 = 0.222
    assert outlier_fraction(np.r_[core, 0.21]) == 0 < outlier_fraction(np.r_[core, 0.23])


# -- densities --------------------------------------------------------------------------------------------------------
def test_ks_distance_by_hand():
    assert metrics.ks_distance(np.array([0.1, 0.2, 0.3])) == pytest.approx(0.7)
    assert metrics.ks_distance((np.arange(10) + 0.5) / 10) == pytest.approx(0.05)
    assert np.isnan(metrics.ks_distance(np.array([np.nan])))

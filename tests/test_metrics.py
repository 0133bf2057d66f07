"""Scores against numbers worked out by hand."""

import numpy as np
import pytest

from mosaic_explorer.metrics import coverage, mean_absolute_error, nmad, outlier_fraction, redshift_errors


def test_mean_absolute_error_leaves_out_what_has_no_truth():
    mae, error = mean_absolute_error(np.array([[1.0, 2.0], [3.0, 9.0]]), np.array([[2.0, np.nan], [3.0, 5.0]]))
    assert mae == pytest.approx((1 + 2) / 2)
    assert error == pytest.approx(0.5 / np.sqrt(2))


def test_coverage_of_the_right_interval_of_a_gaussian():
    x = np.random.default_rng(0).normal(size=100_000)
    assert coverage(np.full_like(x, -0.9945), np.full_like(x, 0.9945), x) == pytest.approx(0.68, abs=0.005)


def test_redshift_scores():
    errors = redshift_errors(np.array([1.1, 0.0]), np.array([1.0, 0.0]))
    np.testing.assert_allclose(errors, [0.05, 0])
    x = 0.01 * np.random.default_rng(1).normal(size=100_000)
    assert nmad(x) == pytest.approx(0.01, rel=0.02)
    assert outlier_fraction(np.r_[x[:98], 0.5, -0.5]) == pytest.approx(0.02)

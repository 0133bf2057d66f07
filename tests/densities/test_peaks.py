"""Peaks of a density: as many as there are, where they are, and how much each holds."""

import numpy as np
import pytest

from mosaic_explorer.densities import Mixtures, peaks, saddles


def mixture(*components, low=0.0, high=3.0):
    weights, means, sigmas = np.array(components, float).T
    return Mixtures([weights], [means], [sigmas], low, high)


def test_a_normal_distribution_has_one_peak_with_its_sigma():
    ((place, share, sigma),) = peaks(mixture((1, 0.8, 0.02)))
    assert (place, share) == (pytest.approx(0.8), pytest.approx(1))
    assert sigma == pytest.approx(0.02 * 0.9945, rel=1e-3)  # half of 16 to 84%


def test_two_peaks_far_apart_keep_their_places_shares_and_widths():
    low, high = peaks(mixture((0.62, 0.94, 0.05), (0.38, 2.31, 0.1)))
    assert (low.place, low.share) == (pytest.approx(0.94, abs=1e-3), pytest.approx(0.62, abs=1e-3))
    assert (high.place, high.share) == (pytest.approx(2.31, abs=1e-3), pytest.approx(0.38, abs=1e-3))
    assert high.sigma == pytest.approx(2 * low.sigma, rel=0.01)


def test_between_two_peaks_the_density_is_lowest_at_the_saddle():
    density = mixture((0.62, 0.94, 0.05), (0.38, 2.31, 0.3))
    (saddle,) = saddles(density)
    assert density.pdf(np.array([[saddle]]))[0, 0] < 0.02 * density.pdf(np.array([[2.31]]))[0, 0]


def test_components_that_make_one_bump_are_one_peak():
    assert len(peaks(mixture((0.5, 1.0, 0.1), (0.5, 1.15, 0.1), (0.2, 1.1, 0.4)))) == 1


def test_a_shoulder_does_not_hide_the_peak_behind_it():
    found = peaks(mixture((0.3, 0.5, 0.1), (0.25, 0.75, 0.1), (0.45, 2.0, 0.1)))
    assert [round(peak.place, 1) for peak in found] == [0.6, 2.0]


def test_a_small_bump_is_no_peak():
    assert len(peaks(mixture((0.97, 1.0, 0.1), (0.03, 2.5, 0.01)))) == 1


def test_an_even_density_and_one_beyond_the_end_have_one_peak():
    assert len(peaks(mixture((1, 1.5, 1e4)))) == 1
    ((place, *_),) = peaks(mixture((1, -0.5, 0.2)))
    assert 0 < place < 0.1


def test_without_a_density_there_are_none():
    assert peaks(Mixtures([[np.nan]], [[np.nan]], [[np.nan]], 0.0, 3.0)) == []


def test_peaks_hold_what_the_density_holds(mixtures):
    for k in range(0, 300, 7):
        found = peaks(mixtures[k : k + 1])
        assert found and 0.5 < sum(peak.share for peak in found) <= 1 + 1e-9
        assert [peak.place for peak in found] == sorted(peak.place for peak in found)

"""Scores in bins, with what chance alone would do; percentiles; of answers whose scores are known."""

import numpy as np
import pytest

import mosaic_explorer as me
from mosaic_explorer.binned_accuracy import Answers, accuracy_in_bins, bin_edges, percentiles, share_with_range
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.metrics import coverage, nmad, redshift_errors
from mosaic_explorer.model.quantiles import MEDIAN, QUANTILES


def answers(n, sigma=0.1, shift=0.0, seed=1):
    """Masses whose widths are right, and which are too high by `shift`."""
    rng = np.random.default_rng(seed)
    truth = rng.uniform(8, 12, n)
    median = truth + rng.normal(shift, sigma, n)
    return Answers(truth, median, median - sigma, median + sigma)


def test_scores_in_bins_are_those_of_the_bins_galaxies():
    some = answers(4000, sigma=0.2, shift=0.1)
    found = accuracy_in_bins("log_stellar_mass", some, some.truth, np.array([8.0, 9.0, 12.0]))
    low = some.truth < 9
    off = (some.median - some.truth)[low]
    assert found["n"].values.tolist() == [low.sum(), 4000 - low.sum()]
    np.testing.assert_allclose(found["bias"][0], np.median(off))
    np.testing.assert_allclose(found["sigma_mad"][0], nmad(off))
    np.testing.assert_allclose(found["outliers"][0], (np.abs(off) > 0.3).mean())
    np.testing.assert_allclose(found["bias"], 0.1, atol=0.02)
    assert found.attrs["outliers"] == "wrong by more than 0.3 dex"


def test_errors_of_redshifts_are_over_one_plus_z():
    truth = np.linspace(0, 3, 100)
    some = Answers(truth, truth + 0.1 * (1 + truth), truth, truth + 1)
    found = accuracy_in_bins("redshift", some, truth, np.array([0.0, 3.0]))
    np.testing.assert_allclose([found["bias"][0], found["outliers"][0], found["n"][0]], [0.1, 0, 100], atol=1e-9)


def test_the_ranges_hold_what_is_right_as_often_as_they_say():
    inside = dict.fromkeys(("bias", "sigma_mad", "coverage"), 0)
    right, n = {"bias": 0.0, "sigma_mad": 0.1, "coverage": 0.6827}, 60
    for seed in range(n):
        some = answers(400, seed=seed)
        found = accuracy_in_bins("log_stellar_mass", some, some.truth, np.array([8.0, 12.0])).isel(bin=0)
        for score, value in right.items():
            inside[score] += float(found[f"{score}_low"]) <= value <= float(found[f"{score}_high"])
    assert all(0.5 < count / n < 0.86 for count in inside.values()), inside


def test_neither_order_nor_galaxies_without_truth_or_answer_change_a_score():
    some = answers(500)
    edges = bin_edges(some.truth, 4)
    order = np.random.default_rng(0).permutation(500)
    found = accuracy_in_bins("log_halo_mass", some, some.truth, edges)
    turned = accuracy_in_bins("log_halo_mass", Answers(*(x[order] for x in some)), some.truth[order], edges)
    for name in ("n", "bias", "sigma_mad", "outliers", "coverage", "width"):
        np.testing.assert_allclose(turned[name], found[name], rtol=1e-12)
    more = Answers(*(np.concatenate([x, [9.0] if i != 1 else [np.nan]]) for i, x in enumerate(some)))
    same = accuracy_in_bins("log_halo_mass", more, np.append(some.truth, 9.0), edges)
    np.testing.assert_array_equal(same["n"], found["n"])


def test_bins_of_few_galaxies_are_left_out_and_edges_hold_equal_counts():
    some = answers(100)
    assert accuracy_in_bins("log_halo_mass", some, some.truth, np.array([0.0, 1.0, 12.0])).sizes["bin"] == 1
    counts, _ = np.histogram(some.truth, bin_edges(some.truth, 5, equal_counts=True))
    assert counts.min() >= 18 and len(bin_edges(np.full(5, np.nan))) == 0


def test_a_share_that_nobody_has_is_not_known_to_be_nothing():
    share, low, high = share_with_range(np.zeros(20, bool))
    assert share == low == 0 and 0.03 < high < 0.06
    assert np.isnan(share_with_range(np.zeros(0, bool))).all()


def test_percentiles_of_a_uniform_sample_lie_in_the_band():
    found = percentiles(np.append(np.random.default_rng(2).uniform(size=5000), np.nan))
    assert found.counts.sum() == 5000 and ((found.counts >= found.low) & (found.counts <= found.high)).mean() > 0.8


@pytest.fixture(scope="module")
def predicted():
    catalog = me.open_catalog(rows=range(300))
    return me.load_model().predict(catalog, "lsst", what="scalars"), catalog


def test_accuracy_of_a_prediction_is_computed_the_second_way(predicted):
    prediction, catalog = predicted
    found = me.accuracy(prediction, catalog, "redshift", by="i", edges=[20, 25, 27])
    band = catalog["lsst"].sel(band="i").values
    faint = (band >= 25) & (band <= 27)
    quantiles, truth = prediction["redshift"].values[faint], catalog["redshift"].values[faint]
    np.testing.assert_allclose(found["coverage"][1], coverage(quantiles, QUANTILES, truth)["68"].mean())
    np.testing.assert_allclose(found["sigma_mad"][1], nmad(redshift_errors(quantiles[:, MEDIAN], truth)), rtol=1e-6)
    assert found["pit_counts"].sum() == 300
    by_width = me.accuracy(prediction, catalog, by="width")
    assert (np.diff(by_width["bin_middle"]) > 0).all() and by_width["n"].min() > 20


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": "sfh_peak"}, "has no 'sfh_peak'"),
        ({"by": "colour"}, "no 'colour' to sort galaxies by"),
        ({"by": np.zeros(3)}, "one number a galaxy"),
    ],
)
def test_what_cannot_be_scored_is_one_line(predicted, change, words):
    with pytest.raises(MosaicError, match=words):
        me.accuracy(*predicted, **change)
    with pytest.raises(MosaicError, match="give the catalog that it was made for"):
        me.accuracy(predicted[0], predicted[1].isel(galaxy=slice(9)))

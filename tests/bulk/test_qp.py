"""An .hdf5 of answers is an ensemble of qp, as RAIL reads it, and qp's own metrics say of it what ours say."""

import numpy as np
import pytest

from mosaic_explorer import metrics
from mosaic_explorer.bulk import write_predictions
from mosaic_explorer.evaluation.photo_z import PhotoZ
from mosaic_explorer.model.quantiles import MEDIAN

pytestmark = pytest.mark.slow  # together they take a good part of the quick loop

qp = pytest.importorskip("qp")
N = 300


@pytest.fixture(scope="module")
def some(familiar):
    """Galaxies with ids beyond 32 bits."""
    return familiar.isel(galaxy=slice(0, N)).assign_coords(galaxy=np.arange(N) + 900_719_925_474_099_267)


@pytest.fixture(scope="module")
def answer(model, some):
    return model.predict(some, "lsst", "scalars", noise="lsst-y10")


@pytest.fixture(scope="module")
def ensemble(model, some, tmp_path_factory):
    out = tmp_path_factory.mktemp("qp") / "photo_z.hdf5"
    return qp.read(str(write_predictions(model, some, out, "lsst", noise="lsst-y10", progress=False).path))


def test_qp_reads_ids_estimates_scores_and_what_was_given(ensemble, answer, some):
    assert ensemble.npdf == N and ensemble.ancil["galaxy"].tolist() == some["galaxy"].values.tolist()
    table = answer.table()
    for name in ("redshift", "redshift_q16", "log_stellar_mass", "ood_score"):
        np.testing.assert_allclose(ensemble.ancil[name], table[name], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(ensemble.ancil["redshift_given"], some["redshift"], rtol=1e-6)
    assert ensemble.ancil["ood_variable"].tolist() == answer["ood_variable"].values.tolist()
    np.testing.assert_allclose(ensemble.ancil["zmedian"], table["redshift"], rtol=1e-4, atol=1e-5)
    mixtures = answer.mixture("redshift")
    highest = mixtures.pdf(ensemble.ancil["zmode"][:, None])[:, 0]
    assert (highest >= 0.999 * mixtures.pdf(answer["redshift_grid"].values).max(1)).all()


def test_the_densities_of_qp_are_ours_without_ends_and_it_says_what_lies_beyond(ensemble, answer):
    mixtures = answer.mixture("redshift")
    whole, grid = mixtures.uncut(), np.linspace(mixtures.low, mixtures.high, 201)
    np.testing.assert_allclose(ensemble.pdf(grid), whole.pdf(grid), rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(ensemble.cdf(grid), whole.cdf(grid), atol=1e-5)
    inside = np.diff(whole.cdf([mixtures.low, mixtures.high]), axis=1)[:, 0]
    np.testing.assert_allclose(ensemble.ancil["redshift_outside"], 1 - inside, atol=1e-5)


def test_metrics_of_qp_say_what_ours_say(ensemble, answer, some):
    from qp.metrics.concrete_metric_classes import CDELossMetric
    from qp.metrics.pit import PIT
    from qp.metrics.point_estimate_metric_classes import PointBias, PointOutlierRate, PointSigmaIQR, PointSigmaMAD

    mixtures = answer.mixture("redshift")
    grid = np.linspace(mixtures.low, mixtures.high, 3001)
    truth, estimate = some["redshift"].values.astype(float), answer["redshift"].values[:, MEDIAN]
    ours = PhotoZ()
    ours.add(estimate, mixtures.uncut(), truth)
    scores = ours.scores()
    theirs = ensemble.ancil["zmedian"]
    for name, metric in (
        ("bias", PointBias),
        ("sigma_mad", PointSigmaMAD),
        ("sigma_iqr", PointSigmaIQR),
        ("outliers", PointOutlierRate),
    ):
        assert metric().evaluate(theirs, truth) == pytest.approx(scores[name], abs=2e-5), name
    assert CDELossMetric(eval_grid=grid).evaluate(ensemble, truth) == pytest.approx(scores["cde_loss"], rel=0.02)
    ranks = PIT(ensemble, truth).pit_samps
    np.testing.assert_allclose(ranks, mixtures.uncut().pit(truth), atol=2e-4)
    assert metrics.ks_distance(np.asarray(ranks)) == pytest.approx(scores["pit_ks"], abs=1e-3)
    assert metrics.ks_distance(mixtures.pit(truth)) == pytest.approx(scores["pit_ks"], abs=0.03)  # what no ends cost


def test_the_brier_score_of_the_file_is_that_of_our_densities(ensemble, answer, some):
    from qp.metrics.metrics import calculate_brier

    grid = np.linspace(0, 3, 301)
    is_true = np.zeros((N, len(grid)))
    true_place = np.array([np.histogram(z, np.append(grid, grid[-1] + 0.01))[0].argmax() for z in some["redshift"].values])
    within = (some["redshift"].values >= 0) & (some["redshift"].values < 3)
    is_true[np.arange(N), true_place] = 1
    densities = answer.mixture("redshift").uncut().pdf(grid)
    within &= densities.max(1) < 10  # a sharper one falls between the points of qp's grid
    expected = ((densities - is_true) ** 2).sum(1)[within].mean()
    rows = np.flatnonzero(within)
    ours = calculate_brier(ensemble[rows], some["redshift"].values[rows], (0, 3))
    assert ours == pytest.approx(expected, rel=0.02)


def test_several_densities_are_ensembles_side_by_side(model, some, tmp_path):
    few = some.isel(galaxy=slice(0, 20))
    out = write_predictions(model, few, tmp_path / "a.hdf5", "lsst", densities=["redshift", "log_stellar_mass"], progress=False)
    both = qp.read_dict(str(out.path))
    assert set(both) == {"redshift", "log_stellar_mass"}
    np.testing.assert_allclose(both["log_stellar_mass"].ppf(0.5).ravel(), both["redshift"].ancil["log_stellar_mass"], atol=0.02)

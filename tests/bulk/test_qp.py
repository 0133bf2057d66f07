"""An .hdf5 of answers is an ensemble of qp, as RAIL reads it, and qp's own metrics say of it what ours say."""

import numpy as np
import pytest

from mosaic_explorer import metrics
from mosaic_explorer.bulk import write_predictions
from mosaic_explorer.densities import Histograms
from mosaic_explorer.evaluation.photo_z import PhotoZ
from mosaic_explorer.model.quantiles import MEDIAN, QUANTILES

pytestmark = pytest.mark.slow  # together they take a good part of the quick loop

qp = pytest.importorskip("qp")
N = 400


@pytest.fixture(scope="module")
def some(catalog):
    """Galaxies with ids beyond 32 bits."""
    return catalog.isel(galaxy=slice(0, N)).assign_coords(galaxy=np.arange(N) + 900_719_925_474_099_267)


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
    density = answer["redshift_pdf"].values
    np.testing.assert_allclose(ensemble.ancil["zmode"], answer["redshift_grid"].values[density.argmax(1)], atol=0.02)


def test_the_densities_of_qp_have_our_quantiles(ensemble, answer):
    for i, level in enumerate(QUANTILES):
        np.testing.assert_allclose(ensemble.ppf(level).ravel(), answer["redshift"].values[:, i], atol=0.002)
    grid = answer["redshift_grid"].values
    np.testing.assert_allclose(ensemble.pdf(grid), answer["redshift_pdf"].values, rtol=1e-3, atol=1e-4)


def test_metrics_of_qp_say_what_ours_say(ensemble, answer, some):
    from qp.metrics.concrete_metric_classes import CDELossMetric
    from qp.metrics.pit import PIT
    from qp.metrics.point_estimate_metric_classes import PointBias, PointOutlierRate, PointSigmaIQR, PointSigmaMAD

    grid, density = answer["redshift_grid"].values.astype(float), answer["redshift_pdf"].values
    step = grid[1] - grid[0]
    edges = np.append(grid - step / 2, grid[-1] + step / 2)
    truth, estimate = some["redshift"].values.astype(float), answer["redshift"].values[:, MEDIAN]
    ours = PhotoZ()
    densities = Histograms(density, edges)
    ours.add(estimate, densities, truth)
    scores = ours.scores()
    theirs = ensemble.ancil["zmedian"]
    for name, metric in (
        ("bias", PointBias),
        ("sigma_mad", PointSigmaMAD),
        ("sigma_iqr", PointSigmaIQR),
        ("outliers", PointOutlierRate),
    ):
        assert metric().evaluate(theirs, truth) == pytest.approx(scores[name], abs=2e-5), name
    assert CDELossMetric(eval_grid=grid).evaluate(ensemble, truth) == pytest.approx(scores["cde_loss"], rel=1e-3)
    ranks = PIT(ensemble, truth).pit_samps
    np.testing.assert_allclose(ranks, densities.pit(truth), atol=2e-4)
    assert metrics.ks_distance(np.asarray(ranks)) == pytest.approx(scores["pit_ks"], abs=1e-3)


def test_the_brier_score_of_the_file_is_that_of_our_densities(ensemble, answer, some):
    from qp.metrics.metrics import calculate_brier

    grid = np.linspace(0, 3, 301)
    inside = answer["redshift_grid"].values
    at = np.abs(inside[None] - grid[:, None]).argmin(1)
    is_true = np.zeros((N, len(grid)))
    true_place = np.array([np.histogram(z, np.append(grid, grid[-1] + 0.01))[0].argmax() for z in some["redshift"].values])
    within = (some["redshift"].values >= 0) & (some["redshift"].values < 3)
    is_true[np.arange(N), true_place] = 1
    expected = ((answer["redshift_pdf"].values[:, at] - is_true) ** 2).sum(1)[within].mean()
    rows = np.flatnonzero(within)
    ours = calculate_brier(ensemble[rows], some["redshift"].values[rows], (0, 3))
    assert ours == pytest.approx(expected, rel=0.02)


def test_several_densities_are_ensembles_side_by_side(model, some, tmp_path):
    few = some.isel(galaxy=slice(0, 20))
    out = write_predictions(model, few, tmp_path / "a.hdf5", "lsst", densities=["redshift", "log_stellar_mass"], progress=False)
    both = qp.read_dict(str(out.path))
    assert set(both) == {"redshift", "log_stellar_mass"}
    np.testing.assert_allclose(both["log_stellar_mass"].ppf(0.5).ravel(), both["redshift"].ancil["log_stellar_mass"], atol=0.02)

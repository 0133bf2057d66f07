"""The figures by which masks are compared: widths and errors under each, of one galaxy and of many, all judged alike."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.catalog.trust import Trust
from mosaic_explorer.explorer.session.answers import PointEstimate, Summaries
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.panels.figures import NONE_SHARED, SEEN, galaxy_figures, narrowest
from mosaic_explorer.explorer.session.population_scores import binnings, bins, scores
from mosaic_explorer.steps import finish

LSST, BOTH, MASS = (Mask.parse(text) for text in ("lsst", "lsst spherex", "log_stellar_mass"))


def figures_of(model, truth, *masks):
    shown = Measurements.exact(truth[None], Trust.REFERENCE)
    return galaxy_figures(truth, masks, [PointEstimate.of(model.answer(shown, mask), model.table, truth) for mask in masks])


@pytest.fixture
def truth(model, few):
    return catalog_values(few, model.table)[0]


# -- one galaxy -------------------------------------------------------------------------------------------------------
def test_a_scalar_s_width_and_error_are_those_of_predict(model, few, truth):
    answer = model.predict(few.isel(galaxy=[0]), LSST)["redshift"]
    low, median, high = (float(answer.sel(quantile=q).values[0]) for q in (0.16, 0.5, 0.84))
    figure = figures_of(model, truth, LSST, BOTH)[0]["redshift"]
    assert figure.width == pytest.approx((high - low) / 2, rel=1e-3)
    assert figure.error == pytest.approx(median - float(few["redshift"][0]), abs=1e-4)
    density = model.answer(Measurements.exact(truth[None], Trust.REFERENCE), LSST).densities["redshift"]
    assert figure.percentile == pytest.approx(100 * density.cdf([[float(few["redshift"][0])]])[0, 0], abs=1e-2)


def test_a_modality_is_judged_by_values_that_all_masks_hide(model, few, truth):
    one, other = Mask.parse("lsst sed[3500:5500]"), Mask.parse("log_stellar_mass sed[9000:]")
    hidden = ~one.of("sed") & ~other.of("sed")
    for mask, figures in zip((one, other), figures_of(model, truth, one, other), strict=True):
        off = model.predict(few.isel(galaxy=[0]), mask)["sed"].sel(quantile=0.5).values[0] - few["sed"].values[0]
        assert figures["sed"].error == pytest.approx(np.abs(off[hidden]).mean(), rel=1e-3)
        band = model.predict(few.isel(galaxy=[0]), mask)["sed"].sel(quantile=[0.16, 0.84]).values[0]
        band = band if band.shape[0] == 2 else band.T
        assert figures["sed"].width == pytest.approx((band[1] - band[0])[hidden].mean() / 2, rel=1e-3)


def test_what_a_mask_sees_whole_is_seen_and_leaves_the_others_their_figures(model, truth):
    lsst, both, mass = figures_of(model, truth, LSST, BOTH, MASS)
    assert lsst["lsst"].instead == both["lsst"].instead == both["spherex"].instead == mass["log_stellar_mass"].instead == SEEN
    assert mass["lsst"].width > 0 and lsst["spherex"].width > 0
    assert lsst["spherex"] == figures_of(model, truth, LSST, MASS)[0]["spherex"]  # who sees it all takes nothing away


def test_masks_that_share_no_hidden_value_are_not_compared(model, truth):
    one, other = figures_of(model, truth, Mask.parse("sfh[0:10]"), Mask.parse("sfh[10:]"))
    assert one["sfh"].instead == other["sfh"].instead == NONE_SHARED and np.isnan(one["sfh"].width)


def test_without_a_true_value_there_is_a_width_and_no_error(model, truth):
    truth = truth.copy()
    truth[model.table.place("redshift")] = truth[model.table.place("spherex")] = np.nan
    truth[model.table.place("sed").start] = np.nan  # of the spectrum only one: the rest is still judged
    lsst, mass = figures_of(model, truth, LSST, MASS)
    for figures in (lsst, mass):
        for name in ("redshift", "spherex"):
            assert figures[name].width > 0 and np.isnan(figures[name].error)
        assert np.isfinite(figures["sed"].error)
    assert np.isnan(lsst["redshift"].percentile)


def test_the_narrowest_is_so_as_far_as_is_told():
    assert narrowest([0.2, 0.1, np.nan]) == {1}
    assert narrowest([0.1004, 0.1, 0.2]) == {0, 1}
    assert narrowest([0.1, np.nan]) == narrowest([0.1, 0.1]) == narrowest([]) == set()


# -- many galaxies ----------------------------------------------------------------------------------------------------
def test_a_mask_is_summarised_once_for_each_noise(model, few, monkeypatch):
    asked, answer = [], model.answer
    monkeypatch.setattr(model, "answer", lambda *args: asked.append(args) or answer(*args))
    summaries = Summaries(model, Observations(few, model.table))
    assert summaries.peek(LSST, "noise-free") is None
    first = finish(summaries.steps(LSST, "noise-free"))
    assert finish(summaries.steps(LSST, "noise-free")) is first is summaries.peek(LSST, "noise-free") and len(asked) == 1
    noisy = finish(summaries.steps(LSST, "LSST Y1"))
    assert noisy.noise == "LSST Y1" and len(asked) == 2
    expected = model.predict(few, LSST, what="redshift")["redshift"].sel(quantile=0.5) - few["redshift"]
    found = scores("redshift", first.scalars["redshift"])
    assert found.mae == pytest.approx(float(np.abs(expected).mean()), rel=1e-4)
    assert found.mae_error == pytest.approx(float(np.abs(expected).std() / np.sqrt(12)), rel=1e-3)


def summary_of(catalog, mask):
    model = tiny_model()
    return finish(Summaries(model, Observations(catalog, model.table)).steps(mask, "noise-free")).scalars


def test_scores_are_those_of_the_field_s_formulas():
    summary = summary_of(random_catalog(40), LSST)["redshift"]
    found, e = scores("redshift", summary), (summary.median - summary.truth) / (1 + summary.truth)
    assert found.n == 40 and found.bias == pytest.approx(np.median(e))
    assert found.sigma_mad == pytest.approx(1.4826 * np.median(np.abs(e - np.median(e))))
    assert found.outliers == pytest.approx((np.abs(e) > 0.15).mean())
    assert found.coverage == pytest.approx(((summary.truth >= summary.low) & (summary.truth <= summary.high)).mean())
    assert found.width == pytest.approx(np.median(summary.high - summary.low) / 2)
    mass = summary_of(random_catalog(40), LSST)["log_stellar_mass"]
    assert scores("log_stellar_mass", mass).outliers == pytest.approx((np.abs(mass.median - mass.truth) > 0.3).mean())


def test_bins_hold_every_galaxy_of_theirs_and_scores_of_a_bin_are_of_those_alone():
    catalog, model = random_catalog(200), tiny_model()
    values = catalog_values(catalog, model.table)
    assert binnings(model.table) == ["i", "redshift"]
    found = bins("redshift", model.table, values)
    assert sum(inside.sum() for _, inside in found) <= 200 and all(inside.sum() >= 10 for _, inside in found)
    label, inside = found[0]
    assert label.startswith("z < ") or "–" in label
    summary = summary_of(catalog, LSST)["redshift"]
    assert scores("redshift", summary, inside).n == inside.sum()
    assert scores("redshift", summary, inside).mae == pytest.approx(np.abs(summary.median - summary.truth)[inside].mean())


def test_many_galaxies_without_true_values_have_a_width_and_no_errors():
    catalog = random_catalog(20)
    catalog["redshift"][:] = np.nan
    found = scores("redshift", summary_of(catalog, MASS)["redshift"])
    assert found.n == 20 and found.width > 0 and np.isnan(found[2:]).all()


def test_of_one_galaxy_there_is_no_standard_error():
    found = scores("redshift", summary_of(random_catalog(1), LSST)["redshift"])
    assert np.isfinite(found.mae) and np.isnan(found.mae_error)

"""The figures by which masks are compared: errors under each, of one galaxy and of many, all judged alike."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from waiting import finish

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.explorer.session.answers import PointEstimate, Summaries
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.panels.figures import (
    NO_TRUTH,
    NONE_SHARED,
    SEEN,
    Figure,
    best,
    galaxy_figures,
    population_figures,
)

LSST, BOTH, MASS = (Mask.parse(text) for text in ("lsst", "lsst spherex", "log_stellar_mass"))


def figures_of(model, truth, *masks):
    shown = Measurements.exact(truth[None])
    return galaxy_figures(truth, masks, [PointEstimate.of(model.answer(shown, mask)) for mask in masks])


@pytest.fixture
def truth(model, few):
    return catalog_values(few, model.table)[0]


# -- one galaxy -------------------------------------------------------------------------------------------------------
def test_a_scalar_s_error_is_what_predict_says_less_the_truth_and_in_its_own_sigma(model, few, truth):
    answer = model.predict(few.isel(galaxy=[0]), LSST)["redshift"]
    low, median, high = (float(answer.sel(quantile=q).values[0]) for q in (0.16, 0.5, 0.84))
    figure = figures_of(model, truth, LSST, BOTH)[0]["redshift"]
    assert figure.value == pytest.approx(median - float(few["redshift"][0]), abs=1e-4)
    assert figure.beside == pytest.approx(figure.value / ((high - low) / 2), rel=1e-3)


def test_a_modality_is_judged_by_values_that_all_masks_hide(model, few, truth):
    one, other = Mask.parse("lsst sed[3500:5500]"), Mask.parse("log_stellar_mass sed[9000:]")
    hidden = ~one.of("sed") & ~other.of("sed")
    for mask, figures in zip((one, other), figures_of(model, truth, one, other), strict=True):
        off = model.predict(few.isel(galaxy=[0]), mask)["sed"].sel(quantile=0.5).values[0] - few["sed"].values[0]
        assert figures["sed"].value == pytest.approx(np.abs(off[hidden]).mean(), rel=1e-3)
        assert np.isnan(figures["sed"].beside)


def test_what_a_mask_sees_whole_is_seen_and_leaves_the_others_their_figures(model, truth):
    lsst, both, mass = figures_of(model, truth, LSST, BOTH, MASS)
    assert lsst["lsst"].instead == both["lsst"].instead == both["spherex"].instead == mass["log_stellar_mass"].instead == SEEN
    assert mass["lsst"].value > 0 and lsst["spherex"].value > 0
    assert lsst["spherex"] == figures_of(model, truth, LSST, MASS)[0]["spherex"]  # who sees it all takes nothing away


def test_masks_that_share_no_hidden_value_are_not_compared(model, truth):
    one, other = figures_of(model, truth, Mask.parse("sfh[0:10]"), Mask.parse("sfh[10:]"))
    assert one["sfh"].instead == other["sfh"].instead == NONE_SHARED and np.isnan(one["sfh"].value)


def test_without_a_true_value_there_is_no_figure(model, truth):
    truth = truth.copy()
    truth[model.table.place("redshift")] = truth[model.table.place("spherex")] = np.nan
    truth[model.table.place("sed").start] = np.nan  # of the spectrum only one: the rest is still judged
    for figures in figures_of(model, truth, LSST, Mask.parse("redshift spherex")):
        for name in ("redshift", "spherex"):
            assert figures[name].instead == NO_TRUTH and np.isnan(figures[name].value)
        assert np.isfinite(figures["sed"].value)


def test_the_best_is_nearest_to_the_truth_as_far_as_is_told():
    assert best([Figure(-0.2), Figure(0.1), Figure(instead=SEEN)]) == {1}
    assert best([Figure(0.10004), Figure(-0.1), Figure(0.2)]) == {0, 1}
    assert best([Figure(0.1), Figure(instead=NO_TRUTH)]) == best([Figure(0.1), Figure(0.1)]) == best([]) == set()


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
    figure = population_figures(first)["redshift"]
    assert figure.value == pytest.approx(float(np.abs(expected).mean()), rel=1e-4)
    assert figure.beside == pytest.approx(float(np.abs(expected).std() / np.sqrt(12)), rel=1e-3)


def test_many_galaxies_without_true_values_have_no_error():
    catalog, model = random_catalog(20), tiny_model()
    catalog["redshift"][:] = np.nan
    figures = population_figures(finish(Summaries(model, Observations(catalog, model.table)).steps(MASS, "noise-free")))
    assert figures["redshift"].instead == NO_TRUTH and figures["log_stellar_mass"].instead == SEEN
    assert np.isfinite(figures["log_halo_mass"].value)


def test_of_one_galaxy_there_is_no_standard_error():
    catalog, model = random_catalog(1), tiny_model()
    figure = population_figures(finish(Summaries(model, Observations(catalog, model.table)).steps(LSST, "noise-free")))[
        "redshift"
    ]
    assert np.isfinite(figure.value) and np.isnan(figure.beside)

"""The simulator's own posterior is right where it can be worked out, and says where it knows too little."""

import numpy as np
import pytest
from galaxies import random_catalog
from scipy.special import log_ndtr, ndtr

from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.catalog.noise import as_measured
from mosaic_explorer.catalog.surveys import choose_surveys, magnitude_to_flux, noise_model
from mosaic_explorer.comparison.contenders.exact_limit import ExactLimit, Likelihood, Posteriors, SimulatedGalaxies, columns
from mosaic_explorer.comparison.galaxies import TrainingGalaxies
from mosaic_explorer.comparison.question import SCALARS, Question
from mosaic_explorer.densities import WeightedSamples
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.modalities import TABLE

DEEP = "LSST Y10 + SPHEREx deep"
LSST = Question("lsst", DEEP)
BOTH = Question("lsst+spherex", DEEP)
Z = TABLE.place("redshift").start
R = TABLE.place("lsst").start + 2


def training(values):
    return TrainingGalaxies(values, values[:0], "made up")


def faint(n, seed=0):
    """Galaxies in one band that matters: r from 26 to 29, around its limit; the redshift is a tenth of it."""
    values = np.full((n, TABLE.size), 20.0, np.float32)
    values[:, TABLE.place("lsst")] = 31.9  # far below every limit: says nothing
    values[:, R] = np.random.default_rng(seed).uniform(26, 29, n)
    values[:, Z] = values[:, R] / 10
    return values


def faint_catalog(values):
    catalog = random_catalog(len(values))
    catalog["lsst"].values[:] = values[:, TABLE.place("lsst")]
    return catalog


@pytest.mark.parametrize("question", [LSST, BOTH])
def test_the_likelihood_is_that_of_the_surveys_own_way_of_measuring(question):
    """Detected: a Gaussian in flux with the error at the true flux; not detected: what of it lies below the limit."""
    values = catalog_values(random_catalog(30), TABLE) + 3
    measured = as_measured(random_catalog(4, seed=5), TABLE, question.surveys)
    logs = list(Likelihood(values[:, columns(TABLE)], columns(TABLE), question).of(measured))
    for row, found in enumerate(logs):
        expected = np.zeros(len(values))
        for survey in choose_surveys(question.surveys):
            place, model = TABLE.slices[survey.modality], noise_model(survey, TABLE[survey.modality])
            true = magnitude_to_flux(values[:, place].astype(float))
            sigma = model.flux_error(true)
            flux = magnitude_to_flux(measured.values[row, place].astype(float))
            seen = -0.5 * ((flux - true) / sigma) ** 2 - np.log(sigma)
            below = log_ndtr((model.flux_at(survey.detection_snr) - true) / sigma)
            expected += np.where(measured.limit[row, place], below, seen).sum(1)
        np.testing.assert_allclose(found - found.max(), expected - expected.max(), rtol=1e-4, atol=2e-3)


def test_the_posterior_of_one_band_agrees_with_bayes_on_a_grid():
    """p(r | f) for a flat prior in r, integrated on a fine grid; its quantiles, PIT and CRPS are those of the sum."""
    model = noise_model(choose_surveys(["lsst-y10"])[0], TABLE["lsst"])
    floor, photon, sky, limiting = (np.broadcast_to(x, 6)[2] for x in (model.floor, model.photon, model.sky, model.flux_at(2)))
    grid = np.linspace(26, 29, 4001)
    true, flux = magnitude_to_flux(grid), magnitude_to_flux(27.0)
    sigma = np.sqrt((floor * true) ** 2 + photon * true + sky)
    likelihoods = [np.exp(-0.5 * ((flux - true) / sigma) ** 2) / sigma, ndtr((limiting - true) / sigma)]
    density = ExactLimit().learn(training(faint(40_000)), LSST)(detected_and_not(model)).densities["redshift"]
    for row, likelihood in enumerate(likelihoods):
        upto = np.cumsum(likelihood) / likelihood.sum()
        expected = np.interp([0.16, 0.5, 0.84], upto, grid / 10)
        np.testing.assert_allclose(density.quantiles(np.array([0.16, 0.5, 0.84]))[row], expected, atol=2e-3)
        truth = np.full(2, expected[1])
        assert density.pit(truth)[row] == pytest.approx(0.5, abs=0.02)
        step = np.where(grid / 10 >= expected[1], upto - 1, upto)
        assert density.crps(truth)[row] == pytest.approx(np.trapezoid(step**2, grid / 10), rel=0.03)


def detected_and_not(model):
    """Two galaxies measured in r alone: at 27, and not detected; no other band says anything."""
    values = np.full((2, TABLE.size), np.nan, np.float32)
    values[:, R] = 27.0, -2.5 * np.log10(np.broadcast_to(model.flux_at(2), 6)[2])
    limit = np.zeros(values.shape, bool)
    limit[1, R] = True
    return Measurements(values, np.zeros_like(values), limit, DEEP)


def test_right_posteriors_have_even_ranks_and_their_size_says_how_sharp_a_question_is():
    true = faint(300, seed=9)
    measured = as_measured(faint_catalog(true), TABLE, LSST.surveys)
    forecast = ExactLimit().learn(training(faint(6000)), LSST)(measured)
    ranks = np.sort(forecast.densities["redshift"].pit(true[:, Z].astype(float)))
    assert np.abs(ranks - (np.arange(300) + 0.5) / 300).max() < 0.1
    r, size = measured.values[:, R], forecast.effective_samples
    assert size[r < 26.3].mean() < 0.8 * size[r > 27].mean()


def test_the_order_of_galaxies_changes_nothing():
    values, true = faint(500), faint(20, seed=3)
    measured, truth = as_measured(faint_catalog(true), TABLE, LSST.surveys), true[:, Z].astype(float)
    order = np.random.default_rng(0).permutation(20)
    one = ExactLimit().learn(training(values), LSST)(measured)
    other = ExactLimit().learn(training(values[::-1]), LSST)(measured[order])
    for score in ("crps", "pit", "cde_loss"):
        first, second = (getattr(x.densities["redshift"], score) for x in (one, other))
        np.testing.assert_allclose(second(truth[order]), first(truth)[order], rtol=1e-6)
    np.testing.assert_allclose(other.effective_samples, one.effective_samples[order], rtol=1e-6)


def test_few_samples_do_not_make_the_limit_look_worse_than_it_is():
    """The unbiased CRPS of 10 draws from a standard normal is that of the normal, on average; the plain one is a tenth more."""
    rng = np.random.default_rng(0)
    truth = rng.normal(size=4000)
    posteriors = Posteriors([WeightedSamples(np.sort(rng.normal(size=10)), np.ones((1, 10))) for _ in truth])
    expected = 1 / np.sqrt(np.pi)
    assert posteriors.crps(truth).mean() == pytest.approx(expected, abs=0.02)
    plain = np.mean([x.crps(truth[i : i + 1])[0] for i, x in enumerate(posteriors.samples)])
    assert plain == pytest.approx(expected * 1.1, abs=0.02)


def test_without_noise_or_with_exact_values_beside_it_there_is_no_limit():
    limit = ExactLimit()
    assert limit.variables(LSST) == limit.variables(BOTH) == SCALARS
    for question in Question("lsst", "noise-free"), Question("lsst+sfh_before_10gyr", DEEP), Question("stellar_mass", DEEP):
        assert limit.variables(question) == ()


def test_galaxies_that_know_themselves_are_refused():
    values = faint(50)
    further = SimulatedGalaxies(values[:10, columns(TABLE)], "ten more")
    with pytest.raises(CatalogError, match="10 of the 12 galaxies to be judged are among the simulated"):
        ExactLimit(further).refuse_known(np.concatenate([values[:10], faint(2, seed=8)]), training(faint(30, seed=7)))
    ExactLimit().refuse_known(values, training(faint(30, seed=7)))

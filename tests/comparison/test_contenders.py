"""Contenders learn what there is to learn, from the galaxies that they are given and in the noise that they are asked in."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from galaxies import random_catalog
from learnable import NOISE
from scipy.stats import norm

from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.catalog.noise import as_measured
from mosaic_explorer.comparison.contenders import NAMES, TrainedModel, choose_contenders, extra
from mosaic_explorer.comparison.contenders.boosting import Boosting
from mosaic_explorer.comparison.contenders.flexzboost import FlexZBoost
from mosaic_explorer.comparison.contenders.guesses import MedianGuess, TrainZ
from mosaic_explorer.comparison.contenders.perceptron import Perceptron
from mosaic_explorer.comparison.galaxies import Inputs, TrainingGalaxies
from mosaic_explorer.comparison.question import SCORED, Question, questions
from mosaic_explorer.comparison.residual import Budget, likelihood_loss, mixture
from mosaic_explorer.densities import Mixtures
from mosaic_explorer.errors import CatalogError, MaskError, ModelError
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.quantiles import QUANTILES

DEEP = "LSST Y10 + SPHEREx deep"
EXACT = Question("lsst", "noise-free")
NOISY = Question("lsst", DEEP)
SMALL = Budget(width=32, blocks=1, draws=60_000, batch=128, rate=5e-3)
PERFECT = 2 * NOISE * norm.pdf(0)  # mean absolute error of who knows all that u tells


@pytest.fixture
def measured(judged):
    return Measurements.exact(judged.truth)


def error(forecast, redshift):
    return np.abs(forecast.points["redshift"][:, 0] - redshift).mean()


# -- questions --------------------------------------------------------------------------------------------------------
def test_the_papers_five_inputs_under_three_settings_are_thirteen_questions():
    found = questions()
    assert len(found) == 13  # nothing that a survey measures is seen beside the stellar mass
    assert [x.setting for x in found if x.preset == "stellar_mass"] == ["noise-free"]
    assert Question("stellar_mass", "noise-free").variables == tuple(name for name in SCORED if name != "log_stellar_mass")
    after = Question("lsst+sfh_after_10gyr", DEEP)
    assert after.surveys == ("lsst-y10",) and 0 < len(after.places("sfh")) < TABLE["sfh"].size


@pytest.mark.parametrize(
    ("preset", "setting", "words"),
    [
        ("lsts", "noise-free", "Did you mean 'lsst'"),
        ("lsst", "LSST Y2", "unknown noise setting"),
        ("everything", "noise-free", "hides nothing"),
    ],
)
def test_questions_that_cannot_be_are_refused_in_a_line(preset, setting, words):
    with pytest.raises(MaskError, match=words):
        questions([preset], [setting])


# -- what is learned from ---------------------------------------------------------------------------------------------
def test_all_learn_from_the_galaxies_that_our_training_does_not_hold_back(galaxies):
    assert len(galaxies) == 1200 and len(galaxies.held_back) == 300 and galaxies.source == "1,200 galaxies of learnable.zarr"
    both = {row.tobytes() for row in galaxies.values} & {row.tobytes() for row in galaxies.held_back}
    assert not both


def test_gaps_and_too_few_galaxies_are_refused():
    catalog = random_catalog(200)
    catalog["sed"].values[5, 7] = np.nan
    with pytest.raises(CatalogError, match="1 galaxies to learn from lack values, of 'sed'"):
        TrainingGalaxies.of(catalog, "gaps.zarr")
    with pytest.raises(CatalogError, match="at least 100 are needed"):
        TrainingGalaxies.of(random_catalog(110), "few.zarr")


def test_specialists_are_shown_what_the_very_survey_measures(galaxies):
    """The same spread, the same share of limits as `observe` gives; noise anew in each draw, and none without a survey."""
    inputs = Inputs(galaxies, Question("lsst+spherex", DEEP))
    rows, generator = torch.arange(1000), torch.Generator().manual_seed(0)
    one, other = (inputs.draw(rows, generator) for _ in range(2))
    assert inputs.width == one.shape[1] == 2 * 108 and not torch.equal(one, other)
    true = galaxies.values[:1000, inputs.question.mask.seen]
    catalog = random_catalog(1000)
    catalog["lsst"].values[:], catalog["spherex"].values[:] = true[:, :6], true[:, 6:]
    observed = inputs.of(as_measured(catalog, TABLE, inputs.question.surveys))
    torch.testing.assert_close(one.mean(0), observed.mean(0), atol=0.15, rtol=0)
    torch.testing.assert_close(one[:, :6].std(0), observed[:, :6].std(0), atol=0.15, rtol=0)  # of others few are detected
    exact = Inputs(galaxies, EXACT)
    assert torch.equal(exact.draw(rows, generator), exact.of(Measurements.exact(galaxies.values[:1000])))


# -- each contender ---------------------------------------------------------------------------------------------------
def test_the_mixtures_likelihood_is_that_of_its_gaussians():
    raw, truth = torch.randn(5, 30, generator=torch.Generator().manual_seed(0)), torch.linspace(-1, 1, 5)
    weights, means, sigmas = (x.numpy() for x in mixture(raw).unbind(-2))
    density = (np.exp(weights) * norm.pdf(truth.numpy()[:, None], means, np.exp(sigmas))).sum(1)
    assert likelihood_loss(raw, truth).item() == pytest.approx(-np.log(density).mean(), rel=1e-5)


@pytest.mark.slow
def test_the_perceptron_learns_the_density_that_is_there(galaxies, judged, measured, redshift):
    forecast = Perceptron(SMALL).learn(galaxies, EXACT)(measured)
    assert error(forecast, redshift) < 1.15 * PERFECT
    density = forecast.densities["redshift"]
    assert density.cde_loss(redshift).mean() < 0.8 * -norm.pdf(0, 0, NOISE * np.sqrt(2))  # the best: minus the integral of f^2
    assert np.abs(np.mean(density.pit(redshift)) - 0.5) < 0.06
    assert forecast.points["sed"].shape == (300, TABLE["sed"].size) and set(forecast.points) == set(SCORED)


def test_the_same_seed_learns_the_same(galaxies, measured):
    budget = Budget(width=8, blocks=1, draws=2000, batch=100)
    one, other = (Perceptron(budget).learn(galaxies, NOISY)(measured) for _ in range(2))
    for name in SCORED:
        np.testing.assert_array_equal(one.points[name], other.points[name])


def test_of_several_budgets_the_one_that_does_best_on_held_back_galaxies_is_kept(galaxies, measured):
    """A rate of next to nothing learns nothing; whatever the order, the other is taken."""
    good, idle = Budget(width=16, blocks=1, draws=6000, batch=100, rate=5e-3), Budget(width=16, blocks=1, draws=200, rate=1e-9)
    alone = Perceptron(good).learn(galaxies, EXACT)(measured)
    for budgets in (good, idle), (idle, good):
        both = Perceptron(*budgets)
        np.testing.assert_array_equal(both.learn(galaxies, EXACT)(measured).points["redshift"], alone.points["redshift"])
        assert "the best of 2 on 300 more" in both.training(galaxies)


def test_boosting_learns_a_point(galaxies, measured, redshift):
    boosting = Boosting(trees=100)
    boosting.leaves = 8
    forecast = boosting.learn(galaxies, EXACT)(measured)
    assert error(forecast, redshift) < 1.4 * PERFECT and not forecast.densities
    assert boosting.variables(Question("stellar_mass", "noise-free")) == ("redshift", "log_halo_mass")


@pytest.mark.parametrize("low", [0.0, 3.0])
def test_flexzboost_is_tuned_on_a_grid_that_matches_its_targets(low, galaxies, measured, redshift):
    """Moved by 3, redshifts are found as well: `tune` would compare targets of 0 to 1 with a grid of 3 to 5."""
    pytest.importorskip("flexcode")
    moved = [x.copy() for x in (galaxies.values, galaxies.held_back)]
    for values in moved:
        values[:, TABLE.place("redshift")] += low
    forecast = FlexZBoost(trees=20, basis=25).learn(TrainingGalaxies(*moved, "moved"), EXACT)(measured)
    assert error(forecast, redshift + low) < 1.6 * PERFECT
    assert forecast.densities["redshift"].cde_loss(redshift + low).mean() < -2


def test_guesses_say_the_same_of_each(galaxies, measured, redshift):
    median = MedianGuess().learn(galaxies, NOISY)(measured)
    assert np.ptp(median.points["redshift"]) == 0 and np.ptp(median.points["sed"], 0).max() == 0
    trainz = TrainZ().learn(galaxies, NOISY)(measured)
    assert np.abs(np.sort(trainz.densities["redshift"].pit(redshift)) - (np.arange(300) + 0.5) / 300).max() < 0.1
    assert error(trainz, redshift) == pytest.approx(error(median, redshift), rel=1e-3)


class Stub:
    """A model that says zeros, of redshifts with densities; it keeps what it was asked."""

    name, table, has_uncertainty = "stub", TABLE, True
    parameters = 2_500_000
    config = {  # noqa: RUF012
        "weights_sha256": "abc",
        "trained": {"galaxies": 1000, "galaxies_seen": 3_000_000, "seconds": 60},
        "recipe": {"catalog": "data/a.zarr", "noisy": 0.5},
    }

    def answer(self, measured, mask, names):
        self.asked = mask, names
        n = len(measured)
        density = Mixtures(np.ones((n, 1)), np.zeros((n, 1)), np.ones((n, 1)), -5, 5)
        return SimpleNamespace(quantiles=np.zeros((n, TABLE.size, len(QUANTILES))), densities={"redshift": density})


def test_a_model_is_asked_as_it_is(galaxies, measured):
    stub = Stub()
    contender = TrainedModel(stub)
    forecast = contender.learn(galaxies, NOISY)(measured[:20])
    assert stub.asked == (NOISY.mask, list(SCORED)) and forecast.points["sfh"].shape == (20, TABLE["sfh"].size)
    assert set(forecast.densities) == {"redshift"}
    stub.has_uncertainty = False  # the paper's network: all scalars are points
    assert contender.learn(galaxies, NOISY)(measured[:20]).densities == {}
    words = contender.training(galaxies)
    assert words == "1,000 galaxies of data/a.zarr, 3 M draws, 50% of them noisy, for all questions together"
    assert contender.training_seconds == 60 and "2.50 M parameters" in contender.title


def test_what_the_model_before_it_cost_counts(galaxies):
    stub = Stub()
    stub.config = {
        "trained": {**stub.config["trained"], "begun_with": {"galaxies_seen": 7_000_000, "seconds": 600}},
        "recipe": {},
    }
    contender = TrainedModel(stub)
    assert "10 M draws" in contender.training(galaxies) and contender.training_seconds == 660


# -- who takes part ---------------------------------------------------------------------------------------------------
def test_contenders_are_chosen_by_name_in_one_order():
    assert [x.name for x in choose_contenders(["median", "perceptron"])] == ["perceptron", "median"]
    assert choose_contenders([]) == []
    with pytest.raises(ModelError, match="unknown contender 'boostign'.*Did you mean 'boosting'"):
        choose_contenders(["boostign"])
    with pytest.raises(ModelError, match="--limit-catalog is for 'limit'"):
        choose_contenders(["median"], limit_catalogs=["a.zarr"])


def test_a_package_that_is_not_installed_is_said_before_the_work(monkeypatch):
    monkeypatch.setattr(extra, "find_spec", lambda name: None if name == "flexcode" else name)
    with pytest.raises(ModelError, match="'flexzboost' needs flexcode; install with: pip install 'mosaic-explorer.compare.'"):
        choose_contenders(NAMES)
    assert len(choose_contenders([name for name in NAMES if name != "flexzboost"])) == len(NAMES) - 1


def test_values_of_a_catalog_are_not_changed_by_learning(galaxies):
    before = galaxies.digest
    assert catalog_values(random_catalog(1), TABLE).shape[1] == galaxies.values.shape[1]
    Perceptron(Budget(width=8, blocks=1, draws=200, batch=100)).learn(galaxies, NOISY)
    assert TrainingGalaxies(galaxies.values, galaxies.held_back, "").digest == before

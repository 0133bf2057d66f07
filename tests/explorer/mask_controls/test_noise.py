"""The explorer's choice of noise, without a browser: what the model is shown, what is drawn, what is said."""

import time

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from reading_scenes import drawn
from waiting import CHANGING, wait_for

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import Measurements, catalog_measurements
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.surveys import EXACT, SETTINGS
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.galaxy.series import columns
from mosaic_explorer.explorer.session.observations import AS_OBSERVED, Observations, noise_key, noise_of_key
from mosaic_explorer.explorer.session.panels.numbers import GalaxyNumbers
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.explorer.session.url import first_snapshot
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.answer import Answer
from mosaic_explorer.model.quantiles import QUANTILES

Y1, Y10 = "LSST Y1", "LSST Y10 + SPHEREx deep"


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture
def galaxies():
    return random_catalog(8)


@pytest.fixture
def open_explorer(tiny):
    opened = []

    def open_it(catalog, **snapshot):
        observations = Observations(catalog, tiny.table)
        opened.append(Explorer(catalog, tiny, first_snapshot(tiny.table, observations)._replace(**snapshot), observations))
        return opened[-1]

    yield open_it
    for explorer in opened:
        explorer.close()


# -- what the model is shown ------------------------------------------------------------------------------------------
def test_the_state_begins_noise_free_and_shows_what_a_survey_would_measure(galaxies, tiny):
    state = ExplorerState(galaxies, tiny)
    assert state.noise == EXACT
    np.testing.assert_array_equal(state.measurements.values, state.values)
    assert not state.measurements.error.any() and not state.measurements.limit.any()
    for noise in (Y1, Y10):
        state.observe(noise)
        expected = catalog_measurements(observe(galaxies, SETTINGS[noise]), tiny.table)
        for part in ("values", "error", "limit"):
            np.testing.assert_array_equal(getattr(state.measurements, part), getattr(expected, part))
        assert state.measurements.noise == noise
        assert state.measurements is state.measurements  # observed once
    assert (state.own_values[TABLE.place("lsst")] == galaxies["lsst"].values[0]).all()


def test_sessions_that_share_observations_observe_once(galaxies, tiny):
    shared = Observations(galaxies, tiny.table)
    one, other = (ExplorerState(galaxies, tiny, shared) for _ in range(2))
    one.observe(Y10)
    assert shared.knows(Y10) and not shared.knows(Y1)
    other.observe(Y10)
    assert one.measurements is other.measurements and other.values is one.values


def test_a_catalog_that_was_observed_is_shown_so_at_first(galaxies, tiny):
    observed = observe(galaxies, ["lsst-y1"], seed=5)
    state = ExplorerState(observed, tiny)
    assert state.noise == AS_OBSERVED and AS_OBSERVED in state.param.noise.objects
    place = TABLE.place("lsst")
    np.testing.assert_array_equal(state.measurements.values[:, place], observed["lsst_observed"].values)
    np.testing.assert_array_equal(state.measurements.error[:, place], observed["lsst_error"].values)
    assert not state.measurements.error[:, TABLE.place("spherex")].any()  # nobody observed it
    with pytest.raises(ValueError, match=AS_OBSERVED):
        ExplorerState(galaxies, tiny).noise = AS_OBSERVED


def test_a_survey_of_magnitudes_that_no_galaxy_has_leaves_the_other_its_noise(galaxies, tiny):
    galaxies["spherex"][:] = np.nan
    state = ExplorerState(galaxies, tiny)
    state.observe(Y1)
    assert (state.measurements.error[:, TABLE.place("lsst")] > 0).all()


def _repeated(catalog):
    return catalog.assign_coords(galaxy=[0, *range(7)])


def _without_magnitudes(catalog):
    catalog["lsst"][:], catalog["spherex"][:] = np.nan, np.nan
    return catalog


@pytest.mark.parametrize(("spoil", "words"), [(_repeated, "same id"), (_without_magnitudes, "nothing to observe")])
def test_a_catalog_that_cannot_be_observed_stays_noise_free_and_says_why(galaxies, tiny, open_explorer, spoil, words):
    catalog = spoil(galaxies)
    state = ExplorerState(catalog, tiny)
    with pytest.raises(CatalogError, match=words):
        state.observe(Y1)
    assert state.noise == EXACT
    explorer = open_explorer(catalog, noise=Y1)
    assert explorer.state.noise == EXACT and words in explorer.notice.object
    explorer.notice.object = ""
    explorer.noise.choice.value = Y10
    wait_for(lambda: words in explorer.notice.object and explorer.noise.choice.value == EXACT)
    assert explorer.state.noise == EXACT


def test_every_setting_has_its_own_readable_key():
    choices = [*SETTINGS, AS_OBSERVED]
    keys = [noise_key(noise) for noise in choices]
    assert len(set(keys)) == len(keys) and not any(set(key) & set(" +%&") for key in keys)
    assert [noise_of_key(key, choices) for key in keys] == choices
    with pytest.raises(CatalogError, match="Did you mean 'lsst-y10'"):
        noise_of_key("lsst-y100", list(SETTINGS))


# -- what is drawn and said -------------------------------------------------------------------------------------------
def test_exact_measured_undetected_and_hidden_values_are_drawn_each_in_its_way():
    place, quantiles = TABLE.place("lsst"), np.linspace(20, 26, len(QUANTILES))
    value, error, limit = np.full(TABLE.size, np.nan), np.zeros(TABLE.size), np.zeros(TABLE.size, bool)
    value[place] = [24.0, 24.1, 25.0, 24.0, np.nan, 23.9]
    error[place] = [0, 0.2, 0.5, 0, 0, 0.1]
    limit[place] = [False, False, True, False, False, False]
    shown, answer = Measurements(value[None], error[None], limit[None]), Answer(np.tile(quantiles, (1, TABLE.size, 1)))
    galaxy = GalaxyNumbers.under(Mask.parse("lsst").hide("lsst", "i"), np.full(TABLE.size, 24.0), shown, answer)
    told = columns(TABLE["lsst"], galaxy.at(place))
    drawn = {name: np.isfinite(values).tolist() for name, values in told.items()}
    assert drawn["truth"] == [True] * 6
    assert drawn["exact"] == [True, False, False, False, False, False]
    assert drawn["measured"] == drawn["from"] == drawn["to"] == [False, True, False, False, False, True]
    assert drawn["limit"] == [False, False, True, False, False, False]
    assert drawn["median"] == [False, False, True, True, True, False]
    assert told["from"][1] == pytest.approx(23.9) and told["to"][1] == pytest.approx(24.3)
    assert (told["low"] == told["high"]).tolist() == [True, True, False, False, False, True]  # no band over what is seen


def test_the_band_goes_on_over_a_few_measured_values_and_closes_over_many():
    row = TABLE["spherex"]
    band = np.tile(np.linspace(20, 26, len(QUANTILES)), (row.size, 1))
    measured = np.zeros(row.size, bool)
    measured[10], measured[30:60] = True, True
    value, error = np.full(row.size, 19.0), np.full(row.size, 0.3)
    told = columns(row, GalaxyNumbers(value, np.ones(row.size, bool), value, error, ~measured, band, value))
    width = told["high"] - told["low"]
    assert (width[:30] > 0).all() and (width[30:60] == 0).all() and (width[60:] > 0).all()
    assert (told["low"][30:60] > 19).all()  # nor does it leap to each noisy point


def test_galaxy_population_and_header_follow_the_noise(galaxies, open_explorer):
    explorer = open_explorer(galaxies)

    def lsst(column):
        return drawn(explorer.galaxy.vectors, "lsst")[column]

    assert np.isfinite(lsst("exact")).all() and "noise-free" in explorer.about.object
    wait_for(lambda: explorer.many.population.population)
    before = explorer.many.population.population.scalars["redshift"]
    explorer.noise.choice.value = Y10
    wait_for(lambda: explorer.many.population.population.noise == Y10 and np.isfinite(lsst("measured")).any())
    wait_for(lambda: Y10 in explorer.many.population.table.object)  # it is painted a moment later
    shown = explorer.state.measurements[:1]
    expected = np.where(shown.limit, np.nan, shown.values)[0, TABLE.place("lsst")]
    np.testing.assert_array_equal(lsst("measured"), expected.astype(np.float32))
    assert not np.isfinite(lsst("exact")).any()
    after = explorer.many.population.population.scalars["redshift"]
    assert not np.array_equal(before.median, after.median) and np.array_equal(before.truth, after.truth)
    assert Y10 in explorer.about.object and Y10 in explorer.many.population.table.object
    explorer.state.noise = EXACT  # from elsewhere: the widget follows
    wait_for(lambda: np.isfinite(lsst("exact")).all())
    assert explorer.noise.choice.value == EXACT and "noise-free" in explorer.about.object


def test_of_two_choices_in_a_row_the_last_one_counts(galaxies, open_explorer):
    explorer = open_explorer(galaxies)

    def choose(noise):
        with CHANGING:  # as on a page, where answers and hands take turns
            explorer.noise.choice.value = noise

    for noise in (Y1, Y10, Y1, Y10):
        choose(noise)

    def lsst(column):
        return drawn(explorer.galaxy.vectors, "lsst")[column]

    wait_for(lambda: explorer.state.noise == Y10 and np.isfinite(lsst("measured")).any())
    choose(Y1)
    choose(EXACT)
    wait_for(lambda: np.isfinite(lsst("exact")).all())
    time.sleep(0.2)
    assert explorer.state.noise == EXACT

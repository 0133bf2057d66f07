"""Tables of very many galaxies: a page and a sample of them are made ready, and all that is shown is the same as of a few."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from waiting import wait_for

from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.schema import build_catalog
from mosaic_explorer.catalog.surveys import EXACT
from mosaic_explorer.explorer.session import observations as module
from mosaic_explorer.explorer.session.finder import Finder
from mosaic_explorer.explorer.session.observations import AS_OBSERVED, Observations
from mosaic_explorer.explorer.session.panels import steps
from mosaic_explorer.explorer.session.sample import sample_of, whole_of
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.latent import maps
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.steps import finish

TABLE_ATTRS = {"import_map": "", "values": "measured"}  # of a catalog that was a table of measurements


@pytest.fixture(scope="module")
def observed():
    """Sixty galaxies with measurements."""
    return observe(random_catalog(60), ["lsst-y1"])


@pytest.mark.parametrize("noise", [EXACT, AS_OBSERVED, "LSST Y10 + SPHEREx deep"])
def test_galaxies_of_a_page_or_a_sample_are_those_of_the_whole(observed, noise, monkeypatch):
    whole = Observations(observed, TABLE).under(noise)
    monkeypatch.setattr(module, "WHOLE", 50)
    monkeypatch.setattr(module, "PAGE", 7)
    paged = Observations(observed, TABLE)
    for row in (0, 6, 7, 59):
        one = paged.one(row, noise)
        for part in ("values", "error", "limit"):
            np.testing.assert_array_equal(getattr(one, part)[0], getattr(whole, part)[row])
    rows = np.array([3, 40, 59])
    np.testing.assert_array_equal(paged.measured(rows, noise).error, whole.error[rows])
    np.testing.assert_array_equal(paged.truth_of(41), Observations(observed, TABLE).truth_of(41))


def test_a_million_galaxies_of_photometry_are_opened_without_all_their_values():
    n = 1_000_000
    catalog = build_catalog({"lsst": np.full((n, 6), 24, np.float32)}, attrs=TABLE_ATTRS)
    observations = Observations(catalog, TABLE)
    assert observations.one(999_999, EXACT).values.shape == (1, TABLE.size)
    assert len(observations.of_sample(EXACT)) == len(observations.sample) == 4000
    assert observations.nbytes < 100e6  # where all values would be ten gigabytes
    assert observations.sample.words == "4,000 of 1,000,000 galaxies, drawn at random"
    finder = observations.finder
    assert len(finder.rows("i < 25")) == n and finder.rows("id 777777").tolist() == finder.rows("#777777").tolist() == [777_777]


def test_of_a_table_some_are_drawn_at_random_of_a_simulation_the_first():
    table = random_catalog(50).assign_attrs(TABLE_ATTRS)
    drawn, again = sample_of(table, 10, 10), sample_of(table, 10, 10)
    assert drawn.drawn and np.array_equal(drawn.rows, again.rows) and not np.array_equal(drawn.rows, np.arange(10))
    assert (np.diff(drawn.rows) > 0).all() and drawn.place(int(drawn.rows[3])) == 3
    assert drawn.place(int(np.setdiff1d(np.arange(50), drawn.rows)[0])) == -1
    assert sample_of(random_catalog(50), 10, 10).rows.tolist() == list(range(10))
    assert sample_of(table, 10, 50).words == "50 galaxies"


def test_ids_are_found_whatever_they_are():
    large = Finder(random_catalog(3).assign_coords(galaxy=[2**62 + 1, 7, 2**62]))
    assert large.rows(f"id {2**62}").tolist() == [2] and large.rows("id 7").tolist() == [1]
    texts = Finder(random_catalog(3).assign_coords(galaxy=["007", "NGC 1", "7"]))
    assert texts.rows("id NGC 1").tolist() == [1] and texts.rows("id 7").tolist() == [2]


# -- measured values are not called the truth ------------------------------------------------------------------------------
@pytest.fixture
def measured(observed):
    """A catalog as a table of measurements gives it, without redshifts."""
    nothing = np.full(60, np.nan, np.float32)
    return observed.assign(redshift=("galaxy", nothing), log_stellar_mass=("galaxy", nothing)).assign_attrs(TABLE_ATTRS)


@pytest.mark.parametrize("panel", ["photometry", "log_halo_mass", "population", "latent map", "compare"])
def test_no_table_of_measurements_is_called_true(panel, measured, monkeypatch):
    from mosaic_explorer.explorer.session.panels import many

    monkeypatch.setattr(many, "package_galaxies", lambda table: None)
    monkeypatch.setattr(maps, "fit_layout", lambda hidden, *how: hidden[:, :2].astype(np.float32))  # which takes no seconds
    state = ExplorerState(measured, tiny_model(), scalar_name="log_halo_mass")
    table = finish(steps(panel, state.snapshot, state.model, state.observations, make_map=True))
    words = f"{table.attrs['about']} {' '.join(table.columns)}"
    assert "truth" not in words and "true value" not in words and "measured" in words


def test_where_no_redshift_is_known_the_population_is_how_redshifts_are_distributed(measured):
    state = ExplorerState(measured, tiny_model())
    table = finish(steps("population", state.snapshot, state.model, state.observations))
    assert list(table.columns) == ["redshift", "density", "medians"]
    width = table["redshift"][1] - table["redshift"][0]
    answer = state.model.answer(state.measurements, state.mask, ["redshift"])
    np.testing.assert_allclose(
        table["density"], answer.densities["redshift"].on(state.model.edges["redshift"]).mean(0), rtol=1e-4, atol=1e-6
    )
    assert table["density"].sum() * width == pytest.approx(1, abs=1e-3)


def test_a_page_of_measurements_says_measured_everywhere(measured, open_session):
    from mosaic_explorer.explorer.compare.view import PinsView
    from mosaic_explorer.explorer.galaxy.view import GalaxyView
    from mosaic_explorer.explorer.mask_controls.noise import NoiseChoice
    from mosaic_explorer.explorer.population.view import PopulationView
    from mosaic_explorer.explorer.what_if.view import EditsView

    session = open_session(measured, scalar_name="log_halo_mass")
    galaxy, population = GalaxyView(session), PopulationView(session)
    assert {panel["truth"] for plots in (galaxy.vectors, galaxy.densities) for panel in plots.spec["panels"]} == {"measured"}
    wait_for(lambda: population.population is not None)
    assert population.plot.spec["title"] == "Predicted and measured"
    assert population.plot.points["x_label"].startswith("measured log halo mass") and "truth" not in population.table.object
    assert PinsView(session).panel.content["truth"] == "measured"
    assert "measured drawn" in EditsView(session).panel.meaning
    assert "no errors given: taken as exact" in NoiseChoice(session).choice.options


def test_a_point_of_a_drawn_sample_opens_its_own_galaxy(open_session, observed):
    from mosaic_explorer.explorer.population.view import PopulationView

    session = open_session(observed.assign_attrs(TABLE_ATTRS))
    sample = whole_of(session.state.catalog, most=10)
    session.state.observations.whole = lambda filter, model: sample
    view, rows = PopulationView(session), sample.rows
    wait_for(lambda: view.population is not None)
    view.plot._handle_msg(4)
    assert session.state.row == rows[4] and view.plot.here == 4
    assert view.plot.points["rows"].tolist() == rows.tolist()
    session.state.open(int(np.setdiff1d(np.arange(60), rows)[0]))
    assert view.plot.here == -1

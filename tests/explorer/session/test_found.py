"""What is looked for holds wherever many galaxies are shown: samples, summaries, tables, and words that say so."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from waiting import wait_for

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.catalog.surveys import EXACT
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.explorer.compare.view import PinsView
from mosaic_explorer.explorer.gains.view import GainsView
from mosaic_explorer.explorer.latent.view import LatentView
from mosaic_explorer.explorer.population.view import PopulationView
from mosaic_explorer.explorer.search.view import Search
from mosaic_explorer.explorer.session.answers import Summaries
from mosaic_explorer.explorer.session.finder import Finder, filter_words
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.population_scores import scores
from mosaic_explorer.explorer.session.rows import ranges_text, read_rows
from mosaic_explorer.explorer.session.sample import sample_of
from mosaic_explorer.explorer.session.url import KEYS, first_snapshot, read_query
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.steps import finish

TABLE_ATTRS = {"import_map": "", "values": "measured"}
LSST = Mask.preset("lsst")


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


def with_redshifts(n):
    """Random galaxies at redshifts 0, 0.1, 0.2, ..."""
    catalog = random_catalog(n)
    catalog["redshift"].values[:] = np.arange(n) / 10
    return catalog


# -- rows as a text ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("rows", [[], [3], [0, 1, 2], [5, 3, 4, 9, 9, 11], range(100), [7, 0, 99]])
def test_rows_come_back_from_their_text(rows):
    assert read_rows(ranges_text(rows), 100).tolist() == sorted(set(rows))


def test_neighbours_are_one_range():
    assert ranges_text([97, 12, 13, 14, 15, 40]) == "12-15 40 97"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("12-100", "allowed: 0 to 99"),
        ("9-3", "write '3-9'"),
        ("a", "row a is not in the catalog"),
        ("1-2-3", "ranges like"),
        ("-5", "ranges like"),
        ("9" * 40, "allowed: 0 to 99"),
        ("٣", "ranges like"),
    ],
)
def test_what_is_no_row_is_said(text, words):
    with pytest.raises(CatalogError, match=words):
        read_rows(text, 100)


def test_a_bound_counts_before_rows_are_made():
    with pytest.raises(CatalogError, match="at most 10 galaxies"):
        read_rows("0-999999", 1_000_000, most=10)


# -- those that stand for the galaxies found ------------------------------------------------------------------------------
def test_a_sample_is_drawn_from_those_found_and_says_which():
    catalog = with_redshifts(50)
    found = np.arange(20, 50)
    first = sample_of(catalog, 10, 10, filter="z > 1.95", rows=found)
    assert first.rows.tolist() == list(range(20, 30)) and not first.is_whole
    assert first.words == "10, the first of the 30 found, of 50 galaxies: z > 1.95"
    drawn = sample_of(catalog.assign_attrs(TABLE_ATTRS), 10, 10, filter="z > 1.95", rows=found)
    assert drawn.drawn and set(drawn.rows) <= set(found) and "10, drawn at random of the 30 found, of 50" in drawn.words
    assert sample_of(catalog, filter="z > 1.95", rows=found).words == "30 of 50 galaxies: z > 1.95"
    assert sample_of(catalog, filter="z > 1.95", rows=found).is_whole


def test_measurements_of_a_sample_are_those_of_its_rows_whatever_the_catalog_s_size():
    table = random_catalog(60).assign_attrs(TABLE_ATTRS)
    observations = Observations(table, TABLE)
    drawn = sample_of(table, 10, 10)
    for noise in (EXACT, "LSST Y1"):
        of_rows, whole = observations.of_rows(drawn, noise), observations.under(noise)
        np.testing.assert_array_equal(of_rows.values, whole.values[drawn.rows])
    found = observations.among("#3-5 40")
    np.testing.assert_array_equal(observations.of_rows(found, EXACT).values, observations.true[[3, 4, 5, 40]])
    observations._page_size = 16  # as of a catalog that is not kept whole
    np.testing.assert_array_equal(observations.of_rows(found, EXACT).values, observations.truth(np.array([3, 4, 5, 40])))


def test_a_long_list_of_rows_is_told_by_its_length():
    assert filter_words("i < 24, quiescent", 50) == "i < 24, quiescent"
    assert filter_words("#" + " ".join(str(row) for row in range(0, 40, 2)) + ", i < 24", 50) == "20 rows, i < 24"


def test_one_galaxy_is_gone_to_by_row_or_id():
    finder = Finder(random_catalog(30).assign_coords(galaxy=np.arange(30) + 4700))
    assert [finder.row(text) for text in ("12", "#12", " id 4711 ")] == [12, 12, 11]
    for text, words in (("30", "allowed: 0 to 29"), ("id 1", "has the id 1"), ("quiescent", "like '12'"), ("1 2", "like '12'")):
        with pytest.raises(CatalogError, match=words):
            finder.row(text)


# -- summaries --------------------------------------------------------------------------------------------------------
def test_summaries_of_other_galaxies_are_others(tiny):
    observations = Observations(with_redshifts(40), TABLE)
    summaries = Summaries(tiny, observations)
    everything, found = (finish(summaries.steps(LSST, EXACT, filter)) for filter in ("", "z > 3"))
    assert len(everything.scalars["redshift"].truth) == 40
    np.testing.assert_allclose(found.scalars["redshift"].truth, np.arange(31, 40) / 10, rtol=1e-6)
    np.testing.assert_allclose(found.scalars["redshift"].median, everything.scalars["redshift"].median[31:], atol=1e-4)
    assert summaries.peek(LSST, EXACT, "z > 3") is found and summaries.peek(LSST, EXACT, "z > 2") is None


@pytest.mark.parametrize("n", [1, 2])
def test_few_galaxies_have_scores_and_say_how_few(tiny, n):
    observations = Observations(with_redshifts(40), TABLE)
    summary = finish(Summaries(tiny, observations).steps(LSST, EXACT, f"#0-{n - 1}")).scalars["log_stellar_mass"]
    found = scores("log_stellar_mass", summary)
    assert found.n == n and np.isfinite([found.width, found.sigma_mad, found.mae]).all()
    assert np.isfinite(found.mae_error) == (n > 1)


# -- views ------------------------------------------------------------------------------------------------------------
def test_the_population_is_of_those_found_says_so_and_a_point_opens_its_own_galaxy(open_session, tiny):
    session = open_session(with_redshifts(40), tiny)
    view = PopulationView(session)
    wait_for(lambda: view.population is not None)
    session.state.choose("z > 2.95, z < 3.35")
    wait_for(lambda: view.sample.filter)
    assert view.plot.points["rows"].tolist() == [30, 31, 32, 33]
    assert "4 of 40 galaxies: z &gt; 2.95, z &lt; 3.35" in view.table.object
    view.plot._handle_msg(2)
    assert session.state.row == 32 and view.plot.here == 2
    session.state.choose("#7")
    wait_for(lambda: view.sample.filter == "#7")
    assert "1 of 40 galaxies" in view.table.object and "nan" not in view.table.object and "± 0" not in view.table.object
    session.state.choose("")
    wait_for(lambda: not view.sample.filter)
    assert len(view.plot.points["x"]) == 40


def test_a_summary_that_comes_when_something_else_is_looked_for_is_not_shown(open_session, tiny):
    session = open_session(with_redshifts(40), tiny, held=True)
    view = PopulationView(session)
    session.state.choose("z > 3")
    session.state.choose("z > 2")
    queue = session.queues["answers"]
    queue.finish(-2)
    assert view.population is None
    queue.finish(-1)
    assert view.sample.filter == "z > 2" and len(view.plot.points["x"]) == 19


def test_masks_are_compared_over_those_found(open_session, tiny):
    session = open_session(with_redshifts(40), tiny, pins=(Mask.parse("sed"),))
    view = PinsView(session)
    view.look(True)
    fresh = lambda: not view.panel.content["population"]["waiting"]  # noqa: E731
    wait_for(fresh)
    session.state.choose("z > 2.95, z < 3.35")
    wait_for(fresh)
    population = view.panel.content["population"]
    assert population["caption"].startswith("4 of 40 galaxies: z > 2.95")
    assert all("4 galaxies" in row[0]["title"] for row in population["rows"])
    view._receive({"act": "by", "mask": "", "value": "i"})
    assert "No bin holds 10" in view.panel.content["population"]["caption"]


def test_what_would_help_is_averaged_over_those_found(open_session, tiny):
    session = open_session(with_redshifts(40), tiny, filter="#3 5")
    view = GainsView(session)
    view.look(True)
    wait_for(lambda: view._many)
    assert view.panel.content["many"] == "2 galaxies of those found"
    session.state.choose("")
    assert view.panel.content["many"] == "40 galaxies"
    assert all(np.isnan(line["many"]) for line in view.panel.content["lines"])  # the average is of others
    wait_for(lambda: any(np.isfinite(line["many"]) for line in view.panel.content["lines"]))


def test_the_map_stays_and_says_how_many_of_those_found_are_on_it(open_session, tiny, monkeypatch):
    monkeypatch.setattr("mosaic_explorer.latent.maps.fit_layout", lambda hidden, *how: hidden[:, :2])
    session = open_session(with_redshifts(40), tiny)
    view = LatentView(session)
    wait_for(lambda: len(view.plot.points["x"]))
    x = view.plot.points["x"]
    session.state.choose("z > 3.65")
    assert "3 of the 3 found (z &gt; 3.65) are among the 40 laid out" in view.note.object
    assert view.plot.points["x"] is x
    assert np.flatnonzero(view.plot.groups["marks"] & 4 == 0).tolist() == [37, 38, 39]


def test_the_worst_are_of_those_found_and_again_of_these_not_of_the_worst(open_session, tiny):
    catalog = with_redshifts(60)
    catalog["log_stellar_mass"].values[:] = 10  # so that it hangs on what is said alone who is the worst
    session = open_session(catalog, tiny, held=True, filter="z > 2.95", scalar_name="log_stellar_mass")
    search, queue = Search(session), session.queues["answers"]
    search._search("worst")
    queue.finish()
    first = session.state.rows
    assert len(first) == 20 and first.min() >= 30
    session.state.mask = Mask.parse("sed")
    search._search("worst")
    queue.finish()
    assert session.state.rows.min() >= 30 and session.state.rows.tolist() != first.tolist()


def test_to_go_somewhere_changes_nothing_else_and_what_is_nowhere_is_said(open_session, tiny):
    session = open_session(with_redshifts(40), tiny, filter="z > 3")
    search = Search(session)
    search.target.value = "#7"
    assert session.state.row == 7 and session.state.filter == "z > 3" and search.target.value == ""
    search.target.value = "nowhere"
    assert "go to one galaxy by its row" in session.notice.text and session.state.row == 7
    search.target.value = "id 12"
    assert session.state.row == 12 and session.notice.text == ""


# -- tables -----------------------------------------------------------------------------------------------------------
def test_tables_of_many_are_of_those_found(tiny):
    catalog, options = with_redshifts(40), {"filter": "z > 2.95, z < 3.35"}
    table = me.panels.table("population", catalog, tiny, "lsst", **options)
    assert table["row"].tolist() == [30, 31, 32, 33] and "4 of 40 galaxies: z > 2.95, z < 3.35" in table.attrs["about"]
    compared = me.panels.table("compare", catalog, tiny, "lsst", **options)
    assert set(compared["galaxies"]) == {"row 0", "4 of 40 galaxies: z > 2.95, z < 3.35"}
    assert "over 4 galaxies" in me.panels.table("gains", catalog, tiny, "lsst", **options).attrs["about"]
    with pytest.raises(CatalogError, match="no galaxy"):
        me.panels.table("population", catalog, tiny, "lsst", filter="z > 9")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (", ".join(f"#{i}" for i in range(60)), "at most 50 parts"),
        (",".join(f"id {i}" for i in range(15_000)), "at most 50 parts"),
        ("a" * 60_000, "at most 200 characters"),
        ("i < " + "9" * 60_000, "at most 200 characters"),
    ],
)
def test_a_search_that_nobody_wrote_is_refused_in_a_short_line(few, text, words):
    finder = Finder(few)
    with pytest.raises(CatalogError, match=words) as caught:
        finder.rows(text)
    assert len(str(caught.value)) < 250
    assert len(finder.rows(" ".join(["#1"] * 30_000))) == 1  # of rows there may be many


def test_an_address_is_read_up_to_a_length(few, model):
    observations = Observations(few, model.table)
    for key in KEYS.values():
        snapshot, trouble = read_query(f"?{key}={'a' * 60_000}", model.table, observations)
        assert trouble == f"'{key}' has 60,000 characters in this address; at most 10,000 are read."
        assert snapshot == first_snapshot(model.table, observations)

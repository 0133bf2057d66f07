"""Finding galaxies: by number, condition and kind, and those that the model gets most wrong."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer import Mask
from mosaic_explorer.errors import CatalogError, MosaicError
from mosaic_explorer.explorer.search.view import Search
from mosaic_explorer.explorer.search.worst import N_WORST, WORST, worst_steps
from mosaic_explorer.explorer.session.answers import Summaries
from mosaic_explorer.explorer.session.finder import KINDS, Finder, rows_text
from mosaic_explorer.explorer.session.history import History
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.explorer.session.url import query_of, read_query
from mosaic_explorer.modalities import LSST_BANDS, TABLE
from mosaic_explorer.steps import finish


@pytest.fixture(scope="module")
def finder(catalog):
    return Finder(catalog)


def test_conditions_choose_by_true_values(finder, catalog):
    rows = finder.rows("0.5 < redshift < 1, i < 24")
    i = catalog["lsst"].values[:, LSST_BANDS.index("i")]
    expected = (catalog["redshift"].values > 0.5) & (catalog["redshift"].values < 1) & (i < 24)
    assert np.array_equal(rows, np.flatnonzero(expected)) and len(rows)


def test_z_is_the_redshift_and_its_magnitude_has_a_name_of_its_own(finder, catalog):
    assert np.array_equal(finder.rows("z > 2"), finder.rows("redshift > 2"))
    z_mag = catalog["lsst"].values[:, LSST_BANDS.index("z")]
    assert np.array_equal(finder.rows("z_mag < 24"), np.flatnonzero(z_mag < 24))
    assert np.array_equal(finder.rows("i_mag < 24"), finder.rows("i < 24"))
    with pytest.raises(CatalogError, match="z is the redshift; of the magnitude write '20 < z_mag < 24'"):
        finder.rows("20 < z < 24")


def test_rows_and_ids_are_found(finder, catalog):
    assert finder.rows("#12").tolist() == finder.rows("12").tolist() == [12]
    assert finder.rows(f"id {catalog['galaxy'].values[40]}").tolist() == [40]
    assert len(finder.rows("")) == len(finder.rows(" , ")) == 3000


def test_several_rows_are_found_whatever_their_order(finder):
    for text in ("#12 #40 #7", "#12 40 7", "12 40 7", "#40  #12 #7 #7"):
        assert finder.rows(text).tolist() == [7, 12, 40]
    assert finder.rows(rows_text([12, 40, 7])).tolist() == [7, 12, 40] and len(rows_text([12, 40, 7])) == 8
    assert set(finder.rows("#12 40 7, star-forming")) == {7, 12, 40} & set(finder.rows("star-forming"))


@pytest.mark.parametrize("kind", KINDS)
def test_there_are_galaxies_of_each_kind_and_others(finder, kind):
    assert 20 < len(finder.rows(kind)) < 2980 and KINDS[kind].meaning.endswith(".")


def test_kinds_are_what_they_say(finder, catalog):
    assert not set(finder.rows("quiescent")) & set(finder.rows("star-forming"))
    assert (catalog["redshift"].values[finder.rows("high redshift")] > 2).all()
    both = finder.rows("star-forming, high redshift")
    assert set(both) == set(finder.rows("star-forming")) & set(finder.rows("high redshift"))
    uv_minus_optical = catalog["sed"].values[:, 100] - catalog["sed"].values[:, 400]
    dusty, others = finder.rows("dusty"), np.setdiff1d(finder.rows("star-forming"), finder.rows("dusty"))
    assert np.median(uv_minus_optical[dusty]) < np.median(uv_minus_optical[others])


def test_conditions_choose_by_what_follows_from_true_values(finder):
    assert np.array_equal(finder.rows("log_ssfr < -11"), finder.rows("quiescent"))
    assert np.array_equal(finder.rows("fuv_dimming > 2"), finder.rows("dusty"))
    old = finder.rows("half_mass_age > 4, recent_fraction < 0.1")
    assert 0 < len(old) < 1500 and set(old) == set(finder.rows("half_mass_age > 4")) & set(finder.rows("recent_fraction < 0.1"))
    with pytest.raises(CatalogError, match="Did you mean 'log_ssfr'"):
        finder.rows("log_sfr < -11")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("quiesent", "Did you mean 'quiescent'"),
        ("#3000", "allowed: 0 to 2999"),
        ("#12 #3000", "row #3000 is not in the catalog"),
        ("#12 seven", "row seven is not in the catalog"),
        ("#", "allowed: 0 to 2999"),
        ("#²", "allowed: 0 to 2999"),
        ("9" * 5000, "allowed: 0 to 2999"),
        ("redshift > 99", "no galaxy"),
        ("redshif > 1", "Did you mean 'redshift'"),
        ("i ~ 4", "cannot read the condition"),
        ("id nobody", "no galaxy of this catalog"),
    ],
)
def test_what_cannot_be_found_is_said(finder, text, words):
    with pytest.raises(CatalogError, match=words):
        finder.rows(text)


def test_steps_and_chance_stay_among_the_chosen():
    catalog = random_catalog(20)
    catalog["redshift"].values[:] = np.arange(20) / 10 + 0.01
    state = ExplorerState(catalog, tiny_model())
    state.choose("redshift > 0.5, redshift < 1")
    assert state.row == 5 and state.rows.tolist() == [5, 6, 7, 8, 9]
    for by, row in ((1, 6), (-1, 5), (-1, 9), (1, 5)):
        state.step(by)
        assert state.row == row
    for _ in range(10):
        state.random()
        assert state.row in state.rows
    state.row = 15  # from the population plot, say
    state.step(1)
    assert state.row == 5
    state.row = 2
    state.step(-1)
    assert state.row == 9
    with pytest.raises(CatalogError):
        state.choose("redshift > 9")
    assert state.filter == "redshift > 0.5, redshift < 1" and len(state.rows) == 5
    state.choose("")
    assert state.row == 9 and len(state.rows) == 20


# -- this mask's worst ------------------------------------------------------------------------------------------------
def type_in(search, text):
    """What arrives when somebody types a text and presses Enter, or chooses it from the list."""
    search.field._process_events({"value_input": text, "value": text})


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture
def search(open_session, tiny):
    search = Search(open_session(random_catalog(40), tiny, held=True))
    search.field.get_root()  # as when a browser looks at it
    search.queue, search.lines = search.session.queues["answers"], search.session.notice.lines
    return search


@pytest.fixture
def state(search):
    return search.state


def worst(state, mask, name="redshift", n=None):
    sample = state.observations.whole("" if n is None else f"#0-{n - 1}", state.model)
    return worst_steps(Summaries(state.model, state.observations), sample, mask, state.noise, name)


def test_the_worst_are_those_with_the_largest_error_in_the_scalar_asked_for(tiny):
    catalog, mask = random_catalog(60), Mask.preset("lsst")
    catalog["log_stellar_mass"].values[[3, 8]] = np.nan
    state = ExplorerState(catalog, tiny)
    answer = tiny.predict(catalog, mask, what="scalars")
    for name in ("redshift", "log_stellar_mass"):
        error = np.abs(answer[name].sel(quantile=0.5) - catalog[name]).values
        rows = finish(worst(state, mask, name))
        assert len(rows) == N_WORST and np.isfinite(error[rows]).all()
        np.testing.assert_allclose(error[rows], np.sort(error[np.isfinite(error)])[::-1][:N_WORST], atol=1e-5)
    with_truth = finish(worst(state, mask, "log_stellar_mass", 9))
    assert sorted(with_truth) == [0, 1, 2, 4, 5, 6, 7]


def test_of_what_is_seen_or_nowhere_known_there_is_no_worst(tiny, state):
    with pytest.raises(MosaicError, match="redshift is seen under this mask"):
        worst(state, Mask.parse("redshift"))
    catalog = random_catalog(40)
    unknown = ExplorerState(catalog.assign(redshift=catalog["redshift"] * np.nan), tiny)
    with pytest.raises(MosaicError, match="none of the 40 galaxies has a true redshift to compare answers with"):
        worst(unknown, Mask.preset("lsst"))


@pytest.mark.parametrize("words", [WORST, "worst", " Worst "])
def test_the_field_finds_the_worst_in_the_background_and_opens_the_worst_of_all(search, state, words):
    expected = finish(worst(state, state.mask))
    type_in(search, words)
    assert search.field.label == "asking the model…" and state.filter == ""
    search.queue.finish()
    assert search.field.label == "among" and search.field.value_input == state.filter
    assert state.row == expected[0] and state.rows.tolist() == sorted(expected)
    snapshot, trouble = read_query(query_of(state.snapshot, TABLE, state.observations), TABLE, state.observations)
    assert snapshot == state.snapshot and not trouble  # a link brings the same galaxies
    rows = state.rows
    state.mask = Mask.preset("lsst+spherex")
    assert np.array_equal(state.rows, rows) and len(search.queue.jobs) == 1
    assert not search.lines


def test_a_mask_that_changes_meanwhile_is_the_one_whose_worst_are_found(search, state):
    type_in(search, WORST)
    state.mask = Mask.parse("sed")
    search.queue.finish(0)
    assert state.filter == "" and search.field.label == "asking the model…"
    search.queue.finish(1)
    expected = finish(worst(state, Mask.parse("sed")))
    assert state.rows.tolist() == sorted(expected) and search.field.label == "among"


def test_who_looks_for_something_else_meanwhile_gets_that(search, state):
    type_in(search, WORST)
    type_in(search, "#3 5")
    assert state.row == 3 and search.queue.forgotten and search.field.label == "among"
    search.queue.finish()
    assert state.filter == "#3 5" and state.row == 3


def test_what_cannot_be_found_is_said_and_the_field_stays_as_it_was(search, state):
    state.choose("#3 5")
    type_in(search, "worst")
    search.queue.fail(RuntimeError("out of memory"))
    assert "were not found (RuntimeError)" in search.lines[0]
    assert (search.field.label, search.field.value) == ("among", "#3 5")
    state.mask = Mask.parse("redshift lsst")
    type_in(search, "worst")
    assert "redshift is seen" in search.lines[1] and search.field.value == "#3 5"
    type_in(search, "quiesent")
    assert "Did you mean 'quiescent'" in search.lines[2] and search.field.value == "#3 5"


def test_conditions_that_come_back_by_undoing_stay_and_are_shown(search, state):
    history = History(state)
    for text in ("redshift > 0.9", "redshift > 1"):
        state.choose(text)
    history.undo()
    assert state.filter == search.field.value == search.field.value_input == "redshift > 0.9"
    history.undo()
    assert state.filter == "" and not search.field.value and search.field.value_input == ""
    assert history.future == 2


def test_each_search_is_one_thing_to_undo(search, state):
    history = History(state)
    type_in(search, "redshift > 0.9")
    type_in(search, "redshift > 1")
    assert history.past == 2
    assert search.field.value == search.field.value_input == state.filter == "redshift > 1"


def test_the_notice_of_a_search_goes_when_the_next_one_succeeds(search):
    type_in(search, "quiesent")
    assert "Did you mean 'quiescent'" in search.session.notice.text
    type_in(search, "#3 5")
    assert search.session.notice.text == "" and search.state.filter == "#3 5"
    type_in(search, "redshift > 99")
    assert "no galaxy" in search.session.notice.text
    type_in(search, WORST)
    search.queue.finish()
    assert search.session.notice.text == ""


def test_the_notice_of_something_else_stays(search):
    type_in(search, "quiesent")
    search.session.say("a trouble of another kind")
    type_in(search, "#3 5")
    assert search.session.notice.text == "a trouble of another kind"

"""Moments of the explorer: undone and redone, and as the query of an address."""

import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer import Mask
from mosaic_explorer.catalog.writing import write_catalog
from mosaic_explorer.explorer.app import app
from mosaic_explorer.explorer.app.keys import Keys
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.session.history import History
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.state import ExplorerState, Snapshot
from mosaic_explorer.explorer.session.url import query_of, read_query
from mosaic_explorer.explorer.sources.sources import Sources
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.files import save_model


@pytest.fixture
def state():
    return ExplorerState(random_catalog(20), tiny_model())


@pytest.fixture(scope="module")
def observations():
    return Observations(random_catalog(20), TABLE)


def test_undo_and_redo_walk_through_what_was_shown(state):
    history, first = History(state), state.snapshot
    state.mask = Mask.only("sed")
    state.row = 3
    second = state.snapshot
    assert (history.past, history.future) == (2, 0)
    history.undo()
    assert state.row == 0 and state.mask == Mask.only("sed") and (history.past, history.future) == (1, 1)
    history.undo()
    assert state.snapshot == first
    history.undo()  # there is nothing before
    assert state.snapshot == first and (history.past, history.future) == (0, 2)
    history.redo()
    history.redo()
    history.redo()
    assert state.snapshot == second and (history.past, history.future) == (2, 0)


def test_looking_elsewhere_is_nothing_to_undo_and_stays_where_it_is(state):
    history = History(state)
    state.row = 3
    state.tab = "compare"
    assert (history.past, history.future) == (1, 0)
    history.undo()
    assert state.row == 0 and state.tab == "compare"


def test_an_address_opens_a_tab(state):
    snapshot, trouble = read_query("?tab=next", state.table, state.observations)
    assert snapshot.tab == "next" and not trouble and query_of(snapshot, state.table, state.observations) == "tab=next"
    assert "Did you mean 'map'" in read_query("?tab=mapp", state.table, state.observations)[1]


def test_something_new_after_undoing_forgets_what_was_undone(state):
    history = History(state)
    state.row = 1
    history.undo()
    state.row = 2
    assert (history.past, history.future) == (1, 0)
    history.redo()
    assert state.row == 2


def test_what_changes_at_once_is_undone_at_once(state):
    history, first = History(state), state.snapshot
    state.go(Snapshot(5, Mask.only("sfh"), "LSST Y1", "log_stellar_mass", ""))
    assert history.past == 1
    history.undo()
    assert state.snapshot == first


def test_a_drag_is_not_remembered_until_it_is_released(state):
    history = History(state)
    state.drag = state.snapshot._replace(mask=Mask.only("sed"))
    assert history.past == 0


@pytest.mark.parametrize(
    ("snapshot", "query"),
    [
        (Snapshot(0, Mask.preset("lsst"), "noise-free", "redshift", ""), ""),
        (Snapshot(12, Mask.parse("lsst sfh[0:10]"), "LSST Y1", "redshift", ""), "row=12&mask=lsst+sfh[0:10]&noise=lsst-y1"),
        (Snapshot(0, Mask.none(), "noise-free", "log_halo_mass", ""), "mask=nothing&focus=log_halo_mass"),
        (Snapshot(0, Mask.parse("lsst[g,r] sed[3500:5500]"), "noise-free", "redshift", ""), "mask=lsst[g,r]+sed[3500:5500]"),
        (
            Snapshot(2, Mask.preset("lsst"), "noise-free", "redshift", "redshift > 0", (), (Mask.only("sed"),), 1, "observed"),
            "row=2&filter=redshift+>+0&pins=sed&reference=1&frame=observed",
        ),
        (
            Snapshot(
                0, Mask.preset("lsst"), "noise-free", "redshift", "", time="lookback", sfr="linear", colour="true:log_ssfr"
            ),
            "time=lookback&sfr=linear&colour=true:log_ssfr",
        ),
    ],
)
def test_a_link_brings_back_the_moment(snapshot, query, observations):
    assert query_of(snapshot, TABLE, observations) == query
    assert read_query(f"?{query}", TABLE, observations) == (snapshot, "")


def test_links_with_the_keys_of_earlier_days_are_read(observations):
    snapshot, trouble = read_query("?among=redshift+>+0&pins=sed&against=1", TABLE, observations)
    assert (snapshot.filter, snapshot.reference, trouble) == ("redshift > 0", 1, "")
    assert read_query("?filter=%231&among=%232", TABLE, observations)[0].filter == "#1"  # today's go first


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("row=99", "row 99 is not in the catalog; allowed: 0 to 19"),
        ("row=x", "row must be a whole number; found 'x'"),
        ("mask=lst", "unknown modality or variable 'lst'"),
        ("noise=lsst-y5", "lsst-y1"),
        ("focus=redshif", "Did you mean 'redshift'"),
        ("time=lokback", "Did you mean 'lookback'"),
        ("sfr=logg", "Did you mean 'log'"),
        ("colour=errror", "Did you mean 'error'"),
    ],
)
def test_what_a_link_cannot_mean_is_said_and_the_rest_is_done(query, words, observations):
    snapshot, trouble = read_query(f"{query}&mask=sed&row=3" if "row" not in query else query, TABLE, observations)
    assert words in trouble
    assert snapshot.noise == "noise-free" and snapshot.scalar_name == "redshift"


def test_the_whole_page_follows_a_moment_and_its_address_follows_the_page(tmp_path, monkeypatch):
    model, catalog = save_model(tiny_model(), tmp_path / "tiny"), write_catalog(random_catalog(20), tmp_path / "20.zarr.zip")
    shown = Sources(tmp_path, {"MOSAIC_MODEL": str(model), "MOSAIC_CATALOG": str(catalog)})
    monkeypatch.setattr(app, "shared_sources", lambda: shown)
    page = app.session_page()
    address = page.main[-1]
    address.state.row = 3
    assert address.query == "row=3"
    address.query = "row=5&mask=sed&noise=lsst-y1"  # as Back does
    assert address.state.snapshot == Snapshot(5, Mask.only("sed"), "LSST Y1", "redshift", "")
    address.query = "row=5&mask=sed&noise=lsst-y7"
    assert address.state.noise == "noise-free" and address.state.row == 5
    assert address.query == "row=5&mask=sed"


def test_an_explorer_begins_with_all_that_a_moment_says():
    snapshot = Snapshot(3, Mask.only("sed"), "LSST Y1", "log_stellar_mass", "#3, redshift < 99")
    explorer = Explorer(random_catalog(20), tiny_model(), snapshot)
    assert explorer.state.snapshot == snapshot and explorer.state.rows.tolist() == [3] and not explorer.session.history.past
    explorer.close()


def test_keys_do_what_the_overlay_says_and_others_nothing():
    explorer = Explorer(random_catalog(20), tiny_model())
    keys = Keys(explorer.shortcuts)
    state = explorer.state
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "5"):
        keys._handle_msg(key)
    assert state.row == 1 and state.mask == Mask.preset("stellar_mass")
    keys._handle_msg("z")
    assert state.mask == Mask.preset("lsst")
    keys._handle_msg("y")
    assert state.mask == Mask.preset("stellar_mass")
    before = state.snapshot
    for nonsense in ("q", "", None, {"key": "z"}, "constructor"):
        keys._handle_msg(nonsense)
    assert state.snapshot == before
    keys._handle_msg("?")
    assert explorer.help.open
    explorer.close()

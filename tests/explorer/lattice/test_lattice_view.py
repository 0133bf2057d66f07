"""The lattice of masks on the page: filled in step by step, gone to by a click, priced, in the address and in tables."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_model, tiny_paper_model, with_filters

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.lattice.view import LatticeView
from mosaic_explorer.explorer.session.lattice_choice import LatticeChoice, lattice_text, read_lattice
from mosaic_explorer.explorer.session.url import query_of, read_query
from mosaic_explorer.steps import finish


@pytest.fixture
def view(open_session):
    view = LatticeView(open_session(random_catalog(12), held=True, lattice=LatticeChoice(is_open=True)))
    view.queue = view.session.queues["answers"]
    view.look(True)
    return view


def values(view):
    return np.array([node["value"] for node in view.panel.content["nodes"]])


# -- filled in ------------------------------------------------------------------------------------------------------------
def test_subsets_appear_as_they_come_and_all_targets_at_once(view):
    content = view.panel.content
    assert len(content["nodes"]) == 32 and np.isnan(values(view)).all() and content["waiting"]
    steps, take = view.queue.waiting[view.question.name]
    while np.isnan(values(view)[2]):
        next(steps)
    assert "of 32 combinations" in view.panel.content["about"] and np.isnan(values(view)[-2])
    take(finish(steps))
    view.queue.waiting.clear()
    content = view.panel.content
    assert not content["waiting"] and "combinations" not in content["about"]
    seen = np.array([node["seen"] for node in content["nodes"]])
    assert (np.isnan(values(view)) == (seen == 1)).all()
    view.state.scalar_name = "log_stellar_mass"
    assert np.isfinite(values(view)).all() and "stellar mass" in view.panel.content["question"]
    view.panel._handle_msg({"target": "sed"})
    assert "SED" in view.panel.content["question"] and not view.queue.waiting


def test_going_back_costs_nothing_and_another_noise_is_another_lattice(view):
    view.queue.finish_all()
    before = values(view)
    view.state.observe("LSST Y1")
    assert view.panel.content["waiting"] and view.queue.waiting
    view.queue.finish_all()
    assert not np.array_equal(before, values(view), equal_nan=True)
    view.state.observe("noise-free")
    assert not view.queue.waiting and np.array_equal(before, values(view), equal_nan=True)


def test_the_history_in_two_asks_only_for_what_is_new(view):
    view.queue.finish_all()
    view.panel._handle_msg({"in_two": True})
    nodes = view.panel.content["nodes"]
    assert len(nodes) == 64 and sum(node["text"] == "…" for node in nodes) == 16  # and 16 more that show the redshift
    view.queue.finish_all()
    assert not view.panel.content["waiting"]


def test_it_rests_while_it_is_not_looked_at(view):
    view.look(False)
    assert not view.queue.waiting and view.queue.forgotten == [view.question.name]
    view.state.observe("LSST Y1")
    assert not view.queue.waiting


# -- what hands do --------------------------------------------------------------------------------------------------------
def test_a_click_goes_there_and_the_mask_in_force_is_marked(view):
    view.queue.finish_all()
    assert view.panel.content["nodes"][view.panel.content["now"]]["mask"] == "lsst"
    view.panel._handle_msg({"mask": "lsst sed"})
    assert view.state.mask == Mask.parse("lsst sed")
    assert view.panel.content["nodes"][view.panel.content["now"]]["initials"] == "LS"
    view.state.mask = Mask.parse("lsst[g]")
    assert view.panel.content["now"] == -1 and "none of these" in view.panel.content["about"]


def test_the_cheapest_way_is_drawn_and_told_and_follows_the_costs(view):
    view.state.scalar_name = "log_stellar_mass"
    view.queue.finish_all()
    best = float(np.nanmin(values(view)))
    assert view.panel.content["way"] == []
    view.panel._handle_msg({"want": str(best)})
    content = view.panel.content
    assert content["nodes"][content["way"][-1]]["value"] == pytest.approx(best) and content["way"][0] == 0
    assert content["way_words"].startswith("Cheapest") and "dex" in content["way_words"]
    view.panel._handle_msg({"want": str(1.01 * float(values(view)[0]))})
    assert view.panel.content["way"] == [0]
    view.panel._handle_msg({"want": "1e-9"})
    assert view.panel.content["way_words"].startswith("Nothing brings the error to 1e-09 dex")
    view.panel._handle_msg({"cost": "sed", "hours": "0"})
    assert next(piece for piece in view.panel.content["pieces"] if piece["text"] == "sed")["hours"] == 0
    view.panel._handle_msg({"want": ""})
    assert view.panel.content["way"] == [] and not view.panel.content["way_words"]


@pytest.mark.parametrize("message", [{"want": "-1"}, {"want": "much"}, {"cost": "sed", "hours": "-3"}, {"cost": "sed"}])
def test_what_cannot_be_is_said_and_changes_nothing(view, message):
    before = view.state.snapshot
    view.panel._handle_msg(message)
    assert view.state.snapshot == before and "number" in view.session.notice.lines[-1]


@pytest.mark.parametrize(
    "nonsense", [None, 3, {}, {"mask": 5}, {"mask": "sfh[0:1"}, {"mask": "sed[4000:5000]"}, {"by": ["width"]}, {"cost": "x"}]
)
def test_whatever_else_a_browser_sends_changes_nothing(view, nonsense):
    before = view.state.snapshot
    view.panel._handle_msg(nonsense)
    assert view.state.snapshot == before


# -- other galaxies, other models -----------------------------------------------------------------------------------------
def test_pieces_of_which_no_galaxy_has_a_value_are_left_out(open_session):
    catalog = random_catalog(12)
    catalog["sfh"][:] = np.nan
    catalog["sed"][:] = np.nan
    view = LatticeView(open_session(catalog, held=True))
    view.look(True)
    assert [piece["text"] for piece in view.panel.content["pieces"]] == ["redshift", "lsst", "spherex"]
    assert len(view.panel.content["nodes"]) == 8 and not view.panel.content["choices"]["can_split"]


def test_other_surveys_that_are_drawn_are_a_piece_each(open_session):
    catalog = with_filters(random_catalog(12))
    view = LatticeView(open_session(catalog, tiny_filter_model().for_catalog(catalog), held=True, passbands=("sdss",)))
    view.look(True)
    assert "SDSS" in [piece["label"] for piece in view.panel.content["pieces"]]
    text = next(piece["text"] for piece in view.panel.content["pieces"] if piece["label"] == "SDSS")
    view.panel._handle_msg({"cost": text, "hours": "3"})
    table = view.state.table
    assert read_lattice(lattice_text(view.state.lattice), table) == view.state.lattice
    view.panel._handle_msg({"mask": text})
    assert view.state.mask.text == text and view.panel.content["now"] > 0


def test_a_model_without_widths_shows_errors_of_fewer_galaxies(open_session):
    view = LatticeView(open_session(random_catalog(60), tiny_paper_model(), held=True, lattice=LatticeChoice(by="width")))
    view.look(True)
    assert view.panel.content["about"].startswith("Over 40 galaxies")


def test_without_a_true_value_there_are_widths(open_session):
    catalog = random_catalog(12)
    catalog["redshift"][:] = np.nan
    view = LatticeView(open_session(catalog, held=True, lattice=LatticeChoice(want=0.1)))
    view.look(True)
    view.session.queues["answers"].finish_all()
    assert np.isnan(values(view)).all() and "no true value" in view.panel.content["way_words"]
    view.panel._handle_msg({"by": "width"})
    assert np.isfinite(values(view)).any()


# -- on the page, in the address, in tables -----------------------------------------------------------------------------
def test_the_page_has_it_beside_the_list_of_what_would_help():
    explorer = Explorer(random_catalog(12), tiny_model())
    try:
        explorer.many.tabs.active = 3
        part, state = explorer.many.next, explorer.session.state
        assert part.views[False].is_visible and True not in part.views
        state.lattice = state.lattice._replace(is_open=True)
        assert part.views[True].is_visible and not part.views[False].is_visible
        explorer.many.tabs.active = 0
        assert not any(view.is_visible for view in part.views.values())
    finally:
        explorer.close()


@pytest.mark.parametrize(
    "choice",
    [
        LatticeChoice(),
        LatticeChoice(is_open=True),
        LatticeChoice(True, "sfh", "width", 0.25, True, (("sed", 4.0), ("sfh[0:10]", 0.0))),
    ],
)
def test_an_address_holds_it(open_session, choice):
    state = open_session(lattice=choice).state
    query = query_of(state.snapshot, state.table, state.observations)
    assert read_query(query, state.table, state.observations) == (state.snapshot, "")


@pytest.mark.parametrize("text", ["opne", "of:sef", "of:redshift", "want:-1", "want:x", "cost:sed:-1", "cost:sed", "cost::3"])
def test_an_address_that_cannot_be_says_so(text):
    with pytest.raises(MosaicError):
        read_lattice(text, tiny_model().table)


def test_its_numbers_are_a_table_and_those_of_the_library():
    catalog, model = random_catalog(12), tiny_model()
    table = me.panels.table("lattice", catalog, model, "lsst", scalar="log_stellar_mass", lattice="want:0.0001,cost:sed:4")
    one = me.gains.lattice(model, catalog, "log_stellar_mass", costs={"sed": 4})
    assert len(table) == 32 and table.attrs["units"]["error"] == "dex" and table.attrs["units"]["hours"] == "h"
    for name in ("error", "standard_error", "width", "hours"):
        np.testing.assert_allclose(table[name], one[name].values, rtol=1e-5)
    assert table["seen"].tolist() == one["subset"].values.tolist() and table["sed"].sum() == 16
    assert "Nothing brings the error to 0.0001 dex" in table.attrs["about"]

"""One plot on stage: by key, button and address; what steps aside, what undoing leaves alone, what a browser may send."""

import pytest
from galaxies import random_catalog, tiny_model
from waiting import wait_for

from mosaic_explorer.explorer.app.keys import Keys
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.session.history import History
from mosaic_explorer.explorer.session.plots import stage_plots
from mosaic_explorer.explorer.session.state import Snapshot
from mosaic_explorer.explorer.session.url import query_of, read_query
from mosaic_explorer.masks import Mask
from mosaic_explorer.modalities import EXTENDED_TABLE, TABLE


@pytest.fixture
def explorer():
    opened = Explorer(random_catalog(12), tiny_model())
    yield opened
    opened.close()


def do(explorer, key):
    next(shortcut for shortcut in explorer.shortcuts if key in shortcut.keys).do()


@pytest.mark.parametrize("plot", ["sed", "photometry", "sfh", "densities", "redshift", "log_halo_mass"])
def test_an_address_opens_on_stage(open_session, plot):
    state = open_session().state
    snapshot, trouble = read_query(f"?row=3&stage={plot}", state.table, state.observations)
    assert (snapshot.row, snapshot.stage, trouble) == (3, plot, "")
    assert query_of(snapshot, state.table, state.observations) == f"row=3&stage={plot}"


@pytest.mark.parametrize(("plot", "nearest"), [("sedd", "sed"), ("1", ""), ("redshifts", "redshift"), ("x" * 500, "")])
def test_a_plot_that_is_not_is_met_in_one_line(open_session, plot, nearest):
    state = open_session().state
    snapshot, trouble = read_query(f"?stage={plot}", state.table, state.observations)
    assert snapshot.stage == "" and "unknown plot" in trouble and "\n" not in trouble and len(trouble) < 400
    assert f"Did you mean '{nearest}'" in trouble or not nearest


def test_undoing_stays_on_stage_and_undoes_what_was_done_there(open_session):
    state = open_session().state
    history = History(state)
    state.stage = "sfh"
    assert history.past == 0  # nothing has changed but where one looks
    state.mask = Mask.only("sed")
    state.stage = "sed"
    history.undo()
    assert state.mask == Mask.preset("lsst") and state.stage == "sed"


def test_every_plot_of_the_page_has_its_turn(explorer):
    assert set(explorer.stage.titles) == set(stage_plots(TABLE))
    assert "mah" in stage_plots(EXTENDED_TABLE)
    do(explorer, "S")
    seen = []
    for _ in explorer.stage.titles:
        seen.append(explorer.state.stage)
        do(explorer, "ArrowDown")
    assert seen == ["sed", "photometry", "sfh", "densities", "redshift", "log_halo_mass", "log_stellar_mass"]
    assert explorer.state.stage == "sed"  # round the end
    do(explorer, "[")
    assert explorer.state.stage == "log_stellar_mass"


def test_all_else_steps_aside_and_comes_back(explorer):
    body = explorer.body()
    aside = explorer.rail, explorer.beside, explorer.strip
    assert not explorer.stage.bar.visible and all(part.visible for part in aside)
    explorer.state.stage = "redshift"
    assert explorer.stage.bar.visible and not any(part.visible for part in aside)
    assert "on-stage" in body.css_classes and "on-stage" in explorer.galaxy.densities.css_classes
    assert "on-stage" not in explorer.galaxy.vectors.css_classes
    assert explorer.galaxy.vectors.stage == "redshift"
    do(explorer, "Escape")
    assert explorer.state.stage == "" and all(part.visible for part in aside) and "on-stage" not in body.css_classes
    do(explorer, "s")
    assert explorer.state.stage == "redshift"  # where one was before


def test_the_galaxy_its_mask_and_the_truth_are_followed_in_large_type(explorer):
    bar, state = explorer.stage.bar, explorer.state
    state.param.update(stage="sed", row=5, mask=Mask.only("sfh"), truth="off")
    assert bar.summary == {"name": "Galaxy 5", "mask": "sfh"} and bar.labels == {"truth": "reveal"}
    bar._handle_msg("truth")
    bar._handle_msg("next")
    assert (state.truth, bar.labels, bar.summary["name"]) == ("shown", {"truth": ""}, "Galaxy 6")
    bar._handle_msg("plot")
    bar._handle_msg("leave")
    assert (state.stage, explorer.stage.last) == ("", "photometry")


@pytest.mark.parametrize("message", [None, 3, {"act": "leave"}, "random", "help", "plot before", ["leave"], "x" * 10**5])
def test_whatever_else_a_browser_sends_is_left_alone(explorer, message):
    before = explorer.state.snapshot._replace(stage="sed")
    explorer.state.stage = "sed"
    explorer.stage.bar._handle_msg(message)
    assert explorer.state.snapshot == before and not explorer.help.open


def test_keys_of_the_stage_mean_nothing_elsewhere(explorer):
    page = explorer.page()
    [keys] = [part for part in page.header if isinstance(part, Keys)]
    for key in ("ArrowDown", "PageUp", "Escape", "]"):
        assert key not in keys.keys
        keys._handle_msg(key)
    assert explorer.state.stage == "" and explorer.state.row == 0 and {"s", "ArrowLeft"} <= set(keys.keys)
    keys._handle_msg("s")
    keys._handle_msg("ArrowDown")
    keys._handle_msg("PageDown")
    assert explorer.state.stage == "photometry" and explorer.state.row == 1
    keys._handle_msg("Escape")
    assert explorer.state.stage == "" and "Escape" not in keys.keys


def test_a_page_that_opens_on_stage_has_the_rest_ready_for_when_it_leaves():
    snapshot = Snapshot(2, Mask.preset("lsst"), "noise-free", "redshift", "", stage="densities")
    explorer = Explorer(random_catalog(12), tiny_model(), snapshot)
    try:
        page = explorer.page()
        assert explorer.stage.bar.visible and explorer.galaxy.densities.stage == "densities"
        assert "none" in str(page.sx)
        wait_for(lambda: explorer.many.population.plot.here == 2)
        explorer.commands["leave"]()
        assert explorer.beside.visible
    finally:
        explorer.close()

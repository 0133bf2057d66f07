"""Masks side by side: the table that tells of the errors under each."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from waiting import finish

from mosaic_explorer import Mask
from mosaic_explorer.explorer.app.keys import Keys
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.compare.view import EMPTY, PinsView
from mosaic_explorer.explorer.session.panels.figures import (
    NO_TRUTH,
    SEEN,
)
from mosaic_explorer.explorer.session.schedule import Schedule
from mosaic_explorer.explorer.session.state import ExplorerState

LSST, BOTH, MASS = (Mask.parse(text) for text in ("lsst", "lsst spherex", "log_stellar_mass"))


class Held:
    """A worker whose questions wait until the test lets them run, of each key only the newest."""

    def __init__(self):
        self.waiting = {}

    def ask(self, key, steps, then, **options):
        self.waiting[key] = (steps, then)

    def forget(self, key):
        self.waiting.pop(key, None)

    def finish_all(self):
        while self.waiting:
            steps, then = self.waiting.pop(next(iter(self.waiting)))
            then(finish(steps))


@pytest.fixture
def view():
    lines = []
    view = PinsView(ExplorerState(random_catalog(30), tiny_model()), Held(), Schedule(), lines.append)
    view.lines = lines
    view.look(True)
    return view


def row_of(view, section, number):
    told = view.panel.shown[section]
    return dict(zip((column["label"] for column in told["columns"]), told["rows"][number], strict=True))


# -- the page ----------------------------------------------------------------------------------------------------------
def test_the_page_pins_by_key_and_compares_in_a_third_tab():
    explorer = Explorer(random_catalog(20), tiny_model())
    try:
        many, keys = explorer.many, Keys(explorer.shortcuts)
        assert many.pins is None
        keys._handle_msg("p")
        assert explorer.state.pins == (LSST,) and many.pins is not None and not many.pins.looked_at
        keys._handle_msg("P")  # the same mask once more
        assert explorer.state.pins == (LSST,)
        many.tabs.active = 2
        assert many.pins.looked_at
        many.tabs.active = 0
        assert not many.pins.looked_at
    finally:
        explorer.close()


# -- the table --------------------------------------------------------------------------------------------------------
def test_with_nothing_pinned_it_says_what_to_do_and_asks_nothing(view):
    assert view.panel.shown["empty"] == EMPTY and view.panel.shown["pins"] == []
    assert not view.worker.waiting


def test_pins_and_the_mask_in_force_each_have_a_row_of_figures(view):
    view.state.pins = (BOTH, MASS)
    view.worker.finish_all()
    shown = view.panel.shown
    assert shown["now"] == "lsst" and shown["pins"] == [
        {"letter": "A", "mask": "lsst spherex"},
        {"letter": "B", "mask": MASS.text},
    ]
    assert not shown["galaxy"]["waiting"] and not shown["population"]["waiting"]
    now, a, b = (row_of(view, "galaxy", i) for i in range(3))
    assert now["LSST"]["text"] == a["SPHEREx"]["text"] == b["log M*"]["text"] == SEEN
    assert now["z"]["text"][0] in "+−" and now["z"]["beside"].endswith("σ")
    assert sum(row["z"]["best"] for row in (now, a, b)) == 1
    assert " ± " in row_of(view, "population", 1)["z"]["beside"]
    assert "30 galaxies" in shown["population"]["caption"]


def test_old_figures_stay_until_new_ones_come(view):
    view.state.pins = (BOTH,)
    view.worker.finish_all()
    before = [row_of(view, section, 0)["z"]["text"] for section in ("galaxy", "population")]
    view.state.param.update(row=3, mask=Mask.only("sed"))
    assert [row_of(view, section, 0)["z"]["text"] for section in ("galaxy", "population")] == before
    assert view.panel.shown["galaxy"]["waiting"] and view.panel.shown["population"]["waiting"]
    assert not any(cell["best"] for row in view.panel.shown["galaxy"]["rows"] for cell in row)
    view.worker.finish_all()
    assert [row_of(view, section, 0)["z"]["text"] for section in ("galaxy", "population")] != before
    assert not view.panel.shown["galaxy"]["waiting"] and not view.panel.shown["population"]["waiting"]


def test_pinning_a_mask_already_summarised_asks_nothing_about_many_galaxies(view):
    view.state.pins = (BOTH,)
    view.worker.finish_all()
    view.state.pin()
    assert not any(name == "population" for _, name in view.worker.waiting)
    assert row_of(view, "population", 2) == row_of(view, "population", 0)


def test_figures_are_of_what_the_model_is_shown_now(view):
    view.state.pins = (BOTH,)
    view.worker.finish_all()
    exact = row_of(view, "galaxy", 0)
    view.state.edit("g", 22.0)
    view.worker.finish_all()
    edited = row_of(view, "galaxy", 0)
    assert edited["z"]["text"] != exact["z"]["text"] and "with its changed values" in view.panel.shown["galaxy"]["caption"]
    view.state.observe("LSST Y1")
    view.worker.finish_all()
    assert row_of(view, "galaxy", 0)["z"]["text"] != edited["z"]["text"]
    assert "LSST Y1" in view.panel.shown["galaxy"]["caption"] and "LSST Y1" in view.panel.shown["population"]["caption"]


def test_a_galaxy_whose_truth_is_not_known_gets_dashes():
    catalog = random_catalog(8)
    catalog["redshift"][:] = np.nan
    view = PinsView(ExplorerState(catalog, tiny_model()), Held(), Schedule(), print)
    view.state.pins = (MASS,)
    view.look(True)
    view.worker.finish_all()
    for section in ("galaxy", "population"):
        assert [row_of(view, section, i)["z"]["text"] for i in range(2)] == ["–", "–"]
        assert row_of(view, section, 0)["z"]["title"] == NO_TRUTH


def test_it_rests_while_it_is_not_looked_at(view):
    view.look(False)
    view.state.pins = (BOTH, MASS)
    assert not view.worker.waiting
    view.look(True)
    assert {name for _, name in view.worker.waiting} == {"galaxy", "population"}
    view.look(False)
    assert not view.worker.waiting


def test_buttons_pin_go_take_away_and_choose_what_residuals_are_from(view):
    state, tell = view.state, view.panel._handle_msg
    tell({"act": "pin", "mask": ""})
    assert state.pins == (LSST,) and not view.panel.shown["pin"]["possible"]
    state.mask = BOTH
    tell({"act": "pin", "mask": ""})
    tell({"act": "against", "mask": "lsst spherex"})
    assert state.pins == (LSST, BOTH) and state.against == 2 == view.panel.shown["against"]
    tell({"act": "go", "mask": "lsst"})
    assert state.mask == LSST
    tell({"act": "remove", "mask": "lsst"})
    tell({"act": "remove", "mask": "lsst"})  # the second click of a double one
    assert state.pins == (BOTH,) and state.against == 1
    tell({"act": "against", "mask": ""})
    assert state.against == 0


def test_a_fifth_pin_is_refused_in_words(view):
    view.state.pins = tuple(Mask.only(name) for name in ("sed", "sfh", "spherex", "redshift"))
    assert not view.panel.shown["pin"]["possible"]
    view.panel._handle_msg({"act": "pin", "mask": ""})
    assert len(view.state.pins) == 4 and "take one away" in view.lines[0]


@pytest.mark.parametrize(
    "nonsense",
    [
        *(None, 3, "pin", [], {}, {"act": "pin"}, {"act": "go", "mask": 0}, {"act": ["pin"], "mask": ""}),
        *(
            {"act": act, "mask": mask}
            for act, mask in (("go", "sed"), ("remove", ""), ("against", "sed"), ("__init__", "lsst"))
        ),
    ],
)
def test_whatever_else_a_browser_sends_changes_nothing(view, nonsense):
    view.state.pins = (LSST, BOTH)
    before = view.state.snapshot
    view.panel._handle_msg(nonsense)
    assert view.state.snapshot == before


def test_colours_follow_the_theme(view):
    light = view.panel.shown["colours"]
    view.state.dark = True
    assert set(view.panel.shown["colours"]) == set(light) and view.panel.shown["colours"]["A"] != light["A"]

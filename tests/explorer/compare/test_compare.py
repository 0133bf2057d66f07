"""Masks side by side: the table that tells of the errors under each."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer import Mask
from mosaic_explorer.explorer.app.keys import Keys
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.compare.view import EMPTY, PinsView
from mosaic_explorer.explorer.session.panels.figures import SEEN

LSST, BOTH, MASS = (Mask.parse(text) for text in ("lsst", "lsst spherex", "log_stellar_mass"))


@pytest.fixture
def view(open_session):
    view = PinsView(open_session(random_catalog(30), held=True))
    view.queue = view.session.queues["answers"]
    view.look(True)
    return view


def row_of(view, section, letter):
    """The cells of a mask's row, "now" or a pin's letter, by column."""
    number = [row["letter"] for row in view.panel.content["rows"]].index(letter)
    part = view.panel.content[section]
    return dict(zip((column["label"] for column in part["columns"]), part["rows"][number], strict=True))


# -- the page ----------------------------------------------------------------------------------------------------------
def test_the_page_pins_by_key_and_compares_in_a_third_tab():
    explorer = Explorer(random_catalog(20), tiny_model())
    try:
        many, keys = explorer.many, Keys(explorer.shortcuts)
        assert many.pins is None
        keys._handle_msg("p")
        assert explorer.state.pins == (LSST,) and many.pins is not None and not many.pins.is_visible
        keys._handle_msg("P")  # the same mask once more
        assert explorer.state.pins == (LSST,)
        many.tabs.active = 2
        assert many.pins.is_visible
        many.tabs.active = 0
        assert not many.pins.is_visible
    finally:
        explorer.close()


# -- the table --------------------------------------------------------------------------------------------------------
def test_with_nothing_pinned_it_says_what_to_do_and_asks_nothing(view):
    assert view.panel.content["empty"] == EMPTY and view.panel.content["pins"] == []
    assert not view.queue.waiting


def test_pins_and_the_mask_in_force_each_have_a_row_of_figures(view):
    view.state.pins = (BOTH, MASS)
    view.queue.finish_all()
    content = view.panel.content
    assert {row["letter"]: row["mask"] for row in content["rows"]} == {"now": "lsst", "A": "lsst spherex", "B": MASS.text}
    assert [row["rank"] for row in content["rows"]] == [1, 2, 3]
    assert not content["galaxy"]["waiting"] and not content["population"]["waiting"]
    now, a, b = (row_of(view, "galaxy", letter) for letter in ("now", "A", "B"))
    assert now["LSST"]["text"] == a["SPHEREx"]["text"] == b["log M*"]["text"] == SEEN
    assert now["z"]["text"][0] == "±" and now["z"]["beside"][0] in "+−" and "of the predicted probability" in now["z"]["title"]
    assert "30 galaxies" in content["population"]["caption"] and "redshift" in content["population"]["caption"]


def width_in(cell):
    return float(cell["text"].removeprefix("±"))


def test_the_smallest_width_is_bold_and_the_narrowest_answers_stand_first(view):
    view.state.pins = (BOTH, MASS)
    view.queue.finish_all()
    rows = [row_of(view, "population", row["letter"]) for row in view.panel.content["rows"]]
    widths = [width_in(row["width"]) for row in rows]
    assert widths == sorted(widths)
    assert [row["width"]["best"] for row in rows] == [width == widths[0] for width in widths]
    assert not any(cell["best"] for row in rows for label, cell in row.items() if label != "width")  # no lucky residual
    galaxy = [row_of(view, "galaxy", row["letter"])["z"] for row in view.panel.content["rows"]]
    assert [cell["best"] for cell in galaxy].index(True) == np.argmin([width_in(cell) for cell in galaxy])


def test_the_scores_are_of_the_scalar_in_focus(view):
    view.state.pins = (BOTH, MASS)
    view.queue.finish_all()
    redshift = row_of(view, "population", "now")
    view.state.scalar_name = "log_stellar_mass"
    assert row_of(view, "population", "now") != redshift
    assert row_of(view, "population", "B")["width"]["text"] == SEEN and view.panel.content["rows"][0]["letter"] == "B"


def test_many_galaxies_are_sorted_into_bins_on_request(view):
    view.state.pins = (BOTH,)
    view.queue.finish_all()
    view.panel._handle_msg({"act": "by", "mask": "", "value": "redshift"})
    heads = [column["label"] for column in view.panel.content["population"]["columns"]]
    assert heads and all("z" in label or "–" in label for label in heads)
    view.panel._handle_msg({"act": "metric", "mask": "", "value": "coverage"})
    assert row_of(view, "population", "now")[heads[0]]["text"].endswith("%")
    view.panel._handle_msg({"act": "by", "mask": "", "value": ""})
    assert [column["label"] for column in view.panel.content["population"]["columns"]][:2] == ["width", "σ_MAD"]


def test_two_models_stand_side_by_side_under_each_mask(open_session, monkeypatch):
    other = tiny_model(seed=5)
    monkeypatch.setattr("mosaic_explorer.explorer.compare.view.model_beside", lambda name: other)
    view = PinsView(open_session(random_catalog(30), held=True))
    view.look(True)
    other_name = next(row[0] for row in view.panel.content["choices"]["beside"]["options"] if row[0])
    view.panel._handle_msg({"act": "beside", "mask": "", "value": other_name})
    view.session.queues["answers"].finish_all()
    rows = view.panel.content["rows"]
    assert {row["model"] for row in rows} == {view.state.model.name, other_name} and len(rows) == 2
    assert view.panel.content["population"]["rows"][0] != view.panel.content["population"]["rows"][1]
    assert not view.panel.content["population"]["waiting"]
    view.panel._handle_msg({"act": "beside", "mask": "", "value": "no such model"})
    assert view.state.beside == other_name


def test_old_figures_stay_until_new_ones_come(view):
    view.state.pins = (BOTH,)
    view.queue.finish_all()
    cells = {"galaxy": "z", "population": "width"}
    before = [row_of(view, section, "now")[label]["text"] for section, label in cells.items()]
    view.state.param.update(row=3, mask=Mask.only("sed"))
    assert [row_of(view, section, "now")[label]["text"] for section, label in cells.items()] == before
    assert view.panel.content["galaxy"]["waiting"] and view.panel.content["population"]["waiting"]
    assert not any(cell["best"] for row in view.panel.content["galaxy"]["rows"] for cell in row)
    view.queue.finish_all()
    assert [row_of(view, section, "now")[label]["text"] for section, label in cells.items()] != before
    assert not view.panel.content["galaxy"]["waiting"] and not view.panel.content["population"]["waiting"]


def test_pinning_a_mask_already_summarised_asks_nothing_about_many_galaxies(view):
    view.state.pins = (BOTH,)
    view.queue.finish_all()
    view.state.pin()
    assert "masks compared over many" not in view.queue.waiting
    now, pinned = row_of(view, "population", "B"), row_of(view, "population", "now")
    assert now == pinned


def test_figures_are_of_what_the_model_is_shown_now(view):
    view.state.pins = (BOTH,)
    view.queue.finish_all()
    exact = row_of(view, "galaxy", "now")
    view.state.edit("g", 22.0)
    view.queue.finish_all()
    edited = row_of(view, "galaxy", "now")
    assert edited["z"] != exact["z"] and "with its changed values" in view.panel.content["galaxy"]["caption"]
    view.state.observe("LSST Y1")
    view.queue.finish_all()
    assert row_of(view, "galaxy", "now")["z"] != edited["z"]
    assert "LSST Y1" in view.panel.content["galaxy"]["caption"] and "LSST Y1" in view.panel.content["population"]["caption"]


def test_of_a_galaxy_whose_truth_is_not_known_widths_are_told(open_session):
    catalog = random_catalog(8)
    catalog["redshift"][:] = np.nan
    view = PinsView(open_session(catalog, held=True))
    view.state.pins = (MASS,)
    view.look(True)
    view.session.queues["answers"].finish_all()
    for letter in ("now", "A"):
        cell = row_of(view, "galaxy", letter)["z"]
        assert cell["text"].startswith("±") and cell["beside"] == ""
        scores = row_of(view, "population", letter)
        assert float(scores["width"]["text"]) > 0 and scores["bias"]["text"] == scores["in 68%"]["text"] == "–"


def test_it_rests_while_it_is_not_looked_at(view):
    view.look(False)
    view.state.pins = (BOTH, MASS)
    assert not view.queue.waiting
    view.look(True)
    assert set(view.queue.waiting) == {"masks compared", "masks compared over many"}
    view.look(False)
    assert not view.queue.waiting


def test_buttons_pin_go_take_away_and_choose_what_residuals_are_from(view):
    state, tell = view.state, view.panel._handle_msg
    tell({"act": "pin", "mask": ""})
    assert state.pins == (LSST,) and not view.panel.content["pin"]["possible"]
    state.mask = BOTH
    tell({"act": "pin", "mask": ""})
    tell({"act": "reference", "mask": "lsst spherex"})
    assert state.pins == (LSST, BOTH) and state.reference == 2 == view.panel.content["reference"]
    tell({"act": "go", "mask": "lsst"})
    assert state.mask == LSST
    tell({"act": "remove", "mask": "lsst"})
    tell({"act": "remove", "mask": "lsst"})  # the second click of a double one
    assert state.pins == (BOTH,) and state.reference == 1
    tell({"act": "reference", "mask": ""})
    assert state.reference == 0


def test_a_fifth_pin_is_refused_in_words(view):
    view.state.pins = tuple(Mask.only(name) for name in ("sed", "sfh", "spherex", "redshift"))
    assert not view.panel.content["pin"]["possible"]
    view.panel._handle_msg({"act": "pin", "mask": ""})
    assert len(view.state.pins) == 4 and "take one away" in view.session.notice.lines[0]


@pytest.mark.parametrize(
    "nonsense",
    [
        *(None, 3, "pin", [], {}, {"act": "pin"}, {"act": "go", "mask": 0}, {"act": ["pin"], "mask": ""}),
        *(
            {"act": act, "mask": mask}
            for act, mask in (("go", "sed"), ("remove", ""), ("reference", "sed"), ("__init__", "lsst"))
        ),
        *({"act": act, "mask": "", "value": value} for act in ("by", "beside", ["by"]) for value in ("../x", 3, None)),
    ],
)
def test_whatever_else_a_browser_sends_changes_nothing(view, nonsense):
    view.state.pins = (LSST, BOTH)
    before = view.state.snapshot
    view.panel._handle_msg(nonsense)
    assert view.state.snapshot == before


def test_colours_follow_the_theme(view):
    light = view.panel.content["colours"]
    view.state.dark = True
    assert set(view.panel.content["colours"]) == set(light) and view.panel.content["colours"]["A"] != light["A"]

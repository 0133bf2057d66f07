"""What if a value were another: edits of what the model is shown, and the sliders that make them."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_model, with_filters

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import Measurements
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.session.edits import (
    apply_edits,
    editable,
    edits_text,
    edits_words,
    places_of,
    read_edits,
    with_edit,
)
from mosaic_explorer.explorer.session.history import History
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.explorer.session.url import query_of, read_query
from mosaic_explorer.explorer.what_if.view import MAGNITUDES_AROUND, EditsView, slider_rows
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.ood import WARN

G = editable(TABLE)["g"]


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture
def session(open_session, tiny):
    return open_session(random_catalog(20), tiny)


@pytest.fixture
def state(session):
    return session.state


@pytest.fixture
def view(session):
    return EditsView(session)


def row(state, name):
    """What the slider of one value shows."""
    return next(told for told in slider_rows(state) if told["name"] == name)


def slide(view, name, *values):
    """As a browser tells of a slide: live while it goes on, then released."""
    for value in values:
        view.panel._handle_msg({"name": name, "value": value, "phase": "live"})
    view.panel._handle_msg({"name": name, "value": values[-1], "phase": "release"})


# -- edits ------------------------------------------------------------------------------------------------------------
def test_scalars_and_bands_can_be_changed_and_channels_of_a_spectrum_not():
    assert list(editable(TABLE)) == [*TABLE.scalar_names, *"ugrizy"]
    for name in ("spherex", "lsst", "sed", "G", ""):
        with pytest.raises(MosaicError, match="unknown value to change"):
            with_edit((), name, 1.0, TABLE)


def test_edits_stand_in_the_order_of_the_table_each_at_most_once():
    edits = with_edit(with_edit(with_edit((), "g", 24.3, TABLE), "redshift", 1.2, TABLE), "g", 22.0, TABLE)
    assert edits == (("redshift", 1.2), ("g", 22.0))
    assert with_edit(edits, "redshift", None, TABLE) == (("g", 22.0),)
    assert with_edit((), "g", None, TABLE) == ()


@pytest.mark.parametrize(("name", "value"), [("g", 99), ("g", 4.9), ("redshift", -0.1), ("g", float("nan")), ("g", np.inf)])
def test_a_value_that_no_galaxy_can_have_is_refused_and_the_range_told(name, value):
    low, high = {"g": (5, 60), "redshift": (0, 20)}[name]
    with pytest.raises(MosaicError, match=f"{name} cannot be .*; allowed: {low} to {high}"):
        with_edit((), name, value, TABLE)


def test_the_short_text_brings_edits_back():
    edits = (("redshift", 1.2), ("log_stellar_mass", 9.0), ("g", 24.3001))
    assert edits_text(edits) == "redshift:1.2,log_stellar_mass:9.0,g:24.3001"
    assert read_edits(edits_text(edits), TABLE) == edits
    assert read_edits(" g : 24 ,, redshift:1.2", TABLE) == (("redshift", 1.2), ("g", 24.0))
    for text, words in (("g", "write name:number"), ("g:x", "write name:number"), ("gg:24", "Did you mean 'g'")):
        with pytest.raises(MosaicError, match=words):
            read_edits(text, TABLE)


def test_words_tell_which_edits_are_without_effect():
    edits = (("redshift", 1.2), ("g", 24.3))
    assert edits_words(edits, Mask.preset("lsst").seen, TABLE) == "redshift 1.20 (hidden), g 24.30"
    assert np.flatnonzero(places_of(edits, TABLE)).tolist() == [0, G] and not places_of((), TABLE).any()


def test_a_measured_value_keeps_its_error_and_a_limit_becomes_a_detection():
    values = np.full((2, TABLE.size), 25.0, np.float32)
    shown = Measurements(values, np.full_like(values, 0.1), np.ones(values.shape, bool))
    moved = apply_edits(shown, (("g", 22.5),), TABLE)
    assert (moved.values[:, G] == 22.5).all() and not moved.limit[:, G].any() and (moved.error == shown.error).all()
    assert (np.delete(moved.values, G, 1) == 25).all() and np.delete(moved.limit, G, 1).all()
    assert (shown.values == 25).all() and shown.limit.all()  # those of all galaxies are left as they were


# -- the state --------------------------------------------------------------------------------------------------------
def test_the_model_is_shown_the_edit_and_answers_are_compared_with_the_truth(state):
    true = state.own_values.copy()
    state.edit("g", 22.5)
    assert state.inputs(state.snapshot).values[0, G] == 22.5
    np.testing.assert_array_equal(state.own_values, true)
    state.edit("g", None)
    np.testing.assert_array_equal(state.inputs(state.snapshot).values[0], true)


def test_what_is_changed_becomes_seen_and_stays_so_when_the_change_is_taken_back(state):
    state.mask = Mask.only("sed")
    history = History(state)
    state.edit("g", 22.5)
    assert state.mask.text == "lsst[g] sed" and history.past == 1
    state.edit("g", None)
    assert state.mask.text == "lsst[g] sed" and not state.edits
    history.undo()
    history.undo()
    assert state.mask == Mask.only("sed") and not state.edits


def test_an_edit_that_cannot_be_changes_nothing(state):
    state.edit("g", 22.5)
    before = state.snapshot
    with pytest.raises(MosaicError):
        state.edit("redshift", 99)
    assert state.snapshot == before


def test_another_galaxy_is_shown_as_it_is_and_undoing_brings_the_edited_one_back(state):
    state.edit("g", 22.5)
    history, moved = History(state), state.snapshot
    for leave in (lambda: state.step(1), lambda: state.open(7), state.random, lambda: state.choose("#5")):
        state.go(moved)
        leave()
        assert not state.edits
        if state.row != moved.row:
            history.undo()
            assert state.snapshot == moved


def test_a_link_carries_edits_and_says_which_cannot_be(state):
    state.edit("g", 22.5)
    state.edit("redshift", 1.2)
    query = query_of(state.snapshot, TABLE, state.observations)
    assert query.endswith("edit=redshift:1.2,g:22.5")
    assert read_query(query, TABLE, state.observations) == (state.snapshot, "")
    snapshot, trouble = read_query("mask=sed&edit=g:99", TABLE, state.observations)
    assert "g cannot be 99" in trouble and snapshot.edits == () and snapshot.mask == Mask.only("sed")


def test_a_magnitude_far_from_where_it_belongs_makes_a_galaxy_strange(model, few):
    state = ExplorerState(few, model, mask=Mask.preset("lsst+spherex"))
    scores = []
    for by in (0, -2):
        asked = state.with_edit("g", float(state.own_values[G]) + by)
        scores.append(model.ood.score(state.inputs(asked), asked.mask)[0][0])
    assert scores[0] < WARN < scores[1]


# -- the sliders ------------------------------------------------------------------------------------------------------
def test_one_slide_is_one_step_to_undo_and_the_slider_goes_back(view, state):
    state.mask = Mask.preset("lsst")
    history, before = History(state), row(state, "redshift")
    view.panel.open = True
    for value in (1.1, 1.2, 1.3):
        view.panel._handle_msg({"name": "redshift", "value": value, "phase": "live"})
        assert state.drag == state.with_edit("redshift", value) and not state.edits and not history.past
    view.panel._handle_msg({"name": "redshift", "value": 1.3, "phase": "release"})
    assert state.edits == (("redshift", 1.3),) and state.mask.text == "redshift lsst"
    assert state.drag is None and history.past == 1
    assert view.panel.rows[0]["value"] == 1.3 and view.panel.rows[0]["edited"] and view.panel.rows[0]["text"] == "1.30"
    history.undo()
    assert not state.edits and state.mask == Mask.preset("lsst")
    assert view.panel.rows[0] == before
    history.redo()
    assert view.panel.rows[0]["value"] == 1.3


def test_one_change_is_taken_back_or_all_of_them(view, state):
    slide(view, "g", 22.5)
    slide(view, "u", 23)
    slide(view, "redshift", 0.5)
    history = History(state)
    view.panel._handle_msg({"name": "u", "value": None, "phase": "release"})
    assert [name for name, _ in state.edits] == ["redshift", "g"]
    view.panel._handle_msg({"name": None, "value": None, "phase": "release"})
    assert not state.edits and not any(told["edited"] for told in view.panel.rows) and history.past == 2


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (None, "cannot be understood"),
        ([1], "cannot be understood"),
        ({"name": "g", "value": 22.5}, "cannot be understood"),
        ({"name": "g", "value": 22.5, "phase": "end"}, "unknown phase of a slide 'end'; allowed: live, release"),
        ({"name": "g", "value": 22.5, "phase": ["live"]}, "unknown phase"),
        ({"name": None, "value": 22.5, "phase": "release"}, "must have a name"),
        ({"name": {}, "value": 22.5, "phase": "live"}, "must have a name"),
        ({"name": "gg", "value": 22.5, "phase": "live"}, "Did you mean 'g'"),
        ({"name": "sed", "value": 1, "phase": "release"}, "unknown value to change 'sed'"),
        ({"name": "g", "value": "bright", "phase": "live"}, "must be a number, like 24.3; found 'bright'"),
        ({"name": "g", "value": True, "phase": "release"}, "found 'bool'"),
        ({"name": "g", "value": [22.5], "phase": "release"}, "found 'list'"),
        ({"name": "g", "value": float("nan"), "phase": "live"}, "g cannot be nan; allowed: 5 to 60"),
        ({"name": "g", "value": 10**400, "phase": "release"}, "g cannot be 1e"),
        ({"name": "g", "value": 61, "phase": "release"}, "g cannot be 61"),
    ],
)
def test_whatever_a_browser_sends_amiss_is_said_and_changes_nothing(view, state, message, words):
    state.edit("g", 24)
    before = state.snapshot
    state.drag = state.with_edit("g", 24.5)
    view.panel._handle_msg(message)
    assert words in view.session.notice.lines[-1] and "\n" not in view.session.notice.lines[-1]
    assert state.snapshot == before and state.drag is None


def test_sliders_are_made_when_the_section_is_opened_and_it_opens_where_something_is_moved(session, view, state):
    assert not view.panel.open and not view.panel.rows
    state.row = 3
    assert not view.panel.rows
    state.edit("g", 22.5)  # from the plot, say
    assert view.panel.open and [told["name"] for told in view.panel.rows] == list(editable(TABLE))
    view.panel.open = False
    state.edit("g", 22.6)  # who has closed it wants it closed
    assert not view.panel.open
    assert EditsView(session).panel.open  # as a link brings it


def test_sliders_follow_galaxy_mask_and_noise(view, state):
    view.panel.open = True
    g = list(editable(TABLE)).index("g")
    state.open(4)
    assert view.panel.rows[g]["value"] == pytest.approx(state.own_values[G]) and not view.panel.rows[g]["hidden"]
    state.mask = Mask.only("sed")
    assert view.panel.rows[g]["hidden"] and "makes it seen" in view.panel.rows[g]["why"]
    state.observe("LSST Y1")
    assert view.panel.rows[g]["value"] == pytest.approx(state.measurements.values[4, G])


def test_filters_of_other_surveys_have_sliders_where_they_are_drawn(open_session):
    catalog = with_filters(random_catalog(20))
    session = open_session(catalog, tiny_filter_model().for_catalog(catalog))
    state, own = session.state, [*TABLE.scalar_names, *"ugrizy"]
    view = EditsView(session)
    view.panel.open = True

    def names():
        return [told["name"] for told in view.panel.rows]

    assert names() == own
    state.passbands = ("sdss",)
    assert names() == [*own, "sdss2010-g"]
    assert row(state, "sdss2010-g")["unit"] == "mag"
    slide(view, "sdss2010-g", 22.0)
    assert dict(state.edits) == {"sdss2010-g": 22.0} and "photometry[sdss2010-g]" in state.mask.text
    state.passbands = ()
    assert names() == [*own, "sdss2010-g"]  # what is seen is drawn


def test_scalars_reach_as_far_as_the_model_has_learned_and_magnitudes_around_the_galaxys_own(few, model):
    state = ExplorerState(few, model)
    for told in slider_rows(state):
        low, high, own = told["min"], told["max"], state.own_values[editable(TABLE)[told["name"]]]
        if told["name"] in model.edges:
            first, last = model.edges[told["name"]][[0, -1]]
            assert (low, high) == pytest.approx((max(first, 0), last), abs=0.011)
        else:
            assert (low, high) == pytest.approx((own - MAGNITUDES_AROUND, own + MAGNITUDES_AROUND), abs=0.011)
        assert low <= told["value"] <= high and low == pytest.approx(round(low, 2), abs=1e-9)
        assert low + told["own"] * (high - low) == pytest.approx(own)


def test_a_slider_reaches_to_what_a_link_has_set(state):
    state.edit("g", 40.0)
    assert row(state, "g")["max"] == 40 and row(state, "g")["value"] == 40
    state.edit("redshift", 12.0)
    assert row(state, "redshift")["max"] == 12


def test_a_value_that_the_galaxy_has_not_got_can_be_set_and_taken_back(tiny):
    catalog = random_catalog(3)
    catalog["redshift"][0] = np.nan
    catalog["lsst"][0] = np.nan
    state = ExplorerState(catalog, tiny)
    for name in ("redshift", "g"):
        told = row(state, name)
        assert told["missing"] and told["own"] is None and told["text"] == "not set"
        assert told["value"] == pytest.approx((told["min"] + told["max"]) / 2)
    low, high = tiny.scaling.low[G], tiny.scaling.high[G]  # not all the magnitudes there can be
    assert (row(state, "g")["min"], row(state, "g")["max"]) == pytest.approx((low, high), abs=0.011)
    state.edit("g", 24.0)
    assert not row(state, "g")["missing"] and row(state, "g")["text"] == "24.00 mag" and row(state, "g")["why"] == "moved"
    assert state.inputs(state.snapshot).values[0, G] == 24
    state.edit("g", None)
    assert row(state, "g")["missing"]


def test_a_limit_is_told_as_one_until_it_is_moved(tiny):
    catalog = random_catalog(3)
    catalog["lsst"][0] = 31.0
    state = ExplorerState(catalog, tiny)
    state.observe("LSST Y1")
    told = row(state, "g")
    assert told["text"].startswith("> ") and "not detected" in told["why"]
    state.edit("g", 25.0)
    assert row(state, "g")["text"] == "25.00 mag" and "own: > " in row(state, "g")["why"]
    assert not state.inputs(state.snapshot).limit[0, G] and state.inputs(state.snapshot).error[0, G] > 0


def test_an_edit_that_a_mask_hides_is_marked(state):
    state.edit("g", 22.5)
    state.mask = Mask.only("sed")
    told = row(state, "g")
    assert told["edited"] and told["hidden"] and "without effect" in told["why"]


def test_each_slider_has_a_name_that_begins_with_what_is_written_and_tells_the_unit(state):
    spoken = {told["label"]: told["spoken"] for told in slider_rows(state)}
    assert list(spoken) == ["redshift", "log Mh", "log M*", *"ugrizy"]
    assert all(words.startswith(label) for label, words in spoken.items())
    assert spoken["g"] == "g: LSST magnitude [mag(AB)]" and spoken["log M*"] == "log M*: log stellar mass [log10(Msun)]"
    assert row(state, "redshift")["text"] == f"{state.own_values[TABLE.place('redshift').start]:.2f}"

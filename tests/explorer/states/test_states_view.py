"""What states know, on the page: the numbers of Python as they come, stopped, gone on with; the truth may be kept back."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

import mosaic_explorer as me
from mosaic_explorer import Mask, panels
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.session import states_curve, states_found
from mosaic_explorer.explorer.session.states_choice import StatesChoice, read_states, states_text
from mosaic_explorer.explorer.session.states_curve import curve_steps
from mosaic_explorer.explorer.session.states_found import rare_steps, spectra_steps
from mosaic_explorer.explorer.states.view import StatesView
from mosaic_explorer.explorer.states.words import ordinal
from mosaic_explorer.steps import finish

N = 100
METHODS = ("ridge", "logistic", "linear")


@pytest.fixture
def catalog():
    """Galaxies of which a tenth are rare enough to be sought by two examples."""
    made = random_catalog(N)
    return made.assign(own=("galaxy", np.arange(N) % 7.0))


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Quick methods and few draws alone, and kinds of a tenth, two of whom are examples."""
    monkeypatch.setattr(states_curve, "METHODS", METHODS)
    monkeypatch.setattr(states_curve, "DRAWS", (2,) * 7)
    monkeypatch.setattr(states_found, "SEARCHES", 2)
    monkeypatch.setattr(states_found, "RARE", 0.1)
    monkeypatch.setattr(states_found, "EXAMPLES", 2)


@pytest.fixture
def view(open_session, catalog):
    view = StatesView(open_session(catalog, held=True))
    view.queue = view.session.queues["maps"]
    view.look(True)
    return view


def test_the_curve_is_that_of_few_labels_and_grows(view, catalog):
    grown = []
    snapshot = view.state.snapshot
    curve = finish(curve_steps(view.kept, snapshot, grow=grown.append))
    same = me.latent.few_labels(view.state.model, catalog, "lsst", "redshift", (10, 30), draws=2, methods=METHODS)
    assert curve.frame.drop(columns=["score", "error"]).equals(same.drop(columns=["score", "error"]))
    np.testing.assert_allclose(curve.frame["score"], same["score"], atol=1e-3)
    assert [part.frame["labels"].max() for part in grown] == [10] and curve.of == (80, 20)
    view.queue.finish_all()
    content = view.component.content["curve"]
    assert [series["x"] for series in content["series"]] == [[10, 30], [10, 30]] and "80 may be labelled" in content["words"]
    assert not content["waiting"] and not view.busy.panel.visible


def test_what_was_learned_before_it_was_stopped_is_not_learned_again(view):
    steps = curve_steps(view.kept, view.state.snapshot)
    lines = None
    while not lines or len(lines) < 3:
        next(steps)
        lines = view.kept.peek("lines", view.state.snapshot, "redshift")
    view.stop()
    assert not view.queue.waiting and not view.busy.panel.visible and view.component.content["stopped"]
    first = {fit: dict(line) for fit, line in lines.items()}
    view.component._handle_msg({"act": "go on"})
    assert view.busy.panel.visible and not view.component.content["stopped"]
    view.queue.finish_all()
    assert {fit: lines[fit] for fit in first} == first and len(lines) == 8
    view.stop()
    view.state.mask = Mask.parse("spherex")  # of something else nobody has said that it be stopped
    assert view.queue.waiting


def test_rare_galaxies_are_found_without_the_examples_and_precision_counts_them(view):
    snapshot = view.state.snapshot
    rare = finish(rare_steps(view.kept, snapshot))
    members = np.flatnonzero(rare.members)
    assert len(members) == 10 and rare.k == 8 and rare.chance == pytest.approx(8 / 98)
    for space, found in rare.found.items():
        assert not np.isin(found, rare.examples).any() and len(set(found)) == 8
        assert rare.precision[space][0] == rare.members[found].mean() and len(rare.precision[space]) == 2
    lowest = finish(rare_steps(view.kept, snapshot._replace(states=StatesChoice(end="lowest"))))
    assert not (lowest.members & rare.members).any() and lowest.bound < rare.bound


def test_a_spectrum_is_sought_as_cross_modal_does(view, catalog):
    found = finish(spectra_steps(view.kept, view.state.snapshot))
    same = me.latent.cross_modal(view.state.model, catalog, "lsst", "sed")
    np.testing.assert_allclose(found.rank, same.ranks[0])
    assert found.recall[1] == pytest.approx((same.recall(10) * N - (same.ranks[0] <= 10)) / (N - 1))
    assert len(found.rows) == N and len(found.found) == 8
    edited = finish(spectra_steps(view.kept, view.state.with_edit("g", 30.0)))
    assert edited.found.tolist() != found.found.tolist()
    with pytest.raises(MosaicError, match="seen under this mask"):
        finish(spectra_steps(view.kept, view.state.snapshot._replace(mask=Mask.parse("lsst sed[:2000]"))))
    with pytest.raises(MosaicError, match="Nothing is seen"):
        finish(spectra_steps(view.kept, view.state.snapshot._replace(mask=Mask.none())))


def test_a_head_learns_from_galaxies_that_are_not_scored(open_session):
    session = open_session(random_catalog(220), held=True, states=StatesChoice(head=True))
    view = StatesView(session)
    found = finish(spectra_steps(view.kept, session.state.snapshot))
    assert found.learned == 110 and len(found.rows) in (110, 111) and 0 in found.rows


def test_cards_and_lists_open_galaxies_and_nonsense_does_nothing(view):
    view.queue.finish_all()
    content = view.component.content
    assert len(content["rare"]["lists"]) == 2 and len(content["spectra"]["cards"]) in (8, 9)
    assert sum(card["is_own"] for card in content["spectra"]["cards"]) == 1
    before = view.state.snapshot
    for nonsense in (
        None,
        3,
        {},
        {"row": "5"},
        {"row": True},
        {"row": -1},
        {"row": N},
        {"target": "sed"},
        {"end": 1},
        {"head": "no"},
    ):
        view.component._handle_msg(nonsense)
    assert view.state.snapshot == before
    view.component._handle_msg({"row": content["rare"]["lists"][0]["lines"][2]["row"]})
    assert view.state.row == content["rare"]["lists"][0]["lines"][2]["row"]
    assert list(view.queue.waiting) == ["states: spectra"]  # of one galaxy; the others are of all


def test_a_target_is_chosen_a_scalar_is_in_focus_then(view):
    view.component._handle_msg({"target": "half_mass_age"})
    assert view.state.states.target == "half_mass_age"
    view.queue.finish_all()
    assert view.component.content["curve"]["label"] == "R², half-mass age"
    view.component._handle_msg({"target": "own"})
    assert "own" in view.component.content["question"]
    view.component._handle_msg({"target": "log_stellar_mass"})
    assert (view.state.states.target, view.state.scalar_name) == ("", "log_stellar_mass")


def test_while_the_truth_is_kept_back_nothing_is_told_or_asked(view):
    view.queue.finish_all()
    view.state.truth = "off"
    content = view.component.content
    assert "kept back" in content["instead"] and not content["curve"]["series"] and not content["rare"]["lists"]
    view.state.mask = Mask.parse("spherex")
    assert not view.queue.waiting
    with pytest.raises(MosaicError, match="kept back"):
        panels.table("few labels", view.state.catalog, view.state.model, "lsst", truth="off")


def test_it_rests_while_it_is_not_looked_at_and_what_failed_says_so(view):
    view.queue.fail(MosaicError("no such luck"))
    assert "no such luck" in [view.component.content[part]["words"] for part in ("curve", "rare", "spectra")]
    view.look(False)
    view.state.mask = Mask.parse("spherex")
    assert not view.queue.waiting


@pytest.mark.parametrize(
    "choice", [StatesChoice(), StatesChoice(True, "log_ssfr < -11", "lowest", True), StatesChoice(target="own")]
)
def test_the_address_has_what_is_asked(choice, catalog):
    assert read_states(states_text(choice), tiny_model().table, catalog) == choice


@pytest.mark.parametrize("text", ["of:nothing", "of:", "sideways"])
def test_what_cannot_be_asked_is_said(text, catalog):
    with pytest.raises(MosaicError, match=r"unknown target|cannot read"):
        read_states(text, tiny_model().table, catalog)


def test_tables_have_what_the_page_shows(view, catalog):
    view.queue.finish_all()
    content, asked = view.component.content, (catalog, view.state.model, "lsst")
    rare = panels.table("rare galaxies", *asked)
    shown = [line["row"] for one in content["rare"]["lists"] for line in one["lines"]]
    assert rare["row"].tolist() == shown and "by chance 0.082" in rare.attrs["about"]
    spectra = panels.table("spectra found", *asked, row=0)
    cards = [card["row"] for card in content["spectra"]["cards"]]
    assert spectra["row"].tolist()[1:] == cards[:8] and spectra["is_own"].iloc[0]
    curve = panels.table("few labels", *asked, states="of:half_mass_age")
    assert curve.attrs["units"]["error"] == "Gyr" and set(curve["of"]) == {"hidden states", "from scratch"}


def test_the_page_has_it_beside_galaxies_alike():
    explorer = Explorer(random_catalog(12), tiny_model())
    try:
        explorer.many.tabs.active = 5
        part, state = explorer.many.twins, explorer.session.state
        assert part.views[False].is_visible and True not in part.views
        state.states = state.states._replace(is_open=True)
        assert part.views[True].is_visible and not part.views[False].is_visible
    finally:
        explorer.close()


def test_places_are_said_as_people_do():
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 22, 113, 1001)] == [
        "1st",
        "2nd",
        "3rd",
        "4th",
        "11th",
        "22nd",
        "113th",
        "1,001st",
    ]

"""Galaxies like the one that is open: twins and neighbours as cards, a click opens one, and why there is none is said."""

import numpy as np
import pytest
from galaxies import random_catalog

from mosaic_explorer import Mask, panels
from mosaic_explorer.explorer.twins.view import TwinsView

N = 60


@pytest.fixture
def catalog():
    """Galaxies alike in LSST but for a few hundredths of a magnitude, and not in the rest."""
    made = random_catalog(N)
    offsets = 0.03 * np.random.default_rng(1).normal(size=(N, 6))
    return made.assign(lsst=(made["lsst"].dims, (24 + offsets).astype(np.float32), made["lsst"].attrs))


@pytest.fixture
def view(open_session, catalog):
    view = TwinsView(open_session(catalog, held=True))
    view.queue = view.session.queues["answers"]
    view.look(True)
    return view


def strips(view):
    return [[card["row"] for card in strip["cards"]] for strip in view.component.content["strips"]]


def test_twins_and_neighbours_are_cards_of_real_galaxies(view, catalog):
    assert view.component.content["instead"] == "Comparing galaxies…"
    view.queue.finish_all()
    content = view.component.content
    twins, near = strips(view)
    assert len(twins) == len(near) == 6 and 0 not in twins + near and not content["waiting"]
    card = content["strips"][0]["cards"][0]
    assert [(curve["label"], curve["kind"]) for curve in card["curves"]] == [
        ("LSST", "seen"),
        ("SFH", "hidden"),
        ("SED", "hidden"),
    ]
    assert all(len(curve["own"]) == len(curve["other"]) <= 60 for curve in card["curves"])
    redshift = catalog["redshift"].values
    change = f"{redshift[twins[0]] - redshift[0]:+.2f}".replace("-", "−")
    assert f"z {redshift[twins[0]]:.2f} ({change})" in card["lines"] and card["lines"][0].startswith("apart ")
    assert (
        f"of {N} galaxies look the same in what is seen" in content["words"] and "by one standard deviation" in content["words"]
    )


def test_it_follows_the_mask_and_says_why_there_is_no_twin(view):
    view.queue.finish_all()
    view.state.mask = Mask.parse("lsst spherex")
    assert view.component.content["waiting"]
    view.queue.finish_all()
    assert f"None of {N} galaxies looks the same" in view.component.content["words"] and strips(view)[0] == []
    view.state.mask = Mask.parse("all")
    view.queue.finish_all()
    assert "hides nothing that is known" in view.component.content["words"] and len(strips(view)[1]) == 6
    view.state.mask = Mask.none()
    view.queue.finish_all()
    assert "othing is seen" in view.component.content["words"] and strips(view) == [[], []]
    assert "cannot tell it from others" in view.component.content["strips"][1]["none"]


def test_galaxies_are_made_ready_once_for_all_and_anew_for_one_that_is_changed(view):
    view.queue.finish_all()
    ready = view._ready
    view.state.open(7)
    view.queue.finish_all()
    assert view._ready is ready and 7 not in np.concatenate(strips(view))
    view.state.edit("g", 30.0)
    view.queue.finish_all()
    assert view._ready is not ready and strips(view)[0] == []


def test_among_those_found_alone(view):
    view.state.choose("#0-30")
    view.queue.finish_all()
    assert max(np.concatenate(strips(view))) <= 30 and "of 31 galaxies" in view.component.content["words"]


def test_a_click_opens_a_galaxy_of_the_strips_and_nonsense_does_nothing(view):
    view.queue.finish_all()
    shown = strips(view)[1]
    for nonsense in (None, 3, {}, {"row": "5"}, {"row": True}, {"row": -1}, {"row": 10**9}, {"row": 0}):
        view.component._handle_msg(nonsense)
    assert view.state.row == 0
    view.component._handle_msg({"row": shown[2]})
    assert view.state.row == shown[2]


def test_while_the_truth_is_kept_back_nothing_is_told_or_asked(view):
    view.queue.finish_all()
    view.state.truth = "off"
    content = view.component.content
    assert "kept back" in content["instead"] and content["strips"] == [] and content["words"] == ""
    view.state.row = 3
    assert not view.queue.waiting
    view.state.truth = "shown"
    view.queue.finish_all()
    assert len(strips(view)[1]) == 6


def test_the_table_has_the_galaxies_that_the_cards_show(view, catalog):
    view.queue.finish_all()
    table = panels.table("alike", catalog, view.state.model, "lsst", row=0)
    assert table["row"].tolist() == [row for strip in strips(view) for row in strip]
    assert (table["disagreement"][table["kind"] == "twin"] <= 1).all()
    redshift = catalog["redshift"].values
    np.testing.assert_allclose(table["redshift_more"], redshift[table["row"]] - redshift[0], atol=1e-6)
    assert table.attrs["units"]["log_stellar_mass_more"] == "dex" and "by one standard deviation" in table.attrs["about"]
    kept_back = panels.table("alike", catalog, view.state.model, "lsst", row=0, truth="off")
    assert set(kept_back["kind"]) == {"nearest"} and kept_back["redshift"].isna().all()


def test_it_rests_while_it_is_not_looked_at(view):
    view.look(False)
    view.state.row = 4
    assert not view.queue.waiting

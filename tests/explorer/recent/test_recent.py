"""The strip of galaxies opened lately."""

import numpy as np
import pytest
from galaxies import random_catalog

from mosaic_explorer.explorer.recent.recent import HEIGHT, MOST, POINTS, Recent, small_spectrum
from mosaic_explorer.explorer.recent.view import Filmstrip
from mosaic_explorer.modalities import TABLE


@pytest.fixture
def session(open_session):
    return open_session(random_catalog(30), row=4)


@pytest.fixture
def state(session):
    return session.state


def test_the_galaxies_opened_lately_are_kept_newest_first_and_each_once():
    recent = Recent(0)
    for row in (1, 2, 1, 3):
        recent.note(row)
    assert recent.rows == [3, 2, 1, 0]  # to open one again moves none
    for row in range(4, MOST):
        recent.note(row)
    recent.note(0)
    recent.note(99)
    assert len(recent.rows) == MOST and recent.rows[0] == 99
    assert 0 in recent.rows and 2 not in recent.rows  # 0 has been looked at since


def test_a_small_spectrum_keeps_the_shape():
    sed = np.concatenate([np.linspace(8, 12, 500), np.linspace(12, 10, 421)])
    small = small_spectrum(sed)
    assert len(small) == POINTS and min(small) == small[0] == 0 and max(small) == HEIGHT
    assert small[-1] == pytest.approx(HEIGHT / 2, abs=1) and abs(int(np.argmax(small)) - 500 / 921 * POINTS) < 2
    assert len(set(small_spectrum(np.full(921, 3.0)))) == 1


def test_what_is_not_observed_is_left_blank():
    sed = np.linspace(8, 12, 921)
    sed[300:500] = np.nan
    small = small_spectrum(sed)
    assert small[25] is None and small[0] == 0 and small[-1] == HEIGHT
    assert small_spectrum(np.full(921, np.nan)) == []


def test_the_strip_follows_the_galaxy(session, state):
    strip = Filmstrip(session)
    assert [card[0] for card in strip.cards] == [4] and strip.current == 4
    state.step(1)
    state.step(1)
    state.step(-1)
    assert [card[0] for card in strip.cards] == [6, 5, 4] and strip.current == 5
    _, redshift, small = strip.cards[0]
    assert redshift == f"{state.values[6, TABLE.place('redshift').start]:.2f}" and len(small) == POINTS


def test_a_galaxy_without_redshift_or_spectrum_has_its_place(session, state):
    state.values[7] = np.nan
    strip = Filmstrip(session)
    state.open(7)
    assert strip.cards[0] == [7, "–", []]


def test_a_press_opens_and_nothing_else_that_a_browser_sends_does(session, state):
    strip = Filmstrip(session)
    state.open(9)
    strip._handle_msg(4)
    assert state.row == 4 and strip.current == 4
    state.edit("redshift", 1.5)
    for message in (4, 12, -1, 10**30, "9", 9.0, True, None, [9], {"row": 9}):  # the galaxy itself, others, nonsense
        strip._handle_msg(message)
    assert state.row == 4 and state.edits
    strip.cards = [[12, "0.1", []]]
    strip._handle_msg(12)
    assert state.row == 4
    state.open(9)
    assert [card[0] for card in strip.cards] == [9, 4]

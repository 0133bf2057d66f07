"""Controls that follow the state: hands change it, what browsers say back does not."""

import param
import pytest

from mosaic_explorer.explorer.session import heard
from mosaic_explorer.explorer.session.heard import LONGEST_S, Heard
from mosaic_explorer.explorer.widgets import follower
from mosaic_explorer.explorer.widgets.follower import Follower


class Control(param.Parameterized):
    value = param.Parameter("a")


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(heard, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def taken():
    return []


@pytest.fixture
def shown(taken, clock):
    return Follower(Control(), lambda before, now: taken.append((before, now)))


def test_what_a_hand_does_is_taken_and_what_is_shown_is_not(shown, taken):
    shown.show("b")
    shown.control.value = "c"
    assert taken == [("b", "c")]


def test_what_a_browser_says_back_is_no_hand_and_it_is_told_again(shown, taken):
    shown.show("b")
    shown.show("c")
    for _ in range(2):
        shown.control.value = "b"
        assert taken == [] and shown.control.value == "c"


def test_an_undo_right_after_a_key_is_not_undone(shown, taken, clock):
    shown.show("b")  # a key
    clock[0] += 0.1
    shown.show("a")  # undo
    clock[0] += 0.1
    shown.control.value = "b"
    assert taken == [] and shown.control.value == "a"


def test_the_same_value_is_a_hands_doing_after_a_while(shown, taken, clock):
    shown.show("b")
    shown.show("c")
    clock[0] += follower.ECHO_S
    shown.control.value = "b"
    assert taken == [("c", "b")]


def test_a_hand_may_at_once_take_back_what_a_page_has_turned(shown, taken, clock):
    shown.show("b")  # a lesson's page turns
    clock[0] += 0.05
    shown.control.value = "a"
    assert taken == [("b", "a")]
    shown.show("c")  # what came of it; a hand's own value was drawn where the hand is
    clock[0] += 0.05
    shown.control.value = "a"
    assert taken == [("b", "a"), ("c", "a")]


def test_what_was_told_and_replaced_by_a_hand_may_be_said_back_as_well(shown, taken, clock):
    shown.show("b")  # of two presets pressed shortly one after the other: what came of the first
    clock[0] += 0.05
    shown.control.value = "c"  # the second
    shown.show("d")  # what came of it
    clock[0] += 0.3
    shown.control.value = "b"
    assert taken == [("b", "c")] and shown.control.value == "d"


def test_a_hand_may_go_back_and_forth_at_once(shown, taken):
    for value in "bab":
        shown.control.value = value
        shown.show(value)  # as the state then says
    assert taken == [("a", "b"), ("b", "a"), ("a", "b")]


# -- a page that says what it has drawn ------------------------------------------------------------------------------------
@pytest.fixture
def page():
    """What the page was asked, last."""
    return {"asked": 0}


@pytest.fixture
def slow(taken, clock, page):
    """A control of a page that has said once what it has drawn."""
    drawn = Heard()
    drawn.ask = lambda number: page.update(asked=number)
    drawn.mark()
    drawn.hear(1)
    return Follower(Control(), lambda before, now: taken.append((before, now)), heard=drawn)


def test_a_slow_page_may_say_back_what_it_had_not_drawn_however_long_it_takes(slow, taken, clock, page):
    slow.show("b")
    clock[0] += 4
    slow.show("c")  # it has not drawn the other
    clock[0] += 4
    slow.control.value = "b"
    assert taken == [] and slow.control.value == "c"
    slow._heard.hear(page["asked"])  # at last
    slow.control.value = "b"
    assert taken == [("c", "b")]


def test_what_a_page_had_drawn_is_never_said_back(slow, taken, clock, page):
    slow.show("b")
    slow._heard.hear(page["asked"])
    clock[0] += follower.BRIEF_S
    slow.show("c")
    slow.control.value = "b"  # at once
    assert taken == [("c", "b")]


def test_a_page_that_nobody_looks_at_is_not_waited_for_for_ever(slow, taken, clock):
    slow.show("b")
    slow.show("c")
    clock[0] += LONGEST_S
    slow.control.value = "b"
    assert taken == [("c", "b")]


def test_nonsense_of_a_page_is_nothing_that_it_has_drawn(slow):
    mark = slow._heard.mark()
    for nonsense in ("2", None, 1e9, 10**9, -1, True):
        slow._heard.hear(nonsense)
    assert not slow._heard.has(mark, 1.0)

"""Controls that follow the state: hands change it, what browsers say back does not."""

import param
import pytest

from mosaic_explorer.explorer.widgets import follower
from mosaic_explorer.explorer.widgets.follower import Follower


class Control(param.Parameterized):
    value = param.Parameter("a")


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(follower, "monotonic", lambda: now[0])
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


@pytest.mark.parametrize("echo", ["a", "b"])
def test_what_a_browser_says_back_is_no_hand_and_it_is_told_again(shown, taken, echo):
    shown.show("b")
    shown.show("c")
    shown.control.value = echo
    assert taken == [] and shown.control.value == "c"


def test_the_same_value_is_a_hands_doing_after_a_while(shown, taken, clock):
    shown.show("b")
    clock[0] += follower.ECHO_S
    shown.control.value = "a"
    assert taken == [("b", "a")]


def test_a_hand_may_go_back_and_forth_at_once(shown, taken):
    for value in "bab":
        shown.control.value = value
        shown.show(value)  # as the state then says
    assert taken == [("a", "b"), ("b", "a"), ("a", "b")]

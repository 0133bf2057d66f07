"""A control that follows the state: what a hand does with it is told apart from what its browser merely says back."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic
from typing import Any

import param

BRIEF_S = 0.5  # s within which a value has to be replaced for a browser to say it back
ECHO_S = 1.0  # s after that in which it does; it takes so long where the machine is busy


class Follower:
    """Shows a control what the state holds, and passes on what hands make of it.

    A browser that is told two values one shortly after the other may say the first one back when it holds the second already,
    for it writes down what it has drawn (`useState` of Panel's React components: an effect of each value drawn). Taken for a
    hand's doing, that would undo an undo. So only a value that was itself told, and replaced before it had been drawn for long,
    is an echo: a hand that at once takes back what the state has just made of a control, as a page of a lesson does, is a hand.

    Parameters
    ----------
    control, name : the control, and the name of its value
    take : called with a value before and the value now, of a hand's doing alone
    """

    def __init__(self, control: param.Parameterized, take: Callable[[Any, Any], object], name: str = "value"):
        self.control, self.name, self._take = control, name, take
        self._is_showing = False
        self._told_at = -math.inf  # when the value of now was told; hands' own values are not
        self._past: list[tuple[float, Any]] = []  # values that were soon replaced by others, and when
        control.param.watch(self._receive, name)

    def show(self, value: Any) -> None:
        """Have the control show a value."""
        before, now = getattr(self.control, self.name), monotonic()
        if value != before:
            self._replace(before, now)
            self._told_at = now
        self._is_showing = True
        try:
            setattr(self.control, self.name, value)
        finally:
            self._is_showing = False

    def _receive(self, event: param.parameterized.Event) -> None:
        if self._is_showing:
            return
        now = monotonic()
        if any(now - when < ECHO_S and old == event.new for when, old in self._past):
            self._is_showing = True
            try:
                setattr(self.control, self.name, event.old)  # which tells the browser
            finally:
                self._is_showing = False
        else:
            self._replace(event.old, now)
            self._told_at = -math.inf
            self._take(event.old, event.new)

    def _replace(self, value: Any, now: float) -> None:
        """Another value takes the place of this one, by whatever hand: if it was told a moment ago, it may be said back."""
        was_brief = now - self._told_at < BRIEF_S
        self._past = [(when, old) for when, old in self._past if now - when < ECHO_S] + [(now, value)] * was_brief

"""A control that follows the state: what a hand does with it is told apart from what its browser merely says back."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any

import param

ECHO_S = 0.5  # s after which what a browser says is no echo


class Follower:
    """Shows a control what the state holds, and passes on what hands make of it.

    A browser that is told two values one shortly after the other may say the first one back when it holds the second already,
    for it writes down what it has drawn. Taken for a hand's doing, that would undo an undo.

    Parameters
    ----------
    control, name : the control, and the name of its value
    take : called with a value before and the value now, of a hand's doing alone
    """

    def __init__(self, control: param.Parameterized, take: Callable[[Any, Any], object], name: str = "value"):
        self.control, self.name, self._take = control, name, take
        self._is_showing, self._past = False, [(-ECHO_S, object())]  # values that others have taken the place of, and when
        control.param.watch(self._receive, name)

    def show(self, value: Any) -> None:
        """Have the control show a value."""
        before, now = getattr(self.control, self.name), monotonic()
        if value != before:
            self._past = [(when, old) for when, old in self._past if now - when < ECHO_S] + [(now, before)]
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
            self._take(event.old, event.new)

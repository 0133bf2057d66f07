"""A control that follows the state: what a hand does with it is told apart from what its browser merely says back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..session.heard import Heard, Mark

BRIEF_S = 0.5  # s within which a value has to be replaced for a browser to say it back, if it is not busy
ECHO_S = 1.0  # s after that in which it does


class Follower:
    """Shows a control what the state holds, and passes on what hands make of it.

    A browser that is told two values one shortly after the other may say the first one back when it holds the second already,
    for it writes down what it has drawn (`useState` of Panel's React components: an effect of each value drawn). Taken for a
    hand's doing, that would undo an undo. So only a value that was itself told, and replaced before it was drawn, is an echo,
    until what replaced it is drawn: a hand that at once takes back what the state has just made of a control, as a page of a
    lesson does, is a hand. A busy page takes longer, and says when it has drawn.

    Parameters
    ----------
    control, name : the control, and the name of its value
    take : called with a value before and the value now, of a hand's doing alone
    heard : knows what the page has drawn
    """

    def __init__(
        self, control: param.Parameterized, take: Callable[[Any, Any], object], name: str = "value", heard: Heard | None = None
    ):
        self.control, self.name, self._take, self._heard = control, name, take, heard or Heard()
        self._is_showing = False
        self._told: Mark | None = None  # of the value of now; of hands' own values there is none
        self._past: list[tuple[Mark, Any]] = []  # values that were replaced before they were drawn
        control.param.watch(self._receive, name)

    def show(self, value: Any) -> None:
        """Have the control show a value."""
        before = getattr(self.control, self.name)
        self._is_showing = True
        try:
            setattr(self.control, self.name, value)
        finally:
            self._is_showing = False
        if value != before:
            self._replaced(before, self._heard.mark())

    def _receive(self, event: param.parameterized.Event) -> None:
        if self._is_showing:
            return
        if any(old == event.new for old in self._undrawn()):
            self._is_showing = True
            try:
                setattr(self.control, self.name, event.old)  # which tells the browser
            finally:
                self._is_showing = False
        else:
            self._replaced(event.old, None)
            self._take(event.old, event.new)

    def _undrawn(self) -> list[Any]:
        """Values that the browser may say back."""
        self._past = [(mark, old) for mark, old in self._past if not self._heard.has(mark, ECHO_S)]
        return [old for _, old in self._past]

    def _replaced(self, value: Any, told: Mark | None) -> None:
        """Another value, told or a hand's, has taken the place of this one: unless that had been drawn, it may be said back."""
        was_drawn = self._told is None or self._heard.has(self._told, BRIEF_S)
        self._undrawn()
        if not was_drawn:
            self._past.append((told or self._heard.mark(), value))
        self._told = told

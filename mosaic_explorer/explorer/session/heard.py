"""Whether a page has drawn what it was told: some time is always left to it, and a slow one says itself when it has."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import NamedTuple

LONGEST_S = 30.0  # that a page is waited for: one that is not looked at draws nothing


class Mark(NamedTuple):
    """A moment: how many had been asked about by then, and when it was [s]."""

    number: int
    moment: float


class Heard:
    """Asks a page whether it has drawn all that it was told until now.

    Attributes
    ----------
    ask : called with a number that the page is to say back when it has; set by what is in the page
    """

    def __init__(self) -> None:
        self.ask: Callable[[int], object] = lambda number: None
        self._asked = self._heard = 0

    def mark(self) -> Mark:
        """This moment, about which the page is asked."""
        self._asked += 1
        self.ask(self._asked)
        return Mark(self._asked, monotonic())

    def hear(self, number: object) -> None:
        """Take what the page says back; nonsense does nothing."""
        if type(number) is int and self._heard < number <= self._asked:
            self._heard = number

    def has(self, mark: Mark, least: float) -> bool:
        """Whether all is drawn that the page was told until then, for which it has `least` s; if it never speaks, these."""
        since = monotonic() - mark.moment
        return since >= least and (self._heard >= mark.number or not self._heard or since >= LONGEST_S)

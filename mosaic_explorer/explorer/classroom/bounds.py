"""What a class may take of its server: how many may come, how much each may say, and how often."""

from __future__ import annotations

import time
from collections.abc import Callable

from ...errors import MosaicError
from ...lru_cache import LRUCache

MOST_STREAMS = 150  # students who follow at the same time
MOST_OF_ONE_ADDRESS = 50  # of them from one address: behind a school's router all may have the same
MOST_PAGES_OF_ONE = 3  # pages that one student has open
MOST_KNOWN = 400  # students who are remembered, those who have gone, too
MOST_MESSAGE = 400  # bytes of an answer
ANSWERS = (6, 0.5)  # of a student: so many at once, and then so many per second
COMING = (60, 2.0)  # times that pages of one address come or come back
MISTAKES = (20, 0.2)  # addresses of no class that one address may try
MOST_ADDRESSES = 2000  # of which it is known how often they came


class ClassError(MosaicError):
    """A class cannot take what was sent, or who has come."""


class Crowded(ClassError):
    """There are too many, or they come too often."""


class Stranger(ClassError):
    """The page that says something is not in the class now: it has to come again."""


class Allowance:
    """So many at once, and then so many per second.

    most : at once
    rate : [1/s] that are allowed again
    """

    def __init__(self, most: int, rate: float, clock: Callable[[], float] = time.monotonic):
        self.most, self.rate, self.clock = most, rate, clock
        self._left, self._at = float(most), clock()

    def take(self) -> bool:
        """Take one, if there is one left."""
        now = self.clock()
        self._left, self._at = min(self.most, self._left + self.rate * (now - self._at)), now
        if self._left < 1:
            return False
        self._left -= 1
        return True

    @property
    def is_spent(self) -> bool:
        """Whether nothing is left now."""
        return self._left + self.rate * (self.clock() - self._at) < 1


class AllowanceOfEach:
    """One allowance for each address that comes; of the addresses that came longest ago nothing is remembered."""

    def __init__(self, most: int, rate: float):
        self.most, self.rate = most, rate
        self._of: LRUCache[Allowance] = LRUCache(MOST_ADDRESSES, lambda allowance: 1)

    def of(self, address: str) -> Allowance:
        """That of one."""
        return self._of.get((address,), lambda: Allowance(self.most, self.rate))

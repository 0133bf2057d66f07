"""How far an adaptation is: as bars on the terminal, or as a share of the whole that somebody else is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tqdm import tqdm

Listener = Callable[[str, float], None]  # is given what is being done, and the share of all work that is done
Advance = Callable[..., None]  # is called after a unit of work, or with how many


class Progress:
    """Counts work in stages, from any thread.

    Parameters
    ----------
    hear : is told; True for bars on the terminal, False for nothing
    whole : what all stages take together, in the unit of their `each`
    """

    def __init__(self, hear: bool | Listener, whole: float = 1.0):
        self.hear, self.whole = hear, whole
        self._done, self._lock = 0.0, threading.Lock()

    @contextmanager
    def stage(self, name: str, total: int, each: float, unit: str = "it") -> Iterator[Advance]:
        """A stage of `total` units that take `each`; gives the function that is told of them."""
        if isinstance(self.hear, bool):
            with tqdm(total=total, desc=name, unit=unit, disable=not self.hear, leave=False) as bar:
                yield bar.update
            return
        begun = self._done
        self._tell(name, 0.0)

        def advance(units: int = 1) -> None:
            self._tell(name, units * each)

        yield advance
        self._done = begun + total * each

    def _tell(self, name: str, done: float) -> None:
        with self._lock:  # so that shares come in order
            self._done += done
            if not isinstance(self.hear, bool):
                self.hear(name, min(1.0, self._done / self.whole))

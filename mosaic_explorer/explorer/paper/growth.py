"""Tells how far the table is that is made in the background, and shows what has come so far."""

from __future__ import annotations

import time
from collections.abc import Callable

from ...paper import Table1
from ...paper.table_1 import Tell
from ..widgets.progress import SHOW_EVERY_S

FIRST, TIMES = 128, 2  # galaxies of the first table that is shown, and how many times as many of the next


def growing(of: int, show: Callable[[Table1], None], say: Callable[[float, str], None]) -> Tell:
    """A listener for `PaperTables.steps`, in whose thread `show` and `say` are called.

    Parameters
    ----------
    of : how many galaxies there are
    show : is given what has come so far, each time that it has doubled
    say : is given the share that has come, and words
    """
    begun, told, due = time.monotonic(), 0.0, FIRST

    def tell(done: int, so_far: Callable[[], Table1]) -> None:
        nonlocal told, due
        now = time.monotonic()
        if done >= of:
            return
        if now - told >= SHOW_EVERY_S:
            told = now
            left = max(1, round((of - done) * (now - begun) / done))
            say(done / of, f"{done:,} of {of:,} galaxies, {left} s left")
        if done >= due:
            due = TIMES * done
            show(so_far())

    return tell

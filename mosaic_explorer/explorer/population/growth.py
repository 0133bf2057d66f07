"""Tells how far a population is that is asked about in the background, and shows what has come so far."""

from __future__ import annotations

import time
from collections.abc import Callable

from ..session.population import Population, Tell
from ..widgets.progress import SHOW_EVERY_S, far_html

FIRST, TIMES = 500, 2  # galaxies that are shown first, and how many times as many next


def growth_listener(of: int, show: Callable[[Population], None], say: Callable[[str], None]) -> Tell:
    """A listener for `Summaries.steps`, in whose thread `show` and `say` are called.

    Parameters
    ----------
    of : how many galaxies there are
    show : is given what has come so far, each time that it has doubled
    say : is given a bar with words, as HTML
    """
    begun, told, due = 0.0, 0.0, FIRST

    def tell(done: int, so_far: Callable[[], Population]) -> None:
        nonlocal begun, told, due
        now = time.monotonic()
        begun = begun or now
        if done >= of:
            return
        if now - told >= SHOW_EVERY_S and now > begun:
            told = now
            say(far_html(done, of, done / (now - begun), "galaxies", left=(of - done) * (now - begun) / done))
        if done >= due:
            due = TIMES * done
            show(so_far())

    return tell

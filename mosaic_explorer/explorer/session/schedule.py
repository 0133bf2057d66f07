"""Where changes to a page are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Schedule:
    """Runs functions that change a page, from any thread: this one at once, as there is no page that minds.

    Attributes
    ----------
    is_served : whether there is a page of its own, with an address
    """

    is_served = False

    def run(self, change: Callable[[], object]) -> None:
        """Run a function that changes the page, all its changes as one message."""
        change()

    def push(self, *panes: Any) -> None:
        """What must be told to a page that does not notice changes by itself."""

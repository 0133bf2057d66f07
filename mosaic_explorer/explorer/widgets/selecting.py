"""Groups A and B on a plot of many galaxies: what a lasso took, and which points are of which, or not among those found."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...errors import MosaicError
from ..session.groups import GROUPS
from ..session.session import Session
from .points import Points

BITS = {"A": 1, "B": 2}  # of a point's mark
NOT_FOUND = 4


class Selecting:
    """Follows the groups of a session on a plot, and changes them when a lasso is drawn there.

    Parameters
    ----------
    rows : rows of the catalog whose galaxies the plot's first points are
    """

    def __init__(self, session: Session, plot: Points, rows: Callable[[], np.ndarray]):
        self.session, self.state, self.plot, self.rows = session, session.state, plot, rows
        plot.listen(self._receive)
        session.follow(self.paint, "filter", *GROUPS.values())

    def paint(self) -> None:
        """Tell the plot, whose points may be others than before."""
        state, rows = self.state, self.rows()
        marks = np.zeros(len(rows), np.uint8)
        counts = {}
        for letter, bit in BITS.items():
            group = state.group(letter)
            marks[np.isin(rows, group)] |= bit
            counts[letter] = len(group)
        if state.filter:
            marks[~np.isin(rows, state.rows)] |= NOT_FOUND
        self.plot.groups = {"marks": marks, "counts": counts}

    def _receive(self, message: dict) -> None:
        """Do what a hand does on the plot; whatever else a browser sends does nothing."""
        act, letter, points = (message.get(key) for key in ("act", "group", "points"))
        if act == "look":
            self.state.tab = "selected"
        elif act == "clear":
            self.state.param.update(dict.fromkeys(GROUPS.values(), ""))
        elif act == "lasso" and isinstance(letter, str) and letter in BITS and isinstance(points, list):
            rows = self.rows()
            chosen = {point for point in points if type(point) is int and 0 <= point < len(rows)}
            if chosen and len(chosen) == len(points):
                self._select(letter, rows[sorted(chosen)])

    def _select(self, letter: str, rows: np.ndarray) -> None:
        try:
            self.state.select(letter, rows)
        except MosaicError as error:
            self.session.say(str(error))
            self.paint()  # the plot has marked them already

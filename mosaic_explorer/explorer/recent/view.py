"""A strip of the galaxies opened lately, each with its small spectrum; a click opens it again."""

from __future__ import annotations

import math
from typing import Any, ClassVar

import param

from ..session.answers import told_truth
from ..session.session import Session
from ..widgets.component import Component, asset
from .recent import HEIGHT, POINTS, Recent, small_spectrum

STRIP_HEIGHT = 52  # px, whatever it holds
STRIP_SPACE = STRIP_HEIGHT + 4  # with its margin: keep it free for a strip that is made later


class Filmstrip(Component):
    """Follows `state.row`, and opens the galaxies whose buttons are pressed."""

    cards = param.List([], doc="[row, redshift in words, small spectrum] of each galaxy, newest first.")
    current = param.Integer(0, doc="The row that is shown.")
    size = param.List([POINTS, HEIGHT], doc="How wide and high the small spectra are.")

    _stylesheets: ClassVar[list[str]] = [asset("recent/js/filmstrip.css")]

    _bundle = "filmstrip.bundle.js"

    def __init__(self, session: Session, **params: Any):
        self.state, self.recent = session.state, Recent(session.state.row)
        self._own_cards: dict[int, list] = {}  # what a browser says of `cards` means nothing
        super().__init__(
            cards=self._cards(),
            current=self.state.row,
            height=STRIP_HEIGHT,
            sizing_mode="stretch_width",
            margin=(2, 8),
            css_classes=["filmstrip"],
            **params,
        )
        self.state.param.watch(lambda event: self._note(event.new), ["row"])
        self.state.param.watch(lambda event: self._show_truth(), ["truth"])

    def _note(self, row: int) -> None:
        self.recent.note(row)
        self.param.update(cards=self._cards(), current=row)

    def _show_truth(self) -> None:
        self._own_cards = {}
        self.cards = self._cards()

    def _cards(self) -> list[list]:
        self._own_cards = {row: self._own_cards.get(row) or self._card(row) for row in self.recent.rows}
        return list(self._own_cards.values())

    def _card(self, row: int) -> list:
        table, values = self.state.table, told_truth(self.state.observations, self.state.snapshot._replace(row=row))
        redshift = float(values[table.place("redshift").start])
        return [row, f"{redshift:.2f}" if math.isfinite(redshift) else "–", small_spectrum(values[table.place("sed")])]

    def _handle_msg(self, row: object) -> None:
        """A button was pressed; of what a browser sends, only the rows of the strip mean something."""
        if type(row) is int and row in self.recent.rows and row != self.state.row:
            self.state.open(row)

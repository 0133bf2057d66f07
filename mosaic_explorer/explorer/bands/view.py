"""A line beneath the choice of noise: do the bands of these galaxies agree? Found in the background, when all else is there."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import panel as pn

from ...agreement import BandOffset, band_steps
from ...catalog.schema import GALAXY
from ..session.question import Question
from ..session.session import Session
from ..session.value_words import MEASURED
from ..widgets.component import asset
from .words import bands_html

MOST, FEWEST = 500, 50  # galaxies: the median of so many is known to a hundredth of a magnitude


class BandsLine:
    """Says whether the bands agree, of galaxies that somebody measured; `panel` is to lay out."""

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        self.line = pn.pane.HTML(
            "", sizing_mode="stretch_width", margin=(0, 10), stylesheets=[asset("bands/line.css")], visible=False
        )
        self.panel = pn.Column(self.line, sizing_mode="stretch_width", margin=0)  # whether it is shown, a lesson says
        self.n = min(MOST, self.state.catalog.sizes[GALAXY])
        if self.state.observations.words == MEASURED and self.n >= FEWEST and self.state.model.has_uncertainty:
            question = Question(
                name="bands",
                steps=lambda snapshot: self._steps(),
                take=lambda snapshot, offsets: self._show(offsets),
                urgency=-5,
                queue="behind",
                blocking=True,
                fail=lambda error: self._show([]),
            )
            session.ask(question)

    def _steps(self) -> Generator[None, None, list[BandOffset]]:
        yield
        rows = np.linspace(0, self.state.catalog.sizes[GALAXY] - 1, self.n).astype(int)
        inputs = self.state.model.inputs(self.state.catalog.isel({GALAXY: rows}))
        yield
        return (yield from band_steps(self.state.model, inputs))

    def _show(self, offsets: list[BandOffset]) -> None:
        text = bands_html(offsets, self.n)
        self.line.param.update(object=text, visible=bool(text))

"""A line that warns of a galaxy unlike those the model learned from; it has its place whether it says something or not."""

from __future__ import annotations

import html
from collections.abc import Generator

import panel as pn
from bokeh.models import Div

from ...catalog.surveys import EXACT
from ...model.estimates import uncertainty_words
from ..session.question import Question
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.component import asset
from .words import MEANING, NO_WIDTHS_MEANING, ood_warning


class OodWarning:
    """Asks whether the galaxy's seen values are strange to the model, once a mask is settled; `pane` is to lay out.

    `instead` is what stands in the same place while there is nothing to warn of.
    """

    def __init__(self, session: Session, instead: pn.viewable.Viewable | None = None):
        self.state, self.instead = session.state, instead
        self.line = Div(
            text="",
            margin=(0, 12),
            sizing_mode="stretch_width",
            stylesheets=[asset("ood/warning.css")],
            css_classes=["caution"],
            html_attributes={"role": "status", "aria-live": "polite"},  # kept while its text changes: readers announce it
        )
        self.pane = pn.pane.Bokeh(self.line, sizing_mode="stretch_width", margin=(2, 4))
        session.schedule.push(self.pane)
        question = Question(
            name="unlike the training galaxies",
            depends_on=("row", "mask", "noise", "edits"),
            steps=self._steps,
            take=lambda snapshot, text: self._show(text),
            urgency=5,
            fail=lambda error: self._show(""),
        )
        session.follow(lambda: self._show(""), "row")  # not a word about another galaxy
        session.watch(question)
        session.schedule.run(lambda: session.ask(question))

    def _steps(self, snapshot: Snapshot) -> Generator[None, None, str]:
        """Takes as long as several answers; of a model without uncertainty it is always said that it has none."""
        yield  # the answer itself goes first
        if not self.state.model.has_uncertainty:
            words = uncertainty_words(snapshot.noise != EXACT)
            return words[0].upper() + words[1:]
        score, ood_variable = yield from self.state.model.ood.steps(self.state.inputs(snapshot), snapshot.mask)
        return ood_warning(float(score[0]), str(ood_variable[0]), self.state.table)

    def _show(self, text: str) -> None:
        meaning = MEANING if self.state.model.has_uncertainty else NO_WIDTHS_MEANING
        title = html.escape(f"{text}. {meaning}", quote=True)  # the text too: a narrow page cuts it short
        self.line.text = f"<span title='{title}'><b>⚠</b> {html.escape(text)}</span>" if text else ""
        if self.instead is not None:
            self.instead.visible = not text

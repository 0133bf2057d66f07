"""A line that warns of a galaxy unlike those the model learned from; it has its place whether it says something or not."""

from __future__ import annotations

import html
from collections.abc import Generator

import panel as pn
from bokeh.models import Div

from ..session.jobs import Worker
from ..session.schedule import Schedule
from ..session.state import ExplorerState, Snapshot
from ..widgets.component import asset
from .words import MEANING, ood_warning

ASKED = ("row", "mask", "noise", "edits")  # what of a moment the answer hangs on


class OodWarning:
    """Asks whether the galaxy's seen values are strange to the model, once a mask is settled; `pane` is to lay out.

    `instead` is what stands in the same place while there is nothing to warn of.
    """

    def __init__(self, state: ExplorerState, worker: Worker, schedule: Schedule, instead: pn.viewable.Viewable | None = None):
        self.state, self.worker, self.schedule, self.instead = state, worker, schedule, instead
        self.line = Div(
            text="",
            margin=(0, 12),
            sizing_mode="stretch_width",
            stylesheets=[asset("ood/warning.css")],
            css_classes=["caution"],
            html_attributes={"role": "status", "aria-live": "polite"},  # kept while its text changes: readers announce it
        )
        self.pane = schedule.pane(self.line)
        state.param.watch(lambda event: schedule.run(lambda: self._show("")), ["row"])  # not a word about another galaxy
        state.param.watch(lambda *events: self.ask(), list(ASKED))  # a drag comes to the mask when it is released
        schedule.run(self.ask)

    def ask(self) -> None:
        """Ask in the background, after the answer: it takes several answers' time."""
        asked, shown = self.state.snapshot, self.state.shown(self.state.snapshot)

        def steps() -> Generator[None, None, str]:
            yield  # the answer itself goes first
            score, ood_variable = yield from self.state.model.ood.steps(shown, asked.mask)
            return ood_warning(float(score[0]), str(ood_variable[0]), self.state.table)

        self.worker.ask(
            (id(self), "caution"),
            steps(),
            lambda text: self.schedule.run(lambda: self._take(asked, text)),
            urgency=5,
            failed=lambda error: self.schedule.run(lambda: self._show("")),
        )

    def _take(self, asked: Snapshot, text: str) -> None:
        if all(getattr(asked, name) == getattr(self.state, name) for name in ASKED):  # else a newer one is on its way
            self._show(text)

    def _show(self, text: str) -> None:
        title = html.escape(f"{text}. {MEANING}", quote=True)  # the text too: a narrow page cuts it short
        self.line.text = f"<span title='{title}'><b>⚠</b> {html.escape(text)}</span>" if text else ""
        if self.instead is not None:
            self.instead.visible = not text

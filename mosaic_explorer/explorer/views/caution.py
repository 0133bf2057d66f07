"""A line that warns of a galaxy unlike those the model learned from; it has its place whether it says something or not."""

from __future__ import annotations

import html
from collections.abc import Generator

from bokeh.models import Div

from ...catalog.measurements import Measurements
from ...masks import Mask
from ...model.unlike import unlike_steps
from ..caution import MEANING, caution
from ..state import ExplorerState
from ..worker import Worker
from .schedule import Schedule

STYLE = """
:host { height: 20px; font-size: 13px; line-height: 20px; }
.bk-clearfix { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
span { cursor: help; }
b { color: #e0660a; }
"""


class CautionLine:
    """Asks whether the galaxy's seen values are strange to the model, once a mask is settled; `pane` is to lay out."""

    def __init__(self, state: ExplorerState, worker: Worker, schedule: Schedule):
        self.state, self.worker, self.schedule = state, worker, schedule
        self.line = Div(
            text="",
            margin=(0, 12),
            sizing_mode="stretch_width",
            stylesheets=[STYLE],
            css_classes=["caution"],
            html_attributes={"role": "status", "aria-live": "polite"},  # kept while its text changes: readers announce it
        )
        self.pane = schedule.pane(self.line)
        state.param.watch(lambda event: schedule.run(lambda: self._show("")), ["row"])  # not a word about another galaxy
        state.param.watch(lambda *events: self.ask(), ["row", "mask", "noise"])  # a drag comes to the mask when it is released
        schedule.run(self.ask)

    def ask(self) -> None:
        """Ask in the background, after the answer: it takes several answers' time."""
        row, mask, measurements = self.state.row, self.state.mask, self.state.measurements

        def steps() -> Generator[None, None, str]:
            yield  # the answer itself goes first
            score, blame = yield from unlike_steps(self.state.model, measurements[row : row + 1], mask)
            return caution(float(score[0]), str(blame[0]), self.state.table)

        self.worker.ask(
            (id(self), "caution"),
            steps(),
            lambda text: self.schedule.run(lambda: self._take(row, mask, measurements, text)),
            urgency=5,
            failed=lambda error: self.schedule.run(lambda: self._show("")),
        )

    def _take(self, row: int, mask: Mask, measurements: Measurements, text: str) -> None:
        state = self.state
        if (row, mask, measurements.noise) == (state.row, state.mask, state.noise):  # else a newer one is on its way
            self._show(text)

    def _show(self, text: str) -> None:
        title = html.escape(f"{text}. {MEANING}", quote=True)  # the text too: a narrow page cuts it short
        self.line.text = f"<span title='{title}'><b>⚠</b> {html.escape(text)}</span>" if text else ""

"""How to come to what a panel shows: a Python program, the numbers, the figure, the link; in one dialog for all panels."""

from __future__ import annotations

import base64
from typing import Any

import param

from ...errors import MosaicError
from ..session.jobs import Steps
from ..session.panels import OF_STATES, file_stem, panel_titles
from ..session.panels import steps as panel_steps
from ..session.question import Question
from ..session.session import Session
from ..session.state import Snapshot
from ..session.url import query_of
from ..sources.origin import Origin, origin
from ..widgets.component import Component, asset
from .files import csv_text, parquet_bytes
from .program import snippet

WRITERS = {  # of files: what a browser calls their kind, and who writes them
    "csv": ("text/csv", lambda frame: csv_text(frame).encode()),
    "parquet": ("application/vnd.apache.parquet", parquet_bytes),
}


class Reproduce(Component):
    """Invisible until it hears the event "mosaic-reproduce" at the window: a CustomEvent whose `detail` says what is meant.

    `detail.panel` is one of `panel_titles`; `detail.figure`, a function from "png" or "svg" to a promise of a Blob, offers the
    figure, too. Where a notebook shows several explorers, the event is to bubble up from within the one that is meant.

    Parameters
    ----------
    session : the moment at which the dialog opens is the one that is reproduced
    claim : where galaxies and model are said to come from
    """

    titles = param.Dict({}, doc="What each panel shows.")
    linked = param.Boolean(True, doc="Whether the page's address can say what is shown; a notebook's cannot.")
    dark = param.Boolean(False, doc="Dark theme.")
    css = param.String(asset("reproduce/js/reproduce.css"), doc="The dialog's style sheet.")

    _bundle = "reproduce.bundle.js"

    def __init__(self, session: Session, claim: Origin | None = None, **params: Any):
        self.session, self.state = session, session.state
        state = self.state
        self._snapshot: Snapshot | None = None
        self._claim = claim
        self._origin: Origin | None = None
        super().__init__(
            titles=panel_titles(state.table),
            linked=session.schedule.is_served,
            dark=state.dark,
            width=0,
            height=0,
            margin=0,
            **params,
        )
        state.param.watch(lambda event: self.param.update(dark=event.new), ["dark"])

    def _handle_msg(self, message: object) -> None:
        """Answer {panel, want}, want being "snippet" or a kind of file; a browser may send anything."""
        if not isinstance(message, dict):
            return
        panel, want = message.get("panel"), message.get("want")
        if not (isinstance(panel, str) and panel in self.titles and isinstance(want, str) and want in {"snippet", *WRITERS}):
            return
        if want == "snippet" or self._snapshot is None:
            self._snapshot = self.state.snapshot
        moment = self._snapshot
        question = Question(
            name=f"reproduce {panel} as {want}",
            steps=lambda snapshot: self._steps(panel, want, moment),
            take=lambda snapshot, answer: self._send(panel, want, answer),
            queue="maps" if panel in OF_STATES else "answers",  # what states know takes seconds in one step
            fail=lambda error: self._send(panel, want, {"trouble": f"This could not be made ({type(error).__name__})."}),
        )
        self.session.ask(question)

    def _send(self, panel: str, want: str, answer: dict[str, Any]) -> None:
        self._send_msg({"panel": panel, "want": want, **answer})

    def _steps(self, panel: str, want: str, snapshot: Snapshot) -> Steps:
        """What the dialog shows of a panel: a program with its link, a file, or why there is none."""
        yield  # answers that are looked at go first
        stem = file_stem(panel, snapshot)
        try:
            if want == "snippet":
                query = query_of(snapshot, self.state.table, self.state.observations)
                return {"text": snippet(panel, snapshot, self.state.observations, self._whence()), "query": query, "stem": stem}
            mime, write = WRITERS[want]
            data = write((yield from panel_steps(panel, snapshot, self.state.model, self.state.observations)))
        except MosaicError as error:
            return {"trouble": str(error)}
        return {"name": f"{stem}.{want}", "mime": mime, "base64": base64.b64encode(data).decode()}

    def _whence(self) -> Origin:
        """Where galaxies and model came from; looked up once, as it reads files."""
        if self._origin is None:
            self._origin = origin(self.state.catalog, self.state.model, self._claim)
        return self._origin

"""How to come to what a panel shows: a Python program, the numbers, the figure, the link; in one dialog for all panels."""

from __future__ import annotations

import base64
from typing import Any

import param

from ...errors import MosaicError
from ..session.jobs import Steps, Worker
from ..session.panels import file_stem, panel_titles
from ..session.panels import steps as panel_steps
from ..session.schedule import Schedule
from ..session.state import ExplorerState, Snapshot
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
    state : what is shown; the moment at which the dialog opens is the one that is reproduced
    worker : finds out and computes in the background
    schedule : runs a function where the page may be changed
    told : where galaxies and model are said to come from
    """

    titles = param.Dict({}, doc="What each panel shows.")
    linked = param.Boolean(True, doc="Whether the page's address can say what is shown; a notebook's cannot.")
    dark = param.Boolean(False, doc="Dark theme.")
    css = param.String(asset("reproduce/js/reproduce.css"), doc="The dialog's style sheet.")

    _bundle = "reproduce.bundle.js"

    def __init__(self, state: ExplorerState, worker: Worker, schedule: Schedule, told: Origin | None = None, **params):
        self.state, self.worker, self.schedule = state, worker, schedule
        self._snapshot: Snapshot | None = None
        self._told, self._origin = told, None
        super().__init__(
            titles=panel_titles(state.table),
            linked=schedule.document is not None,
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
        self.worker.ask(
            (id(self), panel, want),
            self._made(panel, want, self._snapshot),
            lambda told: self._tell(panel, want, told),
            failed=lambda error: self._tell(panel, want, {"trouble": f"This could not be made ({type(error).__name__})."}),
        )

    def _tell(self, panel: str, want: str, told: dict[str, Any]) -> None:
        self.schedule.run(lambda: self._send_msg({"panel": panel, "want": want, **told}))

    def _made(self, panel: str, want: str, snapshot: Snapshot) -> Steps:
        """What is told of a panel, in steps: a program with its link, a file, or why there is none."""
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
            self._origin = origin(self.state.catalog, self.state.model, self._told)
        return self._origin

"""How to come to what a panel shows: a Python program, the numbers, the figure, the link; in one dialog for all panels."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import panel as pn
import param
from bokeh.models import Plot

from ...errors import MosaicError
from ..link import query_of
from ..panel_data import Steps, csv_text, file_stem, panel_data, panel_titles, parquet_bytes
from ..reproduce import Origin, origin, snippet
from ..state import ExplorerState, Moment
from ..worker import Worker
from .schedule import Schedule

PARTS = Path(__file__).parent / "js"
WRITERS = {  # of files: what a browser calls their kind, and who writes them
    "csv": ("text/csv", lambda frame: csv_text(frame).encode()),
    "parquet": ("application/vnd.apache.parquet", parquet_bytes),
}


class Reproduce(pn.custom.JSComponent):
    """Invisible until it hears which panel is meant: `window.dispatchEvent(new CustomEvent("mosaic-reproduce", {detail}))`, or
    the press of a `more_button`.

    `detail.panel` is one of `panel_titles`; `detail.figure`, a function from "png" or "svg" to a promise of a Blob, offers the
    figure, too; `detail.explorer`, `Reproduce.explorer` of the one that is meant, is needed only where a page has several.

    Parameters
    ----------
    state : what is shown; the moment at which the dialog opens is the one that is reproduced
    worker : finds out and computes in the background
    schedule : runs a function where the page may be changed
    """

    titles = param.Dict({}, doc="What each panel shows.")
    explorer = param.String("", doc="Tells several explorers on one page apart.")
    linked = param.Boolean(True, doc="Whether the page's address can say what is shown; a notebook's cannot.")
    dark = param.Boolean(False, doc="Dark theme.")
    css = param.String((PARTS / "reproduce.css").read_text(), doc="The dialog's style sheet.")

    _esm = (PARTS / "reproduce.js").read_text()

    def __init__(self, state: ExplorerState, worker: Worker, schedule: Schedule, **params):
        self.state, self.worker, self.schedule = state, worker, schedule
        self._moment: Moment | None = None
        self._origin: Origin | None = None
        super().__init__(
            titles=panel_titles(state.table),
            explorer=explorer_key(state),
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
        if want == "snippet" or self._moment is None:
            self._moment = self.state.moment
        self.worker.ask(
            (id(self), panel, want),
            self._made(panel, want, self._moment),
            lambda told: self._tell(panel, want, told),
            failed=lambda error: self._tell(panel, want, {"trouble": f"This could not be made ({type(error).__name__})."}),
        )

    def _tell(self, panel: str, want: str, told: dict[str, Any]) -> None:
        self.schedule.run(lambda: self._send_msg({"panel": panel, "want": want, **told}))

    def _made(self, panel: str, want: str, moment: Moment) -> Steps:
        """What is told of a panel, in steps: a program with its link, a file, or why there is none."""
        yield  # answers that are looked at go first
        stem = file_stem(panel, moment)
        try:
            if want == "snippet":
                query = query_of(moment, self.state.table, self.state.observations)
                return {"text": snippet(panel, moment, self.state.observations, self._whence()), "query": query, "stem": stem}
            mime, write = WRITERS[want]
            data = write((yield from panel_data(panel, moment, self.state)))
        except MosaicError as error:
            return {"trouble": str(error)}
        return {"name": f"{stem}.{want}", "mime": mime, "base64": base64.b64encode(data).decode()}

    def _whence(self) -> Origin:
        """Where galaxies and model came from; looked up once, as it reads files."""
        if self._origin is None:
            self._origin = origin(self.state.catalog, self.state.model)
        return self._origin


MORE = """
:host { position: absolute; top: 0; right: 8px; z-index: 2; }
button { font: 600 15px/18px sans-serif; color: inherit; background: none; border: 1px solid transparent; border-radius: 4px;
  min-width: 26px; height: 24px; padding: 0 6px; cursor: pointer; }
button:hover { border-color: currentColor; }
button:focus-visible { outline: 2px solid #2e86c8; }
"""


def more_button(panel: str, state: ExplorerState, figure: Plot | None = None) -> pn.pane.HTML:
    """A small button in the upper right corner of a layout, which opens the dialog for a panel; `figure` can be saved there.

    It is plain HTML, of which the page's `Reproduce` hears the clicks: a component beside the figures that are put on the page
    with it can have them laid out before they have axes, which is an error in the browser.
    """
    name, key = f"Reproduce this: {panel}", "" if figure is None else figure.id
    button = (
        f"<button type='button' data-reproduce='{panel}' data-figure='{key}' data-explorer='{explorer_key(state)}' "
        f"title='{name}' aria-label='{name}'>⋯</button>"
    )
    return pn.pane.HTML(button, margin=0, stylesheets=[MORE])


def explorer_key(state: ExplorerState) -> str:
    """A word that is the same for all parts of one explorer."""
    return state.name

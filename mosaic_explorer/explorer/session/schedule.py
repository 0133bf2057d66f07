"""Where changes to the page are made: in the session's turn when served, at once and pushed when in a notebook."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import nullcontext

import panel as pn
from bokeh.events import DocumentReady
from bokeh.models import Model

log = logging.getLogger(__name__)


class Schedule:
    """Runs functions that change Bokeh models, from any thread, and wraps figures in Panel panes."""

    def __init__(self, say: Callable[[str], None] = lambda text: None):
        document = pn.state.curdoc
        self.document = document if document is not None and document.session_context is not None else None
        self.panes: dict[str, pn.viewable.Viewable] = {}
        self.say = say
        self._waiting: list[Callable[[], None]] | None = None
        self._lock = threading.Lock()
        if self.document is not None:  # until the browser has the page, there is no session to change it in
            self._waiting = []
            self.document.on_event(DocumentReady, lambda event: self._loaded())

    def pane(self, figure: Model) -> pn.pane.Bokeh:
        """The pane of a figure, made once."""
        if figure.id not in self.panes:
            self.panes[figure.id] = pn.pane.Bokeh(figure, sizing_mode="stretch_width", margin=(2, 4))
        return self.panes[figure.id]

    def push(self, *panes: pn.viewable.Viewable) -> None:
        """What a notebook has to be told of."""
        self.panes |= {str(id(pane)): pane for pane in panes}

    def run(self, change: Callable[[], None]) -> None:
        """Run a function that changes the page, all its changes as one message."""
        if self.document is None:
            self._safely(change)
            pn.io.push_notebook(*self.panes.values())
            return
        with self._lock:
            if self._waiting is not None:
                self._waiting.append(change)
                return
        self.document.add_next_tick_callback(lambda: self._safely(change))

    def _loaded(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting or [], None
        for change in waiting:
            self.run(change)

    def _safely(self, change: Callable[[], None]) -> None:
        try:
            with pn.io.hold(self.document) if self.document is not None else nullcontext():
                change()
        except Exception as error:  # a user sees a notice, never a traceback
            log.exception("the page could not be changed")
            self.say(f"Something went wrong while drawing ({type(error).__name__}).")

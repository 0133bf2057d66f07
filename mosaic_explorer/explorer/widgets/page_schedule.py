"""Changes to Panel's objects: in the session's turn when served, at once and pushed when in a notebook."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import nullcontext

import panel as pn
from bokeh.events import DocumentReady

from ..session.notice import Notice
from ..session.schedule import Schedule

log = logging.getLogger(__name__)


class PageSchedule(Schedule):
    """Runs functions that change Panel's objects, from any thread; `notice` tells of those that fail."""

    def __init__(self, notice: Notice):
        document = pn.state.curdoc
        self.document = document if document is not None and document.session_context is not None else None
        self.is_served = self.document is not None
        self.notice = notice
        self._panes: list[pn.viewable.Viewable] = []
        self._until_ready: list[Callable[[], object]] | None = None
        self._lock = threading.Lock()
        if self.document is not None:  # until the browser has the page, there is no session to change it in
            self._until_ready = []
            self.document.on_event(DocumentReady, lambda event: self._start())

    def push(self, *panes: pn.viewable.Viewable) -> None:
        """What a notebook has to be told of."""
        self._panes += panes

    def run(self, change: Callable[[], object]) -> None:
        """Run a function that changes the page, all its changes as one message."""
        if self.document is None:
            self._safely(change)
            pn.io.push_notebook(*self._panes)
            return
        with self._lock:
            if self._until_ready is not None:
                self._until_ready.append(change)
                return
        self.document.add_next_tick_callback(lambda: self._safely(change))

    def _start(self) -> None:
        with self._lock:
            changes, self._until_ready = self._until_ready or [], None
        for change in changes:
            self.run(change)

    def _safely(self, change: Callable[[], object]) -> None:
        try:
            with pn.io.hold(self.document) if self.document is not None else nullcontext():
                change()
        except Exception as error:  # a user sees a notice, never a traceback
            log.exception("the page could not be changed")
            self.notice.say(f"Something went wrong while drawing ({type(error).__name__}).")

"""The browser's address in step with what is shown: a link opens the same view, Back and Forward walk through views."""

from __future__ import annotations

from typing import Any

import param

from ..session.session import Session
from ..session.state import Snapshot
from ..session.url import query_of, read_query
from ..widgets.component import Component

WAIT = 300  # ms that a moment must last to have an entry in the browser's history


class Address(Component):
    """Invisible; `query` is the address' query, without its question mark, which says `sources` of model and catalog always."""

    query = param.String("", doc="The query of the address.")
    wait = param.Integer(WAIT, doc="Milliseconds before an entry is made.")
    elsewhere = param.String(None, allow_None=True, doc="The query of another page, of another model or catalog, to go to.")

    _bundle = "address.bundle.js"

    def __init__(self, session: Session, sources: dict[str, str] | None = None, **params: Any):
        self.session, self.state, self.sources, self._is_led = session, session.state, sources or {}, False
        state = self.state
        super().__init__(query=self._here(), width=0, height=0, margin=0, **params)
        state.param.watch(lambda *events: self._follow(), list(state.snapshot._fields))
        self.param.watch(lambda event: self._go(event.new), "query")

    def _here(self) -> str:
        return self._query(self.state.snapshot, self.sources)

    def visit(self, snapshot: Snapshot, sources: dict[str, str]) -> None:
        """Go to the page of another model or catalog, as a link would; Back comes here again."""
        self.elsewhere = self._query(snapshot, sources)

    def _query(self, snapshot: Snapshot, sources: dict[str, str]) -> str:
        return query_of(snapshot, self.state.table, self.state.observations, sources)

    def _follow(self) -> None:
        """Tell the browser what is shown, unless its address has led there: it may have gone on since, and would come back."""
        if not self._is_led:
            self.query = self._here()

    def _go(self, query: str) -> None:
        """Back or Forward: show what the address says."""
        if query == self._here():
            return
        snapshot, trouble = read_query(query, self.state.table, self.state.observations)
        self._is_led = not trouble
        try:
            self.state.go(snapshot)
        finally:
            self._is_led = False
        if trouble:
            self.session.say(trouble)

"""The browser's address in step with what is shown: a link opens the same view, Back and Forward walk through views."""

from __future__ import annotations

from typing import Any

import param

from ..session.session import Session
from ..session.state import Snapshot
from ..session.url import LONG_NAMES, query_of, read_query, too_long
from ..widgets.component import Component

TOPIC = "address"  # of notices
WAIT = 300  # ms that a moment must last to have an entry in the browser's history


class Address(Component):
    """Invisible; `query` is the address' query, without its question mark, which says `sources` of model and catalog always."""

    query = param.String("", doc="The query of the address.")
    wait = param.Integer(WAIT, doc="Milliseconds before an entry is made.")
    elsewhere = param.String(None, allow_None=True, doc="The query of another page, of another model or catalog, to go to.")

    _bundle = "address.bundle.js"

    def __init__(self, session: Session, sources: dict[str, str] | None = None, **params: Any):
        self.session, self.state, self.sources, self._is_led = session, session.state, sources or {}, False
        self._left_out: list[str] = []  # names of what the address does not say now
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
        self._say_what_is_left_out()

    def _say_what_is_left_out(self) -> None:
        """Once, when something becomes too long."""
        names = [LONG_NAMES[name] for name in too_long(self.state.snapshot)]
        if names and names != self._left_out:
            words = " and ".join(names)
            what = "it" if len(names) == 1 else "them"
            self.session.say(f"{words[0].upper()}{words[1:]}: too long for an address. A link opens without {what}.", TOPIC)
        elif not names:
            self.session.notice.withdraw(TOPIC)
        self._left_out = names

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

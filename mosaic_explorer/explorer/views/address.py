"""The browser's address in step with what is shown: a link opens the same view, Back and Forward walk through views."""

from __future__ import annotations

from collections.abc import Callable

import panel as pn
import param

from ..link import query_of, read_query
from ..state import ExplorerState

WAIT = 300  # ms that a moment must last to have an entry in the browser's history


class Address(pn.custom.JSComponent):
    """Invisible; `query` is the address' query, without its question mark."""

    query = param.String("", doc="The query of the address.")
    wait = param.Integer(WAIT, doc="Milliseconds before an entry is made.")

    _esm = """
    export function render({ model }) {
      const plain = query => new URLSearchParams(query).toString();  // however its characters are written
      let later = null;
      model.on("query", () => {
        clearTimeout(later);
        later = setTimeout(() => {
          if (plain(model.query) !== plain(window.location.search))
            window.history.pushState(null, "", window.location.pathname + (model.query ? "?" + model.query : ""));
        }, model.wait);
      });
      const popped = () => { clearTimeout(later); model.query = plain(window.location.search); };
      window.addEventListener("popstate", popped);
      model.on("remove", () => window.removeEventListener("popstate", popped));
      return document.createElement("span");
    }
    """

    def __init__(self, state: ExplorerState, say: Callable[[str], None], **params):
        self.state, self.say = state, say
        super().__init__(query=self._told(), width=0, height=0, margin=0, **params)
        state.param.watch(lambda *events: self.param.update(query=self._told()), list(state.moment._fields))
        self.param.watch(lambda event: self._go(event.new), "query")

    def _told(self) -> str:
        return query_of(self.state.moment, self.state.table, self.state.observations)

    def _go(self, query: str) -> None:
        """Back or Forward: show what the address says."""
        if query == self._told():
            return
        moment, trouble = read_query(query, self.state.table, self.state.observations)
        self.state.go(moment)
        if trouble:
            self.say(trouble)

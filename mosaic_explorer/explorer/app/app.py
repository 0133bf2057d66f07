"""The explorer as served: one session's page, begun as its address asks."""

from __future__ import annotations

import gc

import panel as pn
import panel_material_ui as pmui
from bokeh.application.application import SessionContext
from bokeh.document import Document
from bokeh.events import DocumentReady

from ..session.memory import release_memory_soon
from ..session.url import read_query
from ..sources.sources import Choice, Sources
from ..sources.view import SourceChoice
from .address import Address
from .page import Explorer


def sources() -> Sources:
    """The models and catalogs that the sessions of this server share."""
    return pn.state.as_cached("sources", Sources)


def first() -> Choice:
    """The catalog and the model to begin with: those that MOSAIC_CATALOG and MOSAIC_MODEL name, else the package's."""
    chosen, _ = sources().choose()
    gc.collect()
    gc.freeze()  # what stands now stays: to look through it whenever a session ends would hold up all others for 0.2 s
    return chosen


def send_at_once(document: Document) -> None:
    """Have messages to the session's browser sent as they are written.

    Bokeh writes each in several parts, and TCP, left alone, holds all but the first back until the browser has acknowledged
    it: some 25 ms more for every answer, even on one machine.
    """
    for connection in document.session_context.session._subscribed_connections:
        connection._socket.set_nodelay(True)


def served() -> pmui.Page:
    """The page of one session, as `?model=...&catalog=...&row=...&mask=...` and so on ask; a notice says what cannot be."""
    query = pn.state.location.search if pn.state.location is not None else ""
    chosen, trouble = sources().choose(query)
    snapshot, more = read_query(query, chosen.model.table, chosen.observations)
    given = {"galaxies": chosen.words, "origin": chosen.origin}
    explorer = Explorer(chosen.catalog, chosen.model, snapshot, chosen.observations, **given)
    if trouble or more:
        explorer.say(f"{trouble} {more}".strip())
    if pn.state.curdoc is not None:

        def ended(context: SessionContext | None) -> None:
            explorer.close()
            release_memory_soon()

        pn.state.on_session_destroyed(ended)
        document = pn.state.curdoc
        document.on_event(DocumentReady, lambda event: send_at_once(document))
    address = Address(explorer.session, chosen.query)

    def build_rest() -> None:
        choice = SourceChoice(explorer.session, sources(), chosen, address.visit)
        explorer.rail.append(choice.panel)

    explorer.session.schedule.run(build_rest)  # once the rest of the rail is there
    page = explorer.page()
    page.main = [*page.main, address]
    return page

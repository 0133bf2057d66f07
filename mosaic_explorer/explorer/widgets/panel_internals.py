"""Where the explorer leans on what Panel and Bokeh do not promise to keep; a test fails when an upgrade moves it."""

from __future__ import annotations

from typing import Any

import panel.io.document as panel_document
import panel_material_ui as pmui
from bokeh.document import Document
from panel.io.resources import get_dist_path


def serve_own_style_sheets(document: Document) -> None:
    """Have a session's components ask this server for Panel's style sheets, whichever of its processes made the session.

    Panel mends the addresses of style sheets where it writes the page. A session that is made as its websocket comes, because
    another process has written the page, keeps those of another host. (`panel.reactive.Reactive._get_properties`)
    """
    document.template_variables["dist_url"] = get_dist_path()


def send_without_delay(document: Document) -> None:
    """Have messages to the session's browser sent as they are written.

    Bokeh writes each in several parts, and TCP, left alone, holds all but the first back until the browser has acknowledged
    it: some 25 ms more for every answer, even on one machine. (`bokeh.server.session.ServerSession`)
    """
    for connection in document.session_context.session._subscribed_connections:
        connection._socket.set_nodelay(True)


def lose_no_message() -> None:
    """Have every message written that waits for a websocket in use.

    Panel lets one task end the waiting of all: a message that another task has put back is kept until something else is
    written, behind which it may come to the page late, or in the wrong order. (`panel.io.document._dispatch_msgs`)
    """
    if panel_document._dispatch_msgs is not _write_waiting:
        panel_document._dispatch_msgs = _write_waiting


async def _write_waiting(document: Document) -> None:
    if document in panel_document._WRITE_MSGS:
        panel_document._WRITE_BLOCK[document] = True
    await _panels_own(document)


_panels_own = panel_document._dispatch_msgs


class FreeTextInput(pmui.AutocompleteInput):
    """A field for any text, not only its options: such a text the original forgets and takes up again, and watchers hear of
    an empty one in between."""

    _restrict = False

    def _process_param_change(self, msg: dict[str, Any]) -> dict[str, Any]:
        text = msg.get("value")
        if text is None or text in self.values:
            return super()._process_param_change(msg)
        rest = super()._process_param_change({name: value for name, value in msg.items() if name != "value"})
        return {**rest, "value": text}


def never_busy(page: pmui.Page) -> None:
    """Have a page not follow whether the server is busy with anybody: that would repaint every page at every message, and
    keep it."""
    page.param._update_ref("busy", False)

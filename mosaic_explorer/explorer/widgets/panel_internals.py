"""Where the explorer leans on what Panel and Bokeh do not promise to keep; a test fails when an upgrade moves it."""

from __future__ import annotations

from bokeh.document import Document
from panel.io.resources import get_dist_path

NATIVE_MODULES = ('"shimMode": true', '"shimMode": false')  # in the page's scripts: what is replaced by what


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

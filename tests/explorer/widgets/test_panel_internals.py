"""What the explorer uses of Bokeh's and Panel's private names is still there, and still does what it is used for."""

from types import SimpleNamespace

from bokeh.document import Document
from bokeh.protocol import Protocol
from bokeh.server.connection import ServerConnection
from bokeh.server.session import ServerSession
from bokeh.server.views.ws import WSHandler

from mosaic_explorer.explorer.widgets.panel_internals import send_without_delay


class Socket:
    """As much of a websocket's handler as is asked for here."""

    def __init__(self):
        self.nodelay = []

    def set_nodelay(self, on):
        self.nodelay.append(on)


def test_every_websocket_of_a_session_sends_without_delay():
    session, sockets = ServerSession("session", Document()), [Socket(), Socket()]
    connections = [ServerConnection(Protocol(), socket, None, session) for socket in sockets]
    send_without_delay(SimpleNamespace(session_context=SimpleNamespace(session=session)))
    assert [socket.nodelay for socket in sockets] == [[True], [True]]
    assert callable(WSHandler.set_nodelay) and len(connections) == session.connection_count

"""What the explorer uses of Bokeh's and Panel's private names is still there, and still does what it is used for."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import panel as pn
import panel.io.document as panel_document
import panel_material_ui as pmui
from bokeh.document import Document
from bokeh.protocol import Protocol
from bokeh.server.connection import ServerConnection
from bokeh.server.session import ServerSession
from bokeh.server.views.ws import WSHandler
from panel.util import edit_readonly

from mosaic_explorer.explorer.widgets.panel_internals import (
    FreeTextInput,
    lose_no_message,
    never_busy,
    send_without_delay,
)


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


def test_a_message_that_waited_is_written_though_another_task_has_ended(monkeypatch):
    lose_no_message()
    written, document, in_use = [], Document(), SimpleNamespace(_value=1)
    socket = SimpleNamespace(write_lock=SimpleNamespace(_block=in_use))

    async def play():
        slow = asyncio.get_running_loop().create_future()

        def write(connection, msg):
            written.append(msg)
            return [slow]

        monkeypatch.setitem(panel_document.extra_socket_handlers, type(socket), write)
        protocol = SimpleNamespace(create=lambda kind, events: events)
        connection = type("Connection", (), {"_socket": socket, "protocol": protocol})()
        panel_document.schedule_write_events(document, [connection], ["stage on"])
        await asyncio.sleep(0)
        in_use._value = 0  # somebody else writes
        panel_document.schedule_write_events(document, [connection], ["stage off"])
        await asyncio.sleep(0.005)
        slow.set_result(None)
        await asyncio.sleep(0)
        in_use._value = 1
        await asyncio.sleep(0.1)

    with ThreadPoolExecutor(1) as pool:  # a browser's test may have left a loop running in this thread
        pool.submit(asyncio.run, play()).result()
    assert written == [["stage on"], ["stage off"]]


def test_a_page_stays_as_it_is_while_the_server_is_busy_with_others():
    follower, page = pmui.Page(), pmui.Page()
    never_busy(page)
    with edit_readonly(pn.state):
        pn.state.busy = True
        busy = follower.busy, page.busy
        pn.state.busy = False
    assert busy == (True, False)


def test_a_text_that_is_no_option_stays_in_its_field_and_is_heard_once():
    field, texts = FreeTextInput(options=["redshift < 1", "i < 25"]), []
    field.param.watch(lambda event: texts.append(event.new), "value")
    root = field.get_root()
    for text in ("redshift < 0.3", "i < 25"):
        field.value = text
        assert root.data.value == text
    field._process_events({"value": "#3"})  # as a browser says it
    assert field.value == "#3" and texts == ["redshift < 0.3", "i < 25", "#3"]

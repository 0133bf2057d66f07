"""What the explorer uses of Bokeh's and Panel's private names is still there, and still does what it is used for."""

from collections.abc import Mapping
from types import SimpleNamespace

import panel as pn
import panel_material_ui as pmui
from bokeh.document import Document
from bokeh.protocol import Protocol
from bokeh.server.connection import ServerConnection
from bokeh.server.session import ServerSession
from bokeh.server.views.ws import WSHandler
from panel.util import edit_readonly

from mosaic_explorer.explorer.widgets.panel_internals import FreeTextInput, TitledSwitch, never_busy, send_without_delay


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


def test_panel_still_has_the_private_names_that_are_overridden_or_called():
    assert callable(pmui.AutocompleteInput._process_param_change) and "_restrict" in dir(pmui.AutocompleteInput)
    assert callable(pmui.Switch._get_properties) and isinstance(pmui.Switch._rename, Mapping)
    assert callable(pmui.Page.param._update_ref)


def test_a_field_of_free_text_takes_any_text_at_once_and_in_one_event():
    field, values = FreeTextInput(options=["quiescent", "dusty"], restrict=False), []
    field.param.watch(lambda event: values.append(event.new), "value")
    field.get_root()  # as when a browser looks at it
    field._process_events({"value_input": "redshift > 2", "value": "redshift > 2"})
    field._process_events({"value_input": "dusty", "value": "dusty"})
    assert values == ["redshift > 2", "dusty"]
    assert field._process_param_change({"value": "i < 24"})["value"] == "i < 24"  # what the browser is sent


def test_a_titled_switch_gives_the_browser_its_title():
    root = TitledSwitch(label="redshift", title="How far the light has been stretched.").get_root()
    assert root.html_attributes["title"] == "How far the light has been stretched."


def test_a_page_that_is_never_busy_does_not_follow_the_server():
    following, resting, before = pmui.Page(), pmui.Page(), pn.state.busy
    never_busy(resting)
    with edit_readonly(pn.state):
        pn.state.busy = True
        assert (following.busy, resting.busy) == (True, False)
        pn.state.busy = before

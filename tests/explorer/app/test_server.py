"""The page as `mosaic explore` serves it: from which address, for whom, and all of it from its own host."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
from bokeh.models import ImportedStyleSheet
from bokeh.server.contexts import ApplicationContext
from bokeh.util.token import generate_jwt_token, generate_session_id
from galaxies import random_catalog, tiny_model
from panel.io.application import build_applications
from panel.io.resources import Resources
from panel.io.server import server_html_page_for_session
from tornado.httputil import HTTPHeaders, HTTPServerRequest, RequestStartLine

from mosaic_explorer.catalog.writing import write_catalog
from mosaic_explorer.explorer.app import app
from mosaic_explorer.explorer.app.server import NAME, TITLE, allowed_origins, page_addresses
from mosaic_explorer.explorer.sources.sources import Sources
from mosaic_explorer.model.files import save_model


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """A session that is made as its websocket comes: another process has written the page."""
    folder = tmp_path_factory.mktemp("served")
    model, catalog = save_model(tiny_model(), folder / "tiny"), write_catalog(random_catalog(20), folder / "20.zarr.zip")
    sources = Sources(folder, {"MOSAIC_MODEL": str(model), "MOSAIC_CATALOG": str(catalog)})
    connection = SimpleNamespace(context=SimpleNamespace(protocol="http", remote_ip="127.0.0.1"))
    request = HTTPServerRequest(
        start_line=RequestStartLine("GET", f"/{NAME}/ws?row=12", "HTTP/1.1"),
        headers=HTTPHeaders({"Host": "localhost:5006"}),
        connection=connection,
    )
    number = generate_session_id()
    token = generate_jwt_token(number, extra_payload={"headers": {}, "cookies": {}, "arguments": {}})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "shared_sources", lambda: sources)
        context = ApplicationContext(build_applications({NAME: app.session_page}, title=TITLE)[f"/{NAME}"], url=f"/{NAME}")
        with ThreadPoolExecutor(1) as thread:  # browser tests leave an event loop running in this one
            yield thread.submit(asyncio.run, context.create_session_if_needed(number, request, token)).result()


def test_style_sheets_come_from_this_host_whichever_process_wrote_the_page(session):
    addresses = {model.url for model in session.document.models if isinstance(model, ImportedStyleSheet)}
    assert len(addresses) >= 3
    assert all(address.startswith("static/extensions/panel/") for address in addresses), addresses


def test_the_page_shows_what_its_address_says_whichever_process_wrote_it(session):
    assert "Galaxy 12" in str(session.document.to_json()) and "Galaxy 0" not in str(session.document.to_json())


def test_modules_are_imported_as_the_browser_does_by_itself(session):
    document = session.document
    html = server_html_page_for_session(
        session, Resources(mode="server"), TITLE, template=document.template, template_variables=document.template_variables
    )
    assert '"shimMode": false' in html and '"shimMode": true' not in html
    assert f"<title>{TITLE}</title>" in html and "https://" not in html.split("</head>")[0]


def test_pages_of_this_machine_alone_may_open_a_websocket():
    assert allowed_origins("127.0.0.1", 5006) == ["localhost:5006", "127.0.0.1:5006"]
    assert allowed_origins("127.0.0.1", 5006, ["hub.example.org"])[-1] == "hub.example.org"
    assert allowed_origins("::1", 80) == ["localhost:80", "127.0.0.1:80", "[::1]:80"]


def test_whoever_is_let_in_by_the_address_may_open_a_websocket():
    assert allowed_origins("192.168.7.7", 5006)[-1] == "192.168.7.7:5006"
    assert f"{socket.gethostname().lower()}:5006" in allowed_origins("0.0.0.0", 5006)


def test_the_address_that_is_printed_is_the_one_to_open():
    assert page_addresses("127.0.0.1", 5006) == ["http://localhost:5006/explorer"]
    assert page_addresses("192.168.7.7", 80) == ["http://192.168.7.7:80/explorer"]
    assert page_addresses("0.0.0.0", 5006)[0] == "http://localhost:5006/explorer"

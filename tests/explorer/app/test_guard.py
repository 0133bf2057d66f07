"""Who may have the page, and what it may load: real handlers in a process of their own, asked as browsers and strangers ask."""

import http.client
import re
import socket
import struct
import subprocess
import sys

import pytest

from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.app.guard import Guard, is_known, with_nonce
from mosaic_explorer.explorer.app.server import guard_of, page_addresses

TOKEN = "a-token-of-ours"
PROGRAM = """
import socket
import panel as pn
from tornado.ioloop import IOLoop
from mosaic_explorer.explorer.app.guard import Guard
from mosaic_explorer.explorer.app.handlers import install

def page():
    return pn.pane.HTML(f"{pn.state.curdoc.session_context.id} {sorted(pn.state.cookies)}")

for guard in (Guard(), Guard("a-token-of-ours", embed=("https://course.example.org",))):
    install(guard)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = pn.serve({"page": page}, port=port, address="127.0.0.1", show=False, start=False, verbose=False,
                      websocket_origin=[f"localhost:{port}", "hub.example.org"], sign_sessions=True, secret_key=b"k" * 32)
    server.start()
    print(port, flush=True)
IOLoop.current().start()
"""


@pytest.fixture(scope="module")
def ports():
    """Of a server for this machine, and of one with a token."""
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield [int(process.stdout.readline()) for _ in range(2)]
        finally:
            process.kill()


def ask(port, path="/page", host=None, **headers):
    """Status, headers and text of an answer; underscores of header names are dashes."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    given = {"Host": host or f"localhost:{port}", **{name.replace("_", "-"): value for name, value in headers.items()}}
    connection.request("GET", path, headers=given)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, answer.headers, text


def open_socket(port, token="x", origin=None, host=None, cookie=""):
    """A connection on which a websocket was asked for, and the answer's status."""
    connection = socket.create_connection(("127.0.0.1", port), timeout=30)
    lines = [
        "GET /page/ws HTTP/1.1",
        f"Host: {host or f'localhost:{port}'}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Version: 13",
        f"Sec-WebSocket-Protocol: bokeh, {token}",
        "Sec-WebSocket-Extensions: permessage-deflate",
        *([f"Origin: {origin}"] if origin else []),
        *([f"Cookie: {cookie}"] if cookie else []),
    ]
    connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(1)
    return connection, int(head.split()[1]), head.decode()


def session_token(page):
    return re.search(r'"token":"([^"]+)"', page)[1]


def test_a_page_is_had_by_the_names_of_its_server_alone(ports):
    assert ask(ports[0])[0] == ask(ports[0], host="hub.example.org")[0] == ask(ports[0], host=f"127.0.0.1:{ports[0]}")[0] == 200
    status, _, text = ask(ports[0], host=f"stranger.example.org:{ports[0]}")
    assert status == 403 and "--allow-websocket-origin stranger.example.org" in text and "bokeh" not in text
    assert ask(ports[0], "/page/metadata", host="x.org")[0] == ask(ports[0], "/page/autoload.js", host="x.org")[0] == 403


def test_pages_of_other_hosts_open_no_websocket_whatever_host_the_request_names(ports):
    token = session_token(ask(ports[0])[2])
    for origin, host, expected in (
        (f"http://localhost:{ports[0]}", None, 101),
        ("https://hub.example.org", "hub.example.org", 101),
        (None, None, 101),
        ("http://stranger.example.org", None, 403),
        (f"http://stranger.example.org:{ports[0]}", f"stranger.example.org:{ports[0]}", 403),
        ("http://localhost:1", None, 403),
    ):
        connection, status, head = open_socket(ports[0], token, origin, host)
        connection.close()
        assert status == expected, (origin, host)
        assert "deflate" not in head  # a kilobyte would unpack to a megabyte


def test_no_address_leads_into_a_session_and_none_can_be_made_up(ports):
    number = re.search(r"bokeh-session-id|[\w-]{44,}", ask(ports[0])[2])[0]
    for path in (f"/page?bokeh-session-id={number}", "/page?bokeh-token=x", f"/page/autoload.js?bokeh-session-id={number}"):
        status, _, text = ask(ports[0], path)
        assert status == 403 and "leads into somebody&#x27;s session" in text
    assert ask(ports[0], Bokeh_Session_Id=number)[0] == 403
    from bokeh.util.token import generate_jwt_token

    for made_up in (
        "x",
        generate_jwt_token("mine", signed=False),
        generate_jwt_token("mine", secret_key=b"other" * 8, signed=True),
    ):
        connection, _, _ = open_socket(ports[0], made_up)
        assert connection.recv(1)[:1] in (b"", b"\x88")  # it is closed at once
        connection.close()


def test_a_message_that_is_too_long_closes_the_websocket(ports):
    connection, status, _ = open_socket(ports[0], session_token(ask(ports[0])[2]))
    assert status == 101 and connection.recv(1)  # its greeting: from now on it listens
    part = struct.pack("!BBQ", 0x81, 0x80 | 127, 3_000_000) + bytes(4) + b" " * 3_000_000
    for _ in range(3):
        connection.sendall(part)
    told = b""
    while block := connection.recv(4096):
        told += block
    assert struct.pack("!H", 1009) in told
    connection.close()


def test_the_page_runs_what_its_server_wrote_and_is_shown_in_no_frame(ports):
    _, headers, page = ask(ports[0])
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    nonce = re.search(r"'nonce-([\w-]+)'", policy["script-src"])[1]
    assert "unsafe-inline" not in policy["script-src"] and "'unsafe-eval'" not in policy["script-src"]
    assert policy["frame-ancestors"] == "'none'" and headers["X-Frame-Options"] == "DENY"
    assert policy["object-src"] == "'none'" and not re.search(r"https?:|\*", headers["Content-Security-Policy"])
    scripts = re.findall(r"<script[^>]*>", page)
    assert scripts and all(f'nonce="{nonce}"' in script for script in scripts)
    assert nonce not in ask(ports[0])[1]["Content-Security-Policy"]  # another one each time
    _, embedded, _ = ask(ports[1])
    assert "frame-ancestors https://course.example.org" in embedded["Content-Security-Policy"]
    assert embedded["X-Frame-Options"] is None


def test_words_of_a_page_that_look_like_a_script_are_left_as_they_are():
    assert with_nonce('<script src="a"></script> scripts <scripture>', "n") == (
        '<script nonce="n" src="a"></script> scripts <scripture>'
    )


def test_a_token_is_brought_once_and_kept_as_something_else(ports):
    port = ports[1]
    for path in ("/page", "/page?token=another-token", "/page/metadata"):
        status, _, text = ask(port, path)
        assert status == 403 and "asks for the token" in text and TOKEN not in text
    assert open_socket(port)[1] == 403
    assert "name='mask' value='lsst&#x27;&gt;'" in ask(port, "/page?mask=lsst'%3E&token=wrong")[2]  # the view is kept meanwhile
    status, headers, _ = ask(port, f"/page?row=3&token={TOKEN}")
    assert status == 302 and headers["Location"] == "page?row=3"
    kept = headers["Set-Cookie"]
    assert "HttpOnly" in kept and "SameSite=Lax" in kept and TOKEN not in kept
    cookie = kept.split(";")[0]
    status, _, page = ask(port, Cookie=cookie)
    assert status == 200 and cookie.partition("=")[2] not in page
    connection, status, _ = open_socket(port, session_token(page), cookie=cookie)
    connection.close()
    assert status == 101
    assert ask(port, Cookie=cookie[:-1] + ("0" if cookie[-1] != "0" else "1"))[0] == 403


def test_a_browser_has_one_name_for_what_it_brings(ports):
    _, headers, _ = ask(ports[0])
    name = headers["Set-Cookie"].split(";")[0]
    assert re.fullmatch(rf"mosaic-visitor-{ports[0]}=[0-9a-f]{{32}}", name)
    assert ask(ports[0], Cookie=name)[1]["Set-Cookie"] is None
    assert ask(ports[0], Cookie=f"mosaic-visitor-{ports[0]}=../../x")[1]["Set-Cookie"] is not None


def test_without_a_token_others_than_this_machine_are_turned_away():
    known = ["localhost:5006"]
    assert Guard().trouble("localhost:5006", known, "127.0.0.1") == Guard().trouble("[::1]:5006", known, "::1") == ""
    assert "for its own machine alone" in Guard().trouble("localhost:5006", known, "192.168.7.7")
    assert Guard("a-token-of-ours").trouble("localhost:5006", known, "192.168.7.7") == ""
    assert Guard(is_open=True).trouble("localhost:5006", known, "192.168.7.7") == ""


def test_names_are_known_with_their_ports():
    assert is_known("LOCALHOST:5006", ["localhost:5006"]) and is_known("127.0.0.1:5006", ["localhost:5006"])
    assert not is_known("localhost:5007", ["localhost:5006"]) and not is_known("localhost.evil.org:5006", ["localhost:5006"])
    assert is_known("anything:1", ["*"]) and is_known("hub.example.org", ["hub.example.org:80"]) and not is_known("", ["a:80"])


def test_a_token_is_made_where_others_reach_the_page():
    assert guard_of("127.0.0.1").token == guard_of("0.0.0.0", "").token == "" and guard_of("0.0.0.0", "").is_open
    made = guard_of("0.0.0.0")
    assert len(made.token) >= 32 and made.token != guard_of("0.0.0.0").token and made.key != guard_of("0.0.0.0").key
    assert made.token not in repr(made.key) and not made.is_open
    assert all(address.endswith(f"/explorer?token={made.token}") for address in page_addresses("0.0.0.0", 5006, made.token))
    assert guard_of("127.0.0.1", "chosen-by-hand").token == "chosen-by-hand"
    for wrong in ("short", "with blanks in it", "ünicode-token"):
        with pytest.raises(MosaicError, match="at least 8"):
            guard_of("127.0.0.1", wrong)
    with pytest.raises(MosaicError, match="expected the origin of a page"):
        guard_of("127.0.0.1", embed=["course.example.org; script-src *"])

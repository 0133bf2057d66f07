"""A class as served: students' pages, views and answers over real connections, asked as browsers and as strangers ask."""

import gzip
import http.client
import json
import re
import socket
import subprocess
import sys

import pytest

from mosaic_explorer.cli import main
from mosaic_explorer.explorer.classroom.bounds import MOST_MESSAGE

CODE, TOKEN = "k7m2qx", "a-token-of-ours"
GUESS = {"lesson": "colours", "page": 5, "guess": {"value": 0.5, "width": 0.2}}


@pytest.fixture(scope="module")
def port():
    """Of a class with a page of few galaxies."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = ["--host", "127.0.0.1", "--port", str(port), "--code", CODE, "--token", TOKEN, "--n", "1", "--lesson", "colours"]
    command = [sys.executable, "-m", "mosaic_explorer.cli", "class", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert (
                process.stdout.readline() == f"MOSAIC Explorer: http://localhost:{port}/explorer?token={TOKEN}&lesson=colours\n"
            )
            assert f"for students: http://localhost:{port}/{CODE}\n" in process.stdout.readline()
            yield port
        finally:
            process.kill()


def ask(port, path="", method="GET", body=None, **headers):
    """Status, headers and bytes of an answer; underscores of header names are dashes."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    given = {"Host": f"localhost:{port}", **{name.replace("_", "-"): value for name, value in headers.items()}}
    connection.request(method, path or f"/{CODE}", body=body, headers=given)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer.status, answer.headers, text


class Student:
    """One who listens."""

    def __init__(self, port, name=""):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.connection.request("GET", f"/{CODE}/view?student={name}", headers={"Host": f"localhost:{port}"})
        self.answer = self.connection.getresponse()
        self.name = self.hear("hello")["student"]
        self.first = self.hear("view")

    def hear(self, event):
        while (line := self.answer.readline().decode()) != f"event: {event}\n":
            assert line
        return json.loads(self.answer.readline().decode().removeprefix("data: "))

    def close(self):
        self.answer.close()
        self.connection.close()


@pytest.fixture
def student(port):
    one = Student(port)
    yield one
    one.close()


def send(port, message, path=f"/{CODE}/answers", **headers):
    body = message if isinstance(message, bytes) else json.dumps(message).encode()
    status, _, text = ask(port, path, "POST", body, **{"Content_Type": "application/json", **headers})
    return status, json.loads(text)


def test_the_page_is_one_for_all_and_runs_only_what_is_in_it(port):
    status, headers, packed = ask(port)
    text = gzip.decompress(packed).decode()
    assert status == 200 and headers["Content-Encoding"] == "gzip" and "Set-Cookie" not in headers
    policy = headers["Content-Security-Policy"]
    assert "'unsafe-inline'" not in re.search("script-src [^;]*", policy)[0] and "nonce" not in policy
    assert len(re.findall("'sha256-[^']+'", policy)) == len(re.findall('<script id="[a-z]+">', text)) == 2
    assert headers["X-Frame-Options"] == "DENY" and headers["X-Content-Type-Options"] == "nosniff"
    assert ask(port, f"/{CODE.upper()}")[2] == packed
    status, _, nothing = ask(port, If_None_Match=headers["ETag"])
    assert (status, nothing) == (304, b"")


def test_who_has_no_code_learns_nothing_and_the_presenter_s_page_wants_another_token(port):
    for path in ("/zzzzzz", "/zzzzzz/view", "/zzzzzz/galaxies/1"):
        status, _, text = ask(port, path)
        assert status == 404 and b"there is no class" in text.lower()
    assert ask(port, "/explorer")[0] == ask(port, f"/explorer?token={CODE}")[0] == 403
    assert ask(port, f"/explorer?token={TOKEN}")[0] == 302


def test_strangers_hosts_and_pages_of_others_are_turned_away(port, student):
    assert ask(port, Host="stranger.example.org")[0] == ask(port, f"/{CODE}/view", Host="stranger.example.org")[0] == 403
    message = {**GUESS, "student": student.name}
    status, answer = send(port, message, Origin="http://stranger.example.org")
    assert status == 403 and "another server" in answer["error"]
    assert send(port, message, Content_Type="text/plain")[0] == 415
    assert send(port, message, Origin=f"http://localhost:{port}") == (200, {"taken": True})


def test_students_hear_what_is_shown_and_can_answer_and_nothing_else(port, student):
    assert student.first["is_led"] is False and student.first["version"] == 0
    assert send(port, {**GUESS, "student": student.name}) == (200, {"taken": True})
    assert send(port, {**GUESS, "student": "nobody"})[0] == 409
    for wrong in ({"is_led": True}, {"act": "lead", "on": True}, {"query": "row=1"}):
        status, answer = send(port, {"student": student.name, "lesson": "colours", "page": 5, **wrong})
        assert status == 400 and "\n" not in answer["error"]
    assert ask(port, f"/{CODE}/view", "POST", b"{}")[0] == 405
    assert ask(port, f"/{CODE}/galaxies/7")[0] == 404  # which the presenter does not show
    late = Student(port)
    assert late.first == student.first  # nobody has steered it
    late.close()


def test_long_messages_are_refused_before_they_are_read(port):
    connection = socket.create_connection(("127.0.0.1", port), timeout=30)
    head = f"POST /{CODE}/answers HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json\r\n"
    connection.sendall(f"{head}Content-Length: 50000000\r\n\r\n".encode())
    assert not connection.recv(1000).startswith(b"HTTP/1.1 200")
    connection.close()
    chunks = socket.create_connection(("127.0.0.1", port), timeout=30)
    chunks.sendall(f"{head}Transfer-Encoding: chunked\r\n\r\n".encode())
    try:
        for _ in range(2 * MOST_MESSAGE // 64):
            chunks.sendall(b"40\r\n" + b"x" * 64 + b"\r\n")
        assert b"200" not in chunks.recv(1000).split(b"\r\n")[0]
    except ConnectionError:
        pass  # it has hung up
    chunks.close()


def test_who_answers_too_often_has_to_wait(port, student):
    statuses = [send(port, {**GUESS, "student": student.name})[0] for _ in range(10)]
    assert statuses[0] == 200 and statuses[-1] == 429


def test_who_comes_back_is_known(port):
    one = Student(port)
    one.close()
    again = Student(port, one.name)
    assert again.name == one.name
    again.close()


# -- the command --------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "options, words",
    [
        (["--token", ""], "a class has a presenter"),
        (["--code", "short"], "--code has 6"),
        (["--lesson", "colors"], "Did you mean 'colours'"),
        (["--token", "x"], "a token has at least"),
        (["--catalog", "nowhere.zarr"], "nowhere.zarr"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(options, words, capsys, monkeypatch):
    for name in ("MOSAIC_CATALOG", "MOSAIC_MODEL", "MOSAIC_LESSONS"):
        monkeypatch.setenv(name, "")  # which the command sets
        monkeypatch.delenv(name)
    assert main(["class", "--host", "127.0.0.1", "--port", "0", *options]) == 2
    error = capsys.readouterr().err
    assert words in error and error.count("\n") == 1


def test_a_machine_without_a_network_is_told_what_to_do(capsys, monkeypatch):
    monkeypatch.setattr("mosaic_explorer.explorer.classroom.server.own_addresses", list)
    assert main(["class", "--port", "0"]) == 2
    assert "--address HOST" in capsys.readouterr().err

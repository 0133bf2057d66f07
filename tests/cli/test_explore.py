"""`mosaic explore`: serves the page at the loopback until it is told to stop, and says in one line why it cannot."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "mosaic_explorer.cli", "explore"]
START = 120  # s until a server on a busy machine must be there


@contextmanager
def serving(*options):
    """The process and the page's address."""
    process = subprocess.Popen([*COMMAND, "--port", "0", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield process, process.stdout.readline().split()[-1]
    finally:
        process.kill()
        process.communicate()


def is_open(host, port):
    with socket.socket() as probe:
        return probe.connect_ex((host, port)) == 0


def fetch(url):
    return urllib.request.urlopen(url, timeout=START).read().decode()


def test_a_port_that_is_taken_is_said_in_one_line(capfd):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run([*COMMAND, "--port", str(port)], capture_output=True, text=True, timeout=START)
    assert done.returncode == 2 and done.stderr.count("\n") == 1
    assert f"127.0.0.1:{port}" in done.stderr and "--port" in done.stderr


@pytest.mark.parametrize(("options", "words"), [(["--port", "x"], "found 'x'"), (["--num-procs", "0"], "at least 1 process")])
def test_what_no_server_can_be_is_said(options, words):
    done = subprocess.run([*COMMAND, *options], capture_output=True, text=True, timeout=START)
    assert done.returncode == 2 and words in done.stderr and "Traceback" not in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("procs", [1, 2])
def test_an_unknown_model_is_said_in_one_line_by_one_or_many_processes(procs):
    command = [*COMMAND, "--port", "0", "--model", "mosaic-smal", "--num-procs", str(procs)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=START)
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.count("\n") == 1 and "Did you mean 'mosaic-small'" in done.stderr


@pytest.mark.slow
def test_it_serves_the_page_at_the_loopback_until_ctrl_c():
    with serving() as (process, url):
        assert "MOSAIC Explorer" in fetch(url)
        port = int(url.split(":")[-1].split("/")[0])
        assert is_open("127.0.0.1", port) and not is_open("127.0.0.2", port)  # which a server on all addresses has, too
        process.send_signal(signal.SIGINT)
        assert process.wait(START) == 130
        assert process.stderr.read() == "mosaic: the explorer is closed.\n"


@pytest.mark.slow
def test_several_processes_serve_the_page_and_end_with_the_one_that_began_them():
    with serving("--num-procs", "2") as (process, url):
        assert "MOSAIC Explorer" in fetch(url)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        assert len(children) == 2
        process.send_signal(signal.SIGTERM)
        process.wait(START)
        deadline = time.monotonic() + START
        while any(os.path.exists(f"/proc/{child}") for child in children) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert not any(os.path.exists(f"/proc/{child}") for child in children)

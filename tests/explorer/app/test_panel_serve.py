"""`panel serve apps/explorer.py`: no page without a guard, and no several processes, as none of them could have one."""

import asyncio
import os
import socket
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from bokeh.client import pull_session
from panel.models import markup

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="several processes are for systems with forks"),
]
ROOT = Path(__file__).parents[3]
START = 120  # s until a server on a busy machine must be there


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def command(port, *options):
    return [sys.executable, "-m", "panel", "serve", "apps/explorer.py", "--address", "127.0.0.1", "--port", str(port), *options]


@contextmanager
def serving(*options):
    """The page's address, once there is one."""
    port = free_port()
    process = subprocess.Popen(command(port, *options), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + START
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/explorer", timeout=START).close()
                break
            except OSError:
                assert process.poll() is None and time.monotonic() < until
                time.sleep(0.2)
        yield f"http://127.0.0.1:{port}/explorer"
    finally:
        process.terminate()
        process.wait(START)


def test_several_processes_are_refused_in_one_line():
    done = subprocess.run(
        command(free_port(), "--setup", "apps/warm.py", "--num-procs", "2"),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=START,
    )
    ours = [line for line in done.stderr.splitlines() if "mosaic" in line]
    assert len(ours) == 1 and "none can be guarded" in ours[0] and "mosaic explore --num-procs" in ours[0]
    assert "Traceback" not in done.stderr and "restarting" not in done.stderr


def what_the_page_says(url):
    """The texts of a page."""
    asyncio.set_event_loop(asyncio.new_event_loop())
    session = pull_session(url=url)
    said = [model.text for model in session.document.models if isinstance(model, markup.HTML)]
    session.close()
    return said


def test_without_its_setup_there_is_a_line_and_no_page():
    with serving() as url, ThreadPoolExecutor(1) as pool:  # a thread has no loop of events that other tests have left behind
        said = pool.submit(what_the_page_says, url).result()
    assert len(said) == 1 and "Nothing guards this page" in said[0] and "--setup apps/warm.py" in said[0]

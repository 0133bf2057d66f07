"""Long work in a process of its own: what it tells, how it fails, and that it ends when nobody wants it any more."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.session import child
from mosaic_explorer.explorer.session.limits import Limits
from mosaic_explorer.steps import finish

WORK = """
import sys, time
from pathlib import Path
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.session.child import serve_parent

def work(job, say):
    import os
    what = job.read_text()
    say({"process": os.getpid()})
    if what == "trouble":
        raise MosaicError("the table has no rows.")
    if what == "die":
        os._exit(9)
    if what == "spin":
        sum(10**8 for _ in iter(int, 1))
    if what == "swell":
        bytes(10**9)
    if what == "stubborn":  # one step that no thread of Python's gets between
        10 ** 10**9
    if what == "long":
        time.sleep(60)
    say({"done": True})

serve_parent(work)
"""


@pytest.fixture
def work(tmp_path, monkeypatch):
    """A job of a module that does nothing much."""
    (tmp_path / "some_work.py").write_text(WORK)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *sys.path]))

    def steps(what, hear=lambda message: None, limits=None):
        job = tmp_path / "job"
        job.write_text(what)
        return child.child_steps("some_work", job, hear, limits)

    return steps


def test_what_it_tells_is_heard_and_the_last_is_the_result(work):
    heard = []
    assert finish(work("well", heard.append)) == {"done": True} == heard[-1]


@pytest.mark.parametrize(("what", "words"), [("trouble", "the table has no rows"), ("die", "status 9")])
def test_its_trouble_is_one_line(work, what, words):
    with pytest.raises(MosaicError, match=words):
        finish(work(what))


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("spin", "was stopped: it took more than 1 s of processor time"),
        ("swell", r"may have asked for more than the 0\.2 GB of memory"),
    ],
)
def test_one_that_takes_more_than_it_may_is_stopped_in_one_line(work, what, words):
    with pytest.raises(MosaicError, match=words) as caught:
        finish(work(what, limits=Limits(200_000_000, 1)))
    assert "\n" not in str(caught.value)
    assert finish(work("well", limits=Limits(200_000_000, 1))) == {"done": True}


def test_it_ends_with_the_program_even_amid_one_long_step(work, tmp_path):
    program = f"""
import threading, os, signal, sys
from pathlib import Path
from mosaic_explorer.explorer.session import child
from mosaic_explorer.explorer.session.limits import Limits
from mosaic_explorer.explorer.session.limits import Limits
signal.signal(signal.SIGTERM, lambda *a: sys.exit(0))
heard = []
steps = child.child_steps("some_work", Path({str(tmp_path / "job")!r}), heard.append, Limits(10**9, 60))
while not heard:
    next(steps)
print(heard[0]["process"], flush=True)
while True:
    next(steps)
"""
    (tmp_path / "job").write_text("stubborn")
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as server:
        number = int(server.stdout.readline())
        server.terminate()
        assert server.wait(20) == 0
    for _ in range(200):
        if not Path(f"/proc/{number}").exists() or "zombie" in Path(f"/proc/{number}/status").read_text():
            return
        time.sleep(0.02)
    raise AssertionError("it still works")


def test_it_ends_when_the_job_is_dropped_and_gives_its_turn_back(work, monkeypatch):
    monkeypatch.setattr(child, "_turns", child.threading.BoundedSemaphore(1))
    heard = []
    steps = work("long", heard.append)
    while not heard:
        next(steps)
    waiting = []
    other = work("long", waiting.append)
    next(other)
    assert waiting == [{"waiting": True}]
    other.close()
    steps.close()
    with pytest.raises(ProcessLookupError):
        for _ in range(100):
            os.kill(heard[0]["process"], 0)
            time.sleep(0.02)
    assert child._turns.acquire(timeout=1)


@pytest.mark.slow
def test_a_table_is_read_by_such_a_process(tmp_path):
    from mosaic_explorer import open_catalog
    from mosaic_explorer.explorer.upload.dialog import READER
    from mosaic_explorer.explorer.upload.dialog_files import CATALOG, JOB, WORDS

    (tmp_path / "my.csv").write_text("redshift\n0.5\n0.7\n")
    job = {"path": str(tmp_path / "my.csv"), "name": "my.csv", "map": "", "as_lsst": False, "error_floor": None}
    (tmp_path / JOB).write_text(json.dumps(job))
    heard = []
    finish(child.child_steps(READER, tmp_path / JOB, heard.append))
    assert any(message.get("rows") == 2 for message in heard)
    assert open_catalog(tmp_path / CATALOG).sizes["galaxy"] == 2
    assert json.loads((tmp_path / WORDS).read_text())["n"] == 2

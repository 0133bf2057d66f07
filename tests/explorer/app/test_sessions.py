"""Many people at one server: sessions share a pool of threads and the galaxies, and leave nothing behind."""

import gc
import subprocess
import sys
import threading
import time
import weakref

import pytest
from waiting import wait_for

from mosaic_explorer import Mask
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.session.jobs import ANSWERS, JobQueue, ThreadPool, once
from mosaic_explorer.explorer.session.observations import Observations


@pytest.fixture
def alone():
    """Two queues of a pool of one thread, which is held up until the test says so."""
    pool, gate, held = ThreadPool("test", 1), threading.Event(), threading.Event()
    holder, *queues = (JobQueue(name, pool) for name in ("holder", "one", "other"))
    holder.ask("hold", once(lambda: (held.set(), gate.wait(20))), lambda told: None)
    assert held.wait(20)
    yield *queues, gate
    gate.set()
    for worker in (holder, *queues):
        worker.close()


def test_an_urgent_question_goes_before_what_others_asked_earlier(alone):
    one, other, gate = alone
    told = []
    one.ask("population", once(lambda: "population"), told.append)
    other.ask("map", once(lambda: "colours"), told.append, urgency=1)
    other.ask("galaxy", once(lambda: "galaxy"), told.append, urgency=9)
    gate.set()
    wait_for(lambda: len(told) == 3)
    assert told == ["galaxy", "colours", "population"]


def test_who_asked_first_is_answered_first(alone):
    one, other, gate = alone
    told = []
    for k in range(3):
        one.ask(k, once(lambda k=k: ("one", k)), told.append)
        other.ask(k, once(lambda k=k: ("other", k)), told.append)
    gate.set()
    wait_for(lambda: len(told) == 6)
    assert told == [(who, k) for k in range(3) for who in ("one", "other")]


def test_long_work_of_some_leaves_a_thread_to_others():
    pool, gate, told = ThreadPool("test", 2), threading.Event(), []
    long, longer, short = (JobQueue(name, pool) for name in ("long", "longer", "short"))
    for queue in (long, longer):
        queue.ask("file", once(lambda: gate.wait(20)), told.append, blocking=True)
    short.ask("galaxy", once(lambda: "galaxy"), told.append)
    wait_for(lambda: told == ["galaxy"])
    gate.set()
    wait_for(lambda: told == ["galaxy", True, True])


def test_a_closed_queue_does_nothing_more(alone):
    one, other, gate = alone
    told = []
    one.ask("key", once(lambda: "one"), told.append)
    one.close()
    one.ask("later", once(lambda: "later"), told.append)
    other.ask("key", once(lambda: "other"), told.append)
    gate.set()
    wait_for(lambda: told)
    time.sleep(0.1)
    assert told == ["other"]


def test_more_sessions_need_no_more_threads(few, model):
    observations = Observations(few, model.table)
    first = Explorer(few, model, observations=observations)
    first.state.mask = Mask.parse("sed")  # asks
    before = threading.active_count()
    more = [Explorer(few, model, observations=observations) for _ in range(3)]
    for explorer in more:
        explorer.state.mask = Mask.parse("sed")
    assert threading.active_count() == before
    for explorer in (first, *more):
        explorer.close()


def test_a_session_that_ends_leaves_nothing_behind(few, model):
    observations = Observations(few, model.table)  # shared by sessions: it outlives them

    def session():
        explorer = Explorer(few, model, observations=observations)
        page = explorer.page()
        shown = explorer.galaxy.vectors.scene["numbers"]
        explorer.state.filter = "redshift > 0"
        explorer.state.mask = Mask.parse("lsst sed[:4000]")
        explorer.state.pin()
        wait_for(lambda: explorer.galaxy.vectors.scene["numbers"] is not shown)
        explorer.close()
        wait_for(
            lambda: not any(queue.busy for queue in explorer.session.queues.values())
        )  # the step that was being taken when it ended
        return [weakref.ref(one) for one in (explorer, explorer.state, page, explorer.session, explorer.session.answers)]

    session()  # what is made once, for all sessions
    left = session()
    gc.collect()
    assert [one() for one in left] == [None] * len(left)
    assert not ANSWERS.ready


BUSY_END = """
import time, torch
from mosaic_explorer.explorer.session.jobs import JobQueue, once

def busy():
    end = time.monotonic() + 1
    while time.monotonic() < end:
        torch.randn(200, 200) @ torch.randn(200, 200)

for k in range(2):
    JobQueue("busy").ask("key", once(busy), print)
time.sleep(0.2)
"""


@pytest.mark.slow
def test_a_program_ends_quietly_while_the_model_still_answers():
    ended = subprocess.run([sys.executable, "-c", BUSY_END], capture_output=True, text=True, timeout=120)
    assert (ended.returncode, ended.stderr) == (0, "")

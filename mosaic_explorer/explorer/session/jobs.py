"""Background work: a worker for each session, which does the newest of each kind; a crew of few threads for all of them."""

from __future__ import annotations

import atexit
import logging
import os
import threading
import time
from collections.abc import Callable, Generator, Hashable
from itertools import count
from typing import Any, NamedTuple

import torch

Steps = Generator[None, None, Any]
PATIENCE = 5.0  # s that the end of the program waits for steps: a thread that is cut off within torch aborts the program
MOST_THREADS = 8  # more only wait for Python's lock
log = logging.getLogger(__name__)


def once(job: Callable[[], Any]) -> Steps:
    """A plain function as a job of one step."""
    return job()
    yield


class Job(NamedTuple):
    """What a worker was asked for; `order` sorts the most urgent ones first, among equals the oldest."""

    order: tuple[int, int]
    steps: Steps
    then: Callable[[Any], None]
    failed: Callable[[Exception], None]
    long: bool


class Crew:
    """Threads that work for all sessions: few, for one answer keeps a core busy.

    Of each worker one step is taken at a time. Long steps never take all threads, if there are two: short ones need not wait.
    """

    def __init__(self, name: str, threads: int):
        self.name, self.size = name, threads
        self.news, self.numbers = threading.Condition(), count()
        self.waiting: set[Worker] = set()  # those that have jobs, and none of whose steps is being taken
        self._threads: list[threading.Thread] = []
        self._long, self._ended = 0, False

    def wake(self) -> None:
        """Have a thread look for jobs; `news` must be held."""
        if not self._threads:
            atexit.register(self._end)
            self._threads = [threading.Thread(target=self._run, name=self.name, daemon=True) for _ in range(self.size)]
            for thread in self._threads:
                thread.start()
        self.news.notify()

    def _run(self) -> None:
        torch.set_num_threads(1)  # in this thread: on two busy cores an answer took 11 ms so, and 17 with two
        while not self._ended:
            self._step()

    def _step(self) -> None:
        """Take a step, or wait for one. When this returns, the thread holds nothing of a session, which may end any time."""
        with self.news:
            if (found := self._next()) is None:
                if not self._ended:
                    self.news.wait()
                return
            worker, key, job = found
            worker.busy = True
            self.waiting.discard(worker)
            self._long += job.long
        try:
            worker.advance(key, job)
        finally:
            with self.news:
                worker.busy = False
                self._long -= job.long
                worker.line_up()
                if self.waiting:
                    self.news.notify()  # this thread takes one of them, another one perhaps the next

    def _next(self) -> tuple[Worker, Hashable, Job] | None:
        full = self._long >= max(1, self.size - 1)
        found = [(job.order, w, key, job) for w in self.waiting for key, job in w.jobs.items() if not (full and job.long)]
        return min(found, key=lambda one: one[0])[1:] if found else None

    def _end(self) -> None:
        with self.news:
            self._ended = True
            self.news.notify_all()
        until = time.monotonic() + PATIENCE
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))


ANSWERS = Crew("mosaic-answers", max(2, min(MOST_THREADS, os.cpu_count() or 1)))
MAPS = Crew("mosaic-maps", 1)  # a map takes a core for many seconds; the next one in line may find that it has just been made


class Worker:
    """Does one session's jobs in the background, the most urgent first, of each key only the newest.

    A job is a generator: it yields where it may be interrupted and returns its result, which is given to `then` in a
    thread of the crew. A job that is replaced is dropped at its next yield; if it ends before it reaches one, its result is
    still given, ahead of the newer one's, so that a stream of requests never starves the eye.
    """

    def __init__(self, name: str, crew: Crew = ANSWERS):
        self.name, self.crew = name, crew
        self.jobs: dict[Hashable, Job] = {}
        self.busy = self._closed = False

    def ask(
        self,
        key: Hashable,
        steps: Steps,
        then: Callable[[Any], None],
        *,
        urgency: int = 0,
        failed: Callable[[Exception], None] = lambda error: None,
        long: bool = False,
    ) -> None:
        """Ask for a job; the greater `urgency` the sooner. `failed` is told of an exception in it.

        `long` says that a step may take a second or more: other sessions' answers should not wait for it.
        """
        with self.crew.news:
            if self._closed:
                return
            self.jobs[key] = Job((-urgency, next(self.crew.numbers)), steps, then, failed, long)
            if not self.busy:
                self.line_up()
                self.crew.wake()

    def forget(self, key: Hashable) -> None:
        """Drop the waiting or running job of a key."""
        with self.crew.news:
            self.jobs.pop(key, None)
            self.line_up()

    def close(self) -> None:
        """Drop all jobs, and take no more."""
        with self.crew.news:
            self.jobs.clear()
            self._closed = True
            self.line_up()

    def line_up(self) -> None:
        """For the crew, whose `news` is held: wait for it if there is something to do, and only then."""
        if self.jobs and not self.busy:
            self.crew.waiting.add(self)
        else:
            self.crew.waiting.discard(self)

    def advance(self, key: Hashable, job: Job) -> None:
        """For the crew: take a job's next step, and tell if it was the last."""
        try:
            next(job.steps)
            return
        except StopIteration as end:
            tell, result = job.then, end.value
        except Exception as error:
            log.exception("a background job failed (%s)", self.name)
            tell, result = job.failed, error
        with self.crew.news:
            current = self.jobs.get(key)
            if current is None:
                return  # forgotten meanwhile: nobody wants this result
            if current is job:
                del self.jobs[key]
        try:
            tell(result)
        except Exception:
            log.exception("an answer could not be shown (%s)", self.name)

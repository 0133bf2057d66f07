"""Background work: each session's worker answers its newest questions; a crew of few threads works for all, urgent ones first."""

from __future__ import annotations

import atexit
import logging
import os
import threading
from collections.abc import Callable, Generator, Hashable
from itertools import count
from typing import Any, NamedTuple

import torch

Steps = Generator[None, None, Any]
PATIENCE = 10.0  # s that the end of the program waits for a step: a thread that is cut off within torch takes the program down
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
    """Threads that work for all workers: few, for one answer keeps a core busy, and more of them would only slow each other.

    A worker's steps are taken one at a time. All threads but one may be in a long step at the same time: one is always at
    hand for short ones, if there are two.
    """

    def __init__(self, name: str, threads: int):
        self.name, self.threads = name, threads
        self.news, self.numbers = threading.Condition(), count()
        self.waiting: set[Worker] = set()  # those that have jobs, and none of whose steps is being taken
        self._begun: list[threading.Thread] = []
        self._long, self._ended = 0, False

    def wake(self) -> None:
        """Have a thread look for jobs; `news` must be held."""
        if not self._begun:
            atexit.register(self._end)
            self._begun = [threading.Thread(target=self._run, name=self.name, daemon=True) for _ in range(self.threads)]
            for thread in self._begun:
                thread.start()
        self.news.notify()

    def _run(self) -> None:
        torch.set_num_threads(1)  # of this thread: two that share two cores answer more, and sooner, than each with both
        while not self._ended:
            self._step()

    def _step(self) -> None:
        """Take one step, or wait for one; a method, for a thread that waits must hold nothing of the session it worked for."""
        with self.news:
            found = None if self._ended else self._next()
            if found is None:
                if not self._ended:
                    self.news.wait()
                return
            worker, key, job = found
            self.waiting.discard(worker)
            self._long += job.long
        try:
            worker.advance(key, job)
        finally:
            with self.news:
                self._long -= job.long
                worker.rest()
                if self.waiting:
                    self.news.notify()

    def _next(self) -> tuple[Worker, Hashable, Job] | None:
        too_long = self._long >= max(1, self.threads - 1)
        jobs = [(job.order, w, key, job) for w in self.waiting for key, job in w.jobs.items() if not (job.long and too_long)]
        return min(jobs, key=lambda found: found[0])[1:] if jobs else None

    def _end(self) -> None:
        with self.news:
            self._ended = True
            self.news.notify_all()
        for thread in self._begun:
            thread.join(PATIENCE)


ANSWERS = Crew("mosaic-answers", max(2, min(MOST_THREADS, os.cpu_count() or 1)))
MAPS = Crew("mosaic-maps", 1)  # a map takes one core for many seconds; who waits for the same one finds it made


class Worker:
    """Does one session's jobs in the background, the most urgent first, of each key only the newest.

    A job is a generator: it yields where it may be interrupted and returns its result, which is given to `then` in a
    crew's thread. A job that is replaced is dropped at its next yield; if it ends before it reaches one, its result is
    still given, ahead of the newer one's, so that a stream of requests never starves the eye.
    """

    def __init__(self, name: str, crew: Crew = ANSWERS):
        self.name, self.crew = name, crew
        self.jobs: dict[Hashable, Job] = {}
        self._closed = False

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

        Say so if a step may take `long`, a second or more, that others' questions should not wait for.
        """
        with self.crew.news:
            if self._closed:
                return
            busy = self.jobs and self not in self.crew.waiting
            self.jobs[key] = Job((-urgency, next(self.crew.numbers)), steps, then, failed, long)
            if not busy:
                self.crew.waiting.add(self)
                self.crew.wake()

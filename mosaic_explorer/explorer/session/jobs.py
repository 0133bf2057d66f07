"""Background work: a queue for each session, which does the newest job of each kind; few threads for all of them."""

from __future__ import annotations

import atexit
import logging
import threading
import time
from collections.abc import Callable, Generator, Hashable
from itertools import count
from typing import Any, NamedTuple

from ...cpus import let_others_first, usable_cpus
from ...errors import MosaicError
from ...model.threads import allow_threads

Steps = Generator[None, None, Any]
SHUTDOWN_TIMEOUT_S = 5.0  # that the end of the program waits for steps: a thread cut off within torch aborts the program
MAX_THREADS = 8  # more only wait for Python's lock
log = logging.getLogger(__name__)


def once(job: Callable[[], Any]) -> Steps:
    """A plain function as a job of one step."""
    return job()
    yield


class Job(NamedTuple):
    """What a queue was asked for; `order` sorts the most urgent ones first, among equals the oldest."""

    order: tuple[int, int]
    steps: Steps
    take: Callable[[Any], None]
    fail: Callable[[Exception], None]
    blocking: bool


class ThreadPool:
    """Threads that work for all sessions: few, for one answer keeps a core busy.

    Of each queue one step is taken at a time. Blocking steps never take all threads, if there are two: short ones need not
    wait. Those of a pool `behind` leave the processors to all others: to threads of other pools, and to the browser.
    """

    def __init__(self, name: str, threads: int, behind: bool = False):
        self.name, self.size, self.behind = name, threads, behind
        self.condition, self.numbers = threading.Condition(), count()
        self.ready: set[JobQueue] = set()  # those that have jobs, and none of whose steps is being taken
        self._threads: list[threading.Thread] = []
        self._n_blocking, self._is_over = 0, False

    def wake(self) -> None:
        """Have a thread look for jobs; `condition` must be held."""
        if not self._threads:
            atexit.register(self._end)
            self._threads = [threading.Thread(target=self._run, name=self.name, daemon=True) for _ in range(self.size)]
            for thread in self._threads:
                thread.start()
        self.condition.notify()

    def _run(self) -> None:
        if self.behind:
            let_others_first()
        allow_threads(1)  # of torch in this one: on two busy cores an answer took 11 ms so, and 17 with two
        while not self._is_over:
            self._step()

    def _step(self) -> None:
        """Take a step, or wait for one. When this returns, the thread holds nothing of a session, which may end any time."""
        with self.condition:
            if (choice := self._next()) is None:
                if not self._is_over:
                    self.condition.wait()
                return
            queue, key, job = choice
            queue.busy = True
            self.ready.discard(queue)
            self._n_blocking += job.blocking
        try:
            queue.advance(key, job)
        finally:
            with self.condition:
                queue.busy = False
                self._n_blocking -= job.blocking
                queue.line_up()
                if self.ready:
                    self.condition.notify()  # this thread takes one of them, another one perhaps the next

    def _next(self) -> tuple[JobQueue, Hashable, Job] | None:
        """The most urgent job of all queues that are ready, and where it waits."""
        full = self._n_blocking >= max(1, self.size - 1)
        choices = [(q, key, job) for q in self.ready for key, job in q.jobs.items() if not (full and job.blocking)]
        return min(choices, key=lambda choice: choice[2].order) if choices else None

    def _end(self) -> None:
        with self.condition:
            self._is_over = True
            self.condition.notify_all()
        deadline = time.monotonic() + SHUTDOWN_TIMEOUT_S
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))


ANSWERS = ThreadPool("mosaic-answers", max(2, min(MAX_THREADS, usable_cpus())))
BEHIND = ThreadPool("mosaic-behind", ANSWERS.size, behind=True)  # what comes by itself after each change
CHILDREN = ThreadPool("mosaic-children", 1)  # only waits for what processes of their own tell
ADAPTATIONS = ThreadPool("mosaic-adaptations", 1)  # likewise, of processes that take minutes: one at a time of a server
MAPS = ThreadPool("mosaic-maps", 1)  # a map takes a core for many seconds; the next in line may find that it has just been made


class JobQueue:
    """Does one session's jobs in the background, the most urgent first, of each key only the newest.

    A job is a generator: it yields where it may be interrupted and returns its result, which is given to `take` in a
    thread of the pool. A job that is replaced is dropped at its next yield; if it ends before it reaches one, its result is
    still given, ahead of the newer one's, so that a stream of requests never starves the eye.
    """

    def __init__(self, name: str, pool: ThreadPool = ANSWERS):
        self.name, self.pool = name, pool
        self.jobs: dict[Hashable, Job] = {}
        self.busy = self._is_closed = False

    def ask(
        self,
        key: Hashable,
        steps: Steps,
        take: Callable[[Any], None],
        *,
        urgency: int = 0,
        fail: Callable[[Exception], None] = lambda error: None,
        blocking: bool = False,
    ) -> None:
        """Ask for a job; the greater `urgency` the sooner. `fail` is given an exception that it raises.

        `blocking` says that a step may take a second or more: other sessions' answers should not wait for it.
        """
        with self.pool.condition:
            if self._is_closed:
                return
            self.jobs[key] = Job((-urgency, next(self.pool.numbers)), steps, take, fail, blocking)
            if not self.busy:
                self.line_up()
                self.pool.wake()

    def forget(self, key: Hashable) -> None:
        """Drop the waiting or running job of a key."""
        with self.pool.condition:
            self.jobs.pop(key, None)
            self.line_up()

    def close(self) -> None:
        """Drop all jobs, and take no more."""
        with self.pool.condition:
            self.jobs.clear()
            self._is_closed = True
            self.line_up()

    def line_up(self) -> None:
        """For the pool, whose `condition` is held: be ready if there is something to do, and only then."""
        if self.jobs and not self.busy:
            self.pool.ready.add(self)
        else:
            self.pool.ready.discard(self)

    def advance(self, key: Hashable, job: Job) -> None:
        """For the pool: take a job's next step, and give its result if it was the last."""
        try:
            next(job.steps)
            return
        except StopIteration as end:
            give, result = job.take, end.value
        except Exception as error:
            if not isinstance(error, MosaicError):  # which is what a user gave, and is told
                log.exception("a background job failed (%s)", self.name)
            give, result = job.fail, error
        with self.pool.condition:
            current = self.jobs.get(key)
            if current is None:
                return  # forgotten meanwhile: nobody wants this result
            if current is job:
                del self.jobs[key]
        try:
            give(result)
        except Exception:
            log.exception("a result could not be shown (%s)", self.name)

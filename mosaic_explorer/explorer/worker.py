"""One thread that answers the newest question: a newer request replaces one that waits, urgent ones go first."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator, Hashable
from itertools import count
from typing import Any

Steps = Generator[None, None, Any]
log = logging.getLogger(__name__)


def once(job: Callable[[], Any]) -> Steps:
    """A plain function as a job of one step."""
    return job()
    yield


class Worker:
    """Runs jobs in one background thread, the most urgent first, of each key only the newest.

    A job is a generator: it yields where it may be interrupted and returns its result, which is given to `then` in the
    worker's thread. A job that is replaced is dropped at its next yield; if it ends before it reaches one, its result is
    still given, ahead of the newer one's, so that a stream of requests never starves the eye.
    """

    def __init__(self, name: str):
        self._jobs: dict[Hashable, tuple[int, int, Steps, Callable, Callable]] = {}
        self._news, self._numbers, self._closed = threading.Condition(), count(), False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def ask(
        self,
        key: Hashable,
        steps: Steps,
        then: Callable[[Any], None],
        *,
        urgency: int = 0,
        failed: Callable[[Exception], None] = lambda error: None,
    ) -> None:
        """Ask for a job; the greater `urgency` the sooner. `failed` is told of an exception in it."""
        with self._news:
            self._jobs[key] = (-urgency, next(self._numbers), steps, then, failed)
            self._news.notify()

    def forget(self, key: Hashable) -> None:
        """Drop the waiting or running job of a key."""
        with self._news:
            self._jobs.pop(key, None)

    def close(self) -> None:
        """Drop all jobs and end the thread."""
        with self._news:
            self._jobs.clear()
            self._closed = True
            self._news.notify()

    def _run(self) -> None:
        while True:
            with self._news:
                while not self._jobs and not self._closed:
                    self._news.wait()
                if self._closed:
                    return
                key = min(self._jobs, key=lambda k: self._jobs[k][:2])
                job = self._jobs[key]
            self._advance(key, job)

    def _advance(self, key: Hashable, job: tuple) -> None:
        _, number, steps, then, failed = job
        try:
            next(steps)
            return
        except StopIteration as end:
            tell, result = then, end.value
        except Exception as error:
            log.exception("a background job failed")
            tell, result = failed, error
        with self._news:
            current = self._jobs.get(key)
            if current is None:
                return  # forgotten meanwhile: nobody wants this result
            if current[1] == number:
                del self._jobs[key]
        try:
            tell(result)
        except Exception:
            log.exception("an answer could not be shown")

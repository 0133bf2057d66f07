"""Long work in a process of its own, so that nobody else's drags wait for it: it tells how far it is, and can be stopped.

A table of a million rows, or answers about as many galaxies, would hold Python's lock for most of a minute. The process is
polite, speaks in lines of JSON, and ends with the server. One that reads files of strangers has limits of time and memory.
"""

from __future__ import annotations

import atexit
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, Protocol

from ...errors import MosaicError
from .limits import Limits

AT_A_TIME = 2  # such processes of one server; the next one waits
NICENESS = 10  # of the system's 20 steps
POLL_S = 0.2
PACKAGE = Path(__file__).parents[3]
_turns = threading.BoundedSemaphore(AT_A_TIME)

_alive: set[subprocess.Popen[str]] = set()

Message = dict[str, Any]


class ChildSteps(Protocol):
    """What `child_steps` is."""

    def __call__(
        self, module: str, job: Path, hear: Callable[[Message], None], limits: Limits | None = None
    ) -> Generator[None, None, Message]: ...


def child_steps(
    module: str, job: Path, hear: Callable[[Message], None], limits: Limits | None = None
) -> Generator[None, None, Message]:
    """Run `python -m MODULE JOB` to its end, as a job in steps; who drops the job ends the process.

    Parameters
    ----------
    module : calls `serve_parent` with what it does
    job : a file that says what is to be done
    hear : is given each message, from the thread that takes the steps
    limits : of what it may take; it is ended when it takes more

    Returns
    -------
    the last message

    Raises
    ------
    MosaicError
        What the process says in `trouble`, or that it ended without a word, as when the memory is full.
    """
    while not _turns.acquire(timeout=POLL_S):
        hear({"waiting": True})
        yield
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    process = None
    try:
        process = _start(module, job, limits)
        threading.Thread(target=_listen, args=(process, lines), daemon=True).start()
        last: Message = {}
        while True:
            try:
                line = lines.get(timeout=POLL_S)
            except queue.Empty:
                yield
                continue
            if line is None:
                break
            last = json.loads(line)
            hear(last)
            yield
        if (status := process.wait()) != 0 and "trouble" not in last:
            raise MosaicError(_end_words(status, limits))
        if "trouble" in last:
            raise MosaicError(last["trouble"])
        return last
    finally:
        if process is not None:
            process.kill()
            process.wait()
            _alive.discard(process)
        _turns.release()


def _end_words(status: int, limits: Limits | None) -> str:
    if limits is None:
        return f"the process that did it ended with status {status}; its memory may have run out."
    return f"the process that did it was stopped: {limits.ended_by(status)}."


def _start(module: str, job: Path, limits: Limits | None) -> subprocess.Popen[str]:
    environ = os.environ | {"PYTHONPATH": os.pathsep.join([str(PACKAGE), *filter(None, [os.environ.get("PYTHONPATH")])])}
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", module, str(job), *([limits.text] if limits else [])],
        stdin=subprocess.PIPE,  # that ends with this program, which the process looks out for
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environ | (limits.environment if limits else {}),
    )
    _alive.add(process)
    return process


@atexit.register
def _kill_all() -> None:
    """End what still works when the program ends: some of it may be too deep in a computation to look for that itself."""
    for process in list(_alive):
        process.kill()


def _listen(process: subprocess.Popen[str], lines: queue.SimpleQueue[str | None]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line)
    lines.put(None)


def serve_parent(work: Callable[[Path, Callable[[Message], None]], None]) -> None:
    """For the process: do the work with the job's file and a function that tells messages."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(NICENESS)

    def say(message: Message) -> None:
        print(json.dumps(message), flush=True)

    limits = Limits.read(sys.argv[2]) if len(sys.argv) > 2 else None
    if limits:
        limits.set()
    try:
        work(Path(sys.argv[1]), say)
    except MosaicError as error:
        say({"trouble": str(error)})
    except MemoryError:
        if limits is None:
            raise
        say({"trouble": f"{limits.out_of_memory}."})


def _end_with_parent() -> None:
    while os.read(sys.stdin.fileno(), 1):  # not of `sys.stdin`, whose lock the end of the program would wait for
        pass
    os._exit(1)

"""Long work in a process of its own, so that nobody else's drags wait for it: it tells how far it is, and can be stopped.

A table of a million rows, or answers about as many galaxies, would hold Python's lock for most of a minute. The process is
polite, speaks in lines of JSON, and ends with the server.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from ...errors import MosaicError

AT_A_TIME = 2  # such processes of one server; the next one waits
NICENESS = 10  # of the system's 20 steps
POLL_S = 0.2
PACKAGE = Path(__file__).parents[3]
_turns = threading.BoundedSemaphore(AT_A_TIME)

Message = dict[str, Any]
ChildSteps = Callable[[str, Path, Callable[[Message], None]], Generator[None, None, Message]]  # what `child_steps` is


def child_steps(module: str, job: Path, hear: Callable[[Message], None]) -> Generator[None, None, Message]:
    """Run `python -m MODULE JOB` to its end, as a job in steps; who drops the job ends the process.

    Parameters
    ----------
    module : calls `serve_parent` with what it does
    job : a file that says what is to be done
    hear : is given each message, from the thread that takes the steps

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
        process = _start(module, job)
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
            raise MosaicError(f"the process that did it ended with status {status}; its memory may have run out.")
        if "trouble" in last:
            raise MosaicError(last["trouble"])
        return last
    finally:
        if process is not None:
            process.kill()
            process.wait()
        _turns.release()


def _start(module: str, job: Path) -> subprocess.Popen[str]:
    environ = os.environ | {"PYTHONPATH": os.pathsep.join([str(PACKAGE), *filter(None, [os.environ.get("PYTHONPATH")])])}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", module, str(job)],
        stdin=subprocess.PIPE,  # that ends with this program, which the process looks out for
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environ,
    )


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

    try:
        work(Path(sys.argv[1]), say)
    except MosaicError as error:
        say({"trouble": str(error)})


def _end_with_parent() -> None:
    while os.read(sys.stdin.fileno(), 1):  # not of `sys.stdin`, whose lock the end of the program would wait for
        pass
    os._exit(1)

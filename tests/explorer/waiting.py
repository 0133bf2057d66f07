"""Waiting in tests: for the end of a job in steps, and for what a background thread brings."""

import time


def finish(steps):
    """Take all steps of a job, and give its result."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def wait_for(told, seconds=30):
    """Wait until `told()` is true."""
    deadline = time.time() + seconds
    while not told():
        assert time.time() < deadline, "what was waited for did not come"
        time.sleep(0.02)

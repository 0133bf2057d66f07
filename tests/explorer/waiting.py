"""Waiting in tests for what a background thread brings."""

import os
import sys
import threading
import time

CHANGING = threading.RLock()  # held while a page is changed, so that no test looks at half a change
POLL = 0.02  # s

if os.environ.get(
    "MOSAIC_RACES"
):  # to find tests that look too early: threads take turns often, and what comes is looked at at once
    POLL = 2e-4
    sys.setswitchinterval(2e-5)


def change_whole(schedule, change):
    """`Schedule.run` for tests: nothing that is waited for is looked at before all of a change is made."""
    with CHANGING:
        change()


def wait_for(told, seconds=30):
    """Wait until `told()` is true."""
    deadline = time.time() + seconds
    while not is_true(told):
        assert time.time() < deadline, "what was waited for did not come"
        time.sleep(POLL)


def is_true(told):
    with CHANGING:
        return told()

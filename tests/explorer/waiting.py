"""Waiting in tests for what a background thread brings."""

import time


def wait_for(told, seconds=30):
    """Wait until `told()` is true."""
    deadline = time.time() + seconds
    while not told():
        assert time.time() < deadline, "what was waited for did not come"
        time.sleep(0.02)

"""Memory of sessions that have ended, given back to the system."""

from __future__ import annotations

import ctypes
import gc
import sys

from tornado.ioloop import IOLoop

DELAY_S = 3.0  # from the end of a session; those that end meanwhile are seen to together
_calls: list[object] = []  # the call that is to come, if one is


def release_memory_soon() -> None:
    """Give memory back in a moment, in the server's turn; nothing where no server runs."""
    loop = IOLoop.current(instance=False)
    if loop is not None and not _calls:
        _calls.append(loop.call_later(DELAY_S, _release_now))


def _release_now() -> None:
    _calls.clear()
    release_memory()


def release_memory() -> None:
    """Find what nobody refers to any more, and give its memory back: glibc's allocator, left alone, keeps most of it."""
    gc.collect()
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)

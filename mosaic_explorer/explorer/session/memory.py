"""Memory of sessions that have ended, given back to the system."""

from __future__ import annotations

import ctypes
import gc
import sys

from tornado.ioloop import IOLoop

AFTER = 3.0  # s from the end of a session; those that end meanwhile are seen to together
_waiting: list[object] = []  # the call that is to come, if one is


def tidy_soon() -> None:
    """Tidy up in a moment, in the server's turn; nothing where no server runs."""
    loop = IOLoop.current(instance=False)
    if loop is not None and not _waiting:
        _waiting.append(loop.call_later(AFTER, _tidy_now))


def _tidy_now() -> None:
    _waiting.clear()
    tidy()


def tidy() -> None:
    """Find what nobody refers to any more, and give its memory back: glibc's allocator, left alone, keeps most of it."""
    gc.collect()
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)

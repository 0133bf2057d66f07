"""Stopping a run in an orderly way: Ctrl-C, a queue's SIGTERM, or its time is over."""

from __future__ import annotations

import signal
import threading
import time
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)
MINUTE = 60.0  # seconds


class Stopped(Exception):
    """A run ended early as it was asked to; its checkpoint is written, the message says how far it is."""


class StopRequest:
    """Within this context the first Ctrl-C or SIGTERM only asks to stop after the step at hand; the second interrupts.

    minutes : of run time, after which it asks to stop by itself; None for never
    """

    def __init__(self, minutes: float | None, began: float):
        self.minutes, self.began, self.interrupted = minutes, began, False

    @property
    def asked(self) -> bool:
        """Whether to stop now."""
        return self.interrupted or (self.minutes is not None and time.monotonic() - self.began > self.minutes * MINUTE)

    def __enter__(self) -> StopRequest:
        # only the main thread may set signal handlers; elsewhere Python's own stay
        self._before = {}
        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, self._hear) for number in SIGNALS}
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _hear(self, number: int, frame: FrameType | None) -> None:
        if self.interrupted:
            raise KeyboardInterrupt
        self.interrupted = True

"""Stopping a run in an orderly way: Ctrl-C, a queue's SIGTERM, or its time is over."""

from __future__ import annotations

import signal
import threading
import time
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)
MINUTE = 60.0  # seconds


class TrainingStop(Exception):
    """A run ended early as it was asked to; its checkpoint is written, the message says how far it is."""


class StopRequest:
    """Within this context the first Ctrl-C or SIGTERM only asks to stop after the step at hand; the second interrupts.

    minutes : of run time, after which it asks to stop by itself; None for never
    start : `time.monotonic()` when the run began
    """

    def __init__(self, minutes: float | None, start: float):
        self.minutes, self.start, self.is_interrupted = minutes, start, False

    @property
    def is_due(self) -> bool:
        """Whether to stop now."""
        return self.is_interrupted or (self.minutes is not None and time.monotonic() - self.start > self.minutes * MINUTE)

    def __enter__(self) -> StopRequest:
        # only the main thread may set signal handlers; elsewhere Python's own stay
        self._handlers = {}
        if threading.current_thread() is threading.main_thread():
            self._handlers = {number: signal.signal(number, self._on_signal) for number in SIGNALS}
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._handlers.items():
            signal.signal(number, handler)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if self.is_interrupted:
            raise KeyboardInterrupt
        self.is_interrupted = True

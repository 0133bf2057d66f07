"""A folder that one run at a time works in, and who that is."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path
from types import TracebackType

from .working import LOCK
from .writing import write_beside

HOLDER = "holder"  # a file beside the lock, in words


class FolderHeld(Exception):
    """Another run works in the folder; the message says which in brackets, with a space before, or is empty."""


class FolderLock:
    """A folder, made if need be, that this run holds until it is released; a run that is killed lets go.

    Raises
    ------
    FolderHeld
        If another run holds it.
    OSError
        If it cannot be made or written to.
    """

    def __init__(self, folder: Path):
        from filelock import FileLock, Timeout

        folder.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(folder / LOCK, blocking=False, thread_local=False)  # released from any thread
        try:
            self._lock.acquire()
        except Timeout:
            raise FolderHeld(_holder(folder)) from None
        try:
            who = f"process {os.getpid()} on {platform.node()}, since {time.strftime('%Y-%m-%d %H:%M')}"
            write_beside(folder / HOLDER, who.encode())
        except BaseException:
            self._lock.release()
            raise

    def release(self) -> None:
        """Let others in."""
        self._lock.release()

    def __enter__(self) -> FolderLock:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.release()


def _holder(folder: Path) -> str:
    """Who holds a folder, " (in brackets)"; '' of one that does not say."""
    try:
        return f" ({' '.join((folder / HOLDER).read_text().split())[:120]})"
    except (OSError, ValueError):
        return ""

"""Folders to work in that go with the work; after a run that was killed the next one clears them away."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

LOCK = ".lock"  # of a folder, held while its run lives
UNFINISHED = "unfinished-"  # begins the random part of a hidden name beside the file that is being written
RANDOM_PART = "[a-z0-9_]{8}"  # of the names that tempfile gives
JUST_MADE = 2.0  # seconds in which a folder may have a lock that is not held yet
WITHOUT_LOCK = 86400.0  # seconds after which a folder without a lock is nobody's


class WorkingFolder:
    """A folder to work in, `path`, that goes when it is closed or the program ends.

    A program that is killed leaves its folder; the next folder of the same `prefix` and `parent` clears it away. It knows by a
    lock, which the system lets go with the program that holds it, that nobody works there any more.

    Parameters
    ----------
    prefix : of the folder's name, which ends in eight random characters
    parent : where it is made; by default where the system keeps temporary files
    """

    def __init__(self, prefix: str, parent: Path | None = None):
        from filelock import FileLock

        parent = parent or Path(tempfile.gettempdir())
        clear_abandoned(prefix, parent)
        self._folder = tempfile.TemporaryDirectory(prefix=prefix, dir=parent, ignore_cleanup_errors=True)
        self.path = Path(self._folder.name)
        self._lock = FileLock(self.path / LOCK, thread_local=False)  # a server closes it from any thread
        self._lock.acquire()

    def close(self) -> None:
        """Remove the folder and what is in it."""
        self._lock.release()
        self._folder.cleanup()

    def __enter__(self) -> Path:
        return self.path

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def clear_abandoned(prefix: str, parent: Path, holds: set[str] | None = None) -> None:
    """Remove the working folders of a prefix that no living program holds; what cannot be removed stays.

    Parameters
    ----------
    holds : only folders with no other entries than these, for names that others, too, may give to theirs
    """
    for entry in entries(parent, prefix):
        try:
            abandoned = entry.is_dir(follow_symlinks=False) and (holds is None or set(os.listdir(entry)) <= holds)
            if abandoned and _is_nobodys(entry):
                shutil.rmtree(entry, ignore_errors=True)
        except OSError:
            continue


def entries(parent: Path, prefix: str) -> Iterator[os.DirEntry[str]]:
    """This user's entries of a folder whose names are the prefix and a random part."""
    form = re.compile(re.escape(prefix) + RANDOM_PART)
    try:
        with os.scandir(parent) as found:
            matching = [entry for entry in found if form.fullmatch(entry.name)]
    except OSError:
        return
    for entry in matching:
        try:
            if not hasattr(os, "getuid") or entry.stat(follow_symlinks=False).st_uid == os.getuid():
                yield entry
        except OSError:
            continue


def age(entry: os.DirEntry[str]) -> float:
    """Seconds since it was changed."""
    return time.time() - entry.stat(follow_symlinks=False).st_mtime


def _is_nobodys(folder: os.DirEntry[str]) -> bool:
    """Whether the program that made a folder has ended, by its lock; by its age where it has none."""
    from filelock import FileLock, Timeout

    lock = Path(folder.path) / LOCK
    if not lock.is_file():
        return age(folder) > WITHOUT_LOCK
    if age(folder) < JUST_MADE:
        return False
    try:
        with FileLock(lock, blocking=False):
            return True
    except (Timeout, OSError, RuntimeError):
        return False

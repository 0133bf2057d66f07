"""Files: kept in the user's cache, read only up to a size, whole at every moment, cleared away after a run that was killed."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

LOCK = ".lock"  # of a working folder, held while its run lives
UNFINISHED = "unfinished-"  # begins the random part of a hidden name beside the file that is being written
RANDOM_PART = "[a-z0-9_]{8}"  # of the names that tempfile gives
JUST_MADE = 60.0  # seconds in which a folder may not have its lock yet
ABANDONED = 86400.0  # seconds after which a file without a lock is nobody's


def cache_folder(name: str) -> Path:
    """The user's folder for one kind of thing that can be made again; $MOSAIC_CACHE moves all of them."""
    base = (
        os.environ.get("MOSAIC_CACHE") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mosaic-explorer"
    )
    return Path(base) / name


def exists(path: Path) -> bool:
    """Whether there is anything at `path`; nothing is at a name that no file can have."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def read_at_most(path: str | Path, most: int) -> bytes:
    """The bytes of a regular file of at most `most` bytes.

    Raises
    ------
    OSError
        If there is none, it cannot be read, it is a folder, a pipe or a device, or it is larger; `strerror` says which.
    """
    try:
        about = os.stat(path)
    except ValueError as error:  # a name that no file can have
        raise OSError(errno.EINVAL, str(error), str(path)) from error
    if stat.S_ISDIR(about.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(about.st_mode):
        raise OSError(errno.EINVAL, "it is a device or a pipe, not a file", str(path))
    if about.st_size > most:
        raise OSError(errno.EFBIG, f"it has {about.st_size:,} bytes; at most {most:,} are read", str(path))
    with open(path, "rb") as file:
        return file.read(most)


def write_beside(path: Path, data: bytes) -> None:
    """Write a file so that at every moment it is whole: the old one or the new one."""
    prefix = f".{path.name}.{UNFINISHED}"
    for entry in _entries(path.parent, prefix):
        if entry.is_file(follow_symlinks=False) and _age(entry) > ABANDONED:
            Path(entry).unlink(missing_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=prefix)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)  # mkstemp lets only its maker read
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


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
    for entry in _entries(parent, prefix):
        try:
            abandoned = entry.is_dir(follow_symlinks=False) and (holds is None or set(os.listdir(entry)) <= holds)
            if abandoned and _is_nobodys(entry):
                shutil.rmtree(entry, ignore_errors=True)
        except OSError:
            continue


def _entries(parent: Path, prefix: str) -> Iterator[os.DirEntry[str]]:
    """This user's entries of a folder whose names are the prefix and a random part."""
    form = re.compile(re.escape(prefix) + RANDOM_PART)
    try:
        with os.scandir(parent) as entries:
            matching = [entry for entry in entries if form.fullmatch(entry.name)]
    except OSError:
        return
    for entry in matching:
        try:
            if not hasattr(os, "getuid") or entry.stat(follow_symlinks=False).st_uid == os.getuid():
                yield entry
        except OSError:
            continue


def _age(entry: os.DirEntry[str]) -> float:
    """Seconds since it was changed."""
    return time.time() - entry.stat(follow_symlinks=False).st_mtime


def _is_nobodys(folder: os.DirEntry[str]) -> bool:
    """Whether the program that made a folder has ended, by its lock; by its age where it has none."""
    from filelock import FileLock, Timeout

    lock = Path(folder.path) / LOCK
    if not lock.is_file():
        return _age(folder) > ABANDONED
    if _age(folder) < JUST_MADE:
        return False
    try:
        with FileLock(lock, blocking=False):
            return True
    except (Timeout, OSError, RuntimeError):
        return False

"""Files whole at every moment, also after a kill or a power cut: written beside, brought to the disk, then renamed."""

from __future__ import annotations

import errno
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from .working import UNFINISHED, age, entries

try:
    import fcntl
except ImportError:  # no POSIX: what is left over is known by its age
    fcntl = None  # type: ignore[assignment]
SYNCS = 16  # files that are brought to the disk at a time
ABANDONED = 86400.0  # seconds after which an unfinished file is nobody's where there are no locks


def write_beside(path: Path, data: bytes) -> None:
    """Write a file so that at every moment it is whole: the old one or the new one. What killed runs left there goes."""
    prefix = f".{path.name}.{UNFINISHED}"
    for entry in entries(path.parent, prefix):
        _clear_left_over(entry)
    handle, name = _unfinished(path.parent, prefix)
    try:
        with os.fdopen(handle, "wb") as file:  # locked until it has its name
            file.write(data)
            os.chmod(name, 0o644)  # mkstemp lets only its maker read
            file.flush()
            os.fsync(file.fileno())
            os.replace(name, path)
        _sync(path.parent)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def put(new: Path, path: Path) -> None:
    """Give what was written, a file or a folder, its name: what has the name is on the disk, whole, also after a power cut."""
    if new.is_dir():
        with ThreadPoolExecutor(SYNCS) as pool:  # which the disk's journal takes together
            list(pool.map(_sync, [new, *new.rglob("*")]))
    else:
        _sync(new)
    os.replace(new, path)
    _sync(path.parent)


def check_place(path: Path) -> None:
    """Raise an OSError unless something could be written at `path`; asked before the work, so that none is in vain.

    Its folder need not be there yet, and is not made.
    """
    folder = path.absolute().parent
    while True:
        try:
            os.stat(folder)
            break
        except FileNotFoundError:
            folder = folder.parent
    handle, name = tempfile.mkstemp(dir=folder, prefix=f".{path.name}.{UNFINISHED}")  # permissions do not say all
    os.close(handle)
    os.unlink(name)


def _sync(path: Path) -> None:
    """Bring a file or a folder's names to the disk, where the system can."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF):  # some keep no folders in order
            raise
    finally:
        os.close(handle)


def _unfinished(folder: Path, prefix: str) -> tuple[int, str]:
    """A new file, locked: the system lets go with the program, so that the next one knows that it is nobody's."""
    while True:
        handle, name = tempfile.mkstemp(dir=folder, prefix=prefix)
        if fcntl is None:
            return handle, name
        with suppress(OSError):  # a file system without locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        if os.fstat(handle).st_nlink:
            return handle, name
        os.close(handle)  # another run took it for nobody's in the moment before it was locked


def _clear_left_over(entry: os.DirEntry[str]) -> None:
    """Remove an unfinished file if the program that began it has ended."""
    with suppress(OSError):
        if not entry.is_file(follow_symlinks=False):
            return
        if fcntl is None or age(entry) > ABANDONED:
            if age(entry) > ABANDONED:
                os.unlink(entry)
            return
        handle = os.open(entry, os.O_RDWR)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.unlink(entry)
        finally:
            os.close(handle)

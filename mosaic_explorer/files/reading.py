"""Where files are kept and how strangers' are read: the user's cache, and regular files up to a size."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


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

"""What users leave on a server: kept on disk for a while, under names that nobody can guess, and listed for nobody."""

from __future__ import annotations

import json
import re
import secrets
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ...errors import MosaicError
from ...files import WorkingFolder
from .source import Source

NAME_BYTES = 8  # of randomness in a name: who knows it may see what it is of
ABOUT = "about.json"  # beside each
SHARE = 0.25  # of the place for all that one user may have
IDLE_S = 6 * 3600.0  # after which what nobody has opened makes place for others


@dataclass
class _Kept:
    """A file that somebody left: its source, whose it is, bytes on disk, and when it was last asked for."""

    source: Source
    owner: str
    size: int
    used: float


class OwnFiles:
    """Files of users, in a folder that goes when the server does; a user's last stay, and make no place among others'.

    Processes of one server have their folders in the same `parent`, and find one another's files there.

    Parameters
    ----------
    folder : begins the folder's name
    prefix : of their names, in links that people have
    capacity : bytes on disk that all may have together, of which each user may have a share
    """

    def __init__(self, folder: str, prefix: str, capacity: int, parent: Path | None):
        self.folder, self.prefix, self.capacity, self.parent = folder, prefix, capacity, parent
        self._kept: dict[str, _Kept] = {}
        self._working: WorkingFolder | None = None
        self._lock = threading.Lock()

    def put(
        self, file_name: str, write: Callable[[Path], object], label: str, adapted_from: str = "", owner: str = ""
    ) -> Source:
        """Have a file or folder written at the path that `write` is given, under a new name.

        Of its owner's others those asked for longest ago go when they have more than their share. MosaicError if there is no
        place, and nobody's have lain idle.
        """
        with self._lock:
            if self._working is None:
                self._working = WorkingFolder(self.folder, self.parent)
        name = self.prefix + secrets.token_hex(NAME_BYTES)
        place = self._working.path / name
        place.mkdir()
        try:
            write(place / file_name)
            (place / ABOUT).write_text(json.dumps({"file": file_name, "label": label, "adapted_from": adapted_from}))
            source = Source(name, place / file_name, label, adapted_from=adapted_from)
            self._take(_Kept(source, owner, _bytes_on_disk(source), time.monotonic()))
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise
        return source

    def get(self, name: str) -> Source | None:
        """The one of that name; None if it is not there or no more."""
        with self._lock:
            if name in self._kept:
                self._kept[name].used = time.monotonic()
                return self._kept[name].source
        return self._of_another_process(name)

    def _take(self, new: _Kept) -> None:
        """Keep one, and let go of what it takes the place of."""
        with self._lock:
            by_age = sorted(self._kept.values(), key=lambda kept: kept.used)
            own = [kept for kept in by_age if kept.owner == new.owner]
            going = list[_Kept]()
            while own and new.size + sum(kept.size for kept in own) > SHARE * self.capacity:
                going.append(own.pop(0))
            idle = [kept for kept in by_age if kept not in going and new.used - kept.used > IDLE_S]
            left = new.size + sum(kept.size for kept in by_age if kept not in going)
            for kept in [*idle, *(kept for kept in own if kept not in idle)]:
                if left > self.capacity:
                    going.append(kept)
                    left -= kept.size
            if left > self.capacity and len(by_age) > len(going):
                raise MosaicError(
                    f"this server keeps {self.capacity / 1e6:.0f} MB of what its users bring, and all of it is in use; try "
                    "again in some hours, or ask who runs it."
                )
            for kept in going:
                del self._kept[kept.source.name]
            self._kept[new.source.name] = new
        for kept in going:
            _remove(kept.source)

    def _of_another_process(self, name: str) -> Source | None:
        if self.parent is None or not re.fullmatch(f"{self.prefix}[0-9a-f]{{{2 * NAME_BYTES}}}", name):
            return None
        for path in self.parent.glob(f"{self.folder}*/{name}/{ABOUT}"):
            about = json.loads(path.read_text())
            return Source(name, path.with_name(about["file"]), about["label"], adapted_from=about["adapted_from"])
        return None


def _remove(source: Source) -> None:
    shutil.rmtree(source.path.parent, ignore_errors=True)


def _bytes_on_disk(source: Source) -> int:
    return sum(path.stat().st_size for path in source.path.parent.rglob("*") if path.is_file())

"""What users leave on a server: kept on disk for a while, under names that nobody can guess, and listed for nobody."""

from __future__ import annotations

import json
import re
import secrets
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from ...files import WorkingFolder
from ...lru_cache import LRUCache
from .source import Source

NAME_BYTES = 8  # of randomness in a name: who knows it may see what it is of
ABOUT = "about.json"  # beside each


class OwnFiles:
    """Files of users, in a folder that goes when the server does; those used last stay, `capacity` bytes on disk.

    Processes of one server have their folders in the same `parent`, and find one another's files there.

    Parameters
    ----------
    folder : begins the folder's name
    prefix : of their names, in links that people have
    """

    def __init__(self, folder: str, prefix: str, capacity: int, parent: Path | None):
        self.folder, self.prefix, self.parent = folder, prefix, parent
        self._sources: LRUCache[Source] = LRUCache(capacity, _bytes_on_disk, drop=_remove)
        self._working: WorkingFolder | None = None
        self._lock = threading.Lock()

    @property
    def capacity(self) -> int:
        """Bytes on disk that they may have together."""
        return int(self._sources.capacity)

    def put(self, file_name: str, write: Callable[[Path], object], label: str, adapted_from: str = "") -> Source:
        """Have a file or folder written at the path that `write` is given, under a new name."""
        with self._lock:
            if self._working is None:
                self._working = WorkingFolder(self.folder, self.parent)
        name = self.prefix + secrets.token_hex(NAME_BYTES)
        place = self._working.path / name
        place.mkdir()
        try:
            write(place / file_name)
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise
        (place / ABOUT).write_text(json.dumps({"file": file_name, "label": label, "adapted_from": adapted_from}))
        source = Source(name, place / file_name, label, adapted_from=adapted_from)
        self._sources.put(name, source)
        return source

    def get(self, name: str) -> Source | None:
        """The one of that name; None if it is not there or no more."""
        return self._sources.peek(name) or self._of_another_process(name)

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

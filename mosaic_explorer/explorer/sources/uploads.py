"""Galaxies that users upload: kept on disk for a while, under names that nobody can guess."""

from __future__ import annotations

import re
import secrets
import shutil
import threading
from pathlib import Path

import xarray as xr

from ...catalog.writing import write_catalog
from ...errors import CatalogError
from ...files import WorkingFolder
from ...lru_cache import LRUCache
from .source import Source

UPLOADS_BYTES = 2_000_000_000  # on disk: some twenty tables of a million rows of photometry
PREFIX = "own-"  # of their names, in links that people have
NAME_BYTES = 8  # of randomness in such a name: who knows it may see the galaxies
NAME = re.compile(f"{PREFIX}[0-9a-f]{{{2 * NAME_BYTES}}}")
FOLDER, SUFFIX, LABEL_SUFFIX = "mosaic-uploads-", ".zarr.zip", ".label"


def is_upload(name: str) -> bool:
    """Whether a source of this name was uploaded."""
    return name.startswith(PREFIX)


class Uploads:
    """Catalogs of users, in a folder that goes when the server does; those used last stay, `capacity` bytes on disk.

    Processes of one server have their folders in the same `parent`, and find one another's catalogs there.
    """

    def __init__(self, capacity: int = UPLOADS_BYTES, parent: Path | None = None):
        self._parent = parent
        self._sources: LRUCache[Source] = LRUCache(capacity, _bytes_on_disk, drop=_remove)
        self._folder: WorkingFolder | None = None
        self._lock = threading.Lock()

    def keep(self, catalog: xr.Dataset | Path, label: str) -> Source:
        """Keep a catalog, or the .zarr.zip in which it has been written and which is taken away, under a new name."""
        with self._lock:
            if self._folder is None:
                self._folder = WorkingFolder(FOLDER, self._parent)
        name = PREFIX + secrets.token_hex(NAME_BYTES)
        path = self._folder.path / f"{name}{SUFFIX}"
        _label_file(path).write_text(label)  # before another process can see the catalog
        if isinstance(catalog, Path):
            shutil.move(catalog, path)
        else:
            write_catalog(catalog, path)
        source = Source(name, path, label)
        self._sources.put(name, source)
        return source

    def find(self, name: str) -> Source:
        """The one of that name; a CatalogError, which names no other, if it is not there or no more."""
        source = self._sources.peek(name) or self._find_elsewhere(name)
        if source is None:
            raise CatalogError(
                f"there are no galaxies '{name}' on this server; it keeps the tables that were brought last, "
                f"{self._sources.capacity / 1e6:.0f} MB of them, for as long as it runs: drop the file once more."
            )
        return source

    def _find_elsewhere(self, name: str) -> Source | None:
        """The one that another process of this server keeps."""
        if self._parent is None or not NAME.fullmatch(name):
            return None
        paths = self._parent.glob(f"{FOLDER}*/{name}{SUFFIX}")
        return next((Source(name, path, _label_file(path).read_text()) for path in paths), None)


def _label_file(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(SUFFIX) + LABEL_SUFFIX)


def _remove(source: Source) -> None:
    source.path.unlink()
    _label_file(source.path).unlink()


def _bytes_on_disk(source: Source) -> int:
    return source.path.stat().st_size

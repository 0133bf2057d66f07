"""Galaxies that users upload: kept on disk for a while, under names that nobody can guess."""

from __future__ import annotations

import secrets
import threading

import xarray as xr

from ...catalog.store import write_catalog
from ...errors import CatalogError
from ...files import WorkingFolder
from ...lru_cache import LRUCache
from .source import Source

UPLOADS_BYTES = 400_000_000  # on disk: eight of the largest files that can be dropped
PREFIX = "own-"  # of their names, in links that people have
NAME_BYTES = 8  # of randomness in such a name: who knows it may see the galaxies


def is_upload(name: str) -> bool:
    """Whether a source of this name was uploaded."""
    return name.startswith(PREFIX)


class Uploads:
    """Catalogs of users, in a folder that goes when the server does; those used last stay, `capacity` bytes on disk."""

    def __init__(self, capacity: int = UPLOADS_BYTES):
        self._sources: LRUCache[Source] = LRUCache(capacity, _bytes_on_disk, drop=lambda source: source.path.unlink())
        self._folder: WorkingFolder | None = None
        self._lock = threading.Lock()

    def keep(self, catalog: xr.Dataset, label: str) -> Source:
        """Keep a catalog under a new name."""
        with self._lock:
            if self._folder is None:
                self._folder = WorkingFolder("mosaic-uploads-")
        name = PREFIX + secrets.token_hex(NAME_BYTES)
        source = Source(name, write_catalog(catalog, self._folder.path / f"{name}.zarr.zip"), label)
        self._sources.put(name, source)
        return source

    def find(self, name: str) -> Source:
        """The one of that name; a CatalogError, which names no other, if it is not there or no more."""
        source = self._sources.peek(name)
        if source is None:
            raise CatalogError(
                f"there are no galaxies '{name}' on this server; it keeps the tables that were brought last, "
                f"{self._sources.capacity / 1e6:.0f} MB of them, for as long as it runs: drop the file once more."
            )
        return source


def _bytes_on_disk(source: Source) -> int:
    return source.path.stat().st_size

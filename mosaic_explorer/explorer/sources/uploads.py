"""Galaxies that users upload: kept on disk for a while, under names that nobody can guess."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import xarray as xr

from ...catalog.writing import write_catalog
from ...errors import CatalogError
from .own_files import OwnFiles
from .source import Source

UPLOADS_BYTES = 2_000_000_000  # on disk: some twenty tables of a million rows of photometry
PREFIX = "own-"
FOLDER, FILE = "mosaic-uploads-", "galaxies.zarr.zip"


def is_upload(name: str) -> bool:
    """Whether a source of this name was uploaded."""
    return name.startswith(PREFIX)


class Uploads:
    """Catalogs of users, see `OwnFiles`."""

    def __init__(self, capacity: int = UPLOADS_BYTES, parent: Path | None = None):
        self._files = OwnFiles(FOLDER, PREFIX, capacity, parent)

    def keep(self, catalog: xr.Dataset | Path, label: str, owner: str = "") -> Source:
        """Keep a catalog, or the .zarr.zip in which it has been written and which is taken away, under a new name.

        `owner` is a name of the user's, whose other tables may have to make place.
        """
        write = partial(shutil.move, catalog) if isinstance(catalog, Path) else partial(write_catalog, catalog)
        return self._files.put(FILE, write, label, owner=owner)

    def find(self, name: str) -> Source:
        """The one of that name; a CatalogError, which names no other, if it is not there or no more."""
        source = self._files.get(name)
        if source is None:
            raise CatalogError(
                f"there are no galaxies '{name}' on this server; it keeps the tables that were brought last, "
                f"{self._files.capacity / 1e6:.0f} MB of them, for as long as it runs: drop the file once more."
            )
        return source

"""A table that a user uploads: what its columns were taken for, and its galaxies as a catalog. The file is untrusted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import xarray as xr

from ...errors import CatalogError, MosaicError
from ...files import WorkingFolder
from ...importers.matches import ColumnMatch
from ...importers.table import read
from .checks import MOST_MAP, MOST_ROWS, check_unpacked, checked_name


@dataclass(frozen=True)
class Upload:
    """What a table was taken for.

    `map_text` is the map it was read with, `notes` what there is to say of what was read, `losses` of what was not.
    """

    name: str
    catalog: xr.Dataset
    matches: list[ColumnMatch]
    notes: list[str]
    losses: list[str]
    map_text: str


def read_upload(name: str, data: bytes, map_text: str = "") -> Upload:
    """The galaxies of a CSV, Parquet, FITS or HDF5 file of this name; without a map, columns are known by usual names.

    Raises
    ------
    MosaicError
        In one line what was found, what is expected and how to mend it; nothing is kept of the file in any case.
    """
    name = checked_name(name, len(data))
    if len(map_text) > MOST_MAP:
        raise CatalogError(f"the map has {len(map_text):,} characters; at most {MOST_MAP:,} are read.")
    with WorkingFolder("mosaic-table-") as folder:
        try:
            return _read(folder / name, data, map_text)
        except ImportError as error:
            package = (error.name or str(error)).partition(".")[0]
            raise MosaicError(f"reading it needs '{package}'; install with: pip install 'mosaic-explorer[import]'.") from error
        except MosaicError as error:  # a user knows the file, but not where it lies here
            raise type(error)(str(error).replace(f"{folder}/", "")) from error


def _read(path: Path, data: bytes, map_text: str) -> Upload:
    path.write_bytes(data)
    check_unpacked(path)
    done = read(path, map_text or None, most_rows=MOST_ROWS)
    catalog = done.catalog.assign_attrs(title=path.name)
    return Upload(path.name, catalog, done.matches, done.notes + done.cautions, done.losses + done.report.unused, done.map_text)

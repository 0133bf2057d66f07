"""A table that a user brings: its galaxies as a catalog, and what its columns were taken for. The file is untrusted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...errors import CatalogError, MosaicError
from ...files import WorkingFolder
from ...importers.galaxies import Progress
from ...importers.table import TableReading, read
from . import checks


def read_upload(name: str, data: bytes, map_text: str = "") -> TableReading:
    """As `read_file`, of a file of this name that holds `data`; nothing is kept of it."""
    name = checks.checked_name(name, len(data))
    with WorkingFolder("mosaic-table-") as folder:
        (folder / name).write_bytes(data)
        return read_file(folder / name, map_text)


def read_file(
    path: Path,
    map_text: str = "",
    *,
    as_lsst: bool = False,
    error_floor: float | None = None,
    progress: Progress | None = None,
) -> TableReading:
    """The galaxies of a table that somebody brings, as `importers.table.read` reads it, if it is not too large.

    Raises
    ------
    MosaicError
        In one line what was found, what is expected and how to mend it; the file's folder, which is none of a user's business,
        is not named.
    """
    if len(map_text) > checks.MOST_MAP:
        raise CatalogError(f"the map has {len(map_text):,} characters; at most {checks.MOST_MAP:,} are read.")
    map = f"{map_text}\n" if map_text.strip() else None  # with a line's end it is a map, and no file's name
    try:
        checks.check_unpacked(path)
        reading = read(
            path,
            map,
            as_lsst=as_lsst,
            error_floor=error_floor,
            most_rows=checks.MOST_ROWS,
            progress=progress,
            filter_files=False,  # a map that somebody sends reads no other files of this machine
        )
    except MosaicError as error:
        raise type(error)(str(error).replace(f"{path.parent}/", "")) from error
    return replace(reading, catalog=reading.catalog.assign_attrs(title=path.name))

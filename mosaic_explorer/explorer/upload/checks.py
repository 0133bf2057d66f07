"""What a file that somebody brings may be: of which kind, how large, how long."""

from __future__ import annotations

import re
from pathlib import Path

from ...errors import CatalogError
from ...importers import reading
from ...importers.formats.content import kind_of, packing_of, size_unpacked, unpacked
from ..session.limits import Limits

MOST_BYTES = 500_000_000  # of a file: a million rows of fifty columns as Parquet, of thirty as CSV
MOST_MAP = 200_000  # characters of a map
MOST_ROWS = 1_000_000
MOST_UNPACKED = 4_000_000_000  # bytes of what a compressed file holds
SUFFIXES = reading.SUFFIXES
READING_MEMORY, MEMORY_A_BYTE = 1_000_000_000, 4  # for any table, and for each byte of it: a million rows take 0.7 GB in all
READING_SECONDS, BYTES_A_SECOND = 60, 1_000_000  # of processor time, likewise: a million rows take 10 s
ELSE = " Cut it, or import it with 'mosaic import table' and put the catalog into ./data of this server."


def checked_name(name: str, size: int) -> str:
    """A name that is safe in any folder, of a file of `size` bytes; CatalogError if its kind or size cannot be."""
    name = re.sub(r"[^\w.() -]", "_", Path(name.replace("\\", "/")).name)[-80:] or "table"
    if not size:
        raise CatalogError(f"'{name}' is empty.")
    if size > MOST_BYTES:
        raise CatalogError(f"'{name}' has {size / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB can be brought here.{ELSE}")
    return Path(name).stem + Path(name).suffix.lower()


def reading_limits(path: Path) -> Limits:
    """What reading a file that somebody brings may take: enough for any table of its size, and no more."""
    size = path.stat().st_size
    return Limits(READING_MEMORY + MEMORY_A_BYTE * size, READING_SECONDS + size // BYTES_A_SECOND)


def check_unpacked(path: Path) -> None:
    """Raise a CatalogError for a file that is no table, would fill the memory, or reaches for other files."""
    kind, size = "", 0
    try:
        kind, size = kind_of(path), size_unpacked(path, MOST_UNPACKED) if packing_of(path) else 0
        if size <= MOST_UNPACKED and kind in ("hdf5", "parquet"):
            with unpacked(path) as file:
                size = {"hdf5": _hdf5_size, "parquet": _parquet_size}[kind](file)
    except (CatalogError, ImportError, MemoryError):
        raise
    except Exception as error:  # each package that unpacks or reads raises its own
        what = kind.upper() if kind in ("hdf5", "parquet", "fits") else "a table"
        raise CatalogError(
            f"'{path.name}' cannot be read as {what} ({type(error).__name__}); it may be damaged: write it again."
        ) from error
    if size > MOST_UNPACKED:
        raise CatalogError(
            f"'{path.name}' holds {size / 1e9:.1f} GB when unpacked; at most {MOST_UNPACKED / 1e9:.0f} GB.{ELSE}"
        )


def _parquet_size(path: Path) -> int:
    import pyarrow.parquet as pq

    about = pq.read_metadata(path)
    return sum(about.row_group(i).total_byte_size for i in range(about.num_row_groups))


def _hdf5_size(path: Path) -> int:
    import h5py

    from ...importers.formats.hdf5 import too_deep

    size, elsewhere = 0, []
    with h5py.File(path, "r") as file:

        def look(name: str, link: object) -> str | None:
            nonlocal size
            item = file.get(name) if isinstance(link, h5py.HardLink) else None
            if item is None or (isinstance(item, h5py.Dataset) and (item.is_virtual or item.external)):
                elsewhere.append(name)
            elif isinstance(item, h5py.Dataset):
                size += item.nbytes
            return too_deep(name, path) or None

        if trouble := file.visititems_links(look):
            raise CatalogError(trouble)
    if elsewhere:
        raise CatalogError(f"'{path.name}' refers to other files or places at '{elsewhere[0]}'; write all of it into one file.")
    return size

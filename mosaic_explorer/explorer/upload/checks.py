"""What a file that somebody brings may be: of which kind, how large, how long; and its columns."""

from __future__ import annotations

import re
from pathlib import Path

from ...errors import CatalogError, unknown
from ...importers import reading

MOST_BYTES = 50_000_000  # of a file
MOST_MAP = 200_000  # characters of a map
MOST_ROWS = 20_000
MOST_UNPACKED = 1_000_000_000  # bytes of what a compressed file holds
SUFFIXES = (*reading.SUFFIXES, *reading.OTHER_SUFFIXES)
ELSE = " Cut it, or import it with 'mosaic import table' and put the catalog into ./data of this server."


def checked_name(name: str, size: int) -> str:
    """A name that is safe in any folder, of a file of `size` bytes; CatalogError if its kind or size cannot be."""
    name = re.sub(r"[^\w.() -]", "_", Path(name.replace("\\", "/")).name)[-80:] or "table"
    suffix = Path(name).suffix.lower()
    if suffix not in SUFFIXES:
        raise CatalogError(unknown("kind of table", suffix or name, SUFFIXES))
    if not size:
        raise CatalogError(f"'{name}' is empty.")
    if size > MOST_BYTES:
        raise CatalogError(f"'{name}' has {size / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB can be brought here.{ELSE}")
    return Path(name).stem + suffix


def check_unpacked(path: Path) -> None:
    """Raise a CatalogError for a file that would fill the memory, or reaches for other files."""
    suffix = reading.OTHER_SUFFIXES.get(path.suffix, path.suffix)
    try:
        size = {".hdf5": _hdf5_size, ".parquet": _parquet_size}.get(suffix, lambda path: 0)(path)
    except (CatalogError, ImportError):
        raise
    except Exception as error:
        raise CatalogError(
            f"'{path.name}' cannot be read as {suffix[1:].upper()} ({type(error).__name__}); it may be damaged: write it again."
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

    size, elsewhere = 0, []
    with h5py.File(path, "r") as file:

        def look(name: str, link: object) -> None:
            nonlocal size
            item = file.get(name) if isinstance(link, h5py.HardLink) else None
            if item is None or (isinstance(item, h5py.Dataset) and (item.is_virtual or item.external)):
                elsewhere.append(name)
            elif isinstance(item, h5py.Dataset):
                size += item.nbytes

        file.visititems_links(look)
    if elsewhere:
        raise CatalogError(f"'{path.name}' refers to other files or places at '{elsewhere[0]}'; write all of it into one file.")
    return size


def check_names(path: Path, names: list[str]) -> None:
    """Raise a CatalogError for a CSV file that is separated by something else, or has no names of columns."""
    if path.suffix != ".csv":
        return
    for mark, word in ((";", "semicolons"), ("\t", "tabs"), ("|", "bars"), (" ", "spaces")):
        if len(names) == 1 and mark in names[0].strip(" #"):
            raise CatalogError(
                f"'{path.name}' has {word} and no commas in its first line; write it with commas between values."
            )
    if sum(re.fullmatch(r"\s*[-+]?[\d.]+(?:[eE][-+]?\d+)?\s*", name) is not None for name in names) > len(names) / 2:
        raise CatalogError(f"'{path.name}' begins with numbers ('{names[0]}'); its first line must hold names of columns.")

"""Bits that flip on a disk are noticed: each piece of an array ends in a checksum, and each array vouches for its metadata."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from zarr.abc.codec import BytesBytesCodec
from zarr.codecs import BloscCodec, Crc32cCodec, ZstdCodec

from ..errors import CatalogError

if TYPE_CHECKING:
    from .zarr_checks import StoreFiles

SUMS = "checksums.json"  # in the folder of each array: what its own metadata and its group's come to; only we write it
OWN, GROUP = "zarr.json", "../zarr.json"
GROWS = {"shape", "consolidated_metadata"}  # what changes when others add galaxies; that arrays agree in it is checked anyway
LOST = -1  # no checksum
OF_TEXTS = ZstdCodec(level=0)  # names of galaxies, bands and splits


def packed(kind: str, compressor: BloscCodec) -> list[BytesBytesCodec]:
    """How an array is packed: its numbers by `compressor`, texts (of kind "U") otherwise, and a checksum behind either.

    Zarr itself compares the checksum with what it reads, whoever reads it.
    """
    return [OF_TEXTS if kind == "U" else compressor, Crc32cCodec()]


def write_sums(folder: Path) -> None:
    """Put checksums of the metadata of a store just written beside each of its arrays."""
    group = _sum((folder / "zarr.json").read_bytes())
    for about in folder.glob("*/zarr.json"):
        sums = {OWN: _sum(about.read_bytes()), GROUP: group}
        (about.parent / SUMS).write_text(json.dumps(sums))


def check_sums(files: StoreFiles, most: int) -> None:
    """Raise a CatalogError if the metadata of a store is not as it was written, where that was written down.

    Parameters
    ----------
    most : bytes that are read of a file
    """
    found: dict[str, int] = {}
    for name in files.sizes:
        array, _, file = name.rpartition("/")
        if file != SUMS or "/" in array:
            continue
        try:
            sums = json.loads(files.head(name, most))
            expected = {f"{array}/zarr.json": sums[OWN], "zarr.json": sums[GROUP]}
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise CatalogError(f"'{files.path}' is damaged: '{name}' holds no checksums; make or copy it again.") from error
        for about, expects in expected.items():
            if about not in found:
                found[about] = _sum(files.head(about, most)) if about in files.sizes else LOST
            if found[about] != expects:
                raise CatalogError(
                    f"'{files.path}' is damaged: '{about}' is not as it was written; make or copy it again, or, if it was "
                    f"changed on purpose, remove the files '{SUMS}'."
                )


def _sum(metadata: bytes) -> int:
    """The checksum of what metadata say, however they are laid out; `LOST` if they cannot be read."""
    try:
        about = json.loads(metadata)
        return zlib.crc32(json.dumps({key: about[key] for key in about if key not in GROWS}, sort_keys=True).encode())
    except (ValueError, TypeError, RecursionError):
        return LOST

"""Zarr stores of format 2, as others write them: read like ours, if their codecs are known to do no more than pack numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..errors import CatalogError, excerpt

# What numcodecs calls them. Not among them: "pickle", which runs code, and those that make objects of JSON or msgpack.
COMPRESSORS = ("blosc", "bz2", "gzip", "lz4", "lzma", "zlib", "zstd")
FILTERS = ("astype", "crc32", "delta", "fixedscaleoffset", "packbits", "quantize", "shuffle", "vlen-utf8", *COMPRESSORS)
TEXT = "vlen-utf8"  # the one codec that may make objects: strings


def check_codecs(where: str, metadata: bytes) -> None:
    """Raise a CatalogError unless an array's `.zarray` names codecs of the list, and objects are strings.

    Parameters
    ----------
    where : the array, as it is named to the user
    metadata : the content of its .zarray
    """
    try:
        about = json.loads(metadata)
        codecs = list(_codecs(about))
        dtype = about["dtype"]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CatalogError(f"{where} has metadata that cannot be read ({type(error).__name__}).") from error
    for codec in codecs:
        if codec not in FILTERS:
            raise CatalogError(
                f"{where} is packed with the codec {excerpt(codec)}, which is not read; allowed: {', '.join(FILTERS)}."
            )
    if not isinstance(dtype, str) or ("O" in dtype and TEXT not in codecs):
        raise CatalogError(f"{where} is of the kind {excerpt(dtype)}; a catalog holds numbers and texts.")


def _codecs(about: dict) -> Iterator[object]:
    for codec in [about.get("compressor"), *(about.get("filters") or [])]:
        if codec is not None:
            yield codec["id"]

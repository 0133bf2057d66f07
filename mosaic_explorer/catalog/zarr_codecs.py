"""Which codecs of Zarr v3 a store may be packed with: a list of those that do no more than pack numbers and texts.

Zarr itself runs any codec that is installed, by the name that a store gives; what others bring is not known to us.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..errors import CatalogError, excerpt

SHARDING = "sharding_indexed"  # codecs within a codec
CODECS = ("blosc", "bytes", "crc32c", "endian", "gzip", SHARDING, "transpose", "vlen-utf8", "zstd")
CODECS_OF_NUMCODECS = tuple(
    f"numcodecs.{name}"
    for name in (
        *(
            "adler32",
            "astype",
            "bitround",
            "blosc",
            "bz2",
            "crc32",
            "crc32c",
            "delta",
            "fixedscaleoffset",
            "fletcher32",
            "gzip",
        ),
        *("jenkins_lookup3", "lz4", "lzma", "packbits", "quantize", "shuffle", "zlib", "zstd"),
    )
)
DEEPEST = 4  # codecs within codecs; more than two make no sense


def check_codecs(where: str, metadata: bytes) -> None:
    """Raise a CatalogError unless a `zarr.json` names codecs of the list, in whatever codec they stand.

    Parameters
    ----------
    where : the array or group, as it is named to the user
    metadata : the content of its zarr.json; what cannot be read as such is left for Zarr to refuse
    """
    try:
        about = json.loads(metadata)
        names = list(_names(about.get("codecs", [])))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CatalogError(
            f"{where} cannot be read as a Zarr catalog: its metadata is no such ({type(error).__name__})."
        ) from error
    for name in names:
        if name not in CODECS and name not in CODECS_OF_NUMCODECS:
            raise CatalogError(
                f"{where} is packed with the codec {excerpt(name)}, which is not read; allowed: {', '.join(CODECS)}, and the "
                "plain ones of numcodecs."
            )


def _names(codecs: Any, depth: int = 0) -> Iterator[object]:
    """The names of all codecs in a list of them, those of shards, too."""
    if depth > DEEPEST:
        raise ValueError("codecs within codecs")
    for codec in codecs:
        name, configuration = (codec, {}) if isinstance(codec, str) else (codec["name"], codec.get("configuration") or {})
        yield name
        for key in ("codecs", "index_codecs"):
            yield from _names(configuration.get(key) or [], depth + 1)

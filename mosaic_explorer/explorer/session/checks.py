"""What a snapshot's fields may be, whoever gives them, an address or Python. A MosaicError says what cannot be."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ...errors import MosaicError, unknown
from ...masks import Mask
from .state import MOST_PINS


def check_row(row: int, n: int) -> int:
    """A row of a catalog of n galaxies."""
    if not 0 <= row < n:
        raise MosaicError(f"row {row} is not in the catalog; allowed: 0 to {n - 1}.")
    return row


def check_pins(pins: Sequence[Mask | str]) -> None:
    """Masks to compare with, or their texts: no more than can be pinned."""
    if len(pins) > MOST_PINS:
        raise MosaicError(f"at most {MOST_PINS} masks can be pinned; found {len(pins)}.")


def check_name(kind: str, name: str, allowed: Collection[str]) -> str:
    """One of the names allowed for a kind of thing; the error names the nearest."""
    if name not in allowed:
        raise MosaicError(unknown(kind, name, allowed))
    return name

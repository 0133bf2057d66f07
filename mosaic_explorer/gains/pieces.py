"""What a galaxy is observed in, piece by piece, and what each piece costs: all that subsets are made of."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from ..errors import MaskError, MosaicError, excerpt, unknown
from ..masks import Mask
from ..modalities import Table

MOST_PIECES = 8  # 256 subsets


class Piece(NamedTuple):
    """Something that is observed as a whole.

    text : of a mask that shows it alone, "sfh[0:10]"
    label : in words
    initial : in a letter or two, where there is no room for words
    hours : of telescope time that it costs, for a galaxy or for a field, whichever they share
    """

    text: str
    label: str
    initial: str
    hours: float


# The hours are examples, to be replaced by those of one's own project. LSST: 825 visits of 30 s of a field in ten years (Ivezic
# et al. 2019, ApJ 873, 111). SPHEREx: 102 channels in each of four surveys of the sky, some two minutes each. A redshift: a
# fibre of a multi-object spectrograph. A whole spectrum, and a history, of which only the deepest ones tell: round numbers.
PIECES = (
    Piece("redshift", "redshift", "z", 1.0),
    Piece("lsst", "LSST", "L", 7.0),
    Piece("spherex", "SPHEREx", "X", 13.0),
    Piece("sfh", "SFH", "H", 50.0),
    Piece("sed", "SED", "S", 10.0),
)
# The history as in rows 4 and 3 of the paper's Table 1.
SFH_PARTS = (
    Piece("sfh[0:10]", "SFH before 10 Gyr", "B", 25.0),
    Piece("sfh[10:]", "SFH after 10 Gyr", "A", 25.0),
)
PIECES_IN_TWO = tuple(part for piece in PIECES for part in (SFH_PARTS if piece.text == "sfh" else (piece,)))


class Subset(NamedTuple):
    """Some of the pieces, seen together.

    mask : what is seen
    has : which of the pieces are in it, in their order
    """

    mask: Mask
    has: tuple[bool, ...]

    def label(self, pieces: Sequence[Piece]) -> str:
        """In words: "LSST + SED"."""
        return " + ".join(piece.label for piece, has in zip(pieces, self.has, strict=True) if has) or "nothing"

    def hours(self, pieces: Sequence[Piece]) -> float:
        """What it costs."""
        return sum(piece.hours for piece, has in zip(pieces, self.has, strict=True) if has)


@lru_cache(16)
def subsets(pieces: tuple[Piece, ...], table: Table) -> tuple[Subset, ...]:
    """All 2**n subsets of n pieces: first nothing, then one piece each, two, ... all of them."""
    masks = [Mask.parse(piece.text, table).seen for piece in pieces]
    choices = sorted(np.ndindex(*[2] * len(pieces)), key=lambda has: (sum(has), tuple(-x for x in has)))
    nothing = np.zeros(table.size, bool)
    found = []
    for has in choices:
        seen = np.any([nothing, *(mask for mask, x in zip(masks, has, strict=True) if x)], axis=0)
        found.append(Subset(Mask(seen, table), tuple(map(bool, has))))
    return tuple(found)


def check_pieces(pieces: Sequence[Piece], table: Table) -> tuple[Piece, ...]:
    """The pieces, if subsets of them can be told apart.

    Raises
    ------
    MosaicError
        If there are none or more than `MOST_PIECES`, two share a value, a label or an initial, one shows nothing, or a cost is
        negative or no number.
    """
    pieces = tuple(pieces)
    if not 0 < len(pieces) <= MOST_PIECES:
        raise MosaicError(f"pieces must be 1 to {MOST_PIECES}; found {len(pieces)}.")
    for what in ("label", "initial"):
        names = [getattr(piece, what) for piece in pieces]
        if len(set(names)) < len(names):
            raise MosaicError(f"each piece needs {what}s of its own; found {', '.join(map(repr, names))}.")
    seen = np.zeros(table.size, int)
    for piece in pieces:
        mask = Mask.parse(piece.text, table)
        if not mask.seen.any():
            raise MaskError(f"the piece '{piece.label}' shows nothing; its text is '{piece.text}'.")
        seen += mask.seen
        _check_hours(piece.label, piece.hours)
    if (seen > 1).any():
        raise MaskError(f"pieces must not overlap; found '{Mask(seen > 1, table).text}' in more than one of them.")
    return pieces


def with_costs(pieces: Sequence[Piece], costs: Mapping[str, float] | None) -> tuple[Piece, ...]:
    """The pieces with other costs, {text or label of a piece: hours}; a MosaicError names the nearest if there is no such."""
    changed = list(pieces)
    for name, hours in (costs or {}).items():
        numbers = [i for i, piece in enumerate(changed) if name in (piece.text, piece.label)]
        if not numbers:
            raise MosaicError(unknown("piece", name, [piece.text for piece in pieces]))
        changed[numbers[0]] = changed[numbers[0]]._replace(hours=_check_hours(str(name), hours))
    return tuple(changed)


def _check_hours(name: str, hours: object) -> float:
    if isinstance(hours, bool) or not isinstance(hours, int | float | np.number) or not math.isfinite(hours) or hours < 0:
        raise MosaicError(f"the cost of '{name}' must be a number of hours, 0 or more; found {excerpt(hours)}.")
    return float(hours)

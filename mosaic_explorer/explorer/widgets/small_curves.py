"""Small curves of one modality, side by side on one scale, as a browser draws them."""

from __future__ import annotations

import warnings
from typing import TypedDict

import numpy as np

from ...modalities import Modality

POINTS = 60  # along a small curve
HEIGHT = 30  # steps up one
MARGIN = 0.05  # of the range, above and below


class Curve(TypedDict):
    """One modality of a card.

    label, kind : what it is, and whether it is "seen", "hidden" or "partly" seen
    own, other : heights from 0 to HEIGHT of the galaxy that is open and of the card's, None where not known
    """

    label: str
    kind: str
    own: list[int | None]
    other: list[int | None]


def small_heights(values: np.ndarray, row: Modality) -> list[list[int | None]]:
    """Curves (galaxies, values) as heights on one scale; magnitudes rise where they are brighter."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of pieces in which nothing is known
        pieces = np.stack([np.nanmean(part, 1) for part in np.array_split(values, min(POINTS, row.size), axis=1)], 1)
    if row.variables[0].is_magnitude:
        pieces = -pieces
    known = pieces[np.isfinite(pieces)]
    if not len(known):
        return [[None] * pieces.shape[1] for _ in pieces]
    low, high = np.percentile(known, [1, 100])
    span = max(high - low, 1e-6)
    scaled = np.clip((pieces - low + MARGIN * span) / (span * (1 + 2 * MARGIN)), 0, 1) * HEIGHT
    return [[round(float(y)) if np.isfinite(y) else None for y in line] for line in scaled]

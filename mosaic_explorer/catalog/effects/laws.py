"""Small laws that several effects share; for numpy arrays and torch tensors alike."""

from __future__ import annotations

from typing import Any


def between(ends: tuple[float, float], part: Any) -> Any:
    """Numbers between two ends, `part` (0 to 1) of the way."""
    return ends[0] + (ends[1] - ends[0]) * part


def dimmed(flux: Any, magnitudes: Any) -> Any:
    """A flux, `magnitudes` fainter."""
    return flux * 10 ** (-0.4 * magnitudes)

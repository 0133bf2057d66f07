"""Histories that are drawn as a guess, as a class sends and compares them: at few times, between two bounds."""

from __future__ import annotations

import numpy as np

from ..modalities import Table

N_POINTS = 24  # along the axis, from end to end: 0.6 Gyr apart
LOWEST, HIGHEST = -4.0, 2.0  # log10 of a rate, between which a line is drawn: ROOM of galaxy/js/drawn_line.js


def coarse(values: np.ndarray) -> np.ndarray:
    """Values along an axis at `N_POINTS` of its places, as far from each other, straight lines between: (n,) to (N_POINTS,)."""
    n = len(values)
    return np.interp(np.linspace(0, n - 1, N_POINTS), np.arange(n), values)


def drawn_times(name: str, table: Table) -> np.ndarray:
    """The places, in the unit of the axis of the history of this name, (N_POINTS,)."""
    return coarse(np.asarray(table[name].coordinate, float))

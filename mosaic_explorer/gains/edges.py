"""What one piece more does: a lattice's edges, with the factor by which an error changes and whether that is no accident."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import xarray as xr

from .cheapest import By

SURE = 2.0  # standard errors


class Edge(NamedTuple):
    """From a subset to one that has one piece more.

    smaller, larger, piece : numbers of both subsets and of the piece
    factor : by which the error, or the width, is multiplied; NaN where either is not known, or is not of the whole target
    is_sure : whether the errors of the same galaxies differ by more than `SURE` standard errors; of widths always
    """

    smaller: int
    larger: int
    piece: int
    factor: float
    is_sure: bool


def edges(lattice: xr.Dataset, by: By = "error") -> list[Edge]:
    """All edges of a lattice as `lattice` gives it: n 2**(n - 1) of n pieces."""
    has, values = lattice["has"].values, np.where(lattice["target_seen"].values == 0, lattice[by].values, np.nan)
    each = lattice["galaxy_error"].values
    places = {row.tobytes(): i for i, row in enumerate(has)}
    found = []
    for smaller, row in enumerate(has):
        for piece in np.flatnonzero(~row).tolist():
            more = row.copy()
            more[piece] = True
            larger = places[more.tobytes()]
            is_sure = by == "width" or _differ(each[smaller], each[larger])
            found.append(Edge(smaller, larger, piece, float(values[larger] / values[smaller]), is_sure))
    return found


def _differ(first: np.ndarray, second: np.ndarray) -> bool:
    """Whether the mean of the differences (galaxies,) is far from 0 beside its standard error."""
    apart = first - second
    apart = apart[np.isfinite(apart)]
    return len(apart) > 1 and bool(abs(apart.mean()) > SURE * apart.std() / np.sqrt(len(apart)))

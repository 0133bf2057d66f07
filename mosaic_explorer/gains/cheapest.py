"""The cheapest observations that bring an error, or a width, down to what is wanted, and in which order to make them."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

import numpy as np
import xarray as xr

from ..errors import MosaicError, excerpt
from .lattice import PIECE, SUBSET

By = Literal["error", "width"]
MEASURES: tuple[By, ...] = ("error", "width")


class Step(NamedTuple):
    """One more observation.

    piece : in words
    seen : the text of the mask after it
    hours : of telescope time up to it
    error : after it, in the unit of the target's errors
    """

    piece: str
    seen: str
    hours: float
    error: float


class Plan(NamedTuple):
    """The way to a subset.

    reached : whether the error is reached; if not, this is the way to the least error that there is
    seen, label : the text of the subset's mask, and its pieces in words
    hours, error : what it costs, and what comes of it
    steps : the order in which its pieces are to be added; () if nothing need be seen
    """

    reached: bool
    seen: str
    label: str
    hours: float
    error: float
    steps: tuple[Step, ...]


def cheapest(lattice: xr.Dataset, error: float, by: By = "error") -> Plan:
    """The subset that costs least among those whose error is no larger than wanted; of equal costs the surest.

    Next in the order is always the piece of the subset that takes most off the error for each hour, those that cost nothing
    first. Subsets that show the target, or a part of it, do not count.

    >>> pieces = me.gains.PIECES[1:3]
    >>> lattice = me.gains.lattice(model, catalog, "redshift", pieces=pieces, galaxies=20)
    >>> me.gains.cheapest(lattice, error=0.1).seen
    'lsst'

    Parameters
    ----------
    lattice : as `lattice` gives it
    error : wanted, in the unit of the target's errors
    by : "error", or "width" instead of it

    Raises
    ------
    MosaicError
        If the error is no positive number, `by` is neither, or nothing is known of it.
    """
    if by not in MEASURES:
        raise MosaicError(f"by must be 'error' or 'width'; found {excerpt(by)}.")
    if isinstance(error, bool) or not isinstance(error, int | float | np.number) or not (math.isfinite(error) and error > 0):
        raise MosaicError(f"the wanted {by} must be a number above 0; found {excerpt(error)}.")
    values, hours = lattice[by].values, lattice["hours"].values
    counts = np.isfinite(values) & (lattice["target_seen"].values == 0)
    if not counts.any():
        why = "the model gives no widths" if by == "width" else "no true value of it is known; by='width' asks for widths"
        raise MosaicError(f"there is no {by} of '{lattice.attrs['target']}' in this lattice: {why}.")
    reaching = np.flatnonzero(counts & (values <= error))
    reached = len(reaching) > 0
    among = reaching if reached else np.flatnonzero(counts)
    order = (values[among], hours[among]) if reached else (hours[among], values[among])
    best = int(among[np.lexsort(order)[0]])
    return Plan(
        reached,
        str(lattice[SUBSET].values[best]),
        str(lattice["label"].values[best]),
        float(hours[best]),
        float(values[best]),
        _steps(lattice, values, best),
    )


def _steps(lattice: xr.Dataset, values: np.ndarray, goal: int) -> tuple[Step, ...]:
    has, texts, labels = lattice["has"].values, lattice[SUBSET].values, lattice["piece_label"].values
    places, cost = {tuple(row): i for i, row in enumerate(has)}, lattice["piece_hours"].values
    now, steps = places[(False,) * lattice.sizes[PIECE]], []
    while now != goal:
        further: list[tuple[tuple[bool, float], int, int]] = []
        for piece in np.flatnonzero(has[goal] & ~has[now]).tolist():
            larger = has[now].copy()
            larger[piece] = True
            place = places[tuple(larger)]
            fall = values[now] - values[place]
            rate = (True, fall) if cost[piece] == 0 else (False, fall / cost[piece])
            further.append((rate, place, piece))
        _, now, piece = max(further, key=lambda one: one[0])
        steps.append(Step(str(labels[piece]), str(texts[now]), float(cost[has[now]].sum()), float(values[now])))
    return tuple(steps)

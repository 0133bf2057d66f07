"""The tokens of a galaxy that a network is shown: patches of neighbouring values, and single bands within one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..masks import Mask
from ..masks.spans import cell_edges
from ..modalities import Modality
from ..model.mosaic import Mosaic


class SeenToken(NamedTuple):
    """What a network takes in as one.

    modality : its name
    label : in words: "SFH 1.5 to 3 Gyr", "LSST g, r, i", "redshift"
    places : of its seen values in the table
    low, high : where they lie along the modality's axis; NaN for a scalar
    """

    modality: str
    label: str
    places: tuple[int, ...]
    low: float
    high: float

    def without(self, mask: Mask) -> Mask:
        """What is seen once it is hidden."""
        seen = mask.seen.copy()
        seen[list(self.places)] = False
        return Mask(seen, mask.table)


def seen_tokens(model: Mosaic, mask: Mask) -> tuple[SeenToken, ...]:
    """All tokens of which a mask shows anything, in the order in which the network has them."""
    keys = model.engine.keys
    groups = (np.flatnonzero((keys.of_value == token) & mask.seen) for token in keys.holding(mask.seen))
    return tuple(_token(mask, places) for places in groups)


def bands_within(tokens: tuple[SeenToken, ...], mask: Mask) -> tuple[SeenToken, ...]:
    """Single bands of those tokens that hold several, where bands have names: LSST's six are one token."""
    tokens_of_bands = [one for one in tokens if len(one.places) > 1 and mask.table[one.modality].extent is None]
    return tuple(_token(mask, np.array([place])) for one in tokens_of_bands for place in one.places)


def _token(mask: Mask, places: np.ndarray) -> SeenToken:
    table = mask.table
    row = next(row for row in table if table.slices[row.name].start <= places[0] < table.slices[row.name].stop)
    numbers = places - table.slices[row.name].start
    low, high = _ends(row, numbers)
    return SeenToken(row.name, _label(row, numbers, low, high), tuple(places.tolist()), low, high)


def _ends(row: Modality, numbers: np.ndarray) -> tuple[float, float]:
    """Where these values begin and end along the axis; bands with names are as wide as their distance to the next."""
    if not row.is_vector:
        return np.nan, np.nan
    if row.curves:  # 90% of the response lies between
        curves = np.array(row.curves)[numbers]
        return float(curves[:, 1].min()), float(curves[:, -2].max())
    edges = cell_edges(row)
    return float(edges[numbers].min()), float(edges[numbers + 1].max())


def _label(row: Modality, numbers: np.ndarray, low: float, high: float) -> str:
    if not row.is_vector:
        return row.variables[numbers[0]].label
    if row.extent is None:
        names = [str(row.coordinate[number]) for number in numbers]
        return ", ".join(names) if row.curves else f"{row.short} {', '.join(names)}"
    return f"{row.short} {_round(low)} to {_round(high)} {row.printed_coordinate_unit}"


def _round(x: float) -> str:
    """To three digits, without an exponent."""
    return f"{float(f'{x:.3g}'):.10g}"

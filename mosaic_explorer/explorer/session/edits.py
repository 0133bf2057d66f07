"""What if a value were another: edits of single values that the model is shown, and their short text."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...catalog.measurements import Measurements
from ...errors import MosaicError, unknown
from ...modalities import Table, Variable

Edits = tuple[tuple[str, float], ...]  # (what is changed, its value) in the order of the table, each at most once
MOST_DIGITS = 4  # after the point


def editable(table: Table) -> dict[str, int]:
    """What can be changed, and its place among a galaxy's values: scalars, and bands of a modality with a few named values.

    A filter of a table of one's own that is called as a band of LSST is none of them.
    """
    places: dict[str, int] = {}
    for row in table:
        if row.extent is None:
            names = row.coordinate if row.is_vector else [v.name for v in row.variables]
            for i, name in enumerate(names):
                places.setdefault(str(name), table.slices[row.name].start + i)
    return places


def variable_of(name: str, table: Table) -> Variable:
    """The variable that a value which can be changed is of; MosaicError if there is no such value."""
    places = editable(table)
    if name not in places:
        raise MosaicError(unknown("value to change", name, places))
    row = next(row for row in table if places[name] < table.slices[row.name].stop)
    return row.variables[0 if row.is_vector else places[name] - table.slices[row.name].start]


def with_edit(edits: Edits, name: str, value: float | None, table: Table) -> Edits:
    """The edits with one more, or another value of one; None takes it back. MosaicError if the value cannot be."""
    (low, high), values = variable_of(name, table).allowed, dict(edits)
    values.pop(name, None)
    if value is not None:
        if not low <= value <= high:
            raise MosaicError(f"{name} cannot be {value:g}; allowed: {low:g} to {high:g}.")
        values[name] = round(float(value), MOST_DIGITS)
    return tuple((key, values[key]) for key in editable(table) if key in values)


def edits_text(edits: Edits) -> str:
    """As in an address: `redshift:1.2,g:24.3`."""
    return ",".join(f"{name}:{value!r}" for name, value in edits)


def edits_words(edits: Edits, seen: np.ndarray, table: Table) -> str:
    """In a sentence: "redshift 1.20, g 24.30 (hidden)"; what `seen`, (table.size,) bool, does not hold is without effect."""
    places = editable(table)
    hidden = {name: "" if seen[places[name]] else " (hidden)" for name, _ in edits}
    return ", ".join(f"{name.replace('_', ' ')} {value:.2f}{hidden[name]}" for name, value in edits)


def read_edits(text: str, table: Table) -> Edits:
    """What `edits_text` wrote; MosaicError says what cannot be."""
    edits: Edits = ()
    for part in filter(None, text.split(",")):
        name, _, number = part.partition(":")
        try:
            value = float(number)
        except ValueError:
            raise MosaicError(f"cannot read the edit '{part}'; write name:number, like g:24.3.") from None
        edits = with_edit(edits, name.strip(), value, table)
    return edits


def places_of(edits: Edits, table: Table) -> np.ndarray:
    """Which of a galaxy's values are changed, (table.size,) bool."""
    is_edited, places = np.zeros(table.size, bool), editable(table)
    is_edited[[places[name] for name, _ in edits]] = True
    return is_edited


def apply_edits(inputs: Measurements, edits: Edits, table: Table) -> Measurements:
    """Measurements with the edits in all galaxies: a measured value keeps its error, a limit becomes a detection."""
    if not edits:
        return inputs
    values, limit, places = inputs.values.copy(), inputs.limit.copy(), editable(table)
    for name, value in edits:
        values[:, places[name]] = value
        limit[:, places[name]] = False
    return replace(inputs, values=values, limit=limit)

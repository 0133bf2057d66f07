"""Quantities that follow from values: of what the model answers about one galaxy or many, beside those of the truth."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

import numpy as np

from ...catalog.quantities import quantities_of, table_values
from ...masks import Mask
from ...modalities import Table
from ...model.mosaic import Mosaic
from ...model.quantiles import MEDIAN
from .chunks import chunks
from .lean import LeanRows

CHUNK = 50  # galaxies between two chances for a more urgent question: some 40 ms, whole histories and spectra


class DerivedNumber(NamedTuple):
    """A quantity of one galaxy: what follows from the answer's medians, and from the truth, NaN where not known.

    seen : whether the model is shown all that it follows from
    """

    of_medians: float
    truth: float
    seen: bool


def derived_numbers(table: Table, medians: np.ndarray, truth: np.ndarray, seen: np.ndarray) -> dict[str, DerivedNumber]:
    """Those of a galaxy, by name. How sure they are cannot be said: the model tells of each value how sure it is, not of
    several together.

    Parameters
    ----------
    medians : (table.size,) of the answer; where something is seen they repeat it
    truth : (table.size,) true values, NaN where not known
    seen : (table.size,) bool, which values the model is shown
    """
    said, true = table_values(table, medians[None]), table_values(table, truth[None])
    numbers = {}
    for name, quantity in quantities_of(table).items():
        all_seen = all(seen[table.place(needed)].all() for needed in quantity.needs)
        numbers[name] = DerivedNumber(float(quantity.of(said)[0]), float(quantity.of(true)[0]), all_seen)
    return numbers


def true_quantity(table: Table, name: str, truth: np.ndarray) -> np.ndarray:
    """A scalar, or a quantity that follows, of galaxies with true values (n, table.size): (n,)."""
    quantities, values = quantities_of(table), table_values(table, truth)
    return quantities[name].of(values) if name in quantities else values(name)


def predicted_quantities(model: Mosaic, inputs: LeanRows, mask: Mask) -> Generator[None, None, dict[str, np.ndarray]]:
    """What follows from the medians of answers about many galaxies, {name: (n,)}; yields between chunks."""
    table = model.table
    quantities = quantities_of(table)
    names = sorted({needed for one in quantities.values() for needed in one.needs})
    parts = []
    for part in chunks(model, len(inputs), CHUNK):
        yield
        answer = model.answer(inputs.part(part), mask, names)
        values = table_values(table, answer.quantiles[..., MEDIAN])
        parts.append([one.of(values) for one in quantities.values()])
    return dict(zip(quantities, np.concatenate(parts, 1), strict=True))

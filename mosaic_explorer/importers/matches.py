"""What each column of a table was taken for: from which numbers to which galaxies."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import xarray as xr

from ..catalog.filter_curves import catalog_filters
from ..catalog.photometry_library import PHOTOMETRY
from ..catalog.schema import OBSERVED
from .columns import Columns
from .variables import Reader

EXAMPLES = 3


@dataclass(frozen=True)
class ColumnMatch:
    """One variable, or one band of it, and the column that it was read from.

    what : in words; column, unit : as the file and the map have them; examples : the first values, as texts
    n_galaxies : how many have a value; low, high : from where to where those run, in our unit
    """

    what: str
    column: str
    unit: str
    examples: tuple[str, ...]
    n_galaxies: int
    low: float
    high: float


def example_texts(column: np.ndarray) -> tuple[str, ...]:
    """The first values of a column that are some, as texts."""
    texts: list[str] = []
    for value in column[:200]:
        if np.ndim(value):
            texts.append(f"{np.size(value)} values")
        elif value is not None and not (isinstance(value, float | np.floating) and np.isnan(value)):
            texts.append(f"{value:.5g}" if isinstance(value, float | np.floating) else str(value)[:20])
        if len(texts) == EXAMPLES:
            break
    return tuple(texts)


def column_matches(readers: list[Reader], examples: dict[str, tuple[str, ...]], catalog: xr.Dataset) -> list[ColumnMatch]:
    """What the columns of each reader became, each band for itself; errors beside their values."""
    matches = []
    for reader in readers:
        row, variable = reader.row, reader.variable
        values = _values(reader, catalog)
        names = reader.value_columns
        by_name = (
            row.is_vector and row.extent is None and (len(names) > 1 or (reader.entry.filters and not reader.entry.column))
        )
        unit = reader.entry.unit
        if by_name:
            places = reader.entry.places or range(row.size)
            for place, name in zip(places, names):
                matches.append(_one(f"{variable.label}, {reader.value_names[place]}", name, unit, examples, values[:, place]))
        else:
            column = names[0] if len(names) == 1 else f"{names[0]} ... {names[-1]}"
            matches.append(_one(variable.label, column, unit, {column: examples.get(names[0], ())}, values))
    return matches


def _values(reader: Reader, catalog: xr.Dataset) -> np.ndarray:
    """What a catalog holds of a reader's variable, as measured where that is there, (galaxies,) or (galaxies, values)."""
    if reader.entry.filters:
        measured = PHOTOMETRY + OBSERVED
        part = catalog[measured if measured in catalog else PHOTOMETRY].values
        every = catalog_filters(catalog)
        return part[:, [every.index(name) for name in reader.value_names]]
    measured = reader.name + OBSERVED
    return catalog[measured if measured in catalog else reader.name].values


def _one(what: str, column: str, unit: str, examples: dict[str, tuple[str, ...]], values: np.ndarray) -> ColumnMatch:
    known = np.isfinite(values)
    n = int(known.reshape(len(values), -1).any(1).sum())
    low, high = (float(np.nanmin(values)), float(np.nanmax(values))) if n else (float("nan"), float("nan"))
    return ColumnMatch(what, column, unit, examples.get(column, ()), n, low, high)


def first_examples(chunk: Columns) -> dict[str, tuple[str, ...]]:
    """{column: its first values as texts}."""
    return {name: example_texts(np.asarray(column)) for name, column in chunk.items()}

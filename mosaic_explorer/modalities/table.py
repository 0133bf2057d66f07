"""What a table of galaxies' values is: modalities in rows, and which of it is its identity."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from ..errors import MosaicError, unknown
from .variable import PRINTED_UNITS, Variable

VARIABLE_WORDS = ("label", "meaning", "short", "printed_unit", "error_unit")
MODALITY_WORDS = ("label", "short", "coordinate_label")
CURVE_SHARES = (0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99)  # of a filter's response, for `Modality.curves`


@dataclass(frozen=True)
class Modality:
    """One row of the table: `label` is its name in words, `short` in one word (left out, the label).

    A modality is either several scalars (`dim` is None, one variable per value) or one vector along `dim`.
    `coordinate` holds the names or numbers of its values, `position` where they stand on a numeric axis (for LSST the
    effective wavelengths), `extent` the ends of that axis within which spans may be drawn. A network sees `patch`
    neighbouring values as one token and answers for `asked_patch` of them at a time.
    """

    name: str
    label: str
    variables: tuple[Variable, ...]
    coordinate: tuple
    dim: str | None = None
    coordinate_label: str = ""
    coordinate_unit: str = ""
    position: tuple[float, ...] = ()
    extent: tuple[float, float] | None = None  # None: values are picked by name, not by span
    log_axis: bool = False
    measured: bool = False  # surveys measure it: its tokens carry an error and a limit beside each value
    patch: int = 1
    asked_patch: int = 1
    short: str = ""
    # of magnitudes in filters of any survey, by which a network knows them: for each value the wavelengths [um] below which
    # the `CURVE_SHARES` of its filter's response lie
    curves: tuple[tuple[float, ...], ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "short", self.short or self.label)

    @property
    def size(self) -> int:
        """How many values a galaxy has in this modality."""
        return len(self.coordinate)

    @property
    def is_vector(self) -> bool:
        """Whether the values are one variable along a dimension (rather than one variable each)."""
        return self.dim is not None

    @cached_property
    def axis(self) -> np.ndarray:
        """Where the values stand on a numeric axis, shape (size,), in `coordinate_unit`."""
        return np.asarray(self.position or (self.coordinate if self.extent else range(self.size)), float)

    @property
    def printed_coordinate_unit(self) -> str:
        """The unit along the axis, as it is printed: Å, µm."""
        return PRINTED_UNITS.get(self.coordinate_unit, self.coordinate_unit)

    @property
    def axis_label(self) -> str:
        """What stands along the axis of a plot: "rest-frame wavelength [Å]"."""
        unit = self.printed_coordinate_unit
        return f"{self.coordinate_label} [{unit}]" if unit else self.coordinate_label

    @property
    def identity(self) -> dict[str, object]:
        """What makes the values what they are: names, units, grids and bounds, none of it words that a reader sees."""
        return {
            "name": self.name,
            "variables": [
                {"name": v.name, "unit": v.unit, "floor": v.floor, "allowed": [float(x) for x in v.allowed]}
                for v in self.variables
            ],
            "dim": self.dim,
            "coordinate": [x if isinstance(x, str) else float(x) for x in self.coordinate],
            "coordinate_unit": self.coordinate_unit,
            "position": [float(x) for x in self.position],
            "extent": None if self.extent is None else [float(x) for x in self.extent],
        } | ({"curves": [[float(x) for x in curve] for curve in self.curves]} if self.curves else {})


class Table:
    """An ordered set of modalities; the values of a galaxy are those of its rows, one after another."""

    def __init__(self, rows: tuple[Modality, ...]):
        self.rows = tuple(rows)
        self.by_name = {row.name: row for row in self.rows}
        ends = np.cumsum([0, *(row.size for row in self.rows)])
        self.slices = {row.name: slice(int(a), int(b)) for row, a, b in zip(self.rows, ends, ends[1:], strict=False)}
        self.size = int(ends[-1])
        self.variables = {v.name: (row, v) for row in self.rows for v in row.variables}

    def __iter__(self) -> Iterator[Modality]:
        return iter(self.rows)

    def __getitem__(self, name: str) -> Modality:
        try:
            return self.by_name[name]
        except KeyError:
            raise MosaicError(unknown("modality", name, self.by_name)) from None

    def _ipython_key_completions_(self) -> list[str]:
        return list(self.by_name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.by_name)

    @property
    def scalar_names(self) -> tuple[str, ...]:
        """The variables that are one number per galaxy."""
        return tuple(v.name for row in self.rows if not row.is_vector for v in row.variables)

    def place(self, name: str) -> slice:
        """Where a modality or a variable stands among all values of a galaxy."""
        if name in self.slices:
            return self.slices[name]
        if name in self.variables:
            row, variable = self.variables[name]
            start = self.slices[row.name].start
            if row.is_vector:
                return self.slices[row.name]
            number = row.variables.index(variable)
            return slice(start + number, start + number + 1)
        raise MosaicError(unknown("modality or variable", name, [*self.by_name, *self.variables]))

    @cached_property
    def without_filters(self) -> Table:
        """The modalities of every catalog: all but magnitudes in filters of any survey."""
        rows = tuple(row for row in self.rows if not row.curves)
        return self if len(rows) == len(self.rows) else Table(rows)

    @property
    def is_measured(self) -> np.ndarray:
        """Which values of a galaxy surveys measure, (size,) bool."""
        return np.concatenate([np.full(row.size, row.measured) for row in self.rows])

    def with_row(self, row: Modality) -> Table:
        """The table with one more modality."""
        return Table((*self.rows, row))

    def with_patches(self, patches: dict[str, int], asked_patches: dict[str, int]) -> Table:
        """The table with other patch lengths, {modality: values}, of what is seen and of what is asked for."""
        for name in {**patches, **asked_patches}:
            self[name]
        return Table(
            tuple(
                replace(row, patch=patches.get(row.name, row.patch), asked_patch=asked_patches.get(row.name, row.asked_patch))
                for row in self.rows
            )
        )

    def reworded(self, source: Table) -> Table:
        """The table in the words of the rows of `source` that hold the same variables in the same units.

        A model carries the table of the day it was trained; whoever reads it is told of its values in today's words.
        """
        return Table(tuple(_reworded(row, source.by_name.get(row.name)) for row in self))

    def to_dict(self) -> list[dict]:
        """Plain lists and numbers, for a model's config.json."""
        rows = [{key: value for key, value in asdict(row).items() if key != "curves" or value} for row in self.rows]
        return json.loads(json.dumps(rows))

    @classmethod
    def from_dict(cls, rows: list[dict]) -> Table:
        """The table that `to_dict` wrote; what older versions did not write is as a new row has it."""

        def tuples(x: Any) -> Any:
            return tuple(map(tuples, x)) if isinstance(x, list) else x

        return cls(
            tuple(
                Modality(
                    **{
                        **{k: tuples(v) for k, v in row.items()},
                        "variables": tuple(Variable(**{k: tuples(v) for k, v in x.items()}) for x in row["variables"]),
                    }
                )
                for row in rows
            )
        )

    @cached_property
    def digest(self) -> str:
        """Ten characters that change whenever a row changes, be it in its words alone."""
        return _digest(self.to_dict())

    @cached_property
    def values_digest(self) -> str:
        """Ten characters that change whenever the values of a galaxy do: tables with the same understand each other's masks.

        Words may be mended at any time, and how the network reads the values is its own business: neither is part of it.
        """
        return _digest([row.identity for row in self])


def _reworded(row: Modality, source: Modality | None) -> Modality:
    if source is None or [(v.name, v.unit) for v in row.variables] != [(v.name, v.unit) for v in source.variables]:
        return row
    variables = tuple(
        replace(ours, **{key: getattr(theirs, key) for key in VARIABLE_WORDS})
        for ours, theirs in zip(row.variables, source.variables, strict=True)
    )
    return replace(row, variables=variables, **{key: getattr(source, key) for key in MODALITY_WORDS})


def _digest(rows: list[dict]) -> str:
    return hashlib.sha256(json.dumps(rows, sort_keys=True).encode()).hexdigest()[:10]

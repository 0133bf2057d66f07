"""One variable of a table, from the numbers of the file to the numbers of a catalog."""

from __future__ import annotations

from typing import NoReturn

import numpy as np

from ..errors import CatalogError
from ..modalities import TABLE, Table
from . import reading, sentinels, units
from .columns import Columns, TableFile
from .entry import Entry
from .grids import FileGrid
from .patterns import expand, is_pattern
from .tally import ImportTally, row_words

FORMED = (
    "taken as the mass of all stars ever formed; surviving masses, as most SED fits give, lie about 0.2 dex lower: "
    'for those write mass = "surviving" in the map'
)
LOG_MASSES = (3.0, 17.0)  # [log10 Msun] a usual sentinel outside is one


class Reader:
    """Reads one variable by one section of the map; `words` say how, once the file is open.

    Raises
    ------
    CatalogError
        If a column, a unit or a grid cannot be.
    """

    def __init__(self, entry: Entry, file: TableFile, h: float | None, table: Table = TABLE):
        self.entry, self.name = entry, entry.variable
        self.row, self.variable = table.variables[entry.variable]
        self.unit = self._unit(h)
        self.grid = FileGrid(entry, entry.grid, file, self.unit, self.row) if entry.grid and self.unit else None
        self.value_columns = [reading.column(file, name, self.name) for name in self._names()]
        self.count = self.grid.size if self.grid else len(entry.places or range(self.row.size))
        if not entry.column and len(self.value_columns) != self.count:
            raise CatalogError(f"[{self.name}] lists {len(self.value_columns)} columns for a grid of {self.count} values.")

    def _unit(self, h: float | None) -> units.Unit | None:
        if self.name == "redshift":
            return None
        spectrum = "observed spectrum" if self.entry.is_observed else "spectrum"
        return units.read_unit(self.entry.unit, {"sfh": "rate", "sed": spectrum}.get(self.name, "mass"), self.name, h)

    @property
    def columns(self) -> list[str]:
        """All columns of the file that are read."""
        return self.value_columns

    def _names(self) -> list[str]:
        entry = self.entry
        if entry.column:
            return [entry.column]
        if not entry.pattern:
            return list(entry.columns)
        names = expand(entry.pattern, self.labels)
        if names is None and entry.filters and is_pattern(entry.pattern):
            raise CatalogError(
                f"[{self.name}] pattern '{entry.pattern}' does not tell {', '.join(map(str, self.labels))} apart: "
                "{filter} stands for a whole name, {band} for what is behind its last '-': or list the columns."
            )
        if names is None:
            wild = "{i}" if self.row.extent or self.row.dim is None else f"{{{self.row.dim}}}"
            raise CatalogError(f"[{self.name}] pattern must hold {wild}, as in 'name_{wild}'; found '{entry.pattern}'.")
        return names

    @property
    def labels(self) -> list[str] | range:
        """What tells one column of a pattern from another: bands, or numbers."""
        if self.row.extent is None and self.row.is_vector:
            return [str(self.row.coordinate[i]) for i in self.entry.places or range(self.row.size)]
        size = self.grid.size if self.grid else self.row.size
        return range(self.entry.first, self.entry.first + size)

    @property
    def value_names(self) -> tuple[str, ...]:
        """What each value is called in a catalog: a band, a filter."""
        return tuple(curve.name for curve in self.entry.filters) or tuple(map(str, self.row.coordinate))

    @property
    def words(self) -> list[str]:
        """What was understood: columns, units, grid."""
        entry, names = self.entry, self.value_columns
        lines = [f"{self.name}: {column_words(names)}; {self._change}"]
        if self.name == "log_stellar_mass":
            share = entry.surviving_fraction
            lines.append(f"{self.name}: {f'surviving mass, divided by {share:g}' if share else FORMED}")
        if entry.places is not None and (missing := set(range(self.row.size)) - set(entry.places)):
            labels = ", ".join(str(self.row.coordinate[i]) for i in sorted(missing))
            lines.append(f"{self.name}: {self.row.dim}s not in the file, missing: {labels}")
        return lines + ([f"{self.name}: {line}" for line in self.grid.words] if self.grid else [])

    @property
    def _change(self) -> str:
        return f"{self.entry.unit} -> {self.variable.unit}" if self.unit else "no unit"

    @property
    def cautions(self) -> list[str]:
        """What a user should know before the answers are believed."""
        return []

    def raw(self, chunk: Columns, first_row: int, notes: ImportTally) -> np.ndarray:
        """The file's numbers of a chunk, (rows,) or (rows, values), sentinels as NaN."""
        values = self._joined(chunk, self.value_columns, first_row)
        return self._without_sentinels(values, first_row + np.arange(len(values)), notes)

    def _without_sentinels(
        self, values: np.ndarray, rows: np.ndarray, notes: ImportTally, judged: np.ndarray | bool = True
    ) -> np.ndarray:
        """Values with NaN where they say "not observed"; those that are not `judged` stay."""
        missing = np.zeros(values.shape, bool)
        for sentinel in (s for s in self.entry.sentinels if not isinstance(s, str)):
            missing |= np.isclose(values, sentinel, rtol=1e-6, atol=0)
        if self.entry.usual_sentinels:
            missing |= sentinels.is_usual(values, self._possible)
        missing &= judged
        notes.add(f"{self.name}: sentinels read as missing", missing, rows, values)
        infinite = np.isinf(values) & ~missing
        if infinite.any() and not self.entry.inf_is_missing:
            raise CatalogError(
                f"[{self.name}] holds infinite values ({row_words(rows[_any(infinite)].tolist())}, {self._where(infinite)}); "
                f"if they mean 'not observed', write inf_is_missing = true."
            )
        notes.add(f"{self.name}: infinite values read as missing", infinite, rows)
        missing |= infinite
        return np.where(missing, np.asarray(np.nan, values.dtype), values) if missing.any() else values

    def _joined(self, chunk: Columns, names: list[str], first_row: int) -> np.ndarray:
        """Columns of numbers side by side, (rows, values), or one column of numbers, or of lists."""
        as_array = bool(self.entry.column)
        n = len(chunk[names[0]])
        parts = [reading.as_numbers(chunk[name], name, first_row, self._missing_words(chunk[name])) for name in names]
        shape = (self.count,) if as_array and self.row.is_vector else ()
        parts = [np.full((n, *shape), np.nan) if part.shape[1:] == (0,) else part for part in parts]
        for part, name in zip(parts, names):
            if part.shape[1:] != shape:
                expected = f"{self.count} numbers" if shape else "one number"
                number = f"{part.shape[1]} numbers" if part.ndim > 1 else "one number"
                raise CatalogError(f"[{self.name}] column '{name}' holds {number} for each galaxy; expected {expected}.")
        return parts[0] if as_array else np.stack(parts, axis=1)

    def _missing_words(self, column: np.ndarray) -> tuple[str, ...]:
        """Texts of a column that mean "not observed"."""
        words = tuple(s for s in self.entry.sentinels if isinstance(s, str))
        if not self.entry.usual_sentinels or column.dtype.kind not in "OUS" or column.ndim > 1:
            return words
        texts = {reading.as_text(x).strip() for x in column}
        return (*words, *(text for text in texts if sentinels.is_word(text)))

    @property
    def _possible(self) -> tuple[float, float]:
        """Numbers of the file, from and to, that a usual sentinel among them would be a value."""
        if self.unit is None or (self.unit.is_log and self.row.is_vector):
            return self.variable.allowed
        if self.row.is_vector:
            return -np.inf, np.inf
        return LOG_MASSES if self.unit.is_log else (np.nextafter(0, 1), np.inf)

    def ours(
        self, raw: np.ndarray, rows: np.ndarray, redshift: np.ndarray | None, losses: ImportTally, notes: ImportTally
    ) -> dict[str, np.ndarray]:
        """{variable: our numbers}, float32, (rows,) or (rows, size), in our unit, on our grid and floors."""
        if self.unit is None:  # a redshift
            values = np.asarray(raw, float)
        elif self.grid:
            values = self._on_our_grid(self.grid, raw, rows, redshift, losses)
        else:
            values = units.log10_or_nan(self.unit.linear(raw) / (self.entry.surviving_fraction or 1.0))
            losses.add(f"{self.name}: mass not positive, so no logarithm: lost", np.isnan(values) & np.isfinite(raw), rows, raw)
        self._check_possible(values, rows)
        if self.variable.floor is not None:
            notes.add(f"{self.name}: set to the floor of {self.variable.floor:g}", values < self.variable.floor, rows)
            values = np.maximum(values, self.variable.floor)
        return {self.name: self.placed(values)}

    def placed(self, values: np.ndarray, fill: float = np.nan) -> np.ndarray:
        """Values of the file's columns where ours are, (rows,) or (rows, size), float32."""
        out = np.full((len(values), self.row.size) if self.row.is_vector else len(values), fill, np.float32)
        if self.entry.places is None:
            out[:] = values
        else:
            out[:, list(self.entry.places)] = values
        return out

    def _on_our_grid(
        self, grid: FileGrid, raw: np.ndarray, rows: np.ndarray, redshift: np.ndarray | None, losses: ImportTally
    ) -> np.ndarray:
        values = grid.linear(raw)
        if grid.unit.is_log or grid.unit.is_magnitude:  # before a sentinel is averaged with its neighbours
            per_year = 1e9 if grid.unit.kind == "mass" else 1.0  # a bin's mass is judged as if it took a Gyr
            self._check_possible(units.log10_or_nan(values / per_year), rows)
        negative = values < 0
        what = "star-formation rate" if grid.is_history else "flux"
        losses.add(f"{self.name}: {what} negative: lost", negative, rows, values)
        means = grid.means(np.where(negative, np.nan, values), rows, redshift, self.name, losses)
        if grid.is_history:
            with np.errstate(divide="ignore"):
                return np.log10(means)  # no star formation is -inf here, our floor later
        losses.add(f"{self.name}: flux 0 in one of our bins, so no logarithm: lost", means == 0, rows)
        return units.log10_or_nan(means)

    def _check_possible(self, values: np.ndarray, rows: np.ndarray) -> None:
        """Before floors: a magnitude of 99 is a sentinel that nobody declared, not a faint galaxy."""
        (low, high), unit = self.variable.allowed, self.unit
        too_low_for_us = self.variable.floor is None or (unit is not None and unit.is_log)
        wrong = (values > high) | ((values < low) & too_low_for_us & ~np.isneginf(values))
        if wrong.any():
            example = values[wrong].flat[0]
            is_as_in_file = (
                unit is None or unit.is_magnitude or (unit.is_log and unit.factor == 1 and unit.kind in ("mass", "rate"))
            )
            is_as_in_file &= not (self.grid and self.grid.unit.kind == "mass")  # those were divided by a time
            number = f"{example:g}" if is_as_in_file else "the number in the file"
            self._refuse(wrong, rows, values, number)

    def _refuse(self, wrong: np.ndarray, rows: np.ndarray, values: np.ndarray, number: str) -> NoReturn:
        """Say which values cannot be, and what `number`, as it stands in the file, may mean."""
        low, high = self.variable.allowed
        raise CatalogError(
            f"[{self.name}] has values outside {low:g} to {high:g} {self.variable.unit} "
            f"({row_words(rows[_any(wrong)].tolist(), values[wrong].flat[0])}, {self._where(wrong)}); if they mean 'not "
            f"observed', write sentinels = [{number}]; if not, the unit '{self.entry.unit}' may be another."
        )

    def _where(self, wrong: np.ndarray) -> str:
        number = int(np.argwhere(wrong)[0][-1]) if wrong.ndim > 1 and len(self.value_columns) == wrong.shape[1] else 0
        return f"column '{self.value_columns[number]}'"


def _any(wrong: np.ndarray) -> np.ndarray:
    return np.asarray(wrong.reshape(len(wrong), -1).any(axis=1))


def column_words(names: list[str]) -> str:
    """Columns as the report lists them."""
    if len(names) == 1:
        return f"column {names[0]}"
    return f"columns {names[0]} ... {names[-1]} ({len(names)} columns)"

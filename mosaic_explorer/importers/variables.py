"""One variable of a table, from the numbers of the file to the numbers of a catalog."""

from __future__ import annotations

import numpy as np

from ..errors import CatalogError
from ..modalities import MAGNITUDE_FLOOR, TABLE, Table
from . import reading, units
from .columns import Columns, TableFile
from .grids import FileGrid
from .mapping import Entry
from .tally import ImportTally, row_words


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
        sort = {"lsst": "flux", "spherex": "flux", "sfh": "rate", "sed": "spectrum"}.get(self.name, "mass")
        self.unit = units.read_unit(entry.unit, sort, self.name, h) if self.name != "redshift" else None
        if self.unit and self.unit.is_log and sort == "flux":
            raise CatalogError(f"[{self.name}] photometry is a flux or an AB magnitude; found '{entry.unit}'.")
        self.grid = FileGrid(entry, entry.grid, file, self.unit, self.row) if entry.grid and self.unit else None
        self.columns = [reading.column(file, name, self.name) for name in self._names()]
        self.count = self.grid.size if self.grid else len(entry.places or range(self.row.size))
        if not entry.column and len(self.columns) != self.count:
            raise CatalogError(f"[{self.name}] lists {len(self.columns)} columns for a grid of {self.count} values.")

    def _names(self) -> list[str]:
        entry = self.entry
        if entry.column:
            return [entry.column]
        if not entry.pattern:
            return list(entry.columns)
        wild = "i" if self.row.extent or self.row.dim is None else self.row.dim
        size = self.grid.size if self.grid else self.row.size
        values = self.row.coordinate if self.row.extent is None else range(entry.first, entry.first + size)
        try:
            names = [entry.pattern.format(**{wild: value}) for value in values]
        except (KeyError, IndexError, ValueError):
            names = []
        if len(set(names)) < len(values):
            raise CatalogError(f"[{self.name}] pattern must hold {{{wild}}}, as in 'name_{{{wild}}}'; found '{entry.pattern}'.")
        return names

    @property
    def words(self) -> list[str]:
        """What was understood: columns, units, grid."""
        entry, names = self.entry, self.columns
        columns = names[0] if len(names) == 1 else f"{names[0]} ... {names[-1]} ({len(names)} columns)"
        change = f"{entry.unit} -> {self.variable.unit}" if self.unit else "no unit"
        lines = [f"{self.name}: {'column' if len(names) == 1 else 'columns'} {columns}; {change}"]
        if entry.places is not None and (missing := set(range(self.row.size)) - set(entry.places)):
            labels = ", ".join(str(self.row.coordinate[i]) for i in sorted(missing))
            lines.append(f"{self.name}: {self.row.dim}s not in the file, missing: {labels}")
        return lines + ([f"{self.name}: {line}" for line in self.grid.words] if self.grid else [])

    def raw(self, chunk: Columns, first_row: int, notes: ImportTally) -> np.ndarray:
        """The file's numbers of a chunk, (rows,) or (rows, values), sentinels as NaN."""
        entry = self.entry
        rows = first_row + np.arange(len(chunk[self.columns[0]]))
        texts = tuple(s for s in entry.sentinels if isinstance(s, str))
        parts = [reading.as_numbers(chunk[name], name, first_row, texts) for name in self.columns]
        shape = (self.count,) if entry.column and self.row.is_vector else ()
        parts = [np.full((len(rows), *shape), np.nan) if part.shape[1:] == (0,) else part for part in parts]
        for part, name in zip(parts, self.columns):
            if part.shape[1:] != shape:
                expected = f"{self.count} numbers" if shape else "one number"
                number = f"{part.shape[1]} numbers" if part.ndim > 1 else "one number"
                raise CatalogError(f"[{self.name}] column '{name}' holds {number} for each galaxy; expected {expected}.")
        values = parts[0] if entry.column else np.stack(parts, axis=1)
        missing = np.zeros(values.shape, bool)
        for sentinel in (s for s in entry.sentinels if not isinstance(s, str)):
            missing |= np.isclose(values, sentinel, rtol=1e-6, atol=0)
        notes.add(f"{self.name}: sentinels read as missing", missing, rows)
        infinite = np.isinf(values) & ~missing
        if infinite.any() and not entry.inf_is_missing:
            raise CatalogError(
                f"[{self.name}] holds infinite values ({row_words(rows[_any(infinite)].tolist())}, {self._where(infinite)}); "
                f"if they mean 'not observed', write inf_is_missing = true."
            )
        notes.add(f"{self.name}: infinite values read as missing", infinite, rows)
        missing |= infinite
        return np.where(missing, np.asarray(np.nan, values.dtype), values) if missing.any() else values

    def ours(
        self, raw: np.ndarray, rows: np.ndarray, redshift: np.ndarray | None, losses: ImportTally, notes: ImportTally
    ) -> np.ndarray:
        """Our numbers, float32, (rows,) or (rows, size), in our unit, on our grid and floors."""
        if self.unit is None:  # a redshift
            values = np.asarray(raw, float)
        elif self.grid:
            values = self._on_our_grid(self.grid, raw, rows, redshift, losses)
        elif self.unit.kind == "flux":
            values = units.magnitudes(raw, self.unit)
        else:
            values = units.log10_or_nan(self.unit.linear(raw))
        if not self.grid:
            losses.add(f"{self.name}: {self._not_positive} lost", np.isnan(values) & np.isfinite(raw), rows, raw)
        self._check_possible(values, rows)
        if self.variable.floor is not None:
            notes.add(f"{self.name}: set to the floor of {self.variable.floor:g}", values < self.variable.floor, rows)
            values = np.maximum(values, self.variable.floor)
        if self.unit and self.unit.kind == "flux":
            notes.add(f"{self.name}: set to the faintest magnitude, {MAGNITUDE_FLOOR:g}", values > MAGNITUDE_FLOOR, rows)
            values = np.minimum(values, MAGNITUDE_FLOOR)
        out = np.full((len(raw), self.row.size) if self.row.is_vector else len(raw), np.nan, np.float32)
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

    @property
    def _not_positive(self) -> str:
        what = "flux" if self.row.is_vector else "mass"
        return f"{what} not positive, so no {'magnitude' if self.row.is_vector else 'logarithm'}:"

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
            raise CatalogError(
                f"[{self.name}] has values outside {low:g} to {high:g} {self.variable.unit} "
                f"({row_words(rows[_any(wrong)].tolist(), example)}, {self._where(wrong)}); if they mean 'not observed', write "
                f"sentinels = [{number}]; if not, the unit '{self.entry.unit}' may be another."
            )

    def _where(self, wrong: np.ndarray) -> str:
        number = int(np.argwhere(wrong)[0][-1]) if wrong.ndim > 1 and len(self.columns) == wrong.shape[1] else 0
        return f"column '{self.columns[number]}'"


def _any(wrong: np.ndarray) -> np.ndarray:
    return np.asarray(wrong.reshape(len(wrong), -1).any(axis=1))

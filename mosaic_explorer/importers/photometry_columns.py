"""The columns of photometry of a table, as a map names them or as their names say, and the numbers in them."""

from __future__ import annotations

import numpy as np

from ..catalog.surveys import flux_to_magnitude
from ..errors import CatalogError
from ..modalities import TABLE, Table
from . import reading
from .columns import Columns, TableFile
from .entry import Entry
from .extinction import extinction_per_ebv
from .infer.errors import errors_of
from .limit_marks import is_marked, limit_columns, without_marks
from .photometric_units import error_to_sigma, read_photometric_unit
from .photometry_map import NEGATIVE_ERROR, PerBand, PhotometryMap, column_names
from .sentinels import NUMBERS, is_one_of
from .tally import ImportTally
from .variables import Reader

GIVEN, UNDETECTED = 1, 2  # kinds of limits
DEPTHS = (15.0, 35.0)  # [mag] between which the depth of a survey lies, where it stands in place of an error


class PhotometryColumns(Reader):
    """Reads the numbers of one modality of photometry: values, errors, marks of limits, dust.

    Raises
    ------
    CatalogError
        If a column or a unit cannot be, or what a unit needs (zero_point, vega_to_ab, softening) is not given.
    """

    def __init__(self, entry: Entry, file: TableFile, h: float | None, table: Table = TABLE):
        self.photometric = read_photometric_unit(entry.unit, entry.variable)
        super().__init__(entry, file, h, table)
        self.about = entry.photometry or PhotometryMap()
        self.scale = self._scale()
        self.to_sigma = error_to_sigma(self.photometric, self.about.error_unit, self.name)
        self.error_kind, self.error_columns = self._errors(file)
        self.limit_columns = self._limits(file)
        self.dust_columns = self._columns_of("extinction", file) or self._columns_of("transmission", file)
        if isinstance(self.about.ebv, str):
            self.dust_columns = [reading.column(file, self.about.ebv, self.name)]
        self.per_ebv = extinction_per_ebv(self.row, self.about.extinction_law) if self.about.ebv is not None else None

    def _unit(self, h: float | None) -> None:
        """Photometry has units of its own."""

    @property
    def has_errors(self) -> bool:
        """Whether values are measured and not exact."""
        return bool(self.error_columns) or isinstance(self.about.error, float) or bool(np.any(self.error_floor > 0))

    @property
    def error_floor(self) -> np.ndarray:
        """[mag], (k,), added in quadrature."""
        return self._per_band("error_floor", 0.0)

    @property
    def columns(self) -> list[str]:
        """All columns of the file that are read."""
        errors = [name for name in self.error_columns if name]
        return list(dict.fromkeys([*self.value_columns, *errors, *self.limit_columns, *self.dust_columns]))

    # -- what the map says ----------------------------------------------------------------------------------------------
    def _per_band(self, key: str, default: float) -> np.ndarray:
        value: PerBand | None = getattr(self.about, key)
        if not isinstance(value, dict):
            return np.full(self.count, default if value is None else value)
        return np.array([value.get(str(label), default) for label in self.labels])

    def _scale(self) -> np.ndarray | float:
        """What the unit asks for besides its name, (k,)."""
        key = {"counts": "zero_point", "Vega": "vega_to_ab", "asinh": "softening"}.get(self.photometric.kind)
        for other in ("zero_point", "vega_to_ab", "softening"):
            if other != key and getattr(self.about, other) is not None:
                raise CatalogError(f"[{self.name}] gives {other}, which has no meaning for values in '{self.entry.unit}'.")
        if key is None:
            return 0.0
        scale = self._per_band(key, np.nan)
        lacking = [str(label) for label, value in zip(self.labels, scale) if np.isnan(value)]
        if lacking:
            example = {"zero_point": "25.0, the AB magnitude of one count", "vega_to_ab": "0.02", "softening": "1.4e-10"}[key]
            raise CatalogError(
                f"[{self.name}] is in '{self.entry.unit}' and lacks {key} for {', '.join(lacking[:6])}; write {key} = "
                f"{example}, or {key} = {{ g = ..., r = ... }}."
            )
        return scale

    def _columns_of(self, key: str, file: TableFile) -> list[str]:
        value = getattr(self.about, key)
        if value is None:
            return []
        names = column_names(value, self.name, key, range(1) if self.entry.column else self.labels)
        return [reading.column(file, name, self.name) for name in names]

    def _errors(self, file: TableFile) -> tuple[str, list[str]]:
        """The kind and the columns of errors: the map's, else those whose names say that they belong to the values'."""
        about = self.about
        if about.exact or isinstance(about.error, float):
            return "error", []
        if about.error is not None:
            return about.error_kind, self._columns_of("error", file)
        kind, by_column = errors_of([name for name in file.names if file.names.count(name) == 1], self.value_columns)
        return kind, [by_column.get(name, "") for name in self.value_columns] if by_column else []

    def _limits(self, file: TableFile) -> list[str]:
        """The columns that mark limits: the map's, else those that VizieR's rule names."""
        if self.about.limit == NEGATIVE_ERROR:
            return []
        return limit_columns(file.names, self.value_columns) if self.about.limit is None else self._columns_of("limit", file)

    # -- the file's numbers ---------------------------------------------------------------------------------------------
    def raw(self, chunk: Columns, first_row: int, notes: ImportTally) -> np.ndarray:
        """The file's numbers of a chunk: values, errors, kinds of limits and dust side by side, (rows, 4 x values).

        A kind is 0, or GIVEN where the file gives a value as an upper limit, or UNDETECTED where the error is the depth.
        """
        rows = first_row + np.arange(len(chunk[self.value_columns[0]]))
        chunk, marked = self._without_marks(chunk)
        values = np.asarray(self._joined(chunk, self.value_columns, first_row), np.float64)
        errors = self._errors_of(chunk, first_row, values.shape)
        undetected = self._is_undetected(values, errors)
        values = self._without_sentinels(values, rows, notes, ~undetected)
        values = self._without_fluxes_of_nothing(values, errors, rows, notes)
        kinds = np.where(undetected, UNDETECTED, np.where(self._marks(chunk, values, errors) | marked, GIVEN, 0))
        return np.concatenate([values, errors, kinds, self._dust(chunk, first_row, values.shape)], axis=1)

    def _errors_of(self, chunk: Columns, first_row: int, shape: tuple[int, ...]) -> np.ndarray:
        if not self.error_columns:
            constant = self.about.error if isinstance(self.about.error, float) else 0.0 if self.has_errors else np.nan
            return np.full(shape, constant)
        if self.entry.column:
            return np.asarray(self._joined(chunk, self.error_columns, first_row), np.float64)
        nothing = np.full(len(chunk[self.value_columns[0]]), np.nan)
        columns = {**chunk, "": nothing}
        return np.asarray(self._joined(columns, self.error_columns, first_row), np.float64)

    def _is_undetected(self, values: np.ndarray, errors: np.ndarray) -> np.ndarray:
        """Where a magnitude says "looked at and not seen", and its error is the depth."""
        if not self.photometric.is_magnitude or self.error_kind != "error":
            return np.zeros(values.shape, bool)
        is_depth = (errors > DEPTHS[0]) & (errors < DEPTHS[1])
        return np.isclose(values, self.about.nondetection, rtol=1e-6, atol=0) & is_depth

    def _without_fluxes_of_nothing(
        self, values: np.ndarray, errors: np.ndarray, rows: np.ndarray, notes: ImportTally
    ) -> np.ndarray:
        """Fluxes with NaN where both flux and error are sentinels; a flux of -99 with an error is a measurement."""
        if self.photometric.is_magnitude or not (self.entry.usual_sentinels and self.error_columns):
            return values
        nothing = is_one_of(values, NUMBERS) & (values < 0) & ~(errors > 0)
        notes.add(f"{self.name}: sentinels read as missing", nothing, rows, values)
        return np.where(nothing, np.nan, values)

    def _without_marks(self, chunk: Columns) -> tuple[Columns, np.ndarray]:
        """The chunk with bare numbers for values such as ">26.5", and where those stand, (rows, k) or (rows, 1)."""
        cleaned = {name: without_marks(np.asarray(chunk[name])) for name in self.value_columns}
        n = len(chunk[self.value_columns[0]])
        marked = np.stack([np.zeros(n, bool) if mask is None else mask for _, mask in cleaned.values()], axis=1)
        return {**chunk, **{name: column for name, (column, _) in cleaned.items()}}, marked

    def _marks(self, chunk: Columns, values: np.ndarray, errors: np.ndarray) -> np.ndarray:
        """Where the file says that a value is an upper limit."""
        if self.about.limit == NEGATIVE_ERROR:
            return np.asarray((errors < 0) & np.isfinite(values))
        if not self.limit_columns:
            return np.zeros(values.shape, bool)
        marks = [is_marked(np.asarray(chunk[name])) for name in self.limit_columns]
        return (marks[0] if self.entry.column else np.stack(marks, axis=1)) & np.isfinite(values)

    def _dust(self, chunk: Columns, first_row: int, shape: tuple[int, ...]) -> np.ndarray:
        """Magnitudes that the Milky Way takes from each value."""
        about = self.about
        if self.per_ebv is not None:
            ebv: np.ndarray | float
            if isinstance(about.ebv, str):
                numbers = reading.as_numbers(chunk[about.ebv], about.ebv, first_row, self._missing_words(chunk[about.ebv]))
                ebv = np.asarray(numbers, np.float64)[:, None]
            else:
                ebv = float(about.ebv or 0.0)
            places = list(self.entry.places or range(self.row.size))
            return np.broadcast_to(ebv * about.ebv_scale * self.per_ebv[places], shape)
        if not self.dust_columns:
            return np.zeros(shape)
        dust = np.asarray(self._joined(chunk, self.dust_columns, first_row), np.float64)
        return dust if about.extinction is not None else flux_to_magnitude(np.where(dust > 0, dust, np.nan))

    @property
    def _possible(self) -> tuple[float, float]:
        """Any number may be a flux; -99 is a measurement of nothing."""
        return self.variable.allowed if self.photometric.is_magnitude else (-np.inf, np.inf)

"""Photometry of a table as it was measured: magnitudes or fluxes with errors become observed values, errors and limits."""

from __future__ import annotations

import numpy as np

from ..catalog.measured import measured
from ..catalog.schema import ERROR, LIMIT, OBSERVED
from ..catalog.surveys import flux_to_magnitude, magnitude_to_flux
from ..errors import CatalogError
from ..modalities import MAGNITUDE_FLOOR, TABLE, Table
from . import reading
from .columns import Columns, TableFile
from .entry import Entry
from .extinction import extinction_per_ebv
from .infer.errors import errors_of
from .photometric_units import error_to_sigma, read_photometric_unit
from .photometry_map import NEGATIVE_ERROR, PerBand, PhotometryMap, column_names
from .photometry_words import photometry_cautions, photometry_words
from .sentinels import is_one_of
from .tally import ImportTally
from .variables import Reader

DEPTHS = (15.0, 35.0)  # [mag] between which the depth of a survey lies, where it stands in place of an error
NO_ERRORS = (9.0, 9.9, 9.99, 99.0, 99.9, 99.99, 999.0, 999.9, 9999.0)  # [mag] that say there is none
LEAST_ERROR = 2e-6  # [mag]; catalogs hold none smaller


class PhotometryReader(Reader):
    """Reads one modality of photometry by one section of the map.

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
        self.limit_columns = self._columns_of("limit", file) if self.about.limit != NEGATIVE_ERROR else []
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

    # -- the file's numbers ---------------------------------------------------------------------------------------------
    def raw(self, chunk: Columns, first_row: int, notes: ImportTally) -> np.ndarray:
        """The file's numbers of a chunk: values, errors, marks of limits and dust side by side, (rows, 4 x values)."""
        rows = first_row + np.arange(len(chunk[self.value_columns[0]]))
        values = np.asarray(self._joined(chunk, self.value_columns, first_row), np.float64)
        errors = self._errors_of(chunk, first_row, values.shape)
        undetected = self._is_undetected(values, errors)
        values = self._without_sentinels(values, rows, notes, ~undetected)
        marks = self._marks(chunk, first_row, values, errors)
        return np.concatenate([values, errors, marks | undetected, self._dust(chunk, first_row, values.shape)], axis=1)

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

    def _marks(self, chunk: Columns, first_row: int, values: np.ndarray, errors: np.ndarray) -> np.ndarray:
        """Where the file says that a value is an upper limit."""
        if self.about.limit == NEGATIVE_ERROR:
            return np.asarray((errors < 0) & np.isfinite(values))
        if not self.limit_columns:
            return np.zeros(values.shape, bool)
        return np.nan_to_num(self._joined(chunk, self.limit_columns, first_row)) > 0

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

    # -- ours -----------------------------------------------------------------------------------------------------------
    def ours(
        self, raw: np.ndarray, rows: np.ndarray, redshift: np.ndarray | None, losses: ImportTally, notes: ImportTally
    ) -> dict[str, np.ndarray]:
        """{variable: our numbers}: the magnitude where it is known, and where there are errors what was observed."""
        values, errors, marks, dust = np.split(raw, 4, axis=1)
        no_dust = np.isfinite(values) & np.isnan(dust)
        losses.add(f"{self.name}: no extinction is known of these, lost", no_dust, rows)
        flux, sigma = self._fluxes(values, errors, marks > 0, rows, notes)
        brighter = 1 / magnitude_to_flux(dust)
        flux, sigma = flux * brighter, sigma * brighter
        with np.errstate(divide="ignore", invalid="ignore"):
            magnitude = np.where(flux > 0, flux_to_magnitude(flux), np.nan)
        if not self.has_errors:
            not_positive = np.isfinite(flux) & (flux <= 0)
            losses.add(f"{self.name}: flux not positive, so no magnitude: lost", not_positive, rows, values)
            self._check_magnitudes(magnitude, values, rows)
            return {self.name: self.placed(self._not_too_faint(magnitude, rows, notes))}
        observed, error, limit = measured(flux, sigma, self.about.detection_sigma)
        low = (limit > 0) & (marks == 0)
        notes.add(f"{self.name}: below {self.about.detection_sigma:g} sigma, taken as limits", low, rows, values)
        error = np.where(limit > 0, error, np.maximum(np.hypot(error, self.error_floor), LEAST_ERROR))
        without = np.isfinite(flux) & np.isnan(observed)
        losses.add(f"{self.name}: no usable error, so not shown to the model as measured", without, rows, errors)
        magnitude = np.where(limit > 0, np.nan, magnitude)
        self._check_magnitudes(magnitude, values, rows)
        self._check_magnitudes(observed, values, rows)
        return {
            self.name: self.placed(self._not_too_faint(magnitude, rows, notes)),
            self.name + OBSERVED: self.placed(observed),
            self.name + ERROR: self.placed(error),
            self.name + LIMIT: self.placed(limit, fill=0).astype(np.int8),
        }

    def _fluxes(
        self, values: np.ndarray, errors: np.ndarray, marks: np.ndarray, rows: np.ndarray, notes: ImportTally
    ) -> tuple[np.ndarray, np.ndarray]:
        """Flux and its 1 sigma [maggies] of the file's numbers, (rows, k); a limit has flux 0."""
        unit, about = self.photometric, self.about
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            undetected = marks & self._is_undetected(values, errors)
            flux = unit.flux(values, self.scale)
            if self.error_kind == "inverse_variance":
                looked_at = errors > 0
                notes.add(f"{self.name}: inverse variance 0, not observed", np.isfinite(values) & ~looked_at, rows)
                flux = np.where(looked_at, flux, np.nan)
                sigma = self.to_sigma(values, 1 / np.sqrt(np.where(looked_at, errors, np.nan)), self.scale)
            elif self.error_kind == "snr":
                sigma = np.abs(flux / np.where(errors == 0, np.nan, errors))
            else:
                is_error = np.isfinite(errors) & (errors >= 0)
                if self._in_magnitudes:
                    is_error &= ~is_one_of(errors, NO_ERRORS)
                sigma = self.to_sigma(values, np.where(is_error, errors, np.nan), self.scale)
                # an error of 0 is as good as its floor; the rest of it is added in magnitudes
                exact = (errors == 0) & (self.error_floor > 0)
                sigma = np.where(exact, np.abs(flux) * LEAST_ERROR, np.where(errors == 0, np.nan, sigma))
            depth = unit.flux(np.where(undetected, errors, np.nan), self.scale) / about.depth_sigma
            given = marks & ~undetected
            sigma = np.where(undetected, depth, np.where(given, np.abs(flux) / about.limit_sigma, sigma))
        notes.add(f"{self.name}: magnitude {about.nondetection:g} and a depth, taken as limits", undetected, rows, errors)
        notes.add(f"{self.name}: said to be upper limits, taken as such", given, rows, values)
        return np.where(marks, np.where(np.isnan(sigma), np.nan, 0.0), flux), sigma

    @property
    def _in_magnitudes(self) -> bool:
        """Whether errors are in magnitudes, in which 9 and 99 stand for none."""
        return self.about.error_unit in ("mag", self.entry.unit) if self.about.error_unit else self.photometric.is_magnitude

    def _not_too_faint(self, magnitude: np.ndarray, rows: np.ndarray, notes: ImportTally) -> np.ndarray:
        faint = magnitude > MAGNITUDE_FLOOR
        notes.add(f"{self.name}: set to the faintest magnitude, {MAGNITUDE_FLOOR:g}", faint, rows)
        return np.minimum(magnitude, MAGNITUDE_FLOOR)

    def _check_magnitudes(self, magnitude: np.ndarray, values: np.ndarray, rows: np.ndarray) -> None:
        low, high = self.variable.allowed
        wrong = (magnitude < low) | (magnitude > high)
        if wrong.any():
            self._refuse(wrong, rows, magnitude, f"{values[wrong].flat[0]:g}")

    @property
    def _possible(self) -> tuple[float, float]:
        """Any number may be a flux; -99 is a measurement of nothing."""
        return self.variable.allowed if self.photometric.is_magnitude else (-np.inf, np.inf)

    # -- words ----------------------------------------------------------------------------------------------------------
    @property
    def words(self) -> list[str]:
        """What was understood: columns, units, errors, dust."""
        return [*super().words, *photometry_words(self)]

    @property
    def _change(self) -> str:
        return f"{self.entry.unit} -> {self.variable.unit}"

    @property
    def cautions(self) -> list[str]:
        """What a user should know before the answers are believed."""
        return photometry_cautions(self)

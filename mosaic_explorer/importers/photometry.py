"""Photometry of a table as it was measured: magnitudes or fluxes with errors become observed values, errors and limits."""

from __future__ import annotations

import numpy as np

from ..catalog.measured import measured
from ..catalog.schema import ERROR, LIMIT, OBSERVED
from ..catalog.surveys import flux_to_magnitude, magnitude_to_flux
from ..modalities import MAGNITUDE_FLOOR
from .photometry_columns import GIVEN, UNDETECTED, PhotometryColumns
from .photometry_words import photometry_cautions, photometry_words
from .sentinels import is_one_of
from .tally import ImportTally

NO_ERRORS = (9.0, 9.9, 9.99, 99.0, 99.9, 99.99, 999.0, 999.9, 9999.0)  # [mag] that say there is none
LEAST_ERROR = 2e-6  # [mag]; catalogs hold none smaller


class PhotometryReader(PhotometryColumns):
    """Reads one modality of photometry by one section of the map, and makes of it what a catalog holds."""

    def ours(
        self, raw: np.ndarray, rows: np.ndarray, redshift: np.ndarray | None, losses: ImportTally, notes: ImportTally
    ) -> dict[str, np.ndarray]:
        """{variable: our numbers}: the magnitude where it is known, and where there are errors what was observed."""
        values, errors, kinds, dust = np.split(raw, 4, axis=1)
        no_dust = np.isfinite(values) & np.isnan(dust)
        losses.add(f"{self.name}: no extinction is known of these, lost", no_dust, rows)
        flux, sigma = self._fluxes(values, errors, kinds, rows, notes)
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
        low = (limit > 0) & (kinds == 0)
        notes.add(f"{self.name}: below {self.about.detection_sigma:g} sigma, taken as limits", low, rows, values)
        error = np.where(limit > 0, error, np.maximum(np.hypot(error, self.error_floor), LEAST_ERROR))
        without = np.isfinite(flux) & np.isnan(observed)
        negative = (
            " (if a negative one marks an upper limit, write limit = 'negative error')" if (errors[without] < 0).any() else ""
        )
        losses.add(f"{self.name}: no usable error{negative}, so not shown to the model as measured", without, rows, errors)
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
        self, values: np.ndarray, errors: np.ndarray, kinds: np.ndarray, rows: np.ndarray, notes: ImportTally
    ) -> tuple[np.ndarray, np.ndarray]:
        """Flux and its 1 sigma [maggies] of the file's numbers, (rows, k); a limit has flux 0."""
        unit, about = self.photometric, self.about
        undetected, given = kinds == UNDETECTED, kinds == GIVEN
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
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
            sigma = np.where(undetected, depth, np.where(given, np.abs(flux) / about.limit_sigma, sigma))
        notes.add(f"{self.name}: magnitude {about.nondetection:g} and a depth, taken as limits", undetected, rows, errors)
        notes.add(f"{self.name}: said to be upper limits, taken as such", given, rows, values)
        return np.where(kinds > 0, np.where(np.isnan(sigma), np.nan, 0.0), flux), sigma

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

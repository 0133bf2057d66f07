"""Bands: which of a survey's values are calibrated together, and at which wavelengths they lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..modalities import SPHEREX_BANDS, Modality


@dataclass(frozen=True)
class Bands:
    """Where the values of a galaxy's magnitudes lie, and which share one calibration.

    units : names of what is calibrated as one: "lsst-u", "spherex-1" (a detector of 17 channels), "hsc2017-g"
    unit_of : (values,) the number of each value's unit
    wavelength : (values,) effective wavelengths [um]; NaN where nobody observes
    """

    units: tuple[str, ...]
    unit_of: np.ndarray
    wavelength: np.ndarray

    def __len__(self) -> int:
        return len(self.unit_of)

    def per_value(self, per_unit: Any) -> Any:
        """Numbers of the units, (rows, units), as numbers of the values, (rows, values)."""
        return per_unit[:, self.unit_of]

    def some(self, values: np.ndarray) -> Bands:
        """Those of some values, by their numbers; what is calibrated as one stays so."""
        if len(values) == len(self):
            return self
        units, unit_of = np.unique(self.unit_of[values], return_inverse=True)
        return Bands(tuple(self.units[unit] for unit in units), unit_of, self.wavelength[values])

    @classmethod
    def of_row(cls, row: Modality) -> Bands:
        """The bands of a modality: one by one, or where they are channels of SPHEREx by detector."""
        if row.extent is None:
            return cls.of_filters(tuple(f"{row.name}-{value}" for value in row.coordinate), row.axis)
        starts = [shortest for shortest, _, _ in SPHEREX_BANDS]
        detector = np.searchsorted(starts, row.axis, side="right") - 1
        return cls(tuple(f"{row.name}-{number + 1}" for number in range(len(starts))), detector, row.axis)

    @classmethod
    def of_filters(cls, names: tuple[str, ...], wavelength: np.ndarray) -> Bands:
        """Bands that are each calibrated alone."""
        return cls(names, np.arange(len(names)), np.asarray(wavelength, float))

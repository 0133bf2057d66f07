"""Magnitudes in filters of any survey, read by one section of a map or several, as a catalog's one `photometry`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import xarray as xr

from ..catalog.photometry_library import FILTER, GIVEN, PHOTOMETRY, VARIABLE, with_photometry
from ..catalog.schema import ERROR, GALAXY, LIMIT, OBSERVED
from .photometry import LEAST_ERROR, PhotometryReader
from .photometry_words import instrument_title


def with_filter_photometry(
    catalog: xr.Dataset, readers: Sequence[PhotometryReader], values: Mapping[str, np.ndarray]
) -> xr.Dataset:
    """The catalog with the magnitudes of these readers, whose filters stand one behind another.

    Where some of them have errors and others have none, the others' are as good as exact: `LEAST_ERROR`.
    """
    if not readers:
        return catalog
    filters = [curve for reader in readers for curve in reader.entry.filters]
    magnitudes = np.concatenate([values[reader.name] for reader in readers], axis=1)
    catalog = with_photometry(catalog, magnitudes, filters, GIVEN)
    if not any(reader.has_errors for reader in readers):
        return catalog
    sigmas = list(dict.fromkeys(reader.about.detection_sigma for reader in readers))
    about = {
        "survey_title": instrument_title([reader.about.instrument for reader in readers]),
        "detection_snr": sigmas[0]
        if len(sigmas) == 1
        else np.repeat(
            [reader.about.detection_sigma for reader in readers], [len(reader.entry.filters) for reader in readers]
        ).tolist(),
        "floor_mag": max(float(reader.error_floor.max()) for reader in readers),
    }
    limits = f"{' or '.join(f'{sigma:g}' for sigma in sigmas)}-sigma limit"
    parts = (
        (OBSERVED, VARIABLE.unit, f"{VARIABLE.label}, as measured"),
        (ERROR, VARIABLE.error_unit, f"{VARIABLE.label}, 1-sigma error"),
        (LIMIT, "", f"{VARIABLE.label}: 1 where it is a {limits}, not detected"),
    )
    measured = {}
    for part, unit, label in parts:
        array = np.concatenate([_part(reader, values, part) for reader in readers], axis=1)
        measured[PHOTOMETRY + part] = ((GALAXY, FILTER), array, {"units": unit, "long_name": label, **about})
    return catalog.assign(measured)


def _part(reader: PhotometryReader, values: Mapping[str, np.ndarray], part: str) -> np.ndarray:
    """What stands beside the magnitudes of one reader, (galaxies, filters)."""
    if reader.has_errors:
        return values[reader.name + part]
    magnitudes = values[reader.name]
    if part == LIMIT:
        return np.zeros(magnitudes.shape, np.int8)
    return magnitudes if part == OBSERVED else np.where(np.isnan(magnitudes), np.nan, LEAST_ERROR).astype(np.float32)

"""A band of many galaxies beside what a model expects of it from all else: how far it is off, and how sure that is."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..catalog.measurements import Measurements
from ..masks import Mask
from ..metrics import nmad
from .mosaic import Mosaic
from .quantiles import HIGH, LOW, MEDIAN

MEDIAN_ERROR = 1.2533  # of the median of normal numbers, in units of that of the mean
LEAST_SCALE = 1e-4  # mag


class Offset(NamedTuple):
    """How much fainter a band is than expected [mag], the error of that, the scatter about it in units of what is expected."""

    offset: float
    error: float
    scatter: float


def band_residuals(model: Mosaic, inputs: Measurements, seen: np.ndarray, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Measured less expected magnitudes of a band's detections, and how uncertain each is, (values,).

    Parameters
    ----------
    inputs, seen : galaxies in the order of the model's table, and which of their values the model is shown
    places : of the band's values, which are of one modality; they are hidden from the model
    """
    table = model.table
    is_asked = np.isin(np.arange(table.size), places)
    row = next(row for row in table if table.slices[row.name].start <= places[0] < table.slices[row.name].stop)
    name = row.variables[0].name
    answer = model.ood.quantiles(inputs, Mask(seen & ~is_asked, table), [name], is_asked)[name]
    quantiles = answer[:, places - table.slices[row.name].start]
    there = np.isfinite(inputs.values[:, places]) & ~inputs.limit[:, places]
    width = (quantiles[..., HIGH] - quantiles[..., LOW]) / 2
    scale = np.sqrt(width**2 + inputs.error[:, places] ** 2 + model.error_floors[places] ** 2)
    return (inputs.values[:, places] - quantiles[..., MEDIAN])[there], np.maximum(scale[there], LEAST_SCALE)


def robust_offset(residual: np.ndarray, scale: np.ndarray) -> Offset:
    """The median of residuals, weighted by 1 / scale, (values,) each."""
    order = np.argsort(residual)
    upto = np.cumsum(1 / scale[order])
    offset = float(residual[order][np.searchsorted(upto, upto[-1] / 2)])
    scatter = float(nmad((residual - offset) / scale))
    return Offset(offset, MEDIAN_ERROR * max(scatter, 1.0) / float(np.sqrt((scale**-2.0).sum())), scatter)

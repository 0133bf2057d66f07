"""Zero points and error floors of filters: each measured magnitude beside what the model expects from all else that is seen.

The label is shown, the band is hidden, the model is asked for it. Residuals of all bands are taken at once and a part of them
is given to the zero points, in two rounds: an offset of one band moves what is expected of the others, until it is known. An
offset of all bands together looks like brighter galaxies and is not found.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..model.adaptation import Adaptation, measured_bands
from ..model.expected_bands import band_residuals, robust_offset
from ..model.mosaic import Mosaic
from .galaxies import Labelled

ROUNDS = 2  # more follow slow drifts of all colours, which are the model's
STEP = 0.7  # of what a round finds
MOST = 2000  # galaxies: the median of so many is known to a few thousandths of a magnitude
FEWEST = 10  # measured values of a band
SYSTEMATIC = 0.02  # [mag] by which models expect wrongly: offsets of the order of this and their errors are drawn towards 0
SURE = 2.0  # standard errors by which the scatter has to exceed what is expected, for a floor to begin
WIDEST_FLOOR = 0.3  # [mag]


@dataclass(frozen=True)
class BandOffset:
    """What was found of a band, in magnitudes: offset and floor with their standard errors, from so many measured values."""

    offset: float
    offset_error: float
    floor: float
    floor_error: float
    values: int


def find_zero_points(model: Mosaic, galaxies: Labelled, advance: Callable[[], None] = lambda: None) -> dict[str, BandOffset]:
    """Zero points and floors of all bands that are seen, {band: what was found}, on top of those that the model has already.

    Parameters
    ----------
    advance : called after each of `rounds_of` bands
    """
    galaxies = galaxies[np.arange(min(len(galaxies), MOST))]
    bands = {name: at for name, places in measured_bands(model.table).items() if len(at := _seen(galaxies, places))}
    found = {name: BandOffset(0.0, 0.0, 0.0, 0.0, 0) for name in bands}
    for _ in range(ROUNDS):
        corrected = model.adapted(with_offsets(model.adaptation, found))
        news = {}
        for name, places in bands.items():
            news[name] = _better(found[name], *_residuals(corrected, galaxies, places))
            advance()
        found = _without_common(news)
    return {name: _shrunk(one) for name, one in found.items()}


def rounds_of(model: Mosaic, galaxies: Labelled) -> int:
    """How often `find_zero_points` calls `advance`."""
    return ROUNDS * sum(bool(len(_seen(galaxies, places))) for places in measured_bands(model.table).values())


def with_offsets(adaptation: Adaptation, found: dict[str, BandOffset]) -> Adaptation:
    """An adaptation with further zero points and floors."""
    zero_points, floors = dict(adaptation.zero_points), dict(adaptation.floors)
    for name, one in found.items():
        zero_points[name] = round(zero_points.get(name, 0.0) + one.offset, 5)
        floors[name] = round(float(np.hypot(floors.get(name, 0.0), one.floor)), 5)
    return Adaptation(zero_points, floors, adaptation.densities)


def _seen(galaxies: Labelled, places: np.ndarray) -> np.ndarray:
    return places[galaxies.mask.seen[places]]


def _residuals(model: Mosaic, galaxies: Labelled, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """`band_residuals` of galaxies of which the label is shown, too."""
    seen = galaxies.mask.seen.copy()
    seen[model.table.place(galaxies.of)] = True
    return band_residuals(model, galaxies.measurements(with_truth=True), seen, places)


def _better(last: BandOffset, residual: np.ndarray, scale: np.ndarray) -> BandOffset:
    """What a round finds of a band beyond what is known of it."""
    n = len(residual)
    if n < FEWEST:
        return last
    offset, error, ratio = robust_offset(residual, scale)
    ratio_error = 1.17 / np.sqrt(n)  # of sigma_MAD of normal numbers
    typical = float(np.median(scale))
    excess = (ratio**2 - 1) * typical**2 if ratio > 1 + SURE * ratio_error or last.floor > 0 else 0.0
    floor = float(np.sqrt(np.clip(last.floor**2 + STEP * excess, 0, WIDEST_FLOOR**2)))
    floor_error = typical**2 * ratio * ratio_error / max(floor, typical)
    return BandOffset(last.offset + STEP * offset, error, floor, float(floor_error), n)


def _without_common(found: dict[str, BandOffset]) -> dict[str, BandOffset]:
    """Less what all bands share, which is brightness and no zero point."""
    known = [one.offset for one in found.values() if one.values]
    common = float(np.mean(known)) if known else 0.0
    return {name: replace(one, offset=one.offset - common) if one.values else one for name, one in found.items()}


def _shrunk(one: BandOffset) -> BandOffset:
    doubt = one.offset_error**2 + SYSTEMATIC**2
    return replace(one, offset=one.offset**3 / (one.offset**2 + doubt))

"""What a panel draws of one galaxy's modality, as columns of numbers: truth, seen, measured, limit, answer."""

from __future__ import annotations

import numpy as np

from ...masks import runs
from ...modalities import Modality
from ...model.quantiles import HIGH, LOW, MEDIAN, QUANTILES
from ..session.panels.numbers import GalaxyNumbers

FEW = 5  # values in a row
ANSWER = ("median", "low", "high")  # the columns of an answer


def columns(row: Modality, galaxy: GalaxyNumbers) -> dict[str, np.ndarray]:
    """The columns of one modality, each (row.size,), in its unit, NaN where nothing is drawn.

    `truth`, always; `exact`, what is seen without error; `median`, `low` and `high`, the answer where nothing is seen or a
    limit only. Of a modality that surveys measure also `measured`, `from` and `to`, what is seen with its 1-sigma error, and
    `limit`, the brightest that an undetected source can be; of magnitudes `implied`, those of the spectrum.

    Parameters
    ----------
    galaxy : numbers of this modality, as `GalaxyNumbers.at` gives them
    """
    value, error, quantiles = galaxy.value, galaxy.error, galaxy.quantiles
    seen = galaxy.seen & ~galaxy.limit
    measured = seen & (error > 0)
    low, high = (np.where(seen, value, quantiles[:, level]) for level in (LOW, HIGH))  # closed over what is seen
    if row.extent is not None and not seen.all():
        _go_on(low, high, seen, measured, quantiles)
    drawn = {
        "truth": galaxy.truth,
        "exact": np.where(seen & ~measured, value, np.nan),
        "median": np.where(seen, np.nan, quantiles[:, MEDIAN]),
        "low": low,
        "high": high,
    }
    if row.measured:
        drawn |= {
            "measured": np.where(measured, value, np.nan),
            "from": np.where(measured, value - error, np.nan),
            "to": np.where(measured, value + error, np.nan),
            "limit": np.where(galaxy.limit, value, np.nan),
        }
    if row.variables[0].is_magnitude:
        drawn["implied"] = galaxy.implied
    return {name: values.astype(np.float32) for name, values in drawn.items()}


def names_of_columns(row: Modality) -> list[str]:
    """The names of the columns of a modality, in their order."""
    return list(no_columns(row))


def _go_on(low: np.ndarray, high: np.ndarray, seen: np.ndarray, measured: np.ndarray, quantiles: np.ndarray) -> None:
    """Keep the band of a line off the noise: measured values lie off the answers beside them, and a band that closed over
    each would be a saw. Over a few it goes straight on, over many it closes on the line between those answers."""
    answered = np.flatnonzero(~seen)
    for start, stop in runs(measured):
        few = stop - start <= FEW
        for end, level in ((low, LOW if few else MEDIAN), (high, HIGH if few else MEDIAN)):
            end[start:stop] = np.interp(np.arange(start, stop), answered, quantiles[answered, level])


def no_columns(row: Modality) -> dict[str, np.ndarray]:
    """The columns before there is anything to draw."""
    nothing, none = np.full(row.size, np.nan), np.zeros(row.size, bool)
    quantiles = np.full((row.size, len(QUANTILES)), np.nan)
    return columns(row, GalaxyNumbers(nothing, none, nothing, nothing, none, quantiles, nothing))

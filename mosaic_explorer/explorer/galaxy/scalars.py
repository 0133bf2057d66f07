"""What is said of a galaxy's scalars: the answer with its ranges and peaks, where the truth lies in it, what follows."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ...densities import Mixtures, peaks, saddles
from ...modalities import Table
from ...model.quantiles import HIGH, HIGHEST, LOW, LOWEST, MEDIAN
from ..session.derived import derived_numbers
from ..session.edits import places_of
from ..session.panels.numbers import GalaxyNumbers
from ..session.state import Snapshot
from .wire import DerivedValue, ScalarNumbers


def scalar_numbers(
    table: Table, snapshot: Snapshot, galaxy: GalaxyNumbers, densities: Mapping[str, Mixtures]
) -> list[ScalarNumbers]:
    """Those of every scalar under a mask, in the table's order; scores and peaks of those whose density is given."""
    is_edited = places_of(snapshot.edits, table)
    return [_numbers(galaxy, table.place(name).start, is_edited, densities.get(name)) for name in table.scalar_names]


def _numbers(galaxy: GalaxyNumbers, place: int, is_edited: np.ndarray, density: Mixtures | None) -> ScalarNumbers:
    levels = (LOWEST, LOW, MEDIAN, HIGH, HIGHEST)
    lowest, low, median, high, highest = (float(galaxy.quantiles[place, level]) for level in levels)
    truth, seen = float(galaxy.truth[place]), bool(galaxy.seen[place])
    percentile, crps, several = np.nan, np.nan, []
    if density is not None and not seen:
        if np.isfinite(truth):
            percentile, crps = 100 * float(density.pit([truth])[0]), float(density.crps([truth])[0])
        several = [(peak.place, peak.share, peak.sigma) for peak in peaks(density)] if len(saddles(density)) else []
    return {
        "lowest": lowest,
        "low": low,
        "median": median,
        "high": high,
        "highest": highest,
        "truth": truth,
        "percentile": percentile,
        "crps": crps,
        "peaks": several if len(several) > 1 else [],
        "value": float(galaxy.value[place]),
        "seen": seen,
        "edited": bool(is_edited[place]),
        "implied": float(galaxy.implied[place]),
    }


def derived_values(table: Table, galaxy: GalaxyNumbers) -> list[DerivedValue]:
    """What follows from a galaxy's values, each quantity in the order of `quantities_of`."""
    numbers = derived_numbers(table, galaxy.quantiles[:, MEDIAN], galaxy.truth, galaxy.seen & ~galaxy.limit)
    return [{"of_medians": one.of_medians, "truth": one.truth, "seen": one.seen} for one in numbers.values()]

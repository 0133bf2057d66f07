"""How small the haloes are that a selection asks for: hardly a galaxy that passes it may be missing, and few haloes be in vain.

A faint galaxy nearby lives in a halo of 1e9 Msun; at redshift 2 the same magnitude takes 1e10.6. `training/halo_limits.py`
found, for each LSST band, the mass below which lies one in fifty of the galaxies brighter than a magnitude.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..modalities import LSST_BANDS
from .selection import Selection

LIMITS = Path(__file__).parent / "data/halo_limits.csv"
MAGNITUDES = np.arange(18.0, 31.0)  # AB, of the table
REDSHIFT_NODES = np.array([0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1.0, 1.3, 1.6, 2.0, 2.5, 3.0, 3.5, 4.2, 5.0, 6.0])
LOG_MASS_FLOOR = (
    9.0  # log10 Msun: smaller haloes form hardly a star (half of 1e8.5 hold a galaxy; Nadler et al. 2020, ApJ 893, 48)
)
LOG_MASS_UNLIMITED = 10.0  # log10 Msun, where no magnitude limits the galaxies
MARGIN_DEX = 0.1  # below the table, for its noise and for what a draw of physics may change


def least_halo_mass(selection: Selection, redshift: np.ndarray) -> np.ndarray:
    """The smallest haloes and subhaloes [log10 Msun] to draw at each redshift (z,) so that a selection's galaxies are complete.

    All conditions must hold, so the strictest of them counts; where there is none, haloes of 1e10 Msun are the smallest.
    """
    asked = selection.limit("log_halo_mass")[0]
    table = _table()
    by_band = []
    for band in selection.bands:
        faintest = selection.limit(band)[1]
        if np.isfinite(faintest):
            rows = table[LSST_BANDS.index(band)]
            at_magnitude = [np.interp(faintest, MAGNITUDES, column) for column in rows.T]
            by_band.append(np.interp(np.log1p(redshift), np.log1p(REDSHIFT_NODES), at_magnitude) - MARGIN_DEX)
    least = np.max(by_band, 0) if by_band else np.full(len(redshift), LOG_MASS_UNLIMITED)
    return np.maximum(np.maximum(least, LOG_MASS_FLOOR), asked)


@lru_cache(maxsize=1)
def _table() -> np.ndarray:
    """Limits [log10 Msun] by band, magnitude and redshift, (6, magnitudes, nodes)."""
    with LIMITS.open(newline="") as file:
        rows = list(csv.reader(file))[1:]
    return np.array([row[2:] for row in rows], float).reshape(len(LSST_BANDS), len(MAGNITUDES), len(REDSHIFT_NODES))

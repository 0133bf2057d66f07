"""Stellar masses as papers have them: what survives of all mass formed."""

from __future__ import annotations

import numpy as np

from ...catalog.derived import DerivedQuantities
from .relations import formed_over_surviving

SURVIVING = "log_surviving_mass"  # a catalog that knows it holds it beside the mass formed


def surviving_mass(sample: DerivedQuantities) -> np.ndarray:
    """log10 of the mass in stars and their remains [Msun], (galaxies,): the catalog's own, else from the mass formed."""
    if is_stored(sample):
        return sample.values(SURVIVING).astype(float)
    return sample.values("log_stellar_mass") - formed_over_surviving(sample.values("redshift"))


def surviving_words(sample: DerivedQuantities) -> str:
    """Where the masses come from, for a caption."""
    if is_stored(sample):
        return "Masses are what survives of the stars formed, as in the papers; the catalog holds both."
    return (
        "Masses are what survives, as in the papers: the catalog's mass formed, less what stars half as old as the universe "
        "have returned (0.24 dex at z = 0, 0.18 at z = 3)."
    )


def is_stored(sample: DerivedQuantities) -> bool:
    """Whether the catalog holds surviving masses."""
    return SURVIVING in sample.catalog and bool(np.isfinite(sample.values(SURVIVING)).any())

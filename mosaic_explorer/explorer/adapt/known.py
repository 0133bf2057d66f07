"""Whether galaxies have redshifts that the model can be held against, and if not, why."""

from __future__ import annotations

import numpy as np
import xarray as xr

from ...adaptation.galaxies import FEWEST
from ...model.mosaic import Mosaic

LABEL = "redshift"


def known_redshifts(catalog: xr.Dataset) -> int:
    """How many galaxies have one."""
    return int(np.isfinite(catalog[LABEL].values).sum()) if LABEL in catalog.variables else 0


def obstacle(catalog: xr.Dataset, model: Mosaic) -> str:
    """Why there is nothing to check, in a sentence; "" where there is."""
    known = known_redshifts(catalog)
    if known < FEWEST:
        count = "None of these galaxies has" if not known else f"{known} of these galaxies {'has' if known == 1 else 'have'}"
        return f"{count} a known redshift; {FEWEST} are needed."
    if not model.has_uncertainty:
        return "This model gives single values and no densities to check; choose another one."
    return ""

"""How much of the sky and of space a catalog's galaxies fill, and how faint it is complete."""

from __future__ import annotations

import numpy as np

from ...catalog.conditions import parse_conditions
from ...catalog.derived import DerivedQuantities
from ...catalog.schema import SKY_AREA
from ...cosmology import luminosity_distance
from ...errors import CatalogError

WHOLE_SKY_DEG2 = 4 * np.pi * (180 / np.pi) ** 2
FAINTEST = 0.2  # of the galaxies, by which the limit is found ...
COMPLETE = 0.9  # ... so that this share of galaxies like them would be in the catalog
NO_AREA = f"the catalog does not say how much of the sky its galaxies fill (attribute {SKY_AREA})"


def sky_area(sample: DerivedQuantities) -> float | None:
    """Square degrees that the catalog's galaxies fill; None where it does not say or redshifts were spread evenly."""
    attrs = sample.catalog.attrs
    if "evenly" in str(attrs.get("redshift_distribution", "")):
        return None
    try:
        area = float(attrs.get(SKY_AREA, np.nan))
    except (TypeError, ValueError):
        return None
    return area if np.isfinite(area) and area > 0 else None


def comoving_volume(low: float, high: float, area_deg2: float) -> float:
    """Comoving volume [Mpc^3] between two redshifts in a piece of the sky (Hogg 1999, eq. 29, flat)."""
    near, far = luminosity_distance(np.array([low, high])) / (1 + np.array([low, high])) / 1e6
    return float(4 / 3 * np.pi * (far**3 - near**3) * area_deg2 / WHOLE_SKY_DEG2)


def faintest_i(sample: DerivedQuantities) -> float:
    """The limit in i that the catalog's selection names; infinite where it names none."""
    return _cuts(sample).get("i", (-np.inf, np.inf))[1]


def is_cut_in_i_alone(sample: DerivedQuantities) -> bool:
    """Whether the catalog holds all galaxies brighter than a limit in i, as far as its selection says."""
    return set(_cuts(sample)) <= {"i"} and "evenly" not in str(sample.catalog.attrs.get("redshift_distribution", ""))


def _cuts(sample: DerivedQuantities) -> dict[str, tuple[float, float]]:
    """The open intervals that the catalog's selection names; none where it tells of itself in other words."""
    try:
        return parse_conditions(str(sample.catalog.attrs.get("selection", "")).split(", "))
    except CatalogError:
        return {}


def complete_mass(log_mass: np.ndarray, i: np.ndarray, limit: float) -> float:
    """The mass [log10 Msun] above which nine in ten galaxies are brighter than a limit in i.

    Each galaxy of the faintest fifth is dimmed to the limit, and its mass with it (Pozzetti et al. 2010, A&A 523, A13).
    """
    return _complete(log_mass, i, limit, 0.4)


def complete_magnitude(magnitude: np.ndarray, i: np.ndarray, limit: float) -> float:
    """The absolute magnitude down to which nine in ten galaxies are brighter than a limit in i; see `complete_mass`."""
    return -_complete(-magnitude, i, limit, 1.0)


def _complete(size: np.ndarray, i: np.ndarray, limit: float, size_of_a_magnitude: float) -> float:
    known = np.isfinite(size + i)
    if not np.isfinite(limit) or not known.any():
        return -np.inf
    size, i = size[known], i[known]
    faint = i >= np.quantile(i, 1 - FAINTEST)
    return float(np.quantile(size[faint] + size_of_a_magnitude * (i[faint] - limit), COMPLETE))

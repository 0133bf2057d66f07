"""What parts of a galaxy make of others: the magnitudes of its spectrum at its redshift, the mass that its history forms."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from ..catalog.histories import FormedStars
from ..cosmology import age
from ..modalities import TABLE, Table
from ..photometry import Filter, SyntheticPhotometry, lsst_filters, spherex_filters

REDSHIFT, MASS, SED, SFH = "redshift", "log_stellar_mass", "sed", "sfh"
FILTERS: dict[str, Callable[[], tuple[Filter, ...]]] = {
    "lsst": lsst_filters,
    "spherex": spherex_filters,
}  # of each modality of magnitudes


class Camera(NamedTuple):
    """The filters of a table's magnitudes on the grid of its spectrum, and where these magnitudes stand in it, (filters,)."""

    photometry: SyntheticPhotometry
    places: np.ndarray


def implied(table: Table, values: np.ndarray, absorbed: bool = True) -> np.ndarray:
    """What the parts of galaxies imply for one another, (n, table.size), NaN where nothing is implied.

    - magnitudes: those of the galaxy's spectrum at its redshift; see `SyntheticPhotometry`
    - the stellar mass: all that its history forms up to its redshift; see `log_mass_formed`

    Of the simulated catalog's true values it gives the true magnitudes to 0.001 mag in the median (0.03 in 95 of 100) and the
    true stellar mass to 0.0002 dex (0.0005).

    Parameters
    ----------
    values : (n, table.size) all values of the galaxies, physical, NaN where not known
    absorbed : whether hydrogen on the way absorbs light
    """
    result = np.full(values.shape, np.nan)
    if REDSHIFT not in table.scalar_names:
        return result
    redshift = values[:, table.place(REDSHIFT).start].astype(float)
    if (camera := camera_of(table, absorbed)) is not None:
        result[:, camera.places] = camera.photometry.magnitudes(values[:, table.slices[SED]], redshift)
    if has_history(table):
        history = values[:, table.slices[SFH]]
        result[:, table.place(MASS).start] = log_mass_formed(table[SFH].axis, history, redshift)
    return result


def log_mass_formed(times: np.ndarray, log_sfr: np.ndarray, redshift: np.ndarray) -> np.ndarray:
    """log10 of the mass [Msun] of all stars that histories form by the time at which galaxies are observed, (n,).

    It is what `log_stellar_mass` of the simulated catalog means: stars that died since are counted, and those of satellites
    that merged. Rates go straight from one point to the next; the last stretch ends at the moment of observation.

    Parameters
    ----------
    times : (t,) rising cosmic time [Gyr]
    log_sfr : (n, t) log10 of the rate [Msun/yr] at these times; those after the galaxy is observed do not count
    redshift : (n,); NaN, or earlier than the first or later than the last time, gives NaN
    """
    now = age(np.where(redshift > -1, redshift, np.nan))
    formed = FormedStars(times, log_sfr).until(np.where((now >= times[0]) & (now <= times[-1]), now, np.nan))
    return np.log10(formed)


@lru_cache(maxsize=8)
def camera_of(table: Table, absorbed: bool = True) -> Camera | None:
    """The filters of those magnitudes of a table that are ours; None if it has none of them, or no such spectrum."""
    if not _is_ours(table, SED):
        return None
    names = [name for name in FILTERS if _is_ours(table, name)]
    filters = [curve for name in names for curve in FILTERS[name]()]
    if not filters:
        return None
    places = np.concatenate([np.arange(table.size)[table.slices[name]] for name in names])
    return Camera(SyntheticPhotometry(table[SED].axis, filters, absorbed), places)


@lru_cache(maxsize=8)
def has_history(table: Table) -> bool:
    """Whether a table has our histories and stellar masses."""
    return _is_ours(table, SFH) and MASS in table.scalar_names


def _is_ours(table: Table, name: str) -> bool:
    row = table.by_name.get(name)
    return row is not None and row.identity == TABLE[name].identity

"""What the model may be shown of a catalog's galaxies under each setting of noise; made when first asked for, and kept."""

from __future__ import annotations

from dataclasses import replace

import xarray as xr

from ...catalog.measurements import Measurements, catalog_measurements, catalog_values
from ...catalog.noise import as_measured, usable_surveys
from ...catalog.schema import OBSERVED
from ...catalog.surveys import EXACT, SETTINGS
from ...errors import CatalogError, unknown
from ...lru_cache import LRUCache
from ...modalities import Table
from .edits import Edits, apply_edits
from .finder import Finder

MEASUREMENTS_BYTES = 4_000_000_000  # of a catalog: all settings of 80,000 galaxies; of more galaxies some, at least one
AS_OBSERVED = "as observed"  # by the surveys that the catalog itself tells of


class Observations:
    """A catalog's galaxies as a model may be shown them. Sessions of one server share it; the catalog must not change.

    Attributes
    ----------
    true : (galaxies, table.size) true values in physical units, NaN where not observed
    finder : finds galaxies among them
    choices : the settings of noise to choose from
    first : the one to begin with: as observed, where the catalog holds observed values
    """

    def __init__(self, catalog: xr.Dataset, table: Table):
        self.catalog, self.table = catalog, table
        self.true = catalog_values(catalog, table)
        self.finder = Finder(catalog)
        observed = any(v.name + OBSERVED in catalog.variables for row in table if row.measured for v in row.variables)
        self.choices = [*SETTINGS, AS_OBSERVED] if observed else list(SETTINGS)
        self.first = AS_OBSERVED if observed else EXACT
        self._cache: LRUCache[Measurements] = LRUCache(MEASUREMENTS_BYTES, _measurement_bytes)
        self.under(EXACT)

    def under(self, noise: str) -> Measurements:
        """What is measured of all galaxies under one of `choices`; always the same numbers for the same galaxies.

        Raises
        ------
        CatalogError
            If there is no such setting, or the catalog cannot be observed: its ids repeat, or it has nothing to observe.
        """
        if noise not in self.choices:
            raise CatalogError(unknown("noise", noise, self.choices))
        return self._cache.get(noise, lambda: self._measure(noise))

    def one(self, row: int, noise: str, edits: Edits = ()) -> Measurements:
        """What the model may be shown of one galaxy under a noise: measurements of one, with the edits."""
        return apply_edits(self.under(noise)[row : row + 1], edits, self.table)

    def knows(self, noise: str) -> bool:
        """Whether `under` answers at once."""
        return noise in self._cache

    @property
    def nbytes(self) -> int:
        """Bytes of the true values and of all measurements that are kept."""
        return self.true.nbytes + self._cache.nbytes

    def _measure(self, noise: str) -> Measurements:
        if noise == EXACT:
            return Measurements.exact(self.true)
        if noise == AS_OBSERVED:
            return replace(catalog_measurements(self.catalog, self.table), noise=noise)
        # a survey of magnitudes that no galaxy has leaves the others their noise; if all are such, `observe` says so
        usable = usable_surveys(self.catalog, self.table, SETTINGS[noise])
        return replace(as_measured(self.catalog, self.table, usable or SETTINGS[noise]), noise=noise)


def _measurement_bytes(measurements: Measurements) -> int:
    return measurements.values.nbytes + measurements.error.nbytes + measurements.limit.nbytes


def noise_key(noise: str) -> str:
    """The word for a setting in an address, `?noise=lsst-y10`: its first survey's name, or the setting's own."""
    surveys = SETTINGS.get(noise)
    return surveys[0] if surveys else noise.replace(" ", "-")


def noise_of_key(key: str, choices: list[str]) -> str:
    """The setting that a word in an address means; CatalogError names the nearest if it is none of these."""
    by_key = {noise_key(noise): noise for noise in choices}
    if key not in by_key:
        raise CatalogError(unknown("noise", key, by_key))
    return by_key[key]


def noise_words(noise: str) -> str:
    """A setting within a sentence: "noise-free", "with the noise of LSST Y1"."""
    return f"with the noise of {noise}" if SETTINGS.get(noise) else noise

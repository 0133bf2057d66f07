"""What the model may be shown of a catalog's galaxies under each setting of noise; made when first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property

import numpy as np
import xarray as xr

from ...catalog.measurements import Measurements, catalog_measurements, catalog_values
from ...catalog.noise import as_measured, usable_surveys
from ...catalog.schema import GALAXY, OBSERVED
from ...catalog.surveys import EXACT, SETTINGS
from ...catalog.trust import trust_of
from ...catalog.unobserved import choose_galaxies
from ...errors import CatalogError, unknown
from ...latent.galaxies import Galaxies
from ...lru_cache import LRUCache
from ...masks import Mask
from ...modalities import Table
from ...model.mosaic import Mosaic
from .edits import Edits, apply_edits
from .finder import Finder
from .held_out import learned_from
from .lean import LeanRows, lean_catalog, own_values
from .sample import N_DRAWN, N_FIRST, N_WHOLE, Sample, sample_of, whole_of
from .value_words import value_words

MEASUREMENTS_BYTES = 4_000_000_000  # of a catalog kept whole: all settings of 80,000 galaxies
PAGES_BYTES = 300_000_000  # of a larger one: some 30 pages and samples
WHOLE = 20_000  # galaxies: no larger catalog is kept whole, 0.2 GB under each setting of noise
PAGE = 1000  # galaxies of a larger one that are made ready together, in some 10 ms
SAMPLES_BYTES = 10_000_000  # of rows that were found: some 25 filters of the most galaxies
AS_OBSERVED = "as observed"  # by the surveys that the catalog itself tells of


class Observations:
    """A catalog's galaxies as a model may be shown them. Sessions of one server share it; the catalog must not change.

    Of a large catalog only those looked at are made ready, a page at a time, and a sample that stands for all.

    Attributes
    ----------
    n : how many galaxies there are
    finder : finds galaxies among them
    words : what their values are called, true or measured
    choices : the settings of noise to choose from
    first : the one to begin with: as observed, where the catalog holds observed values
    """

    def __init__(self, catalog: xr.Dataset, table: Table):
        self.catalog, self.table, self.n = catalog, table, catalog.sizes[GALAXY]
        self.words, self.finder = value_words(catalog), Finder(catalog)
        observed = any(v.name + OBSERVED in catalog.variables for row in table if row.measured for v in row.variables)
        self.choices = [*SETTINGS, AS_OBSERVED] if observed else list(SETTINGS)
        self.first = AS_OBSERVED if observed else EXACT
        self._page_size = self.n if self.n <= WHOLE else PAGE
        bound = MEASUREMENTS_BYTES if self.n <= WHOLE else PAGES_BYTES
        self._cache: LRUCache[Measurements] = LRUCache(bound, _measurement_bytes)
        self._wholes: LRUCache[Sample] = LRUCache(SAMPLES_BYTES, lambda sample: sample.rows.nbytes)
        if self.n:
            self._page(0, EXACT)

    # -- true or measured values --------------------------------------------------------------------------------------
    def truth(self, rows: slice | np.ndarray) -> np.ndarray:
        """The catalog's own values of some galaxies, (rows, table.size), physical, NaN where not known."""
        return self.measured(rows, EXACT).values

    def truth_of(self, row: int) -> np.ndarray:
        """Those of one galaxy, (table.size,)."""
        return self._page(row // self._page_size, EXACT).values[row % self._page_size]

    @property
    def true(self) -> np.ndarray:
        """Those of all galaxies, of a catalog small enough to be kept whole."""
        return self.under(EXACT).values

    # -- what the model may be shown ----------------------------------------------------------------------------------
    def under(self, noise: str) -> Measurements:
        """What is measured of all galaxies under one of `choices`; always the same numbers for the same galaxies.

        Raises
        ------
        CatalogError
            If there is no such setting, or the catalog cannot be observed: its ids repeat, or it has nothing to observe.
        """
        return self.measured(slice(None), noise)

    def measured(self, rows: slice | np.ndarray, noise: str) -> Measurements:
        """As `under`, of some galaxies."""
        if self._page_size == self.n:
            return self._page(0, noise) if isinstance(rows, slice) and rows == slice(None) else self._page(0, noise)[rows]
        return self._measure(rows, noise)

    def one(self, row: int, noise: str, edits: Edits = ()) -> Measurements:
        """What the model may be shown of one galaxy under a noise: measurements of one, with the edits."""
        page, at = divmod(row, self._page_size)
        return apply_edits(self._page(page, noise)[at : at + 1], edits, self.table)

    def make_ready(self, noise: str) -> None:
        """Observe the galaxies, a page of them if they are many; a CatalogError says why they cannot be."""
        self._page(0, noise)

    def knows(self, noise: str) -> bool:
        """Whether the galaxies have been observed so."""
        return (0, noise) in self._cache

    # -- those that stand for all -------------------------------------------------------------------------------------
    @cached_property
    def sample(self) -> Sample:
        """The galaxies that stand for the catalog where many are shown."""
        return sample_of(self.catalog)

    def among(self, filter: str, n_first: int = N_FIRST, n_drawn: int = N_DRAWN) -> Sample:
        """Those that stand for the galaxies that a filter finds, see `Finder.rows`; all are found by ""."""
        if not filter:
            return self.sample if (n_first, n_drawn) == (N_FIRST, N_DRAWN) else sample_of(self.catalog, n_first, n_drawn)
        return sample_of(self.catalog, n_first, n_drawn, filter=filter, rows=self.finder.rows(filter))

    def whole(self, filter: str, model: Mosaic, most: int = N_WHOLE) -> Sample:
        """All galaxies that a filter finds, see `whole_of`; of those that a model may have learned from, the ones held out."""
        learned = learned_from(model, self.catalog)
        return self._wholes.get((filter, learned, most), lambda: self._whole(filter, learned, most))

    def _whole(self, filter: str, learned: bool, most: int) -> Sample:
        rows = self.finder.rows(filter) if filter else None
        return whole_of(self.catalog, filter=filter, rows=rows, held_out=learned, most=most)

    def galaxies(self, rows: np.ndarray, noise: str, mask: Mask) -> Galaxies:
        """Those in some rows, of which what a mask shows is made ready as they are asked about."""
        lean = self.lean(noise, mask)
        return Galaxies(len(rows), lean(rows[:1]).noise, lambda some: lean(rows[some]))

    def of_sample(self, noise: str, filter: str = "") -> Measurements:
        """What the model may be shown of the sample among those found."""
        return self.of_rows(self.among(filter), noise)

    def of_rows(self, sample: Sample, noise: str) -> Measurements:
        """What it may be shown of another sample; kept, if it is not of a catalog that is kept whole."""
        if self._page_size == self.n:
            return self.measured(slice(0, len(sample)) if sample.is_beginning else sample.rows, noise)
        if sample.is_beginning:
            return self.measured(slice(0, len(sample)), noise)
        return self._kept(("sample", sample.filter, len(sample), sample.n_held_out, noise), sample.rows, noise)

    def lean(self, noise: str, mask: Mask) -> Callable[[np.ndarray], Measurements]:
        """Makes measurements of rows, a few after another: of a large catalog, of what a mask shows and of scalars alone.

        What nobody asks for is NaN, so that a thousand galaxies without spectra take 10 ms.
        """
        if self._page_size == self.n:
            page = self._page(0, noise)
            return lambda rows: page[rows]
        lean = lean_catalog(self.catalog, self.table, mask)

        def measured(rows: np.ndarray) -> Measurements:
            part, surveys = choose_galaxies(lean, rows), SETTINGS.get(noise, ())
            if surveys and not usable_surveys(part, self.table, surveys):  # a mask that shows no magnitude
                return replace(self._as_shown(part, EXACT), noise=noise)
            return self._as_shown(part, noise)

        return measured

    def lean_rows(self, rows: np.ndarray, noise: str, mask: Mask) -> LeanRows:
        """As `lean`, of galaxies in these rows alone."""
        return LeanRows(rows, self.lean(noise, mask))

    def own(self, rows: np.ndarray, names: Iterable[str]) -> dict[str, np.ndarray]:
        """The catalog's own values of scalars and bands by name, (rows,) each, NaN where not known."""
        return own_values(self.catalog, self.table, rows, names)

    @property
    def nbytes(self) -> int:
        """Bytes of all measurements that are kept, true values among them."""
        return self._cache.nbytes

    def _page(self, number: int, noise: str) -> Measurements:
        start = number * self._page_size
        return self._kept((number, noise), slice(start, start + self._page_size), noise)

    def _kept(self, key: tuple, rows: slice | np.ndarray, noise: str) -> Measurements:
        if noise not in self.choices:
            raise CatalogError(unknown("noise", noise, self.choices))
        return self._cache.get(key, lambda: self._measure(rows, noise))

    def _measure(self, rows: slice | np.ndarray, noise: str) -> Measurements:
        return self._as_shown(self.catalog if self._page_size == self.n else self.catalog.isel({GALAXY: rows}), noise)

    def _as_shown(self, part: xr.Dataset, noise: str) -> Measurements:
        """Galaxies as the model may be shown them under a noise."""
        if noise == EXACT:
            return Measurements.exact(catalog_values(part, self.table), trust_of(part))
        if noise == AS_OBSERVED:
            return replace(catalog_measurements(part, self.table), noise=noise)
        # a survey of magnitudes that no galaxy has leaves the others their noise; if all are such, `make_ready` says so
        usable = usable_surveys(part, self.table, SETTINGS[noise])
        return replace(as_measured(part, self.table, usable or SETTINGS[noise]), noise=noise)


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

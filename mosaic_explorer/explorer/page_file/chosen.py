"""The galaxies that are put on a page, with the model that is asked about them: what of both the page has to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import xarray as xr

from ...catalog.schema import GALAXY
from ...errors import CatalogError
from ...modalities import Table
from ...model.mosaic import Mosaic
from ..session.asking import Asking, asking
from ..session.observations import Observations, noise_key
from ..session.passbands import first_passbands
from ..session.state import first_mask

MOST_GALAXIES = 2000  # some 6 kB each


@dataclass(frozen=True)
class Chosen:
    """Galaxies of a catalog and a model.

    catalog, rows : the galaxies, and their places in the catalog that they are of
    model : for these
    """

    catalog: xr.Dataset
    rows: Sequence[int]
    model: Mosaic

    @classmethod
    def of(cls, catalog: xr.Dataset, rows: Sequence[int], model: Mosaic) -> Chosen:
        """Some galaxies of a catalog; a CatalogError says if there are none such, or too many for a page."""
        n = catalog.sizes[GALAXY]
        if wrong := [row for row in rows if not 0 <= row < n]:
            raise CatalogError(f"'rows' of a page: found {wrong[0]}; the catalog has galaxies 0 to {n - 1}.")
        if not 0 < len(rows) <= MOST_GALAXIES:
            raise CatalogError(f"a page has room for 1 to {MOST_GALAXIES:,} galaxies; found {len(rows):,}.")
        some = catalog.isel({GALAXY: list(rows)}).load()
        return cls(some, list(rows), model.for_catalog(some))

    @cached_property
    def observations(self) -> Observations:
        """As surveys would see them."""
        return Observations(self.catalog, self.model.table)

    @cached_property
    def asked(self) -> Asking:
        """What is asked at first: magnitudes in filters of other surveys where somebody has measured them."""
        table = self.model.table
        return asking(self.model, first_passbands(table, self.catalog), first_mask(table, self.catalog))

    @property
    def table(self) -> Table:
        """What the page shows of a galaxy."""
        return self.asked.drawn_table

    @property
    def places(self) -> np.ndarray:
        """Where those values stand in the model's table, (table.size,)."""
        return self.asked.drawn_places

    @property
    def first_mask_text(self) -> str:
        """What is seen at first."""
        mask = first_mask(self.model.table, self.catalog)
        return type(mask)(mask.seen[self.places], self.table).text

    @property
    def noises(self) -> dict[str, str]:
        """The settings of noise, {as in an address: name}, as far as these galaxies can be observed so; the first one first."""
        found = {}
        observations = self.observations
        for noise in sorted(observations.choices, key=lambda one: one != observations.first):
            try:
                observations.make_ready(noise)
            except CatalogError:
                if noise == observations.first:
                    raise
                continue
            found[noise_key(noise)] = noise
        return found

    def packed(self) -> tuple[bytes, dict[str, object]]:
        """All numbers one behind another, float32, and how they lie there; see `js/payload.js`."""
        truth = self._rounded(self.observations.true)
        parts, noises = [truth], []
        for key, noise in self.noises.items():
            given = self.observations.under(noise)
            values, error, limit = (np.asarray(x, np.float32)[:, self.places] for x in (given.values, given.error, given.limit))
            differs = ((values != self.observations.true[:, self.places]) & ~np.isnan(values)) | (error > 0) | (limit > 0)
            columns = np.flatnonzero((differs | (np.isnan(values) != np.isnan(truth))).any(0))
            parts += [np.ascontiguousarray(x[:, columns]) for x in (_rounded(values), _rounded(error), limit)]
            noises.append({"name": key, "columns": columns.tolist()})
        data = b"".join(np.ascontiguousarray(part, "<f4").tobytes() for part in parts)
        return data, {"n": len(self.rows), "rows": list(self.rows), "noises": noises}

    def _rounded(self, values: np.ndarray) -> np.ndarray:
        return _rounded(values[:, self.places])


def _rounded(values: np.ndarray) -> np.ndarray:
    """To 16 bits of mantissa, 1e-5 of a value, as no survey measures any; what is packed is a third smaller."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    rounded = ((bits + np.uint32(0x40)) & np.uint32(0xFFFFFF80)).view(np.float32)
    return np.where(np.isfinite(values), rounded, values).astype(np.float32)

"""What a model is shown of a catalog's galaxies, and the hidden states that it makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import xarray as xr

from ..catalog.measurements import Measurements
from ..catalog.noise import add_noise
from ..catalog.schema import GALAXY, validate
from ..errors import CatalogError, MaskError
from ..lru_cache import LRUCache
from ..masks import Mask

if TYPE_CHECKING:
    from ..model.mosaic import Mosaic

STATES_BYTES = 200_000_000  # of hidden states that are kept: of some 80,000 galaxies


@dataclass(frozen=True)
class Shown:
    """Galaxies as a model is shown them.

    model : with the filters of the catalog
    catalog : as it was given, without noise
    inputs : what is measured of n galaxies
    mask : which of it is seen
    """

    model: Mosaic
    catalog: xr.Dataset
    inputs: Measurements
    mask: Mask

    @classmethod
    def of(
        cls, model: Mosaic, catalog: xr.Dataset, mask: Mask | str, noise: str | Iterable[str] | None = None, seed: int = 0
    ) -> Shown:
        """Arguments as for `Mosaic.embed`.

        Raises
        ------
        CatalogError, MaskError
        """
        model = model.for_catalog(catalog)
        validate(catalog, model.table)
        measured = catalog if noise is None else add_noise(catalog, model.table, noise, seed)
        return cls(model, catalog, model.inputs(measured), model.as_mask(mask))

    def __len__(self) -> int:
        return len(self.inputs)

    def states(self) -> np.ndarray:
        """Last hidden states, (n, modalities, width).

        Raises
        ------
        MaskError
            If nothing is seen of any galaxy: then all are alike to the model.
        """
        seen = self.inputs.values[:, self.mask.seen]
        if not np.isfinite(seen).any():
            raise MaskError(
                f"'{self.mask.text}' shows nothing of these galaxies, so the model cannot tell them apart; show some."
            )
        return _states.get(self._key(), lambda: self.model.embed_values(self.inputs, self.mask))

    def _key(self) -> tuple:
        """What states hang on: the model, mask, trust, and all that is seen."""
        seen = self.mask.seen
        numbers = (x[:, seen].tobytes() for x in (self.inputs.values, self.inputs.error, self.inputs.limit))
        return self.model.identity, self.mask, self.inputs.trust, len(self), *map(hash, numbers)


_states: LRUCache[np.ndarray] = LRUCache(STATES_BYTES, lambda states: states.nbytes)  # a notebook asks again and again


def pooled(states: np.ndarray) -> np.ndarray:
    """The mean over modalities, (n, width), of hidden states (n, modalities, width): the space of the latent map."""
    return states.mean(1)


def row_of(catalog: xr.Dataset, galaxy: int) -> int:
    """A row of a catalog, if it is one; negative ones count from the end."""
    n = catalog.sizes[GALAXY]
    if isinstance(galaxy, bool) or not isinstance(galaxy, (int, np.integer)) or not -n <= galaxy < n:
        raise CatalogError(f"the catalog has the rows 0 to {n - 1}; found {galaxy!r} as its galaxy.")
    return int(galaxy) % n

"""Galaxies laid over the map of the package's own: where among them does the model see these?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from ..catalog.measurements import Measurements, catalog_values
from ..catalog.schema import validate
from ..catalog.store import open_catalog
from ..errors import CatalogError
from ..lru_cache import LRUCache
from ..masks import Mask
from ..modalities import Table
from ..model.mosaic import Mosaic
from .maps import LatentMap, fit_umap, map_key
from .umap_internals import transform_by_arrays

MAPS_BYTES = 1_000_000  # some 20 overlays of 4,000 galaxies
MAPPERS = 4  # fitted UMAPs that are kept, some 5 MB each


@dataclass(frozen=True)
class Overlay:
    """Galaxies on the map of the package's: `own` are theirs, `package` the others', both under the mask `package.mask`."""

    own: LatentMap
    package: LatentMap

    @property
    def nbytes(self) -> int:
        """Bytes of both."""
        return self.own.xy.nbytes + self.package.xy.nbytes


_overlays: LRUCache[Overlay] = LRUCache(MAPS_BYTES, lambda overlay: overlay.nbytes)
_mappers: LRUCache[Any] = LRUCache(MAPPERS, lambda mapper: 1)


@lru_cache(maxsize=2)
def package_galaxies(table: Table) -> Measurements | None:
    """The galaxies of the package, exact; None if a model with this table needs more than they have."""
    catalog = open_catalog()
    try:
        validate(catalog, table)
    except CatalogError:
        return None
    return Measurements.exact(catalog_values(catalog, table))


def common_mask(mask: Mask, inputs: Measurements) -> Mask:
    """Of what a mask shows, that which any of these galaxies has: the package's are to be seen as they are."""
    return Mask(mask.seen & np.isfinite(inputs.values).any(0), mask.table)


def overlay(model: Mosaic, inputs: Measurements, mask: Mask) -> Overlay | None:
    """Places of galaxies on the UMAP of the package's galaxies, under what both have; None if the model cannot see these.

    The package's galaxies are laid out as `latent_map` does it, the others put among them (`umap.UMAP.transform`): each lies
    by those that the model finds it like, whether or not it is like any.
    """
    package = package_galaxies(model.table)
    if package is None:
        return None
    common = common_mask(mask, inputs)

    def make() -> Overlay:
        def fit() -> Any:
            mapper = fit_umap(model.embed_values(package, common).mean(1))
            if mapper is not None:
                transform_by_arrays(mapper)
            return mapper

        mapper = _mappers.get(map_key(model, package, common), fit)
        if mapper is None:  # they all look the same
            places = [np.zeros((len(some), 2), np.float32) for some in (inputs, package)]
        else:
            own = mapper.transform(model.embed_values(inputs, common).mean(1))
            places = [np.asarray(own, np.float32), np.asarray(mapper.embedding_, np.float32)]
        return Overlay(LatentMap(places[0], mask, inputs.noise), LatentMap(places[1], common, package.noise))

    return _overlays.get(map_key(model, inputs, mask), make)


def kept_overlay(model: Mosaic, inputs: Measurements, mask: Mask) -> Overlay | None:
    """The overlay if it is still there from an earlier call."""
    return _overlays.peek(map_key(model, inputs, mask))

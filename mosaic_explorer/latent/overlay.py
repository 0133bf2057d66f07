"""Galaxies laid over the map of the package's own: where among them does the model see these?"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.spatial import cKDTree

from ..catalog.measurements import Measurements, catalog_values
from ..catalog.schema import validate
from ..catalog.store import open_catalog
from ..catalog.trust import trust_of
from ..errors import CatalogError
from ..lru_cache import LRUCache
from ..masks import Mask
from ..modalities import Table
from ..model.mosaic import Mosaic
from .galaxies import Galaxies
from .layouts import Layout, Tell, tell_nobody
from .maps import LatentMap, layout_of, map_key, map_steps, states_in_steps

NEAREST = 5  # galaxies of the package between which one is put
MAPS_BYTES = 1_000_000  # some 20 overlays of 4,000 galaxies


@dataclass(frozen=True)
class Overlay:
    """Galaxies on the map of the package's: `own` are theirs, `package` the others', seen as `package.mask` says."""

    own: LatentMap
    package: LatentMap

    @property
    def nbytes(self) -> int:
        """Bytes of both."""
        return self.own.xy.nbytes + self.package.xy.nbytes


_overlays: LRUCache[Overlay] = LRUCache(MAPS_BYTES, lambda overlay: overlay.nbytes)


@lru_cache(maxsize=2)
def package_galaxies(table: Table) -> Measurements | None:
    """The galaxies of the package, exact; None if a model with this table needs more than they have."""
    catalog = open_catalog()
    try:
        validate(catalog, table)
    except CatalogError:
        return None
    return Measurements.exact(catalog_values(catalog, table), trust_of(catalog))


def common_mask(mask: Mask, inputs: Measurements) -> Mask:
    """Of what a mask shows, that which any of these galaxies has: the package's are to be seen as they are."""
    return Mask(mask.seen & np.isfinite(inputs.values).any(0), mask.table)


def overlay_steps(
    model: Mosaic, inputs: Measurements, mask: Mask, layout: str | Layout = "", tell: Tell = tell_nobody
) -> Generator[None, None, Overlay | None]:
    """Places of galaxies on the map of the package's, under what both have, see `map_steps`; None if the model cannot see the
    package's.

    On the map that stays each has its place. On a fresh one, of the package's galaxies, each other one is put between the five
    that the model finds it most like, nearer to the more alike, as `umap.UMAP.transform` begins: that goes on by chance for
    half a minute, and takes no galaxy elsewhere.
    """
    package, layout = package_galaxies(model.table), layout_of(model, layout)
    if package is None:
        return None
    key = map_key(model, Galaxies.of(inputs), mask, layout)
    if (kept := _overlays.peek(key)) is not None:
        return kept
    common = common_mask(mask, inputs)
    below = yield from map_steps(model, package, common, layout, tell)
    if layout.is_fresh:
        theirs = yield from states_in_steps(model, Galaxies.of(package), common, layout.modality)
        own = yield from states_in_steps(model, Galaxies.of(inputs), common, layout.modality)
        above = LatentMap(_between(theirs, own, below.xy), mask, inputs.noise, layout, below.trustworthiness)
    else:
        above = yield from map_steps(model, inputs, mask, layout, tell)
    made = Overlay(above, below)
    _overlays.put(key, made)
    return made


def kept_overlay(model: Mosaic, inputs: Measurements, mask: Mask, layout: str | Layout = "") -> Overlay | None:
    """The overlay if it is still there from an earlier call."""
    return _overlays.peek(map_key(model, Galaxies.of(inputs), mask, layout_of(model, layout)))


def _between(package: np.ndarray, own: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """Places (n, 2) of hidden states `own` (n, width) among those of `package` (m, width), which lie at `xy` (m, 2)."""
    distance, nearest = cKDTree(package).query(own, NEAREST)
    weight = 1 / (distance + max(1e-6 * distance.max(), 1e-12))
    return ((weight[..., None] * xy[nearest]).sum(1) / weight.sum(1)[:, None]).astype(np.float32)

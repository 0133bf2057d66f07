"""A map of the latent space: the last hidden states of many galaxies under one mask, laid flat by UMAP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..catalog.measurements import Measurements
from ..lru_cache import LRUCache
from ..masks import Mask, as_mask
from ..model.mosaic import Mosaic

NEIGHBOURS, MIN_DISTANCE = 15, 0.1  # UMAP's own defaults
EPOCHS, SEED = 200, 0  # fewer than UMAP's 500 for small sets, to be quick; a seed so that a map stays the same
MAPS_BYTES = 1_000_000  # some 40 maps of 3,000 galaxies


@dataclass(frozen=True)
class LatentMap:
    """Where galaxies lie on the map, xy (galaxies, 2) without unit, and under which mask and noise the model saw them."""

    xy: np.ndarray
    mask: Mask
    noise: str


_maps: LRUCache[LatentMap] = LRUCache(MAPS_BYTES, lambda latent: latent.xy.nbytes)


def latent_map(model: Mosaic, inputs: Measurements | np.ndarray, mask: Mask | str) -> LatentMap:
    """UMAP (McInnes et al. 2018) of the pooled embeddings of galaxies; kept for the next caller.

    With nothing seen all galaxies look the same to the model, and there is no map: all points lie in one place.

    Parameters
    ----------
    inputs : measurements of galaxies, or exact values (galaxies, table.size) in physical units
    mask : which of them the model sees, or its text
    """
    inputs = inputs if isinstance(inputs, Measurements) else Measurements.exact(inputs)
    mask = as_mask(mask, model.table)

    def make() -> LatentMap:
        return LatentMap(_umap(model.embed_values(inputs, mask).mean(1)), mask, inputs.noise)

    return _maps.get(map_key(model, inputs, mask), make)


def kept_map(model: Mosaic, inputs: Measurements, mask: Mask) -> LatentMap | None:
    """The map if it is still there from an earlier call."""
    return _maps.peek(map_key(model, inputs, mask))


def map_key(model: Mosaic, inputs: Measurements, mask: Mask) -> tuple:
    """What a map depends on: the weights, the galaxies (a sample of them tells catalogs apart), their noise, the mask."""
    sample = slice(None, None, max(1, len(inputs) // 16))
    numbers = tuple(hash(part[sample].tobytes()) for part in (inputs.values, inputs.error, inputs.limit))
    return model.config.get("weights_sha256"), len(inputs), inputs.noise, *numbers, mask


def fit_umap(hidden: np.ndarray) -> Any:
    """A `umap.UMAP` fitted to hidden states (n, width); None if they are too few, or all alike."""
    if len(hidden) <= NEIGHBOURS or np.ptp(hidden, 0).max() < 1e-5:
        return None
    import umap  # compiles for seconds; only who asks for a map pays

    return umap.UMAP(n_neighbors=NEIGHBOURS, min_dist=MIN_DISTANCE, n_epochs=EPOCHS, random_state=SEED, n_jobs=1).fit(hidden)


def _umap(hidden: np.ndarray) -> np.ndarray:
    mapper = fit_umap(hidden)
    return np.zeros((len(hidden), 2), np.float32) if mapper is None else mapper.embedding_.astype(np.float32)

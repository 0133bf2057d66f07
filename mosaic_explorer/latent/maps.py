"""A map of the latent space: the last hidden states of many galaxies under one mask, laid flat by UMAP."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

from ..masks import Mask
from ..model.mosaic import Mosaic

NEIGHBOURS, MIN_DISTANCE = 15, 0.1  # UMAP's own defaults
EPOCHS, SEED = 200, 0  # fewer than UMAP's 500 for small sets, to be quick; a seed so that a map stays the same
KEPT_MAPS = 24
_maps: OrderedDict[tuple, LatentMap] = OrderedDict()
_lock = threading.Lock()


@dataclass(frozen=True)
class LatentMap:
    """Where galaxies lie on the map, xy (galaxies, 2) without unit, and the mask under which the model saw them."""

    xy: np.ndarray
    mask: Mask


def latent_map(model: Mosaic, values: np.ndarray, mask: Mask) -> LatentMap:
    """UMAP (McInnes et al. 2018) of the pooled embeddings of `values` (galaxies, table.size); kept for the next caller.

    With nothing seen all galaxies look the same to the model, and there is no map: all points lie in one place.
    """
    known = known_map(model, values, mask)
    if known is not None:
        return known
    hidden = model.embed_values(values, mask).mean(1)
    made = LatentMap(_umap(hidden), mask)
    with _lock:
        _maps[_key(model, values, mask)] = made
        while len(_maps) > KEPT_MAPS:
            _maps.popitem(last=False)
    return made


def known_map(model: Mosaic, values: np.ndarray, mask: Mask) -> LatentMap | None:
    """The map if it has been made already."""
    key = _key(model, values, mask)
    with _lock:
        if key in _maps:
            _maps.move_to_end(key)
        return _maps.get(key)


def _key(model: Mosaic, values: np.ndarray, mask: Mask) -> tuple:
    """What a map depends on: the weights, the galaxies (a sample of them tells catalogs apart), the mask."""
    return model.config.get("weights_sha256"), len(values), hash(values[:: max(1, len(values) // 16)].tobytes()), mask


def _umap(hidden: np.ndarray) -> np.ndarray:
    if len(hidden) <= NEIGHBOURS or np.ptp(hidden, 0).max() < 1e-5:
        return np.zeros((len(hidden), 2), np.float32)
    import umap  # compiles for seconds; only who asks for a map pays

    flat = umap.UMAP(n_neighbors=NEIGHBOURS, min_dist=MIN_DISTANCE, n_epochs=EPOCHS, random_state=SEED, n_jobs=1)
    return flat.fit_transform(hidden).astype(np.float32)

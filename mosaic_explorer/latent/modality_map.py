"""The paper's Figure 3: a map of the last hidden states of all modalities at once, and a hull around each modality's points."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from scipy.spatial import ConvexHull, QhullError, cKDTree

from ..lru_cache import LRUCache
from ..masks import Mask
from ..model.mosaic import Mosaic
from .galaxies import Galaxies
from .layouts import UMAP, Layout, Tell, fit_layout, tell_nobody
from .maps import PLACING, hidden_in_steps, map_key

HULL = (0.1, 99.9)  # percentiles in x and y between which points count for a hull (paper, Figure 3)
MAPS_BYTES = 4_000_000  # some 100 maps of 1,000 galaxies

_maps: LRUCache[np.ndarray] = LRUCache(MAPS_BYTES, lambda xy: xy.nbytes)


def hidden_state_map(hidden: np.ndarray, tell: Tell = tell_nobody) -> np.ndarray:
    """UMAP (McInnes et al. 2018) of all modalities' states at once: (galaxies, modalities, width) -> (..., 2), without unit."""
    flat = fit_layout(hidden.reshape(-1, hidden.shape[-1]), UMAP, tell)
    return flat.reshape(*hidden.shape[:2], 2)


def modality_map_steps(
    model: Mosaic, galaxies: Galaxies, mask: Mask, tell: Tell = tell_nobody
) -> Generator[None, None, np.ndarray]:
    """`hidden_state_map` of galaxies as a mask shows them, in steps, the last of which takes long; kept for the next caller."""
    if (kept := kept_modality_map(model, galaxies, mask)) is not None:
        return kept
    hidden = yield from hidden_in_steps(model, galaxies, mask, lambda share, doing: tell(PLACING * share, doing))
    xy = hidden_state_map(hidden, lambda share, doing: tell(PLACING + share * (1 - PLACING), doing))
    _maps.put(_key(model, galaxies, mask), xy)
    return xy


def kept_modality_map(model: Mosaic, galaxies: Galaxies, mask: Mask) -> np.ndarray | None:
    """The map if it is still there from an earlier call."""
    return _maps.peek(_key(model, galaxies, mask))


def _key(model: Mosaic, galaxies: Galaxies, mask: Mask) -> tuple:
    return map_key(model, galaxies, mask, Layout(UMAP))


def hull(xy: np.ndarray) -> np.ndarray | None:
    """Corners of the convex hull of those of the points (n, 2) that are no outliers, (corners, 2); None without an area."""
    low, high = np.percentile(xy, HULL, axis=0)
    inside = xy[((xy >= low) & (xy <= high)).all(1)]
    if len(inside) < 3:
        return None
    try:
        return inside[ConvexHull(inside).vertices]
    except QhullError:  # all on a line
        return None


def same_modality(xy: np.ndarray) -> float:
    """How well modalities stand apart on a map (galaxies, modalities, 2): the part of points, 0 to 1, whose nearest one is of
    the same modality; 1 over the number of modalities by chance, NaN of fewer than two points."""
    n, kinds = xy.shape[:2]
    if n * kinds < 2:
        return float("nan")
    flat = xy.reshape(-1, 2)
    _, nearest = cKDTree(flat).query(flat, 2)
    points = np.arange(len(flat))
    other = np.where(nearest[:, 0] == points, nearest[:, 1], nearest[:, 0])  # of points in one place, itself may come second
    return float((other % kinds == points % kinds).mean())

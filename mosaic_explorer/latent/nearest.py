"""Neighbours: the galaxies of which a model thinks alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import xarray as xr

from ..catalog.schema import GALAXY
from ..errors import CatalogError, ModelError
from ..masks import Mask
from .shown import Shown, pooled, row_of

if TYPE_CHECKING:
    from ..model.mosaic import Mosaic


def neighbours(
    model: Mosaic,
    catalog: xr.Dataset,
    mask: Mask | str,
    galaxy: int | xr.Dataset,
    k: int = 12,
    noise: str | Iterable[str] | None = None,
    seed: int = 0,
) -> pd.DataFrame:
    """The k galaxies of a catalog that a model finds most like one, given what the mask shows.

    Near are pooled hidden states as they are, the space of the latent map. Standardised, by cosine or by modality, neighbours
    are no more alike in what is hidden; see docs/what-states-know.md.

    >>> len(me.latent.neighbours(model, catalog, "lsst", 0, k=3))
    3

    Parameters
    ----------
    galaxy : a row of the catalog, or a catalog of one galaxy, whose neighbours are sought among those of `catalog`
    k : how many, fewer where there are fewer
    noise, seed : exact values of `catalog` are measured first, as for `Mosaic.predict`

    Returns
    -------
    DataFrame, the most alike first: `row` and `galaxy` (its id) in the catalog, and `distance`, of which two galaxies drawn at
    random have 1 (root mean square)

    Raises
    ------
    CatalogError, MaskError, ModelError
    """
    if not isinstance(k, (int, np.integer)) or isinstance(k, bool) or k < 1:
        raise ModelError(f"k is how many neighbours are wanted, 1 or more; found {k!r}.")
    shown = Shown.of(model, catalog, mask, noise, seed)
    states = pooled(shown.states())
    if isinstance(galaxy, xr.Dataset):
        if galaxy.sizes.get(GALAXY) != 1:
            raise CatalogError(f"neighbours of one galaxy are sought; found a catalog of {galaxy.sizes.get(GALAXY, 0)}.")
        distance = distances(states, pooled(Shown.of(model, galaxy, mask).states())[0])
    else:
        row = row_of(catalog, galaxy)
        distance = distances(states, states[row])
        distance[row] = np.inf
    rows = nearest(distance, k)
    return pd.DataFrame({"row": rows, GALAXY: catalog[GALAXY].values[rows], "distance": distance[rows]})


def distances(states: np.ndarray, state: np.ndarray) -> np.ndarray:
    """From pooled states (n, width) to one (width,), (n,), in units of two galaxies drawn at random."""
    apart = np.linalg.norm(states.astype(float) - state, axis=1)
    spread = np.sqrt(2 * states.astype(float).var(0).sum())
    return apart / spread if spread > 0 else apart


def nearest(distance: np.ndarray, k: int) -> np.ndarray:
    """Rows of the k least of finite distances (n,), the least first."""
    rows = np.argsort(distance, kind="stable")[:k]
    return rows[np.isfinite(distance[rows])]

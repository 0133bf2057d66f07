"""`me.explore()`: the same views in Jupyter."""

from __future__ import annotations

import panel as pn
import xarray as xr

from ...catalog.store import open_catalog
from ...masks import Mask
from ...model.files import load_model
from ...model.mosaic import Mosaic
from ..session.arguments import snapshot_of
from ..session.observations import Observations
from .page import Explorer


def explore(
    catalog: xr.Dataset | None = None,
    model: Mosaic | None = None,
    mask: Mask | str | None = None,
    row: int = 0,
    noise: str | None = None,
) -> Explorer:
    """The explorer as an object that Jupyter shows; `mosaic explore` opens the same as a page.

    >>> page = me.explore(catalog, model, "lsst sfh[0:10]", row=3)

    Parameters
    ----------
    catalog : galaxies (default: the 3,000 held-out ones of the package)
    model : a trained model (default: mosaic-small)
    mask, row : what is seen, or its text, of which galaxy at first (default: LSST, the first)
    noise : one of `catalog.surveys.SETTINGS`, or "as observed" (default: that if the catalog holds observed values, else
        noise-free)

    Raises
    ------
    MosaicError
        In one line, if there is no such row, or the mask's text cannot be read.
    """
    pn.extension(inline=True)  # the default would ask another host for its files
    model, galaxies = load_model() if model is None else model, ""
    if catalog is None:
        catalog = open_catalog()
        galaxies = f"{catalog.sizes['galaxy']:,} held-out galaxies"
    model = model.for_catalog(catalog)
    observations = Observations(catalog, model.table)
    snapshot = snapshot_of(model.table, observations, mask=None if mask is None else model.as_mask(mask), row=row)
    if noise is not None:
        snapshot = snapshot._replace(noise=noise)  # if the galaxies cannot be observed so, the page says why
    return Explorer(catalog, model, snapshot, observations, galaxies=galaxies)

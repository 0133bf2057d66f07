"""`me.explore()`: the same views in Jupyter."""

from __future__ import annotations

import panel as pn
import xarray as xr

from ...catalog.store import open_catalog
from ...masks import Mask
from ...model.files import load_model
from ...model.mosaic import Mosaic
from ..session.observations import Observations
from ..session.url import first_snapshot
from .page import Explorer


def explore(
    catalog: xr.Dataset | None = None,
    model: Mosaic | None = None,
    mask: Mask | None = None,
    row: int = 0,
    noise: str | None = None,
) -> Explorer:
    """The explorer as an object that Jupyter shows; `panel serve apps/explorer.py` opens the same as a page.

    Parameters
    ----------
    catalog : galaxies (default: the 3,000 held-out ones of the package)
    model : a trained model (default: mosaic-small)
    mask, row : what is seen of which galaxy at first (default: LSST, the first)
    noise : one of `catalog.surveys.SETTINGS`, or "as observed" (default: that if the catalog holds observed values, else
        noise-free)
    """
    pn.extension(inline=True)  # the default would ask another host for its files
    model, galaxies = load_model() if model is None else model, ""
    if catalog is None:
        catalog = open_catalog()
        galaxies = f"{catalog.sizes['galaxy']:,} held-out galaxies"
    observations = Observations(catalog, model.table)
    begin = {"mask": mask, "row": row, "noise": noise}
    snapshot = first_snapshot(model.table, observations)._replace(**{k: v for k, v in begin.items() if v is not None})
    return Explorer(catalog, model, snapshot, observations, galaxies=galaxies)

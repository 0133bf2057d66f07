"""`me.widget()`, which loads anywidget when it is called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import xarray as xr

from ...catalog.schema import GALAXY
from ...catalog.store import open_catalog
from ...errors import MosaicError
from ...model.files import load_model
from ...model.mosaic import Mosaic
from ..sources.origin import origin

if TYPE_CHECKING:
    from .widget import GalaxyWidget

N = 100  # galaxies that come along, unless others are asked for


def widget(
    catalog: xr.Dataset | None = None,
    model: Mosaic | None = None,
    galaxy: int = 0,
    view: str = "galaxy",
    rows: Iterable[int] | None = None,
    **values: Any,
) -> GalaxyWidget:
    """Parts of the explorer in a cell of a notebook: JupyterLab, Notebook, VS Code, Colab, marimo. The model is in the page, so
    that it answers without a kernel, too, in a notebook that was saved as HTML.

    >>> w = me.widget(catalog, model, galaxy=1, view="sed")
    >>> w.mask = "lsst sfh[0:10]"
    >>> w.answer["redshift"].dims
    ('galaxy', 'quantile')

    Parameters
    ----------
    catalog : galaxies (default: the 3,000 held-out ones of the package)
    model : a trained model (default: mosaic-small)
    galaxy : the row of the one that is shown at first
    view : "galaxy", all of it; "sed", "photometry", "sfh", "density", "population" or "latent" alone
    rows : of the galaxies that come along (default: the first hundred, and this one)
    values : mask, noise, edits, pins, scalar, truth, theme, as attributes of the widget

    Raises
    ------
    MosaicError
        In one line, if anything of it cannot be, or anywidget is not installed.
    """
    try:
        from .widget import make_widget
    except ImportError as error:
        raise MosaicError(f"widgets need '{error.name}'; install with: pip install 'mosaic-explorer[notebook]'.") from error
    catalog, model = open_catalog() if catalog is None else catalog, load_model() if model is None else model
    n, where = catalog.sizes[GALAXY], origin(catalog, model)
    if not -n <= galaxy < n:
        raise MosaicError(f"galaxy must be between {-n} and {n - 1}; found {galaxy}.")
    galaxy %= n
    chosen = list(range(min(n, N))) if rows is None else [int(row) for row in rows]
    chosen = chosen if galaxy in chosen or (rows is not None and galaxy == 0) else [*chosen, galaxy]
    first = galaxy if galaxy in chosen else chosen[0]
    values = {"row": first, "view": view} | values
    return make_widget(catalog, model, chosen, where.catalog or "", where.model or model.name, **values)

"""Many galaxies: predicted against true, and the latent map. Very many are drawn by datashader."""

from __future__ import annotations

from typing import Any

import numpy as np
import xarray as xr

from ..catalog.measurements import catalog_measurements, catalog_values
from ..catalog.schema import GALAXY
from ..errors import MosaicError, unknown
from ..latent.maps import latent_map
from ..masks import Mask
from ..modalities import TABLE
from ..model.mosaic import Mosaic
from ..reports.drawing import VERMILION
from .elements import holoviews

MANY = 20_000  # points, from which on datashader draws them
SIDE = 420  # px
MEDIAN = 0.5


def latent(
    model: Mosaic,
    catalog: xr.Dataset,
    mask: Mask | str,
    colour: str = "redshift",
    layout: str = "",
    observed: bool = False,
) -> Any:
    """The latent map of a catalog's galaxies under a mask, coloured by a variable of theirs.

    Parameters
    ----------
    mask : what the model sees, or its text
    colour : a variable of the catalog with a number a galaxy
    layout : as `latent.latent_map` has it; "" is the map that stays
    observed : whether the model sees what surveys measured, instead of true values

    Returns
    -------
    `holoviews.Points` of x, y without unit; of more than 20,000 galaxies an image of their mean colour, which is drawn anew at
    each zoom where there is a kernel

    Raises
    ------
    MosaicError
        If the catalog has no such variable, there is no such layout, or HoloViews is not installed.
    """
    numbers = [str(name) for name, one in catalog.data_vars.items() if one.dims == (GALAXY,) and one.dtype.kind in "fiu"]
    if colour not in numbers:
        raise MosaicError(unknown("variable to colour by", colour, numbers))
    model = model.for_catalog(catalog)
    given = catalog_measurements(catalog, model.table) if observed else catalog_values(catalog, model.table)
    made = latent_map(model, given, model.as_mask(mask), layout)
    hv, n = holoviews(datashader=len(made.xy) > MANY), len(made.xy)
    x, y = hv.Dimension("map_x", label="map, x"), hv.Dimension("map_y", label="map, y")
    points = hv.Points((*made.xy.T, catalog[colour].values), [x, y], _scalar(hv, catalog, colour))
    style = {"cmap": "viridis", "colorbar": True, "width": SIDE + 80, "height": SIDE, "title": f"seen: {made.mask.text}"}
    if n <= MANY:
        return points.opts(color=colour, size=3, xaxis=None, yaxis=None, **style)
    import datashader
    from holoviews.operation.datashader import rasterize

    return rasterize(points, aggregator=datashader.mean(colour)).opts(xaxis=None, yaxis=None, **style)


def population(prediction: xr.Dataset, catalog: xr.Dataset, name: str = "redshift") -> Any:
    """Predicted against true values of a scalar, and the line on which both are equal.

    Parameters
    ----------
    prediction : of all galaxies of `catalog`, in their order
    name : "redshift", "log_halo_mass" or "log_stellar_mass"

    Raises
    ------
    MosaicError
        If there is no such scalar, or both are not of the same galaxies.
    """
    if name not in TABLE.scalar_names:
        raise MosaicError(unknown("scalar", name, TABLE.scalar_names))
    if not np.array_equal(prediction[GALAXY].values, catalog[GALAXY].values):
        raise MosaicError("the answer and the catalog are not of the same galaxies in the same order.")
    true, median = catalog[name].values, prediction[name].sel(quantile=MEDIAN).values
    hv, variable = holoviews(datashader=len(true) > MANY), TABLE.variables[name][1]
    unit = variable.printed_unit or None
    x = hv.Dimension("true", label=f"true {variable.label}", unit=unit)
    y = hv.Dimension("predicted", label=f"predicted {variable.label}", unit=unit)
    points: Any = hv.Points((true, median), [x, y])
    if len(true) > MANY:
        from holoviews.operation.datashader import rasterize

        points = rasterize(points).opts(cmap="cividis", cnorm="log", colorbar=True)
    else:
        points = points.opts(color=VERMILION, size=2, alpha=0.4)
    ends = [float(end) for end in (np.nanmin(true), np.nanmax(true))]
    line = hv.Curve((ends, ends), x, y).opts(color="grey", line_dash="dashed")
    return (points * line).opts(width=SIDE, height=SIDE, show_grid=True)


def _scalar(hv: Any, catalog: xr.Dataset, name: str) -> Any:
    known = TABLE.variables.get(name)
    unit = known[1].printed_unit if known else str(catalog[name].attrs.get("units", ""))
    return hv.Dimension(name, label=known[1].label if known else name, unit=unit or None)

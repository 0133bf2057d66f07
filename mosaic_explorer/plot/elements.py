"""HoloViews itself, once it is asked for, and the axes of a table's variables."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any

import numpy as np
import xarray as xr

from ..catalog.schema import GALAXY
from ..errors import MosaicError
from ..modalities import Modality, Table, Variable

WIDTH, HEIGHT = 640, 320  # px
MICRON = "µm"  # in which bands stand that are known by name


def holoviews(datashader: bool = False) -> ModuleType:
    """HoloViews, drawing with Bokeh; nothing is asked of any host. With `datashader`, that is there as well.

    Raises
    ------
    MosaicError
        If they are not installed.
    """
    try:
        hv = importlib.import_module("holoviews")
        if datashader:
            importlib.import_module("datashader")
    except ImportError as error:
        raise MosaicError(f"plots need '{error.name}'; install with: pip install 'mosaic-explorer[plot]'.") from error
    if "bokeh" not in hv.Store.renderers:
        hv.extension("bokeh", inline=True)  # the default would ask another host for its files
    return hv


def of_one(dataset: xr.Dataset, galaxy: int) -> xr.Dataset:
    """One galaxy of a catalog or an answer, by its place; a MosaicError if there is none."""
    if GALAXY not in dataset.dims:
        return dataset
    n = dataset.sizes[GALAXY]
    if not -n <= galaxy < n:
        raise MosaicError(f"there is no galaxy {galaxy}; there are {n}, counted from 0.")
    return dataset.isel({GALAXY: galaxy})


def dimensions(table: Table, row: Modality, variable: Variable) -> tuple[Any, Any]:
    """The dimensions of a vector: its coordinate and its values, with labels and units."""
    hv = holoviews()
    unit = row.printed_coordinate_unit or (MICRON if row.measured else "")
    along = hv.Dimension(str(row.dim), label=row.coordinate_label, unit=unit or None)
    return along, hv.Dimension(variable.name, label=variable.label, unit=variable.printed_unit or None)


def places(row: Modality) -> np.ndarray:
    """Where the values of a vector stand along its axis, (n,) in its coordinate's unit."""
    return np.asarray(row.axis, np.float64)


def options(row: Modality, variable: Variable) -> dict[str, Any]:
    """What plots of a vector have in common: axes as astronomers expect them."""
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "logx": row.log_axis,
        "invert_yaxis": variable.is_magnitude,
        "show_grid": True,
    }

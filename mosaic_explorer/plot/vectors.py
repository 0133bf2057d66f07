"""Spectra, histories and magnitudes: what a model answers, and what is true."""

from __future__ import annotations

from typing import Any

import numpy as np
import xarray as xr

from ..errors import MosaicError, unknown
from ..modalities import TABLE, Modality, Variable
from ..reports.drawing import VERMILION
from .elements import dimensions, holoviews, of_one, options, places

BANDS = ((0.025, 0.975, 0.15), (0.16, 0.84, 0.3))  # quantiles between which a band lies, and how opaque it is
MEDIAN = 0.5
POINTS = 10  # values up to which a vector is drawn as points: bands of a survey, not a spectrum


def answer(prediction: xr.Dataset, variable: str, galaxy: int = 0) -> Any:
    """What a model answers about a vector of one galaxy: the median, and bands from 16 to 84 and from 2.5 to 97.5%.

    Parameters
    ----------
    prediction : as `Mosaic.predict` gives it, quantiles of `variable` in it
    variable : "sed", "sfh", "lsst" or "spherex"
    galaxy : its place among those that were asked about

    Returns
    -------
    a `holoviews.Overlay`; values in the unit that its axis names

    Raises
    ------
    MosaicError
        If there is no such galaxy, the answer lacks the variable, or HoloViews is not installed.
    """
    hv, row, one = holoviews(), _row(variable), _row_variable(variable)
    values = _values(prediction, variable, galaxy, "the answer")
    along, of = dimensions(TABLE, row, one)
    x, common = places(row), options(row, one)
    median = values.sel(quantile=MEDIAN).values
    parts = []
    for low, high, alpha in BANDS:
        ends = values.sel(quantile=low).values, values.sel(quantile=high).values
        if len(x) <= POINTS:
            bars = hv.ErrorBars((x, median, median - ends[0], ends[1] - median), along, [of, "below", "above"])
            parts.append(bars.opts(line_color=VERMILION, line_alpha=2 * alpha, line_width=4))
        else:
            area = hv.Area((x, *ends), along, [of, f"{of.name}_high"])
            parts.append(area.opts(color=VERMILION, alpha=alpha, line_alpha=0))
    shown = hv.Scatter if len(x) <= POINTS else hv.Curve
    style: dict[str, Any] = {"size": 7} if len(x) <= POINTS else {"line_width": 2}
    parts.append(shown((x, median), along, of, label="predicted").opts(color=VERMILION, **style))
    return hv.Overlay(parts).opts(**common)


def truth(catalog: xr.Dataset, variable: str = "sed", galaxy: int = 0) -> Any:
    """A galaxy's own values of a vector, to be laid over an answer.

    Parameters
    ----------
    catalog : galaxies, as `me.open_catalog` gives them
    variable, galaxy : as `answer` has them

    Returns
    -------
    a `holoviews.Curve`, of few values a `holoviews.Scatter`

    Raises
    ------
    MosaicError
        As `answer` does.
    """
    hv, row, one = holoviews(), _row(variable), _row_variable(variable)
    values = _values(catalog, variable, galaxy, "the catalog").values
    along, of = dimensions(TABLE, row, one)
    common = options(row, one)
    if len(values) <= POINTS:
        return hv.Scatter((places(row), values), along, of, label="true").opts(color="black", size=6, marker="x", **common)
    return hv.Curve((places(row), values), along, of, label="true").opts(color="black", line_width=1, **common)


def sed(prediction: xr.Dataset, galaxy: int = 0) -> Any:
    """The predicted spectrum of a galaxy, log10 Jy at 10 pc against the rest-frame wavelength; see `answer`.

    >>> me.plot.sed(model.predict(catalog, "lsst", what="sed"), galaxy=1) * me.plot.truth(catalog, "sed", 1)
    :Overlay
       .Area.I          :Area   [wavelength]   (log flux at 10 pc,sed_high)
       .Area.II         :Area   [wavelength]   (log flux at 10 pc,sed_high)
       .Curve.Predicted :Curve   [wavelength]   (log flux at 10 pc)
       .Curve.True      :Curve   [wavelength]   (log flux at 10 pc)
    """
    return answer(prediction, "sed", galaxy)


def sfh(prediction: xr.Dataset, galaxy: int = 0) -> Any:
    """The predicted star-formation history, log10 Msun/yr against cosmic time; see `answer`."""
    return answer(prediction, "sfh", galaxy)


def spherex(prediction: xr.Dataset, galaxy: int = 0) -> Any:
    """The predicted magnitudes of SPHEREx, AB, against the observed wavelength; see `answer`."""
    return answer(prediction, "spherex", galaxy)


def lsst(prediction: xr.Dataset, galaxy: int = 0) -> Any:
    """The predicted magnitudes of LSST, AB, against the observed wavelength; see `answer`."""
    return answer(prediction, "lsst", galaxy)


def _row(variable: str) -> Modality:
    vectors = [row.variables[0].name for row in TABLE if row.is_vector]
    if variable not in vectors:
        raise MosaicError(unknown("variable to plot along an axis", variable, vectors))
    return TABLE.variables[variable][0]


def _row_variable(variable: str) -> Variable:
    return TABLE.variables[variable][1]


def _values(dataset: xr.Dataset, variable: str, galaxy: int, what: str) -> xr.DataArray:
    if variable not in dataset.data_vars:
        raise MosaicError(f"{what} has no '{variable}'; it has {', '.join(map(str, dataset.data_vars))}.")
    values = of_one(dataset, galaxy)[variable]
    if not np.isfinite(values.values).any():
        raise MosaicError(f"{what} knows nothing of '{variable}' of galaxy {galaxy}.")
    return values

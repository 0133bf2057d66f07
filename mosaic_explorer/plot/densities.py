"""Densities of scalars: p(z), and of masses."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..catalog.schema import GALAXY
from ..errors import MosaicError, unknown
from ..modalities import TABLE
from ..model.prediction import Prediction
from ..reports.drawing import VERMILION
from .elements import HEIGHT, WIDTH, holoviews, of_one

SIGMAS, POINTS = 5.0, 600  # how far around the density is drawn, and at how many values


def density(prediction: Prediction, name: str = "redshift", galaxy: int = 0, truth: float | None = None) -> Any:
    """The density of a scalar of one galaxy, as sharp as it is, without bins.

    Parameters
    ----------
    prediction : as `Mosaic.predict` gives it, of a model with widths
    name : "redshift", "log_halo_mass" or "log_stellar_mass"
    galaxy : its place among those that were asked about
    truth : its own value, which is marked, in the scalar's unit

    Returns
    -------
    a `holoviews.Area`, in an overlay with a line if there is a truth; density per unit of the scalar

    Raises
    ------
    MosaicError
        If there is no such galaxy or density, or HoloViews is not installed.
    """
    hv = holoviews()
    if name not in TABLE.scalar_names:
        raise MosaicError(unknown("scalar", name, TABLE.scalar_names))
    if f"{name}_mean" not in prediction:
        raise MosaicError(f"the answer has no density of '{name}'.")
    galaxies = prediction if GALAXY in prediction.dims else prediction.expand_dims(GALAXY)
    of_one(galaxies, galaxy)
    mixture = Prediction.of(galaxies.isel({GALAXY: [galaxy]})).mixture(name)
    levels = mixture.quantiles((0.001, 0.5, 0.999))[0]
    room = (levels[2] - levels[0]) / SIGMAS
    x = np.linspace(max(levels[0] - room, float(mixture.low)), min(levels[2] + room, float(mixture.high)), POINTS)
    variable = TABLE.variables[name][1]
    along = hv.Dimension(name, label=variable.label, unit=variable.printed_unit or None)
    area = hv.Area((x, mixture.pdf(x[None])[0]), along, hv.Dimension("density"), label="predicted")
    area = area.opts(color=VERMILION, alpha=0.4, line_color=VERMILION, width=WIDTH, height=HEIGHT, show_grid=True)
    return area if truth is None else area * hv.VLine(float(truth)).opts(color="black", line_dash="dashed")

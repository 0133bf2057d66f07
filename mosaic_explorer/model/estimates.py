"""Answers of a network that gives estimates alone: the median is the estimate, of the width nothing is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .answer import VariableAnswers
from .quantiles import MEDIAN

if TYPE_CHECKING:
    from .mosaic import Mosaic

NO_WIDTHS = "the paper's network gives no uncertainty"


def uncertainty_words(measured: bool) -> str:
    """What a user should know of such answers; `measured` if the network is shown what surveys measured."""
    return f"{NO_WIDTHS}{'; it takes what was measured as exact' if measured else ''}"


def write_estimates(
    model: Mosaic, name: str, numbers: np.ndarray, normalised: np.ndarray, out: VariableAnswers, part: slice
) -> None:  # fmt: skip
    """Write the estimates of a modality of a batch's galaxies into `part` of `out`; all other quantiles are NaN.

    numbers : (n,) which of its values; normalised : (galaxies, n)
    """
    row, place = model.table[name], model.table.slices[name].start + numbers
    values = normalised * model.scaling.spread[place] + model.scaling.mean[place]
    if row.is_vector:
        quantiles = out.quantiles[row.variables[0].name][part]
        quantiles[:] = np.nan
        quantiles[:, numbers, MEDIAN] = values
    else:
        for k, number in enumerate(numbers.tolist()):
            quantiles = out.quantiles[row.coordinate[number]][part]
            quantiles[:] = np.nan
            quantiles[:, 0, MEDIAN] = values[:, k]

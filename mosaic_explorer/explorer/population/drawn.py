"""What is drawn of a scalar of many galaxies, as plain numbers and words: predicted against true, or how it is distributed."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...model.estimates import NO_WIDTHS
from ...model.mosaic import Mosaic
from ..session.population import MEDIAN_BINS, ScalarSummary
from ..session.sample import Sample
from ..session.value_words import ValueWords

# of the range of points, what is left free beside them; of the model's range, from which part on all of it is shown
MARGIN, FILLED = 0.03, 0.8


def points_message(
    name: str, summary: ScalarSummary | None, sample: Sample, model: Mosaic, words: ValueWords
) -> dict[str, Any]:
    """For `Points`: one for each galaxy of the sample, NaN where it has not been asked about; none before any has."""
    label, true = model.table.variables[name][1].label, words.adjective
    nothing = np.zeros(0, np.float32)
    x, y = (nothing, nothing) if summary is None else (summary.truth.astype(np.float32), summary.median.astype(np.float32))
    labels = {"x_label": f"{true} {_with_unit(name, model)}", "y_label": f"predicted {label}", "x_word": true}
    about = f"predicted against {true} {label} of {sample.words}"
    rows = {} if sample.is_beginning else {"rows": sample.rows[: len(x)].astype(np.float32)}
    return {"x": x, "y": y, "ends": _ends(name, model, x, y), "words": about, **labels, **rows}


def distribution_message(name: str, summary: ScalarSummary, sample: Sample, model: Mosaic, n: int) -> dict[str, Any]:
    """For `DistributionPlot`: the mean density and the histogram of the medians of n galaxies."""
    label, shapes = model.table.variables[name][1].label, summary.distribution(model.edges[name])
    symbol = "z" if name == "redshift" else model.table.variables[name][1].short
    summed = f"sum of p({symbol}) over {n:,} galaxies"
    return {
        "title": f"n({symbol}) as the model says",
        "words": f"distribution of the {label} of {sample.words}: the sum of all densities, and the medians",
        "x_label": _with_unit(name, model),
        "ends": [float(shapes.edges[0]), float(shapes.edges[-1])],
        "density": shapes.density[np.isfinite(shapes.density)].astype(np.float32),
        "medians": shapes.share.astype(np.float32),
        "legend": [summed if model.has_uncertainty else NO_WIDTHS, f"medians, in {MEDIAN_BINS} bins"],
    }


def _with_unit(name: str, model: Mosaic) -> str:
    _, variable = model.table.variables[name]
    return f"{variable.label} [{variable.unit}]" if variable.unit else variable.label


def _ends(name: str, model: Mosaic, x: np.ndarray, y: np.ndarray) -> list[float]:
    """Of both axes: the part of the model's range in which points lie, all of it where they nearly fill it."""
    low, high = (float(end) for end in model.edges[name][[0, -1]])
    known = np.isfinite(x)
    if not (known & np.isfinite(y)).any():
        return [low, high, low, high]
    spans = [_span(x[known], low, high), _span(np.concatenate([x[known], y[np.isfinite(y)]]), low, high)]
    return [end for span in spans for end in span]


def _span(values: np.ndarray, low: float, high: float) -> tuple[float, float]:
    """The ends of an axis that holds values (n,), with a margin that stays within low to high, where the values do."""
    least, most = float(values.min()), float(values.max())
    margin = MARGIN * (most - least)
    if not 0 < most - least < FILLED * (high - low):
        return min(low, least), max(high, most)
    return min(least, max(low, least - margin)), max(most, min(high, most + margin))

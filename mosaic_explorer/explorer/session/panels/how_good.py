"""How good answers about a scalar are, in bins of brightness, of redshift and the like, or of how sure the model is."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

import numpy as np
import pandas as pd
import xarray as xr

from ....binned_accuracy import Answers, Percentiles, accuracy_steps, bin_edges, outlier_words, percentiles
from ....model.mosaic import Mosaic
from ..answers import Summaries
from ..edits import editable, variable_of
from ..observations import Observations
from ..population import ScalarSummary
from ..population_scores import BAND
from ..sample import Sample
from ..state import Snapshot
from .names import HOW_GOOD
from .words import Steps, with_words

WIDTH, PERCENTILE = "width", "percentile"
SCALARS = ("redshift", "log_stellar_mass", "log_halo_mass")


class HowGood(NamedTuple):
    """Scores of a scalar in bins, see `accuracy_in_bins`, and the percentiles of its true values."""

    bins: xr.Dataset
    percentiles: Percentiles


def axes(observations: Observations, sample: Sample) -> list[str]:
    """What bins can be of: the galaxies' own magnitude i and scalars, of which any is known, and the predicted width."""
    places = editable(observations.table)
    own = observations.own(sample.rows, [name for name in (BAND, *SCALARS) if name in places])
    return [*(name for name, values in own.items() if np.isfinite(values).any()), WIDTH]


def axis_label(observations: Observations, by: str, name: str) -> str:
    """An axis with its unit; of widths they are those of the scalar `name`."""
    if by == WIDTH:
        variable = observations.table.variables[name][1]
        return f"half of the predicted 16–84% range{f' [{variable.error_unit}]' if variable.error_unit else ''}"
    variable = variable_of(by, observations.table)
    adjective = observations.words.adjective
    if by not in observations.table.scalar_names:
        return f"{adjective} magnitude {by}"
    return f"{adjective} {variable.label}{f' [{variable.printed_unit}]' if variable.printed_unit else ''}"


def answers_of(summary: ScalarSummary) -> Answers:
    """What is known of a scalar, for its scores."""
    return Answers(summary.truth, summary.median, summary.low, summary.high)


def how_good_steps(
    name: str, summary: ScalarSummary, by: str, observations: Observations, rows: np.ndarray, some: np.ndarray | None = None
) -> Generator[None, None, HowGood]:
    """How good answers are about galaxies in `rows`, or `some` of them, bool (n,), in the same bins; yields between bins."""
    axis = summary.sigma if by == WIDTH else observations.own(rows, [by])[by]
    is_answered = np.isfinite(summary.median)
    edges = bin_edges(np.where(is_answered, axis, np.nan), equal_counts=by == WIDTH)
    chosen = is_answered if some is None else is_answered & some
    bins = yield from accuracy_steps(name, answers_of(summary), np.where(chosen, axis, np.nan), edges)
    return HowGood(bins, percentiles(np.where(chosen, summary.pit, np.nan)))


def how_good(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Of the scalar in focus: scores in bins of each axis, then how many galaxies have which percentile."""
    name, sample = snapshot.scalar_name, observations.whole(snapshot.filter, model)
    population = yield from Summaries(model, observations).steps(snapshot.mask, snapshot.noise, sample=sample)
    summary, frames = population.scalars[name], []
    found = None
    for by in axes(observations, sample):
        found = yield from how_good_steps(name, summary, by, observations, sample.rows)
        frame = found.bins.to_dataframe().reset_index(drop=True)
        frame.insert(0, "by", by)
        frames.append(frame)
    counts = found.percentiles.counts if found else np.zeros(0, int)
    ends = np.linspace(0, 1, len(counts) + 1)
    frames.append(pd.DataFrame({"by": PERCENTILE, "bin_low": ends[:-1], "bin_high": ends[1:], "n": counts}))
    frame = pd.concat(frames, ignore_index=True)
    first = ["by", "bin_low", "bin_high", "bin_middle", "n"]
    frame = frame[[*first, *(column for column in frame if column not in first)]]
    noun, unit = observations.words.noun, model.table.variables[name][1].unit
    errors = "of dz / (1 + z)" if name == "redshift" else f"of answer - {noun}"
    about = [
        f"{sample.words}; scores of {name} in bins of `by`, their own values or the predicted width; bin_middle: median",
        f"bias, sigma_mad: {errors}; outliers: {outlier_words(name)}; coverage: of 16-84% ranges",
        "_low, _high: middle 68% of 100 bootstrap samples, of parts of galaxies Wilson's interval of 68%",
        f"{PERCENTILE}: n galaxies whose {noun} has that percentile of its density",
    ]
    units = {"width": unit}
    return with_words(frame, HOW_GOOD, snapshot, model, observations, about, units)

"""How good answers about many galaxies are: widths, errors, outliers and coverage of one scalar, of all or in bins."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from ...binned_accuracy import LEAST, REDSHIFT, errors_of, largest_error, outlier_words
from ...metrics import nmad
from ...modalities import Table
from .edits import editable
from .population import ScalarSummary

BAND = "i"
BINS = {BAND: (22.0, 23.0, 24.0, 25.0, 26.0), REDSHIFT: (0.5, 1.0, 1.5, 2.0, 2.5)}  # inner edges of bins, by what they are of

__all__ = ["BAND", "BINS", "LEAST", "REDSHIFT", "Scores", "binnings", "bins", "outlier_words", "scores", "scores_of"]


class Scores(NamedTuple):
    """One scalar of n galaxies, whose errors are e = (z_p - z_t) / (1 + z_t) of redshift, answer - truth of anything else.

    width : the median galaxy's half of the 16-84% range; known without any truth
    sigma_mad : 1.4826 median |e - median e|
    bias : median e
    outliers : the part of |e| above 0.15 (redshift) or 0.3
    coverage : the part of true values within the 16-84% range
    mae, mae_error : mean absolute error of the answer, not divided by anything, and its standard error
    """

    n: int
    width: float
    sigma_mad: float
    bias: float
    outliers: float
    coverage: float
    mae: float
    mae_error: float


def scores(name: str, summary: ScalarSummary, rows: np.ndarray | None = None) -> Scores:
    """Those of all galaxies, or of some (a bool array or rows); NaN where nothing is known."""
    everything = summary.truth, summary.median, summary.low, summary.high
    return scores_of(name, *(everything if rows is None else (x[rows] for x in everything)))


def scores_of(name: str, truth: np.ndarray, median: np.ndarray, low: np.ndarray, high: np.ndarray) -> Scores:
    """Those of a scalar from true values and answers, (n,) each; galaxies without an answer are left out."""
    answered = np.isfinite(median)
    truth, median, low, high = truth[answered], median[answered], low[answered], high[answered]
    width = float(np.median((high - low) / 2)) if len(truth) else np.nan
    known = np.isfinite(truth)
    n = int(known.sum())
    if not n:
        return Scores(len(truth), width, *[np.nan] * 6)
    truth, median, low, high = truth[known], median[known], low[known], high[known]
    errors = errors_of(name, median, truth)
    off = np.abs(median - truth)
    return Scores(
        n,
        width,
        nmad(errors),
        float(np.median(errors)),
        float((np.abs(errors) > largest_error(name)).mean()),
        float(((truth >= low) & (truth <= high)).mean()) if np.isfinite(width) else np.nan,
        float(off.mean()),
        float(off.std() / np.sqrt(n)) if n > 1 else np.nan,
    )


def binnings(table: Table) -> list[str]:
    """What galaxies of a table can be sorted by into bins."""
    return [key for key in BINS if key in table.scalar_names or key in editable(table)]


def bins(key: str, table: Table, values: np.ndarray) -> list[tuple[str, np.ndarray]]:
    """The bins of a binning that hold enough galaxies: (label, bool (n,)) of each.

    Parameters
    ----------
    values : (n, table.size) true or measured values
    """
    inner = BINS[key]
    place = table.place(key).start if key in table.scalar_names else editable(table)[key]
    x = values[:, place]
    symbol = "z" if key == REDSHIFT else key
    ends = [-np.inf, *inner, np.inf]
    found = []
    for low, high in pairwise(ends):
        inside = (x >= low) & (x < high)
        if inside.sum() >= LEAST:
            found.append((_range_words(symbol, low, high), inside))
    return found


def _range_words(symbol: str, low: float, high: float) -> str:
    if low == -np.inf:
        return f"{symbol} < {high:g}"
    return f"{symbol} > {low:g}" if high == np.inf else f"{low:g}–{high:g}"

"""Every score, defined once. Truth and answers are arrays whose first axis is the galaxy; NaN is left out.

Photo-z scores are those of the LSST DESC's RAIL: point estimates after rail_base's `pointestimates.py`, distributions after
Schmidt et al. 2020 (MNRAS 499, 1587, Sect. 4), whose table they may be set beside. Densities score themselves: `densities`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import numpy as np

Percent = Literal["50", "68", "95"]
# percent of true values, and between which quantiles
INTERVALS: dict[Percent, tuple[float, float]] = {"50": (0.25, 0.75), "68": (0.16, 0.84), "95": (0.025, 0.975)}
OUTLIER = 0.06  # |e| of an outlier at least (RAIL)
FIXED_OUTLIER = 0.15  # |e| of an outlier whatever the width of the core (Hildebrandt et al. 2010, A&A 523, A31)
IQR_PER_SIGMA = 1.349  # interquartile range of a Gaussian of sigma 1
TIE_WIDTH = 0.02  # in the variable's unit: a predicted quantile no further from the end of a scale lies on it
TRUTH_WIDTH = 1e-4  # the same of a true value: what 32-bit storage leaves of an exact tie


# -- errors -----------------------------------------------------------------------------------------------------------
def mean_absolute_error(predicted: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Mean |predicted - truth| over values and galaxies, and its standard error over galaxies (the paper's Table 1)."""
    return mean_and_error(np.abs(np.asarray(predicted, float) - truth))


def mean_and_error(per_value: np.ndarray) -> tuple[float, float]:
    """Mean over galaxies of each galaxy's mean over values, and the standard error of it; NaN where nothing is left."""
    each = mean_of_known(per_value)
    each = each[np.isfinite(each)]
    return (float(each.mean()), float(each.std() / np.sqrt(len(each)))) if len(each) else (float("nan"), float("nan"))


def mean_of_known(per_value: np.ndarray) -> np.ndarray:
    """Each galaxy's mean over its values that are not NaN, (galaxies,); NaN where all are."""
    per_value = np.asarray(per_value, float).reshape(len(per_value), -1)
    is_valid = np.isfinite(per_value)
    count = is_valid.sum(1)
    return np.where(count, np.where(is_valid, per_value, 0).sum(1) / np.maximum(count, 1), np.nan)


# -- coverage ---------------------------------------------------------------------------------------------------------
def coverage(
    quantiles: np.ndarray,
    levels: Sequence[float],
    truth: np.ndarray,
    lowest: float | None = None,
    highest: float | None = None,
) -> dict[Percent, np.ndarray]:
    """Whether each true value lies within the central intervals `INTERVALS`: {percent: array like truth}, NaN without truth.

    Its mean is the coverage; 0.68 is right for "68". It is 1 or 0, save for true values on the end of a scale, of which
    many are equal: there a forecast that is right has many ranks for one value, and the share of those that lie in the
    interval is counted, which is what drawing the rank at random gives on average (randomised PIT: Czado, Gneiting & Held
    2009, Biometrics 65, 1254).

    Parameters
    ----------
    quantiles : (..., levels), rising
    levels : of the quantiles; symmetric about 0.5, those of `INTERVALS` among them
    truth : (...)
    lowest, highest : the end of the scale on which true values pile up, if there is one
    """
    if highest is not None:  # mirrored, a highest value is a lowest one
        return coverage(-quantiles[..., ::-1], levels, -np.asarray(truth), lowest=-highest)
    ranks = np.asarray(levels, float)
    is_valid = np.isfinite(truth) & np.isfinite(quantiles).all(-1)
    tied = is_valid & (truth <= lowest + TRUTH_WIDTH) if lowest is not None else np.zeros(np.shape(truth), bool)
    upto = level_of_tie(quantiles[tied], ranks, lowest) if lowest is not None and tied.any() else None
    inside_of = {}
    for percent, (low, high) in INTERVALS.items():
        i, j = (int(np.abs(ranks - x).argmin()) for x in (low, high))
        inside = np.where(is_valid, (truth >= quantiles[..., i]) & (truth <= quantiles[..., j]), np.nan)
        if upto is not None:
            inside[tied] = (np.minimum(upto, high) - low).clip(0) / upto
        inside_of[percent] = inside
    return inside_of


def level_of_tie(quantiles: np.ndarray, levels: np.ndarray, lowest: float) -> np.ndarray:
    """How much of a forecast lies on the end of a scale, (n,), from its quantiles (n, levels): a true value there has a rank
    anywhere between 0 and this.

    Between the last quantile on the end and the first above it, the line through the next two says where; with only one
    above, the middle is taken.
    """
    on_end = (quantiles <= lowest + TIE_WIDTH).sum(1)  # quantiles rise: the first so many
    rows, last = np.arange(len(quantiles)), len(levels) - 1
    first, second = np.minimum(on_end, last - 1), np.minimum(on_end + 1, last)
    slope = (levels[second] - levels[first]) / np.maximum(quantiles[rows, second] - quantiles[rows, first], 1e-6)
    upto = levels[first] - slope * (quantiles[rows, first] - lowest)
    upto = np.clip(upto, levels[np.maximum(on_end - 1, 0)], levels[first])
    upto = np.where(on_end == last, (levels[last] + levels[last - 1]) / 2, upto)
    return np.select([on_end == 0, on_end > last], [levels[0], 1.0], upto)


# -- photometric redshifts, point estimates ---------------------------------------------------------------------------
def redshift_errors(predicted: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """e = (z_p - z_t) / (1 + z_t) (RAIL)."""
    return (np.asarray(predicted, float) - truth) / (1 + truth)


def nmad(errors: np.ndarray) -> float:
    """sigma_MAD = 1.4826 median |e - median e| (RAIL): the width of the core of redshift errors."""
    errors = np.asarray(errors, float)
    return float(1.4826 * np.median(np.abs(errors - np.median(errors))))


def sigma_iqr(errors: np.ndarray) -> float:
    """The interquartile range of e over that of a Gaussian of sigma 1 (RAIL)."""
    low, high = np.percentile(np.asarray(errors, float), [25, 75])
    return float((high - low) / IQR_PER_SIGMA)


def outlier_fraction(errors: np.ndarray) -> float:
    """The part of |e| above max(0.06, 3 sigma_IQR) (RAIL)."""
    return float((np.abs(np.asarray(errors, float)) > max(OUTLIER, 3 * sigma_iqr(errors))).mean())


def fixed_outlier_fraction(errors: np.ndarray) -> float:
    """The part of |e| above 0.15; unlike RAIL's share it cannot fall because the core grows wider."""
    return float((np.abs(np.asarray(errors, float)) > FIXED_OUTLIER).mean())


# -- densities --------------------------------------------------------------------------------------------------------
def ks_distance(ranks: np.ndarray) -> float:
    """The largest distance between the distribution of `ranks` and the uniform one (Kolmogorov & Smirnov).

    Never read it alone: the density of all galaxies, given to each of them, scores best (Schmidt et al. 2020).
    """
    ranks = np.sort(np.asarray(ranks, float)[np.isfinite(ranks)])
    n = len(ranks)
    if not n:
        return float("nan")
    return float(max((np.arange(1, n + 1) / n - ranks).max(), (ranks - np.arange(n) / n).max()))


# -- errors of scores -------------------------------------------------------------------------------------------------
def resamples(n: int, count: int, seed: int = 0) -> np.ndarray:
    """Which of n galaxies each of `count` bootstrap samples holds, (count, n); the same for the same seed."""
    return np.random.default_rng([seed, n]).integers(0, n, (count, n))


def bootstrap_error(score: Callable[..., float], arrays: Sequence[np.ndarray], rows: np.ndarray) -> float:
    """The spread of `score(*arrays)` over bootstrap samples of galaxies (Efron 1979); NaN of fewer than two galaxies.

    Parameters
    ----------
    arrays : whose first axis is the galaxy
    rows : (samples, galaxies), see `resamples`
    """
    if rows.shape[1] < 2:
        return float("nan")
    return float(np.std([score(*(x[some] for x in arrays)) for some in rows]))

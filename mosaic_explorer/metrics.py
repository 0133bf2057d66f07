"""Every score, defined once. Truth and answers are arrays whose first axis is the galaxy; NaN is left out."""

from __future__ import annotations

import numpy as np


def mean_absolute_error(predicted: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Mean |predicted - truth| over values and galaxies, and its standard error over galaxies (the paper's Table 1)."""
    return mean_and_error(np.abs(np.asarray(predicted, float) - truth))


def mean_and_error(per_value: np.ndarray) -> tuple[float, float]:
    """Mean over galaxies of each galaxy's mean over values, and the standard error of it; NaN where nothing is left."""
    per_value = np.asarray(per_value, float).reshape(len(per_value), -1)
    told = np.isfinite(per_value)
    some = told.any(1)
    if not some.any():
        return float("nan"), float("nan")
    each = np.where(told, per_value, 0)[some].sum(1) / told[some].sum(1)
    return float(each.mean()), float(each.std() / np.sqrt(len(each)))


def coverage(low: np.ndarray, high: np.ndarray, truth: np.ndarray) -> float:
    """The part of true values that lie within [low, high]; 0.68 is right for the 16-84% interval."""
    told = np.isfinite(truth) & np.isfinite(low)
    return float(((truth >= low) & (truth <= high))[told].mean()) if told.any() else float("nan")


def redshift_errors(predicted: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """e = (z_p - z_t) / (1 + z_t), as the LSST DESC's RAIL defines it (rail_base, pointestimates.py)."""
    return (np.asarray(predicted, float) - truth) / (1 + truth)


def nmad(errors: np.ndarray) -> float:
    """sigma_MAD = 1.4826 median |e - median e| (RAIL): the width of the core of redshift errors."""
    errors = np.asarray(errors, float)
    return float(1.4826 * np.median(np.abs(errors - np.median(errors))))


def outlier_fraction(errors: np.ndarray) -> float:
    """The part of |e| above max(0.06, 3 sigma_IQR), with sigma_IQR the interquartile range / 1.349 (RAIL)."""
    errors = np.asarray(errors, float)
    low, high = np.percentile(errors, [25, 75])
    return float((np.abs(errors) > max(0.06, 3 * (high - low) / 1.349)).mean())

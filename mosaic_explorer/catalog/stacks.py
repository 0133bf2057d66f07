"""Many galaxies as one: what half of them lie above at each time or wavelength, and where the middle two thirds lie."""

from __future__ import annotations

import numpy as np

LEVELS = (0.16, 0.5, 0.84)
PIVOT = 5000.0  # AA: where spectra are made equal


def levels(values: np.ndarray) -> np.ndarray:
    """The 16%, 50% and 84% over rows (n, values), (3, values); NaN is left out, and stands where nothing is left."""
    if len(values) and not np.isnan(values).any():
        return np.quantile(values, LEVELS, axis=0)
    found = np.full((len(LEVELS), values.shape[1]), np.nan)
    has_some = np.isfinite(values).any(0)
    found[:, has_some] = np.nanquantile(values[:, has_some], LEVELS, axis=0)
    return found


def log_mean(values: np.ndarray) -> np.ndarray:
    """log10 of the mean over rows of what `values` (n, values) are the logarithms of, (values,); NaN as in `levels`."""
    known = np.isfinite(values)
    n = known.sum(0)
    total = np.where(known, 10.0 ** np.where(known, values, 0.0), 0.0).sum(0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(n > 0, np.log10(total / n), np.nan)


def at_pivot(wavelength: np.ndarray, sed: np.ndarray) -> np.ndarray:
    """The spectra's (n, values) own value at 5000 AA, (n,), which is taken from each before they are stacked."""
    column: np.ndarray = sed[:, int(np.abs(wavelength - PIVOT).argmin())]
    return column

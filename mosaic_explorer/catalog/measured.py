"""Measured fluxes as catalogs hold them: a magnitude with its error where a source is detected, elsewhere a limit."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .surveys import MAG, flux_to_magnitude, magnitude_to_flux

DETECTION_SIGMA = 2.0  # a source fainter than this many of its sigma is a limit; models learn from surveys that count so


def measured(
    flux: ArrayLike, sigma: ArrayLike, detection_sigma: float = DETECTION_SIGMA
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What a catalog says of measured fluxes: (observed [mag(AB)], error [mag], limit (int8, 1 where not detected)).

    A source of at least `detection_sigma` has the magnitude -2.5 log10 flux and the error 2.5/ln 10 sigma/flux. Of a fainter
    one, negative fluxes among them, it is known to be below the magnitude of a source of `detection_sigma`, and the error is
    that of a source there: exactly what `surveys.measure` says of simulated ones.

    Parameters
    ----------
    flux : [maggies: 1 is AB magnitude 0, 3631 Jy], any shape; may be negative
    sigma : [maggies], 1 sigma, of a shape that broadcasts with it
    detection_sigma : above 0

    Returns
    -------
    Arrays of the common shape, float64 but for `limit`. NaN, NaN and 0 where nothing was measured: the flux or sigma is not
    finite, or sigma is not above 0. Whoever read such a sigma says so.
    """
    flux, sigma = np.broadcast_arrays(np.asarray(flux, np.float64), np.asarray(sigma, np.float64))
    usable = np.isfinite(flux) & np.isfinite(sigma) & (sigma > 0)
    sigma = np.where(usable, sigma, np.nan)
    faintest = detection_sigma * sigma
    limit = usable & (flux < faintest)
    brightness = np.where(limit | ~usable, faintest, flux)
    return flux_to_magnitude(brightness), MAG * sigma / brightness, limit.astype(np.int8)


def measured_magnitudes(
    magnitude: ArrayLike, error: ArrayLike, detection_sigma: float = DETECTION_SIGMA
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """As `measured`, of magnitudes [mag(AB)] and their 1-sigma errors [mag]: errors above 0.543 are of less than 2 sigma."""
    flux = magnitude_to_flux(np.asarray(magnitude, np.float64))
    return measured(flux, flux * np.asarray(error, np.float64) / MAG, detection_sigma)

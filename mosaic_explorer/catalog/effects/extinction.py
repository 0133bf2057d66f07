"""Dust of the Milky Way: how many magnitudes it takes at a wavelength, by the law of Fitzpatrick (1999) for R(V) = 3.1."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline

# Fitzpatrick 1999 (PASP 111, 63), Table 3: 1/wavelength [1/um] and A / E(B-V) for R(V) = 3.1, joined by a cubic spline.
ANCHORS = (
    (0.0, 0.000),
    (0.377, 0.265),
    (0.820, 0.829),
    (1.667, 2.688),
    (1.828, 3.055),
    (2.141, 3.806),
    (2.433, 4.315),
    (3.704, 6.265),
    (3.846, 6.591),
)
R_V = 3.1
# Beyond the last anchor, towards the ultraviolet: his Eq. 2 and the Appendix, after Fitzpatrick & Massa (1990).
SLOPE = -0.824 + 4.717 / R_V
INTERCEPT = 2.030 - 3.007 * SLOPE
BUMP, BUMP_CENTRE, BUMP_WIDTH = 3.23, 4.596, 0.99
RISE, RISE_START = 0.41, 5.9


def extinction_per_ebv(wavelength: np.ndarray) -> np.ndarray:
    """A / E(B-V) at wavelengths [um], any shape; NaN stays NaN.

    The law reaches from 0.1 um to 2.65 um. Beyond, the spline falls smoothly to 0 at infinite wavelength, as its author has
    it: 0.14 at 4.6 um and 0.05 at 12.8 um, where Gordon et al. (2023) have 0.10 and, in the silicate band, 0.10.
    """
    x = 1 / np.asarray(wavelength, float)
    anchors = np.array(ANCHORS)
    spline = CubicSpline(anchors[:, 0], anchors[:, 1], bc_type="natural")
    return np.where(x > anchors[-1, 0], R_V + _ultraviolet(x), spline(x))


def _ultraviolet(x: np.ndarray) -> np.ndarray:
    """E(wavelength - V) / E(B-V) at 1/wavelength `x` [1/um]."""
    bump = x**2 / ((x**2 - BUMP_CENTRE**2) ** 2 + (x * BUMP_WIDTH) ** 2)
    above = np.maximum(x - RISE_START, 0)
    return INTERCEPT + SLOPE * x + BUMP * bump + RISE * (0.5392 * above**2 + 0.05644 * above**3)

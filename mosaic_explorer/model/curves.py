"""What a network is told of a filter, and how many numbers that is, and those of a measurement in it. No torch in it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ..modalities.table import CURVE_SHARES

WAVES = 8  # sines and cosines of the centre's logarithm, each half as long as the one before
LONGEST = 6.0  # of ln(wavelength): all filters lie within
MIDDLE = CURVE_SHARES.index(0.5)
OFFSETS = 10.0  # ln(wavelength) of a curve's wings about its middle times this is of the order of one
CURVE_FEATURES = len(CURVE_SHARES) + 2 * WAVES
RIPPLES = (1.0, 3.0, 9.0)  # per mag: of a colour's sines and cosines
VALUE_FEATURES = 5 + 2 * len(RIPPLES)
IS_SEEN = 4  # the feature that is 1 where a measurement is seen


def curve_features(curves: Sequence[Sequence[float]]) -> np.ndarray:
    """What a network is told of filters' curves, `Modality.curves` [um]: (filters, CURVE_FEATURES), of 32 bits."""
    log_wave = np.log(np.asarray(curves, np.float64))
    centre = log_wave[:, MIDDLE : MIDDLE + 1]
    wings = OFFSETS * np.delete(log_wave, MIDDLE, 1) - OFFSETS * centre
    phase = 2 * math.pi / LONGEST * 2.0 ** np.arange(WAVES) * centre
    return np.concatenate([centre, wings, np.sin(phase), np.cos(phase)], 1).astype(np.float32)

"""Where a galaxy's densities are looked at, so that lines between such places show them as sharp as they are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....densities import Mixtures

REGULAR = 161  # from end to end of the range: beside narrow peaks and where all is smooth
LEAST_SHARE = 1e-3  # of a component that gets points of its own
NEAR = np.r_[-5.0, -4.0, np.arange(-3.0, 3.01, 0.25), 4.0, 5.0]  # sigma: where those are
SMOOTH = 5.0  # steps of the regular points: a component as wide as that needs no others


def density_points(densities: Sequence[Mixtures]) -> np.ndarray:
    """Places for one galaxy's densities of a scalar, under several masks maybe, (points,), rising from end to end."""
    low, high = float(densities[0].low), float(densities[0].high)
    regular = np.linspace(low, high, REGULAR)
    places = [regular]
    for one in densities:
        narrow = (one.sigmas[0] < SMOOTH * (regular[1] - regular[0])) & (one.shares[0] > LEAST_SHARE)
        places.append((one.means[0, narrow, None].astype(float) + one.sigmas[0, narrow, None] * NEAR).ravel())
    return np.unique(np.clip(np.concatenate(places), low, high))

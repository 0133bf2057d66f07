"""Mixtures of every kind that tests of densities share."""

import numpy as np
import pytest

from mosaic_explorer.densities import Mixtures

LOW, HIGH = 0.0, 3.2


@pytest.fixture(scope="session")
def mixtures():
    """300 galaxies: some as narrow as 1e-6 of the range, many with several peaks, some with means outside."""
    rng = np.random.default_rng(0)
    shape = 300, 6
    weights = rng.dirichlet(np.full(shape[1], 0.5), shape[0])
    means, sigmas = rng.uniform(LOW - 0.1, HIGH + 0.1, shape), np.exp(rng.uniform(np.log(3e-6), np.log(0.5), shape))
    return Mixtures(weights, means, sigmas, LOW, HIGH)

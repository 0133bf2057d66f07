"""Galaxies that are quick to learn: what is hidden hangs on what is seen in a way that is known."""

import numpy as np
from galaxies import random_catalog

NOISE = 0.05  # of the redshift about what the u band says


def learnable_catalog(n, seed):
    """Galaxies whose redshift is told by u, but for a Gaussian error; of all other values nothing is known."""
    catalog = random_catalog(n, seed=seed)
    rng = np.random.default_rng([seed, 1])
    catalog["redshift"].values[:] = 1 + 0.5 * (catalog["lsst"].values[:, 0] - 24) + NOISE * rng.normal(size=n)
    return catalog.assign_coords(galaxy=np.arange(n) + 10_000 * seed)

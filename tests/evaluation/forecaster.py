"""A stand-in for a model, of which every score is known beforehand."""

from types import SimpleNamespace

import numpy as np
from scipy.stats import norm

from mosaic_explorer.densities import Mixtures
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.answer import Answer
from mosaic_explorer.model.quantiles import QUANTILES

LEVELS = norm.ppf(QUANTILES)
WIDTH = 0.1
OFF = np.random.default_rng(0).normal(size=(997, TABLE.size))  # by how many widths galaxies are missed


class Forecaster:
    """Misses every value by Gaussian noise of width 0.1, says so, and talks nonsense about what it sees."""

    def __init__(self, table=TABLE, factor=lambda mask: 1.0):
        self.table, self.name, self.factor = table, "forecaster", factor
        self.scaling = SimpleNamespace(median=np.zeros(table.size), spread=np.ones(table.size))
        self.config = {"weights_sha256": "0" * 64, "physics_version": "abc", "network": "mosaic"}
        self.config["trained"] = {"galaxies": 10, "galaxies_seen": 100, "seconds": 60, "device": "cpu", "torch": "2"}
        self.config["recipe"] = {"name": "forecaster", "catalog": "data/a.zarr", "noisy": 0.5, "network": {"width": 8}}
        self.config["catalog"] = {"selection": "i < 27", "redshift_distribution": "flat", "light": "stars", "galaxies": 20}
        self.config["catalog"]["seed"] = 1
        self.size, self.parameters = SimpleNamespace(depth=1, width=8), 0
        self.asked, self.has_uncertainty, self.ranges = [], True, {"redshift": (0.02, 3.0)}

    def answer(self, shown, mask, names=None, reconstruct=False):
        self.asked.append((mask, shown))
        values = getattr(shown, "values", shown)
        names = list(self.table.variables) if names is None else names
        rows = np.abs(values[:, self.table.place("lsst").stop] * 1e6).astype(int) % len(OFF)  # the same for the same galaxy
        median = values + WIDTH * self.factor(mask) * OFF[rows]
        quantiles = median[..., None] + WIDTH * LEVELS
        quantiles[:, mask.seen] = 1e9
        asked = np.zeros(self.table.size, bool)
        for name in names:
            asked[self.table.place(name)] = True
        quantiles[:, ~asked] = np.nan
        redshift = median[:, self.table.place("redshift")]
        density = Mixtures(np.ones_like(redshift), redshift, np.full_like(redshift, WIDTH), -1, 3)
        return Answer(quantiles, {"redshift": density})

    def embed_values(self, shown, mask):
        values = getattr(shown, "values", shown)
        return np.stack([values[:, i : i + 6] for i in range(len(self.table.rows))], 1)

"""Yardsticks beside a model on real galaxies: estimators that know nothing but the same labelled galaxies.

Each is given colours and a magnitude (n, features) with redshifts, and those of others, and answers with densities: nearest
neighbours, gradient boosting with the residuals of cross-validation as its density, and FlexZBoost (Izbicki & Lee 2017;
Dalmasso et al. 2020), which asks for `flexcode` and `xgboost` and is left out without them.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec

import numpy as np
import xarray as xr
from scipy.spatial import KDTree
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import cross_val_predict

from mosaic_explorer.catalog.schema import GALAXY, OBSERVED
from mosaic_explorer.densities import Histograms, Mixtures
from mosaic_explorer.densities.protocol import Densities
from mosaic_explorer.metrics import nmad

RANGE = (0.0, 3.5)  # redshift, of all densities
MISSING = 27.0  # [mag] stands for what nobody measured: none of these has a place for gaps
LEAST_WIDTH = 0.004  # of (1 + z)
NEIGHBOURS = (5, 20)  # fewest and most
RESIDUALS = 25  # components of the density of gradient boosting
FLEX_STEPS = 300  # of the grid

Yardstick = Callable[[np.ndarray, np.ndarray, np.ndarray], Densities]


def features(catalog: xr.Dataset) -> np.ndarray:
    """Colours of neighbouring bands, and a fifth of a red magnitude, of what was measured of a catalog: (galaxies, bands)."""
    parts = [catalog[name + OBSERVED].values for name in ("lsst", "photometry") if name + OBSERVED in catalog]
    magnitudes = np.concatenate([part.reshape(catalog.sizes[GALAXY], -1) for part in parts], 1).astype(float)
    magnitudes = magnitudes[:, np.isfinite(magnitudes).any(0)]
    magnitudes = np.where(np.isfinite(magnitudes), magnitudes, MISSING)
    red = magnitudes[:, min(3, magnitudes.shape[1] - 1)]
    return np.column_stack([magnitudes[:, :-1] - magnitudes[:, 1:], red / 5])


def neighbours(known: np.ndarray, redshift: np.ndarray, asked: np.ndarray) -> Mixtures:
    """The redshifts of the nearest in scaled colours, weighted by distance, each with a kernel."""
    k = int(np.clip(np.sqrt(len(redshift)) / 2 + 3, *NEIGHBOURS))
    scale = known.std(0) + 1e-6
    distance, rows = KDTree(known / scale).query(asked / scale, k=k)
    weight, z = 1 / (distance + 1e-3), redshift[rows]
    width = np.maximum(1.06 * z.std(1) * k**-0.2 / 1.5, 0.01)[:, None] * np.ones(k)
    return Mixtures(weight / weight.sum(1, keepdims=True), z, width, *RANGE)


def boosting(known: np.ndarray, redshift: np.ndarray, asked: np.ndarray) -> Mixtures:
    """Gradient boosting of the redshift; its density is that of the residuals of cross-validation."""
    n = len(redshift)

    def regressor() -> HistGradientBoostingRegressor:
        return HistGradientBoostingRegressor(
            max_iter=200, learning_rate=0.08, max_leaf_nodes=31 if n > 500 else 8,
            min_samples_leaf=max(3, min(20, n // 20)), early_stopping=False, random_state=0,
        )  # fmt: skip

    held_out = cross_val_predict(regressor(), known, redshift, cv=5)
    residual = (redshift - held_out) / (1 + held_out)
    best = regressor().fit(known, redshift).predict(asked)
    offsets = np.quantile(residual, np.linspace(0.02, 0.98, RESIDUALS))
    width = max(1.06 * min(residual.std(), nmad(residual) + 1e-4) * n**-0.2, LEAST_WIDTH)
    ones = np.ones((len(best), RESIDUALS))
    return Mixtures(ones / RESIDUALS, best[:, None] + offsets * (1 + best[:, None]), width * (1 + best[:, None]) * ones, *RANGE)


def flexzboost(known: np.ndarray, redshift: np.ndarray, asked: np.ndarray) -> Histograms:
    """FlexZBoost with the settings of RAIL's, tuned on a part of the galaxies."""
    from flexcode import FlexCodeModel
    from flexcode.regression_models import XGBoost

    high, n = float(redshift.max()) + 1e-3, len(redshift)
    order = np.random.default_rng(0).permutation(n)
    tuning = max(n // 4, 8) if n < 4000 else 1000
    tune, train = order[:tuning], order[tuning:]
    settings = {"max_depth": 8, "learning_rate": 0.3, "n_estimators": 100, "objective": "reg:squarederror"}
    settings |= {"tree_method": "hist", "n_jobs": 1, "random_state": 0}
    model = FlexCodeModel(XGBoost, max_basis=35, basis_system="cosine", z_min=0.0, z_max=1.0, regression_params=settings)
    model.fit(known[train], redshift[train] / high)
    thresholds, sharpens = list(np.linspace(0.02, 0.35, 20)), list(np.linspace(0.7, 2.1, 15))
    model.tune(known[tune], redshift[tune] / high, thresholds, sharpens, n_grid=FLEX_STEPS)
    nodes, _ = model.predict(asked, n_grid=FLEX_STEPS + 1)
    return Histograms((nodes[:, :-1] + nodes[:, 1:]) / 2, np.linspace(0, high, FLEX_STEPS + 1))


def yardsticks() -> dict[str, Yardstick]:
    """Those that can be had here, by name."""
    found: dict[str, Yardstick] = {"nearest neighbours": neighbours, "gradient boosting": boosting}
    if find_spec("flexcode") and find_spec("xgboost"):
        found["FlexZBoost"] = flexzboost
    return found

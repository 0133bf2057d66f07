"""The yardstick of probes: methods that learn from the same labels, and from what is seen itself instead of hidden states."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..catalog.measurements import Measurements
from ..errors import ModelError, unknown
from ..masks import Mask
from .probes import ALPHAS, fit_quietly, logistic, predicted

METHODS = ("linear", "gaussian process", "forest", "boosting", "perceptron")
MOST_OF_PROCESS = 1000  # labels that a Gaussian process learns from: it takes the cube of them
FEWEST_OF_TREES = 30  # labels: with fewer no leaf is filled
MOST_SQUARED = 40  # inputs of which products are taken, too
NETWORKS, HIDDEN = 4, (256, 256)  # perceptrons whose mean is taken


def seen_inputs(inputs: Measurements, mask: Mask) -> np.ndarray:
    """What a mask shows of galaxies, as a method without our network would be told it, (n, numbers).

    Values; colours of neighbouring bands; errors; whether a value is a limit, and whether it is not there. Numbers that are the
    same for all are left out, gaps have the median.
    """
    seen = mask.seen
    values = np.where(np.isfinite(inputs.values[:, seen]), inputs.values[:, seen], np.nan).astype(float)
    gaps = ~np.isfinite(values)
    middles = np.array([np.median(x[np.isfinite(x)]) if np.isfinite(x).any() else 0.0 for x in values.T])
    filled = np.where(gaps, middles, values)
    parts = [filled]
    places = np.cumsum(seen) - 1
    for row in mask.table:
        of_row = places[mask.table.slices[row.name]][seen[mask.table.slices[row.name]]]
        if row.measured and len(of_row) > 1:
            parts.append(np.diff(filled[:, of_row], axis=1))
    whole = np.concatenate([*parts, np.log(inputs.error[:, seen] + 1e-3), inputs.limit[:, seen], gaps], 1).astype(float)
    return whole[:, np.ptp(whole, 0) > 1e-9]


def usable_methods(labels: int) -> list[str]:
    """Those that can learn from so many labels."""
    return [
        name
        for name in METHODS
        if not (name == "gaussian process" and labels > MOST_OF_PROCESS)
        and not (name == "boosting" and labels < FEWEST_OF_TREES)
    ]


class FromScratch:
    """One of `METHODS`, with what it needs chosen from the labelled galaxies alone. As a probe, of inputs (n, numbers).

    Raises
    ------
    ModelError
        If there is no such method.
    """

    def __init__(self, method: str, is_class: bool, seed: int = 0):
        if method not in METHODS:
            raise ModelError(unknown("method", method, METHODS))
        self.method, self.is_class, self.seed = method, is_class, seed

    def fit(self, inputs: np.ndarray, values: np.ndarray) -> FromScratch:
        """Learn; returns itself."""
        self._middle, self._scale = inputs.mean(0), np.maximum(inputs.std(0), 1e-6)
        self._mean, self._spread = (0.0, 1.0) if self.is_class else (float(values.mean()), max(float(values.std()), 1e-9))
        scaled = values if self.is_class else (values - self._mean) / self._spread
        x = self._scaled(inputs)
        self._estimators = [fit_quietly(one, x, scaled) for one in self._make(scaled, x.shape[1])]
        return self

    def read(self, inputs: np.ndarray) -> np.ndarray:
        """Values (n,), or chances of the class."""
        x = self._scaled(inputs)
        mean: np.ndarray = np.mean([predicted(one, x) for one in self._estimators], 0)
        return mean * self._spread + self._mean

    def _scaled(self, inputs: np.ndarray) -> np.ndarray:
        return np.clip((inputs - self._middle) / self._scale, -10, 10)

    def _make(self, values: np.ndarray, width: int) -> list[Any]:
        if self.method == "linear":
            return [self._linear(values, width)]
        if self.method == "gaussian process":
            return [self._process()]
        if self.method == "forest":
            return [self._forest()]
        if self.method == "boosting":
            return [self._trees(len(values))]
        return self._perceptrons(len(values))

    def _linear(self, values: np.ndarray, width: int) -> Any:
        """With products of all pairs of inputs, if these are not too many."""
        from sklearn.linear_model import RidgeCV
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import PolynomialFeatures

        last = logistic(values, self.seed) if self.is_class else RidgeCV(ALPHAS)
        return make_pipeline(PolynomialFeatures(2, include_bias=False), last) if width <= MOST_SQUARED else last

    def _process(self) -> Any:
        from sklearn.gaussian_process import GaussianProcessClassifier, GaussianProcessRegressor
        from sklearn.gaussian_process.kernels import RBF, ConstantKernel, WhiteKernel

        smooth = ConstantKernel(1.0, (1e-2, 1e3)) * RBF(5.0, (1e-1, 1e3))
        if self.is_class:
            return GaussianProcessClassifier(smooth, random_state=self.seed)
        return GaussianProcessRegressor(smooth + WhiteKernel(0.1, (1e-4, 2.0)), random_state=self.seed)

    def _forest(self) -> Any:
        """Extremely randomised trees (Geurts et al. 2006): of these methods the strongest with a hundred labels."""
        from sklearn.ensemble import ExtraTreesClassifier, ExtraTreesRegressor

        make = ExtraTreesClassifier if self.is_class else ExtraTreesRegressor
        return make(300, min_samples_leaf=2, max_features=0.7, random_state=self.seed)

    def _trees(self, labels: int) -> Any:
        """Stopped when a tenth that is left out gains no more, where there are enough of them."""
        from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor

        words: dict[str, Any] = {
            "learning_rate": 0.05,
            "max_iter": 600 if labels >= 500 else 100,
            "max_leaf_nodes": 31 if labels >= 500 else 8,
            "min_samples_leaf": 20 if labels >= 500 else 5,
            "l2_regularization": 1.0,
            "early_stopping": labels >= 500,
            "n_iter_no_change": 20,
            "random_state": self.seed,
        }
        if self.is_class:
            return HistGradientBoostingClassifier(**words)
        return HistGradientBoostingRegressor(**words)

    def _perceptrons(self, labels: int) -> list[Any]:
        """A few, from different weights; each stopped when a tenth that is left out gains no more, where there are enough."""
        from sklearn.neural_network import MLPClassifier, MLPRegressor

        make = MLPClassifier if self.is_class else MLPRegressor
        enough = labels >= 300
        return [
            make(
                hidden_layer_sizes=HIDDEN if enough else (64, 64),
                alpha=1e-3 if enough else 0.1,
                early_stopping=enough,
                validation_fraction=0.1,
                n_iter_no_change=15,
                max_iter=300,
                random_state=self.seed + number,
            )
            for number in range(NETWORKS)
        ]

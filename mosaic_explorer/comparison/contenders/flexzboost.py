"""FlexZBoost: p(z) in a basis of cosines, each coefficient by boosted trees (Izbicki & Lee 2017; Schmidt et al. 2020)."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...catalog.measurements import Measurements
from ...densities import Histograms
from ...evaluation.photo_z import REDSHIFT
from ..contender import Answering, Forecast, median_of
from ..galaxies import Inputs, TrainingGalaxies
from ..question import Question

# as RAIL's FlexZBoostInformer sets them
BASIS, DEPTH, RATE = 35, 8, 0.3
BUMPS, SHARPENINGS = np.linspace(0.02, 0.35, 20), np.linspace(0.7, 2.1, 15)
BINS = 300  # of the densities, as RAIL has them; a basis of 35 knows no more
TUNED_ON = 1000  # of the galaxies held back: the search tries each of them 35 times, in Python


class FlexZBoost:
    """flexcode over XGBoost, for redshifts.

    flexcode's `tune` compares targets between 0 and 1 with a grid in redshift (version 0.2.3), so that bumps and sharpening are
    chosen by chance; given targets between 0 and 1 from the start, both agree.

    trees : of each coefficient
    """

    name, chunk = "flexzboost", 3000

    def __init__(self, trees: int = 100, basis: int = BASIS, seed: int = 0):
        self.trees, self.basis, self.seed = trees, basis, seed
        self.title = f"FlexZBoost (flexcode, XGBoost): p(z) by {basis} cosines, tuned by CDE loss"

    def variables(self, question: Question) -> tuple[str, ...]:
        return (REDSHIFT,) if REDSHIFT in question.variables else ()

    def learn(self, galaxies: TrainingGalaxies, question: Question) -> Answering:
        from flexcode import FlexCodeModel
        from flexcode.regression_models import XGBoost

        inputs, column = Inputs(galaxies, question), question.places(REDSHIFT)[0]
        low, high = (float(x) for x in (galaxies.values[:, column].min(), galaxies.values[:, column].max()))

        def scaled(values: np.ndarray) -> np.ndarray:
            return np.clip((values[:, column].astype(float) - low) / (high - low), 0, 1)

        options = {
            "max_depth": DEPTH, "learning_rate": RATE, "n_estimators": self.trees, "objective": "reg:squarederror",
            "tree_method": "hist", "n_jobs": 1, "random_state": self.seed, "silent": 0,
        }  # fmt: skip
        model: Any = FlexCodeModel(
            XGBoost, max_basis=self.basis, basis_system="cosine", z_min=0.0, z_max=1.0, regression_params=options
        )
        model.model.models.n_jobs = 1  # its own processes would take all processors
        model.fit(inputs.measure_once(self.seed).numpy(), scaled(galaxies.values))
        held = inputs.held_back(self.seed).numpy()[:TUNED_ON]
        model.tune(held, scaled(galaxies.held_back)[:TUNED_ON], list(BUMPS), list(SHARPENINGS), n_grid=BINS)
        edges = low + (high - low) * np.linspace(0, 1, BINS + 1)

        def answer(measured: Measurements) -> Forecast:
            nodes, _ = model.predict(inputs.of(measured).numpy(), n_grid=BINS + 1)
            density = Histograms((nodes[:, :-1] + nodes[:, 1:]) / 2, edges)
            return Forecast({REDSHIFT: median_of(density)}, {REDSHIFT: density})

        return answer

    def training(self, galaxies: TrainingGalaxies) -> str:
        return f"{galaxies.source}, measured once; bumps and sharpening tuned on {TUNED_ON:,} more"

    def identity(self) -> dict:
        return {"trees": self.trees, "basis": self.basis, "depth": DEPTH, "rate": RATE, "tuned_on": TUNED_ON, "seed": self.seed}

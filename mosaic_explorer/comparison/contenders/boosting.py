"""Histogram gradient boosting: scikit-learn's trees, one ensemble for each scalar, trained for the absolute error."""

from __future__ import annotations

from ...catalog.measurements import Measurements
from ..contender import Answering, Forecast
from ..galaxies import Inputs, TrainingGalaxies
from ..question import SCALARS, Question


class Boosting:
    """Points alone: its CRPS is its absolute error, and it has no density.

    trees : at most; it stops when the galaxies that were held back gain no more
    """

    name, chunk = "boosting", 3000
    leaves, rate, patience = 127, 0.1, 20

    def __init__(self, trees: int = 1000, seed: int = 0):
        self.trees, self.seed = trees, seed
        self.title = "histogram gradient boosting (scikit-learn), absolute error, one for each input, noise and scalar"

    def variables(self, question: Question) -> tuple[str, ...]:
        return tuple(name for name in SCALARS if name in question.variables)

    def learn(self, galaxies: TrainingGalaxies, question: Question) -> Answering:
        from sklearn.ensemble import HistGradientBoostingRegressor

        inputs = Inputs(galaxies, question)
        x, x_held = inputs.measure_once(self.seed).numpy(), inputs.held_back(self.seed).numpy()
        learned = {}
        for name in self.variables(question):
            column = question.places(name)[0]
            learned[name] = HistGradientBoostingRegressor(
                loss="absolute_error", max_iter=self.trees, max_leaf_nodes=self.leaves, learning_rate=self.rate,
                early_stopping=True, n_iter_no_change=self.patience, random_state=self.seed,
            ).fit(x, galaxies.values[:, column], X_val=x_held, y_val=galaxies.held_back[:, column])  # fmt: skip

        def answer(measured: Measurements) -> Forecast:
            features = inputs.of(measured).numpy()
            return Forecast({name: trees.predict(features)[:, None] for name, trees in learned.items()})

        return answer

    def training(self, galaxies: TrainingGalaxies) -> str:
        return f"{galaxies.source}, measured once; {len(galaxies.held_back):,} more say when to stop"

    def identity(self) -> dict:
        return {"trees": self.trees, "leaves": self.leaves, "rate": self.rate, "patience": self.patience, "seed": self.seed}

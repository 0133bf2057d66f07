"""A model of ours as a contender: it learned once, for every question."""

from __future__ import annotations

from ...catalog.measurements import Measurements
from ...model.mosaic import Mosaic
from ...model.quantiles import MEDIAN
from ..contender import Answering, Forecast
from ..galaxies import TrainingGalaxies
from ..question import Question


class TrainedModel:
    """A trained network asked as it is, of whatever class; without densities its scalars are points."""

    chunk = 1000

    def __init__(self, model: Mosaic):
        self.model, self.name = model, model.name
        parameters = model.parameters
        self.title = f"{model.name}: one network for all questions, {parameters / 1e6:.2f} M parameters"

    def variables(self, question: Question) -> tuple[str, ...]:
        return tuple(name for name in question.variables if name in self.model.table.variables)

    def learn(self, galaxies: TrainingGalaxies, question: Question) -> Answering:
        names = list(self.variables(question))

        def answer(measured: Measurements) -> Forecast:
            answers = self.model.answer(measured, question.mask, names)
            points = {name: answers.quantiles[:, question.places(name), MEDIAN] for name in names}
            return Forecast(points, dict(answers.densities) if self.model.has_uncertainty else {})

        return answer

    def training(self, galaxies: TrainingGalaxies) -> str:
        config = self.model.config
        trained, recipe = config.get("trained", {}), config.get("recipe", {})
        if not trained:
            return "not said"
        noisy = recipe.get("noisy")
        share = f", {100 * noisy:.0f}% of them noisy" if noisy else ""
        return (
            f"{trained.get('galaxies', 0):,} galaxies of {recipe.get('catalog', 'a catalog')}, "
            f"{sum(self._of_all_training('galaxies_seen')) / 1e6:.3g} M draws{share}, for all questions together"
        )

    @property
    def training_seconds(self) -> float | None:
        """What its training took, as its config says, with that of the model it began with; for all questions together."""
        parts = self._of_all_training("seconds")
        return sum(parts) if parts else None

    def _of_all_training(self, key: str) -> list[float]:
        """What the config says of its training and of that of the model it began with, where it does."""
        trained = self.model.config.get("trained", {})
        found = (one.get(key) for one in (trained, trained.get("begun_with", {})))
        return [value for value in found if value is not None]

    def identity(self) -> dict:
        return {"weights": self.model.config.get("weights_sha256")}

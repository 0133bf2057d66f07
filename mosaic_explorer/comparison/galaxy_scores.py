"""What each galaxy adds to a contender's scores: little enough to be kept, and all that any table is made of."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass, field

import numpy as np

from ..metrics import mean_of_known
from ..model.quantiles import HIGH, LOW, QUANTILES
from .contender import Forecast
from .question import SCALARS, Question

BAND = np.array([QUANTILES[LOW], QUANTILES[HIGH]])
FACTS = "facts"  # the entry of a file beside its arrays


@dataclass
class GalaxyScores:
    """One contender's answer to one question, galaxy by galaxy.

    Attributes
    ----------
    variables : {variable: {score: (n,)}}; "error" is each galaxy's mean absolute error; of a scalar there is "point", too, and
        "crps", of a point its absolute error; of a density "cde_loss", "pit" and "width", half of its 16-84% band
    effective_samples : (n,) of how many simulated galaxies a density is made; None where of none
    seconds_to_learn, seconds_to_answer : on the machine that made it, for all galaxies together; None where not known
    training : what was learned from, in words
    """

    variables: dict[str, dict[str, np.ndarray]]
    effective_samples: np.ndarray | None = None
    seconds_to_learn: float | None = None
    seconds_to_answer: float | None = None
    training: str = ""
    facts: dict = field(default_factory=dict)

    @classmethod
    def of(cls, forecast: Forecast, truth: np.ndarray, question: Question) -> GalaxyScores:
        """The scores of a forecast.

        truth : (n, table.size) in physical units, NaN where none is to be scored
        """
        variables = {}
        for name, points in forecast.points.items():
            true = truth[:, question.places(name)]
            scores = {"error": mean_of_known(np.abs(points - true))}
            if name in SCALARS:
                scores |= {"point": np.asarray(points[:, 0], float), "crps": scores["error"]}
            if (density := forecast.densities.get(name)) is not None:
                one = true[:, 0].astype(float)
                band = density.quantiles(BAND)
                scores |= {"crps": density.crps(one), "cde_loss": density.cde_loss(one), "pit": density.pit(one)}
                scores["width"] = (band[:, 1] - band[:, 0]) / 2
            variables[name] = scores
        return cls(variables, forecast.effective_samples)

    @classmethod
    def joined(cls, parts: list[GalaxyScores]) -> GalaxyScores:
        """Those of several parts of the galaxies as one."""
        first = parts[0]
        variables = {
            name: {key: np.concatenate([part.variables[name][key] for part in parts]) for key in scores}
            for name, scores in first.variables.items()
        }
        samples = [part.effective_samples for part in parts if part.effective_samples is not None]
        return cls(variables, np.concatenate(samples) if samples else None)

    def to_bytes(self) -> bytes:
        """As a file of arrays, without pickles."""
        arrays = {f"{name}/{key}": x for name, scores in self.variables.items() for key, x in scores.items()}
        if self.effective_samples is not None:
            arrays["effective_samples"] = self.effective_samples
        facts = {
            "seconds_to_learn": self.seconds_to_learn, "seconds_to_answer": self.seconds_to_answer,
            "training": self.training, "facts": self.facts,
        }  # fmt: skip
        file = io.BytesIO()
        arrays[FACTS] = np.array(json.dumps(facts))
        np.savez_compressed(file, allow_pickle=False, **arrays)
        return file.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> GalaxyScores:
        """From such a file.

        Raises
        ------
        ValueError
            If it is damaged.
        """
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as file:
                arrays = {key: file[key] for key in file.files}
            facts = json.loads(str(arrays.pop(FACTS)))
            samples = arrays.pop("effective_samples", None)
            variables: dict[str, dict[str, np.ndarray]] = {}
            for key, x in arrays.items():
                name, score = key.split("/")
                variables.setdefault(name, {})[score] = x
            return cls(variables, samples, **facts)
        except (zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, EOFError) as error:
            raise ValueError(f"not a file of scores ({error})") from error

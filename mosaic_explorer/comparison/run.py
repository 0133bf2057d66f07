"""A comparison: every contender is asked every question about the same galaxies; what is finished is kept, then summed up."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
import xarray as xr
from tqdm import tqdm

from .. import __version__
from ..catalog.measurements import catalog_values
from ..catalog.noise import as_measured
from ..catalog.schema import validate
from ..errors import ModelError
from ..evaluation.scores import NOISE_SEED
from ..modalities import LSST_BANDS
from . import summaries
from .contender import Contender
from .contenders.exact_limit import ExactLimit
from .contenders.trained import TrainedModel
from .galaxies import TrainingGalaxies, digest
from .galaxy_scores import GalaxyScores
from .question import SCALARS, Question
from .ratios import Answers, all_ratios
from .schema import Comparison, QuestionResult, Result
from .steps import Steps

SELECTIONS = {"i < 27": 27.0, "i < 25.3": 25.3, "i < 23": 23.0}  # of the true magnitude: all, LSST's gold sample, the bright
GUESSES = ("median", "trainz")


class Judged:
    """The galaxies on which contenders are judged: what is true of them, and what surveys measure of them.

    Parameters
    ----------
    catalog : galaxies that nobody learned from
    name : of the catalog
    """

    def __init__(self, catalog: xr.Dataset, galaxies: TrainingGalaxies, name: str):
        self.catalog, self.table, self.name = validate(catalog, galaxies.table), galaxies.table, name
        self.truth = catalog_values(catalog, self.table)
        self.digest = digest(self.truth)
        i = self.truth[:, self.table.place("lsst").start + LSST_BANDS.index("i")]
        self.sorts = {"i": i, "redshift": self.truth[:, self.table.place("redshift").start]}
        selections = {words: i < faintest for words, faintest in SELECTIONS.items()}
        first, *rest = selections
        selections[first] = np.ones(len(i), bool)  # all, whatever the catalog's end
        self.selections = {words: rows for words, rows in selections.items() if words not in rest or rows.any()}

    def __len__(self) -> int:
        return len(self.truth)

    def ask(self, contender: Contender, galaxies: TrainingGalaxies, question: Question) -> GalaxyScores:
        """One contender's answer to one question, learned and given now."""
        began = time.perf_counter()
        answer = contender.learn(galaxies, question)
        learned = time.perf_counter() - began
        measured = as_measured(self.catalog, self.table, question.surveys, NOISE_SEED)
        parts, answering = [], 0.0
        for start in tqdm(range(0, len(self), contender.chunk), desc=f"{question.words}: asking", unit="part", leave=False):
            rows = slice(start, start + contender.chunk)
            began = time.perf_counter()
            forecast = answer(measured[rows])
            answering += time.perf_counter() - began
            parts.append(GalaxyScores.of(forecast, self.truth[rows], question))
        scores = GalaxyScores.joined(parts)
        scores.seconds_to_learn = contender.training_seconds if isinstance(contender, TrainedModel) else learned
        scores.seconds_to_answer, scores.training = answering, contender.training(galaxies)
        return scores


def compare(
    contenders: Sequence[Contender], questions: Sequence[Question], galaxies: TrainingGalaxies, judged: Judged, steps: Steps
) -> Comparison:
    """Ask what is not answered yet, and sum up.

    Raises
    ------
    ModelError
        If two contenders have the same name.
    CatalogError
        If the exact limit knows the galaxies that are judged.
    """
    names = [contender.name for contender in contenders]
    if doubles := {name for name in names if names.count(name) > 1}:
        raise ModelError(f"two contenders are called '{min(doubles)}'; give a model's folder another name.")
    for contender in contenders:
        if isinstance(contender, ExactLimit):
            contender.refuse_known(judged.truth, galaxies)
    answers = ask_all(contenders, questions, galaxies, judged, steps)
    models = [contender.name for contender in contenders if isinstance(contender, TrainedModel)]
    outside = {*models, *GUESSES, ExactLimit.name}
    return {
        "version": __version__,
        "galaxies": len(judged),
        "catalog": judged.name,
        "physics_version": judged.catalog.attrs.get("physics_version"),
        "training": galaxies.source,
        "noise_seed": NOISE_SEED,
        "resamples": summaries.RESAMPLES,
        "least_samples": summaries.LEAST_SAMPLES,
        "contenders": {x.name: {"title": x.title, "is_model": x.name in models} for x in contenders},
        "questions": [
            _result(question, found, judged) for question, found in tqdm(answers.items(), desc="summing up", leave=False)
        ],
        "ratios": all_ratios(answers, models, [name for name in names if name not in outside], len(judged)),
    }


def ask_all(
    contenders: Sequence[Contender], questions: Sequence[Question], galaxies: TrainingGalaxies, judged: Judged, steps: Steps
) -> dict[Question, Answers]:
    """The scores of each contender that takes part, question by question; what is finished already is not asked again."""
    asked = [(question, contender) for contender in contenders for question in questions if contender.variables(question)]
    answers: dict[Question, Answers] = {question: {} for question in questions}
    with tqdm(asked, desc="comparing", unit="answer") as bar:
        for question, contender in bar:
            bar.set_postfix_str(f"{contender.name}: {question.words}")
            identity = {
                "contender": contender.identity(), "preset": question.preset, "surveys": question.surveys,
                "learned": galaxies.digest, "judged": judged.digest, "noise_seed": NOISE_SEED,
            }  # fmt: skip
            scores = steps.find(contender.name, identity)
            if scores is None:
                scores = judged.ask(contender, galaxies, question)
                steps.keep(contender.name, identity, scores)
            answers[question][contender.name] = scores
    return answers


def _result(question: Question, found: Answers, judged: Judged) -> QuestionResult:
    results: dict[str, Result] = {}
    for name, scores in found.items():
        each = scores.seconds_to_answer
        results[name] = {
            "training": scores.training,
            "seconds_to_learn": scores.seconds_to_learn,
            "milliseconds_per_galaxy": None if each is None else summaries.number(1000 * each / len(judged)),
            "variables": {
                variable: summaries.summarise(
                    scores, variable, judged.truth[:, judged.table.place(variable).start], judged.selections, judged.sorts
                )
                for variable in scores.variables
                if name != ExactLimit.name  # known of some galaxies only: shown beside others' scores of the same ones
            },
        }
    result: QuestionResult = {
        "preset": question.preset, "setting": question.setting, "mask": question.mask.text,
        "surveys": list(question.surveys), "results": results,
    }  # fmt: skip
    if ExactLimit.name in found:
        result["limit"] = {
            words: {
                name: limit for name in SCALARS if (limit := summaries.limits(found, ExactLimit.name, name, rows)) is not None
            }
            for words, rows in judged.selections.items()
        }
    return result

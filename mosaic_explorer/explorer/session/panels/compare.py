"""The table of masks side by side: how sure answers are under each, and how good, of one galaxy and of many."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np
import pandas as pd

from ....agreement import parts_of
from ....catalog.surveys import EXACT
from ....masks import Mask
from ....model.mosaic import Mosaic
from ..answers import PointEstimate, told_truth
from ..beside import answer_beside, as_seen_by, model_beside
from ..observations import Observations
from ..population import Population, summarise
from ..population_scores import Scores, binnings, bins, outlier_words, scores
from ..state import Snapshot
from .figures import FORMED, THROUGH_FILTERS, Figure, apart, figure_names, galaxy_figures
from .names import COMPARE, LETTERS, NOW
from .words import with_words

ALL = "all"  # galaxies, not those of one bin
Asked = tuple[str, Mask, Mosaic]  # a pin's letter or NOW, its mask, who is asked


def compare(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Generator[None, None, pd.DataFrame]:
    """Widths and errors under the mask in force and each pin, by each model, of one galaxy and of many."""
    models = [model, *([model_beside(snapshot.beside).for_catalog(observations.catalog)] if snapshot.beside else [])]
    masks = {NOW: snapshot.mask, **dict(zip(LETTERS, snapshot.pins, strict=False))}
    asked = [(letter, mask, one) for letter, mask in masks.items() for one in models]
    inputs, truth = observations.one(snapshot.row, snapshot.noise, snapshot.edits), told_truth(observations, snapshot)
    answers, differences = [], []
    for _, mask, one in asked:
        yield
        answer = answer_beside(one, inputs, mask)
        answers.append(PointEstimate.of(answer, model.table, truth))
        own = answer.first(one.table.size)
        differences.append(apart(one.table, parts_of(one, *as_seen_by(one, inputs, mask), own).of(0)))
    of_one = galaxy_figures(truth, [mask for _, mask, _ in asked], answers)
    sample = observations.among(snapshot.filter)
    many, true = observations.of_rows(sample, snapshot.noise), observations.of_rows(sample, EXACT).values
    rows: list[dict[str, object]] = []
    for (letter, mask, one), figures, parts in zip(asked, of_one, differences, strict=True):
        begin = {"pin": letter, "mask": mask.text, "model": one.name}
        begin_one = begin | {"galaxies": f"row {snapshot.row}", "bin": ""}
        rows += [begin_one | {"of": name} | _of_one(figures[name]) for name in figure_names(model.table)]
        rows += [begin_one | {"of": name} | _of_one(Figure()) | {"apart": value} for name, value in parts.items()]
        seen_of_many, seen = as_seen_by(one, many, mask)
        population = yield from summarise(one, seen_of_many, true, seen)
        words = f"{len(many)} of {observations.n}, at random" if sample.drawn and not sample.filter else f"first {len(many)}"
        words = sample.words if sample.filter else words
        rows += [begin | {"galaxies": words} | line for line in _of_many(population, model, true)]
    noun = observations.words.noun
    about = [
        "width: half of the 16-84% range; of a modality the mean over values that all masks hide, of many galaxies the median",
        f"error: of a scalar answer - {noun}, of a modality mean |answer - {noun}|; percentile [%]: part of the density "
        "below that value",
        f"apart: of the {THROUGH_FILTERS} the median |difference| from the magnitudes seen or predicted [mag], "
        f"of the {FORMED} the difference from the stellar mass [dex]",
        f"sigma_mad, bias: of dz / (1 + z), else of answer - {noun}; coverage: of 16-84% ranges; "
        f"outliers: {outlier_words('redshift')}, other scalars {outlier_words('')}",
    ]
    return with_words(pd.DataFrame(rows), COMPARE, snapshot, model, observations, about, {"width": "that of the quantity"})


def _of_one(figure: Figure) -> dict[str, object]:
    return {
        "n": 1,
        "width": figure.width,
        "error": figure.error,
        "percentile": figure.percentile,
        **dict.fromkeys(Scores._fields[2:], np.nan),
        "note": figure.instead,
    }


def _of_many(population: Population, model: Mosaic, truth: np.ndarray) -> Iterator[dict[str, object]]:
    parts = {ALL: np.ones(len(truth), bool)}
    for key in binnings(model.table):
        parts |= {f"{key}: {label}": inside for label, inside in bins(key, model.table, truth)}
    for name, summary in population.scalars.items():
        for label, inside in parts.items():
            found = scores(name, summary, inside)
            values = dict.fromkeys(Scores._fields, np.nan) | {"n": found.n} if summary.seen else found._asdict()
            yield {
                "bin": label,
                "of": name,
                "error": np.nan,
                "percentile": np.nan,
                **values,
                "note": "seen" if summary.seen else "",
            }

"""The table of the groups side by side: how scalars and what follows are distributed in each, and how good answers are."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ....catalog.quantities import quantities_of
from ....modalities import Table, Variable
from ....model.mosaic import Mosaic
from ..observations import Observations
from ..population_scores import outlier_words, scores_of
from ..stacks import GroupSummary
from ..state import TRUTH, Snapshot
from .names import GROUPS_COMPARED
from .selected import summaries_of_groups
from .words import Steps, with_words

LEVELS = {"q16": 16, "median": 50, "q84": 84}  # percent of the galaxies
SCORES = ("n", "width", "bias", "sigma_mad", "outliers", "coverage")


def groups_compared(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Of each group and quantity how the galaxies' own values and the answers are distributed, and scores of scalars."""
    summaries = yield from summaries_of_groups(snapshot, model, observations)
    is_told, noun = snapshot.truth == TRUTH[0], observations.words.noun
    frame = comparison(model.table, summaries, observations.words.column, is_told)
    about = [
        "q16, median, q84: of the galaxies' values; predicted: of the medians of the answers, or of what follows from those; "
        "what is seen is taken as it is",
        f"bias, sigma_mad: of dz / (1 + z), else of answer - {noun}; width: half of the median galaxy's 16-84% range; "
        f"coverage: of these ranges; outliers: {outlier_words('redshift')}, other scalars {outlier_words('')}",
    ]
    units = dict.fromkeys((*LEVELS, "width"), "that of the quantity")
    return with_words(frame, GROUPS_COMPARED, snapshot, model, observations, about, units)


def comparison(table: Table, summaries: dict[str, GroupSummary], noun: str, is_told: bool) -> pd.DataFrame:
    """A line for each quantity, group and side: `of`, `unit`, `group`, `what` ("predicted", or what own values are called)."""
    lines: list[dict[str, object]] = []
    for name, variable in compared_variables(table).items():
        for letter, summary in summaries.items():
            scalar = summary.scalars.get(name)
            truth, said = (scalar.truth, scalar.median) if scalar else summary.quantities[name]
            begin = {"of": name, "unit": variable.unit, "group": letter}
            if is_told:
                lines.append(begin | {"what": noun, "n": int(np.isfinite(truth).sum())} | spread(truth))
            found: dict[str, object] = {"n": len(said)}
            if scalar and not np.array_equal(scalar.low, scalar.high):
                score = scores_of(name, scalar.truth if is_told else np.full_like(truth, np.nan), said, scalar.low, scalar.high)
                found = {key: getattr(score, key) for key in SCORES}
            lines.append(begin | {"what": "predicted"} | spread(said) | found)
    columns = ["of", "unit", "group", "what", "n", *LEVELS, *SCORES[1:]]
    return pd.DataFrame(lines).reindex(columns=columns)


def compared_variables(table: Table) -> dict[str, Variable]:
    """What groups are compared in: scalars, and what follows from a galaxy's values."""
    scalars = {name: table.variables[name][1] for name in table.scalar_names}
    return scalars | {name: quantity.variable for name, quantity in quantities_of(table).items()}


def spread(values: np.ndarray) -> dict[str, float]:
    """The median and the ends of the middle 68% of values (n,); NaN where none is known."""
    known = values[np.isfinite(values)]
    return {key: float(np.percentile(known, level)) if len(known) else np.nan for key, level in LEVELS.items()}

"""Whether to warn of a galaxy: are its seen values unlike those the model has learned from?"""

from __future__ import annotations

import numpy as np

from ...modalities import Table
from ...model.ood import WARN

MOST_RARE = 4  # zeros: how rare what is rarer is nobody has counted
MEANING = (
    "The model is shown one part of what is seen, and asked for the other. Where its answer lies far from what is there, or a "
    "value lies beyond all it has learned from, the galaxy is a stranger to it, and its answers may be wrong by more than "
    "they say. The figure is the share of galaxies like those of training that surprise as much."
)


OTHER_FILTERS = "photometry in other surveys' filters"
NO_WIDTHS_MEANING = (
    "It was trained to say each value and not how sure it is: there are no bands, no densities and no errors in sigma, and no "
    "warning of galaxies unlike those it learned from."
)


def ood_warning(score: float, ood_variable: str, table: Table) -> str:
    """One plain line of warning, or "" where there is no reason; `score` and `ood_variable` as in `Answer.ood_score`."""
    if not score >= WARN:
        return ""
    row, variable = table.variables[ood_variable]
    what = row.label if row.is_vector else variable.label
    what = OTHER_FILTERS if row.curves else what
    if what[1:2].islower():  # not an acronym
        what = what[0].lower() + what[1:]
    return (
        f"Take care, more unusual than 99% of the training galaxies: its {what} surprises the model as "
        f"{_how_rare(score)} of theirs does"
    )


def _how_rare(score: float) -> str:
    """The share of galaxies that reach a score: "1 in 500"."""
    share = 10 ** min(2 * score, MOST_RARE)
    digits = 10 ** int(np.log10(share))
    return f"fewer than 1 in {10**MOST_RARE:,}" if 2 * score > MOST_RARE else f"1 in {round(share / digits) * digits:,}"

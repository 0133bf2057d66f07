"""The table of what would make answers about a galaxy surer, beside what it does to many."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ....catalog.measurements import Measurements
from ....catalog.surveys import SETTINGS
from ....gains import galaxy_gains, mean_gains
from ....model.mosaic import Mosaic
from ....photometry.groups import group_title
from ..observations import Observations
from ..passbands import drawn_groups
from ..state import TRUTH, Snapshot
from .names import GAINS, N_GAINING
from .words import Steps, with_words


def surveys_of(noise: str) -> Sequence[str]:
    """The surveys whose noise a setting means; none where values are exact or as a catalog holds them."""
    return SETTINGS.get(noise, ())


def other_surveys(snapshot: Snapshot) -> dict[str, tuple[str, ...]]:
    """Those whose filters are drawn, in words, with the names of these: they count among what could be seen."""
    return {group_title(group): names for group, names in drawn_groups(snapshot.passbands, snapshot.mask).items()}


def galaxies_that_gain(observations: Observations, noise: str, filter: str = "") -> Measurements:
    """Those over which gains are averaged: the first of the sample that stands for all, or for those found."""
    return observations.of_sample(noise, filter)[:N_GAINING]


def gaining(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Widths of every scalar after each further observation, of one galaxy and of many on average."""
    inputs, surveys = observations.one(snapshot.row, snapshot.noise, snapshot.edits), other_surveys(snapshot)
    of_one = yield from galaxy_gains(model, inputs, snapshot.mask, surveys_of(snapshot.noise), surveys)
    many = galaxies_that_gain(observations, snapshot.noise, snapshot.filter)
    of_many = {gain.candidate.mask: gain for gain in (yield from mean_gains(model, many, snapshot.mask, surveys))}
    rows = []
    for gain in of_one:
        average = of_many.get(gain.candidate.mask)
        for name in model.table.scalar_names:
            rows.append(
                {
                    "seen_too": gain.candidate.label,
                    "mask": gain.candidate.mask.text,
                    "of": name,
                    "before": gain.before[name],
                    "expected": gain.expected[name],
                    "real": gain.real[name] if snapshot.truth == TRUTH[0] else np.nan,
                    "many_before": average.before[name] if average else np.nan,
                    "many_real": average.real[name] if average else np.nan,
                }
            )
    about = [
        "widths: half of the 16-84% range, in the unit of the quantity; before: as things are; expected: if what is hidden "
        "turns out as predicted; real: with the galaxy's own values",
        f"many: geometric means over {len(many)} galaxies",
    ]
    units = dict.fromkeys(["before", "expected", "real", "many_before", "many_real"], "that of the quantity")
    return with_words(pd.DataFrame(rows), GAINS, snapshot, model, observations, about, units)

"""Tables of the groups of galaxies that were selected: each galaxy a line, and the groups stacked."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import pandas as pd

from ....catalog.schema import GALAXY
from ....errors import MosaicError
from ....modalities import Table
from ....model.mosaic import Mosaic
from ..edits import editable
from ..groups import GROUPS
from ..observations import Observations
from ..population_scores import BAND
from ..stacks import GroupSummaries, GroupSummary
from ..state import TRUTH, Snapshot
from .names import SELECTED, STACKS
from .words import Steps, with_words

MASS = "log_stellar_mass"
STACK_WORDS = (
    "stacks: at each time or wavelength the 16, 50 and 84% of the galaxies' values, and the logarithm of the mean of what "
    "these are logarithms of; each spectrum is divided by its own flux at 5000 AA first",
    "distributions: density per unit: predicted the mean of all galaxies' p, true the histogram of their values",
)


def own_columns(table: Table) -> list[str]:
    """The galaxies' own values that are listed: redshift, stellar mass, magnitude i, of which the table has."""
    return [name for name in ("redshift", MASS, BAND) if name in table.scalar_names or name in editable(table)]


def own_values(observations: Observations, rows: np.ndarray) -> dict[str, np.ndarray]:
    """Those of some galaxies, {column: (n,)}, true or measured, NaN where not known."""
    return observations.own(rows, own_columns(observations.table))


def selected(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Of each galaxy of A and B: row, id, own values, what the model says of the scalar in focus, its error and score."""
    name, is_told, frames = snapshot.scalar_name, snapshot.truth == TRUTH[0], []
    for letter, summary in (yield from summaries_of_groups(snapshot, model, observations)).items():
        frames.append(galaxy_lines(letter, summary, observations, name, is_told))
    unit = model.table.variables[name][1].unit
    words = observations.words
    about = [
        f"redshift, masses, magnitudes: the {words.adjective} values; median, width (half of the 16-84% range), error (median "
        f"- {words.noun}), crps (continuous ranked probability score): of {name}{f' [{unit}]' if unit else ''}",
    ]
    units = dict.fromkeys(("median", "width", "error", "crps"), unit)
    units |= {name: _unit(model.table, name) for name in own_columns(model.table)}
    return with_words(pd.concat(frames, ignore_index=True), SELECTED, snapshot, model, observations, about, units)


def galaxy_lines(letter: str, summary: GroupSummary, observations: Observations, name: str, is_told: bool) -> pd.DataFrame:
    """The galaxies of a group, a line each; own values are left out while they are kept back."""
    scalar = summary.scalars[name]
    own = own_values(observations, summary.rows)
    if not is_told:
        own = {key: np.full_like(x, np.nan) for key, x in own.items()}
    untold = np.full_like(scalar.median, np.nan)
    return pd.DataFrame(
        {
            "group": letter,
            "row": summary.rows,
            "id": observations.catalog[GALAXY].values[summary.rows],
            **own,
            "median": scalar.median,
            "width": (scalar.high - scalar.low) / 2,
            "error": scalar.median - scalar.truth if is_told else untold,
            "crps": scalar.crps if is_told else untold,
        }
    )


def stacks(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """The groups stacked: of each modality along its axis, and of each scalar's distribution, predicted and true."""
    is_told, frames = snapshot.truth == TRUTH[0], []
    for letter, summary in (yield from summaries_of_groups(snapshot, model, observations)).items():
        sides = {"predicted": summary.predicted, observations.words.column: summary.true if is_told else {}}
        for side, by_name in sides.items():
            for name, stack in by_name.items():
                begin = {"group": letter, "n": len(summary.rows), "of": name, "what": side}
                frames.append(pd.DataFrame(begin | {"x": model.table[name].axis, **_columns(stack._asdict())}))
        for name, scalar in summary.scalars.items():
            middle = (scalar.edges[1:] + scalar.edges[:-1]) / 2
            densities = {"predicted": scalar.density, observations.words.column: scalar.true_density}
            for side, density in densities.items():
                if np.isfinite(density).any() and (is_told or side == "predicted"):
                    begin = {"group": letter, "n": len(summary.rows), "of": name, "what": side}
                    frames.append(pd.DataFrame(begin | {"x": middle, "density": density}))
    frame = pd.concat(frames, ignore_index=True)
    units = {"x": "that of the axis", **dict.fromkeys(("q16", "median", "q84", "mean"), "that of the quantity")}
    return with_words(frame, STACKS, snapshot, model, observations, STACK_WORDS, units)


def _columns(stack: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {{"low": "q16", "high": "q84"}.get(name, name): values for name, values in stack.items()}


def _unit(table: Table, name: str) -> str:
    return table.variables[name if name in table.variables else "lsst"][1].unit


def summaries_of_groups(
    snapshot: Snapshot, model: Mosaic, observations: Observations
) -> Generator[None, None, dict[str, GroupSummary]]:
    """Those of the groups that hold a galaxy; a MosaicError if none does."""
    texts = {letter: getattr(snapshot, field) for letter, field in GROUPS.items() if getattr(snapshot, field)}
    if not texts:
        raise MosaicError("no galaxy is selected; draw around some on a plot, or name rows, like a='12-15 40'.")
    made = GroupSummaries(model, observations)
    found = {}
    for letter, text in texts.items():
        found[letter] = yield from made.steps(text, snapshot.mask, snapshot.noise)
    return found

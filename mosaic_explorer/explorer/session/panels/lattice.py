"""The table of the lattice: every subset of what can be seen, how good and how sure answers are then, and what it costs."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
import xarray as xr

from ....errors import MosaicError
from ....gains.cheapest import Plan, cheapest
from ....gains.lattice import lattice_dataset
from ....model.mosaic import Mosaic
from ..lattice import LatticeScores, lattice_pieces, lattice_target
from ..lattice_choice import LatticeChoice
from ..observations import Observations
from ..state import Snapshot
from .names import LATTICE
from .words import Steps, with_words

FIGURES = ("error", "standard_error", "width", "outliers", "target_seen", "hours")


def lattice(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Error, width and cost of every subset, a line each; what is cheapest stands in words."""
    scores = LatticeScores(model, observations)
    found = yield from scores.steps(snapshot)
    pieces, inputs = lattice_pieces(snapshot, observations), scores.galaxies(snapshot)
    one = lattice_dataset(model, pieces, found, lattice_target(snapshot), inputs)
    columns = {"seen": one["subset"].values, "in_words": one["label"].values}
    columns |= {piece.text: one["has"].values[:, i] for i, piece in enumerate(pieces)}
    frame = pd.DataFrame(columns | {name: one[name].values for name in FIGURES})
    units = {name: unit for name in FIGURES if (unit := one[name].attrs["units"])}
    about = [
        f"of {one.attrs['target']}, over {len(inputs)} galaxies; error: mean absolute error; width: the median galaxy's half "
        "of the 16-84% range; of a vector both are means over its hidden values",
        "target_seen: the part of it that is seen; where that is not 0, figures are of the rest",
        f"hours of telescope time: {', '.join(f'{piece.label} {piece.hours:g}' for piece in pieces)} (examples, unless given)",
        *plan_lines(one, snapshot.lattice),
    ]
    return with_words(frame, LATTICE, snapshot, model, observations, about, units)


def plan_lines(one: xr.Dataset, choice: LatticeChoice) -> Iterator[str]:
    """The cheapest way to what is wanted, in words, if anything is."""
    if not choice.want:
        return
    try:
        plan = cheapest(one, choice.want, choice.by)
    except MosaicError as error:
        yield str(error)
        return
    yield plan_words(plan, choice, one[choice.by].attrs["units"])


def plan_words(plan: Plan, choice: LatticeChoice, unit: str) -> str:
    """What is cheapest, and in which order: "SED, 10 h: error 0.056 dex"; or that nothing reaches what is wanted."""
    unit = f" {unit}" if unit else ""
    what = f"{plan.label}, {plan.hours:g} h: {choice.by} {plan.error:.3g}{unit}"
    if not plan.reached:
        return f"Nothing brings the {choice.by} to {choice.want:g}{unit}; least has {what}"
    return f"Cheapest with {choice.by} {choice.want:g}{unit} or less: {what}"

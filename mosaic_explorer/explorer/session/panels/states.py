"""Tables of what states know: curves of few labels, rare galaxies found by examples, spectra found by what else is seen."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ....catalog.schema import GALAXY
from ....errors import MosaicError
from ....model.mosaic import Mosaic
from ..observations import Observations
from ..state import TRUTH, Snapshot
from ..states import StatesKept
from ..states_curve import curve_steps
from ..states_found import EXAMPLES, SPACES, SPECTRUM, rare_steps, spectra_steps
from .names import FEW_LABELS, RARE_FOUND, SPECTRA_FOUND
from .words import Steps, with_words

KEPT_BACK = "what states know is told by the galaxies' own values, which are kept back (truth='off')"


def few_labels(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """How good probes and other methods are with each number of labels, a line a draw."""
    _check(snapshot)
    kept = StatesKept(model, observations)
    curve = yield from curve_steps(kept, snapshot)
    about = [
        f"target: {curve.target.name}; {kept.sample(snapshot).words}: {curve.of[0]:,} may be labelled, {curve.of[1]:,} scored",
        f"score: {curve.target.score_name}; 'hidden states' by probes, 'from scratch' by methods told what is seen",
    ]
    units = {"error": curve.target.unit}
    return with_words(curve.frame, FEW_LABELS, snapshot, model, observations, about, units)


def rare_found(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Those found of a rare kind, by states and by what is seen."""
    _check(snapshot)
    rare = yield from rare_steps(StatesKept(model, observations), snapshot)
    frames = []
    for space in SPACES:
        places = rare.found[space]
        rows = rare.sample.rows[places]
        ids, values = observations.catalog[GALAXY].values[rows], rare.target.values[places]
        frames.append(
            pd.DataFrame({"space": space, "row": rows, "id": ids, "value": values, "is_member": rare.members[places]})
        )
    shares = (f"by {space} {x.mean():.3f} (spread {x.std():.3f})" for space, x in rare.precision.items())
    about = [
        f"kind: {_kind_words(snapshot, rare.target.name, rare.bound)}; {rare.members.sum():,} of {rare.sample.words}",
        f"precision of the first {rare.k} by {EXAMPLES} examples, drawn {len(rare.precision[SPACES[0]])} times: "
        f"{', '.join(shares)}; by chance {rare.chance:.3f}. Listed: those of the first draw",
    ]
    units = {"value": rare.target.unit}
    return with_words(pd.concat(frames, ignore_index=True), RARE_FOUND, snapshot, model, observations, about, units)


def spectra_found(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """The spectra nearest to a galaxy's states, a line each, its own first."""
    _check(snapshot)
    found = yield from spectra_steps(StatesKept(model, observations), snapshot)
    rows = np.concatenate([[snapshot.row], found.found])
    axis, unit = model.table[SPECTRUM].axis, model.table.variables[SPECTRUM][1].unit
    begin = pd.DataFrame({"row": rows, "id": observations.catalog[GALAXY].values[rows], "is_own": rows == snapshot.row})
    values = pd.DataFrame(found.spectra, columns=[f"{x:.6g}" for x in axis])
    about = [
        f"rank of its own among {len(found.rows):,}: {found.rank:g}; of all of these recall at 1 {found.recall[0]:.3f}, at 10 "
        f"{found.recall[1]:.3f}, median rank {found.recall[2]:g}",
        f"the first line is its own spectrum; columns: wavelength [AA]; values: {unit}",
    ]
    if found.learned:
        about.append(f"with a contrastive head, learned from {found.learned:,} other galaxies")
    return with_words(pd.concat([begin, values], axis=1), SPECTRA_FOUND, snapshot, model, observations, about, {})


def _check(snapshot: Snapshot) -> None:
    if snapshot.truth != TRUTH[0]:
        raise MosaicError(KEPT_BACK)


def _kind_words(snapshot: Snapshot, name: str, bound: float) -> str:
    if not np.isfinite(bound):
        return name
    return f"{name} {'<' if snapshot.states.end == 'lowest' else '>'} {bound:.4g}"

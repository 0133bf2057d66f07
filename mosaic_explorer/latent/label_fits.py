"""What is learned for a curve of few labels: from how many, drawn for which time, of which inputs, by which method."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from ..errors import ModelError, unknown
from .from_scratch import METHODS, FromScratch, usable_methods
from .probes import KINDS, make_probe
from .wanted import Target

FEWEST_ATTENTIVE = 30  # labels
STATES, SCRATCH = "hidden states", "from scratch"


class Side(NamedTuple):
    """Galaxies that are labelled, or scored: `rows` of those whose `inputs` are given, by kind, (n, ...) each."""

    inputs: Mapping[str, np.ndarray]
    target: Target
    rows: np.ndarray


class Fit(NamedTuple):
    """One thing that is learned: of which inputs, by which method, from how many labels, drawn for which time."""

    labels: int
    draw: int
    of: str
    method: str

    @property
    def words(self) -> str:
        """What is being learned: "300 labels, draw 2: ridge"."""
        return f"{self.labels:,} labels, draw {self.draw + 1}: {self.method}"


class LabelCurve:
    """A curve of few labels, whose lines are learned one after another.

    Parameters
    ----------
    labelled, scored : who may be learned from, and who is scored; no galaxy is in both
    counts : pairs of a number of labels and how often they are drawn; those larger than there are galaxies are left out
    methods : pairs of the inputs' kind and the method, as of `methods_for`

    Attributes
    ----------
    fits : all that is to be learned, few labels first
    """

    def __init__(
        self,
        labelled: Side,
        scored: Side,
        counts: Sequence[tuple[int, int]],
        methods: Sequence[tuple[str, str]],
        seed: int = 0,
    ):
        self.labelled, self.scored, self.seed = labelled, scored, seed
        self.fits = [
            Fit(int(count), draw, of, method)
            for count, draws in sorted(counts)
            if count <= len(labelled.rows)
            for draw in range(draws)
            for of, method in methods
            if _usable(of, method, count)
        ]

    def line(self, fit: Fit) -> dict[str, Any]:
        """Learn, and say how good that is: a line of `few_labels`."""
        target, truth, others = self.labelled.target, self.scored.target, self.scored.rows
        rows = _drawn(target, self.labelled.rows, fit.labels, [self.seed, fit.labels, fit.draw])
        make: Callable[..., Any] = make_probe if fit.of == STATES else FromScratch
        learner = make(fit.method, target.is_class, fit.draw).fit(self.labelled.inputs[fit.of][rows], target.values[rows])
        said = learner.read(self.scored.inputs[fit.of][others])
        return {**fit._asdict(), "score": truth.score(said, others), "error": truth.error(said, others)}

    def frame(self, lines: list[dict[str, Any]]) -> pd.DataFrame:
        """The table of `few_labels`."""
        target = self.scored.target
        curve = pd.DataFrame(lines, columns=["labels", "draw", "of", "method", "score", "error"])
        about = {"target": target.name, "score": target.score_name, "unit": target.unit, "scored": len(self.scored.rows)}
        curve.attrs = about
        return curve


def best(curve: pd.DataFrame) -> pd.DataFrame:
    """Of each kind of inputs and number of labels the method that does best on average: `labels`, `of`, `method`, `score`, its
    `spread` over draws (NaN of one), and `draws`. That favours the kind of which more are tried."""
    rows = []
    for (of, labels), some in curve.dropna(subset="score").groupby(["of", "labels"], sort=True):
        scores = some.groupby("method")["score"]
        method = scores.mean().idxmax()
        one = scores.get_group(method)
        rows.append((labels, of, method, one.mean(), one.std(), len(one)))
    return pd.DataFrame(rows, columns=["labels", "of", "method", "score", "spread", "draws"])


def methods_for(methods: Iterable[str] | None, is_class: bool) -> list[tuple[str, str]]:
    """Of which inputs, and by which method; a ModelError if there is none such."""
    left_out = "ridge" if is_class else "logistic"
    every = [(STATES, kind) for kind in KINDS if kind != left_out] + [(SCRATCH, name) for name in METHODS]
    if methods is None:
        return every
    wanted = [methods] if isinstance(methods, str) else list(methods)
    for name in wanted:
        if name not in (*METHODS, *KINDS):
            raise ModelError(unknown("method", name, [*KINDS, *METHODS]))
    chosen = [one for one in every if one[1] in wanted]
    if not chosen:
        raise ModelError(f"none of {', '.join(wanted)} reads {'classes' if is_class else 'numbers'}.")
    return chosen


def _usable(of: str, method: str, count: int) -> bool:
    return method in usable_methods(count) if of == SCRATCH else method != "attentive" or count >= FEWEST_ATTENTIVE


def _drawn(target: Target, rows: np.ndarray, count: int, seed: list[int]) -> np.ndarray:
    """So many of these galaxies; of a class at least one, and one outside: with one kind alone there is nothing to learn."""
    random = np.random.default_rng(seed)
    order = random.permutation(rows)
    chosen = order[:count]
    if target.is_class:
        for side in (0.0, 1.0):
            if not (target.values[chosen] == side).any() and (target.values[order] == side).any():
                chosen = np.append(order[target.values[order] == side][:1], chosen[:-1])
    return chosen

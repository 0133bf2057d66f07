"""Few labels: how good probes of states are with ten labels, a hundred and so on, beside what learns from scratch."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from ...errors import CatalogError
from ...latent.label_curves import COUNTS, FEWEST, TEST_SHARE
from ...latent.label_fits import SCRATCH, STATES, Fit, LabelCurve, Side, best, methods_for
from ...latent.probing import fold_numbers, in_order
from ...latent.wanted import Target
from .state import Snapshot
from .states import SEED, StatesKept, Tell, target_name, tell_nobody

DRAWS = (5, 5, 5, 3, 2, 1, 1)  # of labels for each of COUNTS: fewer where they differ less, and take longer
METHODS = ("ridge", "logistic", "linear", "gaussian process", "forest", "boosting")  # perceptrons take minutes
MOST_LABELS = {"gaussian process": 300, "forest": 1000}  # of methods that take too long with more, while somebody looks on
MOST_NUMBERS = {"forest": 150_000, "boosting": 600_000}  # labels times inputs: more take a minute
PLAIN_S = 200  # labels that take as long as what a fit takes without any, about


class Curve(NamedTuple):
    """A curve, or what has come of it.

    target : what is learned
    of : galaxies that may be labelled, and those that are scored
    frame : lines of `latent.few_labels`
    best : of each kind and number of labels, see `label_curves.best`
    is_whole : whether no more will come
    """

    target: Target
    of: tuple[int, int]
    frame: pd.DataFrame
    best: pd.DataFrame
    is_whole: bool


def curve_steps(
    kept: StatesKept,
    snapshot: Snapshot,
    tell: Tell = tell_nobody,
    grow: Callable[[Curve], object] = lambda curve: None,
) -> Generator[None, None, Curve]:
    """The curve of a moment's target; `grow` is given what has come after each number of labels. What was learned before it was
    stopped is not learned again."""
    if (whole := kept.peek("curve", snapshot, target_name(snapshot))) is not None:
        return whole
    ready = yield from kept.ready(snapshot, tell)
    target = kept.target(snapshot, ready.sample)
    known = in_order(np.flatnonzero(np.isfinite(target.values)), ready.ids)
    is_scored = fold_numbers(target, known, TEST_SHARE, SEED) == 0
    check_curve(target, int((~is_scored).sum()), known[is_scored])
    inputs = {STATES: ready.states, SCRATCH: ready.seen}
    sides = Side(inputs, target, known[~is_scored]), Side(inputs, target, known[is_scored])
    counts = list(zip(COUNTS, DRAWS, strict=True))
    curve = LabelCurve(*sides, counts, methods_for(METHODS, target.is_class), SEED)
    curve.fits = [fit for fit in curve.fits if _is_quick(fit, ready.seen.shape[1])]
    lines: dict[Fit, dict[str, Any]] | None = kept.peek("lines", snapshot, target.name)
    if lines is None:
        kept.put("lines", lines := {}, snapshot, target.name)
    whole_work, of = _work(curve.fits), (len(sides[0].rows), len(sides[1].rows))
    for number, fit in enumerate(curve.fits):
        if fit in lines:
            continue
        tell(_work(curve.fits[:number]) / whole_work, f"few labels: {fit.words}")
        yield
        lines[fit] = curve.line(fit)
        if number + 1 < len(curve.fits) and fit.labels < curve.fits[number + 1].labels:
            frame = curve.frame([lines[one] for one in curve.fits[: number + 1]])
            grow(Curve(target, of, frame, best(frame), False))
    frame = curve.frame([lines[one] for one in curve.fits])
    made = Curve(target, of, frame, best(frame), True)
    kept.put("curve", made, snapshot, target.name)
    return made


def check_curve(target: Target, n_labelled: int, scored: np.ndarray) -> None:
    """A CatalogError unless there is somebody to learn from, and something to tell apart."""
    if n_labelled < FEWEST or not len(scored):
        raise CatalogError(f"'{target.name}' is known of too few of these galaxies ({n_labelled + len(scored)}) to learn it.")
    if np.ptp(target.values[scored]) == 0:
        raise CatalogError(f"'{target.name}' is the same of all these galaxies: there is nothing to learn.")


def _is_quick(fit: Fit, inputs: int) -> bool:
    """Whether somebody may wait for it, where so many numbers are seen of each galaxy."""
    numbers = fit.labels * inputs
    return fit.labels <= MOST_LABELS.get(fit.method, fit.labels) and numbers <= MOST_NUMBERS.get(fit.method, numbers)


def _work(fits: list[Fit]) -> float:
    """How long they take, in a unit of its own: about as their labels."""
    return float(sum(fit.labels + PLAIN_S for fit in fits))

"""Few labels: how good an answer is with ten, a hundred, ... of them, read from hidden states or learned from scratch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import ArrayLike

from ..catalog.measurements import Measurements
from ..catalog.schema import GALAXY
from ..errors import CatalogError, ModelError
from ..masks import Mask
from .from_scratch import seen_inputs
from .label_fits import SCRATCH, STATES, LabelCurve, Side, methods_for
from .probing import fold_numbers, in_order
from .shown import Shown
from .wanted import target_of

if TYPE_CHECKING:
    from ..model.mosaic import Mosaic

COUNTS = (10, 30, 100, 300, 1000, 3000, 10_000)
FEWEST = 10  # labels
TEST_SHARE = 5  # one galaxy in so many is scored, unless others are given


def few_labels(
    model: Mosaic,
    catalog: xr.Dataset,
    mask: Mask | str,
    target: str | ArrayLike,
    counts: Sequence[int] = COUNTS,
    test: xr.Dataset | None = None,
    draws: int | Sequence[int] = 5,
    methods: Iterable[str] | None = None,
    noise: str | Iterable[str] | None = None,
    seed: int = 0,
    tell: Callable[[str], None] = lambda words: None,
) -> pd.DataFrame:
    """How good an answer is with few labels: probes of hidden states beside methods that start from what is seen.

    All learn from the same labelled galaxies, drawn anew a few times for each count, and are scored on the same others.

    Parameters
    ----------
    catalog : galaxies to be labelled
    target : as for `probe`; with `test` a name or conditions
    counts : of labels; those larger than the labelled galaxies there are, are left out
    draws : how often for each count, or for all
    test : galaxies that are scored (default: a fifth of the catalog, which is then not labelled)
    methods : some of "ridge", "logistic", "attentive" (of states), "linear", "gaussian process", "forest", "boosting",
        "perceptron" (from scratch), of which those are taken that fit the target and the count (default: all)
    noise, seed : exact values are measured first, as for `Mosaic.predict`; the seed draws labels, too
    tell : is told what is being learned

    Returns
    -------
    DataFrame: `labels`, `draw`, `of` ("hidden states" or "from scratch"), `method`, `score`: R², the share of the variance
    told, or of a class the area under the ROC curve; `error`, the mean absolute error in the target's unit. Its attrs say which
    `score` it is, the `unit` of errors, and how many galaxies are `scored`.

    Raises
    ------
    CatalogError, MaskError, ModelError
    """
    if any(isinstance(n, bool) or not isinstance(n, (int, np.integer)) or n < FEWEST for n in counts):
        raise ModelError(f"counts are whole numbers of labels, {FEWEST} or more; found {list(counts)!r}.")
    each = [draws] * len(counts) if isinstance(draws, (int, np.integer)) else list(draws)
    if len(each) != len(counts) or min(each, default=1) < 1:
        raise ModelError(f"draws are 1 or more, once or for each of {len(counts)} counts; found {draws!r}.")
    shown = Shown.of(model, catalog, mask, noise, seed)
    wanted = target_of(catalog, shown.model.table, target)
    known = in_order(np.flatnonzero(np.isfinite(wanted.values)), catalog[GALAXY].values)
    if test is None:
        of_test = fold_numbers(wanted, known, TEST_SHARE, seed) == 0
        others, truth, scored, known = shown, wanted, known[of_test], known[~of_test]
    else:
        if not isinstance(target, str):
            raise CatalogError("with galaxies of their own to be scored, the target is a name or conditions, not values.")
        others = Shown.of(model, test, mask, noise, seed)
        truth = target_of(test, others.model.table, target)
        scored = np.flatnonzero(np.isfinite(truth.values))
    if len(known) < FEWEST or not len(scored):
        raise CatalogError(f"'{wanted.name}' is known of {len(known)} galaxies to be labelled and {len(scored)} to be scored.")
    chosen = methods_for(methods, wanted.is_class)
    states = shown.states()
    seen, seen_of_others = _stacked(shown, others)
    curve = LabelCurve(
        Side({STATES: states, SCRATCH: seen}, wanted, known),
        Side({STATES: states if others is shown else others.states(), SCRATCH: seen_of_others}, truth, scored),
        list(zip(counts, each, strict=True)),
        chosen,
        seed,
    )
    lines = []
    for fit in curve.fits:
        tell(fit.words)
        lines.append(curve.line(fit))
    return curve.frame(lines)


def _stacked(shown: Shown, others: Shown) -> tuple[np.ndarray, np.ndarray]:
    """What is seen of both, as numbers that mean the same in both."""
    if others is shown:
        same = seen_inputs(shown.inputs, shown.mask)
        return same, same
    both = shown.inputs, others.inputs
    values, error, limit = (np.concatenate([getattr(x, part) for x in both]) for part in ("values", "error", "limit"))
    joined = Measurements(values, error, limit)
    numbers = seen_inputs(joined, shown.mask)
    return numbers[: len(shown)], numbers[len(shown) :]

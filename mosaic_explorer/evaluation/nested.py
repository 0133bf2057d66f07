"""Seeing more: errors against the number of values seen, and pairs of nested masks, of which the larger must not be worse."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from tqdm import tqdm

from ..masks import Mask
from ..masks.random import shared_masks
from ..metrics import mean_absolute_error, mean_and_error, mean_of_known
from ..modalities import Table
from ..model.mosaic import Mosaic
from ..model.quantiles import MEDIAN
from .schema import SCALARS

PAIRS = 200
GALAXIES = 100  # of each pair, drawn anew
WORST = 5  # pairs that are named
COUNTS = (0, 1, 10, 100, 300, 600)  # values seen: where the groups of masks begin
SEED = 0
SIGNIFICANT = 2  # standard errors


def nested_scores(model: Mosaic, truth: np.ndarray, pairs: int = PAIRS) -> dict:
    """How errors fall as more is seen, noise-free, for `pairs` random pairs of masks, the smaller a part of the larger.

    The error of a mask is the mean over galaxies and modalities of |median - truth| / spread, over the values that both
    masks hide; a spread is that of the training galaxies. Each modality counts the same, as in the paper's loss (App. C).

    Parameters
    ----------
    truth : (galaxies, table.size) in physical units; each pair sees 100 galaxies of them

    Returns
    -------
    {"nested", "by_values_seen"}: `schema.SeeingMore`, still with arrays and numpy numbers; see `scores.plain`
    """
    rng = np.random.default_rng(SEED)
    results, singles = [], []
    for smaller, larger in tqdm(nested_pairs(pairs, rng, model.table), desc="seeing more", unit="pair"):
        rows = rng.permutation(len(truth))[:GALAXIES]
        both = ~larger
        errors = []
        for seen in (smaller, larger):
            names = [name for name in model.table.variables if both[model.table.place(name)].any() or name in SCALARS]
            median = model.answer(truth[rows], Mask(seen, model.table), names).quantiles[..., MEDIAN]
            errors.append(normalised_error(median, truth[rows], both, model))
            singles.append((int(seen.sum()), _scalar_errors(median, truth[rows], seen, model)))
        results.append((smaller, larger, *errors))
    return {"nested": _summary(results, model.table), "by_values_seen": _by_count(singles, model.table)}


def nested_pairs(n: int, rng: np.random.Generator, table: Table) -> list[tuple[np.ndarray, np.ndarray]]:
    """Pairs of what is seen, (smaller, larger), each (table.size,) bool: all that the smaller one sees, the larger sees too.

    Both are drawn as the masks of training are; the larger one always hides something.
    """
    pairs: list[tuple[np.ndarray, np.ndarray]] = []
    while len(pairs) < n:
        larger, other = (shared_masks(1, rng, table)[0] for _ in range(2))
        smaller = larger & other
        if (smaller != larger).any() and not larger.all():
            pairs.append((smaller, larger))
    return pairs


def normalised_error(median: np.ndarray, truth: np.ndarray, scored: np.ndarray, model: Mosaic) -> np.ndarray:
    """Each galaxy's mean over modalities of |median - truth| / spread over the scored values (table.size,) bool, (n,)."""
    off = np.abs(median - truth) / model.scaling.spread
    parts = [off[:, part][:, scored[part]] for part in model.table.slices.values() if scored[part].any()]
    return mean_of_known(np.stack([mean_of_known(part) for part in parts], 1))


def _scalar_errors(median: np.ndarray, truth: np.ndarray, seen: np.ndarray, model: Mosaic) -> dict[str, tuple[float, float]]:
    """{scalar: (mean absolute error, that of the median guess)} of those hidden."""
    places = {name: model.table.place(name).start for name in SCALARS if name in model.table.variables}
    return {
        name: (
            mean_absolute_error(median[:, at], truth[:, at])[0],
            mean_absolute_error(np.full(len(truth), model.scaling.median[at]), truth[:, at])[0],
        )
        for name, at in places.items()
        if not seen[at]
    }


def _summary(results: list[tuple], table: Table) -> dict:
    """The figures of `nested` from (smaller, larger, errors of galaxies seen so, errors of the same seen so) of each pair."""
    means = np.array([[np.nanmean(small), np.nanmean(large)] for _, _, small, large in results])
    grew = [mean_and_error(large - small) for _, _, small, large in results]
    ratios = means[:, 1] / means[:, 0]
    worst = [
        {
            "smaller": Mask(results[i][0], table).text,
            "larger": Mask(results[i][1], table).text,
            "error_smaller": means[i, 0],
            "error_larger": means[i, 1],
            "ratio": ratios[i],
        }
        for i in np.argsort(-ratios)[:WORST]
    ]
    return {
        "pairs": len(results),
        "galaxies": len(results[0][2]),
        "ratio": means[:, 1].mean() / means[:, 0].mean(),
        "grew": float((ratios > 1).mean()),
        "grew_significantly": float(np.mean([mean > SIGNIFICANT * error for mean, error in grew])),
        "worst": worst,
        "values_seen": [[int(small.sum()), int(large.sum())] for small, large, *_ in results],
        "errors": means,
    }


def _by_count(singles: list[tuple[int, dict]], table: Table) -> list[dict]:
    """The scalars' errors of masks grouped by how many values they show."""
    groups = []
    for low, high in pairwise((*COUNTS, table.size)):
        inside = [errors for count, errors in singles if low <= count < high]
        if not inside:
            continue
        group: dict = {"from": low, "to": high - 1, "masks": len(inside)}
        for name in SCALARS:
            scores = np.array([errors[name] for errors in inside if name in errors])
            if len(scores):
                mae, error = mean_and_error(scores[:, 0])
                group[name] = {"mae": mae, "error": error, "median_guess": scores[:, 1].mean(), "masks": len(scores)}
        groups.append(group)
    return groups

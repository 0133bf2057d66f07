"""Scores of many galaxies from those of each: by selection, in bins, with bootstrapped errors."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .. import metrics
from ..evaluation.photo_z import PIT_BINS, REDSHIFT
from ..model.quantiles import HIGH, LOW, QUANTILES
from .galaxy_scores import GalaxyScores
from .schema import Bin, LimitResult, LimitScores, Number, Scores, VariableResult

RESAMPLES = 200
SAME = 1e-3  # relative: values closer than this are one, and make no bins
BINS = 5  # of equal numbers of galaxies
LEAST_SAMPLES = 30  # effective ones: halving their number then changes CRPS by less than its error, CDE losses by 2%


def summarise(
    scores: GalaxyScores, name: str, truth: np.ndarray, selections: dict[str, np.ndarray], sorts: dict[str, np.ndarray]
) -> VariableResult:
    """All scores of one variable.

    Parameters
    ----------
    truth : (n,) of the variable; only redshift's is looked at
    selections : {condition: which galaxies (n,) bool}
    sorts : {what bins are of: its value (n,)}; of densities their width is added
    """
    one = scores.variables[name]
    result: VariableResult = {"selections": {key: summary(one, name, truth, rows) for key, rows in selections.items()}}
    if "point" in one:
        sorts = sorts | ({"width": one["width"]} if "width" in one else {})
        result["bins"] = {key: _bins(one, name, truth, x) for key, x in sorts.items() if np.ptp(x) > SAME * np.abs(x).max()}
    if "pit" in one:
        ranks = one["pit"][np.isfinite(one["pit"])]
        result["pit"] = (np.histogram(ranks, PIT_BINS, (0, 1))[0] / max(len(ranks), 1)).tolist()
    return result


def summary(one: dict[str, np.ndarray], name: str, truth: np.ndarray, rows: np.ndarray, points: bool = True) -> Scores:
    """The scores of some galaxies, `rows` (n,) bool; those of points that are not means only if wanted: they take longest."""
    some = {key: x[rows] for key, x in one.items()}
    picks = metrics.resamples(int(rows.sum()), RESAMPLES)
    result: Scores = {"galaxies": int(rows.sum()), "mae": mean(some["error"], picks)}
    if "crps" in some:
        result["crps"] = mean(some["crps"], picks)
    if "pit" in some:
        inside = (some["pit"] >= QUANTILES[LOW]) & (some["pit"] <= QUANTILES[HIGH])
        result["cde_loss"] = mean(some["cde_loss"], picks)
        result["coverage_68"] = mean(np.where(np.isfinite(some["pit"]), inside, np.nan), picks)
        result["pit_ks"] = number(metrics.ks_distance(some["pit"]))
    if name == REDSHIFT and "point" in some and points:
        errors = metrics.redshift_errors(some["point"], truth[rows])
        result["bias"] = score(lambda e: float(np.median(e)), errors, picks)
        result["sigma_mad"] = score(metrics.nmad, errors, picks)
        result["outliers"] = score(metrics.fixed_outlier_fraction, errors, picks)
        result["outliers_rail"] = score(metrics.outlier_fraction, errors, picks)
    return result


def _bins(one: dict[str, np.ndarray], name: str, truth: np.ndarray, by: np.ndarray) -> list[Bin]:
    edges = np.quantile(by, np.linspace(0, 1, BINS + 1))
    at = np.clip(np.searchsorted(edges, by, side="right") - 1, 0, BINS - 1)
    return [
        {"from": float(edges[i]), "to": float(edges[i + 1]), "scores": summary(one, name, truth, at == i, points=False)}
        for i in range(BINS)
    ]


def limits(everyone: dict[str, GalaxyScores], limit: str, name: str, rows: np.ndarray) -> LimitResult | None:
    """How far contenders are from the exact limit of one variable, on galaxies for which it is known; None without any.

    Parameters
    ----------
    everyone : {contender: scores}, that of the limit among them
    rows : (n,) bool, of a selection
    """
    exact = everyone[limit]
    if exact.effective_samples is None:
        return None
    known = rows & (exact.effective_samples >= LEAST_SAMPLES)
    if known.sum() < 2:
        return None
    picks = metrics.resamples(int(known.sum()), RESAMPLES)
    best = {key: exact.variables[name][key][known] for key in ("crps", "cde_loss")}
    found: dict[str, LimitScores] = {}
    for contender, scores in everyone.items():
        if "cde_loss" in (one := scores.variables.get(name, {})):
            crps, cde = one["crps"][known], one["cde_loss"][known]
            error = one["error"][known]
            found[contender] = {
                "mae": mean(error, picks),
                "mae_ratio": ratio(error, exact.variables[name]["error"][known], picks),
                "crps": mean(crps, picks),
                "crps_ratio": ratio(crps, best["crps"], picks),
                "cde_loss": mean(cde, picks),
                "cde_difference": mean(cde - best["cde_loss"], picks),
            }
    return {"galaxies": int(known.sum()), "share": float(known.sum() / rows.sum()), "contenders": found}


# -- numbers with errors ----------------------------------------------------------------------------------------------
def mean(x: np.ndarray, picks: np.ndarray) -> Number:
    """The mean of what is known."""
    with np.errstate(invalid="ignore"):
        spread = np.std(_means(x, picks))
    return {"value": number(float(np.nanmean(x)) if np.isfinite(x).any() else np.nan), "error": number(float(spread))}


def ratio(x: np.ndarray, y: np.ndarray, picks: np.ndarray) -> Number:
    """The ratio of two means over the same galaxies; samples are drawn for both together."""
    spread = float(np.std(_means(x, picks) / _means(y, picks)))
    return {"value": number(float(np.nanmean(x) / np.nanmean(y))), "error": number(spread)}


def score(function: Callable[[np.ndarray], float], x: np.ndarray, picks: np.ndarray) -> Number:
    """Any score of galaxies."""
    if not len(x):
        return {"value": None, "error": None}
    return {"value": number(function(x)), "error": number(metrics.bootstrap_error(function, [x], picks))}


def _means(x: np.ndarray, picks: np.ndarray) -> np.ndarray:
    """The mean of each bootstrap sample, (samples,)."""
    known = np.isfinite(x)
    counts = known[picks].sum(1)
    return np.where(counts, np.where(known, x, 0)[picks].sum(1) / np.maximum(counts, 1), np.nan)


def number(x: float) -> float | None:
    """Six digits; None for what is not a number."""
    return float(f"{x:.6g}") if np.isfinite(x) else None

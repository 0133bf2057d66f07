"""What hidden states know of a quantity: read by a probe, of galaxies that it has not learned from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike

from ..catalog.schema import GALAXY
from ..errors import CatalogError, ModelError
from ..masks import Mask
from .probes import Probe, make_probe
from .shown import Shown
from .wanted import Target, check_labels, target_of

if TYPE_CHECKING:
    from ..model.mosaic import Mosaic

RESAMPLES = 200  # of galaxies, for the error of a score


@dataclass(frozen=True)
class Probed:
    """What a probe reads from the states of n galaxies.

    Attributes
    ----------
    target : what was asked, with its true values
    kind : of the probe
    labelled : (rows,) of the galaxies that it learned from, sorted
    predicted : (n,) of a labelled galaxy by a probe that has not seen its label, of the others by one that learned from all;
        of a class its chance
    score, spread : over the labelled galaxies: R², the share of the variance that is told, or of a class the area under the ROC
        curve (AUC); and its spread over bootstrap samples of them
    score_name : which of the two
    error : the mean absolute error in the target's unit; of a class NaN
    """

    target: Target
    kind: str
    labelled: np.ndarray
    predicted: np.ndarray
    score: float
    spread: float
    error: float

    @property
    def score_name(self) -> str:
        """What `score` is, in words."""
        return self.target.score_name

    def __repr__(self) -> str:
        unit = f" {self.target.unit}" if self.target.unit else ""
        error = "" if self.target.is_class else f", mean absolute error {self.error:.3g}{unit}"
        return (
            f"{self.kind} probe of {self.target.name}: {self.score_name} {self.score:.3f} ± {self.spread:.3f}{error}, over "
            f"{len(self.labelled):,} galaxies"
        )


def probe(
    model: Mosaic,
    catalog: xr.Dataset,
    mask: Mask | str,
    target: str | ArrayLike,
    labels: int | ArrayLike | None = None,
    kind: str | None = None,
    folds: int = 5,
    noise: str | Iterable[str] | None = None,
    seed: int = 0,
) -> Probed:
    """What a model's hidden states know of a quantity, given what a mask shows: a probe learns it from labelled galaxies.

    The labelled galaxies are cut into folds, and those of each are read by a probe that learned from the others; how much it is
    penalised is chosen among the galaxies that it learns from. Neither the galaxies' order nor that of the batches counts.

    >>> probed = me.latent.probe(model, catalog, "lsst", "log_ssfr")
    >>> probed.kind
    'ridge'

    Parameters
    ----------
    target : a scalar, a derived quantity, a column of the catalog's own, conditions for a class, or a value for each galaxy;
        see `wanted.target_of`
    labels : which galaxies are labelled: rows, or how many drawn at random (default: all of which the target is known)
    kind : "ridge" for numbers, "logistic" for classes, "attentive" for either (default: the first that fits)
    folds : 2 or more
    noise, seed : exact values are measured first, as for `Mosaic.predict`; the seed draws labels and folds, too

    Raises
    ------
    CatalogError, MaskError, ModelError
    """
    if not isinstance(folds, int) or isinstance(folds, bool) or folds < 2:
        raise ModelError(f"folds are 2 or more; found {folds!r}.")
    shown = Shown.of(model, catalog, mask, noise, seed)
    wanted = target_of(shown.catalog, shown.model.table, target)
    kind = kind or ("logistic" if wanted.is_class else "ridge")
    make_probe(kind, wanted.is_class)  # at the door, before anything takes long
    ids = catalog[GALAXY].values
    rows = in_order(_labelled(wanted, labels, ids, seed), ids)
    check_labels(wanted, rows, folds)
    states = shown.states()

    def learned(some: np.ndarray) -> Probe:
        return make_probe(kind, wanted.is_class, seed).fit(states[some], wanted.values[some])

    said = np.full(len(shown), np.nan)
    others = np.setdiff1d(np.arange(len(shown)), rows)
    if len(others):
        said[others] = learned(rows).read(states[others])
    of_fold = fold_numbers(wanted, rows, folds, seed)
    for fold in range(folds):
        inside = rows[of_fold == fold]
        said[inside] = learned(rows[of_fold != fold]).read(states[inside])
    score, spread = scored(wanted, said[rows], rows, seed)
    return Probed(wanted, kind, np.sort(rows), said, score, spread, wanted.error(said[rows], rows))


def scored(target: Target, said: np.ndarray, rows: np.ndarray, seed: int = 0) -> tuple[float, float]:
    """The score of predictions (rows,), and its spread over bootstrap samples of these galaxies."""
    random = np.random.default_rng([seed, len(rows)])
    samples = (random.integers(0, len(rows), len(rows)) for _ in range(RESAMPLES))
    return target.score(said, rows), float(np.nanstd([target.score(said[some], rows[some]) for some in samples]))


def in_order(rows: np.ndarray, ids: np.ndarray) -> np.ndarray:
    """Rows in the order of the galaxies' ids, so that nothing hangs on where in a catalog they stand."""
    return rows[np.argsort(ids[rows], kind="stable")]


def fold_numbers(target: Target, rows: np.ndarray, folds: int, seed: int) -> np.ndarray:
    """Into which fold each of these galaxies falls, (rows,); of a class each fold has its share."""
    of_fold, random = np.zeros(len(rows), int), np.random.default_rng([seed, 1])
    values = target.values[rows]
    for group in (values > 0, values <= 0) if target.is_class else (np.ones(len(rows), bool),):
        some = random.permutation(np.flatnonzero(group))
        of_fold[some] = np.arange(len(some)) % folds
    return of_fold


def _labelled(target: Target, labels: int | ArrayLike | None, ids: np.ndarray, seed: int) -> np.ndarray:
    known = np.flatnonzero(np.isfinite(target.values))
    if labels is None:
        return known
    if isinstance(labels, (int, np.integer)) and not isinstance(labels, bool):
        if not 0 < labels <= len(known):
            raise CatalogError(f"'{target.name}' is known of {len(known)} galaxies; found {labels} to be labelled.")
        return np.random.default_rng([seed, 0]).permutation(in_order(known, ids))[:labels]
    rows = np.unique(np.asarray(labels))
    if rows.dtype.kind not in "iu" or rows.size == 0 or rows.min() < 0 or rows.max() >= len(target.values):
        raise CatalogError(f"labels are a number of galaxies, or rows from 0 to {len(target.values) - 1}.")
    return rows[np.isfinite(target.values[rows])]

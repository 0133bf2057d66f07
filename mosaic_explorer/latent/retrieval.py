"""Retrieval: more galaxies like a few examples, as of a rare kind of which only some are known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import ArrayLike

from ..catalog.schema import GALAXY
from ..errors import CatalogError, ModelError, unknown
from ..masks import Mask
from .from_scratch import seen_inputs
from .nearest import nearest
from .probes import make_probe
from .probing import in_order
from .shown import Shown, pooled

if TYPE_CHECKING:
    from ..model.mosaic import Mosaic

WAYS = ("probe", "nearest")
SPACES = ("states", "seen")
CONTRAST = 30  # other galaxies for each example, taken for what the kind is not
FEWEST_OTHERS = 1000


def retrieve(
    model: Mosaic,
    catalog: xr.Dataset,
    mask: Mask | str,
    examples: ArrayLike,
    k: int = 50,
    way: str = "probe",
    space: str = "states",
    noise: str | Iterable[str] | None = None,
    seed: int = 0,
) -> pd.DataFrame:
    """The k galaxies of a catalog that are most like a few examples, which are not among them.

    Parameters
    ----------
    examples : rows of the catalog, two or more
    way : "probe": a logistic probe learns the examples against galaxies drawn at random, few of which are of a rare kind;
        "nearest": the distance to the nearest example
    space : "states", hidden ones; "seen": what the mask shows itself, to compare with
    noise, seed : exact values are measured first, as for `Mosaic.predict`; the seed draws the galaxies at random, too

    Returns
    -------
    DataFrame, the most alike first: `row` and `galaxy` (its id), and `score`, the more the more alike

    Raises
    ------
    CatalogError, MaskError, ModelError
    """
    for what, word, allowed in (("way", way, WAYS), ("space", space, SPACES)):
        if word not in allowed:
            raise ModelError(unknown(what, word, allowed))
    if isinstance(k, bool) or not isinstance(k, (int, np.integer)) or k < 1:
        raise ModelError(f"k is how many galaxies are wanted, 1 or more; found {k!r}.")
    shown = Shown.of(model, catalog, mask, noise, seed)
    rows, ids = np.unique(np.asarray(examples)), catalog[GALAXY].values
    if rows.dtype.kind not in "iu" or len(rows) < 2 or rows.min() < 0 or rows.max() >= len(shown):
        raise CatalogError(f"examples are two or more rows from 0 to {len(shown) - 1}.")
    states = shown.states() if space == "states" else seen_numbers(seen_inputs(shown.inputs, shown.mask))
    return ranked(states, rows, ids, k, way, seed)


def ranked(
    states: np.ndarray, rows: np.ndarray, ids: np.ndarray, k: int = 50, way: str = "probe", seed: int = 0
) -> pd.DataFrame:
    """As `retrieve`, of states (n, modalities, width), or other numbers, of galaxies with these ids."""
    if way == "nearest":
        places = pooled(states)
        score = -np.min([np.linalg.norm(places - places[row], axis=1) for row in rows], axis=0)
    else:
        score = _by_probe(states, in_order(rows, ids), ids, seed)
    score[rows] = -np.inf
    found = nearest(-score, k)
    return pd.DataFrame({"row": found, GALAXY: ids[found], "score": score[found]})


def precision_at(found: pd.DataFrame, members: ArrayLike, k: int = 50) -> float:
    """Of the first k galaxies that `retrieve` found the share that are of a kind.

    Parameters
    ----------
    members : rows of the catalog that are of it, or (n,) bool

    Raises
    ------
    ModelError
        If fewer than k were found.
    """
    if len(found) < k:
        raise ModelError(f"{len(found)} galaxies were found; precision at {k} needs {k}.")
    members = np.asarray(members)
    rows = np.flatnonzero(members) if members.dtype.kind == "b" else members
    return float(np.isin(found["row"].values[:k], rows).mean())


def seen_numbers(seen: np.ndarray) -> np.ndarray:
    """What is seen itself, `seen_inputs` (n, numbers), in the form of states, (n, 1, numbers), each in its spread."""
    return np.clip((seen - seen.mean(0)) / seen.std(0), -10, 10)[:, None]


def _by_probe(states: np.ndarray, rows: np.ndarray, ids: np.ndarray, seed: int) -> np.ndarray:
    """The logarithm of odds (n,) that galaxies are of the kind of those in rows."""
    others = in_order(np.setdiff1d(np.arange(len(states)), rows), ids)
    n = min(len(others), max(FEWEST_OTHERS, CONTRAST * len(rows)))
    drawn = np.random.default_rng(seed).permutation(others)[:n]
    some = np.concatenate([rows, drawn])
    probe = make_probe("logistic", True, seed).fit(states[some], np.repeat([1.0, 0.0], [len(rows), len(drawn)]))
    chance = np.clip(probe.read(states), 1e-300, 1 - 1e-16)
    odds: np.ndarray = np.log(chance) - np.log1p(-chance)
    return odds

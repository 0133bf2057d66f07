"""What an answer hangs on, two ways: what its query attends to, and by how much it moves when a token is hidden."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

import numpy as np

from ..catalog.measurements import Measurements
from ..densities import Mixtures
from ..densities.distances import distances
from ..errors import ModelError
from ..masks import Mask
from ..model.mosaic import Mosaic
from ..model.quantiles import HIGH, LOW, MEDIAN
from ..model.with_torch import torch_for
from .seen_tokens import SeenToken, bands_within, seen_tokens

LEAST_RANKED = 3  # tokens: of fewer, ranks say nothing
Steps = Generator[None, None, "Influence"]


class Hidden(NamedTuple):
    """What becomes of the answer when one token after the other is hidden, of n galaxies; each (n, tokens), NaN where a galaxy
    has nothing there.

    moved : by how much probability moves on average, in the scalar's unit (`densities.distances`)
    crps : the CRPS that is lost on average if the answer with all of it is right
    median, width : of the answer without it; half of the 16-84% range
    """

    moved: np.ndarray
    crps: np.ndarray
    median: np.ndarray
    width: np.ndarray


class Influence(NamedTuple):
    """What the answer about one scalar hangs on, of n galaxies.

    tokens : what is seen, as the network takes it in
    rollout : (n, tokens) attention rolled out over layers
    own, registers : (n,) the rest of it: what the query brought itself, and what comes from keys that hold nothing of one place
    layers : (n, layers, heads, tokens) the query's attention in each block that it passes
    hidden : each token hidden alone
    bands : of tokens that hold several bands with names, each of these alone
    hidden_bands : and what becomes of the answer without it
    median, width : (n,) of the answer with all of it
    """

    tokens: tuple[SeenToken, ...]
    rollout: np.ndarray
    own: np.ndarray
    registers: np.ndarray
    layers: np.ndarray
    hidden: Hidden
    bands: tuple[SeenToken, ...]
    hidden_bands: Hidden
    median: np.ndarray
    width: np.ndarray


def influence(model: Mosaic, inputs: Measurements, mask: Mask, name: str) -> Steps:
    """What the answer about a scalar hangs on; yields between answers.

    Parameters
    ----------
    inputs : measurements of some hundred galaxies at most
    mask : what is seen
    name : of the scalar, which must be hidden

    Raises
    ------
    ModelError
        If the scalar is seen, torch is not installed, or the model gives no densities.
    """
    if not model.has_uncertainty:
        raise ModelError(f"the model '{model.name}' gives estimates without widths: nothing tells how far an answer moves.")
    if mask.seen[model.table.place(name)].all():
        raise ModelError(f"'{name}' is seen: no answer hangs on anything else; hide it in the mask.")
    tokens = seen_tokens(model, mask)
    bands = bands_within(tokens, mask)
    with torch_for("what answers attend to"):
        from ..model.attention import attention
    yield  # torch was loaded, which takes seconds
    found = attention(model, inputs, mask, name)
    yield
    answer = model.answer(inputs, mask, [name])
    hidden: list[Hidden] = []
    hidden_bands: list[Hidden] = []
    for some, out in ((tokens, hidden), (bands, hidden_bands)):
        for token in some:
            yield
            out.append(_without(model, inputs, mask, name, token, answer.densities[name]))
    median, width = _median_and_width(answer.quantiles, model, name)
    rollout, n = found.seen_rollout, len(inputs)
    return Influence(
        tokens=tokens,
        rollout=rollout,
        own=np.full(n, found.own),
        registers=1 - found.own - rollout.sum(1),
        layers=found.seen_layers,
        hidden=_side_by_side(hidden, n),
        bands=bands,
        hidden_bands=_side_by_side(hidden_bands, n),
        median=median,
        width=width,
    )


def rank_correlation(first: np.ndarray, second: np.ndarray) -> float:
    """Spearman's, of the tokens that have both; NaN of fewer than `LEAST_RANKED`, or where either has one rank alone."""
    from scipy.stats import rankdata  # takes half a second to load

    known = np.isfinite(first) & np.isfinite(second)
    if known.sum() < LEAST_RANKED:
        return np.nan
    ranks = rankdata(first[known]), rankdata(second[known])
    return float(np.corrcoef(ranks)[0, 1]) if all(np.ptp(one) > 0 for one in ranks) else np.nan


def _without(model: Mosaic, inputs: Measurements, mask: Mask, name: str, token: SeenToken, before: Mixtures) -> Hidden:
    answer = model.answer(inputs, token.without(mask), [name])
    apart = distances(before, answer.densities[name])
    parts = Hidden(apart.moved, apart.crps, *_median_and_width(answer.quantiles, model, name))
    is_there = np.isfinite(inputs.values[:, list(token.places)]).any(1)
    return Hidden(*(np.where(is_there, part, np.nan) for part in parts))


def _median_and_width(quantiles: np.ndarray, model: Mosaic, name: str) -> tuple[np.ndarray, np.ndarray]:
    of_name = quantiles[:, model.table.place(name).start].astype(float)
    return of_name[:, MEDIAN], (of_name[:, HIGH] - of_name[:, LOW]) / 2


def _side_by_side(hidden: list[Hidden], n: int) -> Hidden:
    if not hidden:
        return Hidden(*np.empty((4, n, 0)))
    return Hidden(*(np.stack(parts, 1) for parts in zip(*hidden, strict=True)))

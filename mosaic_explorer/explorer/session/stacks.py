"""Groups of galaxies as one each: histories and spectra stacked, how scalars are distributed, and each galaxy's figures."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import NamedTuple

import numpy as np

from ...catalog.measurements import Measurements
from ...catalog.stacks import at_pivot, levels, log_mean
from ...catalog.surveys import EXACT
from ...lru_cache import LRUCache
from ...masks import Mask
from ...modalities import Table
from ...model.mosaic import Mosaic
from ...model.quantiles import HIGH, LOW, MEDIAN
from .chunks import chunks
from .observations import Observations
from .rows import read_rows

CHUNK = 50  # galaxies between two chances for a more urgent question: some 50 ms
BINS = 50  # of a scalar's axis, on which densities are summed
STACKS_BYTES = 4_000_000  # of a session: some 40 groups of 1,000 galaxies


class Stack(NamedTuple):
    """One vector modality of many galaxies, (values,) each, in its unit; of a spectrum over its own value at 5000 AA.

    low, median, high : 16%, 50% and 84% of the galaxies
    mean : the logarithm of the mean of what the values are logarithms of
    """

    low: np.ndarray
    median: np.ndarray
    high: np.ndarray
    mean: np.ndarray


class GroupScalar(NamedTuple):
    """One scalar of a group of n galaxies.

    truth, median, low, high : (n,) true value, answer, ends of its 16-84% range; NaN where not known
    crps : (n,) continuous ranked probability score of the density, in the scalar's unit; NaN likewise, and where it is seen
    edges, density : (BINS + 1,) and (BINS,) the mean of all densities, per unit; NaN of a model that gives none
    true_density : (BINS,) the histogram of the true values likewise, NaN where none is known
    """

    truth: np.ndarray
    median: np.ndarray
    low: np.ndarray
    high: np.ndarray
    crps: np.ndarray
    edges: np.ndarray
    density: np.ndarray
    true_density: np.ndarray


class GroupSummary(NamedTuple):
    """A group of galaxies under one mask.

    rows : (n,) sorted
    predicted, true : stacks by modality; of modalities of which no true value is known there is no true one
    scalars : by name
    """

    rows: np.ndarray
    predicted: dict[str, Stack]
    true: dict[str, Stack]
    scalars: dict[str, GroupScalar]

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        stacks = [*self.predicted.values(), *self.true.values()]
        return self.rows.nbytes + sum(x.nbytes for some in (*stacks, *self.scalars.values()) for x in some)


class GroupSummaries:
    """What a model says of groups of galaxies, made once for each group, mask and noise, and kept a while."""

    def __init__(self, model: Mosaic, observations: Observations):
        self.model, self.observations = model, observations
        self._cache: LRUCache[GroupSummary] = LRUCache(STACKS_BYTES, lambda summary: summary.nbytes)

    def peek(self, group: str, mask: Mask, noise: str) -> GroupSummary | None:
        """The summary of a group, see `read_rows`, if it has been made already."""
        return self._cache.peek((group, mask, noise))

    def steps(
        self, group: str, mask: Mask, noise: str, tell: Callable[[int], None] = lambda done: None
    ) -> Generator[None, None, GroupSummary]:
        """As `group_summary`; at once where it has been made."""
        summary = self.peek(group, mask, noise)
        if summary is None:
            rows = read_rows(group, self.observations.n)
            inputs, truth = (self.observations.measured(rows, one) for one in (noise, EXACT))
            summary = yield from group_summary(self.model, rows, inputs, truth.values, mask, tell)
            self._cache.put((group, mask, noise), summary)
        return summary


def stack_names(table: Table) -> list[str]:
    """The modalities that are stacked: vectors that no survey measures, histories and spectra."""
    return [row.name for row in table if row.is_vector and not row.measured]


def group_summary(
    model: Mosaic,
    rows: np.ndarray,
    inputs: Measurements,
    truth: np.ndarray,
    mask: Mask,
    tell: Callable[[int], None] = lambda done: None,
) -> Generator[None, None, GroupSummary]:
    """The summary of galaxies in `rows`, as in `inputs`, against their true values (n, table.size), at least one.

    Yields between chunks, and tells how many are done; values that are seen are taken as they are.
    """
    table, names = model.table, model.table.scalar_names
    vectors, places = stack_names(table), [table.place(name).start for name in names]
    edges = {name: np.linspace(model.edges[name][0], model.edges[name][-1], BINS + 1) for name in names}
    density, crps = {name: np.zeros(BINS) for name in names}, {name: np.full(len(rows), np.nan) for name in names}
    medians: dict[str, list[np.ndarray]] = {name: [] for name in vectors}
    scalars = []
    for part in chunks(model, len(rows), CHUNK):
        answer = model.answer(inputs[part], mask, [*names, *(v.name for name in vectors for v in table[name].variables)])
        scalars.append(answer.quantiles[:, places][..., [LOW, MEDIAN, HIGH]])
        for name in vectors:
            medians[name].append(answer.quantiles[:, table.place(name), MEDIAN])
        for name, place in zip(names, places, strict=True):
            said = answer.densities.get(name)
            density[name] += np.nan if said is None else said.on(edges[name]).sum(0)
            known = np.isfinite(truth[part, place])
            if said is not None and known.any() and not mask.seen[place]:
                crps[name][part][known] = said[known].crps(truth[part, place][known])
        tell(min(part.stop, len(rows)))
        yield
    by_name = {}
    for name, place, (low, median, high) in zip(names, places, np.concatenate(scalars).transpose(1, 2, 0), strict=True):
        true, ends = truth[:, place], edges[name]
        by_name[name] = GroupScalar(
            true.copy(), median, low, high, crps[name], ends, density[name] / len(rows), _histogram(true, ends)
        )
    predicted = {name: _stack(table, name, np.concatenate(some)) for name, some in medians.items()}
    known_ones = {name: truth[:, table.place(name)] for name in vectors}
    stacks = {name: _stack(table, name, some) for name, some in known_ones.items() if np.isfinite(some).any()}
    return GroupSummary(rows, predicted, stacks, by_name)


def _stack(table: Table, name: str, values: np.ndarray) -> Stack:
    """The stack of a modality's values (n, values)."""
    if name == "sed":
        values = values - at_pivot(table[name].axis, values)[:, None]
    low, median, high = levels(values)
    return Stack(*(x.astype(np.float32) for x in (low, median, high, log_mean(values))))


def _histogram(values: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """How values (n,) are distributed between edges, per unit of them; those outside lie in the outermost bins."""
    known = values[np.isfinite(values)]
    if not len(known):
        return np.full(len(edges) - 1, np.nan)
    counts, _ = np.histogram(np.clip(known, edges[0], edges[-1]), edges)
    share: np.ndarray = counts / counts.sum() / np.diff(edges)
    return share

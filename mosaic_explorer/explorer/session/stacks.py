"""Groups of galaxies as one each: histories and spectra stacked, how scalars are distributed, and each galaxy's figures."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import NamedTuple

import numpy as np

from ...catalog.measurements import Measurements
from ...catalog.quantities import quantities_of, table_values
from ...catalog.stacks import at_pivot, levels, log_mean
from ...lru_cache import LRUCache
from ...masks import Mask
from ...modalities import Table
from ...model.mosaic import Mosaic
from ...model.quantiles import HIGH, LOW, MEDIAN
from .chunks import chunks
from .observations import Observations
from .rows import read_rows

CHUNK = 50  # galaxies between two chances for a more urgent question: some 50 ms
TOGETHER = 200_000  # values of which quantiles are taken between two such chances: some 20 ms
BINS = 50  # of a scalar's axis, on which densities are summed
STACKS_BYTES = 32_000_000  # of a session: some 80 groups of 1,000 galaxies, two of 50,000


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


class GroupQuantity(NamedTuple):
    """A quantity that follows from a galaxy's values, of n galaxies: (n,) of the true values, and of the answers' medians."""

    truth: np.ndarray
    of_medians: np.ndarray


class GroupSummary(NamedTuple):
    """A group of galaxies under one mask.

    rows : (n,) sorted
    predicted, true : stacks by modality; of modalities of which no true value is known there is no true one
    scalars, quantities : by name
    """

    rows: np.ndarray
    predicted: dict[str, Stack]
    true: dict[str, Stack]
    scalars: dict[str, GroupScalar]
    quantities: dict[str, GroupQuantity]

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        parts = [*self.predicted.values(), *self.true.values(), *self.scalars.values(), *self.quantities.values()]
        return self.rows.nbytes + sum(x.nbytes for some in parts for x in some)


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
            inputs, truth = self.observations.lean(noise, mask), self.observations.truth(rows)
            summary = yield from group_summary(self.model, rows, inputs, truth, mask, tell)
            self._cache.put((group, mask, noise), summary)
        return summary


def stack_names(table: Table) -> list[str]:
    """The modalities that are stacked: vectors that no survey measures, histories and spectra."""
    return [row.name for row in table if row.is_vector and not row.measured]


def group_summary(
    model: Mosaic,
    rows: np.ndarray,
    inputs: Callable[[np.ndarray], Measurements],
    truth: np.ndarray,
    mask: Mask,
    tell: Callable[[int], None] = lambda done: None,
) -> Generator[None, None, GroupSummary]:
    """The summary of galaxies in `rows`, which `inputs` measures, against their true values (n, table.size), at least one.

    Yields between chunks, and tells how many are done; values that are seen are taken as they are.
    """
    table, names = model.table, model.table.scalar_names
    vectors, places = stack_names(table), [table.place(name).start for name in names]
    edges = {name: np.linspace(model.edges[name][0], model.edges[name][-1], BINS + 1) for name in names}
    density, crps = {name: np.zeros(BINS) for name in names}, {name: np.full(len(rows), np.nan) for name in names}
    medians: dict[str, list[np.ndarray]] = {name: [] for name in vectors}
    quantities = quantities_of(table)
    followed: dict[str, list[np.ndarray]] = {name: [] for name in quantities}
    scalars = []
    for part in chunks(model, len(rows), CHUNK):
        answer = model.answer(inputs(rows[part]), mask, [*names, *(v.name for name in vectors for v in table[name].variables)])
        scalars.append(answer.quantiles[:, places][..., [LOW, MEDIAN, HIGH]])
        for name in vectors:
            medians[name].append(answer.quantiles[:, table.place(name), MEDIAN])
        values = table_values(table, answer.quantiles[..., MEDIAN])
        for name, quantity in quantities.items():
            followed[name].append(quantity.of(values))
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
    true_values = table_values(table, truth)
    of_quantities = {}
    for name, quantity in quantities.items():
        of_quantities[name] = GroupQuantity(quantity.of(true_values), np.concatenate(followed[name]))
        yield
    predicted, stacks = {}, {}
    for name, some in medians.items():
        predicted[name] = yield from _stack(table, name, np.concatenate(some))
        known_ones = truth[:, table.place(name)]
        if np.isfinite(known_ones).any():
            stacks[name] = yield from _stack(table, name, known_ones)
    return GroupSummary(rows, predicted, stacks, by_name, of_quantities)


def _stack(table: Table, name: str, values: np.ndarray) -> Generator[None, None, Stack]:
    """The stack of a modality's values (n, values); yields between parts of many."""
    if name == "sed":
        values = values - at_pivot(table[name].axis, values)[:, None]
    step, parts = max(1, TOGETHER // max(1, len(values))), []
    for start in range(0, values.shape[1], step):
        some = values[:, start : start + step]
        parts.append((*levels(some), log_mean(some)))
        yield
    return Stack(*(np.concatenate(part).astype(np.float32) for part in zip(*parts, strict=True)))


def _histogram(values: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """How values (n,) are distributed between edges, per unit of them; those outside lie in the outermost bins."""
    known = values[np.isfinite(values)]
    if not len(known):
        return np.full(len(edges) - 1, np.nan)
    counts, _ = np.histogram(np.clip(known, edges[0], edges[-1]), edges)
    share: np.ndarray = counts / counts.sum() / np.diff(edges)
    return share

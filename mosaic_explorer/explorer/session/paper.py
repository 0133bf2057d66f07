"""The paper's table and figures of the galaxies that stand for a catalog: which galaxies, and numbers that are kept a while."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from weakref import WeakKeyDictionary

import numpy as np

from ...lru_cache import LRUCache
from ...model.mosaic import Mosaic
from ...paper import Table1, table_1_steps
from ...paper.table_1 import Tell
from .chunks import chunks
from .observations import Observations
from .population import SEED
from .sample import Sample

N_TABLE = 3000  # galaxies: errors are known to some percent, in half a minute
N_MAPS = 1000  # galaxies of each map, a point a modality: above 4,096 points UMAP seeks neighbours five times as fast
CHUNK = 64  # galaxies between two chances for a more urgent question: all that is hidden takes longer than scalars
TABLES_BYTES = 16_000_000  # some 15 tables of 3,000 galaxies


_kept: WeakKeyDictionary[Observations, LRUCache[Table1]] = WeakKeyDictionary()


def table_sample(model: Mosaic, observations: Observations, filter: str) -> Sample:
    """The galaxies that the table is of: all that are found, at most `N_TABLE`, drawn at random."""
    return observations.whole(filter, model, N_TABLE)


def map_rows(model: Mosaic, observations: Observations, filter: str) -> np.ndarray:
    """The rows that are mapped, sorted: some of those of the table."""
    rows = table_sample(model, observations, filter).rows
    return np.sort(np.random.default_rng(SEED).permutation(rows)[:N_MAPS])


class PaperTables:
    """Tables of one model and its observations, which share them: all sessions of a server, and who wants the numbers."""

    def __init__(self, model: Mosaic, observations: Observations):
        self.model, self.observations = model, observations
        self._cache = _kept.setdefault(observations, LRUCache(TABLES_BYTES, lambda table: table.nbytes))

    def peek(self, noise: str, filter: str = "") -> Table1 | None:
        """The table if it has been made already."""
        return self._cache.peek((self.model, noise, filter))

    def steps(self, noise: str, filter: str = "", tell: Tell = lambda done, so_far: None) -> Generator[None, None, Table1]:
        """As `paper.table_1_steps`: galaxies come in a random order, so that those that are there stand for all."""
        if (kept := self.peek(noise, filter)) is not None:
            return kept
        rows, observations = table_sample(self.model, self.observations, filter).rows, self.observations
        order = table_order(len(rows))

        def blocks() -> Iterator[np.ndarray]:
            return (np.sort(order[part]) for part in chunks(self.model, len(rows), CHUNK))

        made = yield from table_1_steps(
            self.model,
            lambda some: observations.measured(rows[some], noise),
            lambda some: observations.truth(rows[some]),
            len(rows),
            blocks(),
            tell,
        )
        self._cache.put((self.model, noise, filter), made)
        return made


def table_order(n: int) -> np.ndarray:
    """The order in which n galaxies of a table are asked about."""
    return np.random.default_rng(SEED).permutation(n)

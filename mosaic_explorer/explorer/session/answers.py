"""What the model answers, of one galaxy and of many: kept a while, so that going back, or a drag that returns, is free."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Generator
from typing import NamedTuple

import numpy as np

from ...masks import Mask
from ...modalities import Table
from ...model.answer import Answer
from ...model.mosaic import Mosaic
from ...model.quantiles import HIGH, LOW, MEDIAN
from .observations import Observations
from .population import N_SHOWN, Population, summarise
from .state import ExplorerState, Snapshot

KEPT = 48  # answers of one galaxy, some 40 kB each
KEPT_SUMMARIES = 32  # 24 kB each


class Answers:
    """Answers about a state's galaxies, one galaxy at a time; may be asked from any thread."""

    def __init__(self, state: ExplorerState):
        self.state = state
        self._kept: OrderedDict[tuple, Answer] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, snapshot: Snapshot, mask: Mask | None = None) -> Answer:
        """The answer under a moment's mask, or another mask in its place."""
        mask = snapshot.mask if mask is None else mask
        key = snapshot.row, mask, snapshot.noise, snapshot.edits
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        answer = self.state.model.answer(self.state.shown(snapshot), mask)
        with self._lock:
            self._kept[key] = answer
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return answer


class Summaries:
    """What masks mean for the first galaxies of one catalog, made once for each mask and noise and kept a while."""

    def __init__(self, model: Mosaic, observations: Observations):
        self.model, self.observations = model, observations
        self._kept: OrderedDict[tuple[Mask, str], Population] = OrderedDict()
        self._lock = threading.Lock()

    def known(self, mask: Mask, noise: str) -> Population | None:
        """The summary if it has been made already."""
        with self._lock:
            if (mask, noise) in self._kept:
                self._kept.move_to_end((mask, noise))
            return self._kept.get((mask, noise))

    def steps(self, mask: Mask, noise: str) -> Generator[None, None, Population]:
        """As `summarise`: yields between chunks, returns the summary; at once where it is known."""
        found = self.known(mask, noise)
        if found is None:
            shown, truth = self.observations.under(noise)[:N_SHOWN], self.observations.true[:N_SHOWN]
            found = yield from summarise(self.model, shown, truth, mask)
            with self._lock:
                self._kept[mask, noise] = found
                while len(self._kept) > KEPT_SUMMARIES:
                    self._kept.popitem(last=False)
        return found


class PointEstimate(NamedTuple):
    """What the model says of one galaxy: median and sigma, half of the 16-84% range, each (table.size,), physical."""

    median: np.ndarray
    sigma: np.ndarray

    @classmethod
    def of(cls, answer: Answer) -> PointEstimate:
        """From an answer about one galaxy."""
        quantiles = answer.quantiles[0]
        return cls(quantiles[:, MEDIAN], (quantiles[:, HIGH] - quantiles[:, LOW]) / 2)


def is_seen(mask: Mask, values: np.ndarray) -> np.ndarray:
    """Which of a galaxy's values are seen, (table.size,): shown by the mask, and there."""
    return mask.seen & np.isfinite(values)


def drawn_redshift(table: Table, snapshot: Snapshot, truth: np.ndarray, quantiles: np.ndarray) -> float:
    """That at which a galaxy is drawn: as edited, else its true one, else the model's; NaN where a table has none.

    Parameters
    ----------
    truth : (table.size,) true values
    quantiles : (table.size, len(QUANTILES)), the answer
    """
    if "redshift" not in table.scalar_names:
        return np.nan
    place = table.place("redshift").start
    return float(dict(snapshot.edits).get("redshift", truth[place] if np.isfinite(truth[place]) else quantiles[place, MEDIAN]))

"""What the model says of moments: kept for a while, so that going back, or a drag that returns, asks nothing twice."""

from __future__ import annotations

import threading
from collections import OrderedDict

import numpy as np

from ...masks import Mask
from ...modalities import Table
from ...model.mosaic import Answer
from ...model.quantiles import MEDIAN
from .state import ExplorerState, Snapshot

KEPT = 48  # answers of one galaxy, some 40 kB each


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

"""What the model answers, of one galaxy and of many: kept a while, so that going back, or a drag that returns, is free."""

from __future__ import annotations

from collections.abc import Generator
from typing import Literal, NamedTuple

import numpy as np

from ...catalog.measurements import Measurements
from ...lru_cache import LRUCache
from ...masks import Mask
from ...modalities import Table
from ...model.answer import Answer
from ...model.mosaic import Mosaic
from ...model.quantiles import HIGH, LOW, MEDIAN
from .beside import answer_beside, as_seen_by
from .observations import Observations
from .population import SEED, Population, Tell, growing
from .sample import Sample
from .state import TRUTH, ExplorerState, Snapshot

ANSWERS_BYTES = 2_000_000  # of a session: some 50 answers about one galaxy, a long drag and back
SUMMARIES_BYTES = 16_000_000  # of a session: some 200 masks of 1,000 galaxies, 10 of 20,000


class Answers:
    """Answers about a state's galaxies, one galaxy at a time, by its model or another; may be asked from any thread."""

    def __init__(self, state: ExplorerState, model: Mosaic | None = None):
        self.state, self.model = state, model or state.model
        self._cache: LRUCache[Answer] = LRUCache(ANSWERS_BYTES, _answer_bytes)

    def of(self, snapshot: Snapshot, mask: Mask | None = None) -> Answer:
        """The answer under a snapshot's mask, or another mask in its place, in the order of the state's table."""
        return self.with_passbands(snapshot, mask).first(self.state.table.size)

    def with_passbands(self, snapshot: Snapshot, mask: Mask | None = None) -> Answer:
        """The answer with the filters that are drawn, in the order of the table of `state.asking`."""
        mask, asking = snapshot.mask if mask is None else mask, self.state.asking(snapshot)
        key = snapshot.row, mask, snapshot.noise, snapshot.edits, asking.filters
        if self.model is self.state.model:
            return self._cache.get(key, lambda: asking.answer(self.state.inputs(snapshot), mask))
        return self._cache.get(key, lambda: answer_beside(self.model, self.state.inputs(snapshot), mask))


def _answer_bytes(answer: Answer) -> int:
    return answer.quantiles.nbytes + sum(mixture.nbytes for mixture in answer.densities.values())


class Summaries:
    """What masks mean for the galaxies that stand for a catalog, or for those that a filter finds: made once for each mask,
    noise and filter, and kept a while."""

    def __init__(self, model: Mosaic, observations: Observations):
        self.model, self.observations = model, observations
        self._cache: LRUCache[Population] = LRUCache(SUMMARIES_BYTES, lambda summary: summary.nbytes)

    def peek(self, mask: Mask, noise: str, filter: str = "", sample: Sample | None = None) -> Population | None:
        """The summary if it has been made already.

        Parameters
        ----------
        sample : others of those that the filter finds than `Observations.among` gives; its filter counts then
        """
        return self._cache.peek(self._key(mask, noise, filter, sample))

    def steps(
        self,
        mask: Mask,
        noise: str,
        filter: str = "",
        sample: Sample | None = None,
        tell: Tell = lambda done, so_far: None,
    ) -> Generator[None, None, Population]:
        """As `summarise`: yields between chunks, returns the summary; at once where it has been made.

        Galaxies are asked about in a random order, so that those that have come so far stand for all; `tell` hears of them.
        """
        key = self._key(mask, noise, filter, sample)
        summary = self._cache.peek(key)
        if summary is None:
            rows = (self.observations.among(filter) if sample is None else sample).rows
            truth = self.observations.own(rows, self.model.table.scalar_names)
            lean, seen = self.observations.lean_rows(rows, noise, mask), self._seen(mask)
            words = lean.part(slice(1)).noise

            def inputs(some: np.ndarray) -> Measurements:
                return as_seen_by(self.model, lean.part(some), mask)[0]

            order = np.random.default_rng(SEED).permutation(len(rows))
            summary = yield from growing(self.model, inputs, words, truth, seen, tell, order)
            self._cache.put(key, summary)
        return summary

    def _seen(self, mask: Mask) -> Mask:
        """A mask as this model's table has it."""
        n = self.model.table.size
        return mask if n == mask.table.size else Mask(mask.seen[:n], self.model.table)

    def _key(self, mask: Mask, noise: str, filter: str, sample: Sample | None) -> tuple:
        if sample is None:
            return mask, noise, filter, 0
        is_usual = sample.n_held_out is None and len(sample) == len(self.observations.among(sample.filter))
        return mask, noise, sample.filter, 0 if is_usual else len(sample)


class PointEstimate(NamedTuple):
    """What the model says of one galaxy.

    median, sigma : (table.size,), physical; sigma is half of the 16-84% range, NaN of a model that gives none
    percentile : of scalars with a density and a truth, how much of the probability lies below that [%]
    """

    median: np.ndarray
    sigma: np.ndarray
    percentile: dict[str, float]

    @classmethod
    def of(cls, answer: Answer, table: Table, truth: np.ndarray) -> PointEstimate:
        """From an answer about one galaxy, whose true values are `truth` (table.size,)."""
        quantiles = answer.quantiles[0]
        true = {name: truth[table.place(name).start] for name in answer.densities}
        percentile = {name: 100 * float(answer.densities[name].pit([x])[0]) for name, x in true.items() if np.isfinite(x)}
        return cls(quantiles[:, MEDIAN], (quantiles[:, HIGH] - quantiles[:, LOW]) / 2, percentile)


def told_truth(observations: Observations, snapshot: Snapshot) -> np.ndarray:
    """The own values of a snapshot's galaxy, (table.size,), physical: NaN where not known, all NaN while they are kept back."""
    truth = observations.truth_of(snapshot.row)
    return truth if snapshot.truth == TRUTH[0] else np.full_like(truth, np.nan)


def is_seen(mask: Mask, values: np.ndarray) -> np.ndarray:
    """Which of a galaxy's values are seen, (table.size,): shown by the mask, and there."""
    return mask.seen & np.isfinite(values)


class DrawnRedshift(NamedTuple):
    """The redshift at which a galaxy is drawn, NaN where there is none, and whose it is."""

    value: float
    whose: Literal["edited", "own", "predicted", ""]


def drawn_redshift(table: Table, snapshot: Snapshot, truth: np.ndarray, quantiles: np.ndarray) -> DrawnRedshift:
    """That at which a galaxy is drawn: as edited, else its own true or measured one, else the model's.

    Parameters
    ----------
    truth : (table.size,) true values
    quantiles : (table.size, len(QUANTILES)), the answer
    """
    if "redshift" not in table.scalar_names:
        return DrawnRedshift(np.nan, "")
    place, edits = table.place("redshift").start, dict(snapshot.edits)
    if "redshift" in edits:
        return DrawnRedshift(edits["redshift"], "edited")
    if np.isfinite(truth[place]):
        return DrawnRedshift(float(truth[place]), "own")
    is_given = snapshot.mask.seen[place] and np.ptp(quantiles[place]) == 0  # what is seen comes back, without a width
    return DrawnRedshift(float(quantiles[place, MEDIAN]), "own" if is_given else "predicted")

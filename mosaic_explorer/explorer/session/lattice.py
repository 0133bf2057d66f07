"""The lattice of what could be seen together: which pieces, of what, at what cost; its scores, kept while one looks about."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping

import numpy as np

from ...catalog.measurements import Measurements
from ...catalog.photometry_library import PHOTOMETRY
from ...catalog.surveys import EXACT
from ...gains.lattice import N_GALAXIES, Scores, target_scores
from ...gains.pieces import PIECES, PIECES_IN_TWO, Piece, subsets, with_costs
from ...gains.subset_scores import targets_of
from ...lru_cache import LRUCache
from ...masks import Mask
from ...modalities import Table
from ...model.mosaic import Mosaic
from ...photometry.groups import group_title
from .observations import Observations
from .passbands import Passbands, drawn_groups
from .state import Snapshot

N_SLOW = 40  # galaxies of the paper's network, which takes dozens of times as long
MOST_DRAWN = 6  # pieces: of more the diagram has no room for words
SURVEY_HOURS = 10.0  # an example, of any other survey
KEPT_BYTES = 4_000_000  # of a session: some 400 masks of 300 galaxies


def lattice_pieces(snapshot: Snapshot, observations: Observations) -> tuple[Piece, ...]:
    """The pieces of a moment's lattice, with its costs: those of the model's table, and other surveys that are drawn, of which
    any galaxy that counts has a value; at most `MOST_DRAWN`."""
    table, choice = observations.table, snapshot.lattice
    values = _galaxies(observations, snapshot, N_GALAXIES).values
    known = [p for p in (PIECES_IN_TWO if choice.in_two else PIECES) if _is_of(p, table)]
    found = [p for p in (*known, *_surveys(snapshot.passbands, table)) if _has(values, Mask.parse(p.text, table))]
    costs = {text: hours for text, hours in choice.costs if text in [p.text for p in found]}
    return with_costs(found[:MOST_DRAWN], costs)


def lattice_target(snapshot: Snapshot) -> str:
    """What errors are of: the vector that was chosen, else the scalar in focus."""
    return snapshot.lattice.target or snapshot.scalar_name


class LatticeScores:
    """Scores of subsets of what could be seen, of all targets at once: made once a mask, noise and filter, and kept a while."""

    def __init__(self, model: Mosaic, observations: Observations):
        self.model, self.observations = model, observations
        self.n_most = N_GALAXIES if model.has_uncertainty else N_SLOW
        self._cache: LRUCache[Scores] = LRUCache(KEPT_BYTES, lambda scores: sum(one.each.nbytes for one in scores.values()))

    def galaxies(self, snapshot: Snapshot) -> Measurements:
        """Those that count, as the model may be shown them."""
        return _galaxies(self.observations, snapshot, self.n_most)

    def known(self, snapshot: Snapshot) -> dict[Mask, Scores]:
        """Scores that are there, by mask."""
        masks = [subset.mask for subset in subsets(lattice_pieces(snapshot, self.observations), self.model.table)]
        found = {mask: self._cache.peek(_key(mask, snapshot)) for mask in masks}
        return {mask: scores for mask, scores in found.items() if scores is not None}

    def peek(self, snapshot: Snapshot) -> Mapping[Mask, Scores] | None:
        """Scores of all subsets, if they are there."""
        known = self.known(snapshot)
        return known if len(known) == 2 ** len(lattice_pieces(snapshot, self.observations)) else None

    def steps(
        self, snapshot: Snapshot, tell: Callable[[], object] = lambda: None
    ) -> Generator[None, None, Mapping[Mask, Scores]]:
        """Scores of all subsets: yields between questions to the model, and tells whenever one more subset is there."""
        yield  # what is looked at goes first
        inputs = self.galaxies(snapshot)
        truth = _galaxies(self.observations, snapshot._replace(noise=EXACT), self.n_most).values
        scores: dict[Mask, Scores] = {}
        for subset in subsets(lattice_pieces(snapshot, self.observations), self.model.table):
            key = _key(subset.mask, snapshot)
            kept = self._cache.peek(key)
            if kept is None:
                kept = yield from target_scores(self.model, inputs, truth, subset.mask, targets_of(self.model.table))
                self._cache.put(key, kept)
                tell()
            scores[subset.mask] = kept
        return scores


def _key(mask: Mask, snapshot: Snapshot) -> tuple[Mask, str, str]:
    return mask, snapshot.noise, snapshot.filter


def _galaxies(observations: Observations, snapshot: Snapshot, most: int) -> Measurements:
    return observations.of_sample(snapshot.noise, snapshot.filter)[:most]


def _is_of(piece: Piece, table: Table) -> bool:
    name = piece.text.partition("[")[0]
    return name in table.names or name in table.scalar_names


def _has(values: np.ndarray, mask: Mask) -> bool:
    return bool(np.isfinite(values[:, mask.seen]).any())


def _surveys(passbands: Passbands, table: Table) -> list[Piece]:
    """Other surveys that are drawn, a piece each."""
    taken = {piece.initial for piece in (*PIECES, *PIECES_IN_TWO)}
    found = []
    for group, names in drawn_groups(passbands, Mask.none(table)).items():
        title = group_title(group)
        initial = next(short for short in (title[:2], *(f"{title[0]}{i}" for i in range(1, 99))) if short not in taken)
        taken.add(initial)
        found.append(Piece(Mask.none(table).show(PHOTOMETRY, *names).text, title, initial, SURVEY_HOURS))
    return found

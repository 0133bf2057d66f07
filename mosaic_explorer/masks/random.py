"""The random masks of training: the paper's (appendix A, to the letter) and ours (shared by a micro-batch)."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from ..modalities import TABLE, Modality, Table
from .halves import odd_tokens, vector_values
from .mask import Mask, as_mask
from .presets import PAPER_PRESETS

PAPER_HIDE_MODALITY = 0.5  # App. A, global modality masking
PAPER_HIDE_SCALAR = 0.5  # App. A, each scalar of a shown `scalars`
PAPER_HIDE_RATIO = 0.2  # App. A, p: the part of a shown vector that spans hide
SHARED_TASK = 0.5  # ours: the share of micro-batches that start from one of the paper's presets
SHARED_CUT = 0.5  # ours: the share of shown vectors of which only a stretch is shown, or hidden
MOST_LACKING = 3  # bands of a few, like LSST's six, that a galaxy lacks; mostly one


def paper_masks(n: int, rng: np.random.Generator, table: Table = TABLE) -> np.ndarray:
    """Seen flags as the paper draws them, shape (n, table.size), one independent mask per galaxy.

    A modality is hidden with probability 0.5; each scalar of a shown `scalars` again with 0.5; of a shown vector of
    length d, spans of random length and place are hidden until their lengths add up to ceil(0.2 d) (overlaps allowed).
    """
    seen = np.zeros((n, table.size), bool)
    for row in table:
        visible = rng.random(n) >= PAPER_HIDE_MODALITY
        part = visible[:, None] & np.ones(row.size, bool)
        if row.is_vector:
            part &= ~paper_spans(n, row.size, rng)
        else:
            part &= rng.random((n, row.size)) >= PAPER_HIDE_SCALAR
        seen[:, table.slices[row.name]] = part
    return seen


def paper_spans(n: int, size: int, rng: np.random.Generator) -> np.ndarray:
    """Hidden flags of spans that use up the budget `paper_budget`, shape (n, size)."""
    hidden, axis = np.zeros((n, size), bool), np.arange(size)
    budget = np.full(n, paper_budget(size))
    while (left := budget > 0).any():
        length = np.where(left, 1 + np.floor(rng.random(n) * budget).astype(int), 0)
        start = np.floor(rng.random(n) * (size - length + 1)).astype(int)
        hidden |= (axis >= start[:, None]) & (axis < (start + length)[:, None])
        budget = budget - length
    return hidden


def paper_budget(size: int) -> int:
    """How many values of a vector of so many spans hide: N = ceil(d p), of LSST's six two."""
    return math.ceil(round(PAPER_HIDE_RATIO * size, 9))  # 0.2 x 35 is a little more than 7 in floating point


class Questions:
    """What training asks: some questions whole and often, so that they become sharp, among random masks for all others.

    Parameters
    ----------
    weights : how often each question is asked beside the others, {preset or mask text: weight}
    share : of micro-batches that ask one of them, whole
    halved : of micro-batches that show every other token of a question or random mask, as the score of unlikeness does; all
        further ones draw `shared_masks`
    lacking : of all other micro-batches that show a few bands, like LSST's six, those in which each galaxy lacks some of them
    """

    def __init__(
        self, weights: Mapping[str, float], share: float, halved: float = 0.0, table: Table = TABLE, lacking: float = 0.0
    ):
        self.table, self.share, self.halved, self.lacking = table, share if weights else 0.0, halved, lacking
        self.seen = [as_mask(text, table).seen for text in weights]
        self.chances = np.array(list(weights.values()), float) / max(sum(weights.values()), 1e-300)
        self.odd, self.vectors = odd_tokens(table), vector_values(table)

    def draw(self, n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """As `shared_masks`."""
        chance = rng.random()
        if self.share <= chance < self.share + self.halved:
            whole = self._question(rng) if self.seen and rng.random() < 0.5 else shared_masks(1, rng, self.table)[0]
            shared = whole & ~(self.vectors & (self.odd if rng.random() < 0.5 else ~self.odd))
            return shared, np.repeat(shared[None], n, 0)
        if chance < self.share:
            shared = self._question(rng)
            seen = np.repeat(shared[None], n, 0)
        else:
            shared, seen = shared_masks(n, rng, self.table)
        if self.lacking and rng.random() < self.lacking:
            for row in self.table:
                if row.is_vector and row.extent is None:
                    seen[:, self.table.slices[row.name]] &= ~_lacking(n, row.size, rng)
        return shared, seen

    def _question(self, rng: np.random.Generator) -> np.ndarray:
        return self.seen[rng.choice(len(self.seen), p=self.chances)]


def shared_masks(n: int, rng: np.random.Generator, table: Table = TABLE) -> tuple[np.ndarray, np.ndarray]:
    """Seen flags as we draw them: one choice of modalities and stretches for the whole micro-batch.

    Sharing lets the network drop hidden tokens without padding, which is most of its speed. Within the shared choice
    each galaxy gets its own small gaps.

    Returns
    -------
    shared : bool array, shape (table.size,)
        What the micro-batch may see at all: only these values become key tokens.
    seen : bool array, shape (n, table.size)
        What each galaxy sees; a part of `shared`.
    """
    if rng.random() < SHARED_TASK:
        shared = _task(rng, table).copy()
    else:
        shared = np.zeros(table.size, bool)
        for row in table:
            if rng.random() < 0.5:
                shared[table.slices[row.name]] = _stretch(row, rng)
    seen = np.repeat(shared[None], n, 0)
    for row in table:
        if row.is_vector and row.extent and shared[table.slices[row.name]].any():
            seen[:, table.slices[row.name]] &= ~_gaps(n, row.size, rng)
    return shared, seen


def _task(rng: np.random.Generator, table: Table) -> np.ndarray:
    """One of the paper's presets, sometimes with one more scalar seen."""
    seen = Mask.preset(PAPER_PRESETS[rng.integers(len(PAPER_PRESETS))], table).seen.copy()
    if rng.random() < 0.25:
        place = table.place(table.scalar_names[rng.integers(len(table.scalar_names))])
        seen[place] = True
    return seen


def _stretch(row: Modality, rng: np.random.Generator) -> np.ndarray:
    """What of a shown modality a micro-batch may see: values picked one by one, or all, or all but or only a stretch."""
    if not row.is_vector:
        return rng.random(row.size) < 0.5
    if row.extent is None:
        return rng.random(row.size) < (1.0 if rng.random() < 0.7 else 0.7)
    seen = np.ones(row.size, bool)
    if rng.random() < SHARED_CUT:
        low, high = sorted(rng.integers(0, row.size + 1, 2))
        seen[low:high] = False
        if rng.random() < 0.5:
            seen = ~seen
    return seen


def _lacking(n: int, size: int, rng: np.random.Generator) -> np.ndarray:
    """Hidden flags, shape (n, size): of each galaxy 1 to `MOST_LACKING` values, wherever they stand."""
    count = 1 + (rng.random(n) ** 2 * MOST_LACKING).astype(int)
    order = rng.random((n, size)).argsort(1).argsort(1)
    return order < count[:, None]


def _gaps(n: int, size: int, rng: np.random.Generator) -> np.ndarray:
    """Hidden flags, shape (n, size): for half of the galaxies one gap each, most of them short."""
    start = rng.integers(0, size, n)
    length = (rng.random(n) ** 3 * 0.3 * size).astype(int) * (rng.random(n) < 0.5)
    axis = np.arange(size)
    return (axis >= start[:, None]) & (axis < (start + length)[:, None])

"""How a galaxy's values come to a network: as normalised numbers, cut into tokens. No torch in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

import numpy as np

from ..modalities import Modality, Table

if TYPE_CHECKING:
    from torch import Tensor

Numbers = TypeVar("Numbers")


class NetworkInput(NamedTuple, Generic[Numbers]):
    """What a network sees of b galaxies, arrays or tensors, each (b, table.size), normalised.

    values : finite everywhere
    seen : bool
    error : how uncertain each value is, as `Scaling.error_scale` writes it; 0 where exact
    limit : bool; the true value lies beyond `values`
    trust : (b,) int64, of which kind each galaxy is, `catalog.trust.Trust`; None where a network tells none apart
    """

    values: Numbers
    seen: Numbers
    error: Numbers
    limit: Numbers
    trust: Numbers | None = None


class Tokens:
    """How the values of a table are cut into tokens of `patches` {modality: values}, one modality after another."""

    def __init__(self, table: Table, patches: dict[str, int]):
        self.table, self.patches = table, patches
        self.counts = {row.name: -(-row.size // patches[row.name]) for row in table}
        ends = np.cumsum([0, *self.counts.values()])
        self.slices = {row.name: slice(int(a), int(b)) for row, a, b in zip(table, ends, ends[1:], strict=False)}
        self.total = int(ends[-1])
        self.of_value = np.concatenate(
            [self.slices[row.name].start + np.arange(row.size) // patches[row.name] for row in table]
        )  # (values,) the token of each value

    @classmethod
    def of_keys(cls, table: Table) -> Tokens:
        """Those that hold what is seen."""
        return cls(table, {row.name: row.patch for row in table})

    @classmethod
    def of_queries(cls, table: Table) -> Tokens:
        """Those that ask: longer, as an answer needs less room than a galaxy."""
        return cls(table, {row.name: row.asked_patch for row in table})

    def cut(self, row: Modality, x: Tensor) -> Tensor:
        """(b, size) -> (b, tokens, patch), zero padded at the end."""
        import torch.nn.functional as F

        count, patch = self.counts[row.name], self.patches[row.name]
        return F.pad(x, (0, count * patch - row.size)).unflatten(1, (count, patch))

    def within(self, row: Modality, ids: np.ndarray) -> tuple[slice, np.ndarray]:
        """Where in the sorted `ids` the tokens of a modality stand, and their numbers within it."""
        part = self.slices[row.name]
        at = slice(*np.searchsorted(ids, [part.start, part.stop]).tolist())
        return at, ids[at] - part.start

    def holding(self, values: np.ndarray) -> np.ndarray:
        """The tokens, sorted, that hold any of the flagged values (a bool array over all values)."""
        return np.unique(self.of_value[values])

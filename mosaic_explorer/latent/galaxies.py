"""Galaxies of which a model is asked a few at a time: there at once, or made ready as they are asked about."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from ..catalog.measurements import Measurements

SAMPLED = 16  # galaxies by which two sets of them are told apart


class Galaxies(NamedTuple):
    """`n` galaxies under a `noise`, of which `take` gives measurements by their numbers (k,)."""

    n: int
    noise: str
    take: Callable[[np.ndarray], Measurements]

    @classmethod
    def of(cls, inputs: Measurements | Galaxies) -> Galaxies:
        """Measurements that are there."""
        return inputs if isinstance(inputs, Galaxies) else cls(len(inputs), inputs.noise, inputs.__getitem__)

    @property
    def key(self) -> tuple:
        """Tells them from others, by some of them."""
        some = self.take(np.arange(0, self.n, max(1, self.n // SAMPLED)))
        return self.n, self.noise, *(hash(part.tobytes()) for part in (some.values, some.error, some.limit))

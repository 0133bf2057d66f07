"""What the model answers about galaxies, as arrays: all values of a galaxy side by side, or only the variables asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from ..densities import Mixtures
from ..modalities import Table
from .quantiles import QUANTILES

OLD_NAMES = {"unlike": "ood_score", "blame": "ood_variable"}


@dataclass
class Answer:
    """What the model says of n galaxies, as arrays in physical units.

    Attributes
    ----------
    quantiles : (n, table.size, len(QUANTILES)), NaN where no answer was wanted
    densities : {scalar: of n galaxies}, for the scalars that an answer was wanted of
    ood_score : (n,) how unlike the training galaxies the seen values are, 1 is reached by 1% of galaxies like those
    ood_variable : (n,) the variable whose seen values surprise most; both None where no score was wanted
    """

    quantiles: np.ndarray
    densities: dict[str, Mixtures] = field(default_factory=dict)
    ood_score: np.ndarray | None = None
    ood_variable: np.ndarray | None = None

    def first(self, size: int) -> Answer:
        """What is said of the first values of a galaxy, as of a table without filters; without the score."""
        return Answer(self.quantiles[:, :size], self.densities)

    def __getattr__(self, name: str) -> np.ndarray | None:
        if name in OLD_NAMES:
            return getattr(self, OLD_NAMES[name])
        raise AttributeError(f"'Answer' has no attribute '{name}'")


@dataclass
class VariableAnswers:
    """As `Answer`, but variable by variable: of many galaxies, what nobody asked for would fill the memory.

    n : galaxies
    quantiles : {variable: (n, its values, len(QUANTILES))}
    """

    n: int
    quantiles: dict[str, np.ndarray]
    densities: dict[str, Mixtures]
    ood_score: np.ndarray | None = None
    ood_variable: np.ndarray | None = None

    @classmethod
    def room_for(
        cls,
        table: Table,
        names: Iterable[str],
        ranges: dict[str, tuple[float, float]],
        components: int,
        n: int,
        ood_score: bool,
    ) -> VariableAnswers:
        """Room for what will be said of n galaxies; `ranges` are those of all scalars, whose densities have `components`."""
        names = list(names)
        return cls(
            n,
            {name: np.empty((n, _size(table, name), len(QUANTILES)), np.float32) for name in names},
            {name: _mixtures(n, components, *ranges[name]) for name in names if name in ranges},
            np.zeros(n, np.float32) if ood_score else None,
            np.full(n, "", object) if ood_score else None,
        )

    def whole(self, table: Table) -> Answer:
        """With all values of the table side by side."""
        quantiles = np.full((self.n, table.size, len(QUANTILES)), np.nan, np.float32)
        for name, values in self.quantiles.items():
            quantiles[:, table.place(name)] = values
        return Answer(quantiles, self.densities, self.ood_score, self.ood_variable)


def _mixtures(n: int, components: int, low: float, high: float) -> Mixtures:
    weights, means, sigmas = np.full((3, n, components), np.nan, np.float32)
    return Mixtures(weights, means, sigmas, low, high)


def _size(table: Table, name: str) -> int:
    place = table.place(name)
    return place.stop - place.start

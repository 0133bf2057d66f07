"""What the model answers about galaxies, as arrays: all values of a galaxy side by side, or only the variables asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from ..modalities import Table
from .quantiles import QUANTILES

OLD_NAMES = {"unlike": "ood_score", "blame": "ood_variable"}


@dataclass
class Answer:
    """What the model says of n galaxies, as arrays in physical units.

    Attributes
    ----------
    quantiles : (n, table.size, len(QUANTILES)), NaN where no answer was wanted
    densities : {scalar: (n, bins)} probability per unit of the scalar, for the scalars that an answer was wanted of
    edges : {scalar: (bins + 1,)} where the bins of the densities end
    ood_score : (n,) how unlike the training galaxies the seen values are, 1 is reached by 1% of galaxies like those
    ood_variable : (n,) the variable whose seen values surprise most; both None where no score was wanted
    """

    quantiles: np.ndarray
    densities: dict[str, np.ndarray] = field(default_factory=dict)
    edges: dict[str, np.ndarray] = field(default_factory=dict)
    ood_score: np.ndarray | None = None
    ood_variable: np.ndarray | None = None

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
    densities: dict[str, np.ndarray]
    edges: dict[str, np.ndarray]
    ood_score: np.ndarray | None = None
    ood_variable: np.ndarray | None = None

    @classmethod
    def room_for(
        cls, table: Table, names: Iterable[str], edges: dict[str, np.ndarray], n: int, ood_score: bool
    ) -> VariableAnswers:
        """Room for what will be said of n galaxies; `edges` are those of all scalars."""
        names = list(names)
        edges = {name: edges[name] for name in names if name in edges}
        return cls(
            n,
            {name: np.empty((n, _size(table, name), len(QUANTILES)), np.float32) for name in names},
            {name: np.empty((n, len(ends) - 1), np.float32) for name, ends in edges.items()},
            edges,
            np.zeros(n, np.float32) if ood_score else None,
            np.full(n, "", object) if ood_score else None,
        )

    def whole(self, table: Table) -> Answer:
        """With all values of the table side by side."""
        quantiles = np.full((self.n, table.size, len(QUANTILES)), np.nan, np.float32)
        for name, values in self.quantiles.items():
            quantiles[:, table.place(name)] = values
        return Answer(quantiles, self.densities, self.edges, self.ood_score, self.ood_variable)


def _size(table: Table, name: str) -> int:
    place = table.place(name)
    return place.stop - place.start

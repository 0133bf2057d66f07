"""What the model answers about galaxies, as arrays."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

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

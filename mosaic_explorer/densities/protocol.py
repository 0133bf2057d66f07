"""What all densities can be asked, whatever they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, Self

import numpy as np
from numpy.typing import ArrayLike

AT_ONCE = 1 << 19  # numbers of one temporary array: 4 MB in double precision, which a processor's cache holds

Rows = slice | int | np.ndarray


class Densities(Protocol):
    """The probability densities of one number, such as the redshift, of n galaxies, one each.

    Truth is (n,), in the unit of the number; a galaxy whose truth is NaN scores NaN. No answer hangs on which other galaxies
    are asked about, nor on their order.
    """

    def __len__(self) -> int:
        """Galaxies."""
        ...

    def __getitem__(self, rows: Rows) -> Self:
        """Those of some galaxies."""
        ...

    def pdf(self, x: ArrayLike) -> np.ndarray:
        """Probability per unit at x, (m,) the same for all or (n, m) each galaxy's own: (n, m)."""
        ...

    def cdf(self, x: ArrayLike) -> np.ndarray:
        """Probability of a value of at most x, (m,) or (n, m): (n, m), from 0 to 1."""
        ...

    def quantiles(self, levels: ArrayLike) -> np.ndarray:
        """Where the distribution function reaches each level, (levels,) from 0 to 1: (n, levels)."""
        ...

    def on(self, edges: ArrayLike) -> np.ndarray:
        """The mean density of each bin between rising edges, (bins + 1,): (n, bins) per unit."""
        ...

    def pit(self, truth: ArrayLike) -> np.ndarray:
        """Probability integral transform F(truth), (n,): uniform over 0 to 1 if the densities are right (Dawid 1984)."""
        ...

    def crps(self, truth: ArrayLike) -> np.ndarray:
        """Continuous ranked probability score, the integral of (F(x) - [x >= truth])^2, in the unit of x, (n,).

        Source: Gneiting & Raftery 2007 (JASA 102, 359), eq. 20. A density without width scores its absolute error.
        """
        ...

    def cde_loss(self, truth: ArrayLike) -> np.ndarray:
        """Each galaxy's part of the conditional density estimate loss, int f^2 - 2 f(truth), (n,); smaller is better.

        Its mean is the loss of Izbicki & Lee 2017 (EJS 11, 2800): the squared distance to the true densities, up to a constant.
        """
        ...


def blocks(n: int, numbers: int) -> Iterator[slice]:
    """Parts of n galaxies of which each needs a temporary array of so many numbers; at least one galaxy a part."""
    size = max(1, AT_ONCE // max(numbers, 1))
    return (slice(start, min(start + size, n)) for start in range(0, n, size))


def of_each(x: ArrayLike, n: int) -> np.ndarray:
    """x (m,) or (n, m) as (n, m), in double precision."""
    x = np.asarray(x, float)
    return np.broadcast_to(x, (n, x.shape[-1]))

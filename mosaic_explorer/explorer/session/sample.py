"""Which galaxies stand for a catalog where many are shown: all of them, the first, or some drawn at random."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import xarray as xr

from ...catalog.schema import GALAXY

N_FIRST = 1000  # of a simulated catalog, whose galaxies are in no order
N_DRAWN = 4000  # of a table, which may be in any order, by brightness or by field: as many take a second or two
SEED = 0  # the same galaxies for everybody, and for the program that reproduces what is shown


class Sample(NamedTuple):
    """Galaxies that stand for a catalog of `of`.

    rows : sorted
    drawn : whether they were drawn at random; else they are the first
    """

    rows: np.ndarray
    of: int
    drawn: bool

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def words(self) -> str:
        """Which these are: "4,000 of 1,000,000 galaxies, drawn at random"."""
        n = len(self.rows)
        if n == self.of:
            return f"{n:,} galaxies" if n != 1 else "1 galaxy"
        return f"{n:,} of {self.of:,} galaxies, drawn at random" if self.drawn else f"first {n:,} galaxies"

    def place(self, row: int) -> int:
        """Where a row of the catalog stands in the sample; -1 if it does not."""
        at = int(np.searchsorted(self.rows, row))
        return at if at < len(self.rows) and self.rows[at] == row else -1


def sample_of(catalog: xr.Dataset, n_first: int = N_FIRST, n_drawn: int = N_DRAWN) -> Sample:
    """The galaxies that stand for a catalog: the first `n_first`; of a table that was imported, `n_drawn` drawn at random."""
    n = catalog.sizes[GALAXY]
    if "import_map" not in catalog.attrs:
        return Sample(np.arange(min(n, n_first)), n, False)
    if n <= n_drawn:
        return Sample(np.arange(n), n, False)
    return Sample(np.sort(np.random.default_rng(SEED).choice(n, n_drawn, replace=False)), n, True)

"""Which galaxies stand for a catalog, or those found in it, where many are shown: all, the first, or some drawn at random."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import xarray as xr

from ...catalog.schema import GALAXY
from .finder import filter_words

N_FIRST = 1000  # of a simulated catalog, whose galaxies are in no order
N_DRAWN = 4000  # of a table, which may be in any order, by brightness or by field: as many take a second or two
N_WHOLE = 50_000  # of any catalog, where all of it is asked about: as many take some ten seconds
SEED = 0  # the same galaxies for everybody, and for the program that reproduces what is shown


class Sample(NamedTuple):
    """Galaxies that stand for a catalog of `of`, or for those that a filter finds in it.

    rows : sorted
    drawn : whether they were drawn at random; else they are the first
    filter : what was looked for; "" for all
    n_matches : how many it finds; None without a filter
    n_held_out : of a catalog that models may have learned from, how many of those looked for none has; None of others
    """

    rows: np.ndarray
    of: int
    drawn: bool
    filter: str = ""
    n_matches: int | None = None
    n_held_out: int | None = None

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def is_whole(self) -> bool:
        """Whether these are all that they stand for."""
        return len(self.rows) == self.n_matching

    @property
    def n_matching(self) -> int:
        """How many these stand for."""
        if self.n_held_out is not None:
            return self.n_held_out
        return self.of if self.n_matches is None else self.n_matches

    @property
    def is_beginning(self) -> bool:
        """Whether these are the catalog's first rows."""
        return len(self.rows) == 0 or int(self.rows[-1]) == len(self.rows) - 1

    @property
    def words(self) -> str:
        """Which these are: "4,000 of 1,000,000 galaxies, drawn at random", "412 of 3,000 galaxies: i < 24, quiescent"."""
        n = len(self.rows)
        if self.n_held_out is not None:
            part = f"{n:,}" if self.is_whole else f"{n:,}, drawn at random, of {self.n_held_out:,}"
            among = f": {filter_words(self.filter, self.of)}" if self.filter else ""
            return f"{part} held-out galaxies of {self.of:,}{among}"
        if self.filter:
            how = "drawn at random" if self.drawn else "the first"
            part = f"{n:,}" if self.is_whole else f"{n:,}, {how} of the {self.n_matches:,} found,"
            return f"{part} of {self.of:,} galaxies: {filter_words(self.filter, self.of)}"
        if n == self.of:
            return f"{n:,} galaxies" if n != 1 else "1 galaxy"
        return f"{n:,} of {self.of:,} galaxies, drawn at random" if self.drawn else f"first {n:,} galaxies"

    def place(self, row: int) -> int:
        """Where a row of the catalog stands in the sample; -1 if it does not."""
        at = int(np.searchsorted(self.rows, row))
        return at if at < len(self.rows) and self.rows[at] == row else -1


def sample_of(
    catalog: xr.Dataset,
    n_first: int = N_FIRST,
    n_drawn: int = N_DRAWN,
    *,
    filter: str = "",
    rows: np.ndarray | None = None,
) -> Sample:
    """The galaxies that stand for a catalog: the first `n_first`; of a table that was imported, `n_drawn` drawn at random.

    With a filter, those that stand for the `rows` (sorted) that it finds.
    """
    n = catalog.sizes[GALAXY]
    found = np.arange(n) if rows is None else rows
    is_table = "import_map" in catalog.attrs
    if is_table and len(found) > n_drawn:
        some = np.sort(np.random.default_rng(SEED).choice(found, n_drawn, replace=False))
    else:
        some = found if is_table else found[:n_first]
    return Sample(some, n, is_table and len(some) < len(found), filter, None if rows is None else len(found))


def whole_of(
    catalog: xr.Dataset, *, filter: str = "", rows: np.ndarray | None = None, held_out: bool = False, most: int = N_WHOLE
) -> Sample:
    """All galaxies of a catalog, or all `rows` (sorted) that a filter finds; of more than `most`, as many drawn at random.

    With `held_out`, only those that the catalog says are for tests (`split`), if there are any and others, too.
    """
    n = catalog.sizes[GALAXY]
    found, n_held_out = np.arange(n) if rows is None else rows, None
    if held_out and "split" in catalog.variables:
        is_test = catalog.variables["split"].values[found] == "test"
        if is_test.any() and not is_test.all():
            found, n_held_out = found[is_test], int(is_test.sum())
    some = found if len(found) <= most else np.sort(np.random.default_rng(SEED).choice(found, most, replace=False))
    n_matches = None if rows is None else len(rows)
    return Sample(some, n, len(some) < len(found), filter, n_matches, n_held_out)

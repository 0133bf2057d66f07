"""What a table looks like to its importers: columns by name, and a file, or what a program has in memory, that gives them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, Self

import numpy as np

Columns = dict[str, np.ndarray]


class TableFile(Protocol):
    """An open table; a context that closes it."""

    names: list[str]  # its columns, without those that are unusable
    words: str  # what it is, for the report
    n_rows: int | None  # None: known when all are read
    units: dict[str, str]  # {column: unit}, what the table itself says
    unusable: dict[str, str]  # {column: why}, of what can be no numbers and no texts: "is a struct ...", "holds times ..."
    places: dict[str, str]  # {short name: name}: a column may be asked for by either

    @property
    def packages(self) -> tuple[str, ...]:
        """What reads it."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def chunks(self, names: list[str], texts: list[str], size: int) -> Iterator[Columns]:
        """Columns of about `size` rows at a time, {name: (rows,) or (rows, k)}.

        Of `names` what is masked or null is NaN, and whole numbers without such stay whole; texts that are no numbers stay
        texts. `texts` are as they are written: 64-bit numbers unharmed, '' for what is masked or null.
        """

    def grid(self, name: str) -> np.ndarray | None:
        """An array of the file that is no column, (k,); None if there is none of that name."""

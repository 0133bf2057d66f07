"""What a table on disk looks like to its importers: columns by name, and a file that gives them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, Self

import numpy as np

Columns = dict[str, np.ndarray]


class TableFile(Protocol):
    """An open table; a context that closes it."""

    names: list[str]  # its columns
    words: str  # what it is, for the report

    @property
    def packages(self) -> tuple[str, ...]:
        """What reads it."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def chunks(self, names: list[str], texts: list[str], size: int) -> Iterator[Columns]:
        """Columns of about `size` rows at a time, {name: (rows,) or (rows, k)}; `texts` are left as they are written."""

    def grid(self, name: str) -> np.ndarray | None:
        """An array of the file that is no column, (k,); None if there is none of that name."""

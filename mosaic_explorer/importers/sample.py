"""The first rows of a table, all columns that can be read: what columns are judged by."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ..errors import CatalogError
from .columns import Columns, TableFile

ROWS = 20_000


def first_rows(table: TableFile, rows: int = ROWS) -> Columns:
    """Columns by name, of the first rows, without those that are there twice or cannot be read.

    Raises
    ------
    CatalogError
        If no column can be read, or there are no rows.
    """
    names = [name for name, n in Counter(table.names).items() if n == 1]
    try:
        return _read(table, names, rows)
    except Exception:  # lists of uneven length, datasets of other lengths: some of them may do
        read: Columns = {}
        for name in names:
            try:
                read |= _read(table, [name], rows)
            except Exception:  # a column that is of no use here
                continue
        if not read:
            raise
        (length, _), *_ = Counter(len(x) for x in read.values()).most_common(1)
        return {name: x for name, x in read.items() if len(x) == length}


def _read(table: TableFile, names: list[str], rows: int) -> Columns:
    for chunk in table.chunks(names, [], rows):
        if len(chunk[names[0]]):
            return {name: np.asarray(chunk[name])[:rows] for name in names}
    raise CatalogError("the table has no rows, only names of columns.")

"""Which rows of a table become galaxies: those with a possible redshift that were not there before."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from ..catalog.schema import SPLITS
from ..errors import CatalogError
from . import reading
from .columns import Columns
from .mapping import ColumnMap
from .tally import ImportTally, row_words


class RowFilter:
    """Which rows of a file become galaxies: those with a possible redshift that were not there before."""

    def __init__(self, map: ColumnMap, losses: ImportTally):
        self.map, self.losses = map, losses
        self.seen: set[str | bytes | None] = set()

    def keep(self, chunk: Columns, raw: dict[str, np.ndarray], rows: np.ndarray) -> np.ndarray:
        """(rows,) bool; what is left out is counted."""
        keep = np.ones(len(rows), bool)
        if "redshift" in raw:
            keep = ~(raw["redshift"] < 0)
            event = "redshift below 0, galaxies left out (if it means 'not observed', write sentinels = [-1] in [redshift])"
            self.losses.add(event, ~keep, rows, raw["redshift"])
        if self.map.duplicates == "keep":
            return keep
        keys: Sequence[str | bytes | None]
        if self.map.id:
            keys = [reading.as_text(x) for x in chunk[self.map.id]]
            empty = [int(row) for row, key in zip(rows, keys) if key in ("", "nan", "None")]
            if empty:
                raise CatalogError(f"id column '{self.map.id}' is empty in {row_words(empty)}; every galaxy needs one.")
        else:
            keys = _row_keys(list(raw.values()))
        is_repeated = np.zeros(len(rows), bool)
        for i in np.flatnonzero(keep):
            is_repeated[i] = keys[i] is not None and keys[i] in self.seen
            self.seen.add(keys[i])
        what = f"{self.map.id} met before" if self.map.id else "same values as an earlier row"
        self.losses.add(f"{what}, galaxies left out", is_repeated, rows, np.array(keys, object) if self.map.id else None)
        return keep & ~is_repeated

    def splits(self, chunk: Columns, column: str) -> np.ndarray:
        """The split column as texts, checked before a catalog cuts them to the length of "train"."""
        labels = np.array([reading.as_text(x).strip() for x in chunk[column]])
        others = sorted(set(labels.tolist()) - set(SPLITS))
        if others:
            raise CatalogError(f"split column '{column}' holds '{others[0]}'; allowed: {', '.join(SPLITS)}.")
        return labels


def _row_keys(values: list[np.ndarray]) -> list[bytes | None]:
    """What tells one row from another; None for a row without any value, which is like no other."""
    keys = []
    for i in range(len(values[0])):
        digest, some = hashlib.blake2b(digest_size=16), False
        for array in values:
            digest.update(np.ascontiguousarray(array[i]).tobytes())
            some = some or bool(np.isfinite(array[i]).any())
        keys.append(digest.digest() if some else None)
    return keys

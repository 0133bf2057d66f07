"""What the readers of all formats have in common: columns by name, some of them masks of others, in chunks of rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

import numpy as np

from ...errors import CatalogError
from ..columns import Columns

MOST_COLUMNS = 10_000  # of a table; the widest of surveys have 2,000
MOST_LENGTH = 100_000  # values of an array in a row: a spectrum has some thousand
Part = tuple[np.ndarray, np.ndarray | None]  # values of a column, and where they are missing: (rows,), (rows, k) or None


class TableReader:
    """A table that closes its file when its context ends."""

    packages: tuple[str, ...] = ()

    def __init__(self, words: str, n_rows: int | None):
        self.words, self.n_rows = words, n_rows
        self.names: list[str] = []
        self.units: dict[str, str] = {}
        self.unusable: dict[str, str] = {}
        self.masks: dict[str, str] = {}  # {column: the column that is true where it is masked}
        self.places: dict[str, str] = {}  # {another name of a column: its name}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""

    def grid(self, name: str) -> np.ndarray | None:
        """Only FITS and HDF5 have arrays that are no columns."""

    def parts(self, names: list[str], size: int) -> Iterator[dict[str, Part]]:
        """The columns of about `size` rows at a time, as the format has them."""
        raise NotImplementedError

    def chunks(self, names: list[str], texts: list[str], size: int) -> Iterator[Columns]:
        wanted = {name: self.places.get(name, name) for name in [*names, *texts]}
        columns = list(dict.fromkeys(wanted.values()))
        columns += [mask for mask in dict.fromkeys(self.masks.get(name, "") for name in columns) if mask]
        row, lengths = 0, dict.fromkeys(columns, 0)
        for part in self.parts(columns, size):
            for name, (values, _) in part.items():
                length = values.shape[1] if values.ndim > 1 else 0
                if lengths[name] and length not in (0, lengths[name]):  # lists of one length here, of another before
                    raise CatalogError(f"column '{name}' {uneven(row, lengths[name])}.")
                lengths[name] = lengths[name] or length
            row += len(values)
            both = {name: self._with_mask(part, column) for name, column in wanted.items()}
            yield {name: as_read(*both[name]) for name in names} | {name: as_written(*both[name]) for name in texts}

    def _with_mask(self, part: dict[str, Part], name: str) -> Part:
        values, missing = part[name]
        if name in self.masks:
            mask = np.asarray(part[self.masks[name]][0], bool)
            missing = mask if missing is None else missing | mask
        return values, missing

    def hide_masks(self, masks: dict[str, str]) -> None:
        """Take columns as the masks of others, {column: mask}, and no longer as columns."""
        self.masks = {name: mask for name, mask in masks.items() if name in self.names and mask in self.names}
        self.names = [name for name in self.names if name not in self.masks.values()]


def too_many(name: str) -> str:
    """What to say of a table of more than `MOST_COLUMNS`."""
    return f"'{name}' has more than {MOST_COLUMNS:,} columns; leave out those that are not needed."


def too_long(length: int) -> str:
    """Why arrays of so many values are no spectra; "" if they may be."""
    return f"has arrays of {length:,} values; at most {MOST_LENGTH:,} are read" if length > MOST_LENGTH else ""


def uneven(row: int, length: int) -> str:
    """Why lists are no rows of numbers, for a report: the row that is the first to differ, and how long the others are."""
    return f"has lists of different lengths: row {row} does not hold {length} values"


def as_read(values: np.ndarray, missing: np.ndarray | None) -> np.ndarray:
    """A column in this machine's byte order, texts as texts; what is missing is NaN, among texts ''."""
    values = native(values)
    if missing is None or not missing.any():
        return values
    if values.dtype.kind in "fiub":
        is_float = values.dtype.kind == "f"
        return np.where(_like(missing, values), np.nan, values if is_float else values.astype(float)).astype(
            values.dtype if is_float else float, copy=False
        )
    return np.where(_like(missing, values), "", values)


def as_written(values: np.ndarray, missing: np.ndarray | None) -> np.ndarray:
    """A column of names or words: whole numbers stay whole; where some are missing all are texts, '' for those."""
    values = native(values)
    if missing is None or not missing.any():
        return values
    if values.dtype.kind == "f":  # as a library turns whole numbers into when some are missing
        whole = np.isfinite(values) & (values == np.floor(values)) & (np.abs(values) < 2**53)
        values = np.where(whole, np.where(whole, values, 0).astype(np.int64).astype(object), values.astype(object))
    texts = np.array([str(value) for value in values.ravel()], object).reshape(values.shape)
    return np.where(_like(missing, values), "", texts)


def native(values: np.ndarray) -> np.ndarray:
    """Numbers in this machine's byte order; texts as str, without the blanks or zeros that fill up their width."""
    if values.dtype.kind == "S":
        return np.char.rstrip(np.char.decode(values, "utf8", "replace"), " \0")
    if values.dtype.kind == "U":
        return np.char.rstrip(values, " \0")
    return values if values.dtype.isnative else values.astype(values.dtype.newbyteorder("="))


def _like(missing: np.ndarray, values: np.ndarray) -> np.ndarray:
    """`missing`, one for a row or one for a value, so that it goes with the values."""
    return missing if missing.ndim == values.ndim else missing.reshape(len(values), *(1,) * (values.ndim - 1))

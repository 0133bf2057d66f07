"""Finding galaxies by number, condition or kind, all by their true values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np
import xarray as xr

from ...catalog.conditions import NAMES, SCALARS, parse_conditions
from ...catalog.derived import DerivedQuantities
from ...catalog.quantities import QUANTITIES, QUIESCENT
from ...catalog.schema import GALAXY
from ...errors import CatalogError, MosaicError, excerpt, nearest
from ...lru_cache import LRUCache
from ...modalities import LSST_BANDS
from .rows import read_rows

ROWS_BYTES = 40_000_000  # of rows that were found: some 5 filters of a million galaxies
ROWS = re.compile(r"[#0-9][#0-9\s-]*")  # how a part of a filter looks that names rows
MOST_PARTS, MOST_PART = 50, 200  # of a filter, each of which may look at all galaxies; characters of one that names no rows
LONG = 24  # characters of such a part that is told in full
HIGH_REDSHIFT = 2.0
DUSTY = 2.0  # mag that dust takes of the far ultraviolet


class Kind(NamedTuple):
    """A kind of galaxy: one plain sentence, and which of a sample's galaxies are of it."""

    meaning: str
    holds: Callable[[DerivedQuantities], np.ndarray]


KINDS: dict[str, Kind] = {
    "star-forming": Kind(
        "Forms at least 1 part in 10^11 of its mass a year when it is observed.", lambda s: s.log_ssfr >= QUIESCENT
    ),
    "quiescent": Kind("Forms fewer stars than that.", lambda s: s.log_ssfr < QUIESCENT),
    "high redshift": Kind(f"Redshift above {HIGH_REDSHIFT:g}.", lambda s: s.values("redshift") > HIGH_REDSHIFT),
    "dusty": Kind(
        f"Forms stars, and dust takes more than {DUSTY:g} mag of their far ultraviolet.",
        lambda s: s.quantity("fuv_dimming") > DUSTY,
    ),
}


def rows_text(rows: Iterable[int]) -> str:
    """The shortest text by which `Finder.rows` finds these galaxies, in the order given: "#12 40 7"."""
    return "#" + " ".join(str(row) for row in rows)


def filter_words(text: str, n: int) -> str:
    """A filter of a catalog of n galaxies as it is told in a line: a long list of rows by how many they are."""
    parts = [part.strip() for part in text.split(",")]
    return ", ".join(f"{len(read_rows(p, n)):,} rows" if ROWS.fullmatch(p) and len(p) > LONG else p for p in parts if p)


def _parts(text: str) -> list[str]:
    """The parts of a filter, each once; a CatalogError if they are more or longer than anybody writes."""
    parts = list(dict.fromkeys(part.strip() for part in text.split(",")))
    if len(parts) > MOST_PARTS:
        raise CatalogError(f"a search has at most {MOST_PARTS} parts, with commas between; found {len(parts):,}.")
    for part in parts:
        if len(part) > MOST_PART and not ROWS.fullmatch(part):
            raise CatalogError(f"a part of a search has at most {MOST_PART} characters; found {excerpt(part)}.")
    return parts


class Finder:
    """Finds galaxies of one catalog. Sessions of one server share it; the catalog must not change."""

    def __init__(self, catalog: xr.Dataset):
        self.sample, self.ids = DerivedQuantities(catalog), catalog[GALAXY].values
        self._kinds: dict[str, np.ndarray] = {}
        self._rows: LRUCache[np.ndarray] = LRUCache(ROWS_BYTES, lambda rows: rows.nbytes)

    def rows(self, text: str) -> np.ndarray:
        """The rows, sorted, of the galaxies that a text means: "#12" (a row), "#12-15 40 7" (any of these), "id 4711", a kind,
        conditions, or several of these with commas between, of which all must hold; all galaxies for "".

        Raises
        ------
        CatalogError
            If a part of it cannot be read, or no galaxy is meant.
        """
        return self._rows.get(text, lambda: self._find(text))

    def row(self, text: str) -> int:
        """The one galaxy that somebody wants to go to: its row, "12" or "#12", or its id, "id 4711"; else a CatalogError."""
        word = text.strip()
        if word.startswith("id "):
            rows = np.flatnonzero(self._has_id(word[3:].strip()))
            if not len(rows):
                raise CatalogError(f"no galaxy of this catalog has the {word}.")
            return int(rows[0])
        if not word.removeprefix("#").isdecimal():
            raise CatalogError(f"go to one galaxy by its row, like '12', or its id, like 'id 4711'; found '{word}'.")
        return int(read_rows(word, self.sample.n)[0])

    def _find(self, text: str) -> np.ndarray:
        matches = np.ones(self.sample.n, bool)
        conditions = []
        for word in _parts(text):
            if word in KINDS:
                matches &= self._of_kind(word)
            elif word.startswith("#") or ROWS.fullmatch(word):
                matches &= np.isin(np.arange(self.sample.n), read_rows(word, self.sample.n))
            elif word.startswith("id "):
                matches &= self._has_id(word[3:].strip())
            elif word:
                conditions.append(word)
        for name, (low, high) in self._conditions(conditions).items():
            values = self._values(name)
            matches &= (values > low) & (values < high)
        rows = np.flatnonzero(matches)
        if not len(rows):
            raise CatalogError(f"no galaxy of this catalog is {excerpt(text)}.")
        rows.flags.writeable = False  # it is kept
        return rows

    def _of_kind(self, name: str) -> np.ndarray:
        if name not in self._kinds:
            with np.errstate(invalid="ignore"):
                self._kinds[name] = KINDS[name].holds(self.sample)
        return self._kinds[name]

    def _has_id(self, text: str) -> np.ndarray | bool:
        if self.ids.dtype.kind not in "iu":
            return self.ids.astype(str) == text
        try:
            return self.ids == int(text)  # of whole numbers: texts of a million would take a second
        except ValueError:
            return False

    def _conditions(self, texts: list[str]) -> dict[str, tuple[float, float]]:
        try:
            return parse_conditions(texts, (*NAMES, *QUANTITIES))
        except MosaicError as error:
            if len(texts) == 1 and texts[0].replace(" ", "").replace("-", "").isalpha():
                raise CatalogError(
                    f"'{texts[0]}' is no kind of galaxy ({', '.join(KINDS)}); nor a condition like 'i < 24'."
                    f"{nearest(texts[0], KINDS)}"
                ) from None
            raise error

    def _values(self, name: str) -> np.ndarray:
        if name in QUANTITIES:
            return self.sample.quantity(name)
        return self.sample.values(name) if name in SCALARS else self.sample.values("lsst")[:, LSST_BANDS.index(name)]

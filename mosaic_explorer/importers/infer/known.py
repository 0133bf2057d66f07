"""Photometry of catalogs that are known: by the layout of their columns, or by a column that only they have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...modalities import LSST_BANDS
from . import catalogs
from .family import LEAST_BANDS, Family
from .words import words_of


class _Names:
    """The columns of a table, with or without the groups that they lie in, in any case where that is allowed."""

    def __init__(self, names: list[str]):
        self.exact = {name.rpartition("/")[2]: name for name in reversed(names)} | {name: name for name in names}
        self.any_case = {known.casefold(): name for known, name in reversed(self.exact.items())}

    def find(self, name: str, by_letter: bool) -> str | None:
        """The column of that name."""
        return self.exact.get(name) or (None if by_letter else self.any_case.get(name.casefold()))

    def by_band(self, names: dict[str, str], by_letter: bool) -> dict[str, str]:
        """{band: column} of those that are there."""
        found = {band: self.find(names[band], by_letter) for band in LSST_BANDS if band in names}
        return {band: name for band, name in found.items() if name is not None}

    def any_of(self, names: Iterable[str], by_letter: bool) -> list[str]:
        """The columns of these names that are there."""
        return [found for name in names if (found := self.find(name, by_letter)) is not None]


@dataclass(frozen=True)
class Owner:
    """The instrument of a whole table; `is_named` if a column is called by it, else one that only its tables have tells."""

    instrument: catalogs.Instrument
    is_named: bool


def known_families(names: list[str]) -> Iterator[Family]:
    """Those of layouts, of arrays and of eazy's lists."""
    table = _Names(names)
    for layout in catalogs.layouts():
        by_letter = layout.by_letter
        if (layout.beside and not table.any_of(layout.beside, by_letter)) or table.any_of(layout.without, by_letter):
            continue
        is_there = False
        for rank, by_band in enumerate(layout.columns):
            columns = table.by_band(by_band, by_letter)
            if len(columns) < min(LEAST_BANDS, len(by_band)):
                continue
            family = Family(columns, layout.instrument, layout.unit, rank, dereddened=layout.dereddened)
            family.settings = _settings(layout, columns)
            family.far = tuple(table.any_of(layout.far, by_letter))
            family.notes = [layout.note] if layout.note else []
            family.errors = next(filter(None, (table.by_band(error, by_letter) for error in layout.error)), {})
            family.filters, family.layout = layout.filters, layout.name
            is_there = True
            yield family
        more = {name: column for name, one in layout.more.items() if (column := table.find(one, by_letter)) is not None}
        if is_there and more:
            further = Family(
                more, layout.instrument, layout.unit, layout=layout.name, dereddened=layout.dereddened, is_by_filter=True
            )
            further.settings = _settings(layout, {})
            yield further
    yield from _arrays(table)
    yield from _eazy_lists(table)


def _settings(layout: catalogs.Layout, columns: dict[str, str]) -> dict[str, object]:
    settings: dict[str, object] = {}
    if layout.zero_point is not None:
        settings["zero_point"] = layout.zero_point
    if layout.softening is not None:
        settings["softening"] = {band: layout.softening[band] for band in columns if band in layout.softening}
    return settings


def _arrays(table: _Names) -> Iterator[Family]:
    for array in catalogs.arrays():
        for rank, name in enumerate(array.columns):
            column = table.find(name, by_letter=False)
            if column is not None:
                columns = dict.fromkeys(array.bands, column)
                yield Family(
                    columns, array.instrument, array.unit, rank, settings={"column": column, "bands": list(array.bands)}
                )


def _eazy_lists(table: _Names) -> Iterator[Family]:
    for values, errors in catalogs.eazy_pairs():
        found, sigma = table.by_band(values, by_letter=True), table.by_band(errors, by_letter=True)
        columns = {band: name for band, name in found.items() if band in sigma}
        if len(columns) >= LEAST_BANDS:
            zero_point = catalogs.eazy_zero_point()
            family = Family(columns, "", "counts", settings={"zero_point": zero_point})
            family.errors = {band: sigma[band] for band in columns}
            family.notes = [
                f"taken with the zero point that eazy's lists have, {zero_point:g}; if it is another, say so in a map"
            ]
            yield family


def owner_of(names: list[str]) -> Owner | None:
    """The instrument of a table that has a column called by its catalog, as VizieR has it ("SDSS16", "CFHTLS"), or by what only
    its catalogs have ("camcol")."""
    by_word, by_evidence = catalogs.instrument_words(), catalogs.evidence()
    for name in names:
        for word in (name.lower(), re.sub(r"(?:-?dr)?\d*$", "", name.lower())):
            if word in by_word and len(word) > 2:
                return Owner(catalogs.instruments()[by_word[word]], is_named=True)
    for name in names:
        instrument = by_evidence.get("".join(words_of(name)))
        if instrument is not None:
            return Owner(catalogs.instruments()[instrument], is_named=False)
    return None

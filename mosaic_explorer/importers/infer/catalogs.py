"""How catalogs that people have name their photometry: instruments, layouts and words of `data/photometry.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from ...modalities import LSST_BANDS
from ...photometry.library import filter_sets

PHOTOMETRY = Path(__file__).parents[1] / "data" / "photometry.toml"


@dataclass(frozen=True)
class Instrument:
    """An instrument, the words of a name that tell of it, and its bands that come near LSST's, called as LSST's are.

    `evidence` are columns, as words joined, that only tables of its catalogs have; `filters` its bands as they stand in names,
    in lower case, and the filters that they are (some of which the library may lack); `vega_to_ab` [mag] of filters whose
    magnitudes catalogs give in Vega's system as a rule.
    """

    name: str
    words: tuple[str, ...]
    lsst: str
    evidence: tuple[str, ...] = ()
    filters: dict[str, str] = field(default_factory=dict)
    vega_to_ab: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Layout:
    """Names of photometry that a known catalog has.

    columns : the better measurement first; each {band of LSST: name}
    unit : what the numbers are in; zero_point [AB mag] of one count, softening of asinh magnitudes by band
    error : names of errors where they do not follow from those of the values, each {band: name}
    beside, without : columns of which there must be one, or none
    far : columns of bands whose names make them look like LSST's
    dereddened : the Milky Way's extinction is off
    by_letter : a name in another case is another name
    filters : {band or column: filter}, where they are not all the instrument's; more : {filter: column} of further bands
    """

    name: str
    source: str
    instrument: str
    unit: str
    columns: tuple[dict[str, str], ...]
    error: tuple[dict[str, str], ...] = ()
    beside: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    far: tuple[str, ...] = ()
    zero_point: float | None = None
    softening: dict[str, float] | None = None
    dereddened: bool = False
    by_letter: bool = False
    note: str = ""
    filters: dict[str, str] = field(default_factory=dict)
    more: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ArrayLayout:
    """Columns that hold a list of all `bands` for each galaxy, the better measurement first."""

    name: str
    source: str
    instrument: str
    unit: str
    columns: tuple[str, ...]
    bands: str


@cache
def _file() -> dict:
    return tomllib.loads(PHOTOMETRY.read_text(encoding="utf-8"))


@cache
def instruments() -> dict[str, Instrument]:
    """All instruments, by name, in the order in which their bands are preferred."""
    every = [
        Instrument(
            one["name"],
            tuple(one["words"]),
            one["lsst"],
            tuple(one.get("evidence", [])),
            _library_bands(one.get("library", [])) | one.get("labels", {}),
            one.get("vega_to_ab", {}),
        )
        for one in _file()["instrument"]
    ]
    return {one.name: one for one in every}


@cache
def instrument_words() -> dict[str, str]:
    """{word of a column's name: instrument}."""
    return {word: one.name for one in instruments().values() for word in one.words}


def _library_bands(groups: Sequence[str]) -> dict[str, str]:
    """{band in lower case: filter} of groups of the library of filters."""
    return {name.rpartition("-")[2].lower(): name for group in groups for name in filter_sets()[group]}


@cache
def instruments_by_band() -> dict[str, dict[str, str]]:
    """{band in lower case: {instrument: filter}}."""
    found: dict[str, dict[str, str]] = {}
    for one in instruments().values():
        for band, name in one.filters.items():
            found.setdefault(band, {})[one.name] = name
    return found


@cache
def evidence() -> dict[str, str]:
    """{column that only catalogs of an instrument have, as words joined: instrument}."""
    return {name: one.name for one in instruments().values() for name in one.evidence}


@cache
def arrays() -> tuple[ArrayLayout, ...]:
    """All columns of arrays that are known."""
    return tuple(ArrayLayout(**{**one, "columns": tuple(one["columns"])}) for one in _file()["array"])


@cache
def layouts() -> tuple[Layout, ...]:
    """All layouts, with their patterns written out for each band."""
    return tuple(_layout(one) for one in _file()["layout"])


@cache
def measurement_ranks() -> dict[frozenset[str], int]:
    """{words of a kind of measurement: its rank}, 0 the best for galaxies."""
    return {frozenset(kind.split()): rank for rank, kinds in enumerate(_file()["measurements"]) for kind in kinds}


@cache
def words(key: str) -> frozenset[str]:
    """The words of one of the file's lists."""
    return frozenset(_file()[key])


def eazy_pairs() -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """Names of fluxes and of their errors, as eazy's column lists have them."""
    for values, errors in _file()["eazy"]["pairs"]:
        yield by_band(values), by_band(errors)


def eazy_zero_point() -> float:
    """[AB mag] of one count in eazy's usual unit."""
    return _file()["eazy"]["zero_point"]


def by_band(pattern: str | dict[str, str]) -> dict[str, str]:
    """{band: name} of a pattern that holds {band} or {BAND}."""
    if isinstance(pattern, dict):
        return pattern
    return {band: pattern.replace("{band}", band).replace("{BAND}", band.upper()) for band in LSST_BANDS}


def _layout(settings: dict) -> Layout:
    def names(patterns: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for pattern in patterns for name in by_band(pattern).values()))

    lists = {key: tuple(by_band(x) for x in settings.get(key, ())) for key in ("columns", "error")}
    others = {key: names(settings.get(key, ())) for key in ("beside", "without", "far")}
    more = {name: column for name, _, column in (one.partition(" = ") for one in settings.get("more", ()))}
    return Layout(**{**settings, **lists, **others, "more": more})

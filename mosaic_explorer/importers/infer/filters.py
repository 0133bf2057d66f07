"""Photometry of other instruments than LSST, in their own filters: which families are taken, and what to say of the others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from ...catalog.photometry_library import PHOTOMETRY
from ...photometry import filter_names, filter_records
from . import catalogs
from .choice import listing, order_of
from .family import JOHNSON, Family
from .further import unclear_bands
from .sample import Sample
from .sections import extinction_note, photometry_settings
from .words import words_of
from .writing import toml

EMPTY = "photometry without a value in the rows that columns are judged by"
MOST_CANDIDATES = 6  # of filters, in a note


@dataclass
class OwnFilters:
    """What becomes of photometry in filters of its own.

    sections : settings of each [[photometry]] of a map, the bluest first
    columns : those that are used, errors too
    notes, cautions, unused : as of `InferredColumns`
    """

    sections: list[dict[str, object]] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    cautions: list[str] = field(default_factory=list)
    unused: dict[str, str] = field(default_factory=dict)


def own_filters(families: list[Family], taken: Iterable[str], sample: Sample, units: dict[str, str]) -> OwnFilters:
    """Which of the families are taken as `photometry`, each filter once.

    Parameters
    ----------
    families : of instruments other than LSST, the best first
    taken : columns that are used already
    """
    families = sorted(families, key=lambda one: (order_of(one), sorted(one.columns.values())))  # in whatever order columns are
    result, used = OwnFilters(), set(taken)
    chosen: list[tuple[Family, dict[str, str]]] = []
    names: set[str] = set()
    main = _measurement(families[0]) if families else frozenset()
    for family in sorted(families, key=lambda one: _measurement(one) != main):  # stable: the best of the same measurement first
        filters = {band: name for band, name in filters_of(family).items() if family.columns[band] not in used}
        if not family.is_array:
            empty = [band for band in filters if not sample.values([family.columns[band]]).size]
            result.unused |= dict.fromkeys((family.columns[band] for band in empty), EMPTY)
            filters = {band: name for band, name in filters.items() if band not in empty}
        there = {band: name for band, name in filters.items() if name in filter_names()}
        if family.is_by_filter and family.words is None:  # of a layout: what is beside its bands
            there = {band: name for band, name in there.items() if name not in names}
        is_whole = not family.is_array or len(there) == len(family.columns)
        if not (set(filters.values()) & names) and (absent := [x for x in family.columns if x not in there]):
            _say_absent(family, [x for x in absent if family.columns[x] not in {*used, *result.unused}], result)
        if not there or not is_whole or set(there.values()) & names:
            continue
        chosen.append((family, there))
        names |= set(there.values())
        used |= set() if family.is_array else {family.columns[band] for band in there}
    chosen.sort(key=lambda one: min(_pivots()[name] for name in one[1].values()))
    for family, filters in chosen:
        filters = dict(sorted(filters.items(), key=lambda one: _pivots()[one[1]]))
        settings = photometry_settings(family, filters, sample.names, sample, units)
        if not any(_merge(section, settings) for section in result.sections):
            result.sections.append(settings)
        note, dust = extinction_note(family, [name for name in sample.names if name not in used], filters_of(family))
        if note and not any(told.startswith(f"{listing(dust)}:") for told in result.notes):
            result.notes.append(note)
        result.unused |= dict.fromkeys(dust, "the Milky Way's extinction")
        used_here = [family.columns[band] for band in filters]
        result.columns += [*used_here, *(family.errors[band] for band in filters if band in family.errors)]
        known = f"known by the layout '{family.layout}'" if family.layout else f"{family.instrument}'s"
        owner = f"{listing(used_here)}: {known}"
        what = f", taken in the filters {', '.join(filters.values())} of the library"
        result.cautions.append(f"{owner}{what}{''.join(f'; {note}' for note in family.notes)}{_doubt(family)}")
    for section in result.sections:
        _sort_filters(section)
    result.unused = {name: why for name, why in result.unused.items() if name not in result.columns}
    return result


@cache
def _pivots() -> dict[str, float]:
    """{filter of the library: pivot wavelength [AA]}."""
    return {name: record.pivot for name, record in filter_records().items()}


def _merge(section: dict[str, object], settings: dict[str, object]) -> bool:
    """Add settings to a section whose columns are of the same unit and kind; whether that could be."""
    by_filter = [{key for key, value in one.items() if isinstance(value, dict)} for one in (section, settings)]
    others = [
        {key: value for key, value in one.items() if key != "instrument" and key not in both}
        for one, both in zip((section, settings), by_filter)
    ]
    if by_filter[0] != by_filter[1] or others[0] != others[1] or "columns" not in by_filter[0]:
        return False
    for key in by_filter[0]:
        section[key] |= settings[key]  # type: ignore[operator]
    section["instrument"] = " + ".join(dict.fromkeys(str(one["instrument"]) for one in (section, settings)))
    return True


def _sort_filters(section: dict[str, object]) -> None:
    """The bluest first."""
    for key, value in section.items():
        if isinstance(value, dict):
            section[key] = dict(sorted(value.items(), key=lambda one: _pivots()[one[0]]))


def filters_of(family: Family) -> dict[str, str]:
    """{band: filter} of those bands of a family whose filters are known by name; the library may lack some of them."""
    if family.is_by_filter:
        return {name: name for name in family.columns}
    instrument = catalogs.instruments().get(family.instrument)
    of_instrument = instrument.filters if instrument else {}
    found = {
        band: family.filters.get(column) or family.filters.get(band) or of_instrument.get(band, "")
        for band, column in family.columns.items()
    }
    return {band: name for band, name in found.items() if name}


def unclear_notes(names: list[str]) -> tuple[list[str], dict[str, str]]:
    """What to say of columns whose band several instruments have, and {column: why it is not used}."""
    unclear = unclear_bands(names)
    by_candidates: dict[tuple[str, ...], list[str]] = {}
    for name, candidates in unclear.items():
        by_candidates.setdefault(tuple(candidates), []).append(name)
    notes = []
    for several, columns in by_candidates.items():
        candidates = list(several)
        some = ", ".join(candidates[:MOST_CANDIDATES]) + (", ..." if len(candidates) > MOST_CANDIDATES else "")
        line = toml({candidates[0]: columns[0]})
        notes.append(
            f"{listing(columns)}: of which instrument is not known ({some}); say it in a map, as "
            f"[{PHOTOMETRY}] columns = {line}, unit = ..."
        )
    return notes, dict.fromkeys(unclear, "photometry of an instrument that its name does not tell")


def _say_absent(family: Family, bands: list[str], result: OwnFilters) -> None:
    """Bands whose curves nobody has at hand."""
    if not bands:
        return
    columns = [family.columns[band] for band in bands]
    line = toml({"FILE.txt": columns[0]})
    if family.instrument == JOHNSON:
        why = "Johnson-Cousins bands of an instrument that no name tells"
        line = toml({"bessell-V": columns[0]}) + " (or those of 'wfi', 'suprime', 'vimos' ...)"
    else:
        why = f"photometry of {family.instrument}, whose curve the library lacks"
    result.notes.append(f"{listing(columns)}: {why}; give it in a map, as [{PHOTOMETRY}] columns = {line}, unit = ...")
    result.unused |= dict.fromkeys([*columns, *(family.errors[band] for band in bands if band in family.errors)], why)


def _doubt(family: Family) -> str:
    if family.instrument == "Legacy Surveys":
        return "; of the north (BASS, MzLS) they are BASS-g, BASS-r and MzLS-z, which a map can say"
    return ""


def _measurement(family: Family) -> frozenset[str]:
    """The words of a family's names that say how it was measured."""
    if family.words is not None:
        return family.words
    bands = {*catalogs.instruments_by_band(), *family.columns}
    name = next(iter(family.columns.values()))
    return frozenset(
        word for word in words_of(re.sub(r"[^\w]+", " ", name)) if word not in bands and word not in catalogs.instrument_words()
    )

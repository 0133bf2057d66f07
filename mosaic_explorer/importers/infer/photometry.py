"""Families of photometry in a table: columns that differ in the band alone, whose they are and in which unit."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import CatalogError
from ...modalities import LSST_BANDS
from ..photometric_units import read_photometric_unit
from . import catalogs
from .errors import errors_of, is_error
from .family import AB, JOHNSON, VEGA, Family
from .further import further_families
from .known import known_families, owner_of
from .photometry_names import NAMING_WORDS, is_of_photometry, rank_of, unit_of
from .words import words_of


def families(names: list[str], units: dict[str, str]) -> list[Family]:
    """All families of a table's columns: those of known layouts, then those that words tell of; `units` as the file says them.

    What stands beside a known catalog of another instrument without a name of its own, with none but its bands, is its too.
    """
    known = list(known_families(names))
    taken = {name for family in known for name in (*family.columns.values(), *family.far)}
    result = [*known, *_by_words([name for name in names if name not in taken])]
    taken |= {name for family in result for name in family.columns.values()}
    owner = owner_of(names)
    result += further_families([name for name in names if name not in taken], owner.instrument if owner else None)
    has_lsst = any(family.instrument == "LSST" for family in result)
    for family in result:
        if family.words is not None and not family.instrument:
            others = [
                one for one in known if not one.is_lsst and not one.is_by_filter and family.columns.keys() <= one.columns.keys()
            ]
            family.instrument = others[0].instrument if others and not has_lsst else ""
            if owner and (owner.is_named or family.columns.keys() <= set(owner.instrument.lsst)):
                family.instrument = owner.instrument.name
        if not family.is_by_filter:
            family.columns = {band: family.columns[band] for band in LSST_BANDS if band in family.columns}
        _set_unit(family, units)
        if not family.errors:
            family.error_kind, family.errors = _errors(names, family)
    return result


def unit_in(text: str) -> str | None:
    """A unit of photometry that a file says, as a map writes it; None if it is none."""
    plain = text.strip()
    if plain.casefold() in ("mag", "mags", "magnitude", "magnitudes"):
        return AB
    try:
        unit = read_photometric_unit(plain, "lsst")
    except CatalogError:
        return None
    return AB if unit.kind == "AB" else plain


def _set_unit(family: Family, units: dict[str, str]) -> None:
    """The unit that the file says goes before the one that names tell."""
    said = {units[name] for name in family.columns.values() if units.get(name, "").strip()}
    instrument = catalogs.instruments().get(family.instrument)
    is_unsaid = {text.strip().casefold() for text in said} <= {"mag", "mags"}
    is_of_names = family.is_by_filter and family.words is not None and family.unit == AB and "ab" not in family.words
    if is_unsaid and is_of_names and instrument is not None and instrument.vega_to_ab:
        family.unit = VEGA
        return
    if not said:
        return
    unit = unit_in(next(iter(said))) if len(said) == 1 else None
    if unit is None:
        family.notes.append(f"the file says {' and '.join(repr(text) for text in sorted(said))} of their unit")
        if family.is_flux:
            family.unit = None
    elif read_photometric_unit(unit, "lsst").is_magnitude != (family.unit is not None and not family.is_flux):
        family.unit, family.settings = unit, {}  # a flux that names call a magnitude, or the other way round
    elif not (family.unit == "luptitude" and unit == AB):  # SDSS's magnitudes are asinh ones, whatever a file calls them
        family.unit = unit
        if "zero_point" in family.settings and read_photometric_unit(unit, "lsst").kind != "counts":
            family.settings, family.notes = {}, []


def _errors(names: list[str], family: Family) -> tuple[str, dict[str, str]]:
    columns = list(family.columns.values())
    kind, by_column = errors_of(names, columns)
    return kind, {band: by_column[name] for band, name in family.columns.items() if name in by_column}


def _by_words(names: list[str]) -> Iterator[Family]:
    """Those whose names hold a band and words of photometry, and nothing else."""
    found: dict[tuple[str, frozenset[str]], Family] = {}
    johnson: dict[tuple[str, frozenset[str]], set[str]] = {}  # B and V beside the others
    for name in names:
        words = words_of(name)
        bands = [word for word in words if word in LSST_BANDS or word in ("b", "v")]
        owners = {catalogs.instrument_words()[word] for word in words if word in catalogs.instrument_words()}
        rest = frozenset(word for word in words if word not in bands and word not in catalogs.instrument_words())
        if len(bands) != 1 or len(owners) > 1 or "+" in name or is_error(name) or not all(map(is_of_photometry, rest)):
            continue
        key = (next(iter(owners), ""), rest)
        if bands[0] in "bv":
            johnson.setdefault(key, set()).add(bands[0])
            continue
        family = found.setdefault(key, Family({}, key[0], unit_of(rest, name), rank_of(rest), words=rest))
        family.columns.setdefault(bands[0], name)
        family.is_named = bool(owners or rest & NAMING_WORDS or family.unit not in (None, AB))
        family.dereddened = bool(rest & catalogs.words("dereddened"))
    for key, family in found.items():
        beside = johnson.get(key, set())
        if beside and "g" not in family.columns and not family.instrument:
            family.instrument = JOHNSON  # U B V R I are not u g r i z
        elif beside == {"v"} and "u" in family.columns and not family.instrument:
            family.instrument = "SkyMapper"  # u v g r i z
        if family.columns:
            yield family

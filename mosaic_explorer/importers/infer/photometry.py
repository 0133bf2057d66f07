"""Families of photometry in a table: columns that differ in the band alone, whose they are and in which unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...errors import CatalogError
from ...modalities import LSST_BANDS
from ..photometric_units import read_photometric_unit
from . import catalogs
from .errors import FLUX_WORDS, MAG_WORDS, errors_of, is_error
from .words import words_of

AB = "AB mag"
FLUX_UNIT_WORDS = {
    "njy": "nJy",
    "ujy": "uJy",
    "mujy": "uJy",
    "microjy": "uJy",
    "nanojy": "nJy",
    "mjy": "mJy",
    "jy": "Jy",
    "maggies": "maggies",
    "maggy": "maggies",
}
FLUX_UNIT_WORDS |= {"nanomaggies": "nanomaggies", "nanomaggy": "nanomaggies", "nmgy": "nanomaggies", "cgs": "erg/s/cm2/Hz"}
RUBIN_FLUX = re.compile(r"(?:^|/)[ugrizy]_\w*Flux$")  # of Rubin's tables, all in nJy
APERTURE = re.compile(r"^(?:aper|ap|iso|fwhm|\dfwhm)\d*$")
LEAST_BANDS = 3  # of a family that no word of a name says to be photometry, and of a layout: u, g, r, not x, y, z
JOHNSON = "Johnson-Cousins"


@dataclass
class Family:
    """Columns of photometry that differ in their band alone.

    columns : {band of LSST: column}; errors : the same, for as many as have one, of the kind `error_kind`
    instrument : "LSST"; another's name; "" if no name says
    unit : None for a flux whose unit is not known; settings : further keys of the map ("zero_point" ...)
    rank : how good a measurement it is of a galaxy, 0 the best
    is_named : a word of a name, or the layout, says that it is photometry
    """

    columns: dict[str, str]
    instrument: str = ""
    unit: str | None = AB
    rank: int = 0
    is_named: bool = True
    errors: dict[str, str] = field(default_factory=dict)
    error_kind: str = "error"
    settings: dict[str, object] = field(default_factory=dict)
    dereddened: bool = False
    notes: list[str] = field(default_factory=list)
    far: tuple[str, ...] = ()  # columns of bands whose names make them look like LSST's
    filled: set[str] = field(default_factory=set)  # bands that many galaxies have
    words: frozenset[str] | None = None  # that its names have in common, besides those of instruments

    @property
    def is_lsst(self) -> bool:
        """Whether it is LSST's, or may be because nothing says otherwise."""
        return self.instrument in ("", "LSST")

    @property
    def is_flux(self) -> bool:
        """Whether larger is brighter."""
        return self.unit is None or not read_photometric_unit(self.unit, "lsst").is_magnitude


def families(names: list[str], units: dict[str, str]) -> list[Family]:
    """All families of a table's columns: those of known layouts, then those that words tell of; `units` as the file says them.

    What stands beside a known catalog of another instrument without a name of its own, with none but its bands, is of it too.
    """
    known = list(_known(names))
    taken = {name for family in known for name in (*family.columns.values(), *family.far)}
    result = [*known, *_by_words([name for name in names if name not in taken])]
    owner = _owner_by_name_column(names)
    has_lsst = any(family.instrument == "LSST" for family in result)
    for family in result:
        if family.words is not None and not family.instrument:
            others = [one for one in known if not one.is_lsst and family.columns.keys() <= one.columns.keys()]
            family.instrument = owner or (others[0].instrument if others and not has_lsst else "")
        family.columns = {band: family.columns[band] for band in LSST_BANDS if band in family.columns}
        _set_unit(family, units)
        if not family.errors:
            family.error_kind, family.errors = _errors(names, family)
    return result


def _owner_by_name_column(names: list[str]) -> str:
    """The instrument of a catalog whose own name is that of a column, as VizieR has it: "SDSS16", "CFHTLS"."""
    owners = catalogs.instrument_words()
    for name in names:
        for word in (name.lower(), re.sub(r"(?:-?dr)?\d*$", "", name.lower())):
            if word in owners and len(word) > 2:
                return owners[word]
    return ""


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


def _known(names: list[str]) -> Iterator[Family]:
    """Those of layouts and of eazy's lists."""
    present = {name.rpartition("/")[2]: name for name in reversed(names)} | {name: name for name in names}
    for layout in catalogs.layouts():
        if (layout.beside and not present.keys() & set(layout.beside)) or present.keys() & set(layout.without):
            continue
        for rank, by_band in enumerate(layout.columns):
            columns = {band: present[by_band[band]] for band in LSST_BANDS if by_band.get(band) in present}
            if len(columns) < min(LEAST_BANDS, len(by_band)):
                continue
            family = Family(columns, layout.instrument, layout.unit, rank, dereddened=layout.dereddened)
            family.settings = _settings(layout, columns)
            family.far = tuple(present[name] for name in layout.far if name in present)
            family.notes = [layout.note] if layout.note else []
            for error in layout.error:
                errors = {band: present[error[band]] for band in columns if error.get(band) in present}
                family.errors = family.errors or errors
            yield family
    for values, errors in catalogs.eazy_pairs():
        columns = {band: present[name] for band, name in values.items() if name in present and errors[band] in present}
        if len(columns) >= LEAST_BANDS:
            zero_point = catalogs.eazy_zero_point()
            family = Family(columns, "", "counts", settings={"zero_point": zero_point})
            family.errors = {band: present[errors[band]] for band in columns}
            family.notes = [
                f"taken with the zero point that eazy's lists have, {zero_point:g}; if it is another, say so in a map"
            ]
            yield family


def _settings(layout: catalogs.Layout, columns: dict[str, str]) -> dict[str, object]:
    settings: dict[str, object] = {}
    if layout.zero_point is not None:
        settings["zero_point"] = layout.zero_point
    if layout.softening is not None:
        settings["softening"] = {band: layout.softening[band] for band in columns if band in layout.softening}
    return settings


def _by_words(names: list[str]) -> Iterator[Family]:
    """Those whose names hold a band and words of photometry, and nothing else."""
    found: dict[tuple[str, frozenset[str]], Family] = {}
    johnson: dict[tuple[str, frozenset[str]], set[str]] = {}  # B and V beside the others
    for name in names:
        words = words_of(name)
        bands = [word for word in words if word in LSST_BANDS or word in ("b", "v")]
        owners = {catalogs.instrument_words()[word] for word in words if word in catalogs.instrument_words()}
        rest = frozenset(word for word in words if word not in bands and word not in catalogs.instrument_words())
        if len(bands) != 1 or len(owners) > 1 or "+" in name or is_error(name) or not all(map(_is_of_photometry, rest)):
            continue
        key = (next(iter(owners), ""), rest)
        if bands[0] in "bv":
            johnson.setdefault(key, set()).add(bands[0])
            continue
        family = found.setdefault(key, Family({}, key[0], _unit(rest, name), _rank(rest), words=rest))
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


def _is_of_photometry(word: str) -> bool:
    return word in PHOTOMETRY_WORDS or word in FLUX_UNIT_WORDS or APERTURE.match(word) is not None


def _unit(words: frozenset[str], name: str) -> str | None:
    told = [FLUX_UNIT_WORDS[word] for word in words if word in FLUX_UNIT_WORDS]
    if told:
        return told[0]
    if words & FLUX_WORDS:
        return "nJy" if RUBIN_FLUX.search(name) else None
    return AB


def _rank(words: frozenset[str]) -> int:
    plain = words - FLUX_WORDS - MAG_WORDS - catalogs.words("neutral") - set(FLUX_UNIT_WORDS)
    kind = frozenset("aper" if APERTURE.match(word) else word for word in plain)
    ranks = catalogs.measurement_ranks()
    return ranks.get(kind, len(catalogs.measurement_ranks())) + (len(ranks) if words & catalogs.words("less") else 0)


NAMING_WORDS = frozenset(("mag", "flux", "fnu"))  # with these even a single band is believed
PHOTOMETRY_WORDS = (
    FLUX_WORDS | MAG_WORDS | catalogs.words("neutral") | frozenset(w for kind in catalogs.measurement_ranks() for w in kind)
)

"""Sections of a map for photometry: columns, unit, errors, limits, and what to say of the Milky Way's extinction."""

from __future__ import annotations

import re

import numpy as np

from ...catalog.photometry_library import PHOTOMETRY
from ...modalities import TABLE
from ..columns import Columns
from ..photometric_units import read_photometric_unit
from .choice import MAGNITUDES, listing
from .errors import FLUX_WORDS, MAG_WORDS, errors_of, find_errors, is_error
from .family import AB, Family
from .photometry import unit_in
from .photometry_names import FLUX_UNIT_WORDS
from .sample import Sample
from .words import words_of
from .writing import pattern_of, toml

LIMIT_WORDS = frozenset(("limit", "lim", "uplim", "upperlimit", "islimit", "nondet", "nondetection"))
ARRAYS = {"lsst": ("lsst", "lsstmag", "lsstmags", "mag", "mags"), "spherex": ("spherex", "spherexmag", "spherexmags")}
EBV = re.compile(r"^(?:(?:mw|sfd|gal|planck|csfd)?ebv(?:sfd|sfd98|planck|csfd)?|ebminusv|e_?b_?v)$")
EXTINCTION = (
    ("extinction", ("a_{band}", "extinction_{band}", "EXTINCTION_{band}", "EXTINCTION_{BAND}", "A_{BAND}")),
    ("transmission", ("MW_TRANSMISSION_{BAND}", "mw_transmission_{band}")),
)


def lsst_section(family: Family, names: list[str], sample: Sample, units: dict[str, str]) -> dict[str, object]:
    """The settings of [lsst] for a family."""
    settings: dict[str, object] = {"unit": family.unit} if family.is_array else {"columns": family.columns, "unit": family.unit}
    settings |= {key: value for key, value in family.settings.items() if key != "limit"}
    if len(family.errors) == len(family.columns):  # where some lack them, the reader finds those that there are, and says so
        settings[family.error_kind] = next(iter(family.errors.values())) if family.is_array else family.errors
        error_unit = _error_unit(family, units)
        if error_unit:
            settings["error_unit"] = error_unit
    if "limit" in family.settings:
        settings["limit"] = family.settings["limit"]
    elif not family.is_array and (flags := _limit_flags(family.columns, names, sample)):
        settings["limit"] = flags
    if not family.is_lsst:
        settings["instrument"] = family.instrument
    return settings


def photometry_settings(
    family: Family, filters: dict[str, str], names: list[str], sample: Sample, units: dict[str, str]
) -> dict[str, object]:
    """The settings of a [photometry] for a family, whose bands are these `filters` of the library, {band: filter}."""
    settings: dict[str, object]
    if family.is_array:
        settings = {"column": family.settings["column"], "filters": [filters[band] for band in family.columns]}
    else:
        settings = {"columns": {name: family.columns[band] for band, name in filters.items()}}
    settings["unit"] = family.unit
    for key, value in family.settings.items():
        if key not in ("column", "bands"):
            by_band = isinstance(value, dict)
            settings[key] = {filters[band]: value[band] for band in filters} if by_band else value  # type: ignore[index]
    if all(band in family.errors for band in filters):
        errors = {name: family.errors[band] for band, name in filters.items()}
        settings[family.error_kind] = next(iter(errors.values())) if family.is_array else errors
        if error_unit := _error_unit(family, units):
            settings["error_unit"] = error_unit
    columns = {name: family.columns[band] for band, name in filters.items()}
    if "limit" not in settings and not family.is_array and (flags := _limit_flags(columns, names, sample)):
        settings["limit"] = flags
    return settings | {"instrument": family.instrument}


def extinction_note(family: Family, names: list[str], filters: dict[str, str] | None = None) -> tuple[str, list[str]]:
    """What to say of columns that tell of the Milky Way's extinction, and these columns.

    `filters` are those of the family's bands, where it is taken in filters of its own.
    """
    present = {name.rpartition("/")[2]: name for name in reversed(names)}
    keys: dict[str, str] = {}
    columns: list[str] = []
    for name in names:
        if EBV.match("".join(words_of(name))) or EBV.match(name.casefold()):
            keys.setdefault("ebv", f'ebv = "{name}"')
            columns.append(name)
    for key, patterns in EXTINCTION:
        if family.is_array and (column := present.get(key.upper()) or present.get(key)):
            keys.setdefault(key, f'{key} = "{column}"')
            columns.append(column)
        for pattern in patterns:
            wanted = [pattern.replace("{band}", band).replace("{BAND}", band.upper()) for band in family.columns]
            there = [present[name] for name in wanted if name in present and present[name] not in family.columns.values()]
            if len(there) == len(wanted) and filters is not None:
                keys.setdefault(key, f"{key} = {toml({filters[band]: name for band, name in zip(family.columns, there)})}")
            elif len(there) == len(wanted):
                keys.setdefault(key, f'{key} = "{pattern}"')
            columns += there if len(there) > 1 else []
    if not columns:
        return "", []
    what = f"{listing(columns)}: the Milky Way's extinction"
    if family.dereddened:
        return f"{what}, which is off these magnitudes already", columns
    way, section = " or ".join(keys.values()), "lsst" if filters is None else PHOTOMETRY
    return f"{what} is not taken off; if the catalog has not done so already, write {way} in [{section}] of a map", columns


def array_section(
    modality: str, columns: Columns, unused: list[str], units: dict[str, str], sample: Sample
) -> dict | str | None:
    """The settings for one column that holds a list for each galaxy; a text says why one that looks like it cannot be used."""
    for name in unused:
        values = columns[name]
        words = [word for word in words_of(name) if word not in FLUX_UNIT_WORDS and word not in FLUX_WORDS]
        if "".join(words) not in ARRAYS[modality] or values.shape[1:] != (TABLE[modality].size,) or is_error(name):
            continue
        unit = _unit_of([name], units)
        if unit is None or not _is_possible(unit, sample.values([name])):
            return f"{name}: no AB magnitudes; say the unit in a map"
        settings: dict[str, object] = {"column": name, "unit": unit}
        found = find_errors(list(columns), [name])
        if found and columns[found[1][0]].shape == values.shape:
            settings[found[0]] = found[1][0]
        flags = _limit_flags({"": name}, list(columns), sample)
        if flags:
            settings["limit"] = flags[""]
        return settings
    return None


def channels_section(names: list[str], unused: list[str], units: dict[str, str], sample: Sample) -> dict | str | None:
    """The settings of [spherex] for one column for each channel, numbered."""
    numbered: dict[int, str] = {}
    for name in unused:
        words = words_of(name)
        if words[:1] == ["spherex"] and words[-1].isdigit() and not is_error(name) and not set(words) & LIMIT_WORDS:
            numbered.setdefault(int(words[-1]), name)
    values = [numbered[number] for number in sorted(numbered)]
    size = TABLE["spherex"].size
    if not values:
        return None
    if len(values) != size:
        return f"{listing(values)}: {len(values)} columns; expected {size}, one for each channel of SPHEREx"
    unit = _unit_of(values, units)
    if unit is None or not _is_possible(unit, sample.values(values)):
        return f"{listing(values)}: no AB magnitudes; say the unit in a map"
    settings = {**_columns(values), "unit": unit}
    kind, errors = errors_of(names, values)
    if len(errors) == size:
        found = [errors[name] for name in values]
        pattern = pattern_of(found)
        settings[kind] = pattern[0] if pattern and pattern[1] == settings.get("first") else found
    flags = _limit_flags(dict(zip(map(str, range(size)), values)), names, sample)
    if flags:
        settings["limit"] = list(flags.values())
    return settings


def used_columns(settings: dict[str, object], names: list[str]) -> list[str]:
    """The columns of a table that the settings of a section name, patterns written out."""
    found: list[str] = []
    for key in ("column", "columns", "pattern", "error", "inverse_variance", "snr", "limit"):
        value = settings.get(key)
        if isinstance(value, dict):
            found += value.values()
        elif isinstance(value, list):
            found += value
        elif isinstance(value, str) and "{" in value:
            form = re.compile(re.sub(r"\\\{.*?\\\}", r"\\d+", re.escape(value)))
            found += [name for name in names if form.fullmatch(name)]
        elif isinstance(value, str):
            found.append(value)
    return [name for name in dict.fromkeys(found) if name in names]


def _columns(names: list[str]) -> dict[str, object]:
    pattern = pattern_of(names)
    return {"pattern": pattern[0], "first": pattern[1]} if pattern else {"columns": names}


def _unit_of(names: list[str], units: dict[str, str]) -> str | None:
    """The unit that the file or the names say; None for a flux of neither."""
    said = {units[name] for name in names if units.get(name, "").strip()}
    if said:
        return unit_in(next(iter(said))) if len(said) == 1 else None
    words = set(words_of(names[0]))
    told = [FLUX_UNIT_WORDS[word] for word in words if word in FLUX_UNIT_WORDS]
    return told[0] if told else None if words & FLUX_WORDS else AB


def _is_possible(unit: str, values: np.ndarray) -> bool:
    kind = read_photometric_unit(unit, "lsst")
    values = values if kind.is_magnitude else values[values > 0]
    if not values.size or kind.kind not in ("AB", "flux"):
        return False
    middle = float(np.median(values))
    return MAGNITUDES[0] <= (middle if kind.is_magnitude else -2.5 * np.log10(kind.flux(np.array(middle)))) <= MAGNITUDES[1]


def _error_unit(family: Family, units: dict[str, str]) -> str:
    """The unit of errors where it is not that of the values."""
    if family.error_kind != "error" or not family.is_flux:
        return ""
    said = {units[name] for name in family.errors.values() if units.get(name, "").strip()}
    unit = unit_in(next(iter(said))) if len(said) == 1 else None
    words = set(words_of(next(iter(family.errors.values()))))
    if unit == AB or (unit is None and words & MAG_WORDS and not words & FLUX_WORDS):
        return "mag"
    return unit if unit and unit != family.unit else ""


def _limit_flags(columns: dict[str, str], names: list[str], sample: Sample) -> dict[str, str]:
    """{place: column} of flags that say which values are limits; {} unless each has one."""
    by_words: dict[frozenset[str], str] = {}
    for name in names:
        words = frozenset(words_of(name))
        if words & LIMIT_WORDS and np.isin(sample.numbers(name), (0, 1)).all() and sample.numbers(name).size:
            by_words.setdefault(words - LIMIT_WORDS, name)
    found = {place: by_words.get(frozenset(words_of(name))) for place, name in columns.items()}
    return {place: name for place, name in found.items() if name} if all(found.values()) else {}

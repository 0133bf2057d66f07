"""Which columns are the redshift and the masses."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from ...modalities import TABLE
from ..units import astropy_unit, read_unit
from .sample import Sample
from .words import words_of

SCALARS = Path(__file__).parents[1] / "data" / "scalars.toml"
UNIT_WORDS = frozenset(("msun", "msol", "solmass", "dex"))
LOG_MASSES = (3.0, 17.0)  # logarithms of masses [Msun] that galaxies and haloes can have
MOST_LOG_MASS, LEAST_MASS = 20.0, 1e4  # the middle of logarithms of masses lies below, of masses above
# 10^-0.2: masses of living stars and remnants lie about 0.2 dex below those formed (bd-j/prospector, issues 216 and 233).
SURVIVING_FRACTION = 0.63


@dataclass(frozen=True)
class ScalarColumn:
    """A column that is a redshift or a mass: its settings in a map, and what of it is taken on trust."""

    settings: dict[str, object]
    cautions: tuple[str, ...] = ()


@cache
def programs() -> frozenset[str]:
    """Words of names that say which program's answer a column is."""
    return frozenset(_names()["programs"])


@cache
def _names() -> dict:
    return tomllib.loads(SCALARS.read_text(encoding="utf-8"))


def find_scalar(
    variable: str, sample: Sample, units: dict[str, str], taken: set[str], notes: list[str], unused: dict[str, str]
) -> ScalarColumn | None:
    """The column of `variable`, "redshift", "log_stellar_mass" or "log_halo_mass", among those that are not `taken`.

    Columns that might be meant but cannot be go to `notes`, with the way to write them; others like it to `unused`.
    """
    found: ScalarColumn | None = None
    for name in _candidates(variable, sample.names):
        if name in taken:
            continue
        if found is not None:
            unused[name] = f"not used beside {found.settings['column']}, which is taken for the {_label(variable)}"
        elif variable == "redshift":
            found = _redshift(name, sample, notes)
        else:
            found = _mass(variable, name, sample, units, notes)
    return found


def _label(variable: str) -> str:
    return TABLE.variables[variable][1].label


def _candidates(variable: str, names: list[str]) -> Iterator[str]:
    """Columns by the likelihood of their names; ones that name no program first."""
    lists = _names()[{"redshift": "redshift", "log_stellar_mass": "stellar_mass", "log_halo_mass": "halo_mass"}[variable]]
    kinds = ("spectroscopic", "plain", "photometric") if variable == "redshift" else ("named_as_logarithm", "plain")
    bare: dict[str, str] = {}
    whole: dict[str, str] = {}
    for name in reversed(names):
        whole[_forms(name)[0]] = bare[_forms(name)[1]] = name
    given = []
    for kind in kinds:
        for by_words in (whole, bare):
            for word in lists[kind]:
                if by_words.get(word, "") and by_words[word] not in given:
                    given.append(by_words[word])
    yield from given


def _redshift(name: str, sample: Sample, notes: list[str]) -> ScalarColumn | None:
    low, high = TABLE.variables["redshift"][1].allowed
    middle = sample.middle([name])
    if not low <= middle <= high:
        notes.append(f"{name}: no redshift: {_middle_words(middle)}")
        return None
    is_photometric = not set(_forms(name)) & {*_names()["redshift"]["spectroscopic"], *_names()["redshift"]["plain"]}
    cautions = (f"{name}: a photometric redshift, taken as exact like any other",) if is_photometric else ()
    return ScalarColumn({"column": name}, cautions)


def _mass(variable: str, name: str, sample: Sample, units: dict[str, str], notes: list[str]) -> ScalarColumn | None:
    """A mass in the unit that the file says; else a logarithm if it is named one, and Msun if its numbers are as large."""
    key = "stellar_mass" if variable == "log_stellar_mass" else "halo_mass"
    middle, said = sample.middle([name]), _mass_unit(units.get(name, ""))
    is_logarithm = said.startswith("log10") or bool(set(_forms(name)) & set(_names()[key]["named_as_logarithm"]))
    way = f"write in a map [{variable}] column = {name!r} and its unit"
    cautions: tuple[str, ...] = ()
    if said.endswith(("/h", "/h)")):
        notes.append(f"{name}: in {said}; {way}, '{said}', and h = H0/100 at its top")
        return None
    unit = said or "Msun"
    if is_logarithm and not said.startswith("log10") and middle <= MOST_LOG_MASS:
        unit = f"log10({unit})"
    logarithm = float(np.log10(read_unit(unit, "mass", variable).linear(np.array(middle)))) if middle > 0 else float("nan")
    if LOG_MASSES[0] <= logarithm <= LOG_MASSES[1] and (is_logarithm or middle > LEAST_MASS or unit != "Msun"):
        if key == "halo_mass" and unit == "Msun" and not said:
            cautions = (f"{name}: taken as Msun; if it is in Msun/h, as simulations often have it, {way}, and h = H0/100",)
    elif not is_logarithm and 0 < middle <= LEAST_MASS:
        values = sample.values([name])
        notes.append(
            f"{name}: not taken, for its numbers ({values.min():.4g} to {values.max():.4g}) may be logarithms or in 1e10 "
            f"Msun/h, and its name does not tell; {way}: log10(Msun), or 1e10 Msun/h with h = H0/100"
        )
        return None
    else:
        notes.append(f"{name}: no {_label(variable)}: {_middle_words(middle)}")
        return None
    settings: dict[str, object] = {"column": name, "unit": unit}
    if key == "stellar_mass":
        cautions = (*cautions, *_surviving(name, settings))
    return ScalarColumn(settings, cautions)


def _surviving(name: str, settings: dict[str, object]) -> list[str]:
    """What to say of stellar masses that are known to be of the stars that are still there; they are converted."""
    forms, names = set(_forms(name)), _names()["stellar_mass"]
    has_program = bool(set(words_of(name)) & set(names["surviving_programs"]))
    if not forms & set(names["surviving"]) or not (has_program or "".join(words_of(name)) in names["surviving"]):
        return []
    settings |= {"mass": "surviving", "surviving_fraction": SURVIVING_FRACTION}
    return [
        f"{name}: by its name the mass of stars that are still there, so divided by {SURVIVING_FRACTION:g} (0.2 dex) to be "
        f"that of all stars formed; write mass = 'formed' in a map if it is that already"
    ]


def _forms(name: str) -> tuple[str, str]:
    """A name's words joined, without units; and the same without the name of a program."""
    words = [word for word in words_of(name) if word not in UNIT_WORDS]
    return "".join(words), "".join(word for word in words if word not in programs())


def _mass_unit(text: str) -> str:
    """A unit of mass that a file says, as a map writes it; "" if it says none."""
    plain = text.strip()
    match = re.match(r"^(?:log10?|dex|\[)\s*[(\[]?\s*(?P<inside>[^)\]]*)[)\]]?$", plain, re.IGNORECASE)
    inside = (match["inside"] if match else plain).strip()
    per_h = re.search(r"/\s*h\b|h\*\*-1|h\^?-1", inside)
    inside = re.sub(r"\s*(?:/\s*h\b|h\*\*-1|h\^?-1)", "", inside).strip()
    if re.fullmatch(r"M_?sun|M_?sol|solMass|M_\{?\\?odot\}?|Msolar|M☉|M_☉", inside, re.IGNORECASE) or (match and not inside):
        inside = "Msun"
    elif astropy_unit(inside) is None or not inside:
        return ""
    unit = inside + ("/h" if per_h else "")
    return f"log10({unit})" if match else unit


def _middle_words(middle: float) -> str:
    return f"half of the values lie below {middle:.4g}" if np.isfinite(middle) else "it holds no number"

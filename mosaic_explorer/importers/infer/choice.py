"""Which family of a table's photometry is taken for LSST's, and what there is to say of the others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np

from ...modalities import LSST_BANDS
from ..photometric_units import read_photometric_unit
from . import catalogs
from .family import AB, JOHNSON, LEAST_BANDS, Family
from .sample import Sample
from .writing import toml

MAGNITUDES = (10.0, 35.0)  # [AB mag] between which the middle of a catalog's galaxies lies
CGS = "erg/s/cm2/Hz"
CGS_FLUXES = (1e-34, 1e-25)  # of galaxies of 14 to 36 mag; no other unit has numbers as small
LEAST_FILLED = 0.1  # a band with a smaller share of the values of the fullest one counts little
LEAST_NEGATIVE = -9.0  # [mag] errors below, such as -99, are no marks of limits
FEW_COLUMNS = 3  # that are named one by one


@dataclass(frozen=True)
class ForeignPhotometry:
    """Photometry that is not LSST's.

    instrument : whose it is; columns : {band of LSST that comes near: column}, empty if none does
    """

    instrument: str
    columns: dict[str, str]


@dataclass
class Choice:
    """What becomes of a table's photometry.

    family : taken for LSST's, None if there is none
    foreign : what is not LSST's, the best first; others : the same, family by family
    way : how to take what is not LSST's for LSST's
    notes : what is not taken though it might be meant; cautions : what is taken on trust; unused : {column: why not}
    """

    family: Family | None
    foreign: list[ForeignPhotometry]
    notes: list[str]
    cautions: list[str]
    unused: dict[str, str]
    others: list[Family] = field(default_factory=list)
    way: str = ""


def choose(found: list[Family], sample: Sample, as_lsst: bool) -> Choice:
    """LSST's photometry goes before any other's; others are taken only if that is asked."""
    notes: list[str] = []
    unused: dict[str, str] = {}
    usable: list[Family] = []
    for family in found:
        if not _is_family(family, sample):
            continue
        problem = _problem(family, sample)
        if problem:
            notes.append(_about(family, problem))
            unused |= dict.fromkeys(
                [*family.columns.values(), *family.errors.values()], problem.partition(":")[0].partition("; say")[0]
            )
        else:
            usable.append(family)
    usable.sort(key=order_of)  # a stable sort: the first in the table goes first
    ours = [family for family in usable if family.is_lsst]
    others = _joined([family for family in usable if not family.is_lsst])
    best = next(iter(ours), None)
    if as_lsst and others and (best is None or (not best.instrument and len(best.columns) < LEAST_BANDS)):
        best = others[0]
    for family in [*ours, *others]:
        if family is not best:
            reason = f"photometry of {family.instrument or 'the same galaxies'}"
            if best is not None:
                reason = f"other photometry of the same galaxies; {next(iter(best.columns.values()))} and its like are used"
            unused |= dict.fromkeys([*family.columns.values(), *family.errors.values()], reason)
    for family in others:
        unused |= dict.fromkeys(family.far, f"a band of {family.instrument} that is none of LSST's, whatever its letter")
    far = {family.instrument: family for family in usable if not family.is_lsst and not _near(family)}
    for instrument, family in far.items():
        unused |= dict.fromkeys(family.columns.values(), f"{instrument}'s, whose bands lie elsewhere than LSST's")
    way = _way_for(others[0]) if best is None and others else ""
    if best is not None:
        for used in (best.columns, best.errors):
            for name in used.values():
                unused.pop(name, None)
    cautions = [f"{listing(best.columns.values())}: {'; '.join(best.notes)}"] if best is not None and best.notes else []
    foreign = [ForeignPhotometry(family.instrument, family.columns) for family in others]
    foreign += [ForeignPhotometry(instrument, {}) for instrument in far]
    alone = [family for family in usable if not family.is_lsst and (best is None or best.is_lsst)]
    return Choice(best, foreign, notes, cautions, unused, alone, way)


def listing(names: Iterable[str]) -> str:
    """Columns in a sentence: all of a few, the ends of many."""
    names = list(dict.fromkeys(names))
    return ", ".join(names) if len(names) <= FEW_COLUMNS else f"{names[0]} ... {names[-1]} ({len(names)} columns)"


def _is_family(family: Family, sample: Sample) -> bool:
    """Whether these columns are photometry at all; a redshift among magnitudes is taken out of them."""
    if family.unit == AB and family.words is not None and "z" in family.columns:
        z, others = (sample.middle(name for b, name in family.columns.items() if (b == "z") is is_z) for is_z in (True, False))
        if (z < MAGNITUDES[0] and not others < MAGNITUDES[0]) or (np.isnan(z) and not family.is_named):
            family.errors.pop("z", None)
            del family.columns["z"]
    if not family.columns or (not family.is_named and len(family.columns) < LEAST_BANDS):
        return False
    shape = (len(family.columns),) if family.is_array else ()
    return all(sample.columns[name].shape[1:] == shape for name in family.columns.values())


def _problem(family: Family, sample: Sample) -> str:
    """Why the numbers of a family cannot be taken; "" if they can."""
    if family.unit is None:
        if not CGS_FLUXES[0] < sample.middle(family.columns.values()) < CGS_FLUXES[1]:
            return "fluxes whose unit the name does not tell; say it in a map"
        family.unit = CGS
        family.notes.append(f"taken as {CGS}, for no other unit has numbers as small")
    kind = read_photometric_unit(family.unit, "lsst").kind
    if kind == "Vega" or (kind == "counts" and "zero_point" not in family.settings):
        key = "vega_to_ab" if kind == "Vega" else "zero_point"
        instrument = catalogs.instruments().get(family.instrument)
        if kind == "Vega" and family.is_by_filter and instrument is not None:
            offsets = {name: instrument.vega_to_ab[name] for name in family.columns if name in instrument.vega_to_ab}
            return (
                f"of Vega's system as a rule; say in a map [photometry] columns = {toml(family.columns)}, unit = 'Vega mag', "
                f"vega_to_ab = {toml(offsets)}, or unit = 'AB mag'"
            )
        return f"in {family.unit}; say in a map unit = '{family.unit}' and {key} = ... of each band"
    middle = _middle_magnitude(family, sample)
    if not MAGNITUDES[0] <= middle <= MAGNITUDES[1]:
        what = "AB magnitudes" if family.unit == AB else f"fluxes in {family.unit}"
        reason = f"half of the values lie below {middle:.4g} mag" if np.isfinite(middle) else "they hold no number"
        hint = "; if they are fluxes, say their unit in a map" if family.unit == AB and middle < MAGNITUDES[0] else ""
        return f"no {what}: {reason}{hint}"
    _check_errors(family, sample)
    n_values = {band: sample.values([name]).size for band, name in family.columns.items()}
    family.filled = {band for band, n in n_values.items() if n > LEAST_FILLED * max(n_values.values())}
    return ""


def _about(family: Family, text: str) -> str:
    owner = f"{family.instrument}'s, " if not family.is_lsst else ""
    return f"{listing(family.columns.values())}: {owner}{text}" + "".join(f"; {note}" for note in family.notes)


def _middle_magnitude(family: Family, sample: Sample) -> float:
    """[AB mag], the median of all bands; of fluxes those that are above 0."""
    values = sample.values(family.columns.values())
    unit = read_photometric_unit(family.unit or AB, "lsst")
    if unit.kind in ("AB", "asinh"):
        return float(np.median(values)) if values.size else float("nan")
    positive = values[values > 0]
    if not positive.size:
        return float("nan")
    zero_point = family.settings.get("zero_point", 0.0)
    return float(-2.5 * np.log10(unit.flux(np.array([np.median(positive)]), zero_point)[0]))  # type: ignore[arg-type]


def _check_errors(family: Family, sample: Sample) -> None:
    """Negative errors say that a magnitude is an upper limit, where LePhare reads the table."""
    is_lephare = any(name.rpartition("/")[2].casefold() == "context" for name in sample.names)  # there -1 is no usual sentinel
    numbers = [sample.numbers(name) if is_lephare else sample.values([name]) for name in family.errors.values()]
    is_limit = any(((x < 0) & (x > LEAST_NEGATIVE)).any() for x in numbers)
    if family.error_kind == "error" and not family.is_flux and is_limit:
        family.settings["limit"] = "negative error"
        family.notes.append("magnitudes with negative errors are taken as upper limits, as LePhare writes them")


def order_of(family: Family) -> tuple:
    """The better family sorts first."""
    is_for_stars = any(re.search("psf", name, re.IGNORECASE) for name in family.columns.values())
    lacks_errors = len(family.errors) < len(family.columns)
    unlabelled = family.instrument == ""
    return is_for_stars, -len(family.filled), lacks_errors, not family.dereddened, family.rank, unlabelled, not family.is_flux


def _near(family: Family) -> str:
    """The bands of a family of another instrument that come near LSST's."""
    if family.instrument == JOHNSON:
        return ""
    instrument = catalogs.instruments().get(family.instrument)
    near = "".join(family.columns) if instrument is None or family.words is None else instrument.lsst  # a layout names them
    return "".join(band for band in near if band in family.columns)


def _joined(families: list[Family]) -> list[Family]:
    """Families of other instruments, those that differ in the instrument alone as one: CFHT's u beside HSC's grizy."""
    result: list[Family] = []
    groups: dict[tuple, list[Family]] = {}
    places = {name: place for place, name in enumerate(catalogs.instruments())}
    for family in families:
        near = _near(family)
        if not near or family.words is None or family.instrument not in places:
            result += [family] if near else []
            continue
        columns = {band: name for band, name in family.columns.items() if band in near}
        errors = {band: name for band, name in family.errors.items() if band in near}
        part = replace(family, columns=columns, errors=errors)
        groups.setdefault((family.words, family.unit, family.error_kind), []).append(part)
    for group in groups.values():
        group.sort(key=lambda family: (-len(family.columns), places[family.instrument]))
        first = group[0]
        columns, errors, instruments = dict(first.columns), dict(first.errors), [first.instrument]
        filled = {band for family in group for band in family.filled}
        for other in group[1:]:
            new = {band: name for band, name in other.columns.items() if band not in columns}
            if new and (bool(first.errors) == bool(other.errors)):
                columns |= new
                errors |= {band: name for band, name in other.errors.items() if band in new}
                instruments.append(f"{other.instrument} ({' '.join(new)})")
        ordered = {band: columns[band] for band in LSST_BANDS if band in columns}
        result.append(replace(first, columns=ordered, errors=errors, instrument=" + ".join(instruments), filled=filled))
    return sorted(result, key=order_of)


def _way_for(family: Family) -> str:
    return (
        f"{listing(family.columns.values())}: photometry of {family.instrument}, not of LSST; to take its "
        f"{' '.join(family.columns)} as LSST's, say as_lsst=True (--as-lsst)"
    )

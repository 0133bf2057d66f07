"""A library of filters by name: the curves that the package carries, LSST's and SPHEREx' among them, and sets of them."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from ..errors import CatalogError, unknown
from .curves import LSST_SOURCE, Filter, lsst_filters, spherex_filters
from .filter_file import load_filter_file

DATA = Path(__file__).parent / "data"
CURVES = DATA / "library.npz"
TABLE_FILE = DATA / "library.toml"
SETS_FILE = DATA / "filter_sets.toml"
LSST_NAME, SPHEREX_NAME = "lsst2023", "spherex"  # before the names of their bands
SURVEY_SET = "survey"  # the hundred filters of a simulated catalog
NONE = "none"
DIGEST_LENGTH = 10


@dataclass(frozen=True)
class FilterRecord:
    """What is known of a filter of the library: its instrument or survey, itself in words, whose curve it is, and the pivot
    wavelength [AA] of that curve."""

    group: str
    title: str
    source: str
    pivot: float


def filter_names() -> tuple[str, ...]:
    """The names of all filters of the library."""
    return tuple(_curves())


@cache
def filter_records() -> dict[str, FilterRecord]:
    """What is known of the filters of the library, {name: record}."""
    records = {name: FilterRecord(**row) for name, row in tomllib.loads(TABLE_FILE.read_text(encoding="utf-8")).items()}
    for curve in _lsst():
        records[curve.name] = FilterRecord("lsst", f"LSST {curve.name[-1]}, airmass 1.2", LSST_SOURCE, pivot(curve))
    for curve in _spherex():
        records[curve.name] = FilterRecord(
            "spherex", f"SPHEREx channel {int(curve.name[-3:])}", "Crill et al. 2020", pivot(curve)
        )
    return records


def load_filter(name_or_path: str | Path) -> Filter:
    """A filter of the library, or that of a file with two columns; see `filter_file.load_filter_file`.

    What the library knows by name is the library's; anything else with a suffix or a folder in it is a file.

    Raises
    ------
    CatalogError
        If there is neither, or the file cannot be a filter.
    """
    name = str(name_or_path)
    if name in _curves():
        return _curves()[name]
    path = Path(name_or_path)
    if not path.suffix and path.name == name:
        raise CatalogError(unknown("filter", name, filter_names()) + " A file is named with its folder, ./FILE.")
    curve = load_filter_file(path)
    if curve.name in _curves():
        raise CatalogError(f"'{path}' would be called '{curve.name}', as a filter of the library is; rename the file.")
    return curve


def choose_filters(words: str | Sequence[str]) -> list[str]:
    """The names and files of filters in a text like "sdss,hsc,jwst-f200w,mine.txt", each once, files with their whole path.

    A word is a set of `filter_sets.toml`, a group of the library, a filter or a file; "none" is no filter.

    Raises
    ------
    CatalogError
        If a word is none of these, or two filters have the same name.
    """
    sets, chosen = filter_sets(), dict[str, None]()
    words = [word.strip() for word in words.split(",")] if isinstance(words, str) else list(words)
    for word in words:
        if word == NONE or word in sets:
            chosen |= dict.fromkeys(sets.get(word, ()))
        elif word in _curves():
            chosen[word] = None
        elif word:
            try:
                load_filter(word)
            except CatalogError as error:
                if Path(word).suffix or Path(word).name != word:
                    raise
                raise CatalogError(unknown("filter or set of filters", word, [*sets, *filter_names()])) from error
            chosen[str(Path(word).absolute())] = None
    names = [load_filter(word).name for word in chosen]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise CatalogError(f"two of the filters are called '{twice[0]}'; give one of the files another name.")
    return list(chosen)


@cache
def filter_sets() -> dict[str, tuple[str, ...]]:
    """The sets of `filter_sets.toml` and the groups of the library, {name: filters}."""
    groups = dict[str, tuple[str, ...]]()
    for name, record in filter_records().items():
        groups[record.group] = (*groups.get(record.group, ()), name)
    sets = tomllib.loads(SETS_FILE.read_text(encoding="utf-8"))
    return groups | {name: tuple(filters) for name, filters in sets.items()}


def pivot(curve: Filter) -> float:
    """The pivot wavelength [AA] of a filter, exact for a response that is straight between its points.

    It is sqrt(integral of R w dw / integral of R / w dw): Koornneef et al. 1986 (Highlights of Astronomy 7, 833).
    """
    wave, response = curve.wave, curve.transmission
    width, slope = np.diff(wave), np.diff(response) / np.diff(wave)
    level = response[:-1] - slope * wave[:-1]  # R = level + slope w
    above = level * np.diff(wave**2) / 2 + slope * np.diff(wave**3) / 3
    below = level * np.log(wave[1:] / wave[:-1]) + slope * width
    return float(np.sqrt(above.sum() / below.sum()))


def curve_digest(curve: Filter) -> str:
    """Ten characters that change when a curve does, whatever its name."""
    values = np.concatenate([curve.wave, curve.transmission]).astype("<f4")
    return hashlib.sha256(values.tobytes()).hexdigest()[:DIGEST_LENGTH]


@cache
def _curves() -> dict[str, Filter]:
    with np.load(CURVES, allow_pickle=False) as file:
        names, ends = map(str, file["name"]), np.cumsum(file["points"])[:-1]
        parts = (np.split(file[key].astype(float), ends) for key in ("wavelength", "response"))
        curves = [Filter(*row) for row in zip(names, *parts, strict=True)]
    return {curve.name: curve for curve in (*_lsst(), *_spherex(), *curves)}


def _lsst() -> Iterable[Filter]:
    return [curve._replace(name=f"{LSST_NAME}-{curve.name[-1]}") for curve in lsst_filters()]


def _spherex() -> Iterable[Filter]:
    return [curve._replace(name=f"{SPHEREX_NAME}-{curve.name[-3:]}") for curve in spherex_filters()]

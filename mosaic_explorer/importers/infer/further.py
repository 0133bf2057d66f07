"""Photometry in bands that LSST has none like: a column's words name its instrument, or the band is of one instrument alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import catalogs
from .errors import is_error
from .family import Family
from .photometry_names import is_of_photometry, rank_of, unit_of
from .words import words_of

ALONE = re.compile(r"f\d{3,4}[a-z]+\d?|[a-z]\d{3}|w[1-4]|ib\d{3}|[fn]uv|irac[1-4]|ch[1-4]")  # bands that are no common words
NEAR_INFRARED = frozenset(("j", "h", "k", "ks"))  # of which many instruments have one, and names often say nothing else
GLUED = re.compile(r"^(?P<band>.+?)(?P<word>mag|flux)$")  # "ksmag"


def further_families(names: list[str], owner: catalogs.Instrument | None) -> list[Family]:
    """Families of further bands, by filter; `owner` is the instrument of a whole table."""
    found: dict[tuple[str, frozenset[str]], Family] = {}
    for name in names:
        for instrument, band, rest in _readings(name, owner):
            key = (instrument, rest)
            new = Family({}, instrument, unit_of(rest, name), rank_of(rest), words=rest, is_by_filter=True)
            found.setdefault(key, new).columns.setdefault(catalogs.instruments()[instrument].filters[band], name)
    return list(found.values())


def unclear_bands(names: list[str]) -> dict[str, list[str]]:
    """{column: filters of the library that it may be}, of columns whose band several instruments have."""
    found = {}
    for name in names:
        for band, rest, owners in _bands(name):
            several = catalogs.instruments_by_band()[band]
            is_unclear = len(several) > 1 and (ALONE.fullmatch(band) or band in NEAR_INFRARED)
            if not owners and is_unclear and all(map(is_of_photometry, rest)):
                found[name] = list(dict.fromkeys(several.values()))
    return found


def has_band(name: str) -> bool:
    """Whether a name is of a band that some instrument has, and of photometry besides."""
    return any(all(map(is_of_photometry, rest)) for _, rest, _ in _bands(name))


def _readings(name: str, owner: catalogs.Instrument | None) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Instrument, band and further words of a column, if its name tells them."""
    for band, rest, owners in _bands(name):
        several = catalogs.instruments_by_band()[band]
        instruments = [one for one in owners if one in several]
        if not owners and owner is not None and owner.name in several:
            instruments = [owner.name]
        elif not owners and ALONE.fullmatch(band):
            instruments = list(several)
        if len(instruments) == 1 and len(owners) <= 1 and all(map(is_of_photometry, rest)):
            yield instruments[0], band, rest
            return


def _bands(name: str) -> Iterator[tuple[str, frozenset[str], list[str]]]:
    """The words of a name that may be its band, each with the words beside it and the instruments that they name."""
    if is_error(name) or "+" in name:
        return
    words: list[str] = []
    for word in words_of(name):
        glued = GLUED.match(word)
        is_band = glued is not None and glued["band"] in catalogs.instruments_by_band()
        words += [glued["band"], glued["word"]] if glued is not None and is_band else [word]
    by_word = catalogs.instrument_words()
    owners = list(dict.fromkeys(by_word[word] for word in words if word in by_word))
    plain = [word for word in words if word not in by_word]
    for number, word in enumerate(plain):
        if word in catalogs.instruments_by_band():
            yield word, frozenset(plain[:number] + plain[number + 1 :]), owners

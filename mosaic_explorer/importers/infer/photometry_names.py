"""Words of the names of photometry: which there are, which unit they tell, and how good a measurement of a galaxy."""

from __future__ import annotations

import re

from . import catalogs
from .errors import FLUX_WORDS, MAG_WORDS
from .family import AB

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
NAMING_WORDS = frozenset(("mag", "flux", "fnu"))  # with these even a single band is believed
PHOTOMETRY_WORDS = (
    FLUX_WORDS | MAG_WORDS | catalogs.words("neutral") | frozenset(w for kind in catalogs.measurement_ranks() for w in kind)
)


def is_of_photometry(word: str) -> bool:
    """Whether a word of a name is one of photometry, its unit or its measurement."""
    return word in PHOTOMETRY_WORDS or word in FLUX_UNIT_WORDS or APERTURE.match(word) is not None


def unit_of(words: frozenset[str], name: str) -> str | None:
    """The unit that the words of a name tell; None for a flux without one."""
    told = [FLUX_UNIT_WORDS[word] for word in words if word in FLUX_UNIT_WORDS]
    if told:
        return told[0]
    if words & FLUX_WORDS:
        return "nJy" if RUBIN_FLUX.search(name) else None
    return AB


def rank_of(words: frozenset[str]) -> int:
    """How good a measurement of a galaxy the words of a name say, 0 the best."""
    plain = words - FLUX_WORDS - MAG_WORDS - catalogs.words("neutral") - set(FLUX_UNIT_WORDS)
    kind = frozenset("aper" if APERTURE.match(word) else word for word in plain)
    ranks = catalogs.measurement_ranks()
    return ranks.get(kind, len(catalogs.measurement_ranks())) + (len(ranks) if words & catalogs.words("less") else 0)

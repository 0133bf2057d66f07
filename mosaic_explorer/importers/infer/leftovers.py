"""Why columns that are known for what they are have no place in a catalog: errors of redshifts, flags, p(z), other bands."""

from __future__ import annotations

import re

from .errors import ERROR_WORDS, is_error, named_errors
from .further import has_band
from .scalars import programs
from .words import words_of

BOUND = re.compile(r"^(?:min|max|low|high|lo|hi|lower|upper|inf|sup|p?\d{2}(?:\.\d)?|[lu]\d{2}|(?:min|max)\d{2})$")
BOUND_AT_END = re.compile(r"(?:err|sig|sigma|min|max)$")
REDSHIFT_LIKE = re.compile(r"redshift|photo?z|specz|zspec|zphot|zpdf|zbest|^pz|^z(?=err|warn|qual|flag|min|max|b|ml|\d)")
MASS_LIKE = re.compile(r"mass|mstar|mhalo|logsm|lgm")
PDF_WORDS = frozenset(("pdf", "pdz", "pz", "pofz", "photozpdf"))
FLAG_WORDS = frozenset(
    ("flag", "flags", "fl", "q", "qual", "quality", "warn", "warning", "zwarning", "conf", "mask", "odds", "risk")
)
SEEMS_PHOTOMETRY = "photometry, or an error of it, in no filter that its name tells; say which in [photometry] of a map"
PHOTOMETRY_WORDS = frozenset(("mag", "flux", "fnu", "fluxes"))
POSITIONS = frozenset(("ra", "dec", "decl", "alpha", "delta", "glon", "glat", "coordra", "coorddec", "ramean", "decmean"))
POSITIONS |= {f"{name}{epoch}2000" for name in ("ra", "dec", "de", "alpha", "delta") for epoch in ("", "j")}


def reasons(names: list[str]) -> dict[str, str]:
    """{column: why it is not used} of those whose names tell."""
    return {name: why for name in names if (why := _why_not(name))}


def unread_photometry(names: list[str]) -> dict[str, str]:
    """{column: why it may be missed} of what is photometry by its name, for a map that does not use it."""
    found = [name for name, why in reasons(names).items() if why == SEEMS_PHOTOMETRY]
    found += [name for name in named_errors(names) if has_band(name)]
    return dict.fromkeys(found, "photometry, or an error of it, by its name; the map does not use it")


def _why_not(name: str) -> str:
    words = [word for word in words_of(name) if word not in programs()]
    text = "".join(words)
    if text in POSITIONS:
        return "a position: a model does not know where galaxies lie"
    is_redshift = "z" in words or REDSHIFT_LIKE.search(text) is not None
    if is_redshift and set(words) & PDF_WORDS:
        return "a p(z): the model gives its own, and takes none"
    if set(words) & FLAG_WORDS or "flag" in text:
        return "a flag or quality: select galaxies by it before the import"
    is_bound = bool(set(words) & (ERROR_WORDS | {"e"}) or any(map(BOUND.match, words)) or BOUND_AT_END.search(text))
    if is_bound and (is_redshift or MASS_LIKE.search(text)):
        return f"an error or bound: the model takes {'redshifts' if is_redshift else 'masses'} as exact"
    if set(words) & PHOTOMETRY_WORDS or is_error(name) or re.match(r"^f(?:err)?_", name):
        return SEEMS_PHOTOMETRY
    return ""

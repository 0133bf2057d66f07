"""The words of a column's name: "i_cModelMagErr" as i, c, model, mag, err."""

from __future__ import annotations

import re

# Words that are written as one, and what they are made of.
GLUED_WORDS = {
    **{f"{value}{error}": (value, error) for value in ("mag", "flux", "f", "m") for error in ("err", "error")},
    **{f"{value}{error}": (value, error) for value in ("mag", "flux") for error in ("sigma", "sig", "ivar", "unc", "snr")},
    "dmag": ("err", "mag"),
    "mags": ("mag",),
    "magnitude": ("mag",),
    "magnitudes": ("mag",),
    "fluxes": ("flux",),
}
GROUPS = re.compile(r"^[^(\[]*/")  # a stroke within brackets is one of a unit: "log10(Mstar/Msun)"
UNITS = re.compile(r"(?<![A-Za-z])(?:[num\u00b5\u03bc]|micro|milli|nano)?(?:Jy|Mgy)(?![a-z])")  # "uJy" is no band u
GLUED_BAND = re.compile(r"^(?P<error>[ed](?=[ugrizy]mag))?(?:(?P<before>[ugrizy])mag|mag(?P<after>[ugrizy]))(?P<err>err)?$")


def words_of(name: str) -> list[str]:
    """The words of a column's name, in lower case; the groups that a column lies in ("photometry/") are no part of its name."""
    last = UNITS.sub(lambda match: match[0].lower(), GROUPS.sub("", name))
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", last)
    words: list[str] = []
    for word in re.split(r"[^a-z0-9]+", spaced.lower()):
        band = GLUED_BAND.match(word)
        if band:
            words += ["mag", band["before"] or band["after"], *(["err"] if band["error"] or band["err"] else [])]
        elif word:
            words += GLUED_WORDS.get(word, (word,))
    return words

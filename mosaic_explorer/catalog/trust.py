"""Of which kind galaxies are: how far what is seen of them may be trusted to be what it says."""

from __future__ import annotations

from enum import IntEnum

import xarray as xr

from ..errors import CatalogError, unknown

REFERENCE_WORLD = "reference"  # as a catalog calls the world of one physics for all
EFFECTS = "effects"  # an attribute of measured values: what real surveys do, done to them


class Trust(IntEnum):
    """What a network is told of a galaxy besides its values.

    REFERENCE : simulated by one physics for all (the reference world), measured as stated
    BROAD : of the broad world, whose physics differs from galaxy to galaxy, measured as stated
    SURVEY : measured by a real survey, whose zero points, errors and blends are not quite what it states
    """

    REFERENCE = 0
    BROAD = 1
    SURVEY = 2


def trust_of(catalog: xr.Dataset) -> Trust:
    """How far a catalog may be trusted: a simulated one as its world, unless what real surveys do was done to it."""
    if "physics_version" not in catalog.attrs or any(var.attrs.get(EFFECTS) for var in catalog.variables.values()):
        return Trust.SURVEY
    return Trust.REFERENCE if catalog.attrs.get("world", REFERENCE_WORLD) == REFERENCE_WORLD else Trust.BROAD


def as_trust(word: str | Trust) -> Trust:
    """One of `Trust` by its name, in small letters; raises CatalogError if there is none."""
    if isinstance(word, Trust):
        return word
    names = {trust.name.lower(): trust for trust in Trust}
    if word not in names:
        raise CatalogError(unknown("trust", word, names))
    return names[word]

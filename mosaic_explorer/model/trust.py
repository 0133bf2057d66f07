"""Of which kind galaxies are: how far what is seen of them may be trusted to be what it says."""

from __future__ import annotations

from enum import IntEnum


class Trust(IntEnum):
    """What a network is told of a galaxy besides its values.

    REFERENCE : simulated by one physics for all (the reference world), measured as stated
    BROAD : of the broad world, whose physics differs from galaxy to galaxy, measured as stated
    SURVEY : measured by a real survey, whose zero points, errors and blends are not quite what it states
    """

    REFERENCE = 0
    BROAD = 1
    SURVEY = 2

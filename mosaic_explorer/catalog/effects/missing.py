"""Bands that are missing, in the patterns of real surveys."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import ClassVar

import numpy as np

from ..bands import Bands
from .protocol import Draws, Exposure


@dataclass(frozen=True)
class Pattern:
    """Bands that are missing together.

    share : of the galaxies
    like : which survey has this pattern
    missing : units of calibration, `*` for any characters: "lsst-u", "spherex-*"
    """

    share: float
    like: str
    missing: tuple[str, ...]


@dataclass(frozen=True)
class MissingBands:
    """A galaxy lacks the bands of one pattern, drawn by their shares; the rest of the galaxies lacks none."""

    name: ClassVar[str] = "missing"
    patterns: tuple[Pattern, ...]

    def apply(self, exposure: Exposure, draws: Draws, bands: Bands) -> Exposure:
        """The exposure without those bands: nobody observed them."""
        number = draws.constant(np.cumsum([pattern.share for pattern in self.patterns]))
        chance = draws.of_galaxies("missing", ("pattern",))
        before = draws.xp.concatenate([0 * number[:1], number[:-1]])
        drawn = (chance >= before) & (chance < number)  # (galaxies, patterns)
        missing = (drawn[:, :, None] & draws.constant(self.matrix(bands))[None]).any(1)
        return exposure.but(missing=missing)

    def matrix(self, bands: Bands) -> np.ndarray:
        """Which values each pattern lacks, (patterns, values) bool."""
        units = np.array([[any(fnmatchcase(unit, word) for word in p.missing) for unit in bands.units] for p in self.patterns])
        return units[:, bands.unit_of]

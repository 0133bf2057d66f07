"""Blends that nobody noticed: the light of another galaxy of the catalog is measured with a galaxy's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..bands import Bands
from .protocol import Draws, Exposure, Record


@dataclass(frozen=True)
class Blends:
    """A share of the galaxies has a companion on the same line of sight; fluxes add, and the truth stays that of the galaxy.

    share : of the galaxies; our choice. Of the objects in deep images from the ground, 14% are more than one in those from
        space (Dawson et al. 2016, ApJ 816, 11)
    """

    name: ClassVar[str] = "blends"
    share: float

    def apply(self, exposure: Exposure, draws: Draws, bands: Bands) -> Exposure:
        """The light with the companion's; how much of it is the companion's in the mean of all bands is recorded."""
        is_blended = draws.of_galaxies("blends", ("chance",)) < self.share
        added = draws.xp.where(is_blended, exposure.companion, 0.0 * exposure.companion)
        total = exposure.flux + added
        known = draws.xp.nan_to_num(total)
        share = draws.xp.where(total == total, added, 0.0 * added).sum(1) / known.sum(1).clip(1e-30)
        label = "part of the measured light that is the companion's, of the sum of all bands; 0 where there is none"
        return exposure.but(flux=total, records={"blend_share": Record(share, "", label)})

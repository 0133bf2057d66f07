"""Errors that are not what they seem: stated too small or too large by a factor that is one for all galaxies of a band."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..bands import Bands
from ..surveys import NoiseModel
from .laws import between
from .protocol import Draws, Exposure, Record


@dataclass(frozen=True)
class StatedErrors:
    """The noise that is really there is a factor times what is stated, its logarithm even between -ln most and +ln most.

    What is stated stays the survey's law, so that depths, errors and limits mean what they say: it is the scatter about the
    truth that is larger or smaller. Scranton et al. (2005, astro-ph/0508564) find that SDSS states its errors too small.

    most : the largest factor; 1.3 for 30%
    """

    name: ClassVar[str] = "errors"
    most: float

    def apply(self, exposure: Exposure, draws: Draws, bands: Bands) -> Exposure:
        """The noise, larger or smaller by each band's factor, which is noted."""
        factor = self.most ** between((-1, 1), draws.of_surveys("errors", bands.units))
        each, noise = bands.per_value(factor), exposure.noise
        noise = NoiseModel(each * noise.floor, each**2 * noise.photon, each**2 * noise.sky)
        return exposure.but(noise=noise, notes={"noise_over_stated": Record(factor, "", "noise over what is stated")})

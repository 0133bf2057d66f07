"""Zero points that are off: one offset a band, for all galaxies of a patch of sky."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..bands import Bands
from .laws import between, dimmed
from .protocol import Draws, Exposure, Record


@dataclass(frozen=True)
class ZeroPoints:
    """Magnitudes are too faint by an offset that is Gaussian about 0.

    sigma_mag : the least and the most of its scatter [mag]; a survey's is drawn between them. Pan-STARRS gives 0.007 to 0.012
        (Chambers et al. 2016, abstract), CFHTLS 0.01 in gri, 0.015 in z and 0.02 in u (T0007, Hudelot et al. 2012)
    """

    name: ClassVar[str] = "zero-points"
    sigma_mag: tuple[float, float]

    def apply(self, exposure: Exposure, draws: Draws, bands: Bands) -> Exposure:
        """The light, dimmed by each band's offset, which is noted."""
        sigma = between(self.sigma_mag, draws.of_surveys("zero-point", ("scatter",)))
        offset = sigma * draws.normal(draws.of_calibrations("zero-point", bands.units))
        note = Record(offset, "mag", "how much too faint its zero point makes it")
        return exposure.but(flux=dimmed(exposure.flux, bands.per_value(offset)), notes={"zero_point_mag": note})

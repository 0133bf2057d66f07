"""Light that the aperture loses: the same part in all bands, so that colours stay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..bands import Bands
from .laws import dimmed
from .protocol import Draws, Exposure, Record


@dataclass(frozen=True)
class Aperture:
    """A galaxy is too faint in all bands by |x| magnitudes, x Gaussian about 0.

    sigma_mag : the scatter of x [mag]. With 0.06 the mean loss is 0.05 mag, near what Kron magnitudes of 2.5 radii lose:
        about 4% of the light of an exponential profile, 10% of a de Vaucouleurs one (Graham & Driver 2005, PASA 22, 118)
    """

    name: ClassVar[str] = "aperture"
    sigma_mag: float

    def apply(self, exposure: Exposure, draws: Draws, bands: Bands) -> Exposure:
        """The light without what is lost, which is recorded."""
        loss = self.sigma_mag * abs(draws.normal(draws.of_galaxies("aperture", ("loss",))))
        label = "light that the aperture loses, in all bands"
        return exposure.but(flux=dimmed(exposure.flux, loss), records={"aperture_loss": Record(loss[:, 0], "mag", label)})

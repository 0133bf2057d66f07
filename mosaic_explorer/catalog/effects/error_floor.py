"""A floor under the errors that nobody stated: scatter in proportion to the light, from flat fields, apertures, colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..bands import Bands
from ..surveys import MAG, NoiseModel
from .laws import between
from .protocol import Draws, Exposure, Record


@dataclass(frozen=True)
class ErrorFloor:
    """Noise of a share of the flux, in quadrature with the rest and not part of the stated error.

    floor_mag : the least and the most of it [mag]; a band's is drawn between them. Our choice: fits of galaxies' magnitudes
        commonly add 0.01 to 0.05 mag to the errors they are given.
    """

    name: ClassVar[str] = "floor"
    floor_mag: tuple[float, float]

    def apply(self, exposure: Exposure, draws: Draws, bands: Bands) -> Exposure:
        """The noise with each band's floor, which is noted."""
        floor = between(self.floor_mag, draws.of_surveys("floor", bands.units))
        noise = exposure.noise
        total = (noise.floor**2 + (bands.per_value(floor) / MAG) ** 2) ** 0.5
        note = Record(floor, "mag", "noise that is no part of the stated error")
        return exposure.but(noise=NoiseModel(total, noise.photon, noise.sky), notes={"unstated_floor_mag": note})

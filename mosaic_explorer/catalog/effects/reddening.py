"""Dust of the Milky Way that was not quite removed: the map of it errs by a part of what it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from ..bands import Bands
from .extinction import extinction_per_ebv
from .laws import between, dimmed
from .protocol import Draws, Exposure, Record


@dataclass(frozen=True)
class Reddening:
    """Magnitudes were corrected for a map's E(B-V), and the dust that is there is more or less.

    The true E(B-V) of a line of sight is exponential; the map's relative error is Gaussian. What is left, their product,
    reddens (or blues, where the map had too much) by the law of `extinction`.

    mean_ebv : the mean E(B-V) [mag] where galaxies are counted, a few hundredths; our choice
    map_error : the least and the most of the map's relative error; 0.16 is that of Schlegel, Finkbeiner & Davis (1998, ApJ
        500, 525, abstract), newer ones are taken to reach 0.10
    """

    name: ClassVar[str] = "reddening"
    mean_ebv: float
    map_error: tuple[float, float]

    def apply(self, exposure: Exposure, draws: Draws, bands: Bands) -> Exposure:
        """The light, reddened by what is left, which is recorded."""
        chance = draws.of_sightlines("reddening", ("E(B-V)", "map"))
        scatter = between(self.map_error, draws.of_surveys("map of the dust", ("error",)))
        left = -self.mean_ebv * draws.xp.log(chance[:, :1]) * scatter * draws.normal(chance[:, 1:])
        flux = reddened(exposure.flux, left, draws.constant(extinction_per_ebv(bands.wavelength)))
        label = "E(B-V) of the Milky Way that was not removed; below 0, too much was"
        return exposure.but(flux=flux, records={"reddening_residual": Record(left[:, 0], "mag", label)})


def reddened(flux: Any, ebv: Any, per_ebv: Any) -> Any:
    """A flux (galaxies, values) behind dust of `ebv` (galaxies, 1), of which each value loses `per_ebv` (values,) magnitudes.

    Behind `-ebv` it has the same dust taken away.
    """
    return dimmed(flux, ebv * per_ebv)

"""What a model that was adapted to a user's galaxies does besides its network: to measurements on the way in, to densities out.

Magnitudes lose the zero point of their filter and gain its error floor before the network sees them; what is predicted of them
gains the zero point again, so that all outside speaks the user's magnitudes. Mixtures stay mixtures: a correction gives each
component a new weight, mean and width, and adds one that is broad, for galaxies about which all is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..catalog.bands import Bands
from ..modalities import Modality, Table

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class DensityCorrection:
    """How the mixtures of one scalar are corrected; numbers are in spreads of the galaxies that the model learned from.

    shift : of all means, a constant and in proportion to the mean
    log_stretch : of all widths, a constant and in proportion to how unsure a mixture is (`unsureness`)
    temper : powers to which weights are raised, above 0
    stray, stray_mean, stray_width : share, mean and width of the broad component
    knots, log_weights : of the population, log w(x) = sum of log_weights times Gaussians about the knots, as wide as the knots
        lie apart; none for a population like the one that the model learned from
    """

    shift: tuple[float, float] = (0.0, 0.0)
    log_stretch: tuple[float, float] = (0.0, 0.0)
    temper: float = 1.0
    stray: float = 0.0
    stray_mean: float = 0.0
    stray_width: float = 1.0
    knots: tuple[float, ...] = ()
    log_weights: tuple[float, ...] = ()

    @classmethod
    def from_dict(cls, numbers: Mapping[str, Any]) -> DensityCorrection:
        """Of plain numbers and lists."""
        plain: dict[str, Any] = {name: tuple(x) if isinstance(x, list) else x for name, x in numbers.items()}
        return cls(**plain)

    def apply(self, mixtures: Tensor) -> Tensor:
        """Normalised mixtures (n, 3, components) as they are corrected, (n, 3, components + 1)."""
        from .density_corrections import corrected, numbers_of

        return corrected(mixtures, **numbers_of(self))


@dataclass(frozen=True)
class Adaptation:
    """What is done to measurements and densities.

    zero_points : {band: magnitudes that its measurements are too faint by}, bands as `bands_of` names them
    floors : {band: error [mag] that is added to its errors in quadrature}
    densities : {scalar: its correction}
    """

    zero_points: Mapping[str, float] = field(default_factory=dict)
    floors: Mapping[str, float] = field(default_factory=dict)
    densities: Mapping[str, DensityCorrection] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, entry: Mapping[str, Any] | None) -> Adaptation:
        """As `to_dict` wrote it, with whatever stands beside; that of a model which was never adapted is empty."""
        if not entry:
            return cls()
        densities = {name: DensityCorrection.from_dict(numbers) for name, numbers in entry.get("densities", {}).items()}
        return cls(dict(entry.get("zero_points", {})), dict(entry.get("floors", {})), densities)

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for a model's config.json."""
        densities = {
            name: {key: list(x) if isinstance(x, tuple) else x for key, x in asdict(one).items()}
            for name, one in self.densities.items()
        }
        return {"zero_points": dict(self.zero_points), "floors": dict(self.floors), "densities": densities}

    @property
    def further_components(self) -> int:
        """How many components more than the network's each mixture has."""
        return int(bool(self.densities))

    @staticmethod
    def per_value(per_band: Mapping[str, float], table: Table) -> np.ndarray:
        """`zero_points` or `floors` of a galaxy's values, (table.size,), 0 where there is none."""
        numbers = np.zeros(table.size, np.float32)
        for name, places in measured_bands(table).items() if per_band else ():
            numbers[places] = per_band.get(name, 0.0)
        return numbers

    def of_scalars(self, names: list[str], mixtures: Tensor) -> Tensor:
        """Normalised mixtures of these scalars, (n, scalars, 3, components), as they are corrected."""
        if not self.densities:
            return mixtures
        from .density_corrections import stacked

        nothing = DensityCorrection()
        return stacked([self.densities.get(name, nothing).apply(mixtures[:, i]) for i, name in enumerate(names)])

    def of_arrays(self, names: list[str], mixtures: np.ndarray) -> np.ndarray:
        """The same of arrays: if there is any correction, by torch."""
        if not self.densities:
            return mixtures
        from .density_corrections import as_arrays

        return as_arrays(self.of_scalars, names, mixtures)


def bands_of(row: Modality) -> Bands:
    """The bands of a modality, named "lsst-u", "spherex-1" (a detector), and filters of any survey by their own names."""
    return Bands.of_filters(tuple(map(str, row.coordinate)), row.axis) if row.curves else Bands.of_row(row)


def measured_bands(table: Table) -> dict[str, np.ndarray]:
    """{band: the places of its values in a galaxy of the table}, of everything that surveys measure."""
    found: dict[str, np.ndarray] = {}
    for row in table:
        if row.measured:
            bands, start = bands_of(row), table.slices[row.name].start
            found |= {name: start + np.flatnonzero(bands.unit_of == number) for number, name in enumerate(bands.units)}
    return found

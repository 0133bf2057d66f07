"""Which simulated galaxies are kept: conditions on magnitudes, masses and redshift."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..catalog.conditions import parse_conditions, word_of
from ..errors import CatalogError
from ..modalities import LSST_BANDS

REDSHIFTS = (0.01, 6.0)  # of the light cone; from where diffsky is extrapolated, docs/simulation.md says


@dataclass(frozen=True)
class Selection:
    """Open intervals that a galaxy's values must lie in: {name: (low, high)} as a sorted tuple of items."""

    limits: tuple[tuple[str, tuple[float, float]], ...]

    @classmethod
    def parse(cls, conditions: list[str] | tuple[str, ...]) -> Selection:
        """From texts like "i < 27", "log_stellar_mass > 9", "0.5 < redshift < 1"; all must hold.

        Raises
        ------
        CatalogError
            If a text cannot be read, names an unknown value, or nothing that is simulated can satisfy it.
        """
        limits = parse_conditions(conditions)
        z_low, z_high = limits.get("redshift", REDSHIFTS)
        if z_high <= REDSHIFTS[0] or z_low >= REDSHIFTS[1]:
            raise CatalogError(
                f"the simulation reaches from redshift {REDSHIFTS[0]:g} to {REDSHIFTS[1]:g}, not {z_low:g} to {z_high:g}."
            )
        return cls(tuple(sorted(limits.items())))

    @property
    def text(self) -> str:
        """The conditions as `parse` reads them, one after another."""
        return ", ".join(self._condition(name, *limit) for name, limit in self.limits) or "all"

    @staticmethod
    def _condition(name: str, low: float, high: float) -> str:
        name = word_of(name)
        if np.isinf(low):
            return f"{name} < {high:g}"
        return f"{name} > {low:g}" if np.isinf(high) else f"{low:g} < {name} < {high:g}"

    def limit(self, name: str) -> tuple[float, float]:
        """The open interval of one value."""
        return dict(self.limits).get(name, (-np.inf, np.inf))

    @property
    def redshifts(self) -> tuple[float, float]:
        """The redshifts to simulate."""
        low, high = self.limit("redshift")
        return max(low, REDSHIFTS[0]), min(high, REDSHIFTS[1])

    @property
    def bands(self) -> str:
        """The LSST bands that are selected by."""
        return "".join(band for band in LSST_BANDS if band in dict(self.limits))

    def keeps(self, name: str, values: np.ndarray, margin: float = 0.0) -> np.ndarray:
        """Which values lie in the interval of `name`, widened by `margin`; bool of the same shape."""
        low, high = self.limit(name)
        return (values > low - margin) & (values < high + margin)

"""Which simulated galaxies are kept: conditions on magnitudes, masses and redshift."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from ...errors import CatalogError, unknown
from ...modalities import LSST_BANDS

REDSHIFTS = (0.02, 3.0)  # where diffsky's calibration and our light cone reach
SCALARS = ("redshift", "log_halo_mass", "log_stellar_mass")
NAMES = (*SCALARS, *LSST_BANDS)
NUMBER = r"-?\d+(?:\.\d*)?(?:[eE]-?\d+)?"
FORM = re.compile(rf"\s*(?:({NUMBER})\s*<\s*)?([a-z_]+)\s*(?:([<>])\s*({NUMBER}))?\s*")


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
            If a text cannot be read, names an unknown value, or nothing can satisfy it.
        """
        limits: dict[str, tuple[float, float]] = {}
        for text in conditions:
            found = FORM.fullmatch(text)
            if found is None or (found[1] is None and found[3] is None) or (found[1] is not None and found[3] == ">"):
                raise CatalogError(f"cannot read the condition '{text}'; write it as 'i < 27' or '0.5 < redshift < 1'.")
            name = found[2]
            if name not in NAMES:
                raise CatalogError(unknown("value to select by", name, NAMES))
            low, high = limits.get(name, (-np.inf, np.inf))
            if found[1] is not None:
                low = max(low, float(found[1]))
            if found[3] == "<":
                high = min(high, float(found[4]))
            elif found[3] == ">":
                low = max(low, float(found[4]))
            if low >= high:
                raise CatalogError(f"no galaxy has {low:g} < {name} < {high:g}.")
            limits[name] = (low, high)
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

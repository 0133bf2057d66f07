"""A catalog's values and what follows from them: colours, rates, kinds of galaxies; computed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise

import numpy as np
import xarray as xr

from ..modalities import LSST_BANDS, MAGNITUDE_FLOOR
from .quantities import QUANTITIES, QUIESCENT, log_sfr
from .schema import GALAXY, SPLITS
from .unobserved import is_constant

REDSHIFT_EDGES = (0.0, 0.5, 1.0, 2.0, 3.0, 5.0, 20.0)
STAR_FORMING_NAME, QUIESCENT_NAME = "star-forming", "quiescent"
CHUNK = 20_000  # galaxies whose histories are added up at a time: some 50 MB


@dataclass(frozen=True)
class Bin:
    """Some of the galaxies: how they are called, which they are, shape (galaxies,), and between which numbers."""

    label: str
    members: np.ndarray
    low: float
    high: float


class DerivedQuantities:
    """A catalog's values by name; NaN where not observed."""

    def __init__(self, catalog: xr.Dataset):
        self.catalog = catalog
        self.n = catalog.sizes[GALAXY]
        self._quantities: dict[str, np.ndarray] = {}

    def values(self, name: str) -> np.ndarray:
        """A variable of the table, shape (galaxies,) or (galaxies, values), in its unit; or a grid, (values,)."""
        return self.catalog.variables[name].values

    def quantity(self, name: str) -> np.ndarray:
        """One of `QUANTITIES` of each galaxy, (galaxies,), in its unit."""
        if name not in self._quantities:
            self._quantities[name] = self._quantity(name)
        return self._quantities[name]

    def _quantity(self, name: str) -> np.ndarray:
        quantity, out = QUANTITIES[name], np.full(self.n, np.nan)
        if any(self.n > 1 and is_constant(self.values(needed)) for needed in quantity.needs):  # nobody has observed it
            return out
        for start in range(0, self.n, CHUNK):
            part = slice(start, start + CHUNK)
            out[part] = quantity.of(partial(self._part, part))
        return out

    def _part(self, part: slice, name: str) -> np.ndarray:
        is_of_galaxies = GALAXY in self.catalog.variables[name].dims
        return self.values(name)[part] if is_of_galaxies else self.values(name)

    @cached_property
    def magnitudes(self) -> dict[str, np.ndarray]:
        """LSST magnitudes by band; NaN also where a magnitude stands on the floor, for that is no measurement."""
        lsst = np.where(self.values("lsst") < MAGNITUDE_FLOOR, self.values("lsst"), np.nan)
        return dict(zip(LSST_BANDS, lsst.T))

    def colour(self, blue: str, red: str) -> np.ndarray:
        """Difference of two LSST magnitudes [mag], shape (galaxies,)."""
        return self.magnitudes[blue] - self.magnitudes[red]

    @cached_property
    def log_sfr(self) -> np.ndarray:
        """log10 SFR [Msun/yr] at the age of each galaxy's redshift, straight between the two nearest times."""
        return log_sfr(self.values)

    @property
    def log_ssfr(self) -> np.ndarray:
        """log10 of SFR over the stellar mass formed [1/yr], shape (galaxies,)."""
        return self.quantity("log_ssfr")

    @cached_property
    def types(self) -> dict[str, np.ndarray]:
        """{"star-forming": which galaxies, "quiescent": which}; neither holds a galaxy whose sSFR is not known."""
        return {STAR_FORMING_NAME: self.log_ssfr >= QUIESCENT, QUIESCENT_NAME: self.log_ssfr < QUIESCENT}

    @cached_property
    def splits(self) -> dict[str, np.ndarray]:
        """Galaxies by split; all of them as one where the catalog has but one."""
        if "split" in self.catalog:
            of = self.values("split")
            splits = {name: of == name for name in SPLITS if (of == name).any()}
            if len(splits) > 1:
                return splits
        return {"all galaxies": np.ones(self.n, bool)}

    def redshift_bins(self, *values: np.ndarray) -> list[Bin]:
        """The redshift bins that hold a galaxy for which all of `values` are numbers."""
        z, usable = self.values("redshift"), np.isfinite(values).all(0) if values else np.ones(self.n, bool)
        bins = [
            Bin(f"z {low:g} to {high:g}", usable & (z >= low) & (z < high), low, high) for low, high in pairwise(REDSHIFT_EDGES)
        ]
        return [one for one in bins if one.members.any()]

"""How many galaxies of which mass and luminosity in a piece of space, beside published functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ...catalog.derived import DerivedQuantities
from . import published
from .comparison import FEWEST_IN_A_CELL, Comparison
from .sky import comoving_volume, complete_magnitude, complete_mass, faintest_i, sky_area
from .surviving import surviving_mass

AB_ZERO_JY = 3631.0
REACHED = 0.95  # of a bin's volume that must lie within the catalog's redshifts


@dataclass(frozen=True)
class Function:
    """A distribution in space that is drawn in bins of redshift.

    subject : what it is of, in words
    values : of each galaxy
    label : along the axis
    bins : between which redshifts
    edges : of the histograms
    cells : edges of the table's columns
    published : the functions to compare with
    limit : where a catalog ends that is cut at a magnitude
    """

    subject: str
    values: Callable[[DerivedQuantities], np.ndarray]
    label: str
    bins: tuple[tuple[float, float], ...]
    edges: np.ndarray
    cells: np.ndarray
    published: tuple[published.Schechter, ...]
    limit: Callable[[np.ndarray, np.ndarray, float], float] = complete_magnitude

    def parts(self, sample: DerivedQuantities) -> Iterator[Part]:
        """The bins of redshift that hold enough galaxies, with what is published of them."""
        area, z, i = sky_area(sample), sample.values("redshift"), sample.magnitudes["i"]
        values = self.values(sample)
        if area is None:
            return
        for low, high in self.bins:
            members = (z >= low) & (z < high) & (values >= self.edges[0]) & (values < self.edges[-1])
            if members.sum() < FEWEST_IN_A_CELL:
                continue
            volume = comoving_volume(low, high, area)
            reached = comoving_volume(max(low, float(np.nanmin(z))), min(high, float(np.nanmax(z))), area)
            if reached < REACHED * volume:  # the catalog ends within the bin
                continue
            end = self.limit(values[members], i[members], faintest_i(sample))
            rows = [one for one in self.published if low <= one.middle < high]
            yield Part(f"z {low:g} to {high:g}", values[members], volume, end, rows)

    def is_complete(self, part: Part, low: float, high: float) -> bool:
        """Whether a cell lies on the side of a bin where the catalog is complete."""
        return high <= part.end if self.limit is complete_magnitude else low >= part.end


@dataclass(frozen=True)
class Part:
    """The galaxies of a bin of redshift: their values, the space they fill [Mpc^3], where they are complete, what is known."""

    label: str
    values: np.ndarray
    volume: float
    end: float
    published: list[published.Schechter]


def rest_magnitude(sample: DerivedQuantities, low: float, high: float) -> np.ndarray:
    """Absolute AB magnitude of each galaxy, its flux density averaged between two rest-frame wavelengths [AA], (galaxies,)."""
    wave = sample.values("wavelength")
    with np.errstate(divide="ignore"):
        flux = (10 ** sample.values("sed")[:, (wave >= low) & (wave <= high)].astype(float)).mean(1)
        return -2.5 * np.log10(flux / AB_ZERO_JY)


MASS_FUNCTION = Function(
    "mass function",
    surviving_mass,
    "log₁₀ stellar mass [Msun]",
    tuple(pairwise((0.0, 0.2, 0.5, 0.8, 1.1, 1.5, 2.0, 2.5, 3.0, 3.5, 4.5, 5.5))),
    np.arange(7.0, 12.51, 0.25),
    np.arange(8.5, 11.51, 0.5),
    tuple(published.mass_functions()),
    complete_mass,
)
ULTRAVIOLET = Function(
    "luminosity function at 1500 Å",
    lambda sample: rest_magnitude(sample, 1450, 1550),
    "absolute magnitude at 1500 Å [AB]",
    ((0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.2), (1.75, 2.25), (2.5, 3.5), (3.5, 4.5), (4.5, 5.5), (5.5, 6.5)),
    np.arange(-24.0, -13.9, 0.5),
    np.arange(-22.0, -15.9, 1.0),
    tuple(published.luminosity_functions("uv")),
)
OPTICAL = Function(
    "luminosity function in r at redshift 0.1",
    lambda sample: rest_magnitude(sample, 5520 / 1.1, 6910 / 1.1),
    "absolute magnitude in ⁰·¹r [AB]",
    ((0.0, 0.3),),
    np.arange(-25.0, -13.9, 0.5),
    np.arange(-23.0, -14.9, 1.0),
    tuple(published.luminosity_functions("r")),
)
INFRARED = Function(
    "luminosity function at 2.2 μm",
    lambda sample: rest_magnitude(sample, 2.0e4, 2.32e4),
    "absolute magnitude in Ks [AB]",
    ((0.0, 0.3), (0.25, 0.75), (0.75, 1.25), (1.75, 2.25), (2.75, 3.25)),
    np.arange(-26.0, -14.9, 0.5),
    np.arange(-25.0, -16.9, 1.0),
    tuple(published.luminosity_functions("k")),
)


def function_comparisons(sample: DerivedQuantities, function: Function) -> list[Comparison]:
    """log10 of the density in each complete cell of redshift and value, beside the first paper that has one there."""
    out = []
    for part in function.parts(sample):
        for low, high in pairwise(function.cells):
            n = int(((part.values >= low) & (part.values < high)).sum())
            if n < FEWEST_IN_A_CELL or not part.published or not function.is_complete(part, low, high):
                continue
            here = np.log10(n / part.volume / (high - low))
            there = np.log10(part.published[0].mean(low, high))
            column, source = column_name(low, high), part.published[0].source
            out.append(Comparison(function.subject, part.label, column, float(here), float(there), "dex", n, source))
    return out


def column_name(low: float, high: float) -> str:
    """The name of a cell's column of the table."""
    return f"{low:g} to {high:g}".replace("-", "−")

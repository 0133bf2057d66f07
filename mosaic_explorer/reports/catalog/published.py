"""Published mass and luminosity functions, counts, redshift distributions and colours, in the units of our catalogs.

The numbers stand in `data/published.toml` as their papers print them. Here they are turned into those of our catalogs: the
Hubble constant of our cosmology, a Kroupa initial mass function, AB magnitudes.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import gammainc, gammaincinv

from ...cosmology import HUBBLE

FILE = Path(__file__).parent / "data" / "published.toml"
SMALL_H = HUBBLE / 100
# log10 of a mass with a Kroupa IMF over that of the same light with another (Madau & Dickinson 2014, ARA&A 52, 415: Chabrier
# 0.61 and Kroupa 0.66 of Salpeter's)
TO_KROUPA = {"Kroupa": 0.0, "Chabrier": float(np.log10(0.66 / 0.61)), "Salpeter": float(np.log10(0.66))}
SAMPLES = 21  # of a function in a bin


@dataclass(frozen=True)
class Schechter:
    """A Schechter function of one or two terms, of masses or of absolute magnitudes, in our units.

    redshifts : between which it was measured, or twice the same
    knee : log10 of the characteristic mass [Msun], or the characteristic absolute magnitude [AB]
    terms : of each (phi* [1/Mpc^3], alpha)
    """

    source: str
    place: str
    redshifts: tuple[float, float]
    knee: float
    terms: tuple[tuple[float, float], ...]
    is_magnitude: bool = False

    @property
    def middle(self) -> float:
        """The redshift in the middle."""
        return sum(self.redshifts) / 2

    def density(self, at: ArrayLike) -> np.ndarray:
        """Galaxies per Mpc^3 and dex of mass, or per Mpc^3 and magnitude."""
        distance = np.asarray(at, float) - self.knee
        step = -0.4 if self.is_magnitude else 1.0
        x = 10 ** (step * distance)
        return abs(step) * np.log(10) * np.exp(-x) * sum(phi * x ** (alpha + 1) for phi, alpha in self.terms)

    def mean(self, low: float, high: float) -> float:
        """The mean density between two masses or magnitudes."""
        return float(self.density(np.linspace(low, high, SAMPLES)).mean())


@dataclass(frozen=True)
class Counts:
    """Galaxies per square degree brighter than a magnitude in a band."""

    source: str
    place: str
    band: str
    per_arcmin2: float
    slope: float

    def brighter(self, magnitude: ArrayLike) -> np.ndarray:
        """Galaxies per square degree brighter than a magnitude."""
        return 3600 * self.per_arcmin2 * 10 ** (self.slope * (np.asarray(magnitude, float) - 25))

    def density(self, magnitude: ArrayLike) -> np.ndarray:
        """Galaxies per square degree and magnitude."""
        return self.slope * np.log(10) * self.brighter(magnitude)


@dataclass(frozen=True)
class Redshifts:
    """The redshifts of the galaxies brighter than a limit: n(z) = z^2 exp(-(z / z0)^alpha)."""

    source: str
    place: str
    z0: float
    alpha: float

    def density(self, redshift: ArrayLike) -> np.ndarray:
        """The share of galaxies per unit redshift."""
        z = np.asarray(redshift, float)
        step = 1e-4 * self.z0
        upto = gammainc(3 / self.alpha, (np.stack([z + step, np.maximum(z - step, 0)]) / self.z0) ** self.alpha)
        return (upto[0] - upto[1]) / (step + np.minimum(step, z))

    @property
    def median(self) -> float:
        """Half of the galaxies lie nearer."""
        return self.z0 * float(gammaincinv(3 / self.alpha, 0.5)) ** (1 / self.alpha)


@dataclass(frozen=True)
class ColourTrack:
    """Observed colours [mag] of one kind of galaxy against redshift: {"gr": (z,), "ri": (z,)} at `redshift` (z,)."""

    source: str
    place: str
    redshift: np.ndarray
    colours: dict[str, np.ndarray]

    def at(self, colour: str, redshift: np.ndarray) -> np.ndarray:
        """A colour at redshifts, NaN beyond the track's ends."""
        return np.interp(redshift, self.redshift, self.colours[colour], left=np.nan, right=np.nan)


@lru_cache(maxsize=1)
def _numbers() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(FILE.read_text())


def mass_functions(population: str = "all", source: str = "") -> list[Schechter]:
    """Mass functions of a population ("all", "quiescent", "star-forming"), of all sources or of one."""
    return [
        Schechter(
            table["source"],
            table["place"],
            (low, high),
            knee + TO_KROUPA[table["imf"]] + 2 * float(np.log10(table["h"] / SMALL_H)),
            _terms(terms, table["h"]),
        )
        for table in _numbers()["mass_function"]
        if table["population"] == population and source in ("", table["source"])
        for low, high, knee, *terms in table["rows"]
    ]


def luminosity_functions(band: str) -> list[Schechter]:
    """Luminosity functions at rest-frame wavelengths "uv" (1500 AA), "r" (SDSS' r at redshift 0.1) or "k" (2.2 um)."""
    return [
        Schechter(
            table["source"],
            table["place"],
            (low, high),
            knee + table.get("vega_to_ab", 0.0) + 5 * float(np.log10(SMALL_H / table["h"])),
            _terms(terms, table["h"]),
            is_magnitude=True,
        )
        for table in _numbers()["luminosity_function"]
        if table["band"] == band
        for low, high, knee, *terms in table["rows"]
    ]


def counts(band: str) -> list[Counts]:
    """Number counts in a band."""
    return [Counts(**table) for table in _numbers()["counts"] if table["band"] == band]


def redshifts(limit: float) -> list[Redshifts]:
    """Redshift distributions of the galaxies with i < `limit`, of those sources that give one for it."""
    out = []
    for table in _numbers()["redshifts"]:
        if "z0_slope" in table:
            z0 = table["z0_slope"] * limit + table["z0_zero"]
            out.append(Redshifts(table["source"], table["place"], z0, table["alpha"]))
        elif f"{limit:g}" in table["z0"]:
            key = f"{limit:g}"
            out.append(Redshifts(table["source"], table["place"], table["z0"][key], table["alpha"][key]))
    return out


def red_galaxies() -> ColourTrack:
    """The colours of luminous red galaxies."""
    table = _numbers()["colour_track"][0]
    z, gr, ri = np.array(table["rows"]).T
    return ColourTrack(table["source"], table["place"], z, {"gr": gr, "ri": ri})


def quiescent_fractions(redshift: float) -> dict[str, tuple[list[Schechter], list[Schechter]]]:
    """{source: (the quiescent, all galaxies)} as mass functions at a redshift, of the sources that reach it."""
    out = {}
    for quiescent in mass_functions("quiescent"):
        if quiescent.redshifts[0] <= redshift < quiescent.redshifts[1]:
            others = [*mass_functions("all", quiescent.source), *mass_functions("star-forming", quiescent.source)]
            others = [one for one in others if one.redshifts == quiescent.redshifts]
            whole = others if any(one in mass_functions("all") for one in others) else [quiescent, *others]
            out[quiescent.source] = ([quiescent], whole)
    return out


def fraction(functions: tuple[list[Schechter], list[Schechter]], log_mass: ArrayLike) -> np.ndarray:
    """The quiescent share at a mass [log10 Msun surviving]; fits of two tables may cross, then it is one."""
    part, whole = (np.asarray(sum(one.density(log_mass) for one in some)) for some in functions)
    return np.clip(part / whole, 0, 1)


def _terms(numbers: list[float], h: float) -> tuple[tuple[float, float], ...]:
    """Pairs of phi* [1e-3 per Mpc^3 with this h] and alpha as (1/Mpc^3 with ours, alpha)."""
    return tuple((1e-3 * phi * (SMALL_H / h) ** 3, alpha) for phi, alpha in zip(numbers[::2], numbers[1::2], strict=True))

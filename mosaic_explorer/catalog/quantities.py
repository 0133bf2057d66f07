"""What follows from a galaxy's values, true, measured or predicted: how fast it forms stars, how old they are, its dust."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..cosmology import age
from ..modalities import Table, Variable
from .histories import FormedStars, rate_at

Values = Callable[
    [str], np.ndarray
]  # a variable of n galaxies by its name, (n,) or (n, values), physical; or a grid, (values,)

QUIESCENT = -11.0  # log10 sSFR [1/yr]: below it a galaxy would take seven ages of the universe to form its mass
RECENT_GYR = 1.0
FUV = 1550.0  # AA
# log10 of nu L_nu [erg/s] of one solar mass a year at FUV, undimmed (Kennicutt & Evans 2012, ARA&A 50, 531, Table 1), and of
# nu L_nu at FUV for 1 Jy at 10 pc
FUV_OF_ONE_SUN_A_YEAR = 43.35
FUV_OF_ONE_JY = 17.078 + np.log10(2.998e18 / FUV)


@dataclass(frozen=True)
class Quantity:
    """A number of a galaxy that follows from its values.

    variable : its name, unit and words
    needs : the variables that it follows from
    of : computes it, (n,); NaN where a value that it takes is not known
    """

    variable: Variable
    needs: tuple[str, ...]
    of: Callable[[Values], np.ndarray]


def observed_at(values: Values) -> np.ndarray:
    """Cosmic time [Gyr] at each galaxy's redshift, (n,)."""
    return age(values("redshift").astype(float))


def log_sfr(values: Values) -> np.ndarray:
    """log10 SFR [Msun/yr] when observed, straight between the two nearest times of the history, (n,)."""
    return rate_at(values("cosmic_time"), values("sfh"), observed_at(values))


def log_ssfr(values: Values) -> np.ndarray:
    """log10 of the SFR when observed over the stellar mass formed by then [1/yr], (n,)."""
    return log_sfr(values) - values("log_stellar_mass")


def half_mass_time(values: Values) -> np.ndarray:
    """Cosmic time [Gyr] by which half of the stars formed until the galaxy is observed had formed, (n,)."""
    stars = FormedStars(values("cosmic_time"), values("sfh"))
    return stars.time_of(stars.until(observed_at(values)) / 2)


def half_mass_age(values: Values) -> np.ndarray:
    """How long before the galaxy is observed half of its stars had formed [Gyr], (n,)."""
    return observed_at(values) - half_mass_time(values)


def recent_fraction(values: Values) -> np.ndarray:
    """Of the stars formed until the galaxy is observed the share that formed in the last Gyr before, (n,)."""
    stars, now = FormedStars(values("cosmic_time"), values("sfh")), observed_at(values)
    return 1 - _share(stars.until(now - RECENT_GYR), stars.until(now))


def formed_fraction(values: Values) -> np.ndarray:
    """Of the stars formed until today the share that had formed when the galaxy is observed, (n,)."""
    stars, now = FormedStars(values("cosmic_time"), values("sfh")), observed_at(values)
    return _share(stars.until(now), stars.masses[:, -1])


def fuv_dimming(values: Values) -> np.ndarray:
    """How much dust takes of the far ultraviolet [mag], (n,): what star formation would shine, over what shines.

    NaN of quiescent galaxies, whose far ultraviolet is not that of stars just formed.
    """
    wave = values("wavelength")
    shines = values("sed")[:, int(np.abs(wave - FUV).argmin())] + FUV_OF_ONE_JY
    dimming = 2.5 * (log_sfr(values) + FUV_OF_ONE_SUN_A_YEAR - shines)
    return np.where(log_ssfr(values) >= QUIESCENT, dimming, np.nan)


def _share(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.divide(part, whole, out=np.full(np.shape(part), np.nan), where=whole > 0)


HISTORY = ("redshift", "sfh")
QUANTITIES: dict[str, Quantity] = {
    quantity.variable.name: quantity
    for quantity in (
        Quantity(
            Variable(
                "log_ssfr",
                "log sSFR",
                "log10(1/yr)",
                "Specific star-formation rate: the mass of stars formed a year when the galaxy is observed, over that of all "
                f"stars formed by then. Below −{-QUIESCENT:g} it is called quiescent.",
            ),
            ("redshift", "log_stellar_mass", "sfh"),
            log_ssfr,
        ),
        Quantity(
            Variable(
                "half_mass_age",
                "half-mass age",
                "Gyr",
                "How long before the galaxy is observed half of its stars had formed, of all that formed by then.",
            ),
            HISTORY,
            half_mass_age,
        ),
        Quantity(
            Variable(
                "half_mass_time",
                "half-mass time",
                "Gyr",
                "The same as cosmic time, counted from the Big Bang: when half of the stars formed until the galaxy is "
                "observed had formed.",
            ),
            HISTORY,
            half_mass_time,
        ),
        Quantity(
            Variable(
                "recent_fraction",
                "share of last Gyr",
                "",
                "Of all stars that formed until the galaxy is observed, the share that formed in the billion years before.",
            ),
            HISTORY,
            recent_fraction,
        ),
        Quantity(
            Variable(
                "formed_fraction",
                "share of today's stars",
                "",
                "Of all stars that the galaxy will have formed by today, the share that had formed when it is observed.",
            ),
            HISTORY,
            formed_fraction,
        ),
        Quantity(
            Variable(
                "fuv_dimming",
                "A(FUV)",
                "mag",
                "How much dust dims the far ultraviolet (1550 Å): what this star-formation rate would shine without dust "
                "(Kennicutt & Evans 2012), over what shines. Not given of quiescent galaxies, whose ultraviolet is that of "
                "older stars; recent bursts make it too low, of one galaxy in six by more than 0.3 mag. A(V) does not "
                "follow from it: dust dims the far ultraviolet of these galaxies 3 to 11 times as much as V.",
            ),
            ("redshift", "log_stellar_mass", "sfh", "sed"),
            fuv_dimming,
        ),
    )
}


def quantities_of(table: Table) -> dict[str, Quantity]:
    """Those that follow from what a table has."""
    return {name: one for name, one in QUANTITIES.items() if set(one.needs) <= set(table.variables)}


def table_values(table: Table, array: np.ndarray) -> Values:
    """Variables and grids by name, of values (n, table.size) of galaxies in the order of a table."""
    grids = {row.dim: row for row in table if row.is_vector}

    def values(name: str) -> np.ndarray:
        if name in grids:
            return grids[name].axis
        part = array[:, table.place(name)]
        return part if table.variables[name][0].is_vector else part[:, 0]

    return values

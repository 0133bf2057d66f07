"""Units that other people's tables come in, and the way from each to ours."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass

import numpy as np

from ..errors import CatalogError, nearest

AB_ZERO_JY = 10 ** (-0.4 * 48.60 + 23)  # 3630.78 Jy, from AB = -2.5 log10(f [erg/s/cm2/Hz]) - 48.60 (Oke & Gunn 1983)
LIGHT_AA = 2.99792458e18  # speed of light [AA/s]
TEN_PC_CM = 3.0856775814913673e19  # 10 pc [cm]
AREA_10PC_CM2 = 4 * np.pi * TEN_PC_CM**2

MAGNITUDES = ("AB mag", "mag(AB)", "ABmag")
MAGGIES_JY = {
    "maggies": AB_ZERO_JY,
    "nanomaggies": AB_ZERO_JY * 1e-9,
}  # maggies as AB fluxes: m = 22.5 - 2.5 log10(nanomaggies)
LOGARITHM = re.compile(r"^(?:log10|dex)\s*(?:\(\s*(?P<inside>.*)\s*\)|\s(?P<after>.*))$")
AT_10_PC = re.compile(r"\s*at\s+10\s*pc$")
LITTLE_H = re.compile(r"/\s*h(?:\^|\*\*)?(?P<power>\d?)(?![A-Za-z0-9])")


@dataclass(frozen=True)
class Unit:
    """A unit of a file: ours = factor x value, the value being 10**number for a logarithm and an AB flux for a magnitude.

    `kind` is one of: flux [Jy], mass [Msun], rate [Msun/yr], per_hz [Jy at 10 pc], per_aa [erg/s/cm2/AA at 10 pc],
    length [AA], time [Gyr].
    """

    text: str
    kind: str
    factor: float = 1.0
    is_log: bool = False
    is_magnitude: bool = False

    def linear(self, numbers: np.ndarray) -> np.ndarray:
        """The numbers of the file in the unit of the kind, float64, of the same shape."""
        numbers = np.asarray(numbers, float)
        if self.is_magnitude:
            return AB_ZERO_JY * 10 ** (-0.4 * numbers)
        return self.factor * (10**numbers if self.is_log else numbers)


EXAMPLES = {
    "flux": ("AB mag", "maggies", "nanomaggies", "uJy", "nJy", "Jy", "erg/s/cm2/Hz"),
    "mass": ("Msun", "log10(Msun)", "Msun/h", "log10(Msun/h)"),
    "rate": ("Msun/yr", "log10(Msun/yr)", "Msun (mass formed per bin)"),
    "spectrum": ("log10(Jy at 10 pc)", "Jy at 10 pc", "Lsun/Hz", "Lsun/AA", "erg/s/Hz", "erg/s/AA", "AB mag"),
    "length": ("AA", "nm", "um"),
    "time": ("Gyr", "Myr", "yr"),
}


def _kinds(sort: str) -> dict[str, tuple[object, float]]:
    """For a sort of unit: {kind: (astropy unit, factor from there to ours)}."""
    import astropy.units as u

    msun = u.Msun
    return {
        "flux": {"flux": (u.Jy, 1.0)},
        "mass": {"mass": (msun, 1.0)},
        "rate": {"rate": (msun / u.yr, 1.0), "mass": (msun, 1.0)},
        "spectrum": {
            "per_hz": (u.Jy, 1.0),
            "per_aa": (u.erg / u.s / u.cm**2 / u.AA, 1.0),
            "per_hz_total": (u.erg / u.s / u.Hz, 1e23 / AREA_10PC_CM2),
            "per_aa_total": (u.erg / u.s / u.AA, 1.0 / AREA_10PC_CM2),
        },
        "length": {"length": (u.AA, 1.0)},
        "time": {"time": (u.Gyr, 1.0)},
    }[sort]


def read_unit(text: str, sort: str, variable: str, h: float | None = None) -> Unit:
    """The unit that a map names.

    Parameters
    ----------
    text : an astropy unit, "AB mag", "maggies" or "nanomaggies"; "log10(...)" around it; "/h" after a mass
    sort : flux, mass, rate, spectrum, length or time
    variable : named in errors
    h : H0 / (100 km/s/Mpc), needed where the unit holds "/h"

    Raises
    ------
    CatalogError
        If there is no such unit, or it cannot measure this.
    """
    import astropy.units as u

    inside = text.strip()
    if sort == "spectrum":
        inside = AT_10_PC.sub("", inside)
    if inside in MAGNITUDES and sort in ("flux", "spectrum"):
        return Unit(text, "flux" if sort == "flux" else "per_hz", is_magnitude=True)
    log = LOGARITHM.match(inside)
    if log:
        inside = (log["inside"] if log["inside"] is not None else log["after"]).strip()
    factor = 1.0
    if sort in ("mass", "rate"):
        inside, factor = _without_h(inside, variable, h)
    elif sort == "spectrum":
        inside = AT_10_PC.sub("", inside)
    if inside in MAGGIES_JY and sort == "flux":
        return Unit(text, "flux", MAGGIES_JY[inside], bool(log))
    try:
        with warnings.catch_warnings():  # astropy frowns on "erg/s/cm2/Hz", which is how people write it
            warnings.simplefilter("ignore", u.UnitsWarning)
            unit = u.Unit(inside)
        for kind, (base, to_ours) in _kinds(sort).items():
            if unit.is_equivalent(base):
                return Unit(text, kind.removesuffix("_total"), factor * unit.to(base) * to_ours, bool(log))
    except (ValueError, TypeError):
        pass
    raise CatalogError(
        f"[{variable}] has the unit '{text}', which is no {'unit of ' + sort}; expected for example "
        f"{', '.join(EXAMPLES[sort])}.{nearest(text, EXAMPLES[sort])}"
    )


def _without_h(text: str, variable: str, h: float | None) -> tuple[str, float]:
    """A unit without its "/h", and what that is worth: a mass of 1 Msun/h is 1/h Msun."""
    match = LITTLE_H.search(text)
    if not match:
        return text, 1.0
    if h is None:
        raise CatalogError(f"[{variable}] has the unit '{text}', so the map must say h = H0/100, for example: h = 0.6774")
    return text[: match.start()] + text[match.end() :], h ** -int(match["power"] or 1)


def magnitudes(numbers: np.ndarray, unit: Unit) -> np.ndarray:
    """AB magnitudes of any shape; NaN where a flux is not positive."""
    if unit.is_magnitude:
        return np.asarray(numbers, float)
    return -2.5 * log10_or_nan(unit.linear(numbers) / AB_ZERO_JY)


def log10_or_nan(values: np.ndarray) -> np.ndarray:
    """log10 where a value is positive, NaN elsewhere."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(values > 0, np.log10(values), np.nan)

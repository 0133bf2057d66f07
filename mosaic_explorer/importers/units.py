"""Units that other people's tables come in, and the way from each to ours."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import CatalogError, nearest
from .unit_grammar import is_unit_text

AB_ZERO_JY = 10 ** (-0.4 * 48.60 + 23)  # 3630.78 Jy, from AB = -2.5 log10(f [erg/s/cm2/Hz]) - 48.60 (Oke & Gunn 1983)
LIGHT_AA = 2.99792458e18  # speed of light [AA/s]
TEN_PC_CM = 3.0856775814913673e19  # 10 pc [cm]
AREA_10PC_CM2 = 4 * np.pi * TEN_PC_CM**2

MAGNITUDES = ("AB mag", "mag(AB)", "ABmag")
LOGARITHM = re.compile(r"^(?:log10|dex)\s*(?:\(\s*(?P<inside>.*)\s*\)|\s(?P<after>.*))$")
AT_10_PC = re.compile(r"\s*at\s+10\s*pc$")
LITTLE_H = re.compile(r"/\s*h(?:\^|\*\*)?(?P<power>\d?)(?![A-Za-z0-9])")


@dataclass(frozen=True)
class Unit:
    """A unit of a file: ours = factor x value, the value being 10**number for a logarithm and an AB flux for a magnitude.

    `kind` is one of: mass [Msun], rate [Msun/yr], per_hz [Jy], per_aa [erg/s/cm2/AA], both at 10 pc or at the Earth,
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
    "mass": ("Msun", "log10(Msun)", "Msun/h", "log10(Msun/h)"),
    "rate": ("Msun/yr", "log10(Msun/yr)", "Msun (mass formed per bin)"),
    "spectrum": ("log10(Jy at 10 pc)", "Jy at 10 pc", "Lsun/Hz", "Lsun/AA", "erg/s/Hz", "erg/s/AA", "AB mag"),
    "observed spectrum": ("erg/s/cm2/AA", "1e-17 erg/s/cm2/AA", "uJy", "Jy", "erg/s/cm2/Hz"),
    "length": ("AA", "nm", "um"),
    "time": ("Gyr", "Myr", "yr"),
}


def _kinds(sort: str) -> dict[str, tuple[object, float]]:
    """For a sort of unit: {kind: (astropy unit, factor from there to ours)}."""
    import astropy.units as u

    msun = u.Msun
    return {
        "mass": {"mass": (msun, 1.0)},
        "rate": {"rate": (msun / u.yr, 1.0), "mass": (msun, 1.0)},
        "spectrum": {
            "per_hz": (u.Jy, 1.0),
            "per_aa": (u.erg / u.s / u.cm**2 / u.AA, 1.0),
            "per_hz_total": (u.erg / u.s / u.Hz, 1e23 / AREA_10PC_CM2),
            "per_aa_total": (u.erg / u.s / u.AA, 1.0 / AREA_10PC_CM2),
        },
        "observed spectrum": {"per_hz": (u.Jy, 1.0), "per_aa": (u.erg / u.s / u.cm**2 / u.AA, 1.0)},
        "length": {"length": (u.AA, 1.0)},
        "time": {"time": (u.Gyr, 1.0)},
    }[sort]


def astropy_unit(text: str) -> Any | None:
    """The unit that astropy reads in a text; None if there is none, or it is not written as `unit_grammar` has it."""
    import astropy.units as u

    if not is_unit_text(text):
        return None
    try:
        with warnings.catch_warnings():  # astropy frowns on "erg/s/cm2/Hz", which is how people write it
            warnings.simplefilter("ignore", u.UnitsWarning)
            return u.Unit(text)
    except (ValueError, TypeError, OverflowError):
        return None


def read_unit(text: str, sort: str, variable: str, h: float | None = None) -> Unit:
    """The unit that a map names.

    Parameters
    ----------
    text : an astropy unit; "log10(...)" around it; "/h" after a mass; "at 10 pc" after a spectrum's flux
    sort : mass, rate, spectrum, observed spectrum, length or time; photometry has `photometric_units`
    variable : named in errors
    h : H0 / (100 km/s/Mpc), needed where the unit holds "/h"

    Raises
    ------
    CatalogError
        If there is no such unit, or it cannot measure this.
    """
    import astropy.units as u

    inside = AT_10_PC.sub("", text.strip()) if sort == "spectrum" else text.strip()
    is_at_10_pc = inside != text.strip()
    if inside in MAGNITUDES and is_at_10_pc:
        return Unit(text, "per_hz", is_magnitude=True)
    log = LOGARITHM.match(inside)
    if log:
        inside = (log["inside"] if log["inside"] is not None else log["after"]).strip()
    factor = 1.0
    if sort in ("mass", "rate"):
        inside, factor = _without_h(inside, variable, h)
    elif sort == "spectrum":
        is_at_10_pc |= AT_10_PC.search(inside) is not None
        inside = AT_10_PC.sub("", inside)
    unit = astropy_unit(inside)
    if isinstance(unit, u.UnitBase):
        for kind, (base, to_ours) in _kinds(sort).items():
            if unit.is_equivalent(base):
                if sort == "spectrum" and not is_at_10_pc and not kind.endswith("_total"):
                    break
                return Unit(text, kind.removesuffix("_total"), factor * unit.to(base) * to_ours, bool(log))
        else:
            unit = None
    if sort == "spectrum" and not is_at_10_pc and (unit is not None or inside in MAGNITUDES):
        raise CatalogError(
            f"[{variable}] has the unit '{text}', a flux without a distance; ours is at 10 pc (median about 1e10 Jy, the sky's "
            f"about 1e-6). Write '{text} at 10 pc' if it is, or frame = \"observed\" for what a spectrograph measured at the "
            f"Earth, which the redshift then brings to 10 pc and to the rest frame."
        )
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


def log10_or_nan(values: np.ndarray) -> np.ndarray:
    """log10 where a value is positive, NaN elsewhere."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(values > 0, np.log10(values), np.nan)

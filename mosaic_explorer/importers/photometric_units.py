"""Units of photometry, magnitudes and fluxes alike, and the way from each to maggies (AB magnitude 0 is 1, 3631 Jy)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..catalog.surveys import MAG, magnitude_to_flux
from ..errors import CatalogError, nearest
from .units import AB_ZERO_JY, astropy_unit

AB = ("AB mag", "mag(AB)", "ABmag", "mag AB", "AB", "mAB")
VEGA = ("Vega mag", "mag(Vega)", "Vegamag", "mag Vega", "Vega")
ASINH = ("luptitude", "luptitudes", "asinh mag", "mag(asinh)")
COUNTS = ("counts", "count", "ct", "adu", "ADU", "counts/s", "ct/s", "electron/s")
PREFIXES = {"": 1.0, "milli": 1e-3, "m": 1e-3, "micro": 1e-6, "u": 1e-6, "nano": 1e-9, "n": 1e-9}
MAGGIES = re.compile(r"^(?P<prefix>|milli|m|micro|u|nano|n)[ _-]?(?:maggies?|maggy|mgys?)$")
JANSKYS = re.compile(r"^(?P<prefix>|milli|micro|nano)[ _-]?jansk(?:y|ys|ies)$")
EXAMPLES = ("AB mag", "maggies", "nanomaggies", "uJy", "nJy", "Jy", "erg/s/cm2/Hz", "counts", "Vega mag", "luptitude")
ERROR_UNITS = ("mag", "relative")


@dataclass(frozen=True)
class PhotometricUnit:
    """What the numbers of a column of photometry mean.

    kind : "flux", "counts", "AB", "Vega" or "asinh"
    factor : maggies per unit of a flux; 1 otherwise
    """

    text: str
    kind: str
    factor: float = 1.0

    @property
    def is_magnitude(self) -> bool:
        """Whether larger is fainter."""
        return self.kind in ("AB", "Vega", "asinh")

    def flux(self, numbers: np.ndarray, scale: np.ndarray | float = 0.0) -> np.ndarray:
        """Flux [maggies], float64, of numbers (rows, k).

        `scale` (k,) or one number is what the kind asks for: the zero point [AB mag] of one count, what makes Vega magnitudes
        AB ones [mag], or the softening b of asinh magnitudes (Lupton, Gunn and Szalay 1999, AJ 118, 1406).
        """
        numbers = np.asarray(numbers, np.float64)
        if self.kind == "flux":
            return numbers * self.factor
        if self.kind == "counts":
            return numbers * magnitude_to_flux(scale)
        if self.kind == "asinh":
            return 2 * scale * np.sinh(-numbers / MAG - np.log(scale))
        return magnitude_to_flux(numbers + scale)

    def sigma(self, numbers: np.ndarray, errors: np.ndarray, scale: np.ndarray | float = 0.0) -> np.ndarray:
        """1 sigma [maggies] of errors in the unit of the numbers themselves, both (rows, k)."""
        errors = np.asarray(errors, np.float64)
        if self.kind in ("flux", "counts"):
            return self.flux(errors, scale)
        if self.kind == "asinh":
            return errors / MAG * 2 * scale * np.cosh(-np.asarray(numbers, np.float64) / MAG - np.log(scale))
        return self.flux(numbers, scale) * errors / MAG


def read_photometric_unit(text: str, section: str) -> PhotometricUnit:
    """The unit of photometry that a map names, in any of its usual spellings.

    Raises
    ------
    CatalogError
        If there is no such unit of flux or magnitude.
    """
    plain = text.strip()
    for kind, spellings in (("AB", AB), ("Vega", VEGA), ("asinh", ASINH), ("counts", COUNTS)):
        if plain.casefold().replace(" ", "") in {spelling.casefold().replace(" ", "") for spelling in spellings}:
            return PhotometricUnit(text, kind)
    for pattern, jansky in ((MAGGIES, AB_ZERO_JY), (JANSKYS, 1.0)):
        match = pattern.match(plain.casefold().replace("µ", "u").replace("μ", "u"))
        if match:
            return PhotometricUnit(text, "flux", PREFIXES[match["prefix"]] * jansky / AB_ZERO_JY)
    unit = astropy_unit(plain)
    if unit is None and plain.casefold().replace("µ", "u").replace("μ", "u") in _JY:
        unit = astropy_unit(_JY[plain.casefold().replace("µ", "u").replace("μ", "u")])
    factor = _in_janskys(unit)
    if factor is not None:
        return PhotometricUnit(text, "flux", factor / AB_ZERO_JY)
    if plain.casefold() in ("mag", "mags", "magnitude", "magnitudes"):
        raise CatalogError(f"[{section}] has the unit '{text}'; write 'AB mag', or 'Vega mag' with vega_to_ab = what to add.")
    raise CatalogError(
        f"[{section}] has the unit '{text}', which is no unit of flux per frequency; expected for example "
        f"{', '.join(EXAMPLES)}.{nearest(text, EXAMPLES)}"
    )


_JY = {"jy": "Jy", "mjy": "mJy", "ujy": "uJy", "njy": "nJy", "cgs": "erg/s/cm2/Hz", "fnu": "erg/s/cm2/Hz"}


def _in_janskys(unit: Any) -> float | None:
    import astropy.units as u

    if unit is None or not isinstance(unit, u.UnitBase) or not unit.is_equivalent(u.Jy):
        return None
    return float(unit.to(u.Jy))


def error_to_sigma(
    unit: PhotometricUnit, error_unit: str, section: str
) -> Callable[[np.ndarray, np.ndarray, np.ndarray | float], np.ndarray]:
    """The function that makes 1 sigma [maggies] of (numbers, errors, scale), by the unit that the map gives for errors.

    Raises
    ------
    CatalogError
        If errors of that unit cannot belong to such numbers.
    """
    if not error_unit or (unit.is_magnitude and error_unit in ("mag", unit.text)):
        return unit.sigma
    if error_unit == "relative":
        return lambda numbers, errors, scale: np.abs(unit.flux(numbers, scale)) * np.asarray(errors, np.float64)
    if error_unit == "mag":
        return lambda numbers, errors, scale: np.abs(unit.flux(numbers, scale)) * np.asarray(errors, np.float64) / MAG
    other = read_photometric_unit(error_unit, section)
    if other.is_magnitude or (other.kind == "counts") != (unit.kind == "counts"):
        raise CatalogError(
            f"[{section}] error_unit '{error_unit}' does not go with values in '{unit.text}'; expected a unit of flux, "
            f"'mag' or 'relative'."
        )
    return lambda numbers, errors, scale: other.flux(errors, scale)

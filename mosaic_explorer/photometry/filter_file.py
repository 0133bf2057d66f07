"""A filter's curve from a text file with two columns, wavelength and response, checked at the door."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ..errors import CatalogError, excerpt
from ..files import read_at_most
from .curves import Filter

MOST_BYTES = 10_000_000
FEWEST_POINTS = 3
UNITS_AA = {"aa": 1.0, "angstrom": 1.0, "angstroms": 1.0, "nm": 10.0, "um": 1e4, "micron": 1e4, "microns": 1e4}
UNIT = re.compile(r"[\[(]\s*(\w+)\s*[\])]|unit\s*[:=]\s*(\w+)", re.IGNORECASE)  # [um], (um), unit: um
WAVELENGTHS_AA = (900.0, 1e8)  # of the last point: below, a wavelength without a unit is taken for one in um or nm
SEPARATORS = re.compile(r"[\s,;|]+")


def load_filter_file(path: str | Path) -> Filter:
    """The filter in a text file, named as the file is without its suffix.

    Each line holds a wavelength and the response in detected photons (of any scale), parted by blanks or a comma; further
    columns are passed over, as are lines of words before the first numbers and all behind a #. Wavelengths are in Angstrom
    unless a line before the numbers says otherwise: `# wavelength [um]`, with um, nm or AA in brackets or behind `unit:`.

    Raises
    ------
    CatalogError
        If the file cannot be read, a number is missing or not finite, wavelengths do not rise or look like another unit,
        the response is negative or zero throughout, or there are fewer than three points.
    """
    path = Path(path)
    try:
        lines = read_at_most(path, MOST_BYTES).decode("utf-8").splitlines()
    except UnicodeDecodeError:
        raise CatalogError(f"'{path}' is no text; a filter is a text file of two columns, wavelength and response.") from None
    except OSError as error:
        raise CatalogError(f"the filter '{path}' cannot be read ({error.strerror or error}).") from error
    rows: list[tuple[float, float]] = []
    places: list[int] = []
    unit = None
    for number, line in enumerate(lines, 1):
        values = _numbers(line.partition("#")[0])
        if values is None and not rows:
            unit = unit or _unit(line)
        elif values is not None:
            rows.append(values)
            places.append(number)
        elif line.partition("#")[0].strip():
            raise CatalogError(f"'{path}', line {number}: expected a wavelength and a response; found {excerpt(line)}.")
    if len(rows) < FEWEST_POINTS:
        raise CatalogError(
            f"'{path}' has {len(rows)} lines of a wavelength and a response; a filter needs at least {FEWEST_POINTS}."
        )
    wave, response = np.array(rows).T
    _check(path, wave, response, places)
    if unit is None and not WAVELENGTHS_AA[0] < wave[-1] < WAVELENGTHS_AA[1]:
        raise CatalogError(
            f"'{path}' ends at the wavelength {wave[-1]:g}, which is hardly in Angstrom; say its unit in a first line, "
            "'# wavelength [um]' (or nm, AA)."
        )
    return Filter(path.stem, wave * (1.0 if unit is None else UNITS_AA[unit]), response)


def _numbers(text: str) -> tuple[float, float] | None:
    """The first two columns of a line; None if they are not numbers."""
    words = [word for word in SEPARATORS.split(text.strip()) if word]
    try:
        return float(words[0]), float(words[1])
    except (IndexError, ValueError):
        return None


def _unit(line: str) -> str | None:
    """The unit of wavelength that a line before the numbers states."""
    for match in UNIT.finditer(line.replace("\u00b5", "u").replace("\u03bc", "u").replace("\u00c5", "AA")):
        word = (match[1] or match[2]).lower()
        if word in UNITS_AA:
            return word
    return None


def _check(path: Path, wave: np.ndarray, response: np.ndarray, places: list[int]) -> None:
    for wrong, what in (
        (~(np.isfinite(wave) & np.isfinite(response)), "has a number that is not finite"),
        (wave <= 0, "has a wavelength that is not above 0"),
        (np.r_[False, np.diff(wave) <= 0], "has a wavelength that is not above the one before; sort them, each once"),
        (response < 0, "has a negative response; set it to 0"),
    ):
        if wrong.any():
            at = int(np.argmax(wrong))
            raise CatalogError(f"'{path}', line {places[at]}, {what} ({wave[at]:g} {response[at]:g}).")
    if not response.any():
        raise CatalogError(f"'{path}' has a response of 0 throughout; such a filter sees nothing.")

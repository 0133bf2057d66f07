"""The same galaxies for catalogs of many layouts, and how catalogs write what was measured."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from astropy.table import Table

MAG = 2.5 / np.log(10)
NJY = 31.4  # AB magnitude of 1 nJy
SKY = {"u": 30.0, "g": 12.0, "r": 12.0, "i": 18.0, "z": 32.0, "y": 70.0}  # 1 sigma [nJy]
SOFTENING = {"u": 1.4e-10, "g": 0.9e-10, "r": 1.2e-10, "i": 1.8e-10, "z": 7.4e-10}  # SDSS, of asinh magnitudes
N, FAINT, UNSEEN = 30, [3, 8], [5]  # galaxies; those not detected in u and g; those not observed in their reddest band


@dataclass
class Galaxies:
    """The same galaxies for every layout: fluxes and errors [nJy] by band, redshifts, ids."""

    flux: dict[str, np.ndarray]
    error: dict[str, np.ndarray]
    redshift: np.ndarray
    id: np.ndarray


@dataclass
class Layout:
    """A table and what is to come out: `bands` of LSST, and what becomes of non-detections ("limit" or "missing")."""

    name: str
    table: Table
    bands: str
    file: str = "table.parquet"
    is_lsst: bool = False
    undetected: str = "limit"
    has_redshift: bool = True
    has_errors: bool = True
    unseen: str = field(default="", init=False)

    def __post_init__(self) -> None:
        self.unseen = self.bands[-1]


def galaxies() -> Galaxies:
    """Thirty of them, i from 21 to 24, two of them without light in u and g."""
    rng = np.random.default_rng(7)
    i = rng.uniform(21, 24, N)
    colours = {"u": 1.6, "g": 1.0, "r": 0.5, "i": 0.0, "z": -0.2, "y": -0.3}
    flux = {band: 10 ** (-0.4 * (i + colour + rng.normal(0, 0.1, N) - NJY)) for band, colour in colours.items()}
    for band in "ug":
        flux[band][FAINT] = [-10.0, 0.7 * SKY[band]]
    error = {band: np.full(N, SKY[band]) for band in flux}
    return Galaxies(flux, error, rng.uniform(0.1, 1.5, N).round(4), 611254629243588645 + np.arange(N))


# -- how catalogs write what was measured ------------------------------------------------------------------------------------
def flux_columns(
    g: Galaxies, band: str, zero_point: float, unseen: str, missing: float = np.nan, dtype: str = "f4"
) -> list[np.ndarray]:
    """Flux and error in the unit whose 1 is of `zero_point` AB mag."""
    scale = 10 ** (0.4 * (zero_point - NJY))
    values = [(g.flux[band] * scale), (g.error[band] * scale)]
    if band == unseen:
        for array in values:
            array[UNSEEN] = missing
    return [array.astype(dtype) for array in values]


def magnitude_columns(
    g: Galaxies,
    band: str,
    unseen: str,
    undetected: tuple[float, float] | None = None,
    missing: tuple = (np.nan, np.nan),
    dtype="f4",
) -> list[np.ndarray]:
    """Magnitude and error; what is below 2 sigma is `undetected`, by default 99 and the 1-sigma depth."""
    flux, error = g.flux[band], g.error[band]
    seen = flux >= 2 * error
    mag = np.where(seen, NJY - 2.5 * np.log10(np.where(seen, flux, 1.0)), 99.0 if undetected is None else undetected[0])
    depth = NJY - 2.5 * np.log10(error) if undetected is None else undetected[1]
    mag_error = np.where(seen, MAG * error / np.where(seen, flux, 1.0), depth)
    if band == unseen:
        mag[UNSEEN], mag_error[UNSEEN] = missing
    return [mag.astype(dtype), mag_error.astype(dtype)]


def asinh_columns(g: Galaxies, band: str, unseen: str) -> list[np.ndarray]:
    """SDSS's asinh magnitude and its error; -9999 is not observed."""
    b = SOFTENING[band]
    flux, error = (x[band] * 10 ** (-0.4 * NJY) for x in (g.flux, g.error))
    mag = -MAG * (np.arcsinh(flux / (2 * b)) + np.log(b))
    mag_error = MAG * error / (2 * b) / np.sqrt(1 + (flux / (2 * b)) ** 2)
    if band == unseen:
        mag[UNSEEN] = mag_error[UNSEEN] = -9999.0
    return [mag, mag_error]


def table(columns: dict[str, np.ndarray], units: dict[str, str] | None = None) -> Table:
    """A table; what its file is to say of units stands in `meta`."""
    return Table(columns, meta={"units": units or {}})


def pairs(names: tuple[str, str], bands: str, values) -> dict[str, np.ndarray]:
    """Columns of values and errors, by band."""
    columns: dict[str, np.ndarray] = {}
    for band in bands:
        for name, array in zip(names, values(band)):
            columns[name.replace("{band}", band).replace("{BAND}", band.upper())] = array
    return columns

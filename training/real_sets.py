"""Sets of real galaxies with spectroscopic redshifts, in the filters that measured them, and what others say of the same ones.

A folder holds them by the names that their authors gave them, as many as there are: zcosmos.csv.gz (zCOSMOS with COSMOS
photometry) and i2.cat with BPZ's answers i2_cww.bpz and i2_n16.bpz (dirac-institute/photoz_template_learning), cosmos100.fits
(lephare-photoz/lephare), test_dc2_training_9816.hdf5 and test_dc2_validation_9816.hdf5 (pz-rail-base, a mock),
gst_tests_small.fits (kcorrect). They are read as `mosaic import table` reads them, by the maps in real_galaxies_maps/: errors
and limits kept, 0.02 mag added to errors in quadrature. Galaxies are chosen here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import h5py
import numpy as np
import pandas as pd
import xarray as xr

from mosaic_explorer.catalog.schema import GALAXY
from mosaic_explorer.importers.table import read

ERROR_FLOOR = 0.02  # [mag] zero points and the differences of filters are not known better
MAPS = Path(__file__).parent / "real_galaxies_maps"  # FILE.toml of FILE.csv.gz and the like
OPTICAL_OF_COSMOS = ("cfht_megacam-", "cfhtls-", "hsc2017-", "suprime-")
REDSHIFTS = (0.03, 2.5)  # between which a spectrograph's redshifts are secure and the sets are compared
DC2_TRAINING, DC2_VALIDATION = "test_dc2_training_9816.hdf5", "test_dc2_validation_9816.hdf5"


@dataclass(frozen=True)
class RealSet:
    """Galaxies of one survey: `name` in words, as a catalog, and the mask of what is seen of them."""

    name: str
    catalog: xr.Dataset
    seen: str


@dataclass(frozen=True)
class Answers:
    """Redshifts that somebody gave for a set of galaxies: point estimates, and if known the 68% interval and the OOD score."""

    set: str
    by: str
    truth: np.ndarray
    redshift: np.ndarray
    inside_68: np.ndarray | None = None
    ood_score: np.ndarray | None = None


def zcosmos(folder: Path) -> Iterator[RealSet]:
    """zCOSMOS-bright of confidence class 3 or 4 with u g r z and an i: all broad bands of COSMOS, then those short of 1 um."""
    path = folder / "zcosmos.csv.gz"
    frame = pd.read_csv(path)
    good = (frame["cc"] >= 3) & (frame["cc"] < 5) & ((frame["i_photzi25"] > 0) | (frame["ic_photzi25"] > 0))
    for band in "ugrz":
        good &= frame[f"{band}_photzi25"] > 0
    catalog = _known_redshifts(read(frame[good], MAPS / "zcosmos.toml", error_floor=ERROR_FLOOR).catalog)
    optical = [name for name in map(str, catalog["filter"].values) if name.startswith(OPTICAL_OF_COSMOS)]
    yield RealSet("zCOSMOS", catalog, "photometry")
    yield RealSet("zCOSMOS, uBgVriz", catalog, f"photometry[{','.join(optical)}]")


def cosmos100(folder: Path) -> Iterator[RealSet]:
    """LePhare's hundred galaxies of COSMOS: CFHT's u and HSC's g r i z y, then all 27 bands."""
    catalog = _known_redshifts(_in_own_filters(folder / "cosmos100.fits"))
    broad = ",".join(name for name in map(str, catalog["filter"].values) if name.startswith(("hsc2017-", "cfht_megacam-u")))
    broad = ",".join(name for name in broad.split(",") if name != "cfht_megacam-ustar")
    yield RealSet("COSMOS 100, u + HSC grizy", catalog, f"photometry[{broad}]")
    yield RealSet(f"COSMOS 100, {catalog.sizes['filter']} bands", catalog, "photometry")


def i2(folder: Path) -> Iterator[RealSet]:
    """Bright galaxies with CFHT's u g r i z, and GALEX where it saw them."""
    catalog = _known_redshifts(_in_own_filters(folder / "i2.cat"))
    optical = [name != "galex-nuv" for name in catalog["filter"].values]
    complete = np.isfinite(catalog["photometry_observed"].values[:, optical]).all(1)
    yield RealSet("i2, CFHT ugriz", catalog.isel({GALAXY: complete}), "photometry")


def dc2(folder: Path) -> Iterator[RealSet]:
    """RAIL's mock galaxies: those with a magnitude in every band, and all, of which others have limits."""
    path = folder / DC2_VALIDATION
    catalog = dc2_catalog(path)
    yield RealSet("DC2, magnitudes in 6 bands", catalog.isel({GALAXY: np.isfinite(dc2_magnitudes(path)).all(1)}), "lsst")
    yield RealSet("DC2, all", catalog, "lsst")


def dc2_catalog(path: Path) -> xr.Dataset:
    """RAIL's file as a catalog, in LSST's bands."""
    return read(path, error_floor=ERROR_FLOOR).catalog


def dc2_magnitudes(path: Path) -> np.ndarray:
    """Magnitudes as the file has them, (galaxies, 6), NaN where it says 99; it writes some that lie below 2 sigma."""
    with h5py.File(path) as file:
        magnitudes = np.stack([file[f"photometry/mag_{band}_lsst"][:] for band in "ugrizy"], axis=1)
    return np.where(magnitudes < 90, magnitudes, np.nan)


def sdss(folder: Path) -> Iterator[RealSet]:
    """SDSS's galaxies of kcorrect's tests with GALEX and 2MASS; then those alone that SDSS's own bands see."""
    catalog = _known_redshifts(_in_own_filters(folder / "gst_tests_small.fits"))
    own = ",".join(name for name in map(str, catalog["filter"].values) if name.startswith("sdss"))
    yield RealSet("SDSS ugriz", catalog, f"photometry[{own}]")
    yield RealSet("SDSS + GALEX + 2MASS", catalog, "photometry")


SETS: dict[str, Callable[[Path], Iterator[RealSet]]] = {
    "zcosmos.csv.gz": zcosmos,
    "cosmos100.fits": cosmos100,
    "i2.cat": i2,
    DC2_VALIDATION: dc2,
    "gst_tests_small.fits": sdss,
}


def bpz(folder: Path, some: RealSet) -> Iterator[Answers]:
    """What BPZ says of the galaxies of i2, with plain and with trained templates."""
    truth = some.catalog["redshift"].values.astype(float)
    for file, by in (("i2_cww.bpz", "BPZ, plain templates"), ("i2_n16.bpz", "BPZ, trained templates")):
        if some.name.startswith("i2") and (folder / file).is_file():
            columns = np.loadtxt(folder / file, usecols=(0, 1))  # id, zb
            best = pd.Series(columns[:, 1], index=columns[:, 0].astype(int))
            yield Answers(some.name, by, truth, best.loc[some.catalog[GALAXY].values].values)


def _in_own_filters(path: Path) -> xr.Dataset:
    return read(path, MAPS / f"{path.name.partition('.')[0]}.toml", error_floor=ERROR_FLOOR).catalog


def _known_redshifts(catalog: xr.Dataset) -> xr.Dataset:
    redshift = catalog["redshift"].values
    return catalog.isel({GALAXY: (redshift > REDSHIFTS[0]) & (redshift < REDSHIFTS[1])})

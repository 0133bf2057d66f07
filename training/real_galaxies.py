"""What a model says of real galaxies with spectroscopic redshifts: a JSON line a set, then all of them as a Markdown table.

python training/real_galaxies.py FOLDER [MODEL]

FOLDER holds catalogs by the names that their authors gave them, as many as there are: zcosmos.csv.gz (zCOSMOS with COSMOS
photometry) and i2.cat with BPZ's answers i2_cww.bpz and i2_n16.bpz (dirac-institute/photoz_template_learning), cosmos100.fits
(lephare-photoz/lephare), test_dc2_training_9816.hdf5 and test_dc2_validation_9816.hdf5 (pz-rail-base), gst_tests_small.fits
(kcorrect). They are read as `mosaic import table` reads them: errors and limits kept, the bands of other instruments taken as
LSST's, 0.02 mag added to errors in quadrature. Galaxies are chosen here, not by the importers.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import h5py
import numpy as np
import pandas as pd
import xarray as xr
from scipy.spatial import KDTree

from mosaic_explorer import load_model
from mosaic_explorer.importers.table import read
from mosaic_explorer.metrics import coverage, nmad, redshift_errors

ERROR_FLOOR = 0.02  # [mag] zero points and the differences of filters are not known better
MAPS = Path(__file__).parent / "real_galaxies_maps"  # of the sets in their own filters, FILE.toml of FILE.csv.gz and the like
OUTLIER = 0.15  # |dz| / (1 + z) of an outlier at least
REDSHIFTS = (0.03, 2.5)  # between which a spectrograph's redshifts are secure and the sets are compared
NEIGHBOURS = 10
RESAMPLINGS = 200
DC2_DETECTED = "DC2, magnitudes in 6 bands"
SDSS_MAP = """
redshift = { column = "Z" }
[lsst]
column = "MODELFLUX"
bands = ["u", "g", "r", "i", "z"]
unit = "nanomaggies"
inverse_variance = "MODELFLUX_IVAR"
extinction = "EXTINCTION"
instrument = "SDSS"
"""


@dataclass(frozen=True)
class Answers:
    """Redshifts that somebody gave for a set of galaxies: point estimates, and if known the 68% interval and the OOD score."""

    set: str
    by: str
    truth: np.ndarray
    redshift: np.ndarray
    inside_68: np.ndarray | None = None
    ood_score: np.ndarray | None = None


# -- the sets ----------------------------------------------------------------------------------------------------------------
def zcosmos(folder: Path) -> Iterator[tuple[str, xr.Dataset]]:
    """zCOSMOS-bright with confidence class 3 or 4, u g r i z; i is Suprime-Cam's, or CFHT's where that is missing."""
    frame = pd.read_csv(folder / "zcosmos.csv.gz")
    lacks_i = frame["i_photzi25"] <= 0
    for name in ("i_photzi25", "ei_photzi25"):
        frame.loc[lacks_i, name] = frame.loc[lacks_i, name.replace("i_", "ic_")]
    good = (frame["cc"] >= 3) & (frame["cc"] < 5)
    for band in "ugriz":
        good &= frame[f"{band}_photzi25"] > 0
    yield "zCOSMOS", _known_redshifts(_catalog(frame[good]))


def cosmos100(folder: Path) -> Iterator[tuple[str, xr.Dataset]]:
    """LePhare's hundred galaxies of COSMOS: CFHT's u and HSC's g r i z y."""
    yield "COSMOS 100, u + HSC grizy", _known_redshifts(_catalog(folder / "cosmos100.fits"))


def i2(folder: Path) -> Iterator[tuple[str, xr.Dataset]]:
    """Bright galaxies with CFHT's u g r i z."""
    catalog = _known_redshifts(_catalog(folder / "i2.cat"))
    yield "i2", catalog.isel(galaxy=np.isfinite(catalog["lsst_observed"].sel(band=list("ugriz"))).all("band").values)


def dc2(folder: Path) -> Iterator[tuple[str, xr.Dataset]]:
    """RAIL's mock galaxies: those with a magnitude in every band, and all, of which others have limits."""
    path = folder / "test_dc2_validation_9816.hdf5"
    catalog = _catalog(path)
    yield DC2_DETECTED, catalog.isel(galaxy=np.isfinite(_dc2_magnitudes(path)).all(1))
    yield "DC2, all", catalog


def _dc2_magnitudes(path: Path) -> np.ndarray:
    """Magnitudes as the file has them, (galaxies, 6), NaN where it says 99; it writes some that lie below 2 sigma."""
    with h5py.File(path) as file:
        magnitudes = np.stack([file[f"photometry/mag_{band}_lsst"][:] for band in "ugrizy"], axis=1)
    return np.where(magnitudes < 90, magnitudes, np.nan)


def sdss(folder: Path) -> Iterator[tuple[str, xr.Dataset]]:
    """SDSS's galaxies of kcorrect's tests, u g r i z without the Milky Way's extinction."""
    path = folder / "gst_tests_small.fits"
    yield "SDSS, kcorrect's tests", _known_redshifts(read(path, SDSS_MAP, error_floor=ERROR_FLOOR).catalog)


SETS: dict[str, Callable[[Path], Iterator[tuple[str, xr.Dataset]]]] = {
    "zcosmos.csv.gz": zcosmos,
    "cosmos100.fits": cosmos100,
    "i2.cat": i2,
    "test_dc2_validation_9816.hdf5": dc2,
    "gst_tests_small.fits": sdss,
}


def in_own_filters(path: Path) -> xr.Dataset:
    """All galaxies of a set in the filters that measured them, `photometry`, by the set's map; CatalogError if it has none."""
    return read(path, MAPS / f"{path.name.partition('.')[0]}.toml", error_floor=ERROR_FLOOR).catalog


def _catalog(source: Path | pd.DataFrame) -> xr.Dataset:
    return read(source, as_lsst=True, error_floor=ERROR_FLOOR).catalog


def _known_redshifts(catalog: xr.Dataset) -> xr.Dataset:
    redshift = catalog["redshift"].values
    return catalog.isel(galaxy=(redshift > REDSHIFTS[0]) & (redshift < REDSHIFTS[1]))


# -- answers -----------------------------------------------------------------------------------------------------------------
def model_answers(name: str, catalog: xr.Dataset, model) -> Answers:
    """The model's medians of p(z), of galaxies whose LSST bands it sees."""
    prediction = model.predict(catalog, "lsst", what="redshift")
    truth, quantiles = catalog["redshift"].values.astype(float), prediction["redshift"].transpose("galaxy", "quantile")
    inside = coverage(quantiles.values, quantiles["quantile"].values.tolist(), truth)["68"]
    median = quantiles.sel(quantile=0.5, method="nearest").values
    return Answers(name, model.name, truth, median, inside, prediction["ood_score"].values)


def yardsticks(name: str, catalog: xr.Dataset, folder: Path) -> Iterator[Answers]:
    """What others say of the same galaxies, where the folder has it."""
    truth = catalog["redshift"].values.astype(float)
    if name == "i2":
        for file, by in (("i2_cww.bpz", "BPZ, plain templates"), ("i2_n16.bpz", "BPZ, trained templates")):
            if (folder / file).is_file():
                columns = np.loadtxt(folder / file, usecols=(0, 1))  # id, zb
                best = pd.Series(columns[:, 1], index=columns[:, 0].astype(int))
                yield Answers(name, by, truth, best.loc[catalog["galaxy"].values].values)
    training = folder / "test_dc2_training_9816.hdf5"
    if name == DC2_DETECTED and training.is_file():
        known, asked = (_colours(_dc2_magnitudes(folder / file)) for file in (training.name, "test_dc2_validation_9816.hdf5"))
        redshift = _catalog(training)["redshift"].values[known[1]]
        _, nearest = KDTree(known[0]).query(asked[0], k=NEIGHBOURS)
        by = f"{NEIGHBOURS} nearest of {len(redshift):,} others of the mock"
        yield Answers(name, by, truth, np.median(redshift[nearest], axis=1))


def _colours(magnitudes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Five colours and a fifth of i, of galaxies with a magnitude in every band, and which those are."""
    is_known = np.isfinite(magnitudes).all(1)
    known = magnitudes[is_known]
    return np.column_stack([known[:, :-1] - known[:, 1:], known[:, 3] / 5]), is_known


# -- figures -----------------------------------------------------------------------------------------------------------------
def figures(answers: Answers, rng: np.random.Generator) -> dict[str, object]:
    """Scores of a set and, after each, its standard deviation over resampled sets."""
    error = redshift_errors(answers.redshift, answers.truth)
    scores: dict[str, Callable[[np.ndarray], float]] = {
        "bias": lambda rows: float(np.median(error[rows])),
        "sigma_mad": lambda rows: nmad(error[rows]),
        "outliers": lambda rows: float((np.abs(error[rows]) > OUTLIER).mean()),
    }
    if answers.inside_68 is not None:
        inside = answers.inside_68
        scores["coverage_68"] = lambda rows: float(np.nanmean(inside[rows]))
    if answers.ood_score is not None:
        score = answers.ood_score
        scores["ood_above_1"] = lambda rows: float((score[rows] > 1).mean())
    every = np.arange(len(error))
    samples = [rng.choice(every, len(every)) for _ in range(RESAMPLINGS)]
    line: dict[str, object] = {"set": answers.set, "by": answers.by, "n": len(error)}
    for name, score_of in scores.items():
        line |= {name: round(score_of(every), 4), f"{name}_spread": round(float(np.std([score_of(x) for x in samples])), 4)}
    return line


SHOWN = {  # {score: heading, digits}
    "bias": ("bias", "+.3f"),
    "sigma_mad": ("sigma_MAD", ".3f"),
    "outliers": ("outliers", ".1%"),
    "coverage_68": ("in the 68% band", ".1%"),
    "ood_above_1": ("OOD score > 1", ".1%"),
}


def markdown(lines: list[dict]) -> str:
    """The figures as a table."""
    headings = ["set", "by", "n", *(heading for heading, _ in SHOWN.values())]
    rows = [headings, ["---"] * len(headings)]
    for line in lines:
        cells = [line["set"], line["by"], f"{line['n']:,}"]
        for name, (_, digits) in SHOWN.items():
            cells.append(f"{line[name]:{digits}} ± {line[f'{name}_spread']:{digits.strip('+')}}" if name in line else "")
        rows.append(cells)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main(folder: Path, model_name: str = "mosaic-small") -> None:
    """Print the figures of all sets in the folder."""
    model, rng, lines = load_model(model_name), np.random.default_rng(0), []
    for file, catalogs in SETS.items():
        if not (folder / file).is_file():
            print(f"{folder / file}: not there, left out", file=sys.stderr)
            continue
        for name, catalog in catalogs(folder):
            for answers in (model_answers(name, catalog, model), *yardsticks(name, catalog, folder)):
                lines.append(figures(answers, rng))
                print(json.dumps(lines[-1]), flush=True)
    print("\n" + markdown(lines))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), *sys.argv[2:])

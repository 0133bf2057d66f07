"""What a model makes of the spectra of real galaxies: those of Brown et al. 2014, seen as surveys would see them elsewhere.

python training/real_spectra.py SPECTRA [MODEL] [--templates CATALOG]

SPECTRA is an .npz file of rest-frame spectra: `wavelength_AA` (w,), `f_lambda_cgs` (galaxies, w), `name`. Each galaxy is put at
ten redshifts from 0.02 to 1.5, at an i magnitude drawn between 18 and 22, and measured by LSST (10 years) and SPHEREx (deep
fields), and by other surveys. Of each set of filters: how well its redshift is recovered, and how well its spectrum, beside
what simulated galaxies (of the training split) have that fit best, at the true redshift within 0.02.
A galaxy of today at z = 1.5 is no galaxy of that time: this measures spectra, not populations.
"""

import argparse
from collections.abc import Iterator

import numpy as np
import xarray as xr
from tqdm import tqdm

from mosaic_explorer import load_model, open_catalog
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.photometry_library import add_photometry
from mosaic_explorer.catalog.schema import build_catalog
from mosaic_explorer.evaluation.tables import markdown
from mosaic_explorer.metrics import coverage, fixed_outlier_fraction, nmad, redshift_errors
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.photometry import SyntheticPhotometry, load_filter, lsst_filters, spherex_filters

REDSHIFTS = np.round(np.geomspace(0.02, 1.5, 10), 3)
BRIGHTNESS = (18.0, 22.0)  # i
SPEED_OF_LIGHT_AA = 2.998e18  # AA/s
LOG_LIGHT = 11.5  # log10 Jy at 10 pc, of absolute magnitude -20
ERROR_FLOOR = 0.02  # mag, of a template's fit
WITHIN = 0.02  # of redshift
SURVEYS = {  # seen: (surveys that measure it, mask)
    "LSST Y10": (("lsst-y10",), "lsst"),
    "LSST Y10 + SPHEREx deep": (("lsst-y10", "spherex-deep"), "lsst spherex"),
    "HSC deep": (("hsc-deep",), "photometry"),
    "SDSS": (("sdss",), "photometry"),
    "DES + VIKING + WISE": (("des-dr2", "viking", "allwise"), "photometry"),
}
FILTERS = ("hsc2017-g", "hsc2017-r2", "hsc2017-i2", "hsc2017-z", "hsc2017-y", "sdss2010-u", "sdss2010-g", "sdss2010-r",
           "sdss2010-i", "sdss2010-z", "decamDR1-g", "decamDR1-r", "decamDR1-i", "decamDR1-z", "decamDR1-Y", "vista-Z",
           "vista-Y", "vista-J", "vista-H", "vista-Ks", "wise2010-W1", "wise2010-W2")  # fmt: skip
REGIONS = {"1216-3000 Å": (1216, 3000), "3000-9000 Å": (3000, 9000), "0.9-2.5 µm": (9000, 25000), "2.5-5 µm": (25000, 50000)}


def seen_elsewhere(path: str, seed: int = 0) -> xr.Dataset:
    """The spectra at all redshifts, as a catalog with true magnitudes in all filters."""
    rng = np.random.default_rng(seed)
    with np.load(path, allow_pickle=False) as file:
        wave, flux, names = (np.asarray(file[key]) for key in ("wavelength_AA", "f_lambda_cgs", "name"))
    grid = TABLE["sed"].axis
    edges = np.r_[grid[0] ** 1.5 / grid[1] ** 0.5, np.sqrt(grid[1:] * grid[:-1]), grid[-1] ** 1.5 / grid[-2] ** 0.5]
    per_hertz = flux.astype(float) * wave**2 / SPEED_OF_LIGHT_AA
    light = np.array([_in_bins(wave, row, edges) for row in per_hertz])
    light *= 10**LOG_LIGHT / light[:, [np.searchsorted(grid, 7500.0)]]  # of a bright galaxy: far fainter ones have no magnitude
    galaxies, redshift = (x.ravel() for x in np.meshgrid(np.arange(len(light)), REDSHIFTS, indexing="ij"))
    sed, redshift = np.log10(light[galaxies]), np.asarray(redshift, float)
    camera = SyntheticPhotometry(grid, [*lsst_filters(), *spherex_filters()])
    magnitudes = camera.magnitudes(sed, redshift)
    brighter = (magnitudes[:, 3] - rng.uniform(*BRIGHTNESS, len(sed)))[:, None]
    values = {"redshift": redshift, "sed": sed + 0.4 * brighter, "lsst": (magnitudes - brighter)[:, :6],
              "spherex": (magnitudes - brighter)[:, 6:]}  # fmt: skip
    catalog = build_catalog(values).assign(spectrum=("galaxy", names[galaxies].astype(str)))
    return add_photometry(catalog, [load_filter(name) for name in FILTERS])


def _in_bins(wave: np.ndarray, flux: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """The mean of a spectrum over each bin."""
    upto = np.r_[0.0, np.cumsum((flux[1:] + flux[:-1]) / 2 * np.diff(wave))]
    return np.diff(np.interp(edges, wave, upto)) / np.diff(edges)


def nearest(seen: xr.Dataset, names: tuple[str, ...], templates: xr.Dataset) -> Iterator[np.ndarray]:
    """The spectrum of the template that fits each galaxy's measured magnitudes best, among those near its redshift."""
    parts = [(seen[f"{name}_observed"].values, seen[f"{name}_error"].values, _columns(seen, templates, name)) for name in names]
    observed, error, true = (np.concatenate(x, 1) for x in zip(*parts, strict=True))
    z = templates["redshift"].values
    for row, redshift in enumerate(tqdm(seen["redshift"].values, desc="templates", leave=False)):
        near = np.abs(z - redshift) < WITHIN * (1 + redshift)
        weight = np.nan_to_num(1 / (error[row] ** 2 + ERROR_FLOOR**2)) * np.isfinite(true[near])
        away = np.nan_to_num(observed[row] - true[near])
        offset = (weight * away).sum(1) / np.maximum(weight.sum(1), 1e-9)
        chi2 = (weight * (away - offset[:, None]) ** 2).sum(1)
        best = int(np.argmin(chi2))
        yield templates["sed"].values[np.flatnonzero(near)[best]] - 0.4 * offset[best]


def _columns(seen: xr.Dataset, templates: xr.Dataset, name: str) -> np.ndarray:
    if name != "photometry":
        return templates[name].values
    own = list(templates["filter"].values)
    return templates[name].values[:, [own.index(x) for x in seen["filter"].values]]


def break_and_line(sed: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The 4000 AA break [dex] and the strength of H alpha with its neighbours [dex over what is beside it], (n,) each."""
    wave = TABLE["sed"].axis

    def mean(low: float, high: float) -> np.ndarray:
        return sed[:, (wave >= low) & (wave < high)].mean(1)

    beside = (mean(6350, 6500) + mean(6650, 6800)) / 2
    return mean(4000, 4100) - mean(3850, 3950), mean(6530, 6600) - beside


def main() -> None:
    """Print both tables."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("spectra")
    ask.add_argument("model", nargs="?", default="mosaic-small")
    ask.add_argument("--templates", help="a simulated catalog; left out, the galaxies of the package")
    args = ask.parse_args()
    model, catalog = load_model(args.model), seen_elsewhere(args.spectra)
    templates = open_catalog(args.templates, split="train") if args.templates else open_catalog()
    wave, truth, z = TABLE["sed"].axis, catalog["sed"].values, catalog["redshift"].values.astype(float)
    redshifts, spectra = [], []
    for label, (surveys, mask) in SURVEYS.items():
        if "photometry" in mask and not model.knows_filters:
            continue
        seen = observe(catalog, surveys, seed=0)
        measured = [name for name in ("lsst", "spherex", "photometry") if name in mask]
        answer = model.predict(seen, mask, what=["redshift", "sed"], trust="survey")
        quantiles = answer["redshift"].transpose("galaxy", "quantile").values
        levels = answer["quantile"].values.tolist()
        off = redshift_errors(quantiles[:, levels.index(0.5)], z)
        inside = coverage(quantiles, levels, z)["68"]
        redshifts.append([label, f"{len(z):,}", f"{np.median(off):+.3f}", f"{nmad(off):.3f}",
                          f"{fixed_outlier_fraction(off):.1%}", f"{np.mean(inside):.0%}",
                          f"{np.mean(answer['ood_score'].values > 1):.0%}"])  # fmt: skip
        known = model.predict(seen, f"{mask} redshift", what=["sed"], ood_score=False)["sed"].transpose(
            "galaxy", ..., "quantile"
        )
        best = known.sel(quantile=0.5).values
        held = (known.sel(quantile=0.16).values <= truth) & (truth <= known.sel(quantile=0.84).values)
        yardstick = np.array(list(nearest(seen, tuple(measured), templates)))
        for by, sed, covered in ((model.name, best, held), ("nearest template", yardstick, None)):
            cells = [f"{np.abs(sed - truth)[:, (wave >= a) & (wave < b)].mean():.3f}" for a, b in REGIONS.values()]
            away = [f"{np.abs(x - y).mean():.3f}" for x, y in zip(break_and_line(sed), break_and_line(truth), strict=True)]
            spectra.append([f"{label} + z", by, *cells, *away, "" if covered is None else f"{covered.mean():.0%}"])
    print(
        markdown(["seen", "galaxies", "bias", "sigma_MAD", "outliers", "z in the 68% band", "OOD score > 1"], redshifts), "\n"
    )
    print(markdown(["seen", "by", *(f"{x} [dex]" for x in REGIONS), "4000 Å break", "Hα", "in the 68% band"], spectra))


if __name__ == "__main__":
    main()

"""What the out-of-distribution score notices: galaxies that are not what the model learned from, measured by LSST and SPHEREx.

python training/ood_detection.py [MODEL] [CATALOG] [--other CATALOG] [--dc2 FILE]

Held-out galaxies of CATALOG with i < 25.3, as LSST (10 years) and SPHEREx (deep) measure them with all that surveys suffer
from, are changed, one way at a time. Of each change: the share that the score calls unusual at the thresholds that 1% and 5%
of galaxies like those of training reach, and whether the redshift still lies in the 68% band where it has one; and of tables of
a hundred such galaxies, the share in which a band of LSST disagrees notably with the others (`agreement.bands`). --other is a
catalog of another world, --dc2 the validation file of RAIL's cosmoDC2 example.
"""

import argparse
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import xarray as xr

from mosaic_explorer import load_model, open_catalog
from mosaic_explorer.agreement import bands_of, notable
from mosaic_explorer.catalog.measurements import Measurements
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.schema import build_catalog
from mosaic_explorer.catalog.trust import Trust
from mosaic_explorer.evaluation.tables import markdown
from mosaic_explorer.masks import Mask
from mosaic_explorer.metrics import coverage
from mosaic_explorer.modalities import LSST_BANDS, MAGNITUDE_FLOOR, TABLE
from mosaic_explorer.model import Mosaic
from mosaic_explorer.model.quantiles import QUANTILES
from mosaic_explorer.photometry import SyntheticPhotometry, lsst_filters, spherex_filters

SURVEYS = ("lsst-y10", "spherex-deep")
FAINTEST = 25.3  # i
FEWEST_DETECTED = 1  # of LSST's bands
THRESHOLDS = {"1%": 1.0, "5%": 0.65}
BEYOND = (6.2, 8.0)  # redshifts above those of training
DWARF = 9.0  # log stellar mass
# AB minus Vega of LSST's bands, Blanton & Roweis 2007 (AJ 133, 734) for SDSS's u g r i z, and Hewett et al. 2006 for Y
VEGA = np.array([0.91, -0.08, 0.16, 0.37, 0.54, 0.634])
TEMPERATURES = (3000.0, 10000.0)  # K
TABLES, TABLE_SIZE = 20, 100
LOG_LIGHT = 11.5  # log10 Jy at 10 pc: bright, as there are no magnitudes of the faintest
PLANCK_OVER_BOLTZMANN = 0.0143878  # m K


def measured(catalog: xr.Dataset, model: Mosaic) -> Measurements:
    """A catalog as surveys measure it, with what they suffer from."""
    return model.with_filters([]).inputs(observe(catalog, SURVEYS, effects="all"))


def with_light(catalog: xr.Dataset, sed: np.ndarray, redshift: np.ndarray, brightness: np.ndarray, band: str) -> xr.Dataset:
    """Galaxies of these spectra and redshifts, brought to these magnitudes in a band.

    Of light short of 1,000 AA, which no spectrum has, hydrogen leaves nothing at these redshifts.
    """
    magnitudes = SyntheticPhotometry(TABLE["sed"].axis, [*lsst_filters(), *spherex_filters()]).magnitudes(sed, redshift)
    magnitudes += (brightness - magnitudes[:, LSST_BANDS.index(band)])[:, None]
    magnitudes = np.minimum(np.where(np.isnan(magnitudes), MAGNITUDE_FLOOR, magnitudes), MAGNITUDE_FLOOR)
    values = {"redshift": redshift, "lsst": magnitudes[:, :6], "spherex": magnitudes[:, 6:]}
    return build_catalog(values, galaxy_id=catalog["galaxy"].values[: len(sed)])


def black_bodies(n: int, rng: np.random.Generator) -> np.ndarray:
    """Spectra [log10 Jy, of any scale] of stars as black bodies."""
    temperature, wave = rng.uniform(*TEMPERATURES, (n, 1)), TABLE["sed"].axis * 1e-10
    log_light = -3 * np.log10(wave * 1e6) - np.log10(np.expm1(np.minimum(PLANCK_OVER_BOLTZMANN / (wave * temperature), 600)))
    return log_light - log_light.max(1, keepdims=True) + LOG_LIGHT


def shifts(catalog: xr.Dataset, model: Mosaic, other: xr.Dataset | None, dc2: str | None) -> Iterator[tuple]:
    """(what was done, what is measured then, true redshifts or None)."""
    rng, base, z = np.random.default_rng(0), measured(catalog, model), catalog["redshift"].values.astype(float)
    place = TABLE.place("lsst")
    i = catalog["lsst"].values[:, LSST_BANDS.index("i")]

    def changed(change) -> Measurements:
        values = base.values.copy()
        values[:, place] = change(values[:, place].copy())
        return replace(base, values=values)

    def shifted(band: int, by: float):
        return changed(lambda x: x + by * (np.arange(6) == band))

    def swapped(a: int, b: int):
        order = np.arange(6)
        order[[a, b]] = b, a
        return changed(lambda x: x[:, order])

    yield "none", base, z
    dwarfs = catalog["log_stellar_mass"].values < DWARF
    dim = replace(base, values=np.where(TABLE.is_measured, base.values + 2, base.values))
    yield f"dwarfs (log M* < {DWARF:g}), as they are", base[dwarfs], z[dwarfs]
    yield "dwarfs dimmed by 2 mag", dim[dwarfs], z[dwarfs]
    for band, name in enumerate(LSST_BANDS):
        yield f"zero point of {name} off by 0.2", shifted(band, 0.2), z
    for a, b in ((0, 1), (1, 2), (2, 3), (3, 4)):
        yield f"{LSST_BANDS[a]} and {LSST_BANDS[b]} swapped", swapped(a, b), z
    yield "Vega magnitudes taken as AB", changed(lambda x: x - VEGA), z
    yield "magnitudes in nJy", changed(lambda x: 10 ** (-0.4 * (x - 31.4))), z
    if "photometry" in catalog:
        light = catalog["photometry"].sel(filter=[f"sdss2010-{band}" for band in "ugriz"]).values
        lsst = np.concatenate([light, np.full((len(light), 1), np.nan)], 1).astype(np.float32)
        yield (
            "SDSS's bands taken as LSST's",
            measured(catalog.assign(lsst=(catalog["lsst"].dims, lsst, catalog["lsst"].attrs)), model),
            z,
        )
    far = np.flatnonzero(z > 2)
    beyond = rng.uniform(*BEYOND, len(far))
    yield (
        f"z of {BEYOND[0]:g} to {BEYOND[1]:g}",
        measured(with_light(catalog, catalog["sed"].values[far], beyond, i[far], "y"), model),
        beyond,
    )
    stars = with_light(catalog, black_bodies(len(i), rng), np.full(len(i), 1e-6), i, "i")
    yield "black bodies of 3,000 to 10,000 K, for stars", measured(stars, model), None
    if "agn_type" in catalog:
        quasars = catalog["agn_type"].values == 1
        if quasars.sum() > 10:
            yield "nuclei of type 1 (they are in training)", base[quasars], z[quasars]
    if other is not None:
        yield "galaxies of the other catalog", measured(other, model), other["redshift"].values.astype(float)
    if dc2:
        from mosaic_explorer.importers.table import read

        table = read(dc2, error_floor=0.02).catalog.isel(galaxy=slice(0, 4000))
        yield "cosmoDC2, of another simulation", model.with_filters([]).inputs(table), table["redshift"].values.astype(float)


def tables_noticed(model: Mosaic, inputs: Measurements) -> float:
    """The share of tables of a hundred galaxies of which a band is worth a word."""
    rng, mask = np.random.default_rng(1), Mask.preset("lsst", model.table)
    tables = (rng.choice(len(inputs), min(TABLE_SIZE, len(inputs)), replace=False) for _ in range(TABLES))
    return float(np.mean([bool(notable(bands_of(model, inputs[rows], mask))) for rows in tables]))


def main() -> None:
    """Print a table for each of what is seen."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("model", nargs="?", default="mosaic-small")
    ask.add_argument("catalog", nargs="?")
    ask.add_argument("--other")
    ask.add_argument("--dc2")
    args = ask.parse_args()
    model, catalog = load_model(args.model).with_filters([]), open_catalog(args.catalog, split="test")
    catalog = catalog.isel(galaxy=catalog["lsst"].values[:, LSST_BANDS.index("i")] < FAINTEST)
    other = open_catalog(args.other) if args.other else None
    rows = []
    for what, inputs, z in shifts(catalog, model, other, args.dc2):
        there = np.isfinite(inputs.values) & ~inputs.limit
        enough = there[:, TABLE.place("lsst")].sum(1) >= FEWEST_DETECTED
        inputs = replace(inputs[enough], trust=Trust.SURVEY)
        cells = [what, f"{len(inputs):,}"]
        for preset in ("lsst", "lsst+spherex"):
            answer = model.answer(inputs, Mask.preset(preset, model.table), ["redshift"], ood_score=True)
            cells += [f"{np.mean(answer.ood_score > threshold):.1%}" for threshold in THRESHOLDS.values()]
            of = answer.quantiles[:, model.table.place("redshift").start]
            cells.append("" if z is None else f"{np.mean(coverage(of, QUANTILES, z[enough])['68']):.0%}")
        cells.append(f"{tables_noticed(model, inputs):.0%}")
        rows.append(cells)
        print(*cells, sep=" | ", flush=True)
    head = [f"{preset}: {x}" for preset in ("LSST", "LSST + SPHEREx") for x in (*THRESHOLDS, "z in band")]
    print("\n" + markdown(["change", "galaxies", *head, "tables of 100"], rows))


if __name__ == "__main__":
    main()

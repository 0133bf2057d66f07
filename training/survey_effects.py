"""How a model holds up under what surveys suffer from beside noise: the table of docs/surveys.md.

Coverage is the share of true values in the 68% band, in brackets of galaxies with i < 23.5; errors are medians.

python training/survey_effects.py [MODEL] [CATALOG]
"""

import sys

import numpy as np
from tqdm import tqdm

from mosaic_explorer import Mask, load_model, open_catalog
from mosaic_explorer.catalog.effects import load_effects
from mosaic_explorer.catalog.measurements import catalog_measurements
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.evaluation.tables import markdown
from mosaic_explorer.metrics import coverage, redshift_errors
from mosaic_explorer.model.quantiles import MEDIAN, QUANTILES

SURVEYS = ("lsst-y10", "spherex-deep")
SEEDS = range(3)
BRIGHT = 23.5  # i

model = load_model(sys.argv[1] if len(sys.argv) > 1 else "mosaic-small")
catalog = open_catalog(sys.argv[2] if len(sys.argv) > 2 else None, split="test")
bright = catalog["lsst"].sel(band="i").values < BRIGHT
mask = Mask.preset("lsst+spherex", model.table)
rows = []
for effects in tqdm([(), *((name,) for name in load_effects()), "all"], unit="effect"):
    cells = []
    for seed in SEEDS:
        seen = observe(catalog, SURVEYS, seed=seed, effects=effects)
        quantiles = model.answer(catalog_measurements(seen, model.table), mask, ["redshift", "log_stellar_mass"]).quantiles
        for name in ("redshift", "log_stellar_mass"):
            truth, of = catalog[name].values, quantiles[:, model.table.place(name).start]
            inside, median = coverage(of, QUANTILES, truth)["68"], of[:, MEDIAN]
            error = redshift_errors(median, truth) if name == "redshift" else median - truth
            cells.append((inside.mean(), inside[bright].mean(), np.median(np.abs(error))))
    z, mass = (np.mean(cells[start::2], 0) for start in (0, 1))
    name = "none" if not effects else effects if isinstance(effects, str) else effects[0]
    rows.append([name, *(f"{100 * x:.1f}%" for x in z[:2]), f"{z[2]:.4f}", f"{100 * mass[0]:.1f}%", f"{mass[2]:.3f}"])
head = ["effects", "coverage of z", "of bright z", "error of z / (1+z)", "coverage of log M*", "error of log M*"]
print(markdown(head, rows))

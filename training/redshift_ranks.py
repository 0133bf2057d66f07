"""Whether p(z) means what it says, on all held-out galaxies of a catalog: the PIT's Kolmogorov-Smirnov distance, and coverage.

python training/redshift_ranks.py [MODEL] [CATALOG]
"""

import json
import sys

import numpy as np
from tqdm import tqdm

from mosaic_explorer import Mask, load_model, open_catalog
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.noise import as_measured
from mosaic_explorer.catalog.surveys import SETTINGS
from mosaic_explorer.masks import PAPER_PRESETS
from mosaic_explorer.metrics import ks_distance
from mosaic_explorer.model.quantiles import HIGH, LOW

model = load_model(sys.argv[1] if len(sys.argv) > 1 else "mosaic-small")
catalog = open_catalog(sys.argv[2] if len(sys.argv) > 2 else "data/galaxies.zarr", split="test")
truth = catalog_values(catalog, model.table)[:, model.table.place("redshift").start]
for setting, surveys in SETTINGS.items():
    measurements = as_measured(catalog, model.table, surveys)
    for preset in tqdm(PAPER_PRESETS, desc=setting, unit="preset"):
        answer = model.answer(measurements, Mask.preset(preset, model.table), ["redshift"])
        ranks = answer.densities["redshift"].pit(truth)
        ends = answer.quantiles[:, model.table.place("redshift").start]
        coverage = float(np.mean((truth >= ends[:, LOW]) & (truth <= ends[:, HIGH])))
        figures = {"pit_ks": round(float(ks_distance(ranks)), 4), "coverage_68": round(coverage, 3), "galaxies": len(truth)}
        print(json.dumps({"model": model.name, "noise": setting, "preset": preset, **figures}), flush=True)

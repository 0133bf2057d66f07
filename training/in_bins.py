"""Whether a model's widths hold in bins of brightness and of redshift, and how wrong its redshifts are there.

Of held-out galaxies, by what is seen, noise and bin: the share of true redshifts and stellar masses in the 68% band, sigma_MAD
and outliers (> 0.15) of dz/(1+z), and the share that the model calls unusual (out-of-distribution score above 1).

python training/in_bins.py [MODEL] [CATALOG]
"""

import sys
from itertools import pairwise

import numpy as np
from tqdm import tqdm

from mosaic_explorer import Mask, load_model, open_catalog
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.noise import as_measured
from mosaic_explorer.catalog.surveys import SETTINGS
from mosaic_explorer.evaluation.tables import markdown
from mosaic_explorer.metrics import coverage, fixed_outlier_fraction, nmad, redshift_errors
from mosaic_explorer.model.quantiles import MEDIAN, QUANTILES

PRESETS = ("lsst", "lsst+spherex")
BINS = {"i": (0, 22, 24, 25.3, 27), "z": (0, 0.5, 1, 2, 3, 6)}

model = load_model(sys.argv[1] if len(sys.argv) > 1 else "mosaic-small")
catalog = open_catalog(sys.argv[2] if len(sys.argv) > 2 else None, split="test")
values = catalog_values(catalog, model.table)
redshift, mass = (values[:, model.table.place(name).start] for name in ("redshift", "log_stellar_mass"))
sorts = {"i": catalog["lsst"].sel(band="i").values, "z": redshift}
rows = []
for setting, surveys in tqdm(SETTINGS.items(), unit="noise"):
    measured = as_measured(catalog, model.table, surveys)
    for preset in PRESETS:
        answer = model.answer(measured, Mask.preset(preset, model.table), ["redshift", "log_stellar_mass"], ood_score=True)
        of_z, of_mass = (answer.quantiles[:, model.table.place(name).start] for name in ("redshift", "log_stellar_mass"))
        inside = [coverage(of, QUANTILES, x)["68"] for x, of in ((redshift, of_z), (mass, of_mass))]
        off = redshift_errors(of_z[:, MEDIAN], redshift)
        for by, edges in BINS.items():
            for low, high in pairwise(edges):
                some = (sorts[by] >= low) & (sorts[by] < high)
                if some.sum() < 20:
                    continue
                shares = [100 * np.mean(x[some]) for x in (*inside, answer.ood_score > 1)]
                rows.append(
                    [setting, preset, f"{by} {low:g} to {high:g}", f"{some.sum():,}", *(f"{x:.0f}%" for x in shares[:2]),
                     f"{nmad(off[some]):.3f}", f"{100 * fixed_outlier_fraction(off[some]):.1f}%", f"{shares[2]:.0f}%"]
                )  # fmt: skip
head = ["noise", "seen", "galaxies", "n", "z in band", "M* in band", "sigma_MAD", "outliers", "unusual"]
print(markdown(head, rows))

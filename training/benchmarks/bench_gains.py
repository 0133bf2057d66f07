"""What would help most: whether what is expected is what really comes, over 300 held-out galaxies, and how long it takes.

The rank correlation is over all galaxies and candidates; "per_galaxy" is the mean of each galaxy's own; "error" is the median
factor between the width that is expected and the one that comes. One JSON line a figure.
"""

import json
import statistics
import time

import numpy as np
import torch
from scipy.stats import spearmanr

from mosaic_explorer import Mask, load_model, open_catalog
from mosaic_explorer.catalog.noise import as_measured
from mosaic_explorer.catalog.surveys import SETTINGS
from mosaic_explorer.gains import expected_gains, real_gains
from mosaic_explorer.steps import finish

GALAXIES = range(1000, 1300)
MASKS = ("lsst", "lsst spherex", "lsst sfh[10:]")


torch.set_num_threads(1)  # as in the page
catalog, model = open_catalog(rows=GALAXIES), load_model("mosaic-small")
for noise in ("noise-free", "LSST Y10 + SPHEREx deep"):
    surveys = SETTINGS[noise]
    inputs = as_measured(catalog, model.table, surveys)
    for text in MASKS:
        mask, factors, first, all_of_it = Mask.parse(text), [], [], []
        for row in range(len(GALAXIES)):
            start, one = time.perf_counter(), inputs[row : row + 1]
            expected = finish(expected_gains(model, one, mask, surveys))
            first.append(time.perf_counter() - start)
            factors.append(finish(real_gains(model, one, mask, expected)))
            all_of_it.append(time.perf_counter() - start)
        for name in ("redshift", "log_stellar_mass"):
            place = model.table.place(name).start
            pairs = np.log(
                [[gain.factors(name) for gain in gains if not gain.candidate.mask.seen[place]] for gains in factors]
            )  # (galaxies, candidates, expected and real)
            expected, real = pairs[..., 0], pairs[..., 1]
            figure = {
                "figure": f"expected narrowing of {name} against what comes, {text}, {noise}",
                "rank_correlation": round(float(spearmanr(expected.ravel(), real.ravel())[0]), 3),
                "per_galaxy": round(float(np.mean([spearmanr(a, b)[0] for a, b in zip(expected, real, strict=True)])), 3),
                "error": round(float(np.exp(np.median(np.abs(expected - real)))), 3),
                "galaxies": len(factors),
                "candidates": pairs.shape[1],
            }
            print(json.dumps(figure), flush=True)
        figure = {
            "figure": f"what would help, {text}, {noise}",
            "expected_ms": round(1000 * statistics.median(first)),
            "all_ms": round(1000 * statistics.median(all_of_it)),
            "all_p95_ms": round(1000 * statistics.quantiles(all_of_it, n=20)[-1]),
        }
        print(json.dumps(figure), flush=True)

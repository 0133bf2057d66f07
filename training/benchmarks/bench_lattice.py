"""The lattice of masks: how long 300 held-out galaxies take, and the longest that a more urgent question waits. One JSON line a
figure."""

import json
import time

import numpy as np
import torch

from mosaic_explorer import load_model, open_catalog
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.noise import as_measured
from mosaic_explorer.catalog.surveys import SETTINGS
from mosaic_explorer.gains import PIECES, PIECES_IN_TWO, edges
from mosaic_explorer.gains.lattice import N_GALAXIES, lattice_dataset, lattice_steps

torch.set_num_threads(1)  # as in the page
catalog, model = open_catalog(rows=range(N_GALAXIES)), load_model("mosaic-small")
truth = catalog_values(catalog, model.table)
for noise in ("noise-free", "LSST Y10 + SPHEREx deep"):
    inputs = as_measured(catalog, model.table, SETTINGS[noise])
    for pieces in (PIECES, PIECES_IN_TWO):
        start, waits, steps = time.perf_counter(), [], lattice_steps(model, inputs, truth, pieces)
        while True:
            begin = time.perf_counter()
            try:
                next(steps)
            except StopIteration as end:
                scores = end.value
                break
            waits.append(time.perf_counter() - begin)
        seconds = time.perf_counter() - start
        found = {}
        for target in ("redshift", "log_stellar_mass", "sfh", "sed"):
            one = lattice_dataset(model, pieces, scores, target, inputs)
            known = [edge for edge in edges(one) if np.isfinite(edge.factor)]
            surely = [sum(edge.is_sure and is_worse == (edge.factor > 1) for edge in known) for is_worse in (False, True)]
            found[target] = f"better {surely[0]}, worse {surely[1]} of {len(known)}"
        figure = {
            "figure": f"lattice of {len(scores)} masks, {N_GALAXIES} galaxies, all targets, {noise}",
            "seconds": round(seconds, 1),
            "longest_step_ms": round(1000 * max(waits)),
            "median_step_ms": round(1000 * float(np.median(waits))),
            "one_piece_more_by_two_sigma": found,
        }
        print(json.dumps(figure), flush=True)

"""How fast galaxies are simulated: by one single-threaded worker, and by two. Start-up is apart, as is what filters cost.

python training/benchmarks/bench_simulate.py [--blocks 6]
"""

import argparse
import json
import tempfile
import time

import jax.numpy as jnp
import numpy as np
from distributed import wait

from mosaic_explorer.photometry import SURVEY_SET, choose_filters, load_filter
from mosaic_explorer.simulation.grid import fine_grid
from mosaic_explorer.simulation.options import Job, Physics
from mosaic_explorer.simulation.photometry import ObservedBands
from mosaic_explorer.simulation.simulate import DEFAULT_SELECTION, make_block, open_client


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--blocks", type=int, default=6, help="blocks for each worker (some 3,300 galaxies each)")
    args = ask.parse_args()
    job = Job(1, Physics(), DEFAULT_SELECTION)
    rates = {}
    for workers in (1, 2):
        with tempfile.TemporaryDirectory() as folder, open_client(workers, None, processes=True) as client:
            began = time.perf_counter()
            names = list(client.scheduler_info()["workers"])
            wait([client.submit(make_block, job, i, folder, workers=[name], pure=False) for i, name in enumerate(names)])
            ready = time.perf_counter()
            tasks = [client.submit(make_block, job, 10 + i, folder, pure=False) for i in range(args.blocks * workers)]
            made = sum(count for _, count in client.gather(tasks))
            rates[workers] = made / (time.perf_counter() - ready)
        print(json.dumps({"what": "simulate: start-up and first block", "workers": workers, "s": round(ready - began, 1)}))
        print(json.dumps({"what": "simulate", "workers": workers, "galaxies": made, "galaxies_per_s": round(rates[workers])}))
    seconds, filters = filters_cost()
    print(json.dumps({"what": "simulate: filters", "filters": filters, "us_per_galaxy": round(seconds * 1e6)}))
    print(json.dumps({"what": "simulate: two workers against one", "times": round(rates[2] / rates[1], 2)}))


def filters_cost(galaxies: int = 256, repeats: int = 10) -> tuple[float, int]:
    """Seconds that a galaxy takes through the hundred filters of `photometry`, on all cores, and how many filters these are."""
    grid = fine_grid()
    filters = [load_filter(name) for name in choose_filters(SURVEY_SET)]
    bands = ObservedBands(filters, grid)
    spectra, redshift = jnp.ones((galaxies, len(grid.centres)), jnp.float32), np.linspace(0.1, 3, galaxies)
    bands.mean(spectra, redshift)  # compiled
    began = time.perf_counter()
    for _ in range(repeats):
        bands.mean(spectra, redshift)
    return (time.perf_counter() - began) / repeats / galaxies, len(filters)


if __name__ == "__main__":  # the workers import this file again
    main()

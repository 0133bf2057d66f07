"""How fast `mosaic predict` answers for many galaxies, LSST Y10 seen, scalars asked, and the memory it takes.

The galaxies are the held-out ones again and again, each time moved a little. One JSON line a figure; galaxies/s are of the
whole command, reading and writing included. `cpu_ms_per_galaxy` tells more than the time on a machine that others use, too.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from mosaic_explorer.catalog import build_catalog, open_catalog, write_catalog
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.cpus import usable_cpus

FIGURES = {
    "mosaic predict, scalars from LSST": [],
    "mosaic predict, scalars from LSST, without the score": ["--no-score"],
}
MOVE = 0.05  # mag, by which a galaxy is another one


def many_galaxies(n: int, folder: Path) -> Path:
    """A catalog of n galaxies of which LSST Y10 measured the magnitudes, and nothing else is known."""
    lsst = open_catalog()["lsst"].values
    rng = np.random.default_rng(0)
    moved = lsst[np.arange(n) % len(lsst)] + MOVE * rng.normal(size=(n, lsst.shape[1]))
    return write_catalog(observe(build_catalog({"lsst": moved}), ["lsst-y10"]), folder / f"{n}.zarr")


def measure(catalog: Path, n: int, options: list[str]) -> dict:
    """One run of the command, in a process of its own."""
    out = catalog.with_suffix(".parquet")
    command = [sys.executable, "-m", "mosaic_explorer.cli", "predict", str(catalog), "--see", "lsst"]
    start = time.perf_counter()
    run = subprocess.Popen([*command, "--json", "--out", str(out), *options], stdout=subprocess.PIPE)
    said = json.loads(run.stdout.read())
    _, status, usage = os.wait4(run.pid, 0)
    seconds = time.perf_counter() - start
    assert status == 0 and said["galaxies"] == n
    out.unlink()
    return {
        "galaxies": n,
        "galaxies_per_s": round(n / seconds),
        "seconds": round(seconds, 1),
        "cpu_ms_per_galaxy": round(1000 * (usage.ru_utime + usage.ru_stime) / n, 4),
        "peak_mb": round(usage.ru_maxrss / 1024),
        "cpus": usable_cpus(),
        "load_before": round(os.getloadavg()[0], 1),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, nargs="+", default=[50_000, 200_000])
    with tempfile.TemporaryDirectory() as folder:
        for n in parser.parse_args().n:
            catalog = many_galaxies(n, Path(folder))
            for figure, options in FIGURES.items():
                print(json.dumps({"figure": figure, **measure(catalog, n, options)}), flush=True)

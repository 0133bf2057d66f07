"""A catalog on disk: bytes per galaxy, and the time to open it and read 1,000 random galaxies.

python training/benchmarks/bench_catalog.py [CATALOG] [--repeat 5]
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np

from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.catalog.info import stored_bytes
from mosaic_explorer.catalog.store import EMBEDDED, catalog_size

ask = argparse.ArgumentParser()
ask.add_argument("catalog", nargs="?", default="data/galaxies.zarr" if Path("data/galaxies.zarr").exists() else str(EMBEDDED))
ask.add_argument("--repeat", type=int, default=5)
args = ask.parse_args()
path, rng = Path(args.catalog), np.random.default_rng(0)
n = catalog_size(path)
print(json.dumps({"what": "stored", "galaxies": n, "bytes_per_galaxy": round(stored_bytes(path) / n)}))
times = []
for _ in range(args.repeat):
    rows = rng.choice(n, min(1000, n), replace=False)
    began = time.perf_counter()
    open_catalog(path, rows=rows)
    times.append(time.perf_counter() - began)
low, median, high = np.percentile(times, [0, 50, 100])
print(
    json.dumps(
        {
            "what": "open and read 1000 random galaxies",
            "galaxies": n,
            "s": round(median, 2),
            "range": [round(low, 2), round(high, 2)],
        }
    )
)

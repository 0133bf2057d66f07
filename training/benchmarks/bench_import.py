"""Seconds and memory to read a million galaxies' fluxes and errors: Parquet and CSV, as Rubin's tables have them.

The galaxies are the held-out ones at LSST Y10's depth, again and again with other noise. Each figure is a process of its own,
so that its peak memory is its own.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROWS = 1_000_000
KINDS = ("parquet", "csv")
NANOJANSKY = 3630.7805e9  # of AB magnitude 0


def write_table(folder: Path, rows: int) -> None:
    """`object.parquet` and `object.csv` in a folder."""
    import pyarrow as pa
    import pyarrow.csv
    import pyarrow.parquet

    from mosaic_explorer.catalog import open_catalog
    from mosaic_explorer.catalog.surveys import load_surveys, magnitude_to_flux, noise_model
    from mosaic_explorer.modalities import LSST_BANDS, TABLE

    catalog, rng = open_catalog(), np.random.default_rng(0)
    chosen = rng.integers(0, catalog.sizes["galaxy"], rows)
    law = noise_model(load_surveys()["lsst-y10"], TABLE["lsst"])
    flux = magnitude_to_flux(catalog["lsst"].values[chosen].astype(float))
    flux = flux + rng.normal(size=flux.shape) * law.flux_error(flux)
    error = law.flux_error(np.maximum(flux, 0))
    columns = {"objectId": 611254629243588645 + np.arange(rows), "z_spec": catalog["redshift"].values[chosen].astype(float)}
    for k, band in enumerate(LSST_BANDS):
        columns |= {f"{band}_cModelFlux": flux[:, k] * NANOJANSKY, f"{band}_cModelFluxErr": error[:, k] * NANOJANSKY}
    table = pa.table(columns)
    pyarrow.parquet.write_table(table, folder / "object.parquet")
    pyarrow.csv.write_csv(table, folder / "object.csv")


def read_table(path: Path) -> None:
    """Import the table, without a map, to a catalog on disk; print the figures."""
    from mosaic_explorer.importers.table import import_table

    began = time.perf_counter()
    catalog, _ = import_table(path, out=path.with_name(f"{path.name}.zarr"))
    seconds = time.perf_counter() - began
    print(
        json.dumps(
            {
                "figure": f"import of a {path.suffix[1:]} table with fluxes and errors, written as a catalog",
                "rows": catalog.sizes["galaxy"],
                "file_MB": round(path.stat().st_size / 1e6),
                "seconds": round(seconds, 1),
                "peak_GB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, 2),
            }
        ),
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--read", type=Path, help="only read this table, whose folder is written to")
    args = parser.parse_args()
    if args.read:
        read_table(args.read)
    else:
        with tempfile.TemporaryDirectory() as folder:
            write_table(Path(folder), args.rows)
            for kind in KINDS:
                subprocess.run([sys.executable, __file__, "--read", str(Path(folder, f"object.{kind}"))], check=True)

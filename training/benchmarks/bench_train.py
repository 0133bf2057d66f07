"""How fast a recipe trains, galaxies/s by the median of its log's rows; a few hundred steps into a folder that is thrown away.

python training/benchmarks/bench_train.py [RECIPE ...] [--devices 2]
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import xarray as xr

from mosaic_explorer.catalog import open_catalog, write_catalog
from mosaic_explorer.catalog.schema import GALAXY
from mosaic_explorer.training.recipe import Recipe, recipe_toml

STEPS = 300
COPIES = 10  # of the package's galaxies, so that as much memory is walked through as matters

ask = argparse.ArgumentParser()
ask.add_argument("recipes", nargs="*", default=["training/recipes/mosaic-small-first.toml"])
ask.add_argument("--devices", type=int, default=2)
args = ask.parse_args()
for path in args.recipes:
    recipe = Recipe.load(path)
    with tempfile.TemporaryDirectory() as folder:
        catalog = xr.concat([open_catalog().drop_vars("split")] * COPIES, GALAXY)
        n = catalog.sizes[GALAXY]
        catalog = catalog.assign_coords({GALAXY: np.arange(n)}).assign(split=(GALAXY, np.full(n, "train")))
        write_catalog(catalog, Path(folder) / "galaxies.zarr")
        own = {"catalog": f"{folder}/galaxies.zarr", "further": [], "kept_out": [], "begin_with": ""}
        short = replace(recipe, **own, galaxies_seen=STEPS * recipe.batch, held_back=0)
        (Path(folder) / "short.toml").write_text(recipe_toml(short.to_dict()))
        command = [sys.executable, "-m", "mosaic_explorer.cli", "train", f"{folder}/short.toml", "--out", f"{folder}/model"]
        subprocess.run([*command, "--devices", str(args.devices)], check=True)
        rates = [float(row["galaxies_per_second"]) for row in csv.DictReader((Path(folder) / "model" / "log.csv").open())]
    print(
        json.dumps(
            {
                "what": f"training {recipe.name}",
                "galaxies_per_second": round(float(np.median(rates))),
                "range": [round(min(rates)), round(max(rates))],
                "processes": args.devices,
                "steps": STEPS,
                "batch": recipe.batch,
            }
        ),
        flush=True,
    )

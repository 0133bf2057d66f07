"""What a quick specialist reaches: one perceptron for each of the paper's inputs, on 29,000 galaxies; a yardstick for models.

python training/specialists.py [CATALOG] [--galaxies 29000] [--epochs 60]

Prints, for each input, the mean absolute error of redshift, stellar mass and SFH (hidden values only) on the package's
held-out galaxies, one JSON line each.
"""

import argparse
import json
import time

import numpy as np
import torch
from torch import nn
from tqdm import tqdm

from mosaic_explorer import Mask, open_catalog
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.masks import PAPER_PRESETS
from mosaic_explorer.metrics import mean_absolute_error
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.scaling import Scaling

WIDTH, BATCH, RATE = 256, 256, 2e-3
SCORED = ("redshift", "log_stellar_mass", "sfh")

ask = argparse.ArgumentParser()
ask.add_argument("catalog", nargs="?", default="data/galaxies.zarr")
ask.add_argument("--galaxies", type=int, default=29_000)
ask.add_argument("--epochs", type=int, default=60)
args = ask.parse_args()

train = catalog_values(open_catalog(args.catalog, split="train"), TABLE)[: args.galaxies]
held_out = catalog_values(open_catalog(split="test"), TABLE)
scaling = Scaling.fit(train, TABLE, 2)
x, x_held_out = (torch.from_numpy(scaling.normalise(values)) for values in (train, held_out))

for preset in PAPER_PRESETS:
    torch.manual_seed(0)
    began, mask = time.time(), Mask.preset(preset)
    hidden = {name: np.arange(TABLE.size)[TABLE.place(name)] for name in SCORED}
    hidden = {name: place[~mask.seen[place]] for name, place in hidden.items()}
    target = np.concatenate(list(hidden.values()))
    weight = torch.from_numpy(np.concatenate([np.full(len(p), 1 / len(p), np.float32) for p in hidden.values() if len(p)]))
    net = nn.Sequential(
        nn.Linear(int(mask.seen.sum()), WIDTH), nn.GELU(), nn.Linear(WIDTH, WIDTH), nn.GELU(), nn.Linear(WIDTH, len(target))
    )  # fmt: skip
    optimiser = torch.optim.AdamW(net.parameters(), RATE)
    steps = args.epochs * (len(x) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, steps)
    for _ in tqdm(range(steps), desc=preset, unit="step"):
        rows = torch.randint(len(x), (BATCH,))
        loss = ((net(x[rows][:, mask.seen]) - x[rows][:, target]).abs() * weight).sum(1).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    with torch.inference_mode():
        predicted = net(x_held_out[:, mask.seen]).numpy() * scaling.spread[target] + scaling.mean[target]
    errors, start = {}, 0
    for name, place in hidden.items():
        if len(place):
            mae, error = mean_absolute_error(predicted[:, start : start + len(place)], held_out[:, place])
            errors[name] = [round(mae, 4), round(error, 4)]
        start += len(place)
    print(json.dumps({"preset": preset, "mae": errors, "galaxies": len(x), "seconds": round(time.time() - began)}), flush=True)

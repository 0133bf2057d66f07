"""How many galaxies a catalog of the broad world lacks because haloes below a mass are not drawn, one JSON line a number.

Blocks are drawn with the haloes that i < 27 asks for, and with ever smaller ones: counts on a square arcmin brighter than a
magnitude, and the median redshift. `training/nature.py` has them beside published ones.

python training/halo_convergence.py [--blocks 40]
"""

import argparse
import json

import numpy as np
from tqdm import trange

from mosaic_explorer.modalities import LSST_BANDS
from mosaic_explorer.simulation import depth
from mosaic_explorer.simulation.blocks import Simulator
from mosaic_explorer.simulation.options import Job, Physics
from mosaic_explorer.simulation.selection import Selection

LOWER = (0.0, 0.2, 0.4)  # dex below the limit
MAGNITUDES = (24.0, 25.3, 27.0)
ARCMIN2 = 3600.0  # of a square degree

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--blocks", type=int, default=40, help="of each (default 40)")
args = parser.parse_args()
margin = depth.MARGIN_DEX
for lower in LOWER:
    depth.MARGIN_DEX = margin + lower
    made = Simulator(Job(1, Physics("broad"), Selection.parse(["i < 27"]), False, ()))
    found = [made.galaxies(number) for number in trange(args.blocks, desc=f"{lower} dex lower", unit="block")]
    magnitude = np.concatenate([one["lsst"][:, LSST_BANDS.index("i")] for one in found])
    redshift = np.concatenate([one["redshift"] for one in found])
    for limit in MAGNITUDES:
        seen = magnitude < limit
        area = args.blocks * made.cone.block_area * ARCMIN2
        numbers = {
            "lower_dex": lower,
            "i_below": limit,
            "galaxies": int(seen.sum()),
            "per_arcmin2": round(float(seen.sum() / area), 2),
            "median_redshift": round(float(np.median(redshift[seen])), 3),
        }
        print(json.dumps(numbers), flush=True)

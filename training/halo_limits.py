"""How small the haloes must be that a selection by magnitude asks for: the table `simulation/data/halo_limits.csv`.

Central galaxies are drawn evenly in log halo mass and log(1+z), weighted by the mass function, and seen in the six LSST
bands. The limit is the mass below which a thousandth of those galaxies lies that are brighter than a magnitude, at each
redshift; over both worlds the smaller. It takes some ten minutes.

python training/halo_limits.py            # write the table anew
python training/halo_limits.py --batches 4   # a rough one
"""

import argparse
import csv

import jax
import numpy as np
from tqdm import tqdm

from mosaic_explorer.modalities import LSST_BANDS
from mosaic_explorer.simulation.depth import LIMITS, LOG_MASS_FLOOR, MAGNITUDES, REDSHIFT_NODES
from mosaic_explorer.simulation.haloes import LightCone, host_density
from mosaic_explorer.simulation.light import light_of, magnitudes
from mosaic_explorer.simulation.options import Physics
from mosaic_explorer.simulation.selection import REDSHIFTS

BATCH = 2048
LOG_MASS = (LOG_MASS_FLOOR, 13.0)  # beyond it every galaxy is bright enough
LOST = 1e-3  # of the galaxies, below the limit


def pilot(number: int, light, physics) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Redshift (g,), log halo mass (g,) and magnitudes (g, 6) of one batch of centrals."""
    key = jax.random.fold_in(jax.random.key(0), number)
    z_key, m_key, galaxy_key, *halo_keys = jax.random.split(key, 7)
    low, high = np.log1p(REDSHIFTS)
    redshift = np.expm1(low + (high - low) * np.asarray(jax.random.uniform(z_key, (BATCH,))))
    log_mass = LOG_MASS[0] + (LOG_MASS[1] - LOG_MASS[0]) * np.asarray(jax.random.uniform(m_key, (BATCH,)))
    cone = LightCone(REDSHIFTS, LOG_MASS_FLOOR)
    haloes = cone.populate(tuple(halo_keys), redshift, log_mass, np.full(BATCH, 20.0)).take(np.arange(BATCH))  # no subhaloes
    stars = light.galaxies.stars(light.galaxies.draw(galaxy_key, haloes), haloes)
    seen = [magnitudes(np.asarray(light.band(stars, redshift, band)), redshift) for band in LSST_BANDS]
    return redshift, log_mass, np.stack(seen, 1)


def limits(redshift: np.ndarray, log_mass: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """The limits (6, magnitudes, nodes) of galaxies."""
    grid = np.linspace(*LOG_MASS, 401)
    out = np.full((6, len(MAGNITUDES), len(REDSHIFT_NODES)), LOG_MASS[1])
    ends = np.r_[0.0, (np.log1p(REDSHIFT_NODES)[1:] + np.log1p(REDSHIFT_NODES)[:-1]) / 2, np.inf]
    for node, z in enumerate(REDSHIFT_NODES):
        near = np.flatnonzero((np.log1p(redshift) >= ends[node]) & (np.log1p(redshift) < ends[node + 1]))
        near = near[np.argsort(log_mass[near])]
        above = host_density(np.full(len(grid), z) + 1e-9 * np.arange(len(grid)), grid)
        weight = np.interp(log_mass[near], grid, -np.gradient(above, grid))
        for band in range(6):
            for number, magnitude in enumerate(MAGNITUDES):
                upto = np.cumsum(weight * (seen[near, band] < magnitude))
                if upto[-1] > 0:
                    out[band, number, node] = log_mass[near][np.searchsorted(upto, LOST * upto[-1])]
    return out


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--batches", type=int, default=60, help=f"of {BATCH} galaxies in each world (default 60)")
args = parser.parse_args()
tables = []
for physics in (Physics(),):
    light = light_of(physics)
    parts = [pilot(number, light, physics) for number in tqdm(range(args.batches), desc="haloes", unit="batch")]
    tables.append(limits(*(np.concatenate(part) for part in zip(*parts))))
table = np.min(tables, 0)
# nearby and far galaxies of one magnitude: the limit grows with redshift and brightness, whatever the draws say
table = np.minimum.accumulate(table[..., ::-1], -1)[..., ::-1]
with LIMITS.open("w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["band", "magnitude", *(f"{z:g}" for z in REDSHIFT_NODES)])
    for band, rows in zip(LSST_BANDS, table):
        out.writerows([band, f"{m:g}", *(f"{x:.2f}" for x in row)] for m, row in zip(MAGNITUDES, rows))
print(f"{LIMITS.name}: {len(MAGNITUDES)} magnitudes of 6 bands at {len(REDSHIFT_NODES)} redshifts")

"""How small the haloes must be that a selection by magnitude asks for: the table `simulation/data/halo_limits.csv`.

Central galaxies are drawn evenly in log halo mass and log(1+z), weighted by the mass function, and seen in the six LSST
bands. The limit is the mass below which one in fifty of those galaxies lies that are brighter than a magnitude, at each
redshift, over all populations of both worlds. Few galaxies, of large weight, are that rare; so the table is smoothed over
neighbouring magnitudes and redshifts. It takes some ten minutes.

python training/halo_limits.py            # write the table anew
python training/halo_limits.py --batches 4   # a rough one
"""

import argparse
import csv
import zlib

import jax
import numpy as np
from scipy.ndimage import gaussian_filter
from tqdm import tqdm

from mosaic_explorer.modalities import LSST_BANDS
from mosaic_explorer.simulation.calibrations import CALIBRATIONS
from mosaic_explorer.simulation.depth import LIMITS, LOG_MASS_FLOOR, MAGNITUDES, REDSHIFT_NODES
from mosaic_explorer.simulation.haloes import LightCone, host_density
from mosaic_explorer.simulation.light import light_of, magnitudes
from mosaic_explorer.simulation.options import Physics
from mosaic_explorer.simulation.populations import population
from mosaic_explorer.simulation.selection import REDSHIFTS

BATCH = 2048
LOG_MASS = (LOG_MASS_FLOOR, 12.5)  # beyond it nearly every galaxy is bright enough
LOST = 2e-2  # of the galaxies, below the limit
NEAR = 0.12  # of ln(1+z) about a node, whose galaxies count for it
SMOOTHING = (0.0, 1.0, 0.7)  # sigma in bands, magnitudes and nodes of the table


def pilot(number: int, world: str, calibration: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Redshift (g,), log halo mass (g,) and magnitudes (g, 6) of one batch of centrals."""
    key = jax.random.fold_in(jax.random.key(zlib.crc32(f"{world} {calibration}".encode())), number)
    z_key, m_key, galaxy_key, nature_key, *halo_keys = jax.random.split(key, 8)
    low, high = np.log1p(REDSHIFTS)
    redshift = np.expm1(low + (high - low) * np.asarray(jax.random.uniform(z_key, (BATCH,))))
    log_mass = LOG_MASS[0] + (LOG_MASS[1] - LOG_MASS[0]) * jax.random.uniform(m_key, (BATCH,))
    cone = LightCone(REDSHIFTS, LOG_MASS_FLOOR)
    haloes = cone.populate(tuple(halo_keys), redshift, log_mass, np.full(BATCH, 20.0)).take(np.arange(BATCH))  # no subhaloes
    light, stellar_population = light_of(Physics(world)), population(calibration, world == "broad")
    stars = light.galaxies.stars(light.galaxies.draw(galaxy_key, haloes, stellar_population), haloes, stellar_population)
    nature = light.nature(jax.random.split(nature_key, BATCH), stars, redshift)
    seen = [magnitudes(light.band(stars, nature, redshift, band), redshift) for band in LSST_BANDS]
    return redshift, np.asarray(haloes.log_mass), np.stack(seen, 1)


def limits(redshift: np.ndarray, log_mass: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """The limits (6, magnitudes, nodes) of galaxies."""
    grid = np.linspace(*LOG_MASS, 401)
    out = np.full((6, len(MAGNITUDES), len(REDSHIFT_NODES)), LOG_MASS[1])
    for node, z in enumerate(REDSHIFT_NODES):
        near = np.flatnonzero(np.abs(np.log1p(redshift) - np.log1p(z)) < NEAR)
        near = near[np.argsort(log_mass[near])]
        above = host_density(np.full(len(grid), z) + 1e-9 * np.arange(len(grid)), grid)
        weight = np.interp(log_mass[near], grid, -np.gradient(above, grid))
        shift = 5 * np.log10(z / redshift[near])  # as bright at the node, but for what distance does to colours
        for band in range(6):
            for number, magnitude in enumerate(MAGNITUDES):
                upto = np.cumsum(weight * (seen[near, band] + shift < magnitude))
                if upto[-1] > 0:
                    out[band, number, node] = log_mass[near][np.searchsorted(upto, LOST * upto[-1])]
    return out


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--batches", type=int, default=48, help=f"of {BATCH} galaxies of each population (default 48)")
args = parser.parse_args()
populations = [("reference", 0), *(("broad", place) for place, one in enumerate(CALIBRATIONS) if one.share)]
parts = [
    pilot(number, world, calibration)
    for world, calibration in populations
    for number in tqdm(range(args.batches), desc=f"{world}, {CALIBRATIONS[calibration].name}", unit="batch")
]
table = gaussian_filter(limits(*(np.concatenate(part) for part in zip(*parts))), SMOOTHING, mode="nearest")
table = np.minimum.accumulate(table, 1)  # the limit grows with brightness, whatever the draws say
with LIMITS.open("w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["band", "magnitude", *(f"{z:g}" for z in REDSHIFT_NODES)])
    for band, rows in zip(LSST_BANDS, table):
        out.writerows([band, f"{m:g}", *(f"{x:.2f}" for x in row)] for m, row in zip(MAGNITUDES, rows))
print(f"{LIMITS.name}: {len(MAGNITUDES)} magnitudes of 6 bands at {len(REDSHIFT_NODES)} redshifts")

"""Galaxies that may pass a selection: every halo of a block gets its stars, gas, dust and nucleus, and light in few bands.

What is drawn for a galaxy depends on the seed, its block and its place in it alone.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from ..catalog.conditions import SCALARS
from ..modalities import LSST_BANDS
from ..photometry import sightlines
from . import accretion
from .accretion import LOG_LUMINOSITY_MIN, Nuclei
from .galaxies import Stars
from .haloes import Haloes, LightCone
from .light import MARGIN_MAG, Light, light_of, magnitudes
from .nature import SURVIVING, Nature, log_recent_share
from .options import Job
from .populations import Variant, population, variant_of
from .selection import Selection

HALO_BATCH = 2048  # haloes that are given stars at a time; fixed shapes, so that one compiled program serves all
# Of a central's mass or light: without the merged satellites that have less, one galaxy in a hundred is up to 0.03 mag fainter
LEAST_MERGED = 3e-4
NATURE_KEY, SIGHTLINE_KEY, NUCLEUS_KEY = 1, 2, 3  # of what is drawn beside stars: for each galaxy, or each host


class Candidates(NamedTuple):
    """Galaxies of a block that need their light; `host` is the row of the central a satellite has merged with, else -1.

    `nuclei` and `sightline` are None in the reference world.
    """

    rows: np.ndarray  # their places in the block, increasing
    host: np.ndarray
    parameters: tuple
    haloes: Haloes
    stars: Stars
    nature: Nature
    nuclei: Nuclei | None
    sightline: np.ndarray | None
    variant: Variant
    order_key: jax.Array


def draw_candidates(job: Job, cone: LightCone, number: int, density: np.ndarray | None = None) -> Candidates:
    """The galaxies of a block that pass the selection or miss it by a hair, and the satellites that merged with them.

    Parameters
    ----------
    density : relative number of hosts at each redshift of the cone's grid; by default that of the light cone
    """
    block_key = jax.random.fold_in(jax.random.key(job.seed), number)
    halo_key, galaxy_key, merge_key, order_key = jax.random.split(block_key, 4)
    haloes = cone.block(halo_key, density)
    n, physics = len(haloes.redshift), job.physics
    variant = variant_of(physics, job.seed, number)
    stellar_population, model = population(variant.calibration, physics.is_broad), block_light(job, variant)
    nature_keys, nucleus_keys = (_keys(block_key, purpose, n) for purpose in (NATURE_KEY, NUCLEUS_KEY))
    sightline = _sightlines(block_key, haloes) if physics.is_broad else None
    faintest = {band: job.selection.limit(band)[1] + MARGIN_MAG for band in job.selection.bands}
    parts = []
    for start in range(0, n, HALO_BATCH):
        rows = batch_rows(start, n, HALO_BATCH)
        group, of_group = haloes.take(rows), None if sightline is None else sightline[rows]
        parameters = model.galaxies.draw(jax.random.fold_in(galaxy_key, start), group, stellar_population)
        stars = model.galaxies.stars(parameters, group, stellar_population)
        nature = model.nature(nature_keys[rows], stars, group.redshift)
        # a galaxy too faint even without hydrogen needs no sightline: it is not selected by itself
        light = {b: model.band(stars, nature, group.redshift, b, of_group, faintest[b]) for b in job.selection.bands}
        nuclei = _nuclei(nucleus_keys[rows], stars, group.redshift, model) if physics.is_broad else None
        parts.append((parameters, stars, nature, nuclei, light))
    parameters, stars, nature, nuclei, light = jax.tree.map(lambda *x: np.concatenate(x)[:n], *parts)
    uniform = np.asarray(jax.random.uniform(merge_key, (len(stars.merge_probability) // 1024 * 1024 + 1024,)))[:n]
    host = np.where(uniform < stars.merge_probability, haloes.upid, -1)  # satellites that are part of their central by now

    if nuclei is not None and sightline is not None:
        nuclei = nuclei._replace(  # what has merged with a central has no nucleus of its own
            type=np.where(host < 0, nuclei.type, 0),
            log_luminosity=np.where(host < 0, nuclei.log_luminosity, LOG_LUMINOSITY_MIN),
        )
        for letter in job.selection.bands:
            seen = model.lsst.one(LSST_BANDS.index(letter))
            light[letter] = light[letter] + model.nuclear.bands(nuclei, haloes.redshift, sightline, seen, model.hydrogen)[:, 0]
    values = {
        "redshift": haloes.redshift,
        "log_halo_mass": haloes.log_mass,
        "log_stellar_mass": np.log10(add_satellites(10**stars.log_mass, host)),
        **{band: magnitudes(add_satellites(mean, host), haloes.redshift) for band, mean in light.items()},
    }
    is_selected = (host < 0) & in_selection(job.selection, values, MARGIN_MAG)
    has_merged = (host >= 0) & is_selected[host] & _is_noticed(host, [10**stars.log_mass, *light.values()])
    rows = np.flatnonzero(is_selected | has_merged)
    parameters, haloes, stars, nature, nuclei, sightline = take((parameters, haloes, stars, nature, nuclei, sightline), rows)
    return Candidates(rows, host[rows], parameters, haloes, stars, nature, nuclei, sightline, variant, order_key)


def block_light(job: Job, variant: Variant) -> Light:
    """The light of a block with this population."""
    return light_of(job.physics.with_library(variant.library))


def in_selection(selection: Selection, values: dict[str, np.ndarray], margin: float) -> np.ndarray:
    """Which galaxies lie in every interval of the selection, widened by `margin`, (g,) bool."""
    kept = [
        selection.keeps(name, value, 0.0 if name == "redshift" else margin)
        for name, value in values.items()
        if name in SCALARS or name in LSST_BANDS
    ]
    return np.all(kept, 0)


def add_satellites(values: np.ndarray, host: np.ndarray) -> np.ndarray:
    """Values of galaxies and of all that merged with them; `host` is the row of the central, or -1."""
    total = np.array(values)
    np.add.at(total, host[host >= 0], values[host >= 0])
    return total


def _is_noticed(host: np.ndarray, amounts: list[np.ndarray]) -> np.ndarray:
    """Which satellites add to their central's mass or light in a band what could be seen, (g,) bool."""
    return np.any([amount > LEAST_MERGED * amount[host] for amount in amounts], 0)


def batch_rows(start: int, n: int, size: int) -> np.ndarray:
    """The `size` rows from `start` of `n`; the last batch repeats itself to keep its shape, for which programs are compiled."""
    return np.resize(np.arange(start, min(start + size, n)), size)


def take(tree: tuple, rows: np.ndarray) -> tuple:
    """Some rows of every array in a tree, as numpy (compiling nothing for each new number of rows)."""
    return jax.tree.map(lambda x: np.asarray(x)[rows], tree)


def _keys(block_key: jax.Array, purpose: int, n: int) -> jax.Array:
    """A key for each of the first `n` places in a block, or a few more."""
    places = np.arange(-(-n // HALO_BATCH) * HALO_BATCH)
    return _fold_in_all(jax.random.fold_in(block_key, purpose), places)


_fold_in_all = jax.jit(jax.vmap(jax.random.fold_in, (None, 0)))
_bits = jax.jit(jax.vmap(lambda key: jax.random.bits(key, dtype=jnp.uint32)))


def _sightlines(block_key: jax.Array, haloes: Haloes) -> np.ndarray:
    """The numbers of the sightlines to galaxies, (g,): those of one host halo share it."""
    host = np.where(haloes.upid < 0, np.arange(len(haloes.upid)), haloes.upid)
    bits = np.asarray(_bits(_keys(block_key, SIGHTLINE_KEY, int(host.max()) + 1)))
    return (bits.astype(np.int64) % sightlines.N_NUMBERS)[host]


def _nuclei(keys: jax.Array, stars: Stars, redshift: np.ndarray, model: Light) -> Nuclei:
    """The active nuclei of galaxies."""
    log_ssfr = np.asarray(log_recent_share(stars, model.galaxies.templates.ssp_lg_age_gyr)) - SURVIVING
    return accretion.draw(keys, np.asarray(stars.log_mass) + SURVIVING, redshift, log_ssfr)

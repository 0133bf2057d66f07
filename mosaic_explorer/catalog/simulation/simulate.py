"""`mosaic simulate`: blocks of the light cone become galaxies, galaxies become a catalog."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import jax
import numpy as np
import xarray as xr
from tqdm import tqdm

from ...errors import CatalogError
from ...modalities import MAGNITUDE_FLOOR, SFH_FLOOR
from ..schema import build_catalog, validate
from ..store import check_free, write_catalog
from .galaxies import HALO_BATCH, LIGHT_BATCH, GalaxyPhysics, Haloes

BLOCK_AREA_DEGSQ = 0.1  # about 50,000 haloes; fixed, so that a seed means the same galaxies however they are chunked
I_LIMIT = 27.0  # AB; fainter galaxies are left out
TEST_SHARE = 0.1  # of the galaxies, held out from training: the paper's share


def simulate(n: int, seed: int, out: str | Path, chunk: int = 4000, i_limit: float = I_LIMIT) -> xr.Dataset:
    """Simulate `n` galaxies brighter than `i_limit` and write them to `out` (.zarr or .zarr.zip).

    The same `n`, `seed` and `i_limit` give the same galaxies whatever the chunk; a larger `n` adds galaxies at the end.

    Raises
    ------
    CatalogError
        If the numbers cannot be, or `out` exists.
    """
    if n < 1:
        raise CatalogError(f"--n must be at least 1 galaxy; found {n}.")
    if chunk < 1:
        raise CatalogError(f"--chunk must be at least 1 galaxy; found {chunk}.")
    if not 15 <= i_limit <= MAGNITUDE_FLOOR:
        raise CatalogError(f"--i-limit must lie between 15 and {MAGNITUDE_FLOOR:g} AB; found {i_limit:g}.")
    check_free(out)
    physics = GalaxyPhysics()
    parts, found = [], 0
    with tqdm(total=n, unit="galaxy", desc="simulating") as bar:
        for part in galaxies(physics, seed, i_limit):
            parts.append(part)
            new = min(len(part["redshift"]), n - found)
            found += new
            bar.update(new)
            if found >= n:
                break
    values = {name: np.concatenate([p[name] for p in parts])[:n] for name in parts[0]}
    split = np.where(np.random.default_rng([seed, 1]).random(n) < TEST_SHARE, "test", "train")
    attrs = {**physics.provenance, "selection": f"i < {i_limit:g} AB"}
    attrs = {
        "title": "Simulated galaxies for MOSAIC Explorer",
        "physics_version": physics_version(attrs),
        **attrs,
        "seed": seed,
    }
    catalog = validate(build_catalog(values, attrs=attrs, split=split))
    write_catalog(catalog, out, chunk)
    return catalog


def physics_version(provenance: dict) -> str:
    """Ten characters that change whenever anything does that changes a galaxy's numbers."""
    return hashlib.sha256(json.dumps(provenance, sort_keys=True).encode()).hexdigest()[:10]


def galaxies(physics: GalaxyPhysics, seed: int, i_limit: float) -> Iterator[dict[str, np.ndarray]]:
    """Batches of galaxies, {variable: values}, block after block of the light cone, without end."""
    block = 0
    while True:
        halo_key, order_key, galaxy_key = jax.random.split(jax.random.fold_in(jax.random.key(seed), block), 3)
        haloes = physics.haloes(halo_key, BLOCK_AREA_DEGSQ)
        haloes = haloes.take(np.asarray(jax.random.permutation(order_key, len(haloes.redshift))))
        yield from _block_galaxies(physics, galaxy_key, haloes, i_limit)
        block += 1


def _block_galaxies(physics: GalaxyPhysics, key: jax.Array, haloes: Haloes, i_limit: float) -> Iterator[dict]:
    """The galaxies of one block that pass the selection, in batches; every compiled call sees one fixed shape."""
    waiting = None
    for start in range(0, len(haloes.redshift), HALO_BATCH):
        rows = np.arange(start, min(start + HALO_BATCH, len(haloes.redshift)))
        group = haloes.take(np.resize(rows, HALO_BATCH))  # the last group repeats itself to keep its shape
        drawn = physics.draw(jax.random.fold_in(key, start), group)
        bright = np.flatnonzero(physics.i_magnitude(drawn, group)[: len(rows)] < i_limit)
        passed = _rows((drawn, group), bright)
        waiting = passed if waiting is None else jax.tree.map(lambda a, b: np.concatenate([a, b]), waiting, passed)
        while _count(waiting) >= LIGHT_BATCH:
            yield _floored(physics.light(*_rows(waiting, np.arange(LIGHT_BATCH))))
            waiting = _rows(waiting, np.arange(LIGHT_BATCH, _count(waiting)))
    if left := _count(waiting):
        light = physics.light(*_rows(waiting, np.resize(np.arange(left), LIGHT_BATCH)))
        yield _floored({name: value[:left] for name, value in light.items()})


def _rows(tree: tuple, rows: np.ndarray) -> tuple:
    """Some rows of every array in a tree, as numpy (compiling nothing for each new number of rows)."""
    return jax.tree.map(lambda x: np.asarray(x)[rows], tree)


def _count(tree: tuple) -> int:
    return len(jax.tree.leaves(tree)[0])


def _floored(values: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Values on the table's floors: log SFR at -4, magnitudes at 32."""
    values["sfh"] = np.maximum(values["sfh"], SFH_FLOOR)
    for name in ("lsst", "spherex"):
        values[name] = np.minimum(values[name], MAGNITUDE_FLOOR)
    return values

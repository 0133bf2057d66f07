"""One block of the light cone: its haloes become galaxies, and those that pass the selection get their light.

A block is the unit of everything: of random numbers (its key is the seed's, folded with its number), of work (one task of
one worker) and of resuming. So the galaxies of a seed do not depend on how many workers made them.
"""

from __future__ import annotations

from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from ..catalog.conditions import SCALARS
from ..catalog.photometry_library import PHOTOMETRY, SIMULATED, with_photometry
from ..catalog.schema import SKY_AREA, build_catalog, validate
from ..catalog.writing import write_catalog
from ..modalities import EXTENDED_TABLE, LSST_BANDS, MAGNITUDE_FLOOR
from ..photometry import load_filter
from .columns import COLUMNS, with_columns
from .depth import least_halo_mass
from .galaxies import Stars
from .grid import fine_grid
from .haloes import Haloes, LightCone
from .light import MARGIN_MAG, Light, light_of, log_jansky, magnitudes
from .merging import end_history
from .nature import Nature
from .options import PATCHES, Job, block_name
from .photometry import ObservedBands
from .populations import Variant, population, variant_of
from .stellar_columns import stellar_columns, stellar_masses

HALO_BATCH = 2048  # haloes that are given stars at a time; fixed shapes, so that one compiled program serves all
LIGHT_BATCH = 256
PILOT_BLOCKS = 4  # by which an even redshift distribution is planned
PILOT_BINS = 24
NATURE_KEY = 1  # of what is drawn for each galaxy beside its stars, by its place in the block
PILOT_KEY = 2**31 - 1  # no block has this number
LEAST_SHARE = 0.03  # an even distribution draws no redshift more than 1/LEAST_SHARE times as often as the richest


class Candidates(NamedTuple):
    """Galaxies of a block that need their light; `host` is the row of the central a satellite has merged with, else -1."""

    rows: np.ndarray  # their places in the block, increasing
    host: np.ndarray
    parameters: tuple
    haloes: Haloes
    stars: Stars
    nature: Nature
    variant: Variant
    order_key: jax.Array


class Simulator:
    """Makes the blocks of one job."""

    def __init__(self, job: Job):
        self.job = job
        self.cone = LightCone(job.selection.redshifts, partial(least_halo_mass, job.selection), job.hosts_per_block)
        self.filters = [load_filter(name) for name in job.filters]
        self.bands = ObservedBands(self.filters, fine_grid()) if self.filters else None
        self.times = np.array(EXTENDED_TABLE["sfh"].coordinate)

    def galaxies(self, number: int) -> dict[str, np.ndarray]:
        """The selected galaxies of one block, {variable: (g,) or (g, values)}, in the units and on the floors of the table."""
        candidates = self._candidates(number, self._density if self.job.flat_redshift else None)
        rows, host = candidates.rows, candidates.host
        if len(rows) == 0:
            return _no_galaxies() | ({PHOTOMETRY: np.empty((0, len(self.filters)), np.float32)} if self.filters else {})
        parts = [self._light(candidates, start) for start in range(0, len(rows), LIGHT_BATCH)]
        light = {name: np.concatenate([part[name] for part in parts])[: len(rows)] for name in parts[0]}
        growth = light.pop("mah")
        host_rows = np.where(host < 0, -1, np.searchsorted(rows, host))
        sums = {name: _add_satellites(value, host_rows) for name, value in light.items()}
        redshift = candidates.haloes.redshift
        values = {
            "redshift": redshift,
            "log_halo_mass": candidates.haloes.log_mass,
            "log_stellar_mass": np.log10(sums["mass"]),
            "lsst": magnitudes(sums["lsst"], redshift),
            "spherex": magnitudes(sums["spherex"], redshift),
            "sfh": np.log10(np.maximum(sums["sfr"], 1e-30)),
            "sed": log_jansky(sums["sed"]),
            "mah": growth,
            **self._places(candidates, number),
            **stellar_columns(sums, candidates.stars, candidates.variant),
            **({PHOTOMETRY: magnitudes(sums[PHOTOMETRY], redshift)} if self.filters else {}),
            **(candidates.nature._asdict() if self.job.physics.is_broad else {}),
        }
        bands = dict(zip(LSST_BANDS, values["lsst"].T))
        selected = np.flatnonzero((host < 0) & self._in_selection({name: values[name] for name in SCALARS} | bands, 0.0))
        order = selected[np.asarray(jax.random.permutation(candidates.order_key, len(selected)))]
        return {name: _apply_floor(name, value[order]) for name, value in values.items()}

    def _places(self, candidates: Candidates, number: int) -> dict[str, np.ndarray]:
        """Where the candidates of a block live: their host, its patch of sky, and whether they are satellites, each (g,)."""
        hosts_per_block, upid = self.cone.hosts_per_block, candidates.haloes.upid
        host = np.where(upid < 0, candidates.rows, upid)
        # hosts are drawn one independent of the other, so that any of them may share a patch
        patch = number * PATCHES + host * PATCHES // hosts_per_block
        return {"halo_id": number * hosts_per_block + host, "sky_patch": patch, "is_satellite": upid >= 0}

    def light(self, variant: Variant) -> Light:
        """The light of a block with this population."""
        return light_of(self.job.physics.with_library(variant.library))

    def _candidates(self, number: int, density: np.ndarray | None) -> Candidates:
        """The galaxies of a block that pass the selection or miss it by a hair, and the satellites that merged with them."""
        block_key = jax.random.fold_in(jax.random.key(self.job.seed), number)
        halo_key, galaxy_key, merge_key, order_key = jax.random.split(block_key, 4)
        haloes = self.cone.block(halo_key, density)
        n = len(haloes.redshift)
        variant = variant_of(self.job.physics, self.job.seed, number)
        stellar_population, model = population(variant.calibration, self.job.physics.is_broad), self.light(variant)
        nature_keys = jax.vmap(jax.random.fold_in, (None, 0))(jax.random.fold_in(block_key, NATURE_KEY), np.arange(n))
        parameters, stars, natures, light = [], [], [], []
        for start in range(0, n, HALO_BATCH):
            rows = np.resize(np.arange(start, min(start + HALO_BATCH, n)), HALO_BATCH)  # repeats itself to keep its shape
            group = haloes.take(rows)
            parameters.append(model.galaxies.draw(jax.random.fold_in(galaxy_key, start), group, stellar_population))
            stars.append(model.galaxies.stars(parameters[-1], group, stellar_population))
            natures.append(model.nature(nature_keys[rows], stars[-1], group.redshift))
            light.append({b: model.band(stars[-1], natures[-1], group.redshift, b) for b in self.job.selection.bands})
        parameters, stars, nature, light = (
            jax.tree.map(lambda *x: np.concatenate(x)[:n], *parts) for parts in (parameters, stars, natures, light)
        )
        uniform = np.asarray(jax.random.uniform(merge_key, (len(stars.merge_probability) // 1024 * 1024 + 1024,)))[:n]
        has_merged = uniform < stars.merge_probability  # satellites that are part of their central by now
        host = np.where(has_merged, haloes.upid, -1)

        values = {
            "redshift": haloes.redshift,
            "log_halo_mass": haloes.log_mass,
            "log_stellar_mass": np.log10(_add_satellites(10**stars.log_mass, host)),
            **{band: magnitudes(_add_satellites(mean, host), haloes.redshift) for band, mean in light.items()},
        }
        is_selected = (host < 0) & self._in_selection(values, MARGIN_MAG)
        rows = np.flatnonzero(is_selected | (host >= 0) & is_selected[host])
        parameters, haloes, stars, nature = _take((parameters, haloes, stars, nature), rows)
        return Candidates(rows, host[rows], parameters, haloes, stars, nature, variant, order_key)

    def _in_selection(self, values: dict[str, np.ndarray], margin: float) -> np.ndarray:
        """Which galaxies lie in every interval of the selection, widened by `margin`, (g,) bool."""
        selection = self.job.selection
        return np.all([selection.keeps(k, v, 0.0 if k == "redshift" else margin) for k, v in values.items()], 0)

    def _light(self, candidates: Candidates, start: int) -> dict[str, np.ndarray]:
        """Of one batch: mass [Msun], star-formation rate [Msun/yr] and light [Lsun/Hz], which add up when galaxies merge; and
        log10 halo mass [Msun] over time."""
        of = candidates
        parameters, haloes, stars, nature = _batch((of.parameters, of.haloes, of.stars, of.nature), start)
        model = self.light(of.variant)
        sfr, growth = model.galaxies.histories(parameters, haloes, self.times)
        if self.job.physics.is_broad:
            sfr = end_history(sfr, jnp.asarray(self.times), jnp.asarray(haloes.t_obs), stars.merge_probability)
        own = {"mass": 10**stars.log_mass, **stellar_masses(stars), "sfr": sfr, "mah": growth}
        parts = {**own, **model.all(stars, nature, haloes.redshift, self.bands)}
        return {name: np.asarray(value) for name, value in parts.items()}

    @cached_property
    def _density(self) -> np.ndarray:
        """Hosts to draw at each redshift so that the selected galaxies are spread evenly, from a few pilot blocks."""
        uniform_density = np.ones_like(self.cone.grid)
        pilots = [self._candidates(PILOT_KEY - i, uniform_density).haloes.redshift for i in range(PILOT_BLOCKS)]
        edges = np.linspace(*self.job.selection.redshifts, PILOT_BINS + 1)
        share = np.histogram(np.concatenate(pilots), edges)[0].astype(float)
        share = np.maximum(share, LEAST_SHARE * max(share.max(), 1.0))
        return 1 / np.interp(self.cone.grid, (edges[1:] + edges[:-1]) / 2, share)


@lru_cache(maxsize=1)
def simulator(job: Job) -> Simulator:
    """The job's simulator, made once in each worker."""
    return Simulator(job)


def write_block(job: Job, number: int, folder: str) -> tuple[int, int]:
    """Make one block and write it to `folder` as a catalog, `block-NUMBER-COUNT.zarr.zip`; (number, galaxies)."""
    values = simulator(job).galaxies(number)
    count = len(values["redshift"])
    path = Path(folder) / block_name(number, count)
    if count and not path.exists():
        own = {name: values.pop(name) for name in list(values) if name in COLUMNS}
        photometry = values.pop(PHOTOMETRY, None)
        catalog = with_columns(
            build_catalog(values, attrs={SKY_AREA: simulator(job).cone.block_area}, table=EXTENDED_TABLE), own
        )
        if photometry is not None:
            catalog = with_photometry(catalog, photometry, simulator(job).filters, SIMULATED)
        write_catalog(validate(catalog, EXTENDED_TABLE), path, chunk=count)
    elif not count:
        path.touch()
    return number, count


def _add_satellites(values: np.ndarray, host: np.ndarray) -> np.ndarray:
    """Values of galaxies and of all that merged with them; `host` is the row of the central, or -1."""
    total = np.array(values)
    np.add.at(total, host[host >= 0], values[host >= 0])
    return total


def _batch(tree: tuple, start: int) -> tuple:
    """`LIGHT_BATCH` rows of every array from `start`; the last batch repeats itself to keep its shape."""
    n = len(jax.tree.leaves(tree)[0])
    return _take(tree, np.resize(np.arange(start, min(start + LIGHT_BATCH, n)), LIGHT_BATCH))


def _take(tree: tuple, rows: np.ndarray) -> tuple:
    """Some rows of every array in a tree, as numpy (compiling nothing for each new number of rows)."""
    return jax.tree.map(lambda x: np.asarray(x)[rows], tree)


def _no_galaxies() -> dict[str, np.ndarray]:
    sizes = {variable.name: row.size if row.is_vector else None for row in EXTENDED_TABLE for variable in row.variables}
    return {name: np.empty((0, size) if size else 0, np.float32) for name, size in sizes.items()}


def _apply_floor(name: str, values: np.ndarray) -> np.ndarray:
    """Values as they are stored; those beyond the table's floor, set on it: log SFR at -4, magnitudes at 32."""
    if name in COLUMNS:
        return values.astype(COLUMNS[name].dtype)
    values = np.asarray(values, np.float32)
    if name == PHOTOMETRY:
        return values  # `with_photometry` does
    variable = EXTENDED_TABLE.variables[name][1]
    if variable.is_magnitude:
        return np.minimum(values, np.float32(MAGNITUDE_FLOOR))
    return values if variable.floor is None else np.maximum(values, np.float32(variable.floor))

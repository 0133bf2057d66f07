"""One block of the light cone: its haloes become galaxies, and those that pass the selection get their light.

A block is the unit of everything: of random numbers (its key is the seed's, folded with its number), of work (one task of
one worker) and of resuming. So the galaxies of a seed do not depend on how many workers made them.
"""

from __future__ import annotations

from functools import cached_property, lru_cache, partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from ..catalog.photometry_library import PHOTOMETRY, SIMULATED, with_photometry
from ..catalog.schema import SKY_AREA, build_catalog, validate
from ..catalog.writing import QUICK_COMPRESSOR, write_catalog
from ..errors import CatalogError
from ..modalities import EXTENDED_TABLE, LSST_BANDS, MAGNITUDE_FLOOR
from ..photometry import load_filter
from .block_folder import block_name
from .candidates import Candidates, add_satellites, batch_rows, block_light, draw_candidates, in_selection, take
from .columns import COLUMNS, with_columns
from .depth import least_halo_mass
from .drawn_columns import drawn_columns
from .grid import fine_grid
from .haloes import LightCone
from .light import log_jansky, magnitudes
from .merging import end_history
from .options import PATCHES, Job
from .photometry import ObservedBands
from .stellar_columns import stellar_columns, stellar_masses

LIGHT_BATCH = 256
PILOT_BLOCKS = 4  # by which an even redshift distribution is planned
PILOT_BINS = 24
PILOT_KEY = 2**31 - 1  # no block has this number
LEAST_SHARE = 0.03  # an even distribution draws no redshift more than 1/LEAST_SHARE times as often as the richest


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
        candidates = draw_candidates(self.job, self.cone, number, self._density if self.job.flat_redshift else None)
        rows, host = candidates.rows, candidates.host
        if len(rows) == 0:
            return _no_galaxies() | ({PHOTOMETRY: np.empty((0, len(self.filters)), np.float32)} if self.filters else {})
        parts = [self._light(candidates, start) for start in range(0, len(rows), LIGHT_BATCH)]
        light = {name: np.concatenate([part[name] for part in parts])[: len(rows)] for name in parts[0]}
        growth = light.pop("mah")
        host_rows = np.where(host < 0, -1, np.searchsorted(rows, host))
        sums = {name: add_satellites(value, host_rows) for name, value in light.items()}
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
        }
        bands = dict(zip(LSST_BANDS, values["lsst"].T))
        selected = np.flatnonzero((host < 0) & is_possible(values) & in_selection(self.job.selection, values | bands, 0.0))
        # numpy's, for JAX compiles a program for each number of galaxies
        order = np.random.default_rng(np.asarray(jax.random.key_data(candidates.order_key))).permutation(selected)
        kept = {name: value[order] for name, value in values.items()} | drawn_columns(candidates, order)
        return {name: _apply_floor(name, value) for name, value in kept.items()}

    def _places(self, candidates: Candidates, number: int) -> dict[str, np.ndarray]:
        """Where the candidates of a block live: their host, its patch of sky, and whether they are satellites, each (g,)."""
        hosts_per_block, upid = self.cone.hosts_per_block, candidates.haloes.upid
        host = np.where(upid < 0, candidates.rows, upid)
        # hosts are drawn one independent of the other, so that any of them may share a patch
        patch = number * PATCHES + host * PATCHES // hosts_per_block
        return {"halo_id": number * hosts_per_block + host, "sky_patch": patch, "is_satellite": upid >= 0}

    def _light(self, candidates: Candidates, start: int) -> dict[str, np.ndarray]:
        """Of one batch: mass [Msun], star-formation rate [Msun/yr] and light [Lsun/Hz], which add up when galaxies merge; and
        log10 halo mass [Msun] over time."""
        of = candidates
        parts = (of.parameters, of.haloes, of.stars, of.nature, of.nuclei, of.sightline)
        parameters, haloes, stars, nature, nuclei, sightline = _batch(parts, start)
        model = block_light(self.job, of.variant)
        sfr, growth = model.galaxies.histories(parameters, haloes, self.times)
        if self.job.physics.is_broad:
            sfr = end_history(sfr, jnp.asarray(self.times), jnp.asarray(haloes.t_obs), stars.merge_probability)
        own = {"mass": 10**stars.log_mass, **stellar_masses(stars), "sfr": sfr, "mah": growth}
        all_parts = {**own, **model.all(stars, nature, haloes.redshift, self.bands, nuclei, sightline)}
        return {name: np.asarray(value) for name, value in all_parts.items()}

    @cached_property
    def _density(self) -> np.ndarray:
        """Hosts to draw at each redshift so that the selected galaxies are spread evenly, from a few pilot blocks."""
        uniform_density = np.ones_like(self.cone.grid)
        pilots = [draw_candidates(self.job, self.cone, PILOT_KEY - i, uniform_density) for i in range(PILOT_BLOCKS)]
        found = np.concatenate([pilot.haloes.redshift[pilot.host < 0] for pilot in pilots])
        edges = np.linspace(*self.job.selection.redshifts, PILOT_BINS + 1)
        share = np.histogram(found, edges)[0].astype(float)
        share = np.maximum(share, LEAST_SHARE * max(share.max(), 1.0))
        return 1 / np.interp(self.cone.grid, (edges[1:] + edges[:-1]) / 2, share)


@lru_cache(maxsize=1)
def simulator(job: Job) -> Simulator:
    """The job's simulator, made once in each worker."""
    return Simulator(job)


def write_block(job: Job, number: int, folder: str) -> tuple[int, int]:
    """Make one block and write it to `folder` as a catalog, named as `block_name` says; (number, galaxies).

    Raises
    ------
    CatalogError
        If this machine would make other galaxies than the job asks for, or the folder has gone.
    """
    if not job.is_made_alike:
        raise CatalogError(
            "a worker's packages or template files differ from those of the program that asked, and would make other galaxies; "
            "install the same versions on all machines."
        )
    values = simulator(job).galaxies(number)
    count = len(values["redshift"])
    path = Path(folder) / block_name(number, count, job.digest)
    if not path.parent.is_dir():  # the run that asked has ended, or was told to begin anew: nothing is left behind
        raise CatalogError(f"there is no folder '{folder}' for blocks on this machine.")
    if count and not path.exists():
        own = {name: values.pop(name) for name in list(values) if name in COLUMNS}
        photometry = values.pop(PHOTOMETRY, None)
        catalog = with_columns(
            build_catalog(values, attrs={SKY_AREA: simulator(job).cone.block_area}, table=EXTENDED_TABLE), own
        )
        if photometry is not None:
            catalog = with_photometry(catalog, photometry, simulator(job).filters, SIMULATED)
        write_catalog(validate(catalog, EXTENDED_TABLE), path, chunk=count, compressor=QUICK_COMPRESSOR)
    elif not count:
        path.touch()
    return number, count


def is_possible(values: dict[str, np.ndarray]) -> np.ndarray:
    """Which galaxies have scalars that the table allows, (g,) bool.

    In the tail of the model of star formation one of some thousand bright galaxies has more stars than its halo has baryons;
    beyond 1e14 Msun it would be refused, and the run would end with it.
    """
    variables = [EXTENDED_TABLE.variables[name][1] for name in EXTENDED_TABLE.scalar_names]
    parts = [(values[one.name] >= one.allowed[0]) & (values[one.name] <= one.allowed[1]) for one in variables]
    return np.logical_and.reduce(parts)


def _batch(tree: tuple, start: int) -> tuple:
    """`LIGHT_BATCH` rows of every array from `start`; the last batch repeats itself to keep its shape."""
    n = len(jax.tree.leaves(tree)[0])
    return take(tree, batch_rows(start, n, LIGHT_BATCH))


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

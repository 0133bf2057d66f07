"""What a simulation is: the choices that change a galaxy's numbers, and their record in a catalog."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.metadata import version

from ..cosmology import HUBBLE, OMEGA_MATTER
from ..errors import CatalogError
from ..modalities import EXTENDED_TABLE
from ..photometry import LSST_SOURCE, curve_digest, load_filter
from .calibrations import REFERENCE, recorded_mix
from .depth import LIMITS
from .nebular import LOG_U
from .selection import Selection
from .templates import BC03_LIBRARY, templates_name
from .worlds import QUANTITIES, WORLDS

REVISION = 5  # of our own part of the physics: to be raised whenever it changes a galaxy's numbers
HOSTS_PER_BLOCK = 4096  # of the light cone
PATCHES = 20  # of sky, into which the hosts of a block are shared
LOG_U_REFERENCE = QUANTITIES["log_u"].reference
SEEDS = (0, 2**63 - 1)  # that random numbers can be made of
N_TIMES = 117  # diffsky's steps of cosmic time when it integrates a history
PACKAGES = ("diffsky", "diffhalos", "diffmah", "diffstar", "dsps", "jax", "bagpipes")


@dataclass(frozen=True)
class Physics:
    """Which light is simulated, and with which stars.

    `world` is one of `WORLDS`; `ssp` names libraries of stellar spectra, "bc03" (BC03-MILES) or files in DSPS format, of which
    each block of the broad world has one; `log_u` is the ionisation parameter of the reference world's gas.
    """

    world: str = "broad"
    nebular: bool = True
    log_u: float = LOG_U_REFERENCE
    igm: bool = True
    dust_emission: bool = True
    ssp: tuple[str, ...] = (BC03_LIBRARY,)

    def __post_init__(self) -> None:
        if self.world not in WORLDS:
            raise CatalogError(f"--world must be one of {', '.join(WORLDS)}; found '{self.world}'.")
        if self.is_broad and self.log_u != LOG_U_REFERENCE:
            raise CatalogError("the broad world draws log U for each galaxy; --log-u goes with --world reference.")
        if not self.ssp or len(set(self.ssp)) < len(self.ssp):
            raise CatalogError(f"--ssp wants different libraries of stellar templates; found {', '.join(self.ssp) or 'none'}.")
        if len(self.ssp) > 1 and not self.is_broad:
            raise CatalogError(f"the reference world has one library of stellar templates; --ssp names {len(self.ssp)}.")
        if not LOG_U[0] <= self.log_u <= LOG_U[1]:
            raise CatalogError(f"--log-u must lie between {LOG_U[0]:g} and {LOG_U[1]:g}; found {self.log_u:g}.")

    @property
    def is_broad(self) -> bool:
        """Whether populations, gas and dust differ from block to block and galaxy to galaxy."""
        return self.world == "broad"

    def with_library(self, number: int) -> Physics:
        """The same with one of its libraries of stellar templates, by its place in `ssp`."""
        return replace(self, ssp=(self.ssp[number],))

    @property
    def text(self) -> str:
        """The choices in words."""
        state = "drawn for each galaxy" if self.is_broad else f"log U = {self.log_u:g}"
        gas = f"nebular lines and continuum (Cloudy, {state})" if self.nebular else "no nebular emission"
        between = "IGM absorption (Inoue et al. 2014)" if self.igm else "no IGM absorption"
        dust = "dust emission (Draine & Li 2007)" if self.dust_emission else "no dust emission"
        return f"stars; {gas}; dust attenuation (diffsky); {dust}; {between}"

    @property
    def provenance(self) -> dict[str, str | float]:
        """What was simulated and how: everything that changes a galaxy's numbers.

        Raises
        ------
        CatalogError
            If the template file cannot be used.
        """
        *packages, templates = (f"{name} {version(name)}" for name in PACKAGES)
        return {
            "revision": REVISION,
            "world": self.world,
            "packages": ", ".join([*packages, LSST_SOURCE, templates]),  # in the order of all catalogs of this version
            "calibration": recorded_mix() if self.is_broad else REFERENCE.text,
            "stellar_templates": "; ".join(templates_name(library) for library in self.ssp),
            "light": self.text,
            "cosmology": f"flat, Om0={OMEGA_MATTER:g}, H0={HUBBLE:g}",
            "halo_limits": hashlib.sha256(LIMITS.read_bytes()).hexdigest()[:10],
            "time_steps": N_TIMES,
        }

    @property
    def version(self) -> str:
        """Ten characters that change whenever the physics does: a catalog's `physics_version`."""
        return hashlib.sha256(json.dumps(self.provenance, sort_keys=True).encode()).hexdigest()[:10]


@dataclass(frozen=True)
class Job:
    """A simulation to be made; the number of galaxies and of workers is not part of it.

    `filters` are names and files of those of `photometry`; no other value depends on them. `hosts_per_block` changes which
    galaxies a seed means; `simulate` always takes the default.
    """

    seed: int
    physics: Physics
    selection: Selection
    flat_redshift: bool = False
    filters: tuple[str, ...] = ()
    hosts_per_block: int = HOSTS_PER_BLOCK

    def __post_init__(self) -> None:
        if not SEEDS[0] <= self.seed <= SEEDS[1]:
            raise CatalogError(f"--seed must lie between {SEEDS[0]} and {SEEDS[1]}; found {self.seed}.")

    @cached_property
    def digest(self) -> str:
        """Twelve characters that change whenever a galaxy might: each block bears them, and is never taken for another job's.

        It travels to the workers with the job; a worker makes its own of what is installed there (`is_made_alike`).
        """
        exact = {"limits": repr(self.selection.limits), "log_u": repr(self.physics.log_u), "hosts": self.hosts_per_block}
        record = {**self.attrs, **exact, "table": EXTENDED_TABLE.values_digest}
        return hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()[:12]

    @property
    def is_made_alike(self) -> bool:
        """Whether the packages and files of this machine make the galaxies that were asked for where the job was begun."""
        return replace(self).digest == self.digest

    @property
    def attrs(self) -> dict[str, str | float]:
        """The attributes of its catalog."""
        even = "spread evenly in redshift" if self.flat_redshift else "as on a light cone"
        return {
            "title": "Simulated galaxies for MOSAIC Explorer",
            "physics_version": self.physics.version,
            **self.physics.provenance,
            "selection": self.selection.text,
            "redshift_distribution": even,
            "seed": self.seed,
            **({"filters": self._filters_text} if self.filters else {}),
        }

    @property
    def _filters_text(self) -> str:
        """How many filters, and what changes when one of them does."""
        curves = [load_filter(name) for name in self.filters]
        words = " ".join(f"{curve.name} {curve_digest(curve)}" for curve in curves)
        return f"{len(curves)}, of digest {hashlib.sha256(words.encode()).hexdigest()[:10]}"

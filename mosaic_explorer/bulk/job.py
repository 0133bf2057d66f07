"""A job: what is asked of which model about which galaxies. Blocks bear its digest: none is taken for another job's."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np

from ..catalog.trust import Trust
from ..errors import ModelError, unknown
from ..masks import Mask
from ..modalities import Table
from ..model.estimates import NO_WIDTHS
from ..model.mosaic import Mosaic
from ..model.sizes import SCALING

FORMAT = 2  # of blocks: another number, and unfinished blocks of an older version are no longer read
REDSHIFT = "redshift"
BLOCK_BYTES = 2**25  # of answers; a worker holds one block, the file that is written another
BLOCK_GALAXIES = 256, 2048  # least and most in a block


@dataclass(frozen=True)
class Job:
    """What is asked.

    kind : "predict" or "embed"
    model : its name or folder, as `load_model` takes it
    weights : digest of all its numbers
    what : the variables asked for, in the order of the table
    densities : those scalars among them of which the density is kept, too
    noise : surveys' names, () for none
    galaxies : digest of the galaxies asked about
    trust : how far they may be trusted
    """

    kind: Literal["predict", "embed"]
    model: str
    weights: str
    mask: Mask
    noise: tuple[str, ...]
    seed: int
    galaxies: str
    n: int
    what: tuple[str, ...] = ()
    densities: tuple[str, ...] = ()
    reconstruct: bool = False
    ood_score: bool = False
    trust: Trust = Trust.SURVEY

    @cached_property
    def record(self) -> dict[str, Any]:
        """The job in plain values, for people and for comparison."""
        return {
            "format": FORMAT,
            "kind": self.kind,
            "model": self.model,
            "weights": self.weights,
            "mask": self.mask.text,
            "table": self.mask.table.values_digest,
            "what": list(self.what),
            "densities": list(self.densities),
            "noise": list(self.noise),
            "seed": self.seed,
            "reconstruct": self.reconstruct,
            "ood_score": self.ood_score,
            "trust": self.trust.name,
            "galaxies": self.galaxies,
            "n": self.n,
            "block": self.block,
        }

    @cached_property
    def digest(self) -> str:
        """Twenty characters that change whenever any answer might."""
        return hashlib.sha256(json.dumps(self.record, sort_keys=True).encode()).hexdigest()[:20]

    @cached_property
    def block(self) -> int:
        """Galaxies in a block: as many as have answers of `BLOCK_BYTES`."""
        table = self.mask.table
        if self.kind == "embed":
            numbers = len(table.rows) * 1024
        else:
            numbers = 7 * sum(len(range(table.size)[table.place(name)]) for name in self.what) + 512 * len(table.scalar_names)
        low, high = BLOCK_GALAXIES
        return max(low, min(high, BLOCK_BYTES // (4 * numbers) // low * low))

    @property
    def blocks(self) -> list[slice]:
        """Which galaxies are in each block."""
        return [slice(start, min(start + self.block, self.n)) for start in range(0, self.n, self.block)]


def weights_digest(model: Mosaic) -> str:
    """Twenty characters that change with any number of a model on which an answer hangs, whatever filters it is asked about."""
    model = model.with_filters([])
    numbers = [model.config.get("ood", {}), model.adaptation.to_dict()]
    digest = hashlib.sha256(json.dumps(numbers, sort_keys=True).encode())
    arrays = model.engine.tensors | {f"scaling.{key}": getattr(model.scaling, key) for key in SCALING}
    for name, array in sorted(arrays.items()):
        digest.update(name.encode() + np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()[:20]


def chosen_densities(model: Mosaic, what: Iterable[str], densities: str | Iterable[str] | None) -> tuple[str, ...]:
    """The scalars of which densities are kept: named, "all" or "none"; by default the redshift, if it is asked for."""
    scalars = [name for name in what if name in model.edges]
    if not model.has_uncertainty:
        if densities is None or densities in ("none", ["none"]):
            return ()
        raise ModelError(f"'{model.name}' has no densities to keep: {NO_WIDTHS}.")
    if densities is None:
        return tuple(name for name in scalars if name == REDSHIFT)
    words = [densities] if isinstance(densities, str) else list(densities)
    if words in (["all"], ["none"]):
        return tuple(scalars) if words == ["all"] else ()
    for word in words:
        if word not in scalars:
            raise ModelError(unknown("density to keep", word, ["all", "none", *scalars]))
    return tuple(name for name in scalars if name in words)


def seen_variables(table: Table, mask: Mask) -> list[str]:
    """The variables of which a mask shows anything: what of a catalog has to be read."""
    return [name for name in table.variables if mask.of(name).any()]

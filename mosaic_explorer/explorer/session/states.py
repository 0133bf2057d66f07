"""Hidden states of the galaxies at hand, made ready to be asked what they know; kept while one looks about."""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from ...catalog.quantities import quantities_of
from ...catalog.schema import GALAXY
from ...catalog.unobserved import choose_galaxies
from ...errors import MosaicError
from ...latent.from_scratch import seen_inputs
from ...latent.galaxies import Galaxies
from ...latent.wanted import Target, target_of
from ...lru_cache import LRUCache
from ...masks import Mask
from ...model.mosaic import Mosaic
from .chunks import chunks
from .observations import Observations
from .sample import Sample
from .state import Snapshot

MOST, MOST_SLOW = 13_000, 200  # galaxies that are asked about; of the paper's network, which takes dozens of times as long
CHUNK = 100  # galaxies between two chances for a more urgent question
KEPT_BYTES = 60_000_000  # of a catalog: states of 13,000 galaxies, and what is found by them
SEED = 0  # of all that is drawn: the same for everybody, and for the program that reproduces what is shown

Tell = Callable[[float, str], object]  # told which share is done, and what is being done


def tell_nobody(share: float, doing: str) -> None:
    """For who does not want to know."""


class Ready(NamedTuple):
    """Galaxies whose states can be asked.

    sample : which these are
    ids : (n,) of the catalog
    states : (n, modalities, width), under the mask and noise
    seen : (n, numbers), what is seen itself, as methods without our network are told it
    """

    sample: Sample
    ids: np.ndarray
    states: np.ndarray
    seen: np.ndarray


class StatesKept:
    """What has been found of states under a mask and noise: made once, within a bound in bytes.

    All who ask one model about the same observations share what is found.
    """

    def __init__(self, model: Mosaic, observations: Observations):
        self.model, self.observations = model, observations
        by_model = _caches.setdefault(observations, {})
        self._cache = by_model.setdefault(model.identity, LRUCache(KEPT_BYTES, _nbytes))

    def peek(self, what: str, snapshot: Snapshot, *more: Hashable) -> Any | None:
        """What is kept of the moment's mask, noise and filter, and of what else it hangs on."""
        return self._cache.peek(_key(what, snapshot, more))

    def put(self, what: str, found: Any, snapshot: Snapshot, *more: Hashable) -> None:
        """Keep it."""
        self._cache.put(_key(what, snapshot, more), found)

    def sample(self, snapshot: Snapshot) -> Sample:
        """The galaxies that are asked about: of those that a model may have learned from, held-out ones."""
        most = MOST if self.model.has_uncertainty else MOST_SLOW
        return self.observations.whole(snapshot.filter, self.model, most)

    def ready(self, snapshot: Snapshot, tell: Tell = tell_nobody) -> Generator[None, None, Ready]:
        """Galaxies with their states; a MosaicError if nothing is seen of them."""
        if (kept := self.peek("ready", snapshot)) is not None:
            return kept
        sample = self.sample(snapshot)
        galaxies = self.observations.galaxies(sample.rows, snapshot.noise, snapshot.mask)
        states = yield from self.states(galaxies, snapshot.mask, tell)
        inputs = galaxies.take(np.arange(galaxies.n))
        if not np.isfinite(inputs.values[:, snapshot.mask.seen]).any():
            raise MosaicError(
                "Nothing is seen of these galaxies, so the model cannot tell them apart: show some of their values."
            )
        yield
        seen = seen_inputs(inputs, snapshot.mask).astype(np.float32)
        made = Ready(sample, self.observations.catalog[GALAXY].values[sample.rows], states, seen)
        self.put("ready", made, snapshot)
        return made

    def states(self, galaxies: Galaxies, mask: Mask, tell: Tell) -> Generator[None, None, np.ndarray]:
        """Hidden states (n, modalities, width) of galaxies under a mask, some at a time."""
        parts = []
        for part in chunks(self.model, galaxies.n, CHUNK):
            some = np.arange(galaxies.n)[part]
            parts.append(self.model.embed_values(galaxies.take(some), mask))
            tell((some[-1] + 1) / galaxies.n, f"asking the model, {some[-1] + 1:,} of {galaxies.n:,} galaxies")
            yield
        return np.concatenate(parts)

    def target(self, snapshot: Snapshot, sample: Sample) -> Target:
        """What probes learn of these galaxies, (n,): the target that was chosen, or the scalar in focus."""
        name, catalog, table = target_name(snapshot), self.observations.catalog, self.observations.table
        words = {name, *name.split()}  # of a class, the quantity that its condition names
        needs = words.union(*(one.needs for key, one in quantities_of(table).items() if key in words))
        lean = catalog[[variable for variable in catalog.data_vars if variable in needs]]  # of a large one the rest is much
        return target_of(choose_galaxies(lean, sample.rows), table, name)


_caches: WeakKeyDictionary[Observations, dict[Hashable, LRUCache[Any]]] = WeakKeyDictionary()


def target_name(snapshot: Snapshot) -> str:
    """What probes learn: what was chosen, else the scalar in focus."""
    return snapshot.states.target or snapshot.scalar_name


def _key(what: str, snapshot: Snapshot, more: tuple[Hashable, ...]) -> tuple[Hashable, ...]:
    return what, snapshot.mask, snapshot.noise, snapshot.filter, *more


def _nbytes(found: Any) -> int:
    """Bytes of what is kept: of its arrays; the rest is small."""
    return sum(part.nbytes for part in found if isinstance(part, np.ndarray)) + 1000

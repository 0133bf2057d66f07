"""What states find: galaxies of a rare kind by a few examples, and the spectrum of a galaxy by what else is seen of it."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ...errors import MosaicError
from ...latent.galaxies import Galaxies
from ...latent.other_modality import CrossModal, nearest_of, places, ranks
from ...latent.retrieval import precision_at, ranked, seen_numbers
from ...latent.wanted import Target
from ...masks import Mask
from ...model.with_torch import torch_for
from .sample import Sample
from .state import Snapshot
from .states import SEED, StatesKept, Tell, target_name, tell_nobody

if TYPE_CHECKING:
    from ...latent.contrastive import ContrastiveHead

RARE = 0.01  # the share of a rare kind
EXAMPLES, SEARCHES, MOST_K = 10, 5, 50  # of the kind that are given; how often others are drawn; galaxies that are found
SPACES = ("states", "seen")
SPECTRUM = "sed"
MOST_SPECTRA = 3000  # among which one is sought
FOUND = 8  # that are shown
HEAD_TOLD = "the contrastive head learns: seconds"


class Rare(NamedTuple):
    """Galaxies of a rare kind, sought by examples.

    target : what makes the kind
    bound : the least, or largest, value of it; NaN of a class
    sample : the galaxies among which they are sought
    members : (n,) bool
    k : how many are found: as many as there are besides the examples, at most 50
    precision : {space: (searches,)}, the share of these that are of the kind
    examples, found : places of the first search's, {space: (k,)}, the most alike first
    """

    target: Target
    bound: float
    sample: Sample
    members: np.ndarray
    k: int
    precision: dict[str, np.ndarray]
    examples: np.ndarray
    found: dict[str, np.ndarray]

    @property
    def chance(self) -> float:
        """The precision of who guesses."""
        return float((self.members.sum() - len(self.examples)) / (len(self.members) - len(self.examples)))


def rare_steps(kept: StatesKept, snapshot: Snapshot, tell: Tell = tell_nobody) -> Generator[None, None, Rare]:
    """Find those of a rare kind: a hundredth of the galaxies at one end of the target, or the members of a class."""
    choice = snapshot.states
    if (made := kept.peek("rare", snapshot, target_name(snapshot), choice.end)) is not None:
        return made
    ready = yield from kept.ready(snapshot, tell)
    target = kept.target(snapshot, ready.sample)
    members, bound = rare_kind(target, choice.end == "lowest")
    n_members = int(members.sum())
    if n_members < EXAMPLES + 1 or n_members == len(members):
        what = f"of {len(members):,} galaxies {n_members:,} are of the kind"
        raise MosaicError(f"{what}: too few to give {EXAMPLES} as examples and to look for others.")
    k = min(MOST_K, n_members - EXAMPLES)
    rows = np.flatnonzero(members)
    rows = rows[np.argsort(ready.ids[rows], kind="stable")]
    numbers = {"states": ready.states, "seen": seen_numbers(ready.seen)}
    precision: dict[str, list[float]] = {space: [] for space in SPACES}
    found: dict[str, np.ndarray] = {}
    first = np.zeros(0, int)
    for search in range(SEARCHES):
        examples = np.sort(np.random.default_rng([SEED, search]).choice(rows, EXAMPLES, replace=False))
        for space in SPACES:
            tell((search + 0.5 * (space == "seen")) / SEARCHES, f"rare galaxies: search {search + 1} of {SEARCHES}")
            yield
            some = ranked(numbers[space], examples, ready.ids, k, seed=search)
            precision[space].append(precision_at(some, members, k))
            if search == 0:
                first, found[space] = examples, some["row"].values
    shares = {space: np.array(values) for space, values in precision.items()}
    made = Rare(target, bound, ready.sample, members, k, shares, first, found)
    kept.put("rare", made, snapshot, target_name(snapshot), choice.end)
    return made


def rare_kind(target: Target, is_lowest: bool) -> tuple[np.ndarray, float]:
    """Who is of the kind, (n,) bool, and where it begins; galaxies of which the target is not known are not of it."""
    values = target.values
    if target.is_class:
        return values == 1, float("nan")
    known = values[np.isfinite(values)]
    if not len(known):
        raise MosaicError(f"'{target.name}' is known of none of these galaxies.")
    bound = float(np.quantile(known, RARE if is_lowest else 1 - RARE))
    with np.errstate(invalid="ignore"):
        return (values < bound) if is_lowest else (values > bound), bound


class Lined(NamedTuple):
    """States of the same galaxies under the mask, and of their spectra alone, and where they lie to be compared.

    rows : (n,) of the catalog, sorted
    a, b : (n, modalities, width)
    head, learned : a contrastive head, if one is wanted, and how many galaxies it learned from, which are none of these
    """

    rows: np.ndarray
    a: np.ndarray
    b: np.ndarray
    head: ContrastiveHead | None
    learned: int


class Spectra(NamedTuple):
    """Spectra found by what is seen of galaxies.

    rows : (n,) of the catalog, those among which they are sought, the galaxy in view among them
    recall : at 1 and at 10, of all; the median rank
    rank : of the galaxy in view's own
    found : (FOUND,) rows of the nearest, the nearest first
    spectra : (1 + FOUND, values), the galaxy's own first
    learned : galaxies that a head has learned from; 0 without one
    """

    rows: np.ndarray
    recall: tuple[float, float, float]
    rank: float
    found: np.ndarray
    spectra: np.ndarray
    learned: int


def spectra_steps(kept: StatesKept, snapshot: Snapshot, tell: Tell = tell_nobody) -> Generator[None, None, Spectra]:
    """Find the spectrum of the galaxy in view, as it is edited, among those of many, and of each of these its own."""
    table = kept.model.table
    if SPECTRUM not in table.names:
        raise MosaicError("This model knows no spectra.")
    other = Mask.only(SPECTRUM, table=table)
    if (snapshot.mask.seen & other.seen).any():
        raise MosaicError("The spectrum, or a part of it, is seen under this mask: it would be found by itself. Hide it.")
    lined = yield from _lined(kept, snapshot, other, tell)
    observations, row = kept.observations, snapshot.row
    own = observations.one(row, snapshot.noise, snapshot.edits)
    if not np.isfinite(observations.truth(np.array([row]))[0, table.slices[SPECTRUM]]).any():
        raise MosaicError("The spectrum of this galaxy is not known.")
    state = kept.model.embed_values(own, snapshot.mask)
    place = int(np.searchsorted(lined.rows, row))
    if place == len(lined.rows) or lined.rows[place] != row:
        rows, a, b = np.insert(lined.rows, place, row), np.insert(lined.a, place, state[0], 0), lined.b
        of_spectrum = kept.model.embed_values(observations.one(row, snapshot.noise), other)
        b = np.insert(b, place, of_spectrum[0], 0)
    else:
        rows, b, a = lined.rows, lined.b, lined.a.copy()
        a[place] = state[0]
    yield
    at_a, at_b = places(a, b, lined.head)
    found = nearest_of(at_a, at_b, place, FOUND)
    all_ranks = ranks(at_a, at_b)
    of_all = CrossModal(np.delete(all_ranks, place))
    recall = of_all.recall(1), of_all.recall(10), float(np.median(of_all.ranks))
    shown = np.concatenate([[row], rows[found]])
    spectra = observations.truth(shown)[:, table.slices[SPECTRUM]]
    return Spectra(rows, recall, float(all_ranks[place]), rows[found], spectra, lined.learned)


def _lined(kept: StatesKept, snapshot: Snapshot, other: Mask, tell: Tell) -> Generator[None, None, Lined]:
    """States of galaxies with a spectrum; with a head, it learns from a half of these, and the others stay."""
    with_head = snapshot.states.head
    if (made := kept.peek("lined", snapshot, with_head)) is not None:
        return made
    ready = yield from kept.ready(snapshot, tell)
    drawn = np.random.default_rng(SEED).permutation(len(ready.sample))[:MOST_SPECTRA]
    galaxies = kept.observations.galaxies(ready.sample.rows, snapshot.noise, other)
    known = np.isfinite(galaxies.take(drawn).values[:, other.seen]).any(1)
    some = drawn[known]
    if len(some) < 2:
        raise MosaicError("No spectra of these galaxies are known: there is nothing to find.")
    of_some = Galaxies(len(some), snapshot.noise, lambda numbers: galaxies.take(some[numbers]))
    b = yield from kept.states(of_some, other, tell)
    a, head, learned = ready.states[some], None, 0
    if with_head:
        tell(0.5, HEAD_TOLD)
        yield
        with torch_for("a contrastive head"):
            from ...latent.contrastive import fit_head
        learned = len(some) // 2
        head = fit_head(a[:learned], b[:learned], seed=SEED)
    some, a, b = some[learned:], a[learned:], b[learned:]
    order = np.argsort(some)
    made = Lined(ready.sample.rows[some[order]], a[order], b[order], head, learned)
    kept.put("lined", made, snapshot, with_head)
    return made

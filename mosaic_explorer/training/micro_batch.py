"""One micro-batch: which galaxies, what is seen of them, what is asked; all drawn from (seed, step, number)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from ..catalog.trust import Trust
from ..masks.random import Questions, paper_masks
from ..modalities import LSST_BANDS
from ..model.network import Tokens
from ..model.networks import Network
from ..model.paper import PaperConfig
from ..model.scaling import Scaling
from .filter_draws import FilterDraws
from .losses import masked_loss
from .noise import SurveyNoise
from .paper import paper_loss
from .recipe import Recipe
from .samples import Sample, draw, samples_of

FAINTEST_I, BRIGHTEST_CUT = 27.0, 17.5  # mag: of all galaxies, and of the brightest samples drawn
INSTEAD = 0.85  # of the micro-batches with filters of any survey, those that show neither LSST nor SPHEREx
WITH_OTHERS = 0.3  # of these, those that may show redshift, masses, histories or spectra
HALVED = 0.2  # those that show a half of a survey's filters, as the score of unlikeness does
SEEN_EACH = 0.85  # chance of each filter, galaxy by galaxy, in half of the micro-batches
ASKED_FILTERS = 8  # any, and as many of those that are shown


@dataclass
class Galaxies:
    """The training galaxies on the device.

    values : (galaxies, table.size) normalised, zeros where there is none
    has_value : (galaxies, table.size) bool
    ends : (scalars, 2) of the range of each scalar, normalised
    trust : (galaxies,) of `Trust`
    samples : the catalogs of each world, {whether of the reference world: samples}
    filters : draws filters of any survey, if the network knows them
    noise : measures them on the fly
    keys, queries : how the values are cut into tokens
    questions : what is asked of them
    """

    values: Tensor
    has_value: Tensor
    ends: Tensor
    trust: Tensor
    samples: dict[bool, list[Sample]]
    filters: FilterDraws | None
    noise: SurveyNoise
    keys: Tokens
    queries: Tokens
    questions: Questions

    @classmethod
    def of(
        cls,
        values: np.ndarray,
        scaling: Scaling,
        network: Network,
        recipe: Recipe,
        device: torch.device,
        trust: np.ndarray | None = None,
        catalog: np.ndarray | None = None,
    ) -> Galaxies:
        """Galaxies of physical values (galaxies, table.size), NaN where not observed, to train `network`."""
        trust = np.full(len(values), int(Trust.BROAD)) if trust is None else trust
        last, i_band = network.table.rows[-1], LSST_BANDS.index("i")
        has_lsst = "lsst" in network.table.names
        magnitude = values[:, network.table.place("lsst").start + i_band] if has_lsst else np.zeros(len(values))
        return cls(
            torch.from_numpy(np.nan_to_num(scaling.normalise(values))).to(device),
            torch.from_numpy(np.isfinite(values)).to(device),
            torch.from_numpy(scaling.edges[:, [0, -1]]).to(device),
            torch.from_numpy(trust.astype(np.int64)).to(device),
            samples_of(magnitude, trust, np.zeros(len(values), int) if catalog is None else catalog),
            FilterDraws.of(last) if last.curves else None,
            SurveyNoise(network.table, scaling, device),
            network.keys,
            network.queries,
            Questions(recipe.questions, recipe.whole, recipe.halved, network.table.without_filters, recipe.lacking),
        )

    def rows(self, n: int, recipe: Recipe, rng: np.random.Generator, may_be_bright: bool = True) -> tuple[np.ndarray, float]:
        """Numbers of n galaxies, and the magnitude in i that none is fainter than.

        A sample of brighter ones spoils answers that cannot know of it: where magnitudes are seen it `may_be_bright`.
        """
        if not recipe.bright and len(self.samples) == 1 and len(next(iter(self.samples.values()))) == 1:
            return rng.integers(0, len(self.values), n), FAINTEST_I
        faintest = FAINTEST_I
        if may_be_bright and rng.random() < recipe.bright:
            faintest -= (FAINTEST_I - BRIGHTEST_CUT) * rng.random()
        share = recipe.reference if len(self.samples) > 1 else float(True in self.samples)
        is_reference = rng.random(n) < share
        rows = np.empty(n, np.int64)
        for world, samples in self.samples.items():
            chosen = is_reference == world
            rows[chosen] = draw(samples, faintest, int(chosen.sum()), rng)
        return rows, faintest


def micro_batch_loss(
    network: nn.Module, galaxies: Galaxies, recipe: Recipe, step: int, number: int
) -> tuple[Tensor, dict[str, Tensor]]:
    """The loss of micro-batch `number` of `step`, and its part of each modality; the same on whichever process.

    Everything is asked: an answer costs little, and each hidden value teaches.
    """
    rng = np.random.default_rng([recipe.seed, step, number])
    n, device, table = recipe.batch // recipe.micro_batches, galaxies.values.device, galaxies.noise.table
    numbers, faintest = (None, FAINTEST_I) if recipe.bright else galaxies.rows(n, recipe, rng)
    if recipe.masks == "paper":
        shared, seen = np.ones(table.size, bool), paper_masks(n, rng, table)
        shown, asked = np.arange(0), np.arange(galaxies.queries.total)
    else:
        shared, seen = galaxies.questions.draw(n, rng)
        shared, seen, shown, asked = _with_filters(galaxies, shared, seen, recipe, rng)
    if numbers is None:
        numbers, faintest = galaxies.rows(n, recipe, rng, bool(shared[table.is_measured].any()))
    rows = torch.from_numpy(numbers).to(device)
    generator = torch.Generator(device).manual_seed(int(rng.integers(2**62)))
    truth, has_value = galaxies.values[rows], galaxies.has_value[rows]
    is_seen = torch.from_numpy(seen).to(device) & has_value
    inputs = galaxies.noise.measure(
        truth,
        is_seen,
        recipe.noisy,
        generator,
        recipe.effects,
        has_value,
        trust=galaxies.trust[rows],
        filters=shown,
        faintest=torch.full((n,), min(faintest, FAINTEST_I - 1), device=device),
    )
    answers = network(inputs, galaxies.keys.holding(shared), asked)
    if isinstance(recipe.network, PaperConfig):
        return paper_loss(table, answers, truth, has_value)
    is_exact = inputs.seen & ~inputs.limit  # of a limit the truth is still to be told
    weight = has_value * (recipe.seen_weight + (1 - recipe.seen_weight) * ~is_exact)
    return masked_loss(table, galaxies.queries, answers, truth, weight, galaxies.ends)


def _with_filters(
    galaxies: Galaxies, shared: np.ndarray, seen: np.ndarray, recipe: Recipe, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """What is shown, with filters of any survey or none: shared, seen, numbers of the filters shown, queries."""
    if galaxies.filters is None:
        return shared, seen, np.arange(0), np.arange(galaxies.queries.total)
    table, count, shared = galaxies.noise.table, len(galaxies.filters.chances), shared.copy()
    shown = np.arange(0)
    if rng.random() < recipe.photometry:
        shown = galaxies.filters.shown(rng)
        if rng.random() < INSTEAD:  # of LSST and SPHEREx, and mostly of all else
            for name in ("lsst", "spherex") if rng.random() < WITH_OTHERS else table.names[:-1]:
                shared[table.slices[name]] = seen[:, table.slices[name]] = False
        if rng.random() < HALVED:
            shown = shown[rng.random(len(shown)) < 0.5] if rng.random() < 0.5 else shown[rng.integers(2) :: 2]
    flags = np.isin(np.arange(count), shown)
    whole = np.concatenate([shared, flags])
    each = np.repeat(flags[None], len(seen), 0)
    if len(shown) > 2 and rng.random() < 0.5:
        each &= rng.random(each.shape) < SEEN_EACH
    own = galaxies.queries.total - count
    asked = np.union1d(galaxies.filters.any(ASKED_FILTERS, rng), rng.permutation(shown)[:ASKED_FILTERS])
    return whole, np.concatenate([seen, each], 1), shown, np.r_[np.arange(own), own + asked]

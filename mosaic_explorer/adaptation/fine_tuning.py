"""Training a network on with labelled galaxies, so that it answers for them and forgets less of all else.

Only the label is asked; the states of a few other queries, new ones every few steps, are drawn to where the network had them:
what it says of histories and spectra moves, but less. Weights are averaged along the way (Polyak & Juditsky 1992) and kept at
several moments, of which others choose.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import Parameter

from ..model.mosaic import Mosaic
from ..model.network import MosaicNetwork, NetworkInput
from ..model.scaling import scale_to_error
from ..model.torch_engine import network_input
from ..training.losses import scalar_loss
from .answers import label_query
from .galaxies import Labelled

State = dict[str, Tensor]


@dataclass(frozen=True)
class Course:
    """How a network is trained on.

    whole : all weights; else those of the label's head and query
    rate : the highest learning rate of AdamW; it rises over `WARM_UP` steps and falls as a cosine
    keep : weight of the states of other queries
    jitter : noise that is added, in units of the errors
    dropped : share of the galaxies that lose a value
    epochs, least_steps, most_steps, batch : how long it takes
    """

    whole: bool
    rate: float
    keep: float = 0.3
    jitter: float = 0.5
    dropped: float = 0.15
    least_steps: int = 240
    epochs: int = 12
    most_steps: int = 4000
    batch: int = 128
    few: int = 2000  # galaxies: fewer come in batches of half the size, and at a lower rate

    @property
    def cost(self) -> float:
        """What a step takes, in steps of training all weights."""
        return 1.0 if self.whole else HEADS_COST

    def steps(self, n: int) -> int:
        """For n galaxies."""
        return int(np.clip(self.epochs * n / self.batch_of(n), self.least_steps, self.most_steps))

    def rate_of(self, n: int) -> float:
        """For n galaxies: few are learned by heart fast."""
        return self.rate * float(np.clip((n / self.few) ** 0.5, SLOWEST, 1.0))

    def batch_of(self, n: int) -> int:
        """For n galaxies."""
        return min(n, self.batch if n >= self.few else self.batch // 2)


SLOWEST = 0.1  # of a course's rate
HEADS_COST = 0.5
HEADS, WHOLE = Course(whole=False, rate=1e-3, epochs=4), Course(whole=True, rate=5e-4)
WARM_UP = 50  # steps
MOMENTS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1.0)  # of a course, at which the weights are kept
MEMORY = 0.99  # of the mean of weights, from step to step
BETAS = (0.9, 0.99)
LONGEST_GRADIENT = 1.0
KEPT_QUERIES = 4  # drawn each time, whose states are to stay
KEPT_EVERY = 4  # steps


def fine_tune(
    model: Mosaic, galaxies: Labelled, course: Course, seed: int, advance: Callable[[int], None] = lambda steps: None
) -> list[State]:
    """The weights that changed, at each of `MOMENTS`, {name: tensor}; the same for the same galaxies and seed.

    Parameters
    ----------
    advance : told of steps that are done
    """
    network, before = copy.deepcopy(model.network), model.network
    assert isinstance(network, MosaicNetwork)
    row, _, query = label_query(model, galaxies.of)
    learned = _learned(network, course, row)
    mean = {name: p.detach().clone() for name, p in learned.items()}
    truth, ends = map(torch.from_numpy, galaxies.normalised(model))
    n = len(galaxies)
    steps, batch = course.steps(n), course.batch_of(n)
    optimiser = torch.optim.AdamW(learned.values(), lr=course.rate_of(n), weight_decay=0.0, betas=BETAS, fused=True)
    rng = np.random.default_rng([seed, n])
    generator = torch.Generator().manual_seed(seed)
    others = np.setdiff1d(np.arange(network.queries.total), [query])
    keeps = course.keep if course.whole and len(others) else 0.0
    moments = [max(1, round(moment * steps)) for moment in MOMENTS]
    kept: list[State] = []
    order = np.empty(0, np.int64)
    for step in range(1, steps + 1):
        if len(order) < batch:
            order = rng.permutation(n)
        rows, order = order[:batch], order[batch:]
        given, key_ids = network_input(model, galaxies.measurements(rows), galaxies.mask)
        given = _disturbed(given, model, galaxies.mask.seen, course, generator)
        asked = np.array([query])
        keeps_now = bool(keeps) and step % KEPT_EVERY == 0
        if keeps_now:
            asked = np.union1d(asked, rng.choice(others, min(KEPT_QUERIES, len(others)), replace=False))
        states = network.states(given, key_ids, asked)
        own = np.flatnonzero(asked == query)
        _, mixtures = network.answers(states[:, own], asked[own])[row]
        loss = scalar_loss(mixtures[:, 0], truth[rows], ends).mean()
        if keeps_now:
            with torch.no_grad():
                former = before.states(given, key_ids, asked)
            is_other = np.flatnonzero(asked != query)
            loss = loss + keeps * (states[:, is_other] - former[:, is_other]).square().mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learned.values(), LONGEST_GRADIENT)
        rate = course.rate_of(n) * min(1.0, step / WARM_UP) * 0.5 * (1 + np.cos(np.pi * step / steps))
        for group in optimiser.param_groups:
            group["lr"] = rate
        optimiser.step()
        with torch.no_grad():
            for name, p in learned.items():
                mean[name].lerp_(p, 1 - min(MEMORY, step / (step + 10)))
        kept += [{name: x.clone() for name, x in mean.items()}] * moments.count(step)
        advance(1)
    return kept


def _learned(network: MosaicNetwork, course: Course, row: str) -> dict[str, Parameter]:
    """The weights that learn; of all, heads and embeddings of what is neither asked nor seen get no gradient and stay."""
    found = {}
    for name, p in network.named_parameters():
        learns = course.whole or name.startswith(f"heads.{row}.") or name == "asked"
        p.requires_grad_(learns)
        if learns:
            found[name] = p
    return found


def _disturbed(
    given: NetworkInput, model: Mosaic, seen: np.ndarray, course: Course, generator: torch.Generator
) -> NetworkInput:
    """As other measurements of the same galaxies might be: noise redrawn a little, here and there a value missing."""
    columns = torch.from_numpy(np.flatnonzero(seen))
    values, is_seen = given.values.clone(), given.seen.clone()
    spread = torch.from_numpy(model.scaling.spread)[columns]
    noise = torch.randn(values[:, columns].shape, generator=generator) * scale_to_error(given.error[:, columns]) / spread
    values[:, columns] += course.jitter * noise * (is_seen[:, columns] & ~given.limit[:, columns])
    if len(columns) > 2:
        chance = torch.rand((len(values), 1), generator=generator)
        which = torch.randint(len(columns), (len(values), 1), generator=generator)
        gone = torch.zeros(len(values), len(columns), dtype=torch.bool).scatter_(1, which, chance < course.dropped)
        is_seen[:, columns] &= ~gone
        values[:, columns] *= is_seen[:, columns]
    return given._replace(values=values, seen=is_seen)


def with_weights(model: Mosaic, weights: State) -> MosaicNetwork:
    """The model's network with some of its weights replaced."""
    network = copy.deepcopy(model.network)
    assert isinstance(network, MosaicNetwork)
    network.load_state_dict(weights, strict=False)
    return network.requires_grad_(False).eval()


def mean_of(states: list[State]) -> State:
    """The mean of weights of several courses that began alike (Wortsman et al. 2022, "Model soups")."""
    return {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}

"""After training, on galaxies of the training split that were held back: how wide bands must be, what surprise counts 1.

All by quantile regression of how far an interval must be stretched to reach the truth, which is convex.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
import torch.nn.functional as F
import xarray as xr
from torch import Tensor
from tqdm import tqdm

from ..catalog.measurements import Measurements
from ..masks import Mask
from ..metrics import INTERVALS
from ..modalities import Table
from ..model.calibration import NARROWEST, SURENESS_POWERS, Calibration, log_width, regressors, sureness, widen
from ..model.density import distribution, share_within
from ..model.mosaic import BATCH, Mosaic
from ..model.ood import QUESTIONS, RARITIES, SINGLE, Surprise, log_rarity, of_many
from ..model.quantiles import MEDIAN, QUANTILES
from .calibration_cases import GALAXIES, Case, calibration_cases

LEAST_SURPRISE = 1e-3
ONE_PERCENT = -2.0  # in log10
FILTERS = 6  # of any survey, asked for in each case
VALUES_PER_QUERY = 8  # hidden values drawn of each query and galaxy
LEAST_REACH = 1e-3  # of a truth on its median
SHARES = [int(percent) / 100 for percent in INTERVALS]
# of the intervals of a normal density, in sigma
LOG_ENDS = torch.special.ndtri(torch.tensor([(1 + share) / 2 for share in SHARES])).log()
RIDGE = 1e-4  # keeps what the cases say nothing of at no correction
LEAST_RANK = 2e-4  # of a truth in its density: what lies farther out counts no more
PASSES = 2  # of fits of widths: a stretch of a mixture's widths is not quite one of its intervals
SMOOTH = 0.02  # width over which the corner of the pinball loss is rounded, in the log of the stretch
ROUNDS = 150  # of L-BFGS at most


def calibrate(model: Mosaic, catalogs: Sequence[xr.Dataset], seed: int = 0) -> None:
    """Set `model.calibration`, and in the model's config what `ood_score` divides by.

    Parameters
    ----------
    catalogs : of the same kinds as those that the model learned from, but of other galaxies
    """
    rng = np.random.default_rng(seed)
    whole = model.for_catalog(catalogs[0])
    cases = [case for catalog in catalogs for case in calibration_cases(whole, catalog, rng)]
    calibrate_bands(whole, cases, rng)
    model.calibration = whole.calibration
    calibrate_ood(whole, [(case.measured[case.rows[: 3 * GALAXIES]], case.mask) for case in cases[::3]])
    model.config["ood"] = whole.config["ood"]


# -- bands and densities ----------------------------------------------------------------------------------------------
def calibrate_bands(model: Mosaic, cases: list[Case], rng: np.random.Generator) -> None:
    """Find the corrections by which bands and densities hold the share of true values that they say."""
    queries = model.network.queries
    ends = dict(zip(model.table.scalar_names, torch.from_numpy(model.scaling.edges[:, [0, -1]]), strict=True))
    fits_of = {row.name: 1 if row.curves else queries.counts[row.name] for row in model.table}
    samples: dict[str, list[list[tuple[Tensor, Tensor]]]] = {
        name: [[] for _ in range(count)] for name, count in fits_of.items()
    }  # of each query (regressors, reaches), of scalars (mixtures, truths)
    for case in tqdm(cases, desc="calibrating bands", unit="mask"):
        query_ids = _some_queries(model, rng)
        for start in range(0, len(case), BATCH):
            part = case.rows[start : start + BATCH]
            targets = torch.from_numpy(model.scaling.normalise(_without_ties(case.truth[part], model.table)))
            inputs, key_ids = model.network_input(case.measured[part], case.mask)
            to_answer = ~inputs.seen | inputs.limit
            for name, (numbers, raw, states) in model.raw(inputs, key_ids, query_ids).items():
                row, place = model.table[name], model.table.slices[name]
                hidden, true = (queries.cut(row, x[:, place])[:, numbers] for x in (to_answer, targets))
                for k, number in enumerate(numbers.tolist()):
                    if row.is_vector:
                        x = regressors(states[:, k], log_width(raw[:, k], hidden[:, k]))
                        sample = (x, log_reach(raw[:, k], true[:, k], hidden[:, k]))
                    else:
                        sample = (raw[:, k], true[:, k, 0])
                    some = hidden[:, k].any(-1)
                    samples[name][0 if row.curves else number].append((sample[0][some], sample[1][some]))
    weights = {}
    for row in tqdm(model.table, desc="fitting corrections", unit="modality"):
        fits = []
        for query, parts in enumerate(samples[row.name]):
            answered, targets = (torch.cat(column) for column in zip(*parts, strict=True))
            if row.is_vector:
                fits.append(fit_stretch(answered, targets, SHARES))
            else:
                fits.append(fit_widths(answered, targets, ends[row.coordinate[query]]))
        weights[row.name] = torch.from_numpy(np.stack(fits))
    model.calibration = Calibration(weights)


def _some_queries(model: Mosaic, rng: np.random.Generator) -> np.ndarray:
    """All queries, but of filters of any survey a few."""
    queries = model.network.queries
    count = len(model.filters)
    own = np.arange(queries.total - count)
    return np.r_[own, len(own) + np.sort(rng.choice(count, min(count, FILTERS), replace=False))]


def _without_ties(truth: np.ndarray, table: Table) -> np.ndarray:
    """The true values, NaN for those of a vector on its floor: among many equal ones, none has a rank."""
    truth = truth.copy()
    for row in table:
        floor = row.variables[0].floor
        if row.is_vector and floor is not None:
            part = truth[:, table.slices[row.name]]
            part[part <= floor] = np.nan
    return truth


def log_reach(quantiles: Tensor, truth: Tensor, hidden: Tensor) -> Tensor:
    """Log of how far each interval must be stretched to just reach each truth, of a few of each galaxy's hidden values.

    quantiles (n, patch, levels), truth and hidden (n, patch) -> (n, VALUES_PER_QUERY, intervals); NaN where the truth has
    no rank
    """
    generator = torch.Generator().manual_seed(0)
    chance = torch.rand(hidden.shape, generator=generator) + hidden  # hidden ones first
    at = chance.topk(min(VALUES_PER_QUERY, hidden.shape[1]), 1).indices
    truth = truth.where(hidden, torch.nan).gather(1, at)
    quantiles = quantiles.gather(1, at[..., None].expand(-1, -1, quantiles.shape[-1]))
    median, reach = quantiles[..., MEDIAN], []
    for low, high in INTERVALS.values():
        above = quantiles[..., QUANTILES.index(high)] - median
        below = median - quantiles[..., QUANTILES.index(low)]
        reach.append((truth - median).abs() / torch.where(truth > median, above, below).clamp_min(NARROWEST))
    return torch.stack(reach, -1).clamp_min(LEAST_REACH).log()


# -- the fits ---------------------------------------------------------------------------------------------------------
def fit_widths(mixtures: Tensor, truth: Tensor, ends: Tensor) -> np.ndarray:
    """The weights (SURENESS_POWERS, 1) of the log stretch under which the intervals of mixtures hold their shares.

    mixtures : (n, 3, components); truth : (n,); ends : (2,) of the scalar's range
    """
    x, weights = sureness(mixtures), np.zeros((SURENESS_POWERS, 1), np.float32)
    for _ in range(PASSES):
        reach = log_score(widen(mixtures, x @ torch.from_numpy(weights)), truth, ends)[:, None] - LOG_ENDS
        weights = weights + fit_stretch(x, reach[:, None], SHARES, 1)
    return weights


def log_score(mixtures: Tensor, truth: Tensor, ends: Tensor) -> Tensor:
    """Log of how many sigma from its median each truth lies, were the density a normal one: (n,)."""
    mixtures, truth, ends = mixtures.double(), truth.double(), ends.double()
    below = distribution(mixtures, truth) - distribution(mixtures, ends[0].expand_as(truth))
    rank = (below / share_within(mixtures, ends)).clamp(LEAST_RANK, 1 - LEAST_RANK)
    return torch.special.ndtri(rank).abs().clamp_min(LEAST_REACH).log().float()


def fit_stretch(x: Tensor, log_reach: Tensor, shares: list[float], columns: int | None = None) -> np.ndarray:
    """The weights (regressors, shares) of the log stretch at which each interval holds its share; one column: the same for all.

    x : (n, regressors); log_reach : (n, values, shares) of the stretch that just reaches each truth, NaN where it has no rank
    """
    has_rank = log_reach.isfinite()
    levels, reach = torch.tensor(shares), log_reach.where(has_rank, 0)

    def loss(weights: Tensor, x: Tensor) -> Tensor:
        miss = reach - (x @ weights)[:, None]
        pinball = levels * miss + SMOOTH * F.softplus(-miss / SMOOTH)
        return (pinball * has_rank).sum() / has_rank.sum().clamp_min(1)

    return _minimise(loss, x, columns or len(shares))


def _minimise(loss: Callable[[Tensor, Tensor], Tensor], x: Tensor, columns: int) -> np.ndarray:
    """The weights (regressors, columns) at which `loss(weights, x)` is least."""
    scale = x.abs().amax(0).clamp_min(1e-6)
    weights = torch.zeros(x.shape[1], columns, requires_grad=True)
    fit = torch.optim.LBFGS([weights], max_iter=ROUNDS, history_size=20, tolerance_grad=1e-6, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        fit.zero_grad()
        value = loss(weights, x / scale) + RIDGE * weights.square().sum()
        value.backward()
        return value

    fit.step(closure)
    return (weights.detach() / scale[:, None]).numpy()


# -- surprise ---------------------------------------------------------------------------------------------------------
def calibrate_ood(model: Mosaic, cases: list[tuple[Measurements, Mask]]) -> None:
    """Find how rare the surprises of each question are, and how many of a mask's questions are as good as independent."""
    kinds = {v.name: [1.0] * len(RARITIES) for row in model.table for v in row.variables}
    model.config["ood"] = kinds | {name + SINGLE: values for name, values in kinds.items()}  # so that all are asked
    found = [list(model.ood.surprises(*case)) for case in tqdm(cases, desc="calibrating surprise", unit="mask")]
    samples: dict[str, list[np.ndarray]] = {}
    for surprise in (x for surprises in found for x in surprises):
        samples.setdefault(surprise.kind, []).append(surprise.values)
    exceeded = {kind: np.quantile(np.concatenate(x), 1 - np.array(RARITIES)) for kind, x in samples.items()}
    rare: dict[str, list[float]] = {kind: np.round(np.maximum(x, LEAST_SURPRISE), 4).tolist() for kind, x in exceeded.items()}
    model.config["ood"] = rare | {QUESTIONS: [_power(found, rare)]}


def _power(found: list[list[Surprise]], rare: dict[str, list[float]]) -> float:
    """The power of the number of questions at which 1 in 100 of all galaxies reach a score of 1."""
    rarest = [np.min([log_rarity(x.values, rare[x.kind]) for x in surprises], 0) for surprises in found if surprises]
    counts = [len(surprises) for surprises in found if surprises]
    powers = np.linspace(0, 1.5, 151)
    shares = [
        np.mean(np.concatenate([of_many(x, n, power) < ONE_PERCENT for x, n in zip(rarest, counts, strict=True)]))
        for power in powers
    ]
    return round(float(powers[np.argmin(np.abs(np.array(shares) - 10**ONE_PERCENT))]), 3)

"""After training, on galaxies of the training split that were held back: how wide bands must be, what surprise counts 1."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
import xarray as xr
from torch import Tensor
from tqdm import tqdm

from ..catalog.measurements import Measurements, catalog_values
from ..catalog.noise import as_measured, usable_surveys
from ..catalog.schema import GALAXY
from ..catalog.surveys import SETTINGS
from ..masks import PRESETS, Mask
from ..masks.random import shared_masks
from ..metrics import INTERVALS
from ..modalities import Table
from ..model.calibration import NARROWEST, Calibration, entropy, log_width, regressors
from ..model.mosaic import BATCH, Mosaic
from ..model.ood import surprises
from ..model.quantiles import MEDIAN, QUANTILES
from .calibration_fits import fit_stretch, fit_tilt
from .recipe import Recipe

Case = tuple[Measurements, np.ndarray, Mask]
EXCEEDED = (0.99, 0.999)  # of galaxies like those of training have less surprise; see `unlike.allowed`
RANDOM_MASKS = 32  # beside the presets, for each noise setting
GALAXIES = 256  # of each random mask
TASK_GALAXIES = 1536  # of each preset
SAMPLED = 8  # hidden values of each query and galaxy
LEAST_REACH = 1e-3  # of a truth on its median
SHARES = [int(percent) / 100 for percent in INTERVALS]


def held_back_rows(n: int, recipe: Recipe) -> np.ndarray:
    """Which of n training galaxies are held back, sorted."""
    count = min(recipe.held_back, n // 5)
    return np.sort(np.random.default_rng([recipe.seed, n]).choice(n, count, replace=False))


def calibrate(model: Mosaic, held_back: xr.Dataset, seed: int = 0) -> None:
    """Set `model.calibration`, and in the model's config what `ood_score` divides by.

    `held_back` are galaxies of the same kind as those the model learned from, but others.
    """
    rng = np.random.default_rng(seed)
    truth = catalog_values(held_back, model.table)
    cases = list(_cases(model, held_back, rng))
    calibrate_bands(model, truth, cases)
    calibrate_unlike(model, [(shown[rows[: 3 * GALAXIES]], mask) for shown, rows, mask in cases[::3]])


def calibrate_bands(model: Mosaic, truth: np.ndarray, cases: list[Case]) -> None:
    """Find the corrections by which bands and densities hold the share of true values that they say."""
    queries, asked_ids = model.network.queries, np.arange(model.network.queries.total)
    truth = torch.from_numpy(model.scaling.normalise(_without_ties(truth, model.table)))
    edges = dict(zip(model.table.scalar_names, torch.from_numpy(model.scaling.edges), strict=True))
    told = {row.name: [[] for _ in range(queries.counts[row.name])] for row in model.table}  # [(regressors, what was found)]
    for shown, rows, mask in tqdm(cases, desc="calibrating bands", unit="mask"):
        for start in range(0, len(rows), BATCH):
            part = rows[start : start + BATCH]
            inputs, key_ids = model.inputs(shown[part], mask)
            answered = ~inputs.seen | inputs.limit
            for name, (numbers, said, states) in model.said(inputs, key_ids, asked_ids).items():
                row, place = model.table[name], model.table.slices[name]
                hidden, true = (queries.cut(row, x[:, place])[:, numbers] for x in (answered, truth[part]))
                for k in numbers.tolist():
                    if row.is_vector:
                        found = _log_reach(said[:, k], true[:, k], hidden[:, k])
                        x = regressors(states[:, k], log_width(said[:, k], hidden[:, k]))
                    else:
                        found = _rank(said[:, k].exp(), true[:, k, 0], edges[row.coordinate[k]])
                        x = regressors(states[:, k], entropy(said[:, k]))
                    some = hidden[:, k].any(-1)
                    told[name][k].append((x[some], found[some]))
    weights = {}
    for row in tqdm(model.table, desc="fitting corrections", unit="modality"):
        fits = []
        for parts in told[row.name]:
            x, found = (torch.cat(column) for column in zip(*parts, strict=True))
            fits.append(fit_stretch(x, found, SHARES) if row.is_vector else fit_tilt(x, found))
        weights[row.name] = torch.from_numpy(np.stack(fits))
    model.calibration = Calibration(weights)


def _without_ties(truth: np.ndarray, table: Table) -> np.ndarray:
    """The true values, NaN for those of a vector on its floor: among many equal ones, none has a rank."""
    truth = truth.copy()
    for row in table:
        floor = row.variables[0].floor
        if row.is_vector and floor is not None:
            part = truth[:, table.slices[row.name]]
            part[part <= floor] = np.nan
    return truth


def _log_reach(quantiles: Tensor, truth: Tensor, hidden: Tensor) -> Tensor:
    """Log of how far each interval must be stretched to just reach each truth, of a sample of each galaxy's hidden values.

    quantiles (n, patch, levels), truth and hidden (n, patch) -> (n, SAMPLED, intervals); NaN where the truth has no rank
    """
    generator = torch.Generator().manual_seed(0)
    chance = torch.rand(hidden.shape, generator=generator) + hidden  # hidden ones first
    at = chance.topk(min(SAMPLED, hidden.shape[1]), 1).indices
    truth = truth.where(hidden, torch.nan).gather(1, at)
    quantiles = quantiles.gather(1, at[..., None].expand(-1, -1, quantiles.shape[-1]))
    median, reach = quantiles[..., MEDIAN], []
    for low, high in INTERVALS.values():
        above = quantiles[..., QUANTILES.index(high)] - median
        below = median - quantiles[..., QUANTILES.index(low)]
        reach.append((truth - median).abs() / torch.where(truth > median, above, below).clamp_min(NARROWEST))
    return torch.stack(reach, -1).clamp_min(LEAST_REACH).log()


def _rank(mass: Tensor, truth: Tensor, edges: Tensor) -> Tensor:
    """The truth's rank in each density (n, bins) between `edges` (bins + 1,), 0 to 1: (n,)."""
    bins = mass.shape[-1]
    at = ((truth - edges[0]) / (edges[-1] - edges[0]) * bins).clamp(0, bins - 1e-3)[:, None]
    low = at.long()
    return (mass.cumsum(-1).gather(1, low) - (1 - (at - low)) * mass.gather(1, low))[:, 0].clamp(0, 1)


def calibrate_unlike(model: Mosaic, cases: list[tuple[Measurements, Mask]]) -> None:
    """Find the surprises of each variable that count as rare."""
    found: dict[str, list[np.ndarray]] = {name: [] for name in model.table.variables}
    for shown, mask in tqdm(cases, desc="calibrating surprise", unit="mask"):
        for name, surprise in surprises(model, shown, mask):
            found[name].append(surprise)
    model.config["unlike"] = {
        name: [round(float(np.quantile(np.concatenate(x), level)), 4) for level in EXCEEDED] for name, x in found.items() if x
    }


def _cases(model: Mosaic, catalog: xr.Dataset, rng: np.random.Generator) -> Iterator[Case]:
    """Some galaxies under each mask and noise setting: (all galaxies as they are shown, which of them, mask)."""
    n = catalog.sizes[GALAXY]
    for setting in SETTINGS.values():
        surveys = usable_surveys(catalog, model.table, setting)
        if setting and not surveys:
            continue
        everyone = as_measured(catalog, model.table, surveys)
        masks = [(Mask.preset(name, model.table), TASK_GALAXIES) for name in PRESETS]
        masks += [(Mask(shared_masks(1, rng, model.table)[1][0], model.table), GALAXIES) for _ in range(RANDOM_MASKS)]
        for mask, count in masks:
            if not mask.seen.all():
                yield everyone, rng.choice(n, min(n, count), replace=False), mask

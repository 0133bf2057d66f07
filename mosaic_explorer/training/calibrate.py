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
from ..masks import PAPER_PRESETS, Mask
from ..metrics import INTERVALS
from ..model.calibration import NARROWEST, Calibration, entropy, log_width, regressors
from ..model.mosaic import Mosaic
from ..model.quantiles import MEDIAN, QUANTILES
from ..model.unlike import surprises
from ..random_masks import shared_masks
from .corrections import fit_stretch, fit_tilt
from .recipe import Recipe

Case = tuple[Measurements, np.ndarray, Mask]
EXCEEDED = (0.99, 0.999)  # of galaxies like those of training have less surprise; see `unlike.allowed`
RANDOM_MASKS = 32  # beside the paper's five, for each noise setting
GALAXIES = 256  # of each random mask
TASK_GALAXIES = 2048  # of the paper's five
SAMPLED = 16  # values of a vector, for each mask
LEAST_REACH = 1e-3  # of a truth on its median
SHARES = [int(percent) / 100 for percent in INTERVALS]


def held_back_rows(n: int, recipe: Recipe) -> np.ndarray:
    """Which of n training galaxies are held back, sorted."""
    count = min(recipe.held_back, n // 5)
    return np.sort(np.random.default_rng([recipe.seed, n]).choice(n, count, replace=False))


def calibrate(model: Mosaic, held_back: xr.Dataset, seed: int = 0) -> None:
    """Set `model.calibration` and what `unlike` divides by, in the model's config too.

    `held_back` are galaxies of the same kind as those the model learned from, but others.
    """
    rng = np.random.default_rng(seed)
    truth = catalog_values(held_back, model.table)
    cases = list(_cases(model, held_back, rng))
    calibrate_bands(model, truth, cases)
    calibrate_unlike(model, [(shown[rows[: 3 * GALAXIES]], mask) for shown, rows, mask in cases[::3]])


def calibrate_bands(model: Mosaic, truth: np.ndarray, cases: list[Case]) -> None:
    """Find the corrections by which bands hold the share of true values that they say."""
    model.calibration = Calibration({})
    told: dict[str, list[Tensor]] = {name: [] for name in model.table.variables}
    found: dict[str, list[Tensor]] = {name: [] for name in model.table.variables}
    for shown, rows, mask in tqdm(cases, desc="calibrating bands", unit="mask"):
        answer = model.answer(shown[rows], mask)
        circumstances = model.circumstances(model.inputs(shown[rows], mask)[0])
        for name, (row, variable) in model.table.variables.items():
            place = model.table.place(name)
            if mask.seen[place].all():
                continue
            true = truth[rows][:, place]
            if row.is_vector:
                true = np.where(variable.floor is not None and true <= variable.floor, np.nan, true)  # a tie has no rank
                spread, hidden = model.scaling.spread[place], ~mask.seen[place]
                quantiles = answer.quantiles[:, place] / spread[:, None]
                sureness = torch.from_numpy(log_width(quantiles, hidden & np.ones(true.shape, bool)))
                found[name].append(_log_reach(quantiles, true / spread, hidden))
            else:
                density, edges = answer.densities[name], answer.edges[name]
                log_mass = torch.from_numpy(np.log(np.maximum(density * np.diff(edges), 1e-30)))
                sureness = entropy(log_mass)
                found[name].append(_rank(log_mass.exp(), (true[:, 0] - edges[0]) / (edges[-1] - edges[0])))
            told[name].append(regressors(sureness, circumstances))
    weights = {}
    for name, (row, _) in model.table.variables.items():
        if told[name]:
            x, y = torch.cat(told[name]), torch.cat(found[name])
            weights[name] = fit_stretch(x, y, SHARES) if row.is_vector else fit_tilt(x, y)
    model.calibration = Calibration(weights)
    model.config["calibration"] = model.calibration.to_dict()


def _log_reach(quantiles: np.ndarray, truth: np.ndarray, hidden: np.ndarray) -> Tensor:
    """Log of how far each interval must be stretched to just reach each truth, a sample of values: (n, SAMPLED, intervals)."""
    at = np.random.default_rng(0).choice(np.flatnonzero(hidden), SAMPLED)
    quantiles, truth = quantiles[:, at], truth[:, at]
    median, reach = quantiles[..., MEDIAN], []
    for low, high in INTERVALS.values():
        above = quantiles[..., QUANTILES.index(high)] - median
        below = median - quantiles[..., QUANTILES.index(low)]
        reach.append(np.abs(truth - median) / np.maximum(np.where(truth > median, above, below), NARROWEST))
    return torch.from_numpy(np.log(np.maximum(np.stack(reach, -1), LEAST_REACH)).astype(np.float32))


def _rank(mass: Tensor, place: np.ndarray) -> Tensor:
    """The truth's rank in each density (n, bins), 0 to 1; `place` (n,) of the truth from the first edge to the last."""
    bins = mass.shape[-1]
    at = torch.from_numpy(np.clip(place * bins, 0, bins - 1e-3)).float()[:, None]
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
        masks = [(Mask.preset(name, model.table), TASK_GALAXIES) for name in PAPER_PRESETS]
        masks += [(Mask(shared_masks(1, rng, model.table)[1][0], model.table), GALAXIES) for _ in range(RANDOM_MASKS)]
        for mask, count in masks:
            if mask.seen.any() and not mask.seen.all():
                yield everyone, rng.choice(n, min(n, count), replace=False), mask

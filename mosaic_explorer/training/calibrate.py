"""After training, on galaxies of the training split that were held back: how wide bands must be, what surprise counts 1."""

from __future__ import annotations

from collections.abc import Callable, Iterator

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
from ..model.calibration import NARROWEST, Calibration, Curve, entropy, log_width
from ..model.mosaic import Mosaic
from ..model.network import MEDIAN, QUANTILES
from ..model.unlike import surprises
from ..random_masks import shared_masks
from .recipe import Recipe

Case = tuple[Measurements, np.ndarray, Mask]
EXCEEDED = (0.99, 0.999)  # of galaxies like those of training have less surprise; see `unlike.allowed`
RANDOM_MASKS = 32  # beside the paper's five, for each noise setting
GALAXIES = 256  # of each random mask; three times as many of the paper's five
SAMPLED = 64  # values of a vector, for each mask
KNOTS = 8  # of a curve, at equal numbers of cases
POWERS = np.linspace(0.3, 3.0, 28)  # of densities, that are tried


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
    calibrate_unlike(model, [(shown[rows], mask) for shown, rows, mask in cases[::3]])


def calibrate_bands(model: Mosaic, truth: np.ndarray, cases: list[Case]) -> None:
    """Find the curves by which bands hold the share of true values that they say."""
    model.calibration = Calibration({})
    unsure: dict[str, list[np.ndarray]] = {name: [] for name in model.table.variables}
    found: dict[str, list[np.ndarray]] = {name: [] for name in model.table.variables}
    for shown, rows, mask in tqdm(cases, desc="calibrating bands", unit="mask"):
        answer = model.answer(shown[rows], mask)
        for name, (row, variable) in model.table.variables.items():
            place = model.table.place(name)
            if mask.seen[place].all():
                continue
            true = truth[rows][:, place]
            if row.is_vector:
                true = np.where(variable.floor is not None and true <= variable.floor, np.nan, true)  # a tie has no rank
                quantiles = answer.quantiles[:, place] / model.scaling.spread[place, None]
                unsure[name].append(log_width(quantiles, ~mask.seen[place] & np.ones(true.shape, bool)))
                found[name].append(_reach(quantiles, true / model.scaling.spread[place], ~mask.seen[place]))
            else:
                density, edges = answer.densities[name], answer.edges[name]
                log_mass = torch.from_numpy(np.log(np.maximum(density * np.diff(edges), 1e-30)))
                unsure[name].append(entropy(log_mass).numpy())
                found[name].append(_ranks(log_mass, (true[:, 0] - edges[0]) / (edges[-1] - edges[0])))
    curves = {}
    for name, (row, _) in model.table.variables.items():
        if unsure[name]:
            x, y = np.concatenate(unsure[name]), np.concatenate(found[name])
            curves[name] = _curve(x, y, _needed_stretch if row.is_vector else _needed_power)
    model.calibration = Calibration(curves)
    model.config["calibration"] = model.calibration.to_dict()


def _reach(quantiles: np.ndarray, truth: np.ndarray, hidden: np.ndarray) -> np.ndarray:
    """By how much each interval must be stretched to just reach each truth, a sample of values: (n, SAMPLED, intervals)."""
    at = np.random.default_rng(0).choice(np.flatnonzero(hidden), SAMPLED)
    quantiles, truth = quantiles[:, at], truth[:, at]
    median, reach = quantiles[..., MEDIAN], []
    for low, high in INTERVALS.values():
        above = quantiles[..., QUANTILES.index(high)] - median
        below = median - quantiles[..., QUANTILES.index(low)]
        reach.append(np.abs(truth - median) / np.maximum(np.where(truth > median, above, below), NARROWEST))
    return np.stack(reach, -1)


def _needed_stretch(reach: np.ndarray) -> list[float]:
    """The stretch of each interval at which it holds its share; 1 where no truth has a rank."""
    if np.isnan(reach).all():
        return [1.0] * len(INTERVALS)
    return [float(np.nanquantile(reach[..., k], int(percent) / 100)) for k, percent in enumerate(INTERVALS)]


def _ranks(log_mass: Tensor, place: np.ndarray) -> np.ndarray:
    """The truth's rank in each density raised to each of POWERS, (n, powers); `place` of the truth from 0 to 1."""
    bins = log_mass.shape[-1]
    at = np.clip(place * bins, 0, bins - 1e-6)
    low = at.astype(int)
    ranks = []
    for power in POWERS:
        mass = torch.softmax(log_mass * float(power), -1).numpy()
        upto, each = mass.cumsum(-1), np.arange(len(low))
        ranks.append(upto[each, low] - (1 - (at - low)) * mass[each, low])
    return np.stack(ranks, -1)


def _needed_power(ranks: np.ndarray) -> float:
    """The power at which the ranks are most even, by the Kolmogorov-Smirnov distance of |rank - 1/2|."""
    even = (np.arange(len(ranks)) + 0.5) / len(ranks)
    distances = [np.abs(np.sort(2 * np.abs(x - 0.5)) - even).max() for x in ranks.T]
    return float(POWERS[int(np.argmin(distances))])


def _curve(unsure: np.ndarray, found: np.ndarray, needed: Callable) -> Curve:
    """What is needed in each of KNOTS groups of cases, from sure to unsure."""
    groups = np.array_split(np.argsort(unsure), KNOTS)
    factor = np.array([needed(found[group]) for group in groups]).T
    return Curve([round(float(unsure[group].mean()), 4) for group in groups], np.round(factor, 4).tolist())


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
        masks = [(Mask.preset(name, model.table), 3 * GALAXIES) for name in PAPER_PRESETS]
        masks += [(Mask(shared_masks(1, rng, model.table)[1][0], model.table), GALAXIES) for _ in range(RANDOM_MASKS)]
        for mask, count in masks:
            if mask.seen.any() and not mask.seen.all():
                yield everyone, rng.choice(n, min(n, count), replace=False), mask

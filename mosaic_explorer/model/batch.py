"""One batch of galaxies through a network: what it sees of them, and what it says, in physical units.

Of the arrays only those columns are touched that are seen or asked for: most of a galaxy's values are neither, and over many
galaxies reading and writing them takes longer than the network does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import ndtri

from ..catalog.measurements import Measurements
from ..densities import Mixtures
from ..errors import ModelError
from ..masks import Mask
from .answer import VariableAnswers
from .estimates import write_estimates
from .quantiles import QUANTILES
from .scaling import error_scale
from .tokens import NetworkInput

if TYPE_CHECKING:
    from .mosaic import Mosaic

NORMAL_QUANTILES = ndtri(QUANTILES).astype(np.float32)  # of a standard normal: a measured value's, in units of its error
EXACT_SIGMA = 1e-6  # in units of the range: the width of the density of a value that is certain


@dataclass(frozen=True)
class Request:
    """What is asked of the galaxies of a batch.

    names : variables
    reconstruct : also what is seen
    only : (table.size,) bool, which of their values; None for all. The quantiles of others are NaN
    """

    mask: Mask
    names: list[str]
    reconstruct: bool = False
    only: np.ndarray | None = None


def normalised_input(model: Mosaic, inputs: Measurements, mask: Mask) -> tuple[NetworkInput[np.ndarray], np.ndarray]:
    """What the network sees of one batch, and the tokens that hold it."""
    if mask.table.values_digest != model.table.values_digest:
        raise ModelError(f"the mask is made for another table of modalities than the model '{model.name}'.")
    shape, scale = inputs.values.shape, model.scaling
    values, error = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    seen, limit = np.zeros(shape, bool), np.zeros(shape, bool)
    for name, place in model.table.slices.items():
        if not mask.of(name).any():
            continue
        given = inputs.values[:, place]
        seen[:, place] = there = np.isfinite(given) & mask.seen[place]
        zero_point, floor = model.zero_points[place], model.error_floors[place]
        scaled = (np.where(there, given - zero_point, 0) - scale.mean[place]) / scale.spread[place]
        values[:, place] = np.where(there, scaled, 0)
        if model.table[name].measured:
            error[:, place] = error_scale(np.hypot(inputs.error[:, place], floor))
            limit[:, place] = inputs.limit[:, place]
    trust = np.full(len(values), int(inputs.trust)) if getattr(model.size, "trust", 0) else None
    return NetworkInput(values, seen, error, limit, trust), model.engine.keys.holding(np.asarray(seen.any(0)))


def answer_batch(model: Mosaic, inputs: Measurements, request: Request, out: VariableAnswers, part: slice) -> None:
    """Write what the model says of a batch's galaxies into `part` of `out`."""
    table = model.table
    given, key_ids = normalised_input(model, inputs, request.mask)
    targets = np.zeros(table.size, bool)
    for name in request.names:
        targets[table.place(name)] = True
    certain = {}  # {variable: (n, values) bool}, what comes back as given
    wanted = targets.copy()
    if not request.reconstruct:
        for name in request.names:
            place = table.place(name)
            certain[name] = given.seen[:, place] & ~inputs.limit[:, place]
            wanted[place] = ~certain[name].all(0)
    if request.only is not None:
        wanted &= request.only
        for name in request.names:
            out.quantiles[name][part] = np.nan
    query_ids = model.engine.queries.holding(wanted)
    answers = model.engine.answers(given, key_ids, query_ids) if len(query_ids) else {}
    for name, (numbers, answer, quantiles) in answers.items():
        row = table[name]
        if not model.has_uncertainty:
            write_estimates(model, name, numbers, answer, out, part)
        elif row.is_vector:
            _vector(model, name, numbers, answer, out.quantiles[row.variables[0].name][part])
        else:
            scalars = [row.coordinate[number] for number in numbers.tolist()]
            _scalars(model, scalars, answer, quantiles, out, part)
    for name, known in certain.items():
        _pass_through(model, name, inputs, known, out, part)


def _vector(model: Mosaic, name: str, numbers: np.ndarray, answer: np.ndarray, out: np.ndarray) -> None:
    """Write a vector's quantiles (n, values, len(QUANTILES)), physical; NaN of queries that were not asked."""
    row, place, queries = model.table[name], model.table.slices[name], model.engine.queries
    if len(numbers) < queries.counts[name]:
        full = np.full((len(answer), queries.counts[name], row.asked_patch, len(QUANTILES)), np.nan, np.float32)
        full[:, numbers] = answer
        answer = full
    joined = answer.reshape(len(answer), -1, len(QUANTILES))[:, : row.size]
    np.multiply(joined, model.scaling.spread[place, None], out=out)
    out += (model.scaling.mean + model.zero_points)[place, None]


def _scalars(
    model: Mosaic, names: list[str], mixtures: np.ndarray, quantiles: np.ndarray | None, out: VariableAnswers, part: slice
) -> None:
    """Write the densities of scalars, normalised (b, scalars, 3, components), and their quantiles; all scalars at once."""
    said = model.adaptation.of_arrays(names, mixtures)
    places = [model.table.place(name).start for name in names]
    mean, spread = model.scaling.mean[places, None], model.scaling.spread[places, None]
    weights, means, sigmas = np.exp(said[:, :, 0]), said[:, :, 1] * spread + mean, np.exp(said[:, :, 2]) * spread
    if quantiles is not None and said is mixtures:
        quantiles = quantiles * spread + mean
    else:
        low, high = np.tile([model.ranges[name] for name in names], (len(said), 1)).T
        flat = len(low), -1
        together = Mixtures(weights.reshape(flat), means.reshape(flat), sigmas.reshape(flat), low, high)
        quantiles = together.quantiles(QUANTILES).reshape(len(said), len(names), -1)
    for i, name in enumerate(names):
        room = out.densities[name]
        room.weights[part], room.means[part], room.sigmas[part] = weights[:, i], means[:, i], sigmas[:, i]
        out.quantiles[name][part, 0] = quantiles[:, i]


def _pass_through(model: Mosaic, name: str, inputs: Measurements, known: np.ndarray, out: VariableAnswers, part: slice) -> None:
    """Seen values of a variable as they were given: with zero width, or the width of their error."""
    rows, columns = np.nonzero(known)
    place = model.table.place(name)
    value, error = inputs.values[:, place][rows, columns], inputs.error[:, place][rows, columns]
    out.quantiles[name][part][rows, columns] = value[:, None] + error[:, None] * NORMAL_QUANTILES
    if name in out.densities:
        room, (low, high) = out.densities[name], model.ranges[name]
        room.weights[part][rows] = np.eye(1, room.weights.shape[1])  # all in the first component
        room.means[part][rows] = value[:, None]
        room.sigmas[part][rows] = np.maximum(error, EXACT_SIGMA * (high - low))[:, None]

"""One batch of galaxies through a network: what it sees of them, and what it says, in physical units.

Of the arrays only those columns are touched that are seen or asked for: most of a galaxy's values are neither, and over many
galaxies reading and writing them takes longer than the network does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from scipy.special import ndtri
from torch import Tensor

from ..catalog.measurements import Measurements
from ..errors import ModelError
from ..masks import Mask
from .answer import VariableAnswers
from .density import quantile_places, spike
from .estimates import write_estimates
from .network import NetworkInput
from .quantiles import QUANTILES
from .scaling import error_scale

if TYPE_CHECKING:
    from .mosaic import Mosaic

NORMAL_QUANTILES = ndtri(QUANTILES).astype(np.float32)  # of a standard normal: a measured value's, in units of its error
Raw = dict[str, tuple[np.ndarray, Tensor, Tensor]]


@dataclass(frozen=True)
class Request:
    """What is asked of the galaxies of a batch.

    names : variables
    reconstruct : also what is seen
    """

    mask: Mask
    names: list[str]
    reconstruct: bool = False


def network_input(model: Mosaic, inputs: Measurements, mask: Mask) -> tuple[NetworkInput, np.ndarray]:
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
        scaled = (np.where(there, given, 0) - scale.mean[place]) / scale.spread[place]
        values[:, place] = np.where(there, scaled, 0)
        if model.table[name].measured:
            error[:, place], limit[:, place] = error_scale(inputs.error[:, place]), inputs.limit[:, place]
    parts = (values, seen, error, limit)
    return NetworkInput(*(torch.from_numpy(part) for part in parts)), model.network.keys.holding(np.asarray(seen.any(0)))


@torch.inference_mode()
def raw_answers(model: Mosaic, given: NetworkInput, key_ids: np.ndarray, query_ids: np.ndarray) -> Raw:
    """The network's own answer, before correction: {modality: (query numbers, answer, last hidden states)}."""
    if not len(query_ids):
        return {}
    states, queries = model.network.states(given, key_ids, query_ids), model.network.queries
    answers = model.network.answers(states, query_ids)
    return {
        name: (numbers, answer, states[:, queries.within(model.table[name], query_ids)[0]])
        for name, (numbers, answer) in answers.items()
    }


@torch.inference_mode()
def answer_batch(model: Mosaic, inputs: Measurements, request: Request, out: VariableAnswers, part: slice) -> None:
    """Write what the model says of a batch's galaxies into `part` of `out`."""
    table, queries = model.table, model.network.queries
    given, key_ids = network_input(model, inputs, request.mask)
    targets = np.zeros(table.size, bool)
    for name in request.names:
        targets[table.place(name)] = True
    certain = {}  # {variable: (n, values) bool}, what comes back as given
    wanted = targets.copy()
    if not request.reconstruct:
        for name in request.names:
            place = table.place(name)
            certain[name] = given.seen.numpy()[:, place] & ~inputs.limit[:, place]
            wanted[place] = ~certain[name].all(0)
    answers = raw_answers(model, given, key_ids, queries.holding(wanted))
    if not model.has_uncertainty:
        write_estimates(model, ((name, numbers, raw) for name, (numbers, raw, _) in answers.items()), out, part)
        answers = {}
    for name, (numbers, raw, states) in answers.items():
        row = table[name]
        if row.is_vector:
            out.quantiles[row.variables[0].name][part] = _vector(model, name, given, numbers, raw, states)
        else:
            mass = model.calibration.tilted(name, numbers, raw, states).exp()
            places = quantile_places(mass)
            for k, number in enumerate(numbers.tolist()):
                scalar = row.coordinate[number]
                edges = model.edges[scalar]
                width = edges[-1] - edges[0]
                out.densities[scalar][part] = mass[:, k].numpy() * (len(edges) - 1) / width
                out.quantiles[scalar][part, 0] = edges[0] + places[:, k] * width
    for name, known in certain.items():
        _pass_through(model, name, inputs, known, out, part)


def _vector(model: Mosaic, name: str, given: NetworkInput, numbers: np.ndarray, raw: Tensor, states: Tensor) -> np.ndarray:
    """A vector's quantiles, (n, values, len(QUANTILES)), physical; NaN of queries that were not asked."""
    row, place, queries = model.table[name], model.table.slices[name], model.network.queries
    hidden = queries.cut(row, ~given.seen[:, place] | given.limit[:, place])[:, numbers]
    quantiles = model.calibration.stretched(name, numbers, raw, hidden, states).sort(-1).values
    full = np.full((len(raw), queries.counts[name], row.asked_patch, len(QUANTILES)), np.nan, np.float32)
    full[:, numbers] = quantiles.numpy()
    joined = full.reshape(len(raw), -1, len(QUANTILES))[:, : row.size]
    return joined * model.scaling.spread[place, None] + model.scaling.mean[place, None]


def _pass_through(model: Mosaic, name: str, inputs: Measurements, known: np.ndarray, out: VariableAnswers, part: slice) -> None:
    """Seen values of a variable as they were given: with zero width, or the width of their error."""
    rows, columns = np.nonzero(known)
    place = model.table.place(name)
    value, error = inputs.values[:, place][rows, columns], inputs.error[:, place][rows, columns]
    out.quantiles[name][part][rows, columns] = value[:, None] + error[:, None] * NORMAL_QUANTILES
    if name in out.densities:
        out.densities[name][part][rows] = spike(value, out.edges[name])

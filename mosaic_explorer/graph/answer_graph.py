"""The whole answer as a module of plain tensors: what is seen goes in, in physical units, quantiles and densities come out.

Every token is a key that a galaxy may lack and every query is asked, so that one graph serves all masks. Filters of any survey
come as inputs of their own, as many as there are, each with the features of its curve.
"""

from __future__ import annotations

from typing import cast

import numpy as np
import torch
from torch import Tensor, nn

from ..catalog.photometry_library import PHOTOMETRY
from ..errors import ModelError
from ..model.mosaic import Mosaic
from ..model.network import MosaicNetwork, NetworkInput
from ..model.quantiles import QUANTILES
from ..model.scaling import error_scale
from .mixture_quantiles import mixture_quantiles

OWN = ("values", "seen", "error", "limit")  # (b, values of the table)
FILTERS = tuple(f"filter_{name}" for name in OWN)  # (b, filters)
TRUST, CURVES = "trust", "filter_curves"  # (b,) of `catalog.trust.Trust`; (filters, features of a curve)
ZERO_POINTS, FLOORS = "filter_zero_points", "filter_floors"  # (filters,) [mag] of an adapted model, else 0
OF_FILTERS = (*FILTERS, CURVES, ZERO_POINTS, FLOORS)
SCALARS, DENSITIES, STATES = "scalars", "densities", "states"


class AnswerGraph(nn.Module):
    """Answers of a model about b galaxies, of which each shows what its flags say.

    Inputs, in this order, all float32 but `trust` (int64): values (0 where there is none), seen, error, limit, each (b, own
    values), of the table without filters; trust (b,), of a model that tells kinds apart; and of a model that knows filters the
    same four of f filters, the features of their curves, `model.filters.curve_features`, and the zero points and floors (f,)
    that an adaptation gave them, else 0.

    Outputs: quantiles of the scalars (b, scalars, 7); their densities (b, scalars, 3, components): weights, means, widths; of
    each vector, and at last of the filters, quantiles (b, values, 7); last hidden states (b, queries, width). All physical but
    the states. What a galaxy shows exactly is answered like the rest: it is for the caller to pass it on.
    """

    def __init__(self, model: Mosaic):
        """Raises a ModelError if the model has no widths, as the paper's network."""
        super().__init__()
        if not model.has_uncertainty:
            raise ModelError(f"'{model.name}' is of the paper's network, without widths; it cannot be exported.")
        self.model, own = model, model.table.without_filters
        self.network = cast(MosaicNetwork, model.network).with_table(own)
        self.table = own
        one = model.scaling.first(own.size).with_filters(1)
        self.mean, self.spread, self.zero_point, self.floor = (
            torch.from_numpy(np.asarray(x[: own.size], np.float32))
            for x in (one.mean, one.spread, model.zero_points, model.error_floors)
        )
        self.filter_mean, self.filter_spread = float(one.mean[-1]), float(one.spread[-1])
        self.ends = torch.tensor([model.ranges[name] for name in own.scalar_names], dtype=torch.float32)

    @property
    def inputs(self) -> list[str]:
        """The names of the inputs."""
        trust = [TRUST] if self.network.config.trust else []
        return [*OWN, *trust, *(OF_FILTERS if self.network.config.filter_width else [])]

    @property
    def outputs(self) -> list[str]:
        """The names of the outputs."""
        vectors = [row.name for row in self.table if row.is_vector]
        filters = [PHOTOMETRY] if self.network.config.filter_width else []
        return [SCALARS, DENSITIES, *vectors, *filters, STATES]

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        """See the class."""
        given = dict(zip(self.inputs, inputs, strict=True))
        network, seen = self.network, given["seen"]
        keys, usable = network.key_tokens(self._own_input(given), np.arange(network.keys.total))
        queries: Tensor = network.asked
        if CURVES in given:
            tokens, there = self._filter_keys(given)
            keys, usable = torch.cat([keys, tokens], 1), torch.cat([usable, there], 1)
            queries = torch.cat([queries, network.filters.query_tokens(given[CURVES])])
        states = network.attend(keys, usable[:, None, None, :], queries)
        own = states[:, : len(network.asked)]
        vectors, scalars = [], []
        for name, (numbers, raw) in network.answers(own, np.arange(network.queries.total)).items():
            row, place = self.table[name], self.table.slices[name]
            if row.is_vector:
                hidden = network.queries.cut(row, ((seen[:, place] == 0) | (given["limit"][:, place] > 0)).float()) > 0
                part = own[:, network.queries.slices[name]]
                quantiles = self.model.calibration.stretched(name, numbers, raw, hidden, part).sort(-1).values
                quantiles = quantiles.flatten(1, 2)[:, : row.size]
                vectors.append(quantiles * self.spread[place, None] + (self.mean + self.zero_point)[place, None])
            else:
                scalars.append(self.model.calibration.widened(name, numbers, raw))
        densities = self._physical(self.model.adaptation.of_scalars(list(self.table.scalar_names), torch.cat(scalars, 1)))
        if CURVES in given:
            vectors.append(self._filter_quantiles(given, states[:, len(network.asked) :]))
        return mixture_quantiles(densities, self.ends, QUANTILES), densities, *vectors, states

    def _own_input(self, given: dict[str, Tensor]) -> NetworkInput:
        """As `model.batch.network_input` makes it of measurements."""
        seen = given["seen"]
        values = (given["values"] - self.zero_point - self.mean) / self.spread * seen
        error = error_scale((given["error"] ** 2 + self.floor**2).sqrt()) * seen
        return NetworkInput(values, seen > 0, error, given["limit"] * seen > 0, given.get(TRUST))

    def _filter_keys(self, given: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """The tokens of measurements in filters, and which of them a galaxy shows, (b, tokens)."""
        values, seen, error, limit = (given[name] for name in FILTERS)
        scaled = (values - given[ZERO_POINTS] - self.filter_mean) / self.filter_spread * seen
        scaled_error = error_scale((error**2 + given[FLOORS] ** 2).sqrt()) * seen
        return self.network.filter_keys(given[CURVES], scaled, seen > 0, scaled_error, limit * seen > 0)

    def _filter_quantiles(self, given: dict[str, Tensor], states: Tensor) -> Tensor:
        """Quantiles of the magnitudes in filters, (b, filters, 7)."""
        _, seen, _, limit = (given[name] for name in FILTERS)
        hidden = ((seen == 0) | (limit > 0))[..., None]
        raw = self.network.filter_answers(states)
        quantiles = self.model.calibration.stretched(PHOTOMETRY, np.arange(1), raw, hidden, states).sort(-1).values
        return quantiles[:, :, 0] * self.filter_spread + self.filter_mean + given[ZERO_POINTS][:, None]

    def _physical(self, mixtures: Tensor) -> Tensor:
        """Weights, means and widths of normalised mixtures (b, scalars, 3, components)."""
        places = [self.table.place(name).start for name in self.table.scalar_names]
        mean, spread = self.mean[places, None], self.spread[places, None]
        log_weight, means, log_width = mixtures.unbind(-2)
        return torch.stack([log_weight.exp(), means * spread + mean, log_width.exp() * spread], -2)

"""A network with its corrections as a graph without weights, which `model.graph_engine` answers with.

Normalised numbers go in and come out; which tokens are keys and which modalities are asked for is told, so that a graph does no
more work than the question asks for. Weights are inputs while it is traced, and external data that a session is given later.
"""

from __future__ import annotations

from typing import cast

import numpy as np
import torch
from torch import Tensor, nn

from ..catalog.photometry_library import PHOTOMETRY
from ..errors import ModelError
from ..model.calibration import Calibration
from ..model.curves import CURVE_FEATURES
from ..model.density import mixture
from ..model.engine import CALIBRATION
from ..model.graph_engine import (
    CURVES,
    ENDS,
    FILTERS,
    HIDDEN,
    PLACES,
    QUERIES,
    QUERY_CURVES,
    SHARED,
    STATES,
    TRUST,
    VALUES,
    keys_of,
    quantiles_of,
    rows_of,
)
from ..model.mosaic import Mosaic
from ..model.network import MosaicNetwork
from ..model.quantiles import QUANTILES
from .mixture_quantiles import mixture_quantiles

UNSEEN = -1e9  # what is added to the score of a token that a galaxy does not show
MOST = 4096  # of anything


class NetworkGraph(nn.Module):
    """Corrected answers of a network, as `engine.Engine.answers` has them; of a modality that is not asked, of no galaxy.

    Inputs, see `model.graph_engine`: values, seen, error, limit (b, own values); trust (b,); of each modality the numbers of
    its tokens that are keys, and the galaxies of which it is asked; the queries, and where each of all stands among them. Of
    filters of any survey those that are seen, which of their common tokens are keys, and those that are asked for.

    Outputs: of each modality its answers, and last hidden states of the queries (b, queries, width).
    """

    def __init__(self, model: Mosaic):
        """Raises a ModelError if the model has no widths, as the paper's network."""
        super().__init__()
        if not model.has_uncertainty:
            raise ModelError(f"'{model.name}' is of the paper's network, without widths; it cannot be exported.")
        self.table = model.table.without_filters
        self.network = cast(MosaicNetwork, model.network).with_table(self.table)
        self.has_trust, self.has_filters = bool(self.network.config.trust), bool(self.network.config.filter_width)
        self.tensors = {name: torch.tensor(array) for name, array in sorted(model.engine.tensors.items())}

    @property
    def inputs(self) -> list[str]:
        """The names of the inputs but the weights."""
        filters = [*FILTERS, CURVES, QUERY_CURVES, HIDDEN, SHARED] if self.has_filters else []
        ids = [name(row) for name in (keys_of, rows_of) for row in self.table]
        return [*VALUES, *([TRUST] if self.has_trust else []), *filters, QUERIES, PLACES, ENDS, *ids]

    @property
    def outputs(self) -> list[str]:
        """The names of the outputs."""
        quantiles = [quantiles_of(row) for row in self.table if not row.is_vector]
        return [*self.table.names, *([PHOTOMETRY] if self.has_filters else []), STATES, *quantiles]

    def example(self) -> dict[str, Tensor]:
        """Inputs of two galaxies and two filters, to trace with."""
        b, f = 2, 2
        queries = self.network.queries.total
        ones = torch.ones(b, self.table.size)
        parts = {name: ones.bool() if name in ("seen", "limit") else ones for name in VALUES}
        parts |= {name: parts[own][:, :f].clone() for name, own in zip(FILTERS, VALUES, strict=True)}
        parts |= {CURVES: torch.ones(f, CURVE_FEATURES), QUERY_CURVES: torch.zeros(f, CURVE_FEATURES)}
        parts |= {HIDDEN: torch.ones(b, f).bool(), TRUST: torch.zeros(b, dtype=torch.int64)}
        parts |= {SHARED: torch.arange(2), QUERIES: torch.arange(queries), PLACES: torch.arange(queries)}
        parts |= {ENDS: torch.tensor([[-3.0, 3.0]] * len(self.table.scalar_names))}
        for row in self.table:
            parts |= {keys_of(row): torch.zeros(2, dtype=torch.int64), rows_of(row): torch.arange(b)}
        return {name: parts[name].clone() for name in self.inputs}

    def shapes(self) -> dict[str, dict[int, torch.export.Dim]]:
        """Which sizes of the inputs may differ."""

        def size(name: str) -> torch.export.Dim:
            return torch.export.Dim(name, max=MOST)

        galaxies, filters, asked = size("galaxies"), size("filters"), size("filter_queries")
        shapes: dict[str, dict[int, torch.export.Dim]] = {name: {0: galaxies} for name in (*VALUES, TRUST)}
        shapes |= {name: {0: galaxies, 1: filters} for name in FILTERS}
        shapes |= {CURVES: {0: filters}, QUERY_CURVES: {0: asked}, HIDDEN: {0: galaxies, 1: asked}}
        shapes |= {PLACES: {}, ENDS: {}}
        shapes |= {name: {0: size(name)} for name in self.inputs if name not in shapes}
        return {name: shapes[name] for name in self.inputs}

    def forward(self, *numbers: Tensor) -> tuple[Tensor, ...]:
        """Of the inputs, in their order, and all weights and corrections behind."""
        inputs = dict(zip(self.inputs, numbers, strict=False))
        tensors = dict(zip(self.tensors, numbers[len(inputs) :], strict=True))
        weights = {name: x for name, x in tensors.items() if not name.startswith(CALIBRATION)}
        corrections = {name.removeprefix(CALIBRATION): x for name, x in tensors.items() if name.startswith(CALIBRATION)}
        parts = NetworkAnswers(self.network, Calibration(corrections), self.has_filters)
        return torch.func.functional_call(parts, {f"network.{name}": x for name, x in weights.items()}, (inputs,))


class NetworkAnswers(nn.Module):
    """The work of `NetworkGraph`, with weights in their place."""

    def __init__(self, network: MosaicNetwork, calibration: Calibration, has_filters: bool):
        super().__init__()
        self.network, self.calibration, self.has_filters = network, calibration, has_filters

    def forward(self, given: dict[str, Tensor]) -> tuple[Tensor, ...]:
        network, own = self.network, given[QUERIES]
        keys, usable = self._keys(given)
        queries: Tensor = network.asked[own]
        if self.has_filters:
            queries = torch.cat([queries, network.filters.query_tokens(given[QUERY_CURVES])])
        states = network.attend(keys, torch.where(usable, 0.0, UNSEEN)[:, None, None, :], queries)
        answers = [self._answer(given, states, row.name) for row in network.table]
        if self.has_filters:
            of_filters = states[:, own.shape[0] :]
            raw = network.filter_answers(of_filters)
            answers.append(self._sorted(PHOTOMETRY, np.arange(1), raw, given[HIDDEN][..., None], of_filters))
        return *answers, states, *self._quantiles(given[ENDS], answers)

    def _quantiles(self, ends: Tensor, answers: list[Tensor]) -> list[Tensor]:
        """Quantiles of the mixtures of scalars, normalised, (b, scalars, levels) of each modality of such."""
        found, start = [], 0
        for row, mixtures in zip(self.network.table, answers, strict=False):
            if row.is_vector:
                continue
            log_weight, mean, log_width = mixtures.unbind(-2)
            parts = torch.stack([log_weight.exp(), mean, log_width.exp()], -2)
            found.append(mixture_quantiles(parts, ends[start : start + row.size], QUANTILES))
            start += row.size
        return found

    def _keys(self, given: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """As `MosaicNetwork.key_tokens`, of the tokens that are keys."""
        network, b = self.network, given["seen"].shape[0]
        tokens = [network._registers(b, given.get(TRUST))]
        usable = [torch.ones(b, network.config.registers, dtype=torch.bool)]
        for row in network.table:
            place, numbers = network.table.slices[row.name], given[keys_of(row)]
            weight, bias = (cast(Tensor, x)[numbers] for x in (network.embed[row.name].weight, network.embed[row.name].bias))
            flags = network.keys.cut(row, given["seen"][:, place].float()).index_select(1, numbers)
            columns = [given[name] for name in (("values", "error", "limit") if row.measured else ("values",))]
            parts = [network.keys.cut(row, x[:, place].float()).index_select(1, numbers) * flags for x in columns]
            x = torch.cat([*parts, flags], -1).transpose(0, 1)
            tokens.append(torch.baddbmm(bias[:, None], x, weight).transpose(0, 1))
            usable.append(flags.sum(-1) > 0)
        if self.has_filters:
            values, seen, error, limit = (given[name] for name in FILTERS)
            part, there = network.filter_keys(given[CURVES], values, seen, error, limit)
            alone, shared = values.shape[1], given[SHARED]
            tokens += [part[:, :alone], part[:, alone:].index_select(1, shared)]
            usable += [there[:, :alone], there[:, alone:].index_select(1, shared)]
        return torch.cat(tokens, 1), torch.cat(usable, 1)

    def _answer(self, given: dict[str, Tensor], states: Tensor, name: str) -> Tensor:
        """What is said of a modality, of the galaxies of which it is asked."""
        network = self.network
        row, place, rows = network.table[name], network.table.slices[name], given[rows_of(network.table[name])]
        numbers = np.arange(network.queries.counts[name])
        places = given[PLACES][network.queries.slices[name]]
        part = states.index_select(0, rows).index_select(1, places)
        raw = network.heads[name](part, numbers)
        if not row.is_vector:
            return self.calibration.widened(name, numbers, mixture(raw))
        to_answer = (~given["seen"][:, place] | given["limit"][:, place]).float()
        hidden = network.queries.cut(row, to_answer).index_select(0, rows) > 0
        return self._sorted(name, numbers, raw.unflatten(-1, (row.asked_patch, len(QUANTILES))), hidden, part)

    def _sorted(self, name: str, numbers: np.ndarray, raw: Tensor, hidden: Tensor, states: Tensor) -> Tensor:
        return self.calibration.stretched(name, numbers, raw, hidden, states).sort(-1).values

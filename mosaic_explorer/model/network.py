"""The `mosaic` network: seen tokens are the only keys, asked tokens are queries that influence nothing.

A token is a patch of neighbouring values of one modality. Seen patches become keys, which attend to each other and to a
few registers; every asked patch (longer: an answer needs less room than a galaxy) becomes a query, which joins in the last
blocks and attends to the keys only. So what is asked never changes what is answered, hidden patches cost nothing unless
asked for, and with nothing seen the registers still answer.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..modalities import Table
from .curves import curve_features
from .density import mixture
from .filters import FilterMaps, measured_features
from .quantiles import QUANTILES
from .size import PARTS, NetworkConfig
from .tokens import NetworkInput, Tokens

FIRST_REACH = 1.7  # spreads about the mean: where a new network puts the means of a mixture's components


class Block(nn.Module):
    """Pre-norm attention and perceptron; only the first `n_keys` tokens are attended to.

    With `queries_only` the result is that of the tokens after them: all that the last block is asked for.
    """

    def __init__(self, config: NetworkConfig):
        super().__init__()
        d = config.width
        self.heads = config.heads
        self.norm1, self.norm2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.query, self.key_value = nn.Linear(d, d, bias=False), nn.Linear(d, 2 * d, bias=False)
        self.out, self.up, self.down = nn.Linear(d, d, bias=False), nn.Linear(d, 4 * d), nn.Linear(4 * d, d)
        for start in (self.out.weight, self.down.weight, self.down.bias):  # each block starts as the identity
            nn.init.zeros_(start)

    def forward(self, x: Tensor, n_keys: int, usable: Tensor | None, queries_only: bool = False) -> Tensor:
        q, k, v = self.looks(x, n_keys, queries_only)
        if queries_only:
            x = x[:, n_keys:]
        attended = attention(q, k, v, usable)
        x = x + self.out(attended.transpose(1, 2).reshape(x.shape))
        return x + self.down(F.gelu(self.up(self.norm2(x))))

    def looks(self, x: Tensor, n_keys: int, queries_only: bool = False) -> tuple[Tensor, Tensor, Tensor]:
        """What attends, what is attended to, and what is taken from there: each (b, heads, tokens, d / heads)."""
        y, b = self.norm1(x), x.shape[0]
        k, v = self.key_value(y[:, :n_keys]).view(b, n_keys, 2, self.heads, -1).permute(2, 0, 3, 1, 4)
        if queries_only:
            y = y[:, n_keys:]
        return self.query(y).view(b, y.shape[1], self.heads, -1).transpose(1, 2), k, v


def in_32_bits(device: str) -> AbstractContextManager:
    """A part of the network that does not follow it to 16 bits; nothing to do, and no time, where all is in 32 bits."""
    return torch.autocast(device, enabled=False) if torch.is_autocast_enabled(device) else nullcontext()


def attention(q: Tensor, k: Tensor, v: Tensor, usable: Tensor | None) -> Tensor:
    """Scaled dot-product attention; on a CPU in 32 bits, as in 16 the way back through it takes ten times as long."""
    if q.is_cuda:
        return F.scaled_dot_product_attention(q, k, v, attn_mask=usable)
    with in_32_bits(q.device.type):
        return F.scaled_dot_product_attention(q.float(), k.float(), v.float(), attn_mask=usable)


class PerTokenLinear(nn.Module):
    """A linear map of its own for each of `count` tokens: (b, n, inputs) -> (b, n, outputs).

    In 32 bits, also where blocks work in 16: a colour of a thousandth of a magnitude is lost in those.
    """

    def __init__(self, count: int, inputs: int, outputs: int, scale: float, bias: float):
        super().__init__()
        self.weight = nn.Parameter(scale * torch.randn(count, inputs, outputs) / inputs**0.5)
        self.bias = nn.Parameter(bias * torch.randn(count, outputs))

    def forward(self, x: Tensor, numbers: np.ndarray) -> Tensor:
        weight: Tensor = self.weight
        bias: Tensor = self.bias
        if len(numbers) < len(weight):  # all of them need no copy
            weight, bias = weight[numbers], bias[numbers]
        with in_32_bits(x.device.type):
            return torch.baddbmm(bias[:, None], x.float().transpose(0, 1), weight).transpose(0, 1)


@torch.no_grad()
def _spread_out(bias: Tensor, components: int) -> None:
    """Let mixtures begin with their components side by side: alike, they would learn alike."""
    _, mean, log_width = bias.unflatten(-1, (PARTS, components)).unbind(-2)
    mean += torch.linspace(-FIRST_REACH, FIRST_REACH, components)
    log_width += math.log(2 * FIRST_REACH / components)


class MosaicNetwork(nn.Module):
    """Normalised values in, quantiles and mixtures out; see the module's first lines for who attends to whom."""

    def __init__(self, table: Table, config: NetworkConfig):
        super().__init__()
        self.config = config
        self._set_table(table)
        d = config.width
        self.embed, self.heads = nn.ModuleDict(), nn.ModuleDict()
        own = [row for row in table if not row.curves]
        for row in own:
            n_in = row.patch * (4 if row.measured else 2)
            n_out = row.asked_patch * len(QUANTILES) if row.is_vector else PARTS * config.components
            self.embed[row.name] = PerTokenLinear(self.keys.counts[row.name], n_in, d, scale=1.0, bias=0.1)
            self.heads[row.name] = head = PerTokenLinear(self.queries.counts[row.name], d, n_out, scale=0.5, bias=0.0)
            if not row.is_vector:
                _spread_out(head.bias, config.components)
        self.asked = nn.Parameter(0.1 * torch.randn(sum(self.queries.counts[row.name] for row in own), d))
        self.registers = nn.Parameter(0.1 * torch.randn(config.registers, d))
        if config.filter_width:
            self.filters = FilterMaps(d, config.filter_width, config.filter_tokens)
            self.filter_head = PerTokenLinear(1, d, len(QUANTILES), scale=0.5, bias=0.0)
        if config.trust:
            self.trust = nn.Parameter(0.1 * torch.randn(config.trust, d))
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.depth))
        self.norm = nn.LayerNorm(d)

    def _set_table(self, table: Table) -> None:
        self.table = table
        self.keys, self.queries = Tokens.of_keys(table), Tokens.of_queries(table)
        self.curves = torch.cat(
            [torch.from_numpy(curve_features(row.curves)) for row in table if row.curves] or [torch.empty(0)]
        )

    def with_table(self, table: Table) -> MosaicNetwork:
        """This very network, weights and all, for a table that differs by its filters of any survey, in its last row."""
        other = copy.copy(self)
        other._set_table(table)
        return other

    def key_tokens(self, inputs: NetworkInput, key_ids: np.ndarray) -> tuple[Tensor, Tensor]:
        """The registers and seen tokens, (b, keys, d), and whether a galaxy shows anything of each, (b, keys)."""
        b, registers = inputs.values.shape[0], self.config.registers
        tokens, usable = [self._registers(b, inputs.trust)], [inputs.seen.new_ones(b, registers)]
        for row in self.table:
            _, numbers = self.keys.within(row, key_ids)
            if not len(numbers):
                continue
            if row.curves:
                part, there = self._filter_keys(inputs, self.table.slices[row.name], numbers)
                tokens.append(part)
                usable.append(there)
                continue
            seen = self.keys.cut(row, inputs.seen[:, self.table.slices[row.name]])[:, numbers]  # (b, n, patch)
            flags = seen.to(inputs.values.dtype)
            columns = (inputs.values, inputs.error, inputs.limit) if row.measured else (inputs.values,)
            parts = [self.keys.cut(row, x[:, self.table.slices[row.name]])[:, numbers] * flags for x in columns]
            tokens.append(self.embed[row.name](torch.cat([*parts, flags], -1), numbers))
            usable.append(seen.any(-1))
        return torch.cat(tokens, 1), torch.cat(usable, 1)

    def _registers(self, b: int, trust: Tensor | None) -> Tensor:
        if not self.config.trust or trust is None:
            return self.registers.expand(b, -1, -1)
        return torch.cat([(self.registers[0] + self.trust[trust])[:, None], self.registers[1:].expand(b, -1, -1)], 1)

    def _filter_keys(self, inputs: NetworkInput, place: slice, numbers: np.ndarray) -> tuple[Tensor, Tensor]:
        """What is measured through filters of any survey: a token each, and those of all together."""
        values, seen, error, limit = (x[:, place][:, numbers] for x in inputs[:4])
        return self.filter_keys(self.curves.to(values.device)[numbers], values, seen, error, limit)

    def filter_keys(self, curves: Tensor, values: Tensor, seen: Tensor, error: Tensor, limit: Tensor) -> tuple[Tensor, Tensor]:
        """The tokens of measurements (b, filters), curves as `curve_features`, and which of them a galaxy shows."""
        with in_32_bits(values.device.type):
            tokens = self.filters.key_tokens(curves, measured_features(values, error, limit, seen))
        together = (seen.sum(1, keepdim=True) > 0).expand(-1, self.config.filter_tokens)  # `any` of no filters is none in ONNX
        return tokens, torch.cat([seen, together], 1)

    def query_tokens(self, query_ids: np.ndarray) -> Tensor:
        """Queries as they begin, (queries, d)."""
        own = len(self.asked)
        queries = self.asked[torch.from_numpy(query_ids[query_ids < own])]
        further = query_ids[query_ids >= own] - own
        if not len(further):
            return queries
        with in_32_bits(queries.device.type):
            return torch.cat([queries, self.filters.query_tokens(self.curves.to(queries.device)[further])])

    def states(self, inputs: NetworkInput, key_ids: np.ndarray, query_ids: np.ndarray) -> Tensor:
        """Last hidden states of the queries, (b, queries, d).

        Parameters
        ----------
        key_ids : (keys,) the tokens that may be keys, sorted; every seen value must lie in one of them
        query_ids : (queries,) the queries, sorted
        """
        keys, usable = self.key_tokens(inputs, key_ids)
        # a token of which this galaxy shows nothing is no key; most often there is none, and no mask is needed
        allow = None if bool(usable.all()) else usable[:, None, None, :]
        return self.attend(keys, allow, self.query_tokens(query_ids))

    def attend(
        self, keys: Tensor, allow: Tensor | None, queries: Tensor, watch: Callable[[Tensor], None] | None = None
    ) -> Tensor:
        """Last hidden states of queries (n, d) or (b, n, d), which pass the last blocks with the keys (b, keys, d).

        allow : which keys may be attended to, bool or what is added to the scores, to be broadcast to (b, heads, n, keys);
            None for all
        watch : is told what goes into each block, one after another
        """
        x, n_keys, last = keys, keys.shape[1], self.config.depth - 1
        for i, block in enumerate(self.blocks):
            if i == self.config.first_query_block:
                x = torch.cat([x, queries.expand(x.shape[0], -1, -1)], 1)
            if watch is not None:
                watch(x)
            x = block(x, n_keys, allow, queries_only=i == last)
        return self.norm(x)

    def answers(self, states: Tensor, query_ids: np.ndarray) -> dict[str, tuple[np.ndarray, Tensor]]:
        """What the states say: {modality: (query numbers (n,), answer)}.

        The answer of a vector is its quantiles (b, n, patch, len(QUANTILES)), of scalars mixtures
        (b, n, 3, components), see `density`.
        """
        out = {}
        for row in self.table:
            at, numbers = self.queries.within(row, query_ids)
            if row.curves and len(numbers):
                out[row.name] = numbers, self.filter_answers(states[:, at])
            elif len(numbers):
                raw = self.heads[row.name](states[:, at], numbers)
                shape = (row.asked_patch, len(QUANTILES))
                out[row.name] = numbers, raw.unflatten(-1, shape) if row.is_vector else mixture(raw)
        return out

    def filter_answers(self, states: Tensor) -> Tensor:
        """Quantiles of filters (b, n, 1, len(QUANTILES)), of the states of their queries (b, n, d)."""
        return self.filter_head(states.flatten(0, 1)[:, None], np.arange(1)).unflatten(0, states.shape[:2])

    def forward(self, inputs: NetworkInput, key_ids: np.ndarray, query_ids: np.ndarray) -> dict[str, tuple[np.ndarray, Tensor]]:
        """`answers` of the `states`."""
        return self.answers(self.states(inputs, key_ids, query_ids), query_ids)

"""The `mosaic` network: seen tokens are the only keys, asked tokens are queries that influence nothing.

A token is a patch of neighbouring values of one modality. Seen patches become keys, which attend to each other and to a
few registers; every asked patch (longer: an answer needs less room than a galaxy) becomes a query, which joins in the last
blocks and attends to the keys only. So what is asked never changes what is answered, hidden patches cost nothing unless
asked for, and with nothing seen the registers still answer.
"""

from __future__ import annotations

import copy
import math
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..modalities import Modality, Table
from .density import PARTS, mixture
from .filters import FilterMaps, curve_features, measured_features
from .quantiles import QUANTILES
from .renamed import renamed

FIRST_REACH = 1.7  # spreads about the mean: where a new network puts the means of a mixture's components


@dataclass(frozen=True)
class NetworkConfig:
    """Size of the network.

    `width` numbers a token, `depth` blocks of `heads` attention heads, of which queries pass the last `query_blocks`;
    a scalar's density is a mixture of `components`, and drawn on a grid of `bins`. Filters of any survey are known by maps
    of `filter_width` from their curves (0: none are), and besides a token each they share `filter_tokens`; `trust` is the
    number of kinds of galaxies that it tells apart (0: none).
    """

    width: int = 128
    depth: int = 4
    query_blocks: int = 2
    heads: int = 4
    registers: int = 4
    bins: int = 512
    components: int = 10
    filter_width: int = 0
    filter_tokens: int = 4
    trust: int = 0

    @property
    def key_blocks(self) -> int:
        """The number of first blocks, which only keys pass."""
        return max(0, self.depth - self.query_blocks)

    def to_dict(self) -> dict[str, int]:
        """Plain numbers, for a model's config.json and for recipes."""
        return asdict(self)

    @staticmethod
    def current_keys(size: dict) -> dict:
        """What `to_dict` wrote, with the keys of older versions as they are called now."""
        return renamed(size, {"answering": "query_blocks"})


class NetworkInput(NamedTuple):
    """What a network sees of b galaxies, each (b, table.size), normalised.

    values : finite everywhere
    seen : bool
    error : how uncertain each value is, as `Scaling.error_scale` writes it; 0 where exact
    limit : bool; the true value lies beyond `values`
    trust : (b,) int64, of which kind each galaxy is, `catalog.trust.Trust`; None where a network tells none apart
    """

    values: Tensor
    seen: Tensor
    error: Tensor
    limit: Tensor
    trust: Tensor | None = None


class Tokens:
    """How the values of a table are cut into tokens of `patches` {modality: values}, one modality after another."""

    def __init__(self, table: Table, patches: dict[str, int]):
        self.table, self.patches = table, patches
        self.counts = {row.name: -(-row.size // patches[row.name]) for row in table}
        ends = np.cumsum([0, *self.counts.values()])
        self.slices = {row.name: slice(int(a), int(b)) for row, a, b in zip(table, ends, ends[1:], strict=False)}
        self.total = int(ends[-1])
        self.of_value = np.concatenate(
            [self.slices[row.name].start + np.arange(row.size) // patches[row.name] for row in table]
        )  # (values,) the token of each value

    def cut(self, row: Modality, x: Tensor) -> Tensor:
        """(b, size) -> (b, tokens, patch), zero padded at the end."""
        count, patch = self.counts[row.name], self.patches[row.name]
        return F.pad(x, (0, count * patch - row.size)).unflatten(1, (count, patch))

    def within(self, row: Modality, ids: np.ndarray) -> tuple[slice, np.ndarray]:
        """Where in the sorted `ids` the tokens of a modality stand, and their numbers within it."""
        part = self.slices[row.name]
        at = slice(*np.searchsorted(ids, [part.start, part.stop]).tolist())
        return at, ids[at] - part.start

    def holding(self, values: np.ndarray) -> np.ndarray:
        """The tokens, sorted, that hold any of the flagged values (a bool array over all values)."""
        return np.unique(self.of_value[values])


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
        y = self.norm1(x)
        b, _, d = x.shape
        k, v = self.key_value(y[:, :n_keys]).view(b, n_keys, 2, self.heads, -1).permute(2, 0, 3, 1, 4)
        if queries_only:
            x, y = x[:, n_keys:], y[:, n_keys:]
        n = x.shape[1]
        q = self.query(y).view(b, n, self.heads, -1).transpose(1, 2)  # (b, heads, n, d/heads)
        attended = attention(q, k, v, usable)
        x = x + self.out(attended.transpose(1, 2).reshape(b, n, d))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


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
        self.keys = Tokens(table, {row.name: row.patch for row in table})
        self.queries = Tokens(table, {row.name: row.asked_patch for row in table})
        self.curves = torch.cat([curve_features(row.curves) for row in table if row.curves] or [torch.empty(0)])

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

    def _query_tokens(self, query_ids: np.ndarray) -> Tensor:
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
        return self.attend(keys, allow, self._query_tokens(query_ids))

    def attend(self, keys: Tensor, allow: Tensor | None, queries: Tensor) -> Tensor:
        """Last hidden states of queries (n, d) or (b, n, d), which pass the last blocks with the keys (b, keys, d).

        allow : which keys may be attended to, bool or what is added to the scores, to be broadcast to (b, heads, n, keys);
            None for all
        """
        n_keys, key_blocks = keys.shape[1], self.config.key_blocks
        for block in self.blocks[:key_blocks]:
            keys = block(keys, n_keys, allow)
        x = torch.cat([keys, queries.expand(keys.shape[0], -1, -1)], 1)
        for block in self.blocks[key_blocks:-1]:
            x = block(x, n_keys, allow)
        return self.norm(self.blocks[-1](x, n_keys, allow, queries_only=True))

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

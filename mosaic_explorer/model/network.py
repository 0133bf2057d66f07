"""The `mosaic` network: seen tokens are the only keys, asked tokens are queries that influence nothing.

A token is a patch of neighbouring values of one modality. Seen patches become keys, which attend to each other and to a
few registers; every asked patch (longer: an answer needs less room than a galaxy) becomes a query that attends to the keys
alone. So what is asked never changes what is answered, hidden patches cost nothing unless asked for, and with nothing seen
the registers still answer.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..modalities import Modality, Table

QUANTILES = (0.025, 0.16, 0.25, 0.5, 0.75, 0.84, 0.975)
MEDIAN = QUANTILES.index(0.5)
LOW, HIGH = QUANTILES.index(0.16), QUANTILES.index(0.84)  # the ends of the band that is drawn
NARROWNESS = (-3.0, 6.0)  # of the peak in a density: its width is exp(-1 - narrowness) half ranges
FREEDOM = 10  # degrees of freedom of that peak, Student's t
N_FREQUENCIES = 16  # of the sines and cosines in which a token's place on its axis is written


@dataclass(frozen=True)
class NetworkConfig:
    """Size of the network: `width` numbers a token, `depth` blocks, `heads` attention heads, bins of a scalar's density."""

    width: int = 128
    depth: int = 4
    heads: int = 4
    registers: int = 4
    bins: int = 512

    def to_dict(self) -> dict[str, int]:
        return asdict(self)


class Shown(NamedTuple):
    """What a network is shown of b galaxies, each (b, table.size), normalised.

    values : finite everywhere
    seen : bool
    error : how uncertain each value is, as `Scaling.error_scale` writes it; 0 where exact
    limit : bool; the true value lies beyond `values`
    """

    values: Tensor
    seen: Tensor
    error: Tensor
    limit: Tensor


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

    def waves(self, row: Modality) -> Tensor:
        """Each token's place on its modality's axis, from 0 to 1, in sines and cosines: (tokens, 2 * N_FREQUENCIES)."""
        axis = np.log(row.axis) if row.log_axis else row.axis
        axis = (axis - axis[0]) / (axis[-1] - axis[0]) if row.size > 1 else np.zeros(1)
        count, patch = self.counts[row.name], self.patches[row.name]
        padded = np.pad(axis, (0, count * patch - row.size), mode="edge")
        centre = torch.tensor(padded.reshape(count, patch).mean(1), dtype=torch.float32)
        phase = centre[:, None] * torch.pi * torch.arange(N_FREQUENCIES)
        return torch.cat([phase.cos(), phase.sin()], -1)


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
        for layer in (self.out, self.down):  # each block starts as the identity
            nn.init.zeros_(layer.weight)

    def forward(self, x: Tensor, n_keys: int, usable: Tensor | None, queries_only: bool = False) -> Tensor:
        y = self.norm1(x)
        b, _, d = x.shape
        k, v = self.key_value(y[:, :n_keys]).view(b, n_keys, 2, self.heads, -1).permute(2, 0, 3, 1, 4)
        if queries_only:
            x, y = x[:, n_keys:], y[:, n_keys:]
        n = x.shape[1]
        q = self.query(y).view(b, n, self.heads, -1).transpose(1, 2)  # (b, heads, n, d/heads)
        attended = F.scaled_dot_product_attention(q, k, v, attn_mask=usable)
        x = x + self.out(attended.transpose(1, 2).reshape(b, n, d))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class Head(nn.Module):
    """What a query says: a linear map of its own for each of `count` queries, (b, n, d) -> (b, n, size)."""

    def __init__(self, count: int, d: int, size: int):
        super().__init__()
        self.weight = nn.Parameter(0.5 * torch.randn(count, d, size) / d**0.5)
        self.bias = nn.Parameter(torch.zeros(count, size))

    def forward(self, x: Tensor, numbers: np.ndarray) -> Tensor:
        weight, bias = self.weight, self.bias
        if len(numbers) < len(weight):  # all of them need no copy
            weight, bias = weight[numbers], bias[numbers]
        return torch.baddbmm(bias[:, None], x.transpose(0, 1), weight).transpose(0, 1)


class MosaicNetwork(nn.Module):
    """Normalised values in, quantiles and log densities out; see the module's first lines for who attends to whom."""

    def __init__(self, table: Table, config: NetworkConfig):
        super().__init__()
        self.table, self.config = table, config
        self.keys = Tokens(table, {row.name: row.patch for row in table})
        self.queries = Tokens(table, {row.name: row.asked_patch for row in table})
        d = config.width
        # values picked by name (scalars, bands) have weights of their own; patches of a vector share theirs
        self.embed = nn.ParameterDict()
        self.place, self.heads = nn.ModuleDict(), nn.ModuleDict()
        for row in table:
            inputs = row.patch * (4 if row.measured else 2)
            own = 1 if row.extent else self.keys.counts[row.name]
            self.embed[row.name] = nn.Parameter(torch.randn(own, inputs, d) / inputs**0.5)
            self.place[row.name] = nn.Linear(2 * N_FREQUENCIES, d, bias=False)
            nn.init.normal_(self.place[row.name].weight, std=0.1 / N_FREQUENCIES**0.5)
            said = row.asked_patch * len(QUANTILES) if row.is_vector else config.bins + 2
            self.heads[row.name] = Head(self.queries.counts[row.name], d, said)
            for kind, tokens in (("keys", self.keys), ("queries", self.queries)):
                self.register_buffer(f"waves_{kind}_{row.name}", tokens.waves(row), persistent=False)
        self.modality = nn.Parameter(0.1 * torch.randn(len(table.rows), d))
        self.asked = nn.Parameter(0.1 * torch.randn(self.queries.total, d))
        self.registers = nn.Parameter(0.1 * torch.randn(config.registers, d))
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.depth))
        self.norm = nn.LayerNorm(d)
        self._identities: tuple[Tensor, Tensor] | None = None

    def identities(self) -> tuple[Tensor, Tensor]:
        """What each token is, its modality and its place on the axis: of the keys and of the queries, (tokens, d)."""
        keys, queries = (
            torch.cat(
                [
                    self.place[row.name](getattr(self, f"waves_{kind}_{row.name}")) + self.modality[i]
                    for i, row in enumerate(self.table)
                ]
            )
            for kind in ("keys", "queries")
        )
        return keys, queries + self.asked

    def train(self, mode: bool = True) -> MosaicNetwork:
        """As torch's; a network that will not change any more keeps its identities."""
        super().train(mode)
        self._identities = None if mode else tuple(x.detach() for x in self.identities())
        return self

    def embedded(self, shown: Shown, key_ids: np.ndarray, identity: Tensor) -> tuple[Tensor, Tensor]:
        """The seen tokens, (b, keys, d), and whether a galaxy shows anything of each, (b, keys); `identity` of all keys."""
        tokens, usable = [], []
        for row in self.table:
            _, numbers = self.keys.within(row, key_ids)
            if not len(numbers):
                continue
            seen = self.keys.cut(row, shown.seen[:, self.table.slices[row.name]])[:, numbers]  # (b, n, patch)
            flags = seen.to(shown.values.dtype)
            told = (shown.values, shown.error, shown.limit) if row.measured else (shown.values,)
            parts = [self.keys.cut(row, x[:, self.table.slices[row.name]])[:, numbers] * flags for x in told]
            inputs = torch.cat([*parts, flags], -1)
            if row.extent:
                made = inputs @ self.embed[row.name][0]
            else:
                made = torch.einsum("bnp,npd->bnd", inputs, self.embed[row.name][numbers])
            tokens.append(made + identity[self.keys.slices[row.name].start + torch.from_numpy(numbers).to(made.device)])
            usable.append(seen.any(-1))
        b, registers = len(shown.values), self.config.registers
        tokens, usable = [self.registers.expand(b, -1, -1), *tokens], [shown.seen.new_ones(b, registers), *usable]
        return torch.cat(tokens, 1), torch.cat(usable, 1)

    def states(self, shown: Shown, key_ids: np.ndarray, asked_ids: np.ndarray) -> Tensor:
        """Last hidden states of the asked tokens, (b, asked, d).

        Parameters
        ----------
        key_ids : (keys,) the tokens that may be keys, sorted; every seen value must lie in one of them
        asked_ids : (asked,) the queries, sorted
        """
        key_identity, query_identity = self._identities or self.identities()
        keys, usable = self.embedded(shown, key_ids, key_identity)
        n_keys = keys.shape[1]
        asked = query_identity[torch.from_numpy(asked_ids).to(keys.device)]
        x = torch.cat([keys, asked.expand(len(keys), -1, -1)], 1)
        # a token of which this galaxy shows nothing is no key; most often there is none, and no mask is needed
        allow = None if bool(usable.all()) else usable[:, None, None, :]
        *first, last = self.blocks
        for block in first:
            x = block(x, n_keys, allow)
        return self.norm(last(x, n_keys, allow, queries_only=True))

    def answers(self, states: Tensor, asked_ids: np.ndarray) -> dict[str, tuple[np.ndarray, Tensor]]:
        """What the states say: {modality: (query numbers (n,), answer)}.

        The answer of a vector is its quantiles (b, n, patch, len(QUANTILES)), of scalars their log densities per bin
        (b, n, bins).
        """
        out = {}
        for row in self.table:
            at, numbers = self.queries.within(row, asked_ids)
            if len(numbers):
                said = self.heads[row.name](states[:, at], numbers)
                vector = row.is_vector
                out[row.name] = numbers, said.unflatten(-1, (row.asked_patch, len(QUANTILES))) if vector else log_mass(said)
        return out

    def forward(self, shown: Shown, key_ids: np.ndarray, asked_ids: np.ndarray) -> dict[str, tuple[np.ndarray, Tensor]]:
        """`answers` of the `states`."""
        return self.answers(self.states(shown, key_ids, asked_ids), asked_ids)


def log_mass(said: Tensor) -> Tensor:
    """A scalar's density as a histogram times a peak: (..., bins + 2) -> log mass of each bin, (..., bins).

    The histogram may have many peaks; the one of learned place and width can be as sharp as a fraction of a bin without the
    histogram having to learn it bin by bin. It is Student's t and not a Gaussian, whose far tails would have no gradient.
    """
    histogram, place, narrowness = said.float().split([said.shape[-1] - 2, 1, 1], -1)
    axis = torch.linspace(-1, 1, histogram.shape[-1], device=said.device)
    away = (axis - place) * (1 + narrowness.clamp(*NARROWNESS)).exp()
    return F.log_softmax(histogram - 0.5 * (FREEDOM + 1) * torch.log1p(away**2 / FREEDOM), -1)

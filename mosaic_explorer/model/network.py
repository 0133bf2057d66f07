"""The `mosaic` network: seen tokens are the only keys, asked tokens are queries that influence nothing.

A token is a patch of neighbouring values of one modality. Seen patches become keys, which attend to each other and to a
few registers; every asked patch becomes a query that attends to the keys alone. So what is asked never changes what is
answered, hidden patches cost nothing unless asked for, and with nothing seen the registers still answer.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..modalities import Modality, Table

QUANTILES = (0.025, 0.16, 0.25, 0.5, 0.75, 0.84, 0.975)
MEDIAN = QUANTILES.index(0.5)
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


class Tokens:
    """How the values of a table are cut into tokens, one modality after another."""

    def __init__(self, table: Table):
        self.table = table
        ends = np.cumsum([0, *(row.n_tokens for row in table)])
        self.slices = {row.name: slice(int(a), int(b)) for row, a, b in zip(table, ends, ends[1:], strict=False)}
        self.total = int(ends[-1])
        self.of_value = np.concatenate(
            [self.slices[row.name].start + np.arange(row.size) // row.patch for row in table]
        )  # (values,) the token of each value

    def cut(self, row: Modality, x: Tensor) -> Tensor:
        """(b, size) -> (b, n_tokens, patch), zero padded at the end."""
        return F.pad(x, (0, row.n_tokens * row.patch - row.size)).unflatten(1, (row.n_tokens, row.patch))

    def join(self, row: Modality, x: Tensor) -> Tensor:
        """(b, n_tokens, patch, ...) -> (b, size, ...), the padding dropped."""
        return x.flatten(1, 2)[:, : row.size]

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


class MosaicNetwork(nn.Module):
    """Normalised values in, quantiles and log densities out; see the module's first lines for who attends to whom."""

    def __init__(self, table: Table, config: NetworkConfig):
        super().__init__()
        self.table, self.config, self.tokens = table, config, Tokens(table)
        d = config.width
        # values picked by name (scalars, bands) have weights of their own; patches of a vector share theirs
        self.embed = nn.ParameterDict(
            {
                row.name: nn.Parameter(
                    torch.randn(1 if row.extent else row.n_tokens, 2 * row.patch, d) / (2 * row.patch) ** 0.5
                )
                for row in table
            }
        )
        self.modality = nn.Parameter(0.1 * torch.randn(len(table.rows), d))
        self.place = nn.ModuleDict({row.name: nn.Linear(2 * N_FREQUENCIES, d, bias=False) for row in table})
        for row in table:
            nn.init.normal_(self.place[row.name].weight, std=0.1 / N_FREQUENCIES**0.5)
            self.register_buffer(f"waves_{row.name}", _waves(row), persistent=False)
        self._identities: Tensor | None = None
        self.asked = nn.Parameter(0.1 * torch.randn(d))
        self.registers = nn.Parameter(0.1 * torch.randn(config.registers, d))
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.depth))
        self.norm = nn.LayerNorm(d)
        self.heads = nn.ModuleDict(
            {
                row.name: nn.Linear(d, row.patch * len(QUANTILES)) if row.is_vector else nn.Linear(d, row.size * config.bins)
                for row in table
            }
        )

    def identities(self) -> Tensor:
        """What each token is: its modality and its place on the axis, (tokens, d)."""
        return torch.cat(
            [self.place[row.name](getattr(self, f"waves_{row.name}")) + self.modality[i] for i, row in enumerate(self.table)]
        )

    def train(self, mode: bool = True) -> MosaicNetwork:
        """As torch's; a network that will not change any more keeps its identities."""
        super().train(mode)
        self._identities = None if mode else self.identities().detach()
        return self

    def states(self, values: Tensor, seen: Tensor, key_ids: np.ndarray, asked_ids: np.ndarray) -> Tensor:
        """Last hidden states of the asked tokens, (b, asked, d).

        Parameters
        ----------
        values : (b, table.size) normalised, finite everywhere
        seen : (b, table.size) bool
        key_ids : (keys,) the tokens that may be keys, sorted; every seen value must lie in one of them
        asked_ids : (asked,) the tokens asked for, sorted
        """
        b, identity = len(values), self.identities() if self._identities is None else self._identities
        keys, usable = [self.registers.expand(b, -1, -1)], [seen.new_ones(b, self.config.registers)]
        for row in self.table:
            _, numbers = self.tokens.within(row, key_ids)
            if not len(numbers):
                continue
            part = self.table.slices[row.name]
            numbers = torch.from_numpy(numbers).to(values.device)
            flags = self.tokens.cut(row, seen[:, part])[:, numbers]  # (b, n, patch)
            inputs = torch.cat([self.tokens.cut(row, values[:, part])[:, numbers] * flags, flags.to(values.dtype)], -1)
            if row.extent:
                embedded = inputs @ self.embed[row.name][0]
            else:
                embedded = torch.einsum("bnp,npd->bnd", inputs, self.embed[row.name][numbers])
            keys.append(embedded + identity[self.tokens.slices[row.name].start + numbers])
            usable.append(flags.any(-1))
        keys, usable = torch.cat(keys, 1), torch.cat(usable, 1)
        n_keys = keys.shape[1]
        asked = self.asked + identity[torch.from_numpy(asked_ids).to(values.device)]
        x = torch.cat([keys, asked.expand(b, -1, -1)], 1)
        # a token of which this galaxy shows nothing is no key; most often there is none, and no mask is needed
        allow = None if bool(usable.all()) else usable[:, None, None, :]
        *first, last = self.blocks
        for block in first:
            x = block(x, n_keys, allow)
        return self.norm(last(x, n_keys, allow, queries_only=True))

    def answers(self, states: Tensor, asked_ids: np.ndarray) -> dict[str, tuple[np.ndarray, Tensor]]:
        """What the states say: {modality: (token numbers (n,), answer)}.

        The answer of a vector is its quantiles (b, n, patch, len(QUANTILES)), of scalars their log densities per bin
        (b, n, bins).
        """
        out = {}
        for row in self.table:
            at, numbers = self.tokens.within(row, asked_ids)
            if not len(numbers):
                continue
            picked, head = states[:, at], self.heads[row.name]
            if row.is_vector:
                out[row.name] = numbers, head(picked).unflatten(-1, (row.patch, len(QUANTILES)))
            else:
                weight, bias = (
                    head.weight.unflatten(0, (row.size, -1))[numbers],
                    head.bias.unflatten(0, (row.size, -1))[numbers],
                )
                logits = torch.einsum("bnd,nkd->bnk", picked, weight) + bias
                out[row.name] = numbers, F.log_softmax(logits.float(), -1)
        return out

    def forward(
        self, values: Tensor, seen: Tensor, key_ids: np.ndarray, asked_ids: np.ndarray
    ) -> dict[str, tuple[np.ndarray, Tensor]]:
        """`answers` of the `states`."""
        return self.answers(self.states(values, seen, key_ids, asked_ids), asked_ids)


def _waves(row: Modality) -> Tensor:
    """Each token's place on its modality's axis, from 0 to 1, in sines and cosines: (n_tokens, 2 * N_FREQUENCIES)."""
    axis = np.log(row.axis) if row.log_axis else row.axis
    axis = (axis - axis[0]) / (axis[-1] - axis[0]) if row.size > 1 else np.zeros(1)
    padded = np.pad(axis, (0, row.n_tokens * row.patch - row.size), mode="edge")
    centre = torch.tensor(padded.reshape(row.n_tokens, row.patch).mean(1), dtype=torch.float32)
    phase = centre[:, None] * torch.pi * torch.arange(N_FREQUENCIES)
    return torch.cat([phase.cos(), phase.sin()], -1)

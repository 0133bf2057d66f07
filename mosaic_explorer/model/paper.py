"""The `paper` network: MOSAIC as its paper describes it (arXiv 2510.07684, Sec. 2 and appendices A to C), to the letter.

Every value is a token, mapped into the hidden space by its modality's linear map 1 -> width; what is hidden is 0, the mean of
its modality. One learned embedding says which value a token is; all tokens attend to all; a linear head of each modality
reads a value from its tokens' last hidden states. It gives estimates and no widths, and has no place for errors. What the
paper leaves open was chosen as BERT has it, or by a few runs; docs/deviations.md says which is which.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..modalities import Table
from .size import PaperConfig
from .tokens import NetworkInput, Tokens

MASK_TOKEN = 0.0  # App. A: the mean of each modality after normalisation


class PaperLayer(nn.Module):
    """A layer of a transformer's encoder, torch's `TransformerEncoderLayer` with GELU and the norms first.

    torch's own takes several times as long to answer, since it holds the attention of 1,149 x 1,149 tokens of all galaxies.
    """

    def __init__(self, config: PaperConfig):
        super().__init__()
        d = config.width
        self.heads = config.heads
        self.norm1, self.norm2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.query_key_value, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, 4 * d), nn.Linear(4 * d, d)

    def forward(self, x: Tensor) -> Tensor:
        b, n, d = x.shape
        q, k, v = self.query_key_value(self.norm1(x)).view(b, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        attended = attention(q, k, v)
        x = x + self.out(attended.transpose(1, 2).reshape(b, n, d))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Scaled dot-product attention of (b, heads, n, d / heads).

    On a processor in bf16 one galaxy and head after the other: 1,149 x 1,149 weights stay in its cache, and training steps
    take half as long as with torch's, which computes them anew on the way back.
    """
    if q.dtype != torch.bfloat16 or q.device.type != "cpu":
        return F.scaled_dot_product_attention(q, k, v)
    q = q * q.shape[-1] ** -0.5
    each = zip(*(x.flatten(0, 1).unbind(0) for x in (q, k, v)), strict=True)
    return torch.stack([(one_q @ one_k.T).softmax(-1) @ one_v for one_q, one_k, one_v in each]).view_as(v)


class PaperNetwork(nn.Module):
    """Normalised values in, an estimate of every value out. Its tokens, of which each is one value, are keys and queries."""

    def __init__(self, table: Table, config: PaperConfig):
        super().__init__()
        self.table, self.config = table, config
        self.keys = self.queries = Tokens(table, {row.name: 1 for row in table})
        d = config.width
        self.embed = nn.ModuleDict({row.name: nn.Linear(1, d) for row in table})
        self.heads = nn.ModuleDict({row.name: nn.Linear(d, 1) for row in table})
        self.positions = nn.Parameter(torch.randn(table.size, d))
        self.layers = nn.ModuleList(PaperLayer(config) for _ in range(config.depth))
        self.norm = nn.LayerNorm(d)

    @property
    def blocks(self) -> nn.ModuleList:
        """Its layers, by the name that the other network's parts have."""
        return self.layers

    def tokens(self, inputs: NetworkInput) -> Tensor:
        """The embedded values, (b, table.size, d): those that are not seen as `MASK_TOKEN`; errors and limits are not read."""
        x = torch.where(inputs.seen, inputs.values, MASK_TOKEN)[..., None]
        parts = [self.embed[row.name](x[:, self.table.slices[row.name]]) for row in self.table]
        return torch.cat(parts, 1) + self.positions

    def states(self, inputs: NetworkInput, key_ids: np.ndarray, query_ids: np.ndarray) -> Tensor:
        """Last hidden states of the tokens `query_ids`, sorted, (b, queries, d); whatever is asked, all tokens are keys."""
        x = self.tokens(inputs)
        for layer in self.layers:
            x = layer(x)
        if len(query_ids) < self.queries.total:  # all of them need no copy
            x = x[:, torch.from_numpy(query_ids)]
        return self.norm(x)

    def answers(self, states: Tensor, query_ids: np.ndarray) -> dict[str, tuple[np.ndarray, Tensor]]:
        """What the states say: {modality: (which of its values (n,), their estimates (b, n))}."""
        out = {}
        for row in self.table:
            at, numbers = self.queries.within(row, query_ids)
            if len(numbers):
                out[row.name] = numbers, self.heads[row.name](states[:, at])[..., 0]
        return out

    def forward(self, inputs: NetworkInput, key_ids: np.ndarray, query_ids: np.ndarray) -> dict[str, tuple[np.ndarray, Tensor]]:
        """`answers` of the `states`."""
        return self.answers(self.states(inputs, key_ids, query_ids), query_ids)

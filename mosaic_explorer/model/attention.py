"""What an answer attends to: the exact weights of the network's own blocks, by layer and head, and rolled out over layers.

A query reads from keys alone: registers, which are always there, and one key for each seen token. `attention` gives the weights
with which the query of one scalar does so in each block that it passes, and what comes of them if keys are followed back to the
tokens that they began as: attention rollout (Abnar & Zuidema 2020, ACL, arXiv 2005.00928).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, cast

import numpy as np
import torch
from torch import Tensor

from ..catalog.measurements import Measurements
from ..errors import ModelError, unknown
from ..masks import Mask
from .mosaic import Mosaic
from .network import Block, MosaicNetwork
from .torch_engine import network_input

STAYS = 0.5  # of a token in a block, as rollout has it: the other half is what it attends to


class Attention(NamedTuple):
    """What the answer about one scalar attends to, of n galaxies; all weights of a layer and head sum to 1.

    key_ids : (tokens,) of the model's key tokens, those that the mask shows, sorted
    registers : the number of the keys that stand before them; behind them stand those that filters of any survey share
    layers : (n, layers, heads, keys) weights of the query, in each block that it passes
    rollout : (n, keys) how much of the query comes from each key as it went into the network, as rollout counts
    own : the rest, which the query brought itself
    """

    key_ids: np.ndarray
    registers: int
    layers: np.ndarray
    rollout: np.ndarray
    own: float

    @property
    def seen_layers(self) -> np.ndarray:
        """Those of the weights that fall on seen tokens, (n, layers, heads, tokens)."""
        return self.layers[..., self._seen]

    @property
    def seen_rollout(self) -> np.ndarray:
        """That part of the rollout, (n, tokens)."""
        return self.rollout[:, self._seen]

    @property
    def _seen(self) -> slice:
        return slice(self.registers, self.registers + len(self.key_ids))


@torch.inference_mode()
def attention(model: Mosaic, inputs: Measurements, mask: Mask, name: str) -> Attention:
    """What the answer about a scalar attends to, of a batch of galaxies.

    Parameters
    ----------
    inputs : measurements of some hundred galaxies at most
    name : of the scalar

    Raises
    ------
    ModelError
        If the model has no such scalar, or its network is the paper's, whose hidden tokens attend to one another.
    """
    if name not in model.table.scalar_names:
        raise ModelError(unknown("scalar", name, model.table.scalar_names))
    network = model.network
    if not isinstance(network, MosaicNetwork):
        raise ModelError(
            f"the network of '{model.name}' has no queries apart from what is seen: its attention says no such thing."
        )
    given, key_ids = network_input(model, inputs, mask)
    query = network.queries.of_value[[model.table.place(name).start]]
    keys, usable = network.key_tokens(given, key_ids)
    allow = None if bool(usable.all()) else usable[:, None, None, :]
    passed: list[Tensor] = []
    network.attend(keys, allow, network.query_tokens(query), passed.append)
    blocks = cast(Iterable[Block], network.blocks)
    weights = [attention_weights(block, x, keys.shape[1], allow) for block, x in zip(blocks, passed, strict=True)]
    n_keys = keys.shape[1]
    layers = torch.stack([one[:, :, n_keys] for one in weights[network.config.first_query_block :]], 1)
    rollout, own = rolled_out([one.mean(1)[:, :n_keys] for one in weights[:-1]], layers.mean(2))
    return Attention(key_ids, network.config.registers, layers.numpy(), rollout.numpy(), own)


def attention_weights(block: Block, x: Tensor, n_keys: int, usable: Tensor | None) -> Tensor:
    """The weights by which all tokens (b, n, d) that go into a block attend to the first of them, (b, heads, n, n_keys).

    Times what the block takes from the keys they give what it adds to the tokens; torch's own attention does not tell them.
    """
    q, k, _ = block.looks(x, n_keys)
    scores = q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5
    if usable is not None:
        scores = scores.masked_fill(~usable, -torch.inf)
    return scores.softmax(-1)


def rolled_out(of_keys: list[Tensor], of_query: Tensor) -> tuple[Tensor, float]:
    """Rollout of a query: how much of it comes from each key (b, keys), and from itself.

    of_keys : (b, keys, keys) by layer, all but the last, means over heads
    of_query : (b, layers, keys), of the last layers
    """
    b, n_layers, n_keys = of_query.shape
    origin = torch.eye(n_keys).expand(b, -1, -1)  # what each key is made of
    query, own, first = torch.zeros(b, n_keys), 1.0, len(of_keys) + 1 - n_layers
    for i in range(first + n_layers):
        if i >= first:
            attended = torch.einsum("bk,bkj->bj", of_query[:, i - first], origin)
            query, own = STAYS * query + (1 - STAYS) * attended, STAYS * own
        if i < len(of_keys):
            origin = STAYS * origin + (1 - STAYS) * of_keys[i] @ origin
    return query, own

"""A network that begins as a trained one and grows: blocks that the trained one lacks begin as the identity.

So a deeper network starts with all that a shallow one learned cheaply, at exactly its loss (Gong et al. 2019, ICML, stacks
trained blocks to the same end). Nor is an answer changed when more queries give it: each begins as the one it is cut from.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from torch import Tensor

from ..errors import ModelError
from ..modalities import Modality
from ..model.mosaic import Mosaic
from ..model.network import MosaicNetwork, NetworkConfig, Tokens
from ..model.networks import Network

GROWING = ("depth", "query_blocks")  # the numbers of a network that may be larger than in the one it begins as


def grow(network: Network, model: Mosaic) -> None:
    """Give a new network the weights of a trained model that is like it or smaller; it answers as the model does.

    It may have more blocks, which come between those that the trained one's queries do not pass and those that they do;
    queries may pass more of them, and answer for fewer values each.

    Raises
    ------
    ModelError
        If the two differ in anything else.
    """
    if not isinstance(network, MosaicNetwork) or not isinstance(model.network, MosaicNetwork):
        raise ModelError(f"recipe: 'begin_with' names '{model.name}', which is of the paper's kind; its network does not grow.")
    old = model.network.config
    _check_tokens(network, model)
    _check_size(network.config, old, model.name)
    further = network.config.depth - old.depth
    weights = {}
    for name, x in model.network.state_dict().items():
        kind, _, rest = name.partition(".")
        if kind == "blocks" and (number := int(rest.split(".")[0])) >= old.key_blocks:
            name = f"blocks.{number + further}.{rest.partition('.')[2]}"
        weights[name] = x
    _cut_queries(weights, model.network.queries, network.queries)
    network.load_state_dict(weights, strict=False)  # the further blocks stay as made: the identity


def _check_tokens(network: MosaicNetwork, model: Mosaic) -> None:
    """The same modalities and seen tokens, and queries that lie within a trained one each; raises ModelError."""
    new, old = network.table.without_filters, model.table.without_filters  # filters have no weights of their own
    ours = {row.name: row.asked_patch for row in new}
    alike = new.names == old.names and old.with_patches({}, ours) == new
    if not alike or any(old[name].asked_patch % ours[name] for name in new.names):
        raise ModelError(
            f"recipe: 'begin_with' names '{model.name}', which has other modalities or cuts them otherwise into tokens; only "
            "'asked_patches' may differ, by a whole number of times fewer values."
        )


def _check_size(config: NetworkConfig, old: NetworkConfig, name: str) -> None:
    """The same network, or a larger one; raises ModelError."""
    if replace(old, **{key: getattr(config, key) for key in GROWING}) != config:
        ours = config.to_dict()
        key = next(key for key, value in old.to_dict().items() if key not in GROWING and ours[key] != value)
        raise ModelError(
            f"recipe, network: '{key}' is {ours[key]}, but {old.to_dict()[key]} in '{name}', with which it begins."
        )
    if config.depth < old.depth:
        raise ModelError(
            f"recipe, network: 'depth' is {config.depth}, but '{name}', with which the network begins, has {old.depth} "
            "blocks already."
        )
    most = config.depth - old.key_blocks
    if not old.query_blocks <= config.query_blocks <= most:
        raise ModelError(
            f"recipe, network: 'query_blocks' is {config.query_blocks}; with '{name}', with which the network begins, it may "
            f"be {old.query_blocks} to {most}."
        )


def _cut_queries(weights: dict[str, Tensor], old: Tokens, new: Tokens) -> None:
    """Let each of the new queries begin as the old one that answers for its values."""
    rows = new.table.without_filters.rows
    whose = np.concatenate([old.slices[row.name].start + _whose(row, old, new) for row in rows])
    weights["asked"] = weights["asked"][whose]
    for row in rows:
        if (short := new.patches[row.name]) == old.patches[row.name]:
            continue
        for part in ("weight", "bias"):
            name = f"heads.{row.name}.{part}"
            x = weights[name]
            x = x.unflatten(-1, (old.patches[row.name] // short, -1))  # (old queries, ..., new of each, answers)
            x = x.movedim(-2, 1).flatten(0, 1)
            weights[name] = x[: new.counts[row.name]]


def _whose(row: Modality, old: Tokens, new: Tokens) -> np.ndarray:
    """The old query of each new one of a modality."""
    return np.arange(new.counts[row.name]) * new.patches[row.name] // old.patches[row.name]

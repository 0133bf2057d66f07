"""A network that begins as a trained one and grows: blocks that the trained one lacks begin as the identity.

So a deeper network starts with all that a shallow one learned cheaply, at exactly its loss (Gong et al. 2019, ICML, stacks
trained blocks to the same end).
"""

from __future__ import annotations

from dataclasses import replace

from ..errors import ModelError
from ..model.mosaic import Mosaic
from ..model.network import MosaicNetwork
from ..model.networks import Network


def grow(network: Network, model: Mosaic) -> None:
    """Give a new network the weights of a trained model that has as many blocks or fewer; it answers as the model does.

    The further blocks come between those that the queries do not pass and those that they do.

    Raises
    ------
    ModelError
        If the two differ in anything but the number of blocks.
    """
    if not isinstance(network, MosaicNetwork) or not isinstance(model.network, MosaicNetwork):
        raise ModelError(f"recipe: 'begin_with' names '{model.name}', which is of the paper's kind; its network does not grow.")
    old, config = model.network.config, network.config
    if network.table != model.table:
        raise ModelError(
            f"recipe: 'begin_with' names '{model.name}', which has other modalities or cuts them otherwise into tokens."
        )
    if replace(old, depth=config.depth) != config:
        ours = config.to_dict()
        key = next(key for key, value in old.to_dict().items() if key != "depth" and ours[key] != value)
        raise ModelError(
            f"recipe, network: '{key}' is {ours[key]}, but {old.to_dict()[key]} in '{model.name}', with which it begins."
        )
    if config.depth < old.depth:
        raise ModelError(
            f"recipe, network: 'depth' is {config.depth}, but '{model.name}', with which the network begins, has {old.depth} "
            "blocks already."
        )
    further = config.depth - old.depth
    weights = {}
    for name, x in model.network.state_dict().items():
        kind, _, rest = name.partition(".")
        if kind == "blocks" and (number := int(rest.split(".")[0])) >= old.key_blocks:
            name = f"blocks.{number + further}.{rest.partition('.')[2]}"
        weights[name] = x
    network.load_state_dict(weights, strict=False)  # the further blocks stay as made: the identity

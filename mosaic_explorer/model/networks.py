"""The two networks that a model may have, by the name that recipes and config.json give them."""

from __future__ import annotations

from ..modalities import Table
from .network import MosaicNetwork, NetworkConfig
from .paper import PaperConfig, PaperNetwork

Network = MosaicNetwork | PaperNetwork
Size = NetworkConfig | PaperConfig
MOSAIC, PAPER = "mosaic", "paper"
SIZES: dict[str, type[NetworkConfig] | type[PaperConfig]] = {MOSAIC: NetworkConfig, PAPER: PaperConfig}


def network_name(size: Size) -> str:
    """The name of the network that a size is of."""
    return PAPER if isinstance(size, PaperConfig) else MOSAIC


def make_network(table: Table, size: Size) -> Network:
    """A network of random weights."""
    return PaperNetwork(table, size) if isinstance(size, PaperConfig) else MosaicNetwork(table, size)

"""The two networks that a model may have, as torch's modules."""

from __future__ import annotations

from ..modalities import Table
from .network import MosaicNetwork
from .paper import PaperNetwork
from .size import PaperConfig, Size

Network = MosaicNetwork | PaperNetwork


def make_network(table: Table, size: Size) -> Network:
    """A network of random weights."""
    return PaperNetwork(table, size) if isinstance(size, PaperConfig) else MosaicNetwork(table, size)

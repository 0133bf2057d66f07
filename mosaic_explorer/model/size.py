"""The sizes of the two networks that a model may have, and the counts that their answers are made of; no torch in it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import ClassVar

from .renamed import renamed

PARTS = 3  # numbers that describe a component of a scalar's density
SURENESS_POWERS = 4  # of how sure a mixture is, in which corrections of its widths are linear: 0 to 3


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

    @property
    def first_query_block(self) -> int:
        """The number, from 0, of the block from which on queries pass; the last at the latest."""
        return min(self.key_blocks, self.depth - 1)

    def to_dict(self) -> dict[str, int]:
        """Plain numbers, for a model's config.json and for recipes."""
        return asdict(self)

    @staticmethod
    def current_keys(size: dict) -> dict:
        """What `to_dict` wrote, with the keys of older versions as they are called now."""
        return renamed(size, {"answering": "query_blocks"})


@dataclass(frozen=True)
class PaperConfig:
    """Size of the network: `width` numbers a token, `depth` layers of `heads` attention heads."""

    width: int = 64
    depth: int = 2
    heads: int = 2

    bins: ClassVar[int] = 512  # of the grids on which scalars are drawn
    components: ClassVar[int] = 0  # of densities: it gives none

    def to_dict(self) -> dict[str, int]:
        """Plain numbers, for a model's config.json and for recipes."""
        return asdict(self)


Size = NetworkConfig | PaperConfig
MOSAIC, PAPER = "mosaic", "paper"
SIZES: dict[str, type[NetworkConfig] | type[PaperConfig]] = {MOSAIC: NetworkConfig, PAPER: PaperConfig}


def network_name(size: Size) -> str:
    """The name of the network that a size is of."""
    return PAPER if isinstance(size, PaperConfig) else MOSAIC

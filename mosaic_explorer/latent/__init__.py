"""The embedding space: what the model makes of galaxies, drawn as a map."""

from .maps import LatentMap, latent_map
from .overlay import Overlay, overlay

__all__ = ["LatentMap", "Overlay", "latent_map", "overlay"]

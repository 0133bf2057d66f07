"""The embedding space: what the model makes of galaxies, drawn as a map."""

from .maps import LatentMap, latent_map

__all__ = ["LatentMap", "latent_map"]

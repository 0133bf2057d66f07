"""The embedding space: what the model makes of galaxies, drawn as a map."""

from .maps import LatentMap, latent_map
from .reference import ReferenceMap, reference_map

__all__ = ["LatentMap", "ReferenceMap", "latent_map", "reference_map"]

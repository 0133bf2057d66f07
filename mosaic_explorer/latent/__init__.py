"""The embedding space: what the model makes of galaxies, drawn as a map, read by probes, searched for what is alike."""

from .label_curves import few_labels
from .layouts import Layout
from .maps import LatentMap, latent_map
from .nearest import neighbours
from .other_modality import CrossModal, contrastive_head, cross_modal
from .pairs import Twins, twins
from .probing import Probed, probe
from .reference import ReferenceMap, reference_map
from .retrieval import precision_at, retrieve
from .trustworthiness import trustworthiness

__all__ = [
    "CrossModal",
    "LatentMap",
    "Layout",
    "Probed",
    "ReferenceMap",
    "Twins",
    "contrastive_head",
    "cross_modal",
    "few_labels",
    "latent_map",
    "neighbours",
    "precision_at",
    "probe",
    "reference_map",
    "retrieve",
    "trustworthiness",
    "twins",
]

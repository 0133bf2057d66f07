"""The graph that lies with a model's weights, so that who has the model need not make it."""

from __future__ import annotations

import json
from pathlib import Path

from ..model.files import shipped_models
from ..model.mosaic import Mosaic
from .export import ABOUT, HALF, graph_files


def half_graph(model: Mosaic) -> bytes:
    """A model's graph with weights in 16 bits: the one that ships with these weights, else made now, in some 20 seconds.

    Raises
    ------
    ModelError
        If the model has no widths.
    MosaicError
        If what writes ONNX is not installed, and is needed.
    """
    folder = shipped_models().get(model.name)
    if folder is not None and _is_of(folder, model):
        return (folder / HALF).read_bytes()
    return graph_files(model)[HALF]


def _is_of(folder: Path, model: Mosaic) -> bool:
    """Whether the graph of a folder is of just this model."""
    try:
        about = json.loads((folder / ABOUT).read_text())
    except (OSError, ValueError):
        return False
    is_same = about.get("weights_sha256") == model.config.get("weights_sha256")
    return is_same and "adapted" not in model.config and (folder / HALF).is_file()

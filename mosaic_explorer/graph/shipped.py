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
    path = shipped_graph(model)
    return graph_files(model)[HALF] if path is None else path.read_bytes()


def shipped_graph(model: Mosaic) -> Path | None:
    """The file of the graph, with weights in 16 bits, that ships with just this model; None where there is none."""
    folder = shipped_models().get(model.name)
    if folder is None or "adapted" in model.config:
        return None
    try:
        about = json.loads((folder / ABOUT).read_text())
    except (OSError, ValueError):
        return None
    is_same = about.get("weights_sha256") == model.config.get("weights_sha256")
    return folder / HALF if is_same and (folder / HALF).is_file() else None

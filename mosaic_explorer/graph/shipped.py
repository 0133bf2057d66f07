"""The graph that lies with a model's weights, so that who has the model need not make it."""

from __future__ import annotations

import json
from pathlib import Path

from ..errors import ModelError
from ..model.files import shipped_models
from ..model.graph_engine import ABOUT
from ..model.mosaic import Mosaic
from .file_names import HALF


def half_graph(model: Mosaic) -> bytes:
    """A model's graph with weights in 16 bits: the one that ships with these weights, else made now, in some 20 seconds.

    Raises
    ------
    ModelError
        If the model has no widths.
    MosaicError
        If what writes ONNX is not installed, and is needed.
    """
    if (path := shipped_graph(model)) is not None:
        return path.read_bytes()
    try:
        from .exporting import answer_files
    except ImportError as error:
        words = f"a graph of '{model.name}' needs '{error.name}'; install with: pip install 'mosaic-explorer[export]'."
        raise ModelError(words) from error
    return answer_files(model)[HALF]


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

"""A model's whole answer as one graph (ONNX), which any runtime answers with: in Python, in a browser, without torch."""

import importlib
from typing import TYPE_CHECKING

from .shipped import half_graph, shipped_graph

if TYPE_CHECKING:
    from .answer_graph import AnswerGraph
    from .exporting import check_export, export

__all__ = ["AnswerGraph", "check_export", "export", "half_graph", "shipped_graph"]
_HOME = {"AnswerGraph": "answer_graph", "check_export": "exporting", "export": "exporting"}


def __getattr__(name: str) -> object:
    """Load what makes graphs, and torch, only when it is asked for: whoever has a graph needs neither."""
    if name not in _HOME:
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    try:
        return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    except ImportError as error:
        from ..errors import MosaicError

        raise MosaicError(f"exporting needs '{error.name}'; install with: pip install 'mosaic-explorer[export]'.") from error

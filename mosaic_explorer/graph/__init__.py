"""A model's whole answer as one graph (ONNX), which any runtime answers with: in Python, in a browser, without torch."""

from .answer_graph import AnswerGraph
from .export import export
from .shipped import half_graph, shipped_graph

__all__ = ["AnswerGraph", "export", "half_graph", "shipped_graph"]

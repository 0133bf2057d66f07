"""A model's graph as files: ONNX in 32 bits and with weights in 16, and JSON that says what goes in and what comes out."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import tempfile
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..catalog.photometry_library import photometry_row
from ..errors import MosaicError
from ..files import write_beside
from ..model.filters import curve_features
from ..model.mosaic import Mosaic
from ..model.quantiles import QUANTILES
from ..photometry import load_filter
from .answer_graph import CURVES, FILTERS, FLOORS, OWN, TRUST, ZERO_POINTS, AnswerGraph

GRAPH, HALF, ABOUT = "answer.onnx", "answer-16.onnx", "answer.json"
EXAMPLE_FILTERS = ("sdss2010-g", "twomass-J")
EXAMPLE_GALAXIES = 2
MOST_GALAXIES, MOST_FILTERS = 4096, 512  # at a time
LEAST_HALVED = 1000  # numbers of a tensor of weights that is kept in 16 bits


def export(model: Mosaic, out: str | Path) -> list[Path]:
    """Write a model's graph to a folder, and return the files.

    Raises
    ------
    ModelError
        If the model has no widths.
    MosaicError
        If what writes ONNX is not installed.
    """
    files, out = graph_files(model), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        write_beside(out / name, data)
    return [out / name for name in files]


def graph_files(model: Mosaic) -> dict[str, bytes]:
    """A model's graph as `export` writes it, {name of a file: what it holds}."""
    graph = AnswerGraph(model).eval()
    whole = _onnx(graph)
    return {GRAPH: whole, HALF: in_16_bits(whole), ABOUT: (json.dumps(about(model, graph), indent=1) + "\n").encode()}


def example(graph: AnswerGraph) -> tuple[Tensor, ...]:
    """Inputs of the shapes that a graph is traced with."""
    size, features = graph.table.size, curve_features(photometry_row([load_filter(x) for x in EXAMPLE_FILTERS]).curves)
    parts: dict[str, Tensor] = dict.fromkeys(OWN, torch.ones(EXAMPLE_GALAXIES, size))
    parts |= dict.fromkeys(FILTERS, torch.ones(EXAMPLE_GALAXIES, len(EXAMPLE_FILTERS)))
    parts |= dict.fromkeys((ZERO_POINTS, FLOORS), torch.zeros(len(EXAMPLE_FILTERS)))
    parts |= {TRUST: torch.zeros(EXAMPLE_GALAXIES, dtype=torch.int64), CURVES: features}
    return tuple(parts[name].clone() for name in graph.inputs)


def about(model: Mosaic, graph: AnswerGraph) -> dict[str, Any]:
    """What the graph's inputs and outputs mean, as plain values."""
    return {
        "model": model.name,
        "weights_sha256": model.config.get("weights_sha256"),
        "table": graph.table.to_dict(),
        "inputs": graph.inputs,
        "outputs": graph.outputs,
        "quantiles": list(QUANTILES),
        "ranges": {name: list(ends) for name, ends in model.ranges.items()},
        "zero_points": dict(model.adaptation.zero_points),
        "floors": dict(model.adaptation.floors),
        "unlikeness": {key: list(map(float, values)) for key, values in model.ood.rare.items()},
    }


def in_16_bits(data: bytes) -> bytes:
    """The same graph with its large matrices kept in 16 bits; it still counts in 32.

    Vectors stay as they are: the scales and zero points of a galaxy's values are among them, whose thousandths are magnitudes.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load_from_string(data)
    kept = []
    for tensor in list(graph.graph.initializer):
        numbers = numpy_helper.to_array(tensor)
        if numbers.dtype != np.float32 or numbers.size < LEAST_HALVED or sum(n > 1 for n in numbers.shape) < 2:
            continue
        graph.graph.initializer.remove(tensor)
        half = f"{tensor.name}.half"
        graph.graph.initializer.append(numpy_helper.from_array(numbers.astype(np.float16), half))
        kept.append(onnx.helper.make_node("Cast", [half], [tensor.name], to=onnx.TensorProto.FLOAT))
    for node in reversed(kept):
        graph.graph.node.insert(0, node)
    return graph.SerializeToString()


def _onnx(graph: AnswerGraph) -> bytes:
    try:
        import onnx  # noqa: F401
        import onnxscript  # noqa: F401
    except ImportError as error:
        raise MosaicError(f"exporting needs '{error.name}'; install with: pip install 'mosaic-explorer[export]'.") from error
    galaxies, filters = torch.export.Dim("galaxies", max=MOST_GALAXIES), torch.export.Dim("filters", max=MOST_FILTERS)
    shapes = {name: {0: galaxies} for name in (*OWN, TRUST)} | {name: {0: galaxies, 1: filters} for name in FILTERS}
    shapes |= {name: {0: filters} for name in (CURVES, ZERO_POINTS, FLOORS)}
    log = logging.getLogger("torch.onnx")
    level = log.level
    log.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(action="ignore"), contextlib.redirect_stdout(io.StringIO()):
            program = torch.onnx.export(
                graph,
                example(graph),
                input_names=graph.inputs,
                output_names=graph.outputs,
                dynamo=True,
                dynamic_shapes=(tuple(shapes[name] for name in graph.inputs),),
                verbose=False,
            )
    finally:
        log.setLevel(level)
    assert program is not None
    with tempfile.TemporaryDirectory(prefix="mosaic-graph-") as folder:
        program.save(Path(folder) / GRAPH, external_data=False)
        return (Path(folder) / GRAPH).read_bytes()

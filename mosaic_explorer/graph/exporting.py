"""A model's graph as files: ONNX in 32 bits and with weights in 16, and JSON that says what goes in and what comes out."""

from __future__ import annotations

import contextlib
import hashlib
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
from ..errors import ModelError, MosaicError
from ..files import check_place, exists, write_beside
from ..model.curves import curve_features
from ..model.files import WEIGHTS
from ..model.graph_engine import ABOUT, ARCHITECTURE, NETWORK, SHA256, WEIGHT, GraphEngine, architecture
from ..model.mosaic import Mosaic
from ..model.quantiles import QUANTILES
from ..photometry import load_filter
from .answer_graph import CURVES, FILTERS, FLOORS, OWN, TRUST, ZERO_POINTS, AnswerGraph
from .file_names import GRAPH, HALF
from .network_graph import NetworkGraph

EXAMPLE_FILTERS = ("sdss2010-g", "twomass-J")
EXAMPLE_GALAXIES = 2
MOST_GALAXIES, MOST_FILTERS = 4096, 512  # at a time
LEAST_HALVED = 1000  # numbers of a tensor of weights that is kept in 16 bits


def export(model: Mosaic, out: str | Path) -> list[Path]:
    """Write a model's graphs to a folder, and return the files: its own folder, and it answers without torch from then on.

    Raises
    ------
    ModelError
        If the model has no widths.
    MosaicError
        If what writes ONNX is not installed.
    """
    files, out = {**answer_files(model), NETWORK: network_graph(model)}, Path(out)
    words = json.loads(files[ABOUT]) | {SHA256: hashlib.sha256(files[NETWORK]).hexdigest()}
    files[ABOUT] = (json.dumps(words, indent=1) + "\n").encode()
    out.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        write_beside(out / name, data)
    return [out / name for name in files]


def check_export(out: str | Path, replace: bool) -> None:
    """Raise a ModelError unless graphs can be written to a folder, or, without `replace`, if some are there."""
    out = Path(out)
    there = [name for name in (GRAPH, HALF, ABOUT, NETWORK) if exists(out / name)]
    if there and not replace:
        raise ModelError(f"'{out}' holds {', '.join(there)} already; choose another folder (--out), or give --replace.")
    try:
        check_place(out / GRAPH)
    except OSError as error:
        raise ModelError(f"'{out}' cannot be written ({error.strerror}); choose another folder (--out).") from error


def answer_files(model: Mosaic) -> dict[str, bytes]:
    """A model's whole answer as `export` writes it, {name of a file: what it holds}."""
    graph = AnswerGraph(model).eval()
    whole = _answer_onnx(graph)
    words = json.dumps(about(model, graph), indent=1) + "\n"
    return {GRAPH: whole, HALF: in_16_bits(whole), ABOUT: words.encode()}


def network_graph(model: Mosaic) -> bytes:
    """The graph of a model's network: the one that answers already, as it is of all that are built alike, else made now."""
    engine = model.engine
    return engine.file.read() if isinstance(engine, GraphEngine) else network_onnx(NetworkGraph(model).eval())


def example(graph: AnswerGraph) -> tuple[Tensor, ...]:
    """Inputs of the shapes that a graph is traced with."""
    features = torch.from_numpy(curve_features(photometry_row([load_filter(x) for x in EXAMPLE_FILTERS]).curves))
    parts: dict[str, Tensor] = dict.fromkeys(OWN, torch.ones(EXAMPLE_GALAXIES, graph.table.size))
    parts |= dict.fromkeys(FILTERS, torch.ones(EXAMPLE_GALAXIES, len(EXAMPLE_FILTERS)))
    parts |= dict.fromkeys((ZERO_POINTS, FLOORS), torch.zeros(len(EXAMPLE_FILTERS)))
    parts |= {TRUST: torch.zeros(EXAMPLE_GALAXIES, dtype=torch.int64), CURVES: features}
    return tuple(parts[name].clone() for name in graph.inputs)


def about(model: Mosaic, graph: AnswerGraph) -> dict[str, Any]:
    """What the graph's inputs and outputs mean, as plain values."""
    return {
        "model": model.name,
        "weights_sha256": model.config.get("weights_sha256"),
        ARCHITECTURE: architecture(model.table, graph.network.config, model.engine.tensors),
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


def network_onnx(graph: NetworkGraph) -> bytes:
    """The graph of a network without its weights, which a session is given by their names."""
    names = [WEIGHT + name for name in graph.tensors]
    shapes = (*graph.shapes().values(), *({} for _ in names))
    program = _traced(graph, (*graph.example().values(), *graph.tensors.values()), [*graph.inputs, *names], shapes)
    import onnx

    model = onnx.load_from_string(program)
    weights = [one for one in model.graph.input if one.name in names]
    for one in weights:
        model.graph.input.remove(one)
        shape = [size.dim_value for size in one.type.tensor_type.shape.dim]
        tensor = onnx.TensorProto(name=one.name, dims=shape, data_type=onnx.TensorProto.FLOAT)
        tensor.data_location = onnx.TensorProto.EXTERNAL
        tensor.external_data.add(key="location", value=WEIGHTS)
        model.graph.initializer.append(tensor)
    return model.SerializeToString()


def _answer_onnx(graph: AnswerGraph) -> bytes:
    """The graph of the whole answer, weights and all."""
    galaxies, filters = torch.export.Dim("galaxies", max=MOST_GALAXIES), torch.export.Dim("filters", max=MOST_FILTERS)
    shapes = {name: {0: galaxies} for name in (*OWN, TRUST)} | {name: {0: galaxies, 1: filters} for name in FILTERS}
    shapes |= {name: {0: filters} for name in (CURVES, ZERO_POINTS, FLOORS)}
    return _traced(graph, example(graph), graph.inputs, tuple(shapes[name] for name in graph.inputs))


def _traced(
    graph: AnswerGraph | NetworkGraph, inputs: tuple[Tensor, ...], names: list[str], shapes: tuple[dict[int, Any], ...]
) -> bytes:
    """A module as ONNX, of inputs like these, of whose sizes those in `shapes` may differ."""
    try:
        import onnx  # noqa: F401
        import onnxscript  # noqa: F401
    except ImportError as error:
        raise MosaicError(f"exporting needs '{error.name}'; install with: pip install 'mosaic-explorer[export]'.") from error
    log = logging.getLogger("torch.onnx")
    level = log.level
    log.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(action="ignore"), contextlib.redirect_stdout(io.StringIO()):
            program = torch.onnx.export(
                graph,
                inputs,
                input_names=names,
                output_names=graph.outputs,
                dynamo=True,
                dynamic_shapes=(shapes,),
                verbose=False,
            )
    finally:
        log.setLevel(level)
    assert program is not None
    with tempfile.TemporaryDirectory(prefix="mosaic-graph-") as folder:
        program.save(Path(folder) / GRAPH, external_data=False)
        return _bare((Path(folder) / GRAPH).read_bytes())


def _bare(data: bytes) -> bytes:
    """A graph without words about where in the program, and on whose disk, each node comes from."""
    import onnx

    model = onnx.load_from_string(data)
    for part in (model, model.graph, *model.graph.node, *model.graph.input, *model.graph.output, *model.graph.initializer):
        part.doc_string = ""
        del part.metadata_props[:]
    del model.graph.value_info[:]
    return model.SerializeToString()

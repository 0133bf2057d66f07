"""The graph beside a model's weights, and ways to damage it: bytes, nodes, their numbers, what it expects of weights."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
from damage import damage_bytes, damage_json, replace_file
from onnx import helper, numpy_helper

if TYPE_CHECKING:
    from mosaic_explorer.model import Mosaic

NETWORK, ABOUT, SHA256 = "network.onnx", "answer.json", "network_sha256"
INTEGERS = (-1, 0, 1, 2, 3, 7, 1000, 10**6, 2**31 - 1, 2**31, 2**62, 2**63 - 1, -(2**63))
FORBIDDEN = ("Loop", "NonZero", "RandomNormal", "Unheard", "com.microsoft")


def add_graph(model: Mosaic, folder: Path) -> None:
    """Put a model's graph beside its weights, as `mosaic export` does."""
    from mosaic_explorer.graph.exporting import network_graph
    from mosaic_explorer.model.graph_engine import ARCHITECTURE, architecture

    data = network_graph(model)
    (folder / NETWORK).write_bytes(data)
    built = architecture(model.table, model.size, model.engine.tensors)
    (folder / ABOUT).write_text(json.dumps({ARCHITECTURE: built, SHA256: hashlib.sha256(data).hexdigest()}))


def damage_graph(rng: random.Random, model: Path) -> None:
    """Damage the graph of a model, or what is said of it; mostly with a checksum that fits, as a stranger's has."""
    path, how = (
        model / NETWORK,
        rng.choice(("bytes", "nodes", "nodes", "numbers", "numbers", "numbers", "weights", "about", "file")),
    )
    if how == "file":
        replace_file(path, rng)
        return
    if how == "about":
        text = damage_json(json.loads((model / ABOUT).read_text()), rng)
        (model / ABOUT).write_text(text, encoding="utf-8", errors="surrogatepass")
        return
    data = path.read_bytes()
    if how == "bytes":
        data = damage_bytes(data, rng)
    else:
        graph = onnx.load_from_string(data)
        {"nodes": _nodes, "numbers": _numbers, "weights": _weights}[how](rng, graph.graph)
        data = graph.SerializeToString()
    path.write_bytes(data)
    if rng.random() < 0.95:
        about = json.loads((model / ABOUT).read_text()) | {SHA256: hashlib.sha256(data).hexdigest()}
        (model / ABOUT).write_text(json.dumps(about))


def _nodes(rng: random.Random, graph: onnx.GraphProto) -> None:
    """A node does something else, is gone, doubled, or works with other numbers."""
    from mosaic_explorer.model.graph_checks import OPERATORS

    for _ in range(rng.choice((1, 1, 3))):
        at, how = rng.randrange(len(graph.node)), rng.randrange(6)
        node = graph.node[at]
        if how < 2:
            node.op_type = rng.choice(sorted(OPERATORS) if rng.random() < 0.8 else FORBIDDEN)
        elif how == 2:
            del graph.node[at]
        elif how == 3:
            graph.node.append(node)
        elif how == 4 and node.input:
            node.input[rng.randrange(len(node.input))] = rng.choice(graph.node).output[0]
        elif graph.output:
            graph.output[rng.randrange(len(graph.output))].name = rng.choice(node.output)


def _numbers(rng: random.Random, graph: onnx.GraphProto) -> None:
    """Numbers that the graph holds, or attributes of its nodes, are others: sizes, places, axes."""
    own = [i for i, tensor in enumerate(graph.initializer) if tensor.data_location != onnx.TensorProto.EXTERNAL]
    for _ in range(rng.choice((1, 1, 3))):
        if rng.random() < 0.6:
            tensor = graph.initializer[rng.choice(own)]
            values = numpy_helper.to_array(tensor).copy()
            if values.dtype == np.int64 and values.size:
                values.flat[rng.randrange(values.size)] = rng.choice(INTEGERS)
            elif values.dtype == np.float32 and values.size:
                values.flat[rng.randrange(values.size)] = rng.choice((np.nan, np.inf, 0.0, -1.0, 1e38))
            values = np.stack([values] * 3) if rng.random() < 0.1 else values
            tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))
        else:
            node = rng.choice([node for node in graph.node if node.attribute])
            attribute = rng.choice(node.attribute)
            value = rng.choice((rng.choice(INTEGERS), [rng.choice(INTEGERS)] * rng.choice((1, 3)), 0.5, "x", b"\xff"))
            attribute.CopyFrom(helper.make_attribute(attribute.name, value))


def _weights(rng: random.Random, graph: onnx.GraphProto) -> None:
    """What the graph says of its weights is no longer so."""
    outside = [tensor for tensor in graph.initializer if tensor.data_location == onnx.TensorProto.EXTERNAL]
    tensor = rng.choice(outside)
    how = rng.randrange(5)
    if how == 0:
        tensor.name = rng.choice([other.name for other in outside] + ["elsewhere"])
    elif how == 1:
        tensor.dims[rng.randrange(len(tensor.dims))] = rng.choice(INTEGERS)
    elif how == 2:
        tensor.data_type = rng.choice((0, 7, 8, 10, 11, 99))
    elif how == 3:
        tensor.external_data[0].value = rng.choice(("/etc/passwd", "../model/weights.safetensors", "/dev/zero", ""))
    else:
        graph.initializer.remove(tensor)

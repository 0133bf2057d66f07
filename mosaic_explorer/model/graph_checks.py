"""A stranger's graph, looked through before ONNX Runtime sees it: what its nodes do, where its weights come from.

Only the fields that decide this are read of the file, by their numbers in ONNX's protobuf; the package that has them by name is
no part of an install.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from ..errors import excerpt

# What exporters make of a network like ours: each gives the same of the same, and ends; none holds a graph, as loops do.
_OPERATORS = """
    Abs Add And ArgMax ArgMin Cast Ceil Clip Concat Constant ConstantOfShape Cos CumSum Div Einsum Equal Erf Exp Expand
    Flatten Floor Gather GatherElements GatherND Gelu Gemm Greater GreaterOrEqual Identity IsInf IsNaN
    LayerNormalization Less LessOrEqual Log LogSoftmax MatMul Max Mean Min Mod Mul Neg Not OneHot Or Pad Pow Range
    Reciprocal ReduceL2 ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum ReduceSumSquare Relu Reshape
    ScatterElements ScatterND Shape Sigmoid Sign Sin Size Slice Softmax Softplus Split Sqrt Squeeze Sub Sum Tanh Tile
    TopK Transpose Trilu Unsqueeze Where Xor
"""
OPERATORS = frozenset(_OPERATORS.split())
DOMAINS = ("", "ai.onnx")
MOST_FIELDS = 1_000_000  # of the file; a shipped one has 20,000
# Numbers of the fields in onnx.proto.
MODEL_GRAPH, MODEL_TRAINING, MODEL_FUNCTIONS = 7, 20, 25
GRAPH_NODE, GRAPH_INITIALIZER, GRAPH_SPARSE = 1, 5, 15
NODE_OPERATOR, NODE_ATTRIBUTE, NODE_DOMAIN = 4, 5, 7
ATTRIBUTE_NUMBER, ATTRIBUTE_NUMBERS = 3, 8
ATTRIBUTE_TENSOR, ATTRIBUTE_GRAPH, ATTRIBUTE_TENSORS, ATTRIBUTE_GRAPHS, ATTRIBUTE_SPARSE = 5, 6, 10, 11, (22, 23)
TENSOR_WHOLE_32, TENSOR_WHOLE_64, TENSOR_RAW = 5, 7, 9
TENSOR_SHAPE, TENSOR_TYPE, TENSOR_NAME, TENSOR_EXTERNAL, TENSOR_LOCATION = 1, 2, 8, 13, 14
FLOAT = 1  # among the types
WHOLE = {6: "<i4", 7: "<i8", 12: "<u4", 13: "<u8"}
MOST_SIZE = 2**24  # of a whole number in a graph: what it has are places, axes and sizes
ENDS = {2**63 - 1, 2**64 - 2**63, 2**64 - 2**63 + 1, -(2**63), -(2**63) + 1}  # "to the end", as slices have it
VARINT, EIGHT_BYTES, LENGTH, FOUR_BYTES = 0, 1, 2, 5
SIZES = {EIGHT_BYTES: 8, FOUR_BYTES: 4}


def trouble_with(data: bytes, weights: Mapping[str, tuple[int, ...]]) -> str:
    """Why a graph is not used, as the end of a sentence, or "".

    Parameters
    ----------
    data : of the file
    weights : {tensor: shape} that a session is given: just these lie outside the file
    """
    look = _Look()
    try:
        look.at_model(memoryview(data))
    except ValueError as error:
        return f"is no graph of ONNX ({error})"
    except _Refused as error:
        return str(error)
    if strange := sorted(look.operators - OPERATORS):
        return f"does {excerpt(strange[0])}, which no network of ours does"
    for name in (*look.outside, *weights):
        if name not in weights:
            return f"keeps {excerpt(name)} in another file; only weights of the model lie outside"
        here, want = look.outside.get(name, "nothing"), weights[name]
        if here != want:
            return f"does not match the weights: of {excerpt(name)} it expects {here}, the model has {want}"
    return ""


class _Refused(Exception):
    """What a graph holds and may not."""


class _Look:
    """What a graph holds, as far as it is asked for: operators, and the shapes of numbers that lie in other files."""

    def __init__(self) -> None:
        self.operators: set[str] = set()
        self.outside: dict[str, tuple[int, ...]] = {}
        self.read = 0

    def at_model(self, model: memoryview) -> None:
        graphs = 0
        for number, value in self._fields(model):
            if number == MODEL_GRAPH:
                graphs += 1
                if graphs > 1:  # who reads protobuf joins them
                    raise _Refused("holds several graphs, which no network of ours does")
                self._at_graph(_part(value))
            elif number in (MODEL_TRAINING, MODEL_FUNCTIONS):
                raise _Refused("holds functions of its own, which no network of ours does")
        if not graphs:
            raise ValueError("it holds none")

    def _at_graph(self, graph: memoryview) -> None:
        for number, value in self._fields(graph):
            if number == GRAPH_NODE:
                self._at_node(_part(value))
            elif number == GRAPH_INITIALIZER:
                self._at_tensor(_part(value))
            elif number == GRAPH_SPARSE:
                raise _Refused("holds sparse weights, which no network of ours does")

    def _at_node(self, node: memoryview) -> None:
        for number, value in self._fields(node):
            if number == NODE_OPERATOR:
                self.operators.add(_text(value))
            elif number == NODE_DOMAIN and (domain := _text(value)) not in DOMAINS:
                raise _Refused(f"does what is of {excerpt(domain)}, which no network of ours does")
            elif number == NODE_ATTRIBUTE:
                for part, content in self._fields(_part(value)):
                    if part in (ATTRIBUTE_GRAPH, ATTRIBUTE_GRAPHS, *ATTRIBUTE_SPARSE):
                        raise _Refused("holds a graph within a node, as loops do, which no network of ours does")
                    if part in (ATTRIBUTE_TENSOR, ATTRIBUTE_TENSORS):
                        self._at_tensor(_part(content))
                    elif part in (ATTRIBUTE_NUMBER, ATTRIBUTE_NUMBERS):
                        _check_sizes([content] if isinstance(content, int) else _numbers(content))

    def _at_tensor(self, tensor: memoryview) -> None:
        name, is_outside, kind, raw = "", False, 0, b""
        shape: list[int] = []
        for number, value in self._fields(tensor):
            if number == TENSOR_NAME:
                name = _text(value)
            elif number == TENSOR_SHAPE:
                shape += [value] if isinstance(value, int) else _numbers(value)
            elif number == TENSOR_TYPE and isinstance(value, int):
                kind = value
            elif number in (TENSOR_WHOLE_32, TENSOR_WHOLE_64):
                _check_sizes([value] if isinstance(value, int) else _numbers(value))
            elif number == TENSOR_RAW:
                raw = bytes(_part(value))
            elif number == TENSOR_EXTERNAL or (number == TENSOR_LOCATION and value != 0):
                is_outside = True
        if kind in WHOLE:
            width = np.dtype(WHOLE[kind]).itemsize
            _check_sizes(np.frombuffer(raw[: len(raw) // width * width], WHOLE[kind]).tolist())
        if is_outside:
            if name in self.outside or kind != FLOAT:
                raise _Refused(f"names {excerpt(name)} twice, or as another type than that of weights")
            self.outside[name] = tuple(shape)

    def _fields(self, message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
        """(number, value) of each field: a whole number, or bytes. Raises a ValueError where there is none."""
        at = 0
        while at < len(message):
            self.read += 1
            if self.read > MOST_FIELDS:
                raise _Refused(f"has more than {MOST_FIELDS:,} parts")
            key, at = _varint(message, at)
            number, kind = key >> 3, key & 7
            if kind == VARINT:
                value, at = _varint(message, at)
                yield number, value
                continue
            size = SIZES.get(kind, 0)
            if kind == LENGTH:
                size, at = _varint(message, at)
            elif not size:
                raise ValueError(f"a field of kind {kind}")
            if at + size > len(message):
                raise ValueError("it is cut short")
            yield number, message[at : at + size]
            at += size


def _check_sizes(numbers: Iterable[int]) -> None:
    """Raise unless whole numbers are such as networks have: ONNX Runtime takes memory by them as soon as it opens a graph."""
    for number in numbers:
        signed = number - 2**64 if number >= 2**63 else number
        if abs(signed) > MOST_SIZE and number not in ENDS:
            raise _Refused(f"holds the number {signed}, which no network of ours does")


def _numbers(packed: memoryview) -> list[int]:
    found: list[int] = []
    at = 0
    while at < len(packed):
        number, at = _varint(packed, at)
        found.append(number)
    return found


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(message):
            raise ValueError("it is cut short")
        byte = message[at]
        value |= (byte & 127) << shift
        at += 1
        if byte < 128:
            return value, at
    raise ValueError("a number without end")


def _part(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise ValueError("a number in place of a part")
    return value


def _text(value: int | memoryview) -> str:
    return bytes(_part(value)).decode("utf8", "replace")

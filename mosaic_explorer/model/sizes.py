"""The shapes of a model's weights, told from its configuration alone: known before anything is allocated."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from ..catalog.photometry_library import PHOTOMETRY
from ..metrics import INTERVALS
from ..modalities import Table
from .curves import CURVE_FEATURES, VALUE_FEATURES
from .quantiles import QUANTILES
from .size import PARTS, SURENESS_POWERS, NetworkConfig, PaperConfig, Size

Shapes = dict[str, tuple[int, ...]]
SCALING = ("mean", "spread", "median", "low", "high", "edges")  # of Scaling, beside the weights


def network_shapes(table: Table, config: Size) -> Shapes:
    """{tensor: shape} of the state of a `MosaicNetwork` or a `PaperNetwork`."""
    return dict(_paper_shapes(table, config) if isinstance(config, PaperConfig) else _mosaic_shapes(table, config))


def _mosaic_shapes(table: Table, config: NetworkConfig) -> Iterator[tuple[str, tuple[int, ...]]]:
    d = config.width
    queries = 0
    for row in table:
        if row.curves:
            continue  # their maps are told from the curves
        keys, answers = -(-row.size // row.patch), -(-row.size // row.asked_patch)
        inputs = row.patch * (4 if row.measured else 2)  # value and seen; of what surveys measure, error and limit, too
        outputs = row.asked_patch * len(QUANTILES) if row.is_vector else PARTS * config.components
        yield f"embed.{row.name}.weight", (keys, inputs, d)
        yield f"embed.{row.name}.bias", (keys, d)
        yield f"heads.{row.name}.weight", (answers, d, outputs)
        yield f"heads.{row.name}.bias", (answers, outputs)
        queries += answers
    yield "asked", (queries, d)
    yield "registers", (config.registers, d)
    if h := config.filter_width:
        tokens = 1 + config.filter_tokens
        for name, outputs, inputs in (
            ("first", h, CURVE_FEATURES), ("second", h, h), ("maps", tokens * VALUE_FEATURES * d, h), ("queries", d, h)
        ):  # fmt: skip
            yield f"filters.{name}.weight", (outputs, inputs)
            yield f"filters.{name}.bias", (outputs,)
        yield "filters.bias", (tokens, d)
        yield "filter_head.weight", (1, d, len(QUANTILES))
        yield "filter_head.bias", (1, len(QUANTILES))
    if config.trust:
        yield "trust", (config.trust, d)
    yield from _stack("blocks", config.depth, _BLOCK, d)


def _paper_shapes(table: Table, config: PaperConfig) -> Iterator[tuple[str, tuple[int, ...]]]:
    d = config.width
    for row in table:
        yield f"embed.{row.name}.weight", (d, 1)
        yield f"embed.{row.name}.bias", (d,)
        yield f"heads.{row.name}.weight", (1, d)
        yield f"heads.{row.name}.bias", (1,)
    yield "positions", (table.size, d)
    yield from _stack("layers", config.depth, _LAYER, d)


def _stack(name: str, depth: int, shapes: Shapes, d: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Blocks that are alike, one after another, and the norm after them; `shapes` in units of the width d."""
    for number in range(depth):
        for part, shape in shapes.items():
            yield f"{name}.{number}.{part}", tuple(factor * d for factor in shape)
    yield "norm.weight", (d,)
    yield "norm.bias", (d,)


# Of each block, and of each layer of the paper's network: shapes in units of the width.
_BLOCK = {
    "norm1.weight": (1,),
    "norm1.bias": (1,),
    "norm2.weight": (1,),
    "norm2.bias": (1,),
    "query.weight": (1, 1),
    "key_value.weight": (2, 1),
    "out.weight": (1, 1),
    "up.weight": (4, 1),
    "up.bias": (4,),
    "down.weight": (1, 4),
    "down.bias": (1,),
}


_LAYER = {
    "norm1.weight": (1,),
    "norm1.bias": (1,),
    "norm2.weight": (1,),
    "norm2.bias": (1,),
    "query_key_value.weight": (3, 1),
    "query_key_value.bias": (3,),
    "out.weight": (1, 1),
    "out.bias": (1,),
    "up.weight": (4, 1),
    "up.bias": (4,),
    "down.weight": (1, 4),
    "down.bias": (1,),
}


def scaling_shapes(table: Table, config: Size) -> Shapes:
    """{tensor: shape} of the scaling that lies beside the weights."""
    edges = (len(table.scalar_names), config.bins + 1)
    return {f"scaling.{key}": edges if key == "edges" else (table.size,) for key in SCALING}


def calibration_shapes(table: Table, config: Size) -> Shapes:
    """{tensor: shape} of the corrections that lie beside the weights; there are none of estimates without widths."""
    if isinstance(config, PaperConfig):
        return {}
    shapes: Shapes = {f"calibration.{PHOTOMETRY}": (1, config.width + 3, len(INTERVALS))} if config.filter_width else {}
    for row in table:
        queries = -(-row.size // row.asked_patch)
        corrections = (config.width + 3, len(INTERVALS)) if row.is_vector else (SURENESS_POWERS, 1)
        shapes[f"calibration.{row.name}"] = (queries, *corrections)
    return shapes


def total(shapes: Shapes) -> int:
    """How many numbers there are."""
    return sum(prod(shape) for shape in shapes.values())

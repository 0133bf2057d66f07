"""What a model's folder says of how good it is: the figures of evaluation.json that a notebook shows beside the model."""

from __future__ import annotations

import json
from pathlib import Path

from ..files import read_at_most
from ..schemas import Tolerant, parse

EVALUATION = "evaluation.json"
LARGEST = 5_000_000  # bytes of a file that is read


class VariableFigures(Tolerant):
    """The errors of one variable under one mask, in its unit; `coverage` is by the percent of the central interval."""

    mae: float | None
    coverage: dict[str, float | None]


class PresetFigures(Tolerant):
    """The figures of what one mask hides."""

    variables: dict[str, VariableFigures]


class NoiseFigures(Tolerant):
    """The figures under one noise setting, by preset."""

    presets: dict[str, PresetFigures]


class HeldOut(Tolerant):
    """Figures of a model on galaxies that it never saw, by noise setting."""

    weights_sha256: str | None
    galaxies: int
    noise: dict[str, NoiseFigures]


def held_out(folder: Path | None, weights_sha256: str | None) -> HeldOut | None:
    """The figures of exactly these weights; None where there are none, or where the file cannot be read as such."""
    if folder is None or weights_sha256 is None:
        return None
    try:
        figures = parse(HeldOut, json.loads(read_at_most(folder / EVALUATION, LARGEST)))
    except (OSError, ValueError, RecursionError):
        return None
    return figures if figures.weights_sha256 == weights_sha256 else None

"""`mosaic export`: a model's whole answer as one ONNX graph."""

from __future__ import annotations

import argparse

from .command import add_command

EXAMPLES = ("mosaic export mosaic-small --out graph", "mosaic export runs/mine --out graph")


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    command = add_command(commands, "export", "Write a model's whole answer as one ONNX graph.", run, EXAMPLES)
    command.add_argument("model", help="a shipped model's name or a folder")
    command.add_argument("--out", required=True, help="the folder to write answer.onnx, answer-16.onnx and answer.json to")


def run(args: argparse.Namespace) -> None:
    """Export, and say what was written."""
    from ..graph import export
    from ..model import load_model

    for path in export(load_model(args.model), args.out):
        print(f"{path}: {path.stat().st_size / 1e6:.2f} MB")

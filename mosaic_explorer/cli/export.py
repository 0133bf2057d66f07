"""`mosaic export`: a model's whole answer as one ONNX graph."""

from __future__ import annotations

import argparse

from .command import add_command, add_replace
from .terminal import say

EXAMPLES = (
    "mosaic export mosaic-small --out graph",
    "mosaic export runs/mine --out runs/mine   # which answers without torch then",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    command = add_command(commands, "export", "Write a model's whole answer as one ONNX graph.", run, EXAMPLES)
    command.add_argument("model", help="a shipped model's name or a folder")
    command.add_argument(
        "--out", required=True, help="the folder to write to: answer.onnx, answer-16.onnx, answer.json, and network.onnx"
    )
    add_replace(command, "graphs that are there")


def run(args: argparse.Namespace) -> None:
    """Export, and say what was written."""
    from ..graph import check_export, export
    from ..model import load_model

    check_export(args.out, args.replace)
    for path in export(load_model(args.model), args.out):
        say(f"{path}: {path.stat().st_size / 1e6:.2f} MB")

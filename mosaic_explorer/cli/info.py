"""`mosaic info`: what a catalog holds, in numbers."""

from __future__ import annotations

import argparse

from .command import add_command
from .terminal import say

EXAMPLES = ("mosaic info", "mosaic info galaxies.zarr", "mosaic info galaxies.zarr --json")


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    command = add_command(commands, "info", "Say what a catalog holds, in numbers.", run, EXAMPLES)
    command.add_argument("catalog", nargs="?", help="a catalog (default: the 3,000 galaxies of the package)")
    command.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> None:
    """Print the numbers."""
    from ..catalog.info import catalog_info, info_json, info_text

    info = catalog_info(args.catalog)
    say(info_json(info) if args.json else info_text(info))

"""`mosaic plot`: a catalog beside published relations, as a page."""

from __future__ import annotations

import argparse
from pathlib import Path

from .command import add_command, add_replace
from .terminal import say

EXAMPLES = ("mosaic plot --out held-out.html", "mosaic plot galaxies.zarr --out galaxies.html")


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = "Draw a catalog beside published relations, as one page for the browser."
    command = add_command(commands, "plot", summary, run, EXAMPLES)
    command.add_argument("catalog", nargs="?", help="a catalog (default: the 3,000 galaxies of the package)")
    command.add_argument("--out", required=True, help="the page to write, .html")
    add_replace(command, "a page that is there")


def run(args: argparse.Namespace) -> None:
    """Write the page, and say how large it is."""
    from ..catalog.store import EMBEDDED, open_catalog
    from ..reports.catalog import plot_catalog
    from ..reports.catalog.page import check_page

    check_page(args.out, args.replace)
    name = Path(args.catalog).name if args.catalog else EMBEDDED.name
    catalog = open_catalog(args.catalog)
    page = plot_catalog(catalog, args.out, name)
    say(f"{page}: {catalog.sizes['galaxy']:,} galaxies, {page.stat().st_size / 1e6:.1f} MB; open it in a browser")

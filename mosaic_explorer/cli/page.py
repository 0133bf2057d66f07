"""`mosaic page`: the explorer of one galaxy as a file of its own."""

from __future__ import annotations

import argparse

from .command import add_command, add_replace
from .terminal import say

N, N_LESSON = 200, 40  # galaxies, unless others are chosen
EXAMPLES = (
    "mosaic page --out galaxies.html",
    "mosaic page --catalog mine.zarr --n 300 --out mine.html --title 'Our field'",
    "mosaic page --lesson colours --out colours.html   # for a class: a lesson that opens from disk",
    "mosaic page --where 'i < 22' --out bright.html   # or --where '12-15 40'",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    words = "Write galaxies and a model as one HTML file, which opens in a browser without a server."
    command = add_command(commands, "page", words, run, EXAMPLES)
    command.add_argument("--model", default="mosaic-small", help="a shipped model's name or a folder (default: mosaic-small)")
    command.add_argument("--catalog", help="the galaxies, .zarr or .zarr.zip (default: the 3,000 of the package)")
    command.add_argument("--where", default="", help="which, as the explorer finds them: 'i < 22', '12-15 40' (default: all)")
    words = "a lesson beside them: one of the package's by name, a file .toml, or all of a folder; may be given several times"
    command.add_argument("--lesson", metavar="NAME", action="append", default=[], help=words)
    command.add_argument("--n", type=int, help=f"at most so many (default {N}; with a lesson {N_LESSON})")
    command.add_argument("--title", default="MOSAIC Explorer", help="of the page (default: MOSAIC Explorer)")
    command.add_argument("--out", required=True, help="the file to write, .html")
    add_replace(command, "a page that is there")


def run(args: argparse.Namespace) -> None:
    """Write the page, and say how large it is."""
    from ..catalog import open_catalog
    from ..explorer.page_file.writer import with_lessons, write_page
    from ..explorer.session.finder import Finder
    from ..lessons import find_lessons
    from ..model import load_model
    from ..reports.catalog.page import check_page

    check_page(args.out, args.replace)
    catalog, model = open_catalog(args.catalog), load_model(args.model)
    lessons = [lesson for name in dict.fromkeys(args.lesson) for lesson in find_lessons(name)]
    n = args.n if args.n is not None else N_LESSON if lessons else N
    rows = with_lessons([int(row) for row in Finder(catalog).rows(args.where)[:n]], lessons, catalog)
    names = {"title": args.title, "catalog_name": args.catalog or "", "model_name": args.model}
    path = write_page(model, catalog, args.out, rows, **names, lessons=lessons)
    say(f"{path}: {len(rows):,} galaxies, {path.stat().st_size / 1e6:.1f} MB")

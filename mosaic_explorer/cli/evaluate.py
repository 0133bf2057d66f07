"""`mosaic evaluate`: a model's scores on held-out galaxies, and its model card."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from ..errors import MosaicError
from .command import add_command

EXAMPLES = (
    "mosaic evaluate mosaic-small --print-only",
    "mosaic evaluate runs/mine --catalog galaxies.zarr --report mine.html",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = "Score a model on held-out galaxies and write its model card; minutes for thousands of galaxies."
    command = add_command(commands, "evaluate", summary, run, EXAMPLES)
    command.add_argument("model", help="a shipped model's name or a folder")
    command.add_argument("--catalog", help="a catalog; its test split is used (default: the 3,000 galaxies of the package)")
    command.add_argument("--report", metavar="FILE", help="also write a page of tables and figures, .html")
    command.add_argument("--print-only", action="store_true", help="leave the model's folder as it is")


def run(args: argparse.Namespace) -> None:
    """Print the scores, and write what is asked for."""
    from ..catalog.store import EMBEDDED, open_catalog
    from ..evaluation import check_notes, evaluate, table_text, write_evaluation, write_report
    from ..model.files import load_model, model_folder
    from ..reports.catalog.page import check_page

    model, folder = load_model(args.model), model_folder(args.model)
    if not args.print_only and not os.access(folder, os.W_OK):  # asked before the work, so that none is in vain
        raise MosaicError(f"the folder '{folder}' allows no new files; give --print-only, or a copy of the model.")
    if not args.print_only:
        check_notes(model)
    if args.report:
        check_page(args.report)
    catalog = open_catalog(args.catalog, split="test")
    evaluation = evaluate(model, catalog, Path(args.catalog).name if args.catalog else EMBEDDED.name)
    print(table_text(evaluation))
    if not args.print_only:
        write_evaluation(model, evaluation, folder)
        print(f"\n{folder}: evaluation.json and README.md written")
    if args.report:
        page = write_report(model, catalog, evaluation, args.report)
        print(f"\n{page}: {page.stat().st_size / 1e6:.1f} MB; open it in a browser")

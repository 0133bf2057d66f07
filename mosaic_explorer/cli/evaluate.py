"""`mosaic evaluate`: a model's scores on held-out galaxies, and its model card."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .command import add_command, add_replace
from .terminal import say

EXAMPLES = (
    "mosaic evaluate mosaic-small --print-only",
    "mosaic evaluate mosaic-small --print-only --json",
    "mosaic evaluate runs/mine --catalog galaxies.zarr --report mine.html",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = "Score a model on held-out galaxies and write its model card; minutes for thousands of galaxies."
    command = add_command(commands, "evaluate", summary, run, EXAMPLES)
    command.add_argument("model", help="a shipped model's name or a folder")
    command.add_argument("--catalog", help="a catalog; its test split is used (default: the 3,000 galaxies of the package)")
    command.add_argument("--report", metavar="FILE", help="also write a page of tables and figures, .html")
    add_replace(command, "a shipped model's card, one made from other galaxies, and a report that is there")
    command.add_argument("--print-only", action="store_true", help="leave the model's folder as it is")
    command.add_argument("--json", action="store_true", help="print the scores as one JSON object, as evaluation.json has them")


def run(args: argparse.Namespace) -> None:
    """Print the scores, and write what is asked for."""
    from ..catalog.store import EMBEDDED, open_catalog
    from ..evaluation import (
        check_card,
        check_folder,
        check_notes,
        evaluate,
        evaluation_json,
        table_text,
        write_evaluation,
        write_report,
    )
    from ..model.files import load_model, model_folder
    from ..reports.catalog.page import check_page

    model, folder = load_model(args.model), model_folder(args.model)
    if args.report:  # all is asked before the work, so that none is in vain
        check_page(args.report, args.replace)
    if not args.print_only:
        check_folder(folder)
        check_notes(model)
    catalog = open_catalog(args.catalog, split="test")
    if not args.print_only and not args.replace:
        check_card(folder, catalog)
    evaluation = evaluate(model, catalog, Path(args.catalog).name if args.catalog else EMBEDDED.name)
    say(evaluation_json(evaluation) if args.json else table_text(evaluation))
    said = sys.stderr if args.json else sys.stdout
    if not args.print_only:
        write_evaluation(model, evaluation, folder)
        say(f"\n{folder}: evaluation.json and README.md written", file=said)
    if args.report:
        page = write_report(model, catalog, evaluation, args.report)
        say(f"\n{page}: {page.stat().st_size / 1e6:.1f} MB; open it in a browser", file=said)

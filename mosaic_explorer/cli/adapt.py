"""`mosaic adapt`: make a model right about a survey's galaxies, by those whose redshifts are known."""

from __future__ import annotations

import argparse
import json
import sys

from .command import add_command
from .terminal import say

EXAMPLES = (
    "mosaic adapt mosaic-small --catalog mine.zarr --out models/mine",
    "mosaic adapt mosaic-small --catalog mine.zarr --seen photometry --out models/mine",
    "mosaic predict all.parquet --model models/mine --see lsst --out answers.parquet   # afterwards",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = "Make a model right about your galaxies, by 30 to 100,000 of them whose redshift is known."
    command = add_command(commands, "adapt", summary, run, EXAMPLES)
    command.add_argument("model", help="a shipped model's name or a folder")
    command.add_argument(
        "--catalog", required=True, help="galaxies, some with known redshifts: .zarr or .zarr.zip (mosaic import)"
    )
    command.add_argument("--out", required=True, help="the adapted model's folder, a new one")
    about = "what the model is shown: 'photometry', 'lsst[g,r,i]' (default: all that surveys measure and the catalog has)"
    command.add_argument("--seen", metavar="MASK", help=about)
    about = "what is known: redshift or log_stellar_mass (default redshift)"
    command.add_argument("--of", default="redshift", metavar="LABEL", help=about)
    command.add_argument("--json", action="store_true", help="say what came of it as one JSON object")


def run(args: argparse.Namespace) -> None:
    """Adapt, and say what was done, what it gained and where the model is; or that it was declined."""
    from ..adaptation import adapt
    from ..catalog import open_catalog
    from ..model import load_model

    model = load_model(args.model)
    adapted = adapt(model, open_catalog(args.catalog), args.seen, args.of, args.out, progress=sys.stderr.isatty())
    if args.json:
        about = {"declined": adapted.declined, "way": adapted.way, "out": None if adapted.declined else args.out}
        say(json.dumps(about | {"before": adapted.before.to_dict(), "after": adapted.after.to_dict()}))
        return
    say(adapted)
    words = f"nothing was written; use '{args.model}' as it is." if adapted.declined else f"{args.out}: written, with a card."
    say(f"\n{words}")

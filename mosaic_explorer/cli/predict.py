"""`mosaic predict`: what a model says of a table's or a catalog's galaxies, as a file."""

from __future__ import annotations

import argparse

from .command import add_command
from .many_galaxies import add_options, carry_out

EXAMPLES = (
    "mosaic predict object.parquet --see lsst --out answers.parquet",
    "mosaic predict cosmos.fits --as-lsst --error-floor 0.02 --see lsst --out photo_z.hdf5   # an ensemble of qp",
    "mosaic predict galaxies.zarr --see 'lsst spherex' --ask all --noise lsst-y10,spherex-deep --out answers.zarr",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = "Ask a model about many galaxies; a command that was stopped goes on where it was."
    command = add_command(commands, "predict", summary, run, EXAMPLES)
    add_options(command, ".parquet, .zarr, .zarr.zip, .csv, .fits, or .hdf5 for qp (docs/answers.md)")
    about = "what is asked for: all, scalars, lsst, sfh, redshift ...; several with commas between (default scalars)"
    command.add_argument("--ask", default="scalars", metavar="WHAT", help=about)
    about = "scalars whose density is kept, too: all, none, or names with commas between (default: that of the redshift)"
    command.add_argument("--densities", metavar="NAMES", help=about)
    command.add_argument("--reconstruct", action="store_true", help="answer for what is seen, too, and do not hand it back")
    command.add_argument(
        "--no-score", action="store_true", help="do not score how unlike the training galaxies each is: faster"
    )


def run(args: argparse.Namespace) -> None:
    """Ask, write, and say what the file holds."""
    from ..bulk import write_predictions

    carry_out(
        args,
        "predict",
        write_predictions,
        what=_words(args.ask),
        densities=None if args.densities is None else _words(args.densities),
        reconstruct=args.reconstruct,
        ood_score=not args.no_score,
    )


def _words(text: str) -> str | list[str]:
    """One word, or several with commas or spaces between."""
    words = text.replace(",", " ").split()
    return words[0] if len(words) == 1 else words

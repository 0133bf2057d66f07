"""`mosaic embed`: a model's last hidden states of a table's or a catalog's galaxies, as a file."""

from __future__ import annotations

import argparse

from .command import add_command
from .many_galaxies import add_options, carry_out

EXAMPLES = (
    "mosaic embed object.parquet --see lsst --out states.parquet",
    "mosaic embed galaxies.zarr --see 'lsst spherex' --model runs/mine --out states.zarr",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = "Write a model's last hidden states of many galaxies, a vector for each modality."
    add_options(add_command(commands, "embed", summary, run, EXAMPLES), ".zarr, .zarr.zip or .parquet (docs/answers.md)")


def run(args: argparse.Namespace) -> None:
    """Embed, write, and say what the file holds."""
    from ..bulk import write_embeddings

    carry_out(args, "embed", write_embeddings)

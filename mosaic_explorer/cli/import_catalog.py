"""`mosaic import table` and `mosaic import opencosmo`: a catalog of galaxies that others have made."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from .command import add_command, examples_epilog

TABLE_EXAMPLES = (
    "mosaic import table survey.parquet --map columns.toml --dry-run",
    "mosaic import table survey.fits --map columns.toml --out survey.zarr",
)
OPENCOSMO_EXAMPLES = (
    "mosaic import opencosmo last_journey/ --dry-run",
    "mosaic import opencosmo last_journey/ --limit 20000 --out mock.zarr",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = "Make a catalog of galaxies that others have made."
    command = commands.add_parser(
        "import",
        help=summary,
        description=summary,
        epilog=examples_epilog((*TABLE_EXAMPLES, *OPENCOSMO_EXAMPLES)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    formats = command.add_subparsers(required=True, metavar="FORMAT")
    table = _add_format(formats, "table", "A table: Parquet, FITS, HDF5 or CSV.", _import_table, TABLE_EXAMPLES)
    table.add_argument("file", help="the table (.parquet, .fits, .hdf5, .csv)")
    table.add_argument("--map", required=True, help="a TOML file: which column is what, in which unit (docs/import-map.toml)")
    summary = "A diffsky mock in OpenCosmo format (Last Journey and others)."
    mock = _add_format(formats, "opencosmo", summary, _import_opencosmo, OPENCOSMO_EXAMPLES)
    mock.add_argument("folder", metavar="DIR", help="the mock's folder: *diffsky_gals.hdf5, diffsky_*.hdf5")
    mock.add_argument("--limit", type=int, help="at most so many galaxies, of haloes drawn at random (default: all)")


def _add_format(
    formats: argparse._SubParsersAction, name: str, summary: str, run: Callable, examples: tuple[str, ...]
) -> argparse.ArgumentParser:
    """A format, with the options that all of them share."""
    command = add_command(formats, name, summary, run, examples)
    command.add_argument("--out", help="the catalog to write, .zarr or .zarr.zip")
    command.add_argument("--dry-run", action="store_true", help="say what is understood; write nothing")
    command.add_argument("--strict", action="store_true", help="any galaxy left out or value lost is an error")
    return command


def _import_table(args: argparse.Namespace) -> None:
    from ..importers.table import import_table

    _, text = import_table(args.file, args.map, args.out, dry_run=args.dry_run, strict=args.strict)
    print(text)


def _import_opencosmo(args: argparse.Namespace) -> None:
    from ..importers.opencosmo import import_opencosmo

    _, text = import_opencosmo(args.folder, args.out, limit=args.limit, dry_run=args.dry_run, strict=args.strict)
    print(text)

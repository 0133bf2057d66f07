"""`mosaic import table` and `mosaic import opencosmo`: a catalog of galaxies that others have made."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from .command import add_command, examples_epilog
from .progress import progress_bar
from .terminal import say, say_with_orange

TABLE_EXAMPLES = (
    "mosaic import table object.parquet --dry-run --save-map columns.toml",
    "mosaic import table cosmos.fits --as-lsst --error-floor 0.02 --out cosmos.zarr",
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
    summary = "A table as it was measured: Parquet, FITS, HDF5, CSV and other texts."
    table = _add_format(formats, "table", summary, _import_table, TABLE_EXAMPLES)
    table.add_argument("file", help="the table (.parquet, .fits, .hdf5, .csv, .ecsv, .cat, .dat, .txt; compressed too)")
    about = "a TOML file: which column is what, in which unit (docs/import-map.toml); without, columns are known by usual names"
    table.add_argument("--map", help=about)
    add_reading_options(table)
    table.add_argument("--save-map", metavar="MAP", help="write the map by which the table was read, to be kept or changed")
    summary = "A diffsky mock in OpenCosmo format (Last Journey and others)."
    mock = _add_format(formats, "opencosmo", summary, _import_opencosmo, OPENCOSMO_EXAMPLES)
    mock.add_argument("folder", metavar="DIR", help="the mock's folder: *diffsky_gals.hdf5, diffsky_*.hdf5")
    mock.add_argument("--limit", type=int, help="at most so many galaxies, of haloes drawn at random (default: all)")


def add_reading_options(command: argparse.ArgumentParser) -> None:
    """The options that every command has which reads tables of measurements."""
    about = (
        "take the like bands of other instruments (HSC, DES, SDSS ...) for LSST's, not in their own filters; the report says so"
    )
    command.add_argument("--as-lsst", action="store_true", help=about)
    command.add_argument("--error-floor", type=float, metavar="MAG", help="add this to the errors of photometry in quadrature")


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

    with progress_bar("rows") as advance:
        _, text = import_table(
            args.file,
            args.map,
            args.out,
            dry_run=args.dry_run,
            strict=args.strict,
            as_lsst=args.as_lsst,
            error_floor=args.error_floor,
            save_map=args.save_map,
            progress=advance,
        )
    before, title, after = text.partition("\nMind\n")
    cautions, blank, rest = after.partition("\n\n")
    say_with_orange(f"{before}\n" if title else before, f"Mind\n{cautions}" if title else "", blank + rest)


def _import_opencosmo(args: argparse.Namespace) -> None:
    from ..importers.opencosmo import import_opencosmo

    _, text = import_opencosmo(args.folder, args.out, limit=args.limit, dry_run=args.dry_run, strict=args.strict)
    say(text)

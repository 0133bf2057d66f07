"""`mosaic observe`: what surveys would measure of a catalog."""

from __future__ import annotations

import argparse

from .command import add_command

EXAMPLES = (
    "mosaic observe galaxies.zarr --survey lsst-y10",
    "mosaic observe galaxies.zarr --survey lsst-y1,spherex-deep --seed 5 --out noisy.zarr",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = "Add what surveys would measure: magnitudes with noise, beside the true ones."
    command = add_command(commands, "observe", summary, run, EXAMPLES)
    command.add_argument("catalog", help="the catalog, .zarr or .zarr.zip")
    command.add_argument(
        "--survey", required=True, help="lsst-y1 or lsst-y10, spherex-allsky or spherex-deep; several with commas between"
    )
    command.add_argument("--seed", type=int, default=0, help="the same seed gives the same noise (default 0)")
    command.add_argument("--out", help="the catalog to write (default: replace the one given)")


def run(args: argparse.Namespace) -> None:
    """Observe, and say in a line a survey what came of it."""
    from ..catalog.noise import observe, summary
    from ..catalog.store import open_catalog
    from ..catalog.surveys import choose_surveys
    from ..catalog.writing import check_free, replace_catalog, write_catalog

    names = [name.strip() for name in args.survey.split(",") if name.strip()]
    surveys = choose_surveys(names)
    if args.out:
        check_free(args.out)
    catalog = observe(open_catalog(args.catalog), names, args.seed)
    path = write_catalog(catalog, args.out) if args.out else replace_catalog(catalog, args.catalog)
    print("\n".join(summary(catalog, survey) for survey in surveys))
    print(f"{path}: {catalog.sizes['galaxy']} galaxies observed, seed {args.seed}; their true values are kept")

"""`mosaic observe`: what surveys would measure of a catalog."""

from __future__ import annotations

import argparse

from .command import add_command
from .terminal import say

EXAMPLES = (
    "mosaic observe galaxies.zarr --survey lsst-y10",
    "mosaic observe galaxies.zarr --survey lsst-y1,spherex-deep --seed 5 --out noisy.zarr",
    "mosaic observe galaxies.zarr --survey des-dr2,allwise --effects zero-points,blends",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = "Add what surveys would measure: magnitudes with noise, beside the true ones."
    command = add_command(commands, "observe", summary, run, EXAMPLES)
    command.add_argument("catalog", help="the catalog, .zarr or .zarr.zip")
    command.add_argument(
        "--survey",
        required=True,
        help="lsst-y1 or lsst-y10, spherex-allsky or spherex-deep; of a catalog with magnitudes in a library of filters also "
        "euclid-wide, roman-medium, hsc-wide, des-dr2, sdss, allwise and others; several with commas between",
    )
    command.add_argument(
        "--effects",
        default="",
        help="what real surveys suffer from beside noise: all, or some of blends, reddening, aperture, zero-points, errors, "
        "floor, missing, with commas between (default: none)",
    )
    command.add_argument("--seed", type=int, default=0, help="the same seed gives the same noise (default 0)")
    command.add_argument("--out", help="the catalog to write (default: replace the one given)")


def run(args: argparse.Namespace) -> None:
    """Observe, and say in a line a survey what came of it."""
    from ..catalog.effects import ALL, choose_effects
    from ..catalog.noise import observe
    from ..catalog.observed_summary import summary
    from ..catalog.store import open_catalog
    from ..catalog.surveys import choose_surveys
    from ..catalog.writing import check_free, check_replaceable, replace_catalog, write_catalog

    names, effects = _words(args.survey), _words(args.effects)
    surveys = choose_surveys(names)
    chosen = choose_effects(ALL if effects == [ALL] else effects)
    check_free(args.out) if args.out else check_replaceable(args.catalog)
    catalog = observe(open_catalog(args.catalog), names, args.seed, chosen)
    path = write_catalog(catalog, args.out) if args.out else replace_catalog(catalog, args.catalog)
    say("\n".join(summary(catalog, survey) for survey in surveys))
    say(f"{path}: {catalog.sizes['galaxy']} galaxies observed, seed {args.seed}; their true values are kept")
    if chosen:
        say(f"effects: {', '.join(effect.name for effect in chosen)}")


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]

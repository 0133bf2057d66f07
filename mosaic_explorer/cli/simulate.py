"""`mosaic simulate`: galaxies from a simulation of haloes, as a catalog."""

from __future__ import annotations

import argparse

from ..errors import MosaicError
from .command import add_command
from .terminal import say

EXAMPLES = (
    "mosaic simulate --n 1000 --out galaxies.zarr",
    "mosaic simulate --n 20000 --seed 3 --where 'i < 25' --where '0.5 < redshift < 1' --out bright.zarr.zip",
    "mosaic simulate --n 1000000 --flat-redshift --scheduler tcp://node1:8786 --out many.zarr",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    command = add_command(commands, "simulate", "Simulate galaxies and write a catalog.", run, EXAMPLES)
    command.add_argument("--n", type=int, default=1000, help="galaxies (default 1000)")
    command.add_argument("--seed", type=int, default=0, help="the same seed gives the same galaxies (default 0)")
    command.add_argument("--out", required=True, help="the catalog to write, .zarr or .zarr.zip")
    command.add_argument("--chunk", type=int, default=4000, help="galaxies in a chunk of the file's spectra (default 4000)")
    command.add_argument(
        "--where",
        action="append",
        metavar="CONDITION",
        help="keep galaxies with, for instance, 'i < 25' or '0.5 < redshift < 1'; may be given again; one of "
        "u g r i z y redshift log_halo_mass log_stellar_mass (default 'i < 27')",
    )
    command.add_argument("--flat-redshift", action="store_true", help="spread the galaxies evenly in redshift")
    command.add_argument(
        "--ssp",
        action="append",
        metavar="FILE",
        help="stellar templates, HDF5 in DSPS format, or bc03 (BC03-MILES, the default); may be given again: "
        "each block of the broad world has one of them",
    )
    command.add_argument(
        "--world",
        default="broad",
        help="broad: populations, gas, dust, hydrogen on the way and active nuclei differ from galaxy to galaxy; "
        "reference: one physics for all (default broad)",
    )
    command.add_argument(
        "--log-u", type=float, default=-2.5, help="ionisation parameter of the reference world's gas, -4 to 0 (default -2.5)"
    )
    command.add_argument("--no-nebular", action="store_true", help="no lines and continuum of gas")
    command.add_argument("--no-igm", action="store_true", help="no absorption between the galaxy and us")
    command.add_argument("--no-dust-emission", action="store_true", help="no infrared light of dust")
    about = (
        "those of `photometry`: names, sets and files with commas between, or 'none' (default survey, a hundred; "
        "`mosaic photometry --list` names all)"
    )
    command.add_argument("--filters", default="survey", metavar="NAMES", help=about)
    command.add_argument("--workers", type=int, help="processes on this machine (default: one for each core that it may use)")
    command.add_argument("--scheduler", metavar="ADDRESS", help="a dask cluster that shares this file system, tcp://HOST:PORT")
    about = "remove unfinished blocks of another simulation that lie beside --out"
    command.add_argument("--fresh", action="store_true", help=about)


def run(args: argparse.Namespace) -> None:
    """Simulate, and say how many galaxies are where."""
    try:
        from ..simulation.options import Physics
        from ..simulation.selection import Selection
        from ..simulation.simulate import DEFAULT_SELECTION, simulate
    except ImportError as error:
        raise MosaicError(f"simulation needs '{error.name}'; install with: pip install 'mosaic-explorer[simulate]'.") from error
    ssp = {"ssp": tuple(args.ssp)} if args.ssp else {}
    physics = Physics(args.world, not args.no_nebular, args.log_u, not args.no_igm, not args.no_dust_emission, **ssp)
    out = simulate(
        args.n,
        args.seed,
        args.out,
        physics=physics,
        selection=Selection.parse(args.where) if args.where else DEFAULT_SELECTION,
        flat_redshift=args.flat_redshift,
        filters=args.filters,
        chunk=args.chunk,
        workers=args.workers,
        scheduler=args.scheduler,
        fresh=args.fresh,
    )
    say(f"{out}: {args.n} galaxies, physics version {physics.version}")

"""`mosaic ...`: make, import, look at and observe galaxies; train a model, evaluate it; open the explorer."""

from __future__ import annotations

import argparse
import os
import sys

from .. import __version__
from ..errors import MosaicError
from . import (
    adapt,
    compare,
    embed,
    evaluate,
    explore,
    export,
    import_catalog,
    info,
    observe,
    page,
    photometry,
    plot,
    predict,
    simulate,
    train,
)
from .command import examples_epilog
from .faults import report_fault, system_refusal

COMMANDS = (
    simulate,
    photometry,
    observe,
    import_catalog,
    info,
    plot,
    predict,
    embed,
    train,
    adapt,
    evaluate,
    compare,
    export,
    page,
    explore,
)
SUCCESS, FAULT, USER_ERROR, INTERRUPTED = 0, 1, 2, 130  # the last as shells say that Ctrl-C ended a program
EXAMPLES = (
    "mosaic explore",
    "mosaic simulate --n 1000 --out galaxies.zarr",
    "mosaic train training/recipes/mosaic-small-first.toml --out runs/mine",
)


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands; `args.run(args)` carries the chosen one out."""
    parser = argparse.ArgumentParser(
        prog="mosaic",
        description="Galaxies, and the models that know them.",
        epilog=examples_epilog(EXAMPLES) + "\n\n`mosaic COMMAND --help` says more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"mosaic-explorer {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add_to(commands)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit status.

    What the user can mend is one line on standard error and status 2, as a wrong option is; Ctrl-C gives 130; a fault of
    this program gives 1, a line, and a file with the traceback.
    """
    args = build_parser().parse_args(argv)
    try:
        args.run(args)
    except MosaicError as error:
        print(f"mosaic: {error}", file=sys.stderr)
        return USER_ERROR
    except BrokenPipeError:  # the reader of our output, like `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SUCCESS
    except KeyboardInterrupt as stop:
        print(f"mosaic: {str(stop) or 'stopped; finished work is kept.'}", file=sys.stderr)
        return INTERRUPTED
    except (OSError, MemoryError) as error:
        print(f"mosaic: {system_refusal(error)}", file=sys.stderr)
        return USER_ERROR
    except Exception as error:
        print(f"mosaic: {report_fault(error)}", file=sys.stderr)
        return FAULT
    return SUCCESS

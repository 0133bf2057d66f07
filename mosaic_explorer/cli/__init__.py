"""`mosaic ...`: make, import, look at and observe galaxies; train a model, evaluate it; open the explorer."""

from __future__ import annotations

import argparse
import os
import sys

from .. import __version__
from ..errors import MosaicError
from . import (
    adapt,
    classroom,
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
from .faults import missing_package, report_fault, system_refusal
from .terminal import complain

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
    classroom,
)
SUCCESS, FAULT, USER_ERROR, INTERRUPTED = 0, 1, 2, 130  # the last as shells say that Ctrl-C ended a program
EXIT_STATUS = (
    "exit status: 0 done; 2 what you can mend, in one line on standard error; 130 stopped by Ctrl-C, finished work is kept; "
    "1 a fault of\nthis program, whose traceback goes to a file."
)
COMPLETION = 'In bash or zsh, with argcomplete installed, `eval "$(register-python-argcomplete mosaic)"` completes by tab.'
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
        epilog=examples_epilog(EXAMPLES) + f"\n\n`mosaic COMMAND --help` says more.\n\n{EXIT_STATUS}\n\n{COMPLETION}",
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
    parser = build_parser()
    if "_ARGCOMPLETE" in os.environ:  # the shell asks what a tab may mean
        import argcomplete

        argcomplete.autocomplete(parser)
    args = parser.parse_args(argv)
    try:
        args.run(args)
    except MosaicError as error:
        complain(error)
        return USER_ERROR
    except BrokenPipeError:  # the reader of our output, like `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SUCCESS
    except KeyboardInterrupt as stop:
        complain(str(stop) or "stopped; finished work is kept.")
        return INTERRUPTED
    except (OSError, MemoryError) as error:
        complain(system_refusal(error))
        return USER_ERROR
    except ImportError as error:
        words = missing_package(error)
        complain(words or report_fault(error))
        return USER_ERROR if words else FAULT
    except Exception as error:
        complain(report_fault(error))
        return FAULT
    return SUCCESS

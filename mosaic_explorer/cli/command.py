"""What all commands share: how one is added, with examples under its options."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable


def examples_epilog(examples: Iterable[str]) -> str:
    """Examples as they stand under the options."""
    return "\n".join(["examples:", *(f"  {example}" for example in examples)])


def add_replace(command: argparse.ArgumentParser, what: str) -> None:
    """The option without which nothing that is there is overwritten; the same in all commands."""
    command.add_argument("--replace", action="store_true", help=f"overwrite {what}")


def add_command(
    commands: argparse._SubParsersAction,
    name: str,
    summary: str,
    run: Callable[[argparse.Namespace], None],
    examples: Iterable[str],
) -> argparse.ArgumentParser:
    """Add a command, which `run` carries out, and return its parser, to which options are added."""
    command = commands.add_parser(
        name,
        help=summary,
        description=summary,
        epilog=examples_epilog(examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(run=run)
    return command

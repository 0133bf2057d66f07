"""What all commands share: how one is added, with examples under its options."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable


def examples_epilog(examples: Iterable[str]) -> str:
    """Examples as they stand under the options."""
    return "\n".join(["examples:", *(f"  {example}" for example in examples)])


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

"""What a command says, on a terminal: control characters that stand in strangers' files are written out."""

from __future__ import annotations

import sys
from typing import TextIO

from ..errors import printable

ORANGE, PLAIN = "\x1b[38;5;208m", "\x1b[0m"


def say(text: object, file: TextIO | None = None) -> None:
    """Print a result, of one line or several; to another file than standard output where that has a result already."""
    print(printable(str(text), keep="\n\t"), file=file)


def say_with_orange(before: str, cautions: str, after: str) -> None:
    """Print a result of which one part stands in orange, where a terminal shows it."""
    parts = [printable(part, keep="\n\t") for part in (before, cautions, after)]
    if sys.stdout.isatty():
        parts[1] = f"{ORANGE}{parts[1]}{PLAIN}"
    print("".join(parts))


def complain(text: object) -> None:
    """Print on standard error what went wrong, in one line."""
    print(f"mosaic: {printable(str(text))}", file=sys.stderr)

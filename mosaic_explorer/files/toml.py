"""TOML of strangers: read if its keys are no deeper than anybody writes them."""

from __future__ import annotations

import re
import tomllib
from typing import Any

MOST_PARTS = 20  # of a key, "a.b.c"; tomllib takes the square of their number, half a minute for 9,000
DEEP = re.compile(r"""(?<![\w"'.-])(?:[\w"'-]++[ \t]*+\.[ \t]*+){20}""")


def read_toml(text: str) -> dict[str, Any]:
    """What a text says; a TOMLDecodeError, which is a ValueError, if it is no TOML, or its keys are too deep."""
    if found := DEEP.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise tomllib.TOMLDecodeError(f"a key has more than {MOST_PARTS} parts (at line {line})")
    return tomllib.loads(text)

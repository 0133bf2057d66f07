"""A map as TOML."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
NUMBER_AT_END = re.compile(r"\d+(?=\D*$)")


def toml(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{toml_key(key)} = {toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(toml, value)) + "]"
    return repr(value)


def toml_key(key: str) -> str:
    """A key as TOML writes it: bare, or in quotes where it must be."""
    return key if BARE_KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def section(name: str, settings: Mapping[str, object], is_one_of_several: bool = False) -> str:
    """A section of a map, a line for each key."""
    return (
        "\n".join(
            [
                f"[[{name}]]" if is_one_of_several else f"[{name}]",
                *(f"{key} = {toml(value)}" for key, value in settings.items()),
            ]
        )
        + "\n"
    )


def pattern_of(names: Sequence[str]) -> tuple[str, int] | None:
    """The pattern of names that count up by one, and their first number: "spherex_{i:03d}", 1; None if there is none."""
    match = NUMBER_AT_END.search(names[0])
    if match is None or "{" in names[0]:
        return None
    width, first = len(match[0]), int(match[0])
    start, end = names[0][: match.start()], names[0][match.end() :]
    hole = f"{{i:0{width}d}}" if match[0].startswith("0") and width > 1 else "{i}"
    expected = [start + (f"{i:0{width}d}" if "0" in hole else str(i)) + end for i in range(first, first + len(names))]
    return (start + hole + end, first) if expected == list(names) else None

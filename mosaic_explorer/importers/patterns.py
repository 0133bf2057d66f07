"""Names of columns by a pattern: "mag_{band}", "MAG_{BAND}", "{filter}_mag", "flux_{i:03d}". Nothing else is understood."""

from __future__ import annotations

import re
from collections.abc import Sequence

PLACEHOLDER = re.compile(r"\{(?P<word>i|band|BAND|filter)(?::0(?P<width>[1-9])d)?\}")


def is_pattern(text: str) -> bool:
    """Whether a text of a map is a pattern and not the name of one column."""
    return "{" in text


def expand(pattern: str, labels: Sequence[str] | range) -> list[str] | None:
    """The names that a pattern gives for bands, or for numbers; None if it does not tell one from another.

    >>> expand("{band}_mag", ["u", "g"])
    ['u_mag', 'g_mag']
    >>> expand("flux_{i:03d}", range(1, 3))
    ['flux_001', 'flux_002']
    >>> expand("{band}_mag", ["hsc2017-g", "twomass-Ks"])  # a filter's band stands behind its last "-"; {filter} is all of it
    ['g_mag', 'Ks_mag']
    """
    names = [_name(pattern, label) for label in labels]
    return None if "{" in names[0] or len(set(names)) < len(names) else names


def _name(pattern: str, label: str | int) -> str:
    def fill(match: re.Match[str]) -> str:
        if isinstance(label, int):
            return f"{label:0{int(match['width'] or 0)}d}" if match["word"] == "i" else match[0]
        if match["word"] == "i" or match["width"]:
            return match[0]
        if match["word"] == "filter":
            return label
        band = label.rpartition("/")[2].partition(".")[0].rpartition("-")[2]
        return band.upper() if match["word"] == "BAND" else band

    return PLACEHOLDER.sub(fill, pattern)

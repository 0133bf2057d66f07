"""One-line errors that say what was found, what is allowed and which valid name lies nearest."""

from __future__ import annotations

import difflib
import re
import reprlib
from collections.abc import Iterable
from typing import Any

LONGEST = 80  # characters of a value that an error repeats
# what moves a terminal's cursor, colours it or turns its text around, ends a line, or is no character at all
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_short = reprlib.Repr()
_short.maxstring = _short.maxother = _short.maxlong = LONGEST


class MosaicError(ValueError):
    """Something the user gave cannot be used; the message is one line that says how to mend it.

    It repeats names of strangers' files: what would end the line, or steer a terminal, is written out.
    """

    def __init__(self, *words: object):
        super().__init__(*(printable(one) if isinstance(one, str) else one for one in words))


class CatalogError(MosaicError):
    """A catalog lacks something, or holds what no galaxy can have."""


class MaskError(MosaicError):
    """A mask names something that a galaxy does not have."""


class ModelError(MosaicError):
    """Weights, configuration or catalog do not fit together."""


def nearest(name: str, allowed: Iterable[str]) -> str:
    """The allowed name closest in spelling to `name`, as a phrase for an error message, or ''."""
    spelled = {str(word).lower(): word for word in allowed}
    close = difflib.get_close_matches(str(name).lower(), list(spelled), n=1, cutoff=0.5)
    return f" Did you mean '{spelled[close[0]]}'?" if close else ""


def excerpt(value: Any) -> str:
    """A value as an error repeats it: as Python writes it, on one line, and no more than its beginning."""
    try:
        return _short.repr(value)
    except (ValueError, RecursionError):  # a number of thousands of digits
        return f"a {type(value).__name__}"


def printable(text: str, keep: str = "") -> str:
    """A text whose control characters, but for those in `keep`, are written out: a stranger's file steers no terminal."""
    return CONTROLS.sub(lambda found: found[0] if found[0] in keep else found[0].encode("unicode_escape").decode(), text)


def unknown(kind: str, name: object, allowed: Iterable[str]) -> str:
    """The message for an unknown name: what it is, what is allowed, what is nearest."""
    word = excerpt(str(name))[1:-1]
    allowed = list(dict.fromkeys(allowed))
    shown = ", ".join(allowed if len(allowed) <= 16 else [*allowed[:8], "...", *allowed[-2:]])
    return f"unknown {kind} '{word}'; allowed: {shown}.{nearest(word, allowed)}"

"""How a table of text is laid out, and how a line of it is split into values."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field

MISSING = frozenset(("", "na", "n/a", "nan", "null", "none", "-", "--", "---", "...", "masked", "<na>", "inf", "-inf", "indef"))


@dataclass(frozen=True)
class TextLayout:
    """What there is to know before the rows are read; `first` is the line with which they begin, counted from 0.

    `spans` are where the values of a line begin and end, of a table whose columns are told by their places alone.
    """

    encoding: str
    names: tuple[str, ...]
    first: int
    delimiter: str
    comment: str = "#"
    quote: str = '"'
    words: str = ""
    spans: tuple[tuple[int, int | None], ...] = ()
    units: dict[str, str] = field(default_factory=dict)
    masks: dict[str, str] = field(default_factory=dict)
    arrays: frozenset[str] = frozenset()  # columns of lists, written as JSON
    nulls: frozenset[str] = frozenset(("",))  # texts that the file itself says are no values
    has_decimal_comma: bool = False


def encoding_of(head: bytes) -> str:
    """The encoding of a text, by its first bytes; what is no UTF-8 is taken as Latin-1."""
    if head.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if len(head) > 3 and not any(head[1::2][:200]):
        return "utf-16-le"
    if len(head) > 3 and not any(head[::2][:200]):
        return "utf-16-be"
    try:
        head[:-4].decode("utf8")
    except UnicodeDecodeError as error:
        return "utf-8" if error.start >= len(head) - 8 else "latin-1"
    return "utf-8"


def split(line: str, delimiter: str, quote: str = '"') -> list[str]:
    """The values of a line, without blanks and quotes around them."""
    if delimiter == " ":
        return [one.strip(quote) for one in re.findall(rf"{quote}[^{quote}]*{quote}|\S+", line)]
    if delimiter == "|" and line.strip().startswith("|"):
        line = line.strip().removeprefix("|").removesuffix("|")
    return [one.strip() for one in next(csv.reader([line], delimiter=delimiter, quotechar=quote, skipinitialspace=True), [""])]


def is_number(text: str) -> bool:
    text = text.strip().replace("D", "E").replace("d", "e") if text[:1] in "0123456789+-." else text
    try:
        float(text.replace(",", "."))
    except ValueError:
        return False
    return text.lower() not in MISSING

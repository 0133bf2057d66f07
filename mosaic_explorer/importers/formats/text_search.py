"""The layout of a table of text: told by the header of a standard, or searched for in its first lines."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from ...errors import CatalogError
from .content import suffix_of
from .text_layout import MISSING, TextLayout, encoding_of, is_number, split
from .text_standards import byte_by_byte, ecsv, ipac, ruled

JUDGED_LINES = 60  # by which the separator is told
DELIMITERS = {",": "commas", "\t": "tabs", ";": "semicolons", "|": "bars", " ": "blanks"}
LEAST_SHARE = 0.8  # of the lines that must have as many values as most
MOST_NOTES = 30  # lines without a mark that may stand before the names
COMMENTS = "#%!"
NUMBERED = re.compile(r"^(?:col(?:umn)?\s*)?\(?(\d+)[).:]?\s+([^\s]+)(.*)$", re.I)  # "1 NUMBER  Running number  [unit]"
QUOTED = re.compile(r"(^|[,;\t|])[^\S\t]*'[^']*'")
DRAWN, IN_RULES = re.compile(r"[\s|+:=-]+"), ("--", "==", ":-", "-:")
COUNT = re.compile(r"\s*\(\d+ rows?\)\s*")  # the last line of a database's answer
LISTED = re.compile(r"(?<!\w)([^\W\d]\w*)(\(\))?\s*\b(\d+)(?:-(\d+))?(?=[\s,]|$)")  # "Z_BEST 2", "MAG_OBS()15-20"
TYPES = re.compile(r"^\d*[NSM][<>]?$")  # of the second line of an RDB table
DECIMAL_COMMA = re.compile(r"^[-+]?\d+,\d+([eE][-+]?\d+)?$")


def find_layout(head: bytes, path: Path, is_whole: bool) -> TextLayout:
    """The layout of a table of text by its first lines; `is_whole`: there are no others.

    Raises
    ------
    CatalogError
        If it is empty, no table, or no line names its columns.
    """
    encoding = encoding_of(head)
    lines = re.split(r"\r\n|\r|\n", head.decode(encoding, "replace"))
    lines = lines if is_whole or len(lines) < 2 else lines[:-1]
    start = next((line.strip() for line in lines if line.strip()), "")
    if not start:
        raise CatalogError(f"'{path}' is empty; expected a line of column names.")
    others = {"<": "XML or a web page", "{": "JSON", "[": "JSON", "\\begin": "LaTeX", "\\documentclass": "LaTeX"}
    if kind := next((kind for mark, kind in others.items() if start.startswith(mark)), ""):
        raise CatalogError(f"'{path}' is {kind} and no table of text; write it as CSV, Parquet or FITS.")
    if start.startswith("# %ECSV"):
        return ecsv(lines, encoding)
    if start[0] in "\\|" and (found := ipac(lines, encoding)):
        return found
    if any(line.startswith("Byte-by-byte Description of file") for line in lines):
        return byte_by_byte(lines, encoding)
    if found := ruled(lines, encoding):
        return found
    return _Search(lines, path, encoding).layout()


class _Search:
    """Tries what may separate values until names are found."""

    def __init__(self, lines: list[str], path: Path, encoding: str):
        self.path, self.encoding = path, encoding
        start = next(line.strip() for line in lines if line.strip())
        self.comment = start[0] if start[0] in COMMENTS else "#"
        self.comments: list[str] = []
        self.rows: list[tuple[int, str]] = []
        for number, line in enumerate(lines):
            if line.lstrip().startswith(self.comment):
                if not self.rows:
                    self.comments.append(line.strip().lstrip(self.comment).strip())
            elif line.strip() and not (not self.rows and re.fullmatch(r'"?sep=.?"?', line.strip())):  # Excel's
                self.rows.append((number, line))
            if len(self.rows) > JUDGED_LINES:
                break
        texts = [text for _, text in self.rows[:3]]
        is_single = any("'" in text and '"' not in text and QUOTED.search(text) for text in texts)
        self.quote = "'" if is_single else '"'

    def layout(self) -> TextLayout:
        suffix = suffix_of(self.path)
        order = sorted(DELIMITERS, key=lambda d: (d == " ", {".csv": ",", ".tsv": "\t"}.get(suffix, ",") != d))
        for delimiter in order:
            if found := self._by(delimiter, strictly=True):
                return found
        for delimiter in order:
            if found := self._by(delimiter, strictly=False):
                return found
        raise CatalogError(self._no_names())

    def _by(self, delimiter: str, strictly: bool) -> TextLayout | None:
        """The layout, if this is what separates values; not `strictly`: by the line of names alone."""
        rows = [split(text, delimiter, self.quote) for _, text in self.rows]
        if not rows:
            return None if strictly else self._names_alone(delimiter)
        judged = [row for row, (_, text) in zip(rows, self.rows) if not _is_rule(text) and not COUNT.fullmatch(text)] or rows
        counts = Counter(map(len, judged if strictly else judged[:1]))
        n, share = max(counts.items(), key=lambda pair: pair[1])
        if strictly and share < LEAST_SHARE * len(judged) and share < LEAST_SHARE * (len(judged) - MOST_NOTES):
            return None
        if n < 2 and delimiter != " ":
            return None
        begin = next(i for i, row in enumerate(rows) if len(row) == n)
        if begin > MOST_NOTES or (begin and len(rows) - begin < 2):
            return None
        names, at, units = self._names(rows, begin, n, delimiter)
        if names is None or (delimiter == "," and any(mark in name for name in names for mark in ";\t")):
            return None
        first = self.rows[at][0] if at < len(self.rows) else self.rows[-1][0] + 1
        values = [value for row in rows[at:] for value in row]
        return self._made(names, first, delimiter, units, delimiter != "," and any(map(DECIMAL_COMMA.match, values)))

    def _made(
        self, names: list[str], first: int, delimiter: str, units: dict[str, str], has_decimal_comma: bool = False
    ) -> TextLayout:
        words = "CSV" if delimiter == "," else f"text, values between {DELIMITERS[delimiter]}"
        names = [name.strip().strip("\"'").strip() or f"Unnamed: {i}" for i, name in enumerate(names)]  # as pandas calls it
        return TextLayout(
            self.encoding, tuple(names), first, delimiter, self.comment, self.quote, words, units=units,
            has_decimal_comma=has_decimal_comma,
        )  # fmt: skip

    def _names_alone(self, delimiter: str) -> TextLayout | None:
        """The layout of a table without rows, whose only line may be marked as a comment."""
        for comment in reversed(self.comments):
            names = split(comment, delimiter, self.quote)
            if len(names) > 1 or delimiter == " ":
                return self._made(names, 1 << 62, delimiter, {})
        return None

    def _names(self, rows: list[list[str]], begin: int, n: int, delimiter: str) -> tuple[list[str] | None, int, dict[str, str]]:
        """Names, the place of the first row and units; the rows have `n` values and begin, names perhaps, at `begin`."""
        numbered, units = _numbered(self.comments, n)
        if numbered:
            return numbered, begin, units
        first, below = rows[begin], [row for row in rows[begin + 1 :] if len(row) == n]
        are_numbers = [is_number(value) or not any(letter.isalpha() for letter in value or "a") for value in first]
        is_proved = any(
            value.lower() not in MISSING and not is_one and any(is_number(row[k]) for row in below)
            for k, (value, is_one) in enumerate(zip(first, are_numbers))
        )
        if not (is_proved and not any(are_numbers)):
            for commented in (_commented(self.comments, n, delimiter, self.quote), _listed(self.comments, n)):
                if commented:
                    return commented, begin, {}
            if begin and (shifted := self._shifted(rows, begin, n)):
                return shifted, begin, {}
            if not is_proved and any(are_numbers):
                return None, 0, {}
        at = begin + 1
        if at < len(rows) and _is_rule(self.rows[at][1]):
            return first, at + 1, {}
        if at + 1 < len(rows) and _is_rule(self.rows[at + 1][1]) and len(rows[at]) == n:  # VizieR writes units between
            return first, at + 2, {name: unit for name, unit in zip(first, rows[at]) if unit}
        if delimiter == "\t" and at < len(rows) and all(map(TYPES.match, rows[at])):
            at += 1
        return first, at, {}

    def _shifted(self, rows: list[list[str]], begin: int, n: int) -> list[str] | None:
        """Names one fewer than values: R leaves out that of the row's own name, others end each row with a separator."""
        names = rows[begin - 1]
        if len(names) != n - 1 or n < 3 or any(map(is_number, names)):
            return None
        ends_empty = all(row[-1] == "" for row in rows[begin:] if len(row) == n)
        return [*names, ""] if ends_empty else ["", *names]

    def _no_names(self) -> str:
        some = self.rows[0][1].strip()[:40] if self.rows else ""
        value = re.split(r"[,;|\s]", some)[0]
        near = f"; the line '{self.comment} {self.comments[-1][:60]}' names other than as many columns" if self.comments else ""
        return (
            f"'{self.path}' begins with numbers ('{value}'); its first line must hold names of columns, as many as there are "
            f"values in a row, for example '# id redshift mag_g'{near}."
        )


def _is_rule(line: str) -> bool:
    """Whether a line is drawn under the names."""
    return any(mark in line for mark in IN_RULES) and DRAWN.fullmatch(line) is not None


def _numbered(comments: list[str], n: int) -> tuple[list[str] | None, dict[str, str]]:
    """Names of a list of columns, "1 NUMBER", "2 MAG_AUTO  Kron-like magnitude [mag]", as SExtractor and BPZ write it.

    A number that is left out belongs to the column before, an array: MAG_APER, MAG_APER_1, ...
    """
    columns: dict[int, str] = {}
    units: dict[str, str] = {}
    last = 0
    for comment in comments:
        match = NUMBERED.match(comment)
        if not match:
            continue
        number, is_named = int(match[1]), not is_number(match[2])
        if is_named and number == 1:
            columns, units, last = {}, {}, 0
        if (is_named and number == last + 1) or (columns and n >= number > last):
            columns[number], last = match[2].rstrip(":,"), number
            if unit := re.search(r"\[([^\[\]]+)\]\s*$", match[3]):
                units[match[2].rstrip(":,")] = unit[1]
    if 1 not in columns or last > n or (len(columns) == 1 and n > 1):
        return None, {}
    names: list[str] = []
    for number in range(1, n + 1):
        if number in columns:
            names.append(columns[number])
            start = number
        else:
            names.append(f"{columns[start]}_{number - start}")
    return names, units


def _commented(comments: list[str], n: int, delimiter: str, quote: str) -> list[str] | None:
    """Names in a line that is marked as a comment: the last with as many words as there are values, each another.

    Of two lines that begin alike it is the first: eazy writes the numbers of its filters in a second one.
    """
    found: list[str] | None = None
    for comment in reversed(comments):
        for mark in dict.fromkeys((delimiter, " ")):
            words = split(comment, mark, quote)
            are_names = sum(re.match(r"[^\W\d]", word) is not None for word in words) * 2 >= n
            if len(words) == n and len(set(words)) == n and are_names and not _is_rule(comment):
                if found and found[0] != words[0]:
                    return found
                found = words
                break
        else:
            if found:
                return found
    return found


def _listed(comments: list[str], n: int) -> list[str] | None:
    """Names in a list of names and numbers, "IDENT 1 Z_BEST 2 MAG_OBS()3-8", as LePhare writes it."""
    text, start = " ".join(comments), 0
    for comment in comments:
        names: list[str] = []
        for match in LISTED.finditer(text, start):
            name, array, first, last = match.groups("")
            if int(first) != len(names) + 1 or int(last or first) > n:
                break
            count = int(last or first) - int(first) + 1
            names += [f"{name}{k}" for k in range(count)] if array else [name]
        if len(names) == n and n > 1 and LISTED.match(comment):
            return names
        start += len(comment) + 1
    return None

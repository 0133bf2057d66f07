"""How a unit may be written: "1e-17 erg/s/cm2/AA", "10**-17 erg s^-1 (cm2 AA)-1". Astropy is given nothing else.

Astropy computes the numbers of a text exactly, so that one power of another takes hours. Here ten and names alone have powers,
small ones; brackets with a number in them have none.

    unit    = term ((" " | "*" | "." | "·" | "/") term)*
    term    = number | "10" power | name power? | "(" unit ")" power?
    power   = ("**" | "^")? whole | ("**" | "^") "(" whole ("/" whole)? ")"
"""

from __future__ import annotations

import re

MOST_CHARACTERS = 60
MOST_DEPTH = 3  # of brackets in brackets
MOST_POWER, MOST_POWER_OF_TEN = 9, 99
TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d+(?:\.\d+|\.(?=[eE\s]))?|\.\d+)(?:[eE][-+]?\d{1,2}(?!\d))?)"
    r"|(?P<name>[^\W\d]+)|(?P<power>\*\*|\^)|(?P<sign>[-+])|(?P<times>[*·./])|(?P<open>\()|(?P<close>\)))"
)
LONGEST_NUMBER = 20  # characters


def is_unit_text(text: str) -> bool:
    """Whether a text is written as a unit may be; whether there is such a unit is not asked."""
    if len(text) > MOST_CHARACTERS or not (tokens := _tokens(text)):
        return False
    parser = _Parser(tokens)
    return parser.unit(0) and parser.at == len(tokens)


def _tokens(text: str) -> list[tuple[str, str]] | None:
    """(kind, text) one after another; None if there is something else."""
    tokens, at, end = [], 0, len(text.rstrip())
    while at < end:
        match = TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            return None
        tokens.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return tokens


class _Parser:
    """Goes through tokens; each method says whether what it is named after stands at the place, and goes behind it."""

    def __init__(self, tokens: list[tuple[str, str]]):
        self.tokens, self.at, self.numbers = tokens, 0, 0

    def _next(self, *kinds: str) -> str:
        """The next token's text if it is of these kinds, and go behind it; else ""."""
        if self.at < len(self.tokens) and self.tokens[self.at][0] in kinds:
            self.at += 1
            return self.tokens[self.at - 1][1]
        return ""

    def _follows(self, *kinds: str) -> bool:
        return self.at < len(self.tokens) and self.tokens[self.at][0] in kinds

    def unit(self, depth: int) -> bool:
        if depth > MOST_DEPTH or not self.term(depth):
            return False
        while self._next("times") or self._follows("number", "name", "open"):
            if not self.term(depth):
                return False
        return True

    def term(self, depth: int) -> bool:
        if number := self._next("number"):
            self.numbers += 1
            has_power = self._follows("power", "sign")
            return len(number) <= LONGEST_NUMBER and (not has_power or (number == "10" and self.power(MOST_POWER_OF_TEN)))
        if self._next("open"):
            numbers = self.numbers
            if not (self.unit(depth + 1) and self._next("close")):
                return False
            if self.numbers > numbers:
                return not self._follows("power", "sign", "number")
        elif not self._next("name"):
            return False
        return self.power(MOST_POWER) if self._follows("power", "sign", "number") else True

    def power(self, most: int) -> bool:
        """A power of at most `most`, after which there is no further one."""
        sign = self._next("power")
        if sign and self._next("open"):
            is_small = self._whole(most) and (self._next("times") != "/" or self._whole(most)) and bool(self._next("close"))
        else:
            is_small = self._whole(most)
        return is_small and not self._follows("power", "sign")

    def _whole(self, most: int) -> bool:
        self._next("sign")
        number = self._next("number")
        return number.isdecimal() and len(number) <= 2 and int(number) <= most

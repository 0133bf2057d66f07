"""What the lattice of masks is of, as a state holds it, and as words of an address."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np

from ...errors import MosaicError
from ...gains.cheapest import MEASURES, By
from ...gains.subset_scores import targets_of
from ...modalities import Table


class LatticeChoice(NamedTuple):
    """What the lattice is of.

    is_open : whether "Observe next" shows it, rather than its list
    target : a vector whose errors count; "" for the scalar in focus
    by : what colours and the cheapest way go by
    want : an error or a width that is to be reached; 0 for none
    in_two : whether the history is seen in two parts, before and after 10 Gyr
    costs : (text of a piece, hours of telescope time), where they are not the examples
    """

    is_open: bool = False
    target: str = ""
    by: By = MEASURES[0]
    want: float = 0.0
    in_two: bool = False
    costs: tuple[tuple[str, float], ...] = ()


COMMA = re.compile(r",(?![^\[]*\])")  # that stands in no brackets


class _Words(NamedTuple):
    """The words that an address has for a choice."""

    is_open: str = "open"
    in_two: str = "halves"
    target: str = "of:"
    want: str = "want:"
    cost: str = "cost:"


WORDS = _Words()


def lattice_text(choice: LatticeChoice) -> str:
    """As in an address: "open,width,of:sfh,want:0.2,halves,cost:sed:4"; "" of the first one."""
    words = [
        *[WORDS.is_open] * choice.is_open,
        *[choice.by] * (choice.by != MEASURES[0]),
        *[WORDS.target + choice.target] * bool(choice.target),
        *[f"{WORDS.want}{choice.want:g}"] * bool(choice.want),
        *[WORDS.in_two] * choice.in_two,
        *(f"{WORDS.cost}{text}:{hours:g}" for text, hours in choice.costs),
    ]
    return ",".join(words)


def read_lattice(text: str, table: Table) -> LatticeChoice:
    """What `lattice_text` wrote; a MosaicError says what cannot be."""
    choice = LatticeChoice()
    for word in filter(None, COMMA.split(text)):
        if word == WORDS.is_open:
            choice = choice._replace(is_open=True)
        elif word == WORDS.in_two:
            choice = choice._replace(in_two=True)
        elif word in MEASURES:
            choice = choice._replace(by=word)
        elif word.startswith(WORDS.target):
            choice = choice._replace(target=check_vector(word.removeprefix(WORDS.target), table))
        elif word.startswith(WORDS.want):
            choice = choice._replace(want=check_want(word.removeprefix(WORDS.want), choice.by))
        elif word.startswith(WORDS.cost):
            piece, _, hours = word.removeprefix(WORDS.cost).rpartition(":")
            choice = with_cost(choice, piece, hours)
        else:
            allowed = ", ".join([*MEASURES, *WORDS])
            raise MosaicError(f"cannot read '{word[:40]}' of the lattice; words begin with: {allowed}.")
    return choice


def check_vector(name: str, table: Table) -> str:
    """A vector that errors can be of."""
    allowed = [target for target in targets_of(table) if target in table.names]
    if name not in allowed:
        raise MosaicError(f"the lattice is of the scalar in focus, or of: {', '.join(allowed)}; found '{name[:40]}'.")
    return name


def check_want(value: object, by: By) -> float:
    """A wanted error or width; 0 and "" for none."""
    number = _number(value) if value not in ("", None) else 0.0
    if not number >= 0:
        raise MosaicError(f"the wanted {by} must be a number above 0; found '{str(value)[:40]}'.")
    return number


def with_cost(choice: LatticeChoice, text: str, hours: object) -> LatticeChoice:
    """The choice with another cost of a piece, whose text it is; surveys that are not drawn at the moment keep theirs."""
    number = _number(hours)
    if not text or not number >= 0:
        raise MosaicError(f"the cost of '{text[:40]}' must be a number of hours, 0 or more; found '{str(hours)[:40]}'.")
    return choice._replace(costs=tuple(sorted({**dict(choice.costs), text: number}.items())))


def _number(value: object) -> float:
    """A finite number; else NaN."""
    try:
        number = float(str(value))
    except ValueError:
        return float("nan")
    return number if np.isfinite(number) else float("nan")

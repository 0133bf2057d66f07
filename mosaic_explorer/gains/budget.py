"""One galaxy within a budget of telescope time: what a greedy observer buys, and the cheapest that would have been enough."""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from typing import NamedTuple

import numpy as np

from ..catalog.measurements import Measurements
from ..errors import MosaicError
from ..masks import Mask
from ..model.mosaic import Mosaic
from ..model.quantiles import HIGH, HIGHEST, LOW, LOWEST, MEDIAN
from .expected import as_predicted
from .pieces import Piece

MOST_FOR_SALE = 14  # pieces: 16,384 combinations
NARROWEST = 1e-6  # of a width in a ratio


class Goal(NamedTuple):
    """What is to be reached.

    name : a scalar
    width : half its 16-84% range, at most [its unit]
    budget : hours of telescope time
    truth : its true value, NaN if nobody knows
    """

    name: str
    width: float
    budget: float
    truth: float = math.nan


class Range(NamedTuple):
    """An answer: its median, and the ends of its 68% and its 95% range [its unit]."""

    lowest: float
    low: float
    median: float
    high: float
    highest: float

    @property
    def width(self) -> float:
        """Half the 68% range."""
        return (self.high - self.low) / 2

    def reaches(self, goal: Goal) -> bool:
        """Whether it is narrow enough, and the truth, where it is known, in the 95% range."""
        return self.width <= goal.width and (math.isnan(goal.truth) or self.lowest <= goal.truth <= self.highest)


class Way(NamedTuple):
    """Pieces as they are bought.

    pieces : their numbers, in order
    hours : what they cost together
    widths : half the 68% range after each
    answer : after the last
    """

    pieces: tuple[int, ...]
    hours: float
    widths: tuple[float, ...]
    answer: Range


def greedy(model: Mosaic, inputs: Measurements, mask: Mask, pieces: Sequence[Piece], goal: Goal) -> Generator[None, None, Way]:
    """What an observer buys who looks one piece ahead, without knowing more than the model says; yields between answers.

    Next is the piece that can be paid from which most is expected for an hour: the fall of the logarithm of the width if what
    is hidden turns out as predicted (`as_predicted`: medians, with the errors that the galaxy's own exposures have). Then it
    is really seen. The observer stops once the answer is narrow enough, or nothing more can be paid or seen.

    Parameters
    ----------
    inputs : measurements of one galaxy
    mask : what is seen at first, for nothing
    """
    masks = [Mask.parse(piece.text, model.table) for piece in pieces]
    order: list[int] = []
    widths: list[float] = []
    hours, answer = 0.0, _range(model, inputs, mask, goal.name)
    while answer.width > goal.width:
        left = [i for i, one in enumerate(masks) if pieces[i].hours <= goal.budget - hours and (one.seen & ~mask.seen).any()]
        if not left:
            break
        whole = model.answer(inputs, mask, [name for name, (row, _) in model.table.variables.items() if not row.curves])
        predicted = as_predicted(model.table, inputs, mask, whole)
        rates = []
        for i in left:
            yield
            after = _range(model, predicted, mask | masks[i], goal.name)
            rates.append(math.log(max(answer.width, NARROWEST) / max(after.width, NARROWEST)) / pieces[i].hours)
        best = left[int(np.argmax(rates))]
        hours, mask = hours + pieces[best].hours, mask | masks[best]
        answer = _range(model, inputs, mask, goal.name)
        order.append(best)
        widths.append(answer.width)
        yield
    return Way(tuple(order), hours, tuple(widths), answer)


def cheapest_way(
    model: Mosaic, inputs: Measurements, mask: Mask, pieces: Sequence[Piece], goal: Goal
) -> Generator[None, None, Way | None]:
    """The combination that costs least of all that can be paid and reach the goal; None if none does. Yields between answers.

    That is hindsight: it is found with the galaxy's own values, and the truth is in the 95% range. Combinations are looked into
    as they cost more and more, of equal ones that of fewer pieces first; pieces come in the order in which they are for sale.

    Raises
    ------
    MosaicError
        If there are more than `MOST_FOR_SALE` pieces.
    """
    if len(pieces) > MOST_FOR_SALE:
        raise MosaicError(f"at most {MOST_FOR_SALE} pieces may be for sale; found {len(pieces)}.")
    masks = [Mask.parse(piece.text, model.table) for piece in pieces]
    seen = np.array([one.seen for one in masks]).reshape(len(pieces), -1)
    has = (np.arange(2 ** len(pieces))[:, None] >> np.arange(len(pieces))) & 1 == 1
    hours = has @ np.array([piece.hours for piece in pieces], float)
    order = np.lexsort((has.sum(1), hours))
    looked_into: set[bytes] = set()  # the same values may be bought in two ways
    for i in order[hours[order] <= goal.budget]:
        together = seen[has[i]].any(0) | mask.seen
        if together.tobytes() in looked_into:
            continue
        looked_into.add(together.tobytes())
        answer = _range(model, inputs, Mask(together, model.table), goal.name)
        if answer.reaches(goal):
            return _way(model, inputs, mask, pieces, masks, np.flatnonzero(has[i]).tolist(), goal.name)
        yield
    return None


def everything(model: Mosaic, inputs: Measurements, mask: Mask, pieces: Sequence[Piece], goal: Goal) -> Way:
    """All pieces, whatever the budget; of those that share values the largest first, and none that adds nothing."""
    masks = [Mask.parse(piece.text, model.table) for piece in pieces]
    numbers: list[int] = []
    now = mask
    for i in sorted(range(len(pieces)), key=lambda i: -int(masks[i].seen.sum())):
        if (masks[i].seen & ~now.seen).any():
            numbers.append(i)
            now = now | masks[i]
    return _way(model, inputs, mask, pieces, masks, numbers, goal.name)


def _way(
    model: Mosaic,
    inputs: Measurements,
    mask: Mask,
    pieces: Sequence[Piece],
    masks: Sequence[Mask],
    numbers: list[int],
    name: str,
) -> Way:
    """Pieces bought one after another, by their numbers."""
    answers: list[Range] = []
    for i in numbers:
        mask = mask | masks[i]
        answers.append(_range(model, inputs, mask, name))
    last = answers[-1] if answers else _range(model, inputs, mask, name)
    return Way(tuple(numbers), float(sum(pieces[i].hours for i in numbers)), tuple(one.width for one in answers), last)


def _range(model: Mosaic, inputs: Measurements, mask: Mask, name: str) -> Range:
    quantiles = model.answer(inputs, mask, [name]).quantiles[0, model.table.place(name).start].astype(float)
    return Range(*(float(quantiles[level]) for level in (LOWEST, LOW, MEDIAN, HIGH, HIGHEST)))

"""How unlike the training galaxies a galaxy's seen values are: does the model, shown one part of them, expect the other?

Questions, none of which looks at what is hidden. Shown every other token of each vector, or every other band, does it expect
those between (twice, the halves in turn)? Shown all but one scalar, does it expect that one? Does a value lie beyond all that
training held? A surprise is counted in predicted 16-84% bands and errors of measurement, as a root mean square over the values
hidden at a time, and divided by the one that galaxies like those of training seldom exceed: the more questions, the more
seldom, so that about 1% of them reach 1 in any. The greatest counts.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

import numpy as np

from ..catalog.measurements import Measurements
from ..masks import Mask
from .quantiles import HIGH, LOW, MEDIAN

if TYPE_CHECKING:
    from .mosaic import Mosaic

WARN = 1.25  # from here on a user is told
NARROWEST = 0.01  # of a value's spread: the least width of a band that counts
BEYOND = 0.1  # of a value's spread: so far outside the training range counts 1
STRANGEST = 100.0  # bands: a surprise is not counted beyond


def ood_score(model: Mosaic, shown: Measurements, mask: Mask) -> tuple[np.ndarray, np.ndarray]:
    """The score of each galaxy, (n,): 1 is reached by 1% of galaxies like those of training; and which variable is to blame.

    The second array, (n,) of str, names the variable whose seen values surprise most; "" where nothing is seen.
    """
    steps = ood_steps(model, shown, mask)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def ood_steps(model: Mosaic, shown: Measurements, mask: Mask) -> Generator[None, None, tuple[np.ndarray, np.ndarray]]:
    """`ood_score` in steps, between which something more urgent may be done."""
    score, ood_variable = np.zeros(len(shown), np.float32), np.full(len(shown), "", object)

    def count(name: str, found: np.ndarray) -> None:
        worse = found > score
        score[worse], ood_variable[worse] = found[worse], name

    asked = []
    for question in surprises(model, shown, mask):
        asked.append(question)
        yield
    for name, surprise in asked:
        count(name, surprise / allowed(model.config.get("unlike", {}).get(name, (1.0, 1.0)), len(asked)))
    for name, beyond in _beyond(model, shown, mask):
        count(name, beyond)
    return score, ood_variable


def allowed(quantiles: tuple[float, float], questions: int) -> np.floating:
    """The surprise that 1 in 100 x `questions` exceed, from those that 1 in 100 and 1 in 1,000 do: a line in the logarithm."""
    return quantiles[0] + (quantiles[1] - quantiles[0]) * np.log10(questions)


def surprises(model: Mosaic, shown: Measurements, mask: Mask) -> Iterator[tuple[str, np.ndarray]]:
    """The surprise of each variable's seen values, not yet divided: (variable, (n,)), a variable may come twice."""
    seen = np.isfinite(shown.values) & mask.seen
    for hidden, names in _questions(model, mask):
        told = model.answer(shown, Mask(mask.seen & ~hidden, mask.table), names).quantiles
        for name in names:
            place = np.arange(model.table.size)[model.table.place(name)]
            place = place[hidden[place]]
            yield name, _distance(model, told[:, place], shown, seen, place)


def _questions(model: Mosaic, mask: Mask) -> Iterator[tuple[np.ndarray, list[str]]]:
    """What to hide of what is seen, and which variables to ask for then."""
    table, keys = model.table, model.network.keys
    odd = (keys.of_value - np.repeat([keys.slices[row.name].start for row in table], [row.size for row in table])) % 2 == 1
    for row in table:  # a modality that is one token, like six bands, alternates value by value
        if keys.counts[row.name] == 1:
            odd[table.slices[row.name]] = np.arange(row.size) % 2 == 1
    vectors = np.concatenate([np.full(row.size, row.is_vector) for row in table])
    for half in (odd, ~odd):
        hidden = mask.seen & vectors & half
        names = [row.variables[0].name for row in table if hidden[table.slices[row.name]].any()]
        if names:
            yield hidden, names
    for name in table.scalar_names:
        if mask.of(name).any():
            yield np.arange(table.size) == table.place(name).start, [name]


def _distance(model: Mosaic, told: np.ndarray, shown: Measurements, seen: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Root mean square distance of values (n, place) from the median, in bands: (n,)."""
    x, error, limit, seen = shown.values[:, place], shown.error[:, place], shown.limit[:, place], seen[:, place]
    median = told[..., MEDIAN]
    width = np.where(x > median, told[..., HIGH] - median, median - told[..., LOW])
    width = np.maximum(width, NARROWEST * model.scaling.spread[place])
    away = np.where(limit, np.maximum(x - median, 0), np.abs(x - median))  # a limit only says: fainter
    away = np.where(seen, np.minimum(away / np.hypot(width, error), STRANGEST), 0)
    return np.sqrt((away**2).sum(1) / np.maximum(seen.sum(1), 1))


def _beyond(model: Mosaic, shown: Measurements, mask: Mask) -> Iterator[tuple[str, np.ndarray]]:
    """How far the seen values of each variable lie outside the training range: (variable, (n,))."""
    scale = model.scaling
    outside = np.maximum(shown.values - scale.high, scale.low - shown.values) / np.hypot(BEYOND * scale.spread, shown.error)
    outside = np.where(np.isfinite(shown.values) & mask.seen & ~shown.limit, outside, 0)
    for name in model.table.variables:
        place = model.table.place(name)
        if mask.seen[place].any():
            yield name, np.maximum(outside[:, place], 0).max(1)

"""How unlike the training galaxies a galaxy's seen values are: does the model, given one part of them, expect the other?

Questions, none of which looks at what is hidden. Given every other token of each vector, or every other band, does it expect
those between (twice, the halves in turn)? Given all but one scalar, does it expect that one? Does a value lie beyond all that
training held? A surprise is counted in predicted 16-84% bands and errors of measurement, as a root mean square over the values
hidden at a time, and divided by the one that galaxies like those of training seldom exceed: the more questions, the more
seldom, so that about 1% of them reach 1 in any. The greatest counts.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..catalog.measurements import Measurements
from ..masks import Mask
from ..masks.halves import odd_tokens, vector_values
from ..modalities import Table
from .quantiles import HIGH, LOW, MEDIAN
from .scaling import Scaling

WARN = 1.25  # from here on a user is warned
NARROWEST = 0.01  # of a value's spread: the least width of a band that counts
BEYOND = 0.1  # of a value's spread: so far outside the training range counts 1
STRANGEST = 100.0  # bands: a surprise is not counted beyond


@dataclass(frozen=True)
class OodScorer:
    """Scores galaxies under a model, which it knows by its answers.

    quantiles : (inputs, mask, variables) -> what the model answers, {variable: (n, its values, len(QUANTILES))}, physical
    table : of the model
    scaling : spreads and ranges of the training galaxies
    rare : {variable: the surprises that 1 in 100 and 1 in 1,000 galaxies like those of training exceed}
    """

    quantiles: Callable[[Measurements, Mask, Sequence[str]], dict[str, np.ndarray]]
    table: Table
    scaling: Scaling
    rare: dict[str, tuple[float, float]]

    def score(self, inputs: Measurements, mask: Mask) -> tuple[np.ndarray, np.ndarray]:
        """The score of each galaxy, (n,): 1 is reached by 1% of galaxies like those of training; and what is to blame.

        The second array, (n,) of str, names the variable whose seen values surprise most; "" where nothing is seen.
        """
        steps = self.steps(inputs, mask)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value

    def steps(self, inputs: Measurements, mask: Mask) -> Generator[None, None, tuple[np.ndarray, np.ndarray]]:
        """`score` in steps, between which something more urgent may be done."""
        score, variable = np.zeros(len(inputs), np.float32), np.full(len(inputs), "", object)

        def count(name: str, candidate: np.ndarray) -> None:
            worse = candidate > score
            score[worse], variable[worse] = candidate[worse], name

        surprises = []
        for named_surprise in self.surprises(inputs, mask):
            surprises.append(named_surprise)
            yield
        for name, surprise in surprises:
            count(name, surprise / allowed(self.rare.get(name, (1.0, 1.0)), len(surprises)))
        for name, beyond in self._beyond(inputs, mask):
            count(name, beyond)
        return score, variable

    def surprises(self, inputs: Measurements, mask: Mask) -> Iterator[tuple[str, np.ndarray]]:
        """The surprise of each variable's seen values, not yet divided: (variable, (n,)), a variable may come twice."""
        for hidden, names in self._questions(mask):
            quantiles = self.quantiles(inputs, Mask(mask.seen & ~hidden, mask.table), names)
            for name in names:
                start = mask.table.place(name).start
                place = np.flatnonzero(hidden[mask.table.place(name)])
                yield name, self._distance(quantiles[name][:, place], inputs, start + place)

    def _questions(self, mask: Mask) -> Iterator[tuple[np.ndarray, list[str]]]:
        """What to hide of what is seen, and which variables to ask for then."""
        table = self.table
        odd, vectors = odd_tokens(table), vector_values(table)
        for half in (odd, ~odd):
            hidden = mask.seen & vectors & half
            names = [row.variables[0].name for row in table if hidden[table.slices[row.name]].any()]
            if names:
                yield hidden, names
        for name in table.scalar_names:
            if mask.of(name).any():
                yield np.arange(table.size) == table.place(name).start, [name]

    def _distance(self, quantiles: np.ndarray, inputs: Measurements, place: np.ndarray) -> np.ndarray:
        """Root mean square distance of values (n, place) from the median, in bands: (n,)."""
        x, error, limit = inputs.values[:, place], inputs.error[:, place], inputs.limit[:, place]
        seen = np.isfinite(x)
        median = quantiles[..., MEDIAN]
        width = np.where(x > median, quantiles[..., HIGH] - median, median - quantiles[..., LOW])
        width = np.maximum(width, NARROWEST * self.scaling.spread[place])
        away = np.where(limit, np.maximum(x - median, 0), np.abs(x - median))  # a limit only says: fainter
        away = np.where(seen, np.minimum(away / np.hypot(width, error), STRANGEST), 0)
        return np.sqrt((away**2).sum(1) / np.maximum(seen.sum(1), 1))

    def _beyond(self, inputs: Measurements, mask: Mask) -> Iterator[tuple[str, np.ndarray]]:
        """How far the seen values of each variable lie outside the training range: (variable, (n,))."""
        scale = self.scaling
        for name in mask.table.variables:
            place = np.arange(mask.table.size)[mask.table.place(name)]
            place = place[mask.seen[place]]
            if not len(place):
                continue
            x, error = inputs.values[:, place], inputs.error[:, place]
            outside = np.maximum(x - scale.high[place], scale.low[place] - x) / np.hypot(BEYOND * scale.spread[place], error)
            outside = np.where(np.isfinite(x) & ~inputs.limit[:, place], outside, 0)
            yield name, np.maximum(outside, 0).max(1)


def allowed(quantiles: tuple[float, float], questions: int) -> np.floating:
    """The surprise that 1 in 100 x `questions` exceed, from those that 1 in 100 and 1 in 1,000 do: a line in the logarithm."""
    return quantiles[0] + (quantiles[1] - quantiles[0]) * np.log10(questions)

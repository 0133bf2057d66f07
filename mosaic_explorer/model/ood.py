"""How unlike the training galaxies a galaxy's seen values are: does the model, given one part of them, expect the other?

Questions, none of which looks at what is hidden. Given every other token of each vector, or every other band, does it expect
those between (twice, the halves in turn)? Given all bands but one, does it expect that one (each in turn)? Given all but one
scalar, that one? Does a value lie beyond all that training held? A surprise is counted in predicted 16-84% bands and errors of
measurement, as a root mean square over the values hidden at a time. How rare it is among galaxies like those of training says
the calibration; the rarest of all answers counts, and that the questions were many. The score is half the number of its
zeros: 1 of 20 such galaxies reach 0.65, 1 of 100 reach 1, 1 of 1,000 reach 1.5.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..catalog.measurements import Measurements
from ..masks import Mask
from ..masks.halves import odd_tokens, vector_values
from ..modalities import Modality, Table
from ..steps import finish
from .quantiles import HIGH, LOW, MEDIAN
from .scaling import Scaling

WARN = 1.25  # from here on a user is warned
NARROWEST = 0.01  # of a value's spread: the least width of a band that counts
BEYOND = 0.1  # of a value's spread: so far outside the training range counts 1
STRANGEST = 100.0  # bands: a surprise is not counted beyond
HIGHEST = 10.0  # score: nothing is rarer than 1 in 10^20
MOST_TOGETHER = 64  # questions times galaxies: of more the network itself takes the time
SINGLE = " alone"  # after the name of a variable: the surprises of its values one by one
MEASURED = " measured"  # after that: of values with errors, which surprise less
MOST_SINGLE = 12  # questions about the bands of a modality; of more, some at a time
OF_TWO = (0.01, 0.001)  # the rarities of surprises of which a calibration of an older version tells
RARITIES = (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)  # shares of galaxies of whose surprises it tells
QUESTIONS = "questions"  # in a calibration: the power of the number of questions that are as good as independent


Question = tuple[np.ndarray, list[str], str]  # what is hidden of what is seen, the variables asked for, the kind


@dataclass(frozen=True)
class Surprise:
    """What one question found: `kind` is the calibration's name for it, `variable` whose values were asked for."""

    kind: str
    variable: str
    values: np.ndarray


@dataclass(frozen=True)
class OodScorer:
    """Scores galaxies under a model, which it knows by its answers.

    quantiles : (inputs, mask, variables, which values of all) -> what the model answers, {variable: (n, its values,
        len(QUANTILES))}, physical
    table : of the model
    scaling : spreads and ranges of the training galaxies
    rare : {kind of surprise: those that the `RARITIES` of galaxies like those of training exceed}, and `QUESTIONS`
    """

    quantiles: Callable[[Measurements, Mask, Sequence[str], np.ndarray | None], dict[str, np.ndarray]]
    table: Table
    scaling: Scaling
    rare: dict[str, Sequence[float]]

    def score(self, inputs: Measurements, mask: Mask) -> tuple[np.ndarray, np.ndarray]:
        """The score of each galaxy, (n,): 1 is reached by 1% of galaxies like those of training; and what is to blame.

        The second array, (n,) of str, names the variable whose seen values surprise most; "" where nothing is seen.
        """
        return finish(self.steps(inputs, mask))

    def steps(self, inputs: Measurements, mask: Mask) -> Generator[None, None, tuple[np.ndarray, np.ndarray]]:
        """`score` in steps, between which something more urgent may be done."""
        rarest, variable = np.zeros(len(inputs)), np.full(len(inputs), "", object)  # log10 of the rarity
        count, power = 0, self._power("")
        for surprise in self.surprises(inputs, mask):
            exceeded = self.rare.get(surprise.kind) or self.rare.get(surprise.kind.removesuffix(MEASURED))
            if exceeded:
                rarity = log_rarity(surprise.values, exceeded)
                worse = rarity < rarest
                rarest[worse], variable[worse] = rarity[worse], surprise.variable
                count += 1
            if surprise.kind.endswith(MEASURED):
                power = self._power(MEASURED)
            yield
        score = np.minimum(of_many(rarest, count, power) / -2, HIGHEST)
        for name, beyond in self._beyond(inputs, mask):
            worse = (beyond > score) & (beyond >= 1)
            score[worse], variable[worse] = np.minimum(beyond[worse], HIGHEST), name
        return score.astype(np.float32), variable

    def _power(self, end: str) -> float:
        return float((self.rare.get(QUESTIONS + end) or self.rare.get(QUESTIONS) or (1.0,))[0])

    def surprises(self, inputs: Measurements, mask: Mask) -> Iterator[Surprise]:
        """The surprise of each question about what is seen."""
        for alike in self._alike(mask, most=max(1, MOST_TOGETHER // max(1, len(inputs)))):
            for (hidden, names, end), quantiles in zip(alike, self._answers(inputs, mask, alike), strict=True):
                for name in names:
                    start = mask.table.place(name).start
                    place = np.flatnonzero(hidden[mask.table.place(name)])
                    kind = name + end + (MEASURED if (inputs.error[:, start + place] > 0).any() else "")
                    yield Surprise(kind, name, self._distance(quantiles[name][:, place], inputs, start + place))

    def _alike(self, mask: Mask, most: int) -> Iterator[list[Question]]:
        """The questions, at most so many at a time of those that ask for the same modalities."""
        of = self.table.variables

        def asked(question: Question) -> set[str]:
            return {of[name][0].name for name in question[1]}

        alike: list[Question] = []
        for question in self._questions(mask):
            if alike and (len(alike) == most or asked(question) != asked(alike[0])):
                yield alike
                alike = []
            alike.append(question)
        if alike:
            yield alike

    def _answers(self, inputs: Measurements, mask: Mask, alike: list[Question]) -> list[dict[str, np.ndarray]]:
        """What the model answers to each question: several are asked as one, of as many times the galaxies."""
        if len(alike) == 1:
            hidden, names, _ = alike[0]
            return [self.quantiles(inputs, Mask(mask.seen & ~hidden, mask.table), names, hidden)]
        n = len(inputs)
        together = inputs[np.tile(np.arange(n), len(alike))]
        for number, (hidden, _, _) in enumerate(alike):
            together.values[number * n : (number + 1) * n, hidden] = np.nan  # is not seen
        names = list(dict.fromkeys(name for _, names, _ in alike for name in names))
        quantiles = self.quantiles(together, mask, names, np.any([hidden for hidden, _, _ in alike], 0))
        return [{name: quantiles[name][number * n : (number + 1) * n] for name in names} for number in range(len(alike))]

    def _questions(self, mask: Mask) -> Iterator[Question]:
        """What to hide of what is seen, which variables to ask for then, and what kind of question it is."""
        table = self.table
        odd, vectors = odd_tokens(table), vector_values(table)
        for half in (odd, ~odd):
            hidden = mask.seen & vectors & half
            names = [row.variables[0].name for row in table if hidden[table.slices[row.name]].any()]
            if names:
                yield hidden, names, ""
        for row in table:
            if row.is_vector and row.extent is None and row.variables[0].name + SINGLE in self.rare:
                for hidden in self._singles(mask, row):
                    yield hidden, [row.variables[0].name], SINGLE
        for name in table.scalar_names:
            if mask.of(name).any():
                yield np.arange(table.size) == table.place(name).start, [name], ""

    def _singles(self, mask: Mask, row: Modality) -> Iterator[np.ndarray]:
        """Each seen band of a modality, or, where there are many, some of them at a time."""
        seen = table_places(mask, row)
        if len(seen) < 2:
            return
        groups = min(len(seen), MOST_SINGLE)
        for number in range(groups):
            yield np.isin(np.arange(mask.table.size), seen[number::groups])

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


def table_places(mask: Mask, row: Modality) -> np.ndarray:
    """Which of all values are those of a modality that a mask shows."""
    start = mask.table.slices[row.name].start
    return start + np.flatnonzero(mask.of(row.name))


def log_rarity(surprise: np.ndarray, exceeded: Sequence[float]) -> np.ndarray:
    """log10 of the share of galaxies like those of training that surprise more, (n,), at most that of the first rarity.

    exceeded : the surprises that the `RARITIES`, or those `OF_TWO`, exceed; straight lines between, and the last goes on
    """
    shares = np.log10(OF_TWO if len(exceeded) == len(OF_TWO) else RARITIES)
    places = np.maximum.accumulate(np.asarray(exceeded, float) + 1e-9 * np.arange(len(exceeded)))
    slope = (shares[-1] - shares[-2]) / max(places[-1] - places[-2], 1e-6)
    first = (shares[1] - shares[0]) / max(places[1] - places[0], 1e-6)
    within = np.interp(surprise, places, shares)
    within = np.where(surprise < places[0], shares[0] + first * (surprise - places[0]), within)
    return np.minimum(np.where(surprise > places[-1], shares[-1] + slope * (surprise - places[-1]), within), 0.0)


def of_many(log_rarest: np.ndarray, count: int, power: float) -> np.ndarray:
    """log10 of how rare the rarest of `count` answers is, of which count^power are as good as independent."""
    log_share = np.log10(max(count, 1)) * power
    rare = log_rarest + log_share  # as long as it is small
    return np.where(rare < -2, rare, np.log10(-np.expm1(10**log_share * np.log1p(-np.minimum(10**log_rarest, 1 - 1e-12)))))

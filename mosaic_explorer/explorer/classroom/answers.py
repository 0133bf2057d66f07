"""What students answered: guesses, drawn histories and choices, by lesson and page, without names; kept in memory alone."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, model_validator

from ...lessons import Lessons
from ...lessons.drawn import HIGHEST, LOWEST, N_POINTS, drawn_times
from ...modalities import TABLE
from ...schemas import Strict, parse
from .bounds import MOST_MESSAGE, ClassError

Edges = Mapping[str, tuple[float, float]]  # of each scalar's axis
PageKey = tuple[str, int]  # the lesson's name, the page
DIGITS = 4  # after the point, of what is saved
COLUMNS = ("lesson", "page", "question", "value", "half_width", "choice", "times", "log_rates")
Rate = Annotated[float, Field(ge=LOWEST, le=HIGHEST, allow_inf_nan=False)]


class Guess(Strict):
    """Of a scalar, in its unit: a value, and half the width of the 68% range."""

    value: float = Field(allow_inf_nan=False)
    width: float = Field(gt=0, allow_inf_nan=False)


class Message(Strict):
    """What a student's page sends: who it is, a word that this server gave it; of which page; a guess, or a choice, from 0,
    or a curve that was drawn: log10 of rates at N_POINTS times, see `drawn_times`."""

    student: str = Field(max_length=40)
    lesson: str = Field(max_length=80)
    page: int = Field(ge=1)
    guess: Guess | None = None
    choice: int | None = Field(None, ge=0)
    curve: list[Rate] | None = Field(None, min_length=N_POINTS, max_length=N_POINTS)

    @model_validator(mode="after")
    def _is_one(self) -> Message:
        if sum(one is not None for one in (self.guess, self.choice, self.curve)) != 1:
            raise ValueError("send a 'guess', a 'choice' or a 'curve'")
        return self


@dataclass(frozen=True)
class Answer:
    """One student's, to the question of a page: a guess of the scalar `asked`; a choice among masks, from 0; or a curve of the
    history `asked`."""

    asked: str
    guess: tuple[float, float] | None = None
    choice: int | None = None
    mask: str = ""
    curve: tuple[float, ...] | None = None


def read_answer(body: bytes, lessons: Lessons, edges: Edges) -> tuple[str, PageKey, Answer]:
    """Who answers, to which page, what; checked against the lesson.

    Parameters
    ----------
    edges : between which a scalar can be guessed

    Raises
    ------
    MosaicError
        In one line, what of it cannot be.
    """
    if len(body) > MOST_MESSAGE:
        raise ClassError(f"an answer has at most {MOST_MESSAGE} bytes; found {len(body)}.")
    try:
        data = json.loads(body)
        message = parse(Message, data)
    except RecursionError:
        raise ClassError("an answer is one JSON object.") from None
    except ValueError as error:
        raise ClassError(f"an answer: {error}.".replace("..", ".")) from None
    page = lessons.lesson(message.lesson).page(message.page)
    key = message.lesson, message.page
    if message.guess is not None:
        if not (scalar := page.guessed_scalar):
            raise ClassError(f"page {message.page} of '{message.lesson}' asks for no guess of a number.")
        low, high = edges[scalar]
        value, width = message.guess.value, message.guess.width
        if not low <= value <= high or width > high - low:
            raise ClassError(f"a guess of {scalar} lies between {low:g} and {high:g}; found {value:g} ± {width:g}.")
        return message.student, key, Answer(scalar, (value, width))
    if message.curve is not None:
        if not page.drawn_history:
            raise ClassError(f"page {message.page} of '{message.lesson}' asks for no history to be drawn.")
        return message.student, key, Answer(page.drawn_history, curve=tuple(message.curve))
    if page.choice is None or message.choice is None or message.choice >= len(page.choice.among):
        raise ClassError(f"page {message.page} of '{message.lesson}' has no choice {message.choice}.")
    return message.student, key, Answer(page.choice.of, None, message.choice, page.choice.among[message.choice])


class Answers:
    """The newest answer of each student to each page."""

    def __init__(self) -> None:
        self._of: dict[PageKey, dict[str, Answer]] = {}

    def __len__(self) -> int:
        """Of all pages together."""
        return sum(map(len, self._of.values()))

    def take(self, student: str, page: PageKey, answer: Answer) -> None:
        """Keep one in place of what the student answered to this page before."""
        self._of.setdefault(page, {})[student] = answer

    def of(self, page: PageKey) -> list[Answer]:
        """Those to a page, sorted, so that their order tells nothing of who came when."""
        return sorted(
            self._of.get(page, {}).values(), key=lambda one: (one.guess or (0.0, 0.0), one.choice or 0, one.curve or ())
        )

    def clear(self, page: PageKey) -> None:
        """Forget those to a page."""
        self._of.pop(page, None)

    def forget(self, student: str) -> None:
        """Forget all of one student's."""
        for answers in self._of.values():
            answers.pop(student, None)

    def rows(self) -> Iterator[dict[str, Any]]:
        """All of them as plain values, by lesson and page."""
        for lesson, number in sorted(self._of):
            for one in self.of((lesson, number)):
                value, width = (round(x, DIGITS) for x in one.guess) if one.guess else (None, None)
                numbers = _curve_words(one) if one.curve else (None, None)
                yield dict(zip(COLUMNS, (lesson, number, one.asked, value, width, one.mask or None, *numbers), strict=True))

    def text(self, form: str) -> str:
        """All of them as a file holds them: "json" or "csv"."""
        if form == "json":
            return json.dumps(list(self.rows()), indent=1)
        made = io.StringIO()
        writer = csv.DictWriter(made, COLUMNS, lineterminator="\n")
        writer.writeheader()
        for row in self.rows():  # a list in brackets, which no program of tables takes for a sum
            writer.writerow({name: json.dumps(x) if isinstance(x, list) else x for name, x in row.items()})
        return made.getvalue()


def _curve_words(answer: Answer) -> tuple[list[float], list[float]]:
    """Times and logarithms of rates, of an answer that is a curve."""
    times = drawn_times(answer.asked, TABLE)
    return [round(float(x), DIGITS) for x in times], [round(x, DIGITS) for x in answer.curve or ()]

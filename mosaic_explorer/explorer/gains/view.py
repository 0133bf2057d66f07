"""What would help most: hidden modalities, bands and named spans, ranked by how much they narrow the scalar in focus."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from ...gains import Gain, expected_gains, mean_gains, real_gains
from ...masks import Mask
from ...model.estimates import NO_WIDTHS
from ..session.panels import GAINS, N_GAINING
from ..session.panels.gaining import galaxies_that_gain, other_surveys, surveys_of
from ..session.passbands import Passbands
from ..session.question import Question
from ..session.session import Session
from ..session.state import TRUTH, Snapshot
from ..widgets.labels import width_words
from ..widgets.theme import DARK, LIGHT
from .list import GainsList, Line

GALAXY, MANY = "galaxy", "many"  # by what lines are ranked

ManyKey = tuple[Mask, str, Passbands, str]


class GainsView:
    """The list; `panel` is to lay out. Gains are found only while it is looked at; the last stay until newer ones come.

    `rank` is GALAXY or MANY.
    """

    def __init__(self, session: Session):
        self.session, self.state, self.is_visible = session, session.state, False
        self.rank = GALAXY
        self._gains: list[Gain] = []
        self._snapshot: Snapshot | None = None  # that of the gains
        self._many: dict[ManyKey, list[Gain]] = {}  # the newest one only
        self.galaxy_question = Question(
            name="gains",
            depends_on=("row", "mask", "noise", "edits", "passbands"),
            when=self._is_wanted,
            steps=self._galaxy_steps,
            take=self._take,
            begin=lambda snapshot: self._paint(),
            urgency=3,
            failure="What would help could not be found",
        )
        self.many_question = Question(
            name="gains over many",
            depends_on=("mask", "noise", "filter", "passbands"),
            when=self._is_wanted,
            peek=lambda snapshot: self._many.get(_key(snapshot)),
            steps=lambda snapshot: mean_gains(
                self.state.model,
                galaxies_that_gain(self.state.observations, snapshot.noise, snapshot.filter),
                snapshot.mask,
                other_surveys(snapshot),
            ),
            take=self._take_many,
            urgency=-2,
            failure="What would help could not be found",
        )
        self.panel = GainsList(self._receive, content=self._content())
        self.state.param.watch(lambda *events: self._paint(), ["scalar_name", "dark", "truth", "filter"])
        for question in (self.galaxy_question, self.many_question):
            session.watch(question)

    def look(self, is_visible: bool) -> None:
        """Say whether the list is on the screen."""
        if is_visible != self.is_visible:
            self.is_visible = is_visible
            self.session.ask(self.galaxy_question)
            self.session.ask(self.many_question)
            self._paint()

    def _is_wanted(self) -> bool:
        return self.is_visible and self.state.model.has_uncertainty

    def _galaxy_steps(self, snapshot: Snapshot) -> Generator[None, None, list[Gain]]:
        """What is expected is shown as soon as all of it is there; then what really comes."""
        model, inputs = self.state.model, self.state.inputs(snapshot)
        gains = yield from expected_gains(model, inputs, snapshot.mask, surveys_of(snapshot.noise), other_surveys(snapshot))
        self.session.schedule.run(lambda: self._take_expected(snapshot, gains))
        return (yield from real_gains(model, inputs, snapshot.mask, gains))

    def _take_expected(self, snapshot: Snapshot, gains: list[Gain]) -> None:
        if self._is_wanted() and self.galaxy_question.is_valid(snapshot, self.state.snapshot):
            self._take(snapshot, gains)

    def _take(self, snapshot: Snapshot, gains: list[Gain]) -> None:
        self._gains, self._snapshot = gains, snapshot
        self._paint()

    def _take_many(self, snapshot: Snapshot, gains: list[Gain]) -> None:
        self._many = {_key(snapshot): gains}
        self._paint()

    # -- what it says --------------------------------------------------------------------------------------------------
    def _paint(self) -> None:
        self.panel.content = self._content()

    def _content(self) -> dict:
        """All that the list says, as plain words and numbers."""
        state, name = self.state, self.state.scalar_name
        variable = state.table.variables[name][1]
        fresh = self._snapshot is not None and self.galaxy_question.is_valid(self._snapshot, state.snapshot)
        colours = DARK if state.dark else LIGHT
        return {
            "question": f"What would make the {variable.label} surer?",
            "now": self._now_words(name),
            "instead": self._instead(name),
            "lines": self._lines(name),
            "waiting": not fresh,
            "rank": self.rank,
            "many": self._many_words(),
            "noun": state.observations.words.noun,
            "panel": GAINS,
            "colours": {role: colours[role] for role in ("ink", "soft", "edge", "grid", "ground", "seen", "answer", "mark")},
        }

    def _many_words(self) -> str:
        """Over which galaxies it is averaged: "200 galaxies", "of those found, 41"."""
        sample = self.state.observations.among(self.state.filter)
        n = min(N_GAINING, len(sample))
        galaxies = f"{n} galaxies" if n > 1 else "1 galaxy"
        return f"{galaxies} of those found" if sample.filter else galaxies

    def _now_words(self, name: str) -> str:
        return width_words(self._gains[0].before[name]) if self._gains else ""

    def _instead(self, name: str) -> str:
        """Why there is no list, if there is none."""
        state = self.state
        label = state.table.variables[name][1].label
        if not state.model.has_uncertainty:
            return f"{NO_WIDTHS[0].upper()}{NO_WIDTHS[1:]}."
        if state.mask.seen[state.table.place(name)].all():
            return f"The {label} is seen: there is nothing to make surer."
        return "" if self._gains else "Asking the model what it would say…"

    def _lines(self, name: str) -> list[Line]:
        """One for each further observation, that which helps most first; the scalar itself would be no help but the answer."""
        place = self.state.table.place(name).start
        of_these = [gains for (*_, filter), gains in self._many.items() if filter == self.state.filter]
        averages = {gain.candidate.mask: gain for gains in of_these for gain in gains}
        lines, told = [], self.state.truth == TRUTH[0]
        for gain in self._gains:
            if gain.candidate.mask.seen[place] and not self.state.mask.seen[place]:
                continue
            (expected, real), average = gain.factors(name), averages.get(gain.candidate.mask)
            lines.append(
                Line(
                    label=gain.candidate.label,
                    mask=gain.candidate.mask.text,
                    expected=expected,
                    real=real if told else np.nan,
                    many=average.factors(name)[1] if average else np.nan,
                    width=width_words(gain.expected[name]),
                    real_width=width_words(gain.real[name]) if told else "",
                )
            )
        by_average = self.rank == MANY and bool(averages)
        return sorted(lines, key=lambda line: np.nan_to_num(line["many"] if by_average else line["expected"], nan=np.inf))

    # -- what hands do --------------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """See what was chosen, or rank otherwise; nonsense does nothing."""
        if not isinstance(message, dict):
            return
        if message.get("rank") in (GALAXY, MANY):
            self.rank = str(message["rank"])
            self._paint()
        chosen = [gain.candidate.mask for gain in self._gains if gain.candidate.mask.text == message.get("mask")]
        if chosen:
            self.state.mask = chosen[0]


def _key(snapshot: Snapshot) -> ManyKey:
    """What gains over many galaxies hang on."""
    return snapshot.mask, snapshot.noise, snapshot.passbands, snapshot.filter

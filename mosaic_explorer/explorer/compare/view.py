"""Up to four pinned masks beside the one in force: how far from the truth the answers under each are, as a table."""

from __future__ import annotations

from collections.abc import Generator

from ...errors import MosaicError
from ...masks import Mask
from ..session.answers import PointEstimate
from ..session.panels import LETTERS, NOW
from ..session.panels.figures import Figure, figure_names, galaxy_figures, population_figures
from ..session.population import Population
from ..session.question import Question
from ..session.session import Session
from ..session.state import MOST_PINS, Snapshot
from ..widgets.theme import DARK, LIGHT
from .table import PinsTable, cells, column, galaxy_cell, population_cell

EMPTY = "Pin this mask (P) to compare it with another."
OF_A_GALAXY = (
    "z and masses: answer − {noun}, beneath it in its own σ (half of the 16–84% range). Others: mean absolute error over "
    "values hidden in all of these (masks that see all apart)."
)


def pin(session: Session) -> None:
    """Pin the mask in force, or say why that cannot be."""
    try:
        session.state.pin()
    except MosaicError as error:
        session.say(str(error))


def compared(snapshot: Snapshot) -> dict[Mask | str, Mask]:
    """The mask in force and the pins, each by what its figures are kept under."""
    return {NOW: snapshot.mask, **{mask: mask for mask in snapshot.pins}}


Figures = dict[Mask | str, dict[str, Figure]]  # by pin, or NOW


class PinsView:
    """The comparison of masks; `panel` is to lay out. Figures are made only while it is looked at.

    The last figures stay until newer ones come.
    """

    def __init__(self, session: Session):
        self.session, self.state, self.is_visible = session, session.state, False
        self._galaxy: Figures = {}
        self._galaxy_snapshot: Snapshot | None = None
        self._populations: dict[Mask | str, Population | None] = {}
        self.galaxy_question = Question(
            name="masks compared",
            depends_on=("row", "mask", "noise", "edits", "pins"),
            when=self._is_wanted,
            peek=lambda snapshot: self._galaxy if self._is_fresh(snapshot) else None,
            steps=self._galaxy_steps,
            take=self._take_galaxy,
            urgency=4,
            failure="The masks could not be compared",
        )
        self.population_question = Question(
            name="masks compared over many",
            depends_on=("mask", "noise", "pins"),
            when=self._is_wanted,
            peek=self._peek_populations,
            steps=self._population_steps,
            take=lambda snapshot, populations: self._paint(),
            urgency=-1,
            failure="The masks could not be compared",
        )
        self.panel = PinsTable(self._receive, content=self._content())
        self.state.param.watch(lambda *events: self._paint(), [*self.galaxy_question.depends_on, "reference", "dark"])
        for question in (self.galaxy_question, self.population_question):
            session.watch(question)

    def look(self, is_visible: bool) -> None:
        """Say whether the table is on the screen."""
        if is_visible != self.is_visible:
            self.is_visible = is_visible
            self.session.ask(self.galaxy_question)
            self.session.ask(self.population_question)
            self._paint()

    def _is_wanted(self) -> bool:
        return self.is_visible and bool(self.state.pins)

    def _is_fresh(self, snapshot: Snapshot) -> bool:
        """Whether the galaxy's figures are of this snapshot."""
        return self._galaxy_snapshot is not None and self.galaxy_question.is_valid(self._galaxy_snapshot, snapshot)

    # -- figures ------------------------------------------------------------------------------------------------------
    def _galaxy_steps(self, snapshot: Snapshot) -> Generator[None, None, Figures]:
        masks, answers = compared(snapshot), []
        for mask in masks.values():
            yield  # the galaxy's own answer goes first
            answers.append(PointEstimate.of(self.session.answers.of(snapshot, mask)))
        figures = galaxy_figures(self.state.observations.truth_of(snapshot.row), list(masks.values()), answers)
        return dict(zip(masks, figures, strict=True))

    def _take_galaxy(self, snapshot: Snapshot, figures: Figures) -> None:
        self._galaxy, self._galaxy_snapshot = figures, snapshot
        self._paint()

    def _population_steps(self, snapshot: Snapshot) -> Generator[None, None, None]:
        """Each mask's summary is shown as it comes; the mask in force comes first."""
        for mask in compared(snapshot).values():
            yield from self.session.summaries.steps(mask, snapshot.noise)
            self.session.schedule.run(self._paint)

    def _peek_populations(self, snapshot: Snapshot) -> list[Population] | None:
        """Summaries of all masks, if all have been made."""
        populations = [self.session.summaries.peek(mask, snapshot.noise) for mask in compared(snapshot).values()]
        known = [population for population in populations if population is not None]
        return known if len(known) == len(populations) else None

    # -- what it says --------------------------------------------------------------------------------------------------
    def _paint(self) -> None:
        self.panel.content = self._content()

    def _content(self) -> dict:
        """All that the table says, as plain words and numbers."""
        state, colours = self.state, DARK if self.state.dark else LIGHT
        return {
            "empty": EMPTY,
            "now": state.mask.text,
            "pins": [{"letter": a, "mask": mask.text} for a, mask in zip(LETTERS, state.pins, strict=False)],
            "galaxy": self._galaxy_content(),
            "population": self._population_content(),
            "reference": state.reference,
            "truth": state.observations.words.noun,
            "pin": self._pin_content(),
            "colours": {name: colours[name] for name in ("ink", "soft", "edge", "grid", "seen")}
            | {NOW: colours["answer"]}
            | {letter: colours[f"pin{i}"] for i, letter in enumerate(LETTERS, 1)},
        }

    def _galaxy_content(self) -> dict:
        state, names = self.state, figure_names(self.state.table)
        words, fresh = state.observations.words, self._is_fresh(state.snapshot)
        edits = ", with its changed values" if state.edits else ""
        figures = [self._galaxy.get(key, {}) for key in compared(state.snapshot)]
        return {
            "caption": f"Galaxy {state.row}, {words.noise(state.noise)}{edits}. {OF_A_GALAXY.format(noun=words.noun)}",
            "waiting": not fresh,
            "columns": [column(state.table, name) for name in names],
            "rows": cells(figures, names, fresh, galaxy_cell),
        }

    def _population_content(self) -> dict:
        state, names = self.state, list(self.state.table.scalar_names)
        masks = compared(state.snapshot)
        summaries = {key: self.session.summaries.peek(mask, state.noise) for key, mask in masks.items()}
        fresh = None not in summaries.values()
        self._populations = {key: summary or self._populations.get(key) for key, summary in summaries.items()}
        figures = [{} if one is None else population_figures(one) for one in self._populations.values()]
        sample, noise = state.observations.sample.words, state.observations.words.noise(state.noise)
        return {
            "caption": f"{sample[0].upper()}{sample[1:]}, {noise}: mean absolute error ± standard error.",
            "waiting": not fresh,
            "columns": [column(state.table, name) for name in names],
            "rows": cells(figures, names, fresh, population_cell),
        }

    def _pin_content(self) -> dict:
        pins = self.state.pins
        if self.state.mask in pins:
            return {"label": f"This mask is pin {LETTERS[pins.index(self.state.mask)]}", "title": "", "possible": False}
        full = len(pins) == MOST_PINS
        title = f"{MOST_PINS} masks are pinned; take one away first" if full else "keep the mask in force to compare with"
        return {"label": "Pin this mask", "title": title, "possible": not full}

    # -- what hands do --------------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """Do what a user asks, named by the mask's words: a pin's number may have changed since; nonsense does nothing."""
        if not isinstance(message, dict) or not isinstance(text := message.get("mask"), str):
            return
        act, number = message.get("act"), next((i for i, mask in enumerate(self.state.pins) if mask.text == text), None)
        if act == "pin":
            pin(self.session)
        elif act == "reference" and (number is not None or not text):
            self.state.reference = 0 if number is None else number + 1
        elif act == "go" and number is not None:
            self.state.mask = self.state.pins[number]
        elif act == "remove" and number is not None:
            self.state.unpin(number)

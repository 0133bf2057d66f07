"""Up to four pinned masks beside the one in force, by one model or two: how sure the answers under each are, how good."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

from ...catalog.surveys import EXACT
from ...errors import MosaicError
from ...masks import Mask
from ...model.mosaic import Mosaic
from ..session.answers import Answers, PointEstimate, Summaries, told_truth
from ..session.beside import model_beside, models_beside
from ..session.panels import LETTERS, NOW
from ..session.panels.figures import Figure, figure_names, galaxy_figures, narrowest
from ..session.population import Population
from ..session.population_scores import LEAST, binnings, bins
from ..session.question import Question
from ..session.session import Session
from ..session.state import MOST_PINS, Snapshot
from ..widgets.theme import DARK, LIGHT
from .score_table import metrics, ranked, score_table
from .table import PinsTable, column, galaxy_cell

EMPTY = "Pin this mask (P) to compare it with another, or choose another model to compare with."
OF_A_GALAXY = "Half of the 16–84% range, beneath it the error; of SFH and the like means over values hidden in all rows."


class Row(NamedTuple):
    """One line of the comparison: a pin's letter or NOW, its mask, and the model asked ("" for the one that is shown)."""

    letter: str
    mask: Mask
    model: str


def pin(session: Session) -> None:
    """Pin the mask in force, or say why that cannot be."""
    try:
        session.state.pin()
    except MosaicError as error:
        session.say(str(error))


def compared(snapshot: Snapshot) -> list[Row]:
    """The mask in force and the pins, by each model."""
    masks = [(NOW, snapshot.mask), *zip(LETTERS, snapshot.pins, strict=False)]
    models = ["", snapshot.beside] if snapshot.beside else [""]
    return [Row(letter, mask, model) for letter, mask in masks for model in models]


class PinsView:
    """The comparison; `panel` is to lay out. Figures are made only while it is looked at; the last stay until newer ones come.

    `by` is what many galaxies are sorted by into bins ("" for all together), `metric` the score that is shown of each bin.
    """

    def __init__(self, session: Session):
        self.session, self.state, self.is_visible = session, session.state, False
        self.by, self.metric = "", "width"
        self._galaxy: list[dict[str, Figure]] = []
        self._galaxy_snapshot: Snapshot | None = None
        self._populations: dict[tuple[Mask | str, str, str], Population | None] = {}  # the last of each row
        self._order: list[int] = []
        self._others: dict[str, tuple[Answers, Summaries]] = {}
        self._models = [name for name in models_beside(self.state.table) if name != self.state.model.name]
        self.galaxy_question = Question(
            name="masks compared",
            depends_on=("row", "mask", "noise", "edits", "pins", "beside", "truth"),
            when=self._is_wanted,
            peek=lambda snapshot: self._galaxy if self._is_fresh(snapshot) else None,
            steps=self._galaxy_steps,
            take=self._take_galaxy,
            urgency=4,
            failure="The masks could not be compared",
        )
        self.population_question = Question(
            name="masks compared over many",
            depends_on=("mask", "noise", "filter", "pins", "beside"),
            when=self._is_wanted,
            peek=self._peek_populations,
            steps=self._population_steps,
            take=lambda snapshot, populations: self._paint(),
            urgency=-1,
            failure="The masks could not be compared",
        )
        self.panel = PinsTable(self._receive, content=self._content())
        repainting = [*self.galaxy_question.depends_on, "filter", "reference", "dark", "scalar_name"]
        self.state.param.watch(lambda *events: self._paint(), repainting)
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
        return self.is_visible and len(compared(self.state.snapshot)) > 1

    def _is_fresh(self, snapshot: Snapshot) -> bool:
        """Whether the galaxy's figures are of this snapshot."""
        return self._galaxy_snapshot is not None and self.galaxy_question.is_valid(self._galaxy_snapshot, snapshot)

    def _asked(self, model: str) -> tuple[Answers, Summaries]:
        """Who answers: the session's, or those of another model."""
        if not model:
            return self.session.answers, self.session.summaries
        if model not in self._others:
            other: Mosaic = model_beside(model).for_catalog(self.state.catalog)
            self._others = {model: (Answers(self.state, other), Summaries(other, self.state.observations))}
        return self._others[model]

    # -- figures ------------------------------------------------------------------------------------------------------
    def _galaxy_steps(self, snapshot: Snapshot) -> Generator[None, None, list[dict[str, Figure]]]:
        rows, answers = compared(snapshot), []
        truth = told_truth(self.state.observations, snapshot)
        for row in rows:
            yield  # the galaxy's own answer goes first
            answer = self._asked(row.model)[0].of(snapshot, row.mask)
            answers.append(PointEstimate.of(answer, self.state.table, truth))
        return galaxy_figures(truth, [row.mask for row in rows], answers)

    def _take_galaxy(self, snapshot: Snapshot, figures: list[dict[str, Figure]]) -> None:
        self._galaxy, self._galaxy_snapshot = figures, snapshot
        self._paint()

    def _population_steps(self, snapshot: Snapshot) -> Generator[None, None, None]:
        """Each row's summary is shown as it comes; the mask in force comes first."""
        for row in compared(snapshot):
            yield from self._asked(row.model)[1].steps(row.mask, snapshot.noise, snapshot.filter)
            self.session.schedule.run(self._paint)

    def _peek(self, row: Row, snapshot: Snapshot) -> Population | None:
        if row.model and row.model not in self._others:
            return None
        return self._asked(row.model)[1].peek(row.mask, snapshot.noise, snapshot.filter)

    def _peek_populations(self, snapshot: Snapshot) -> list[Population] | None:
        """Summaries of all rows, if all have been made."""
        populations = [self._peek(row, snapshot) for row in compared(snapshot)]
        known = [population for population in populations if population is not None]
        return known if len(known) == len(populations) else None

    # -- what it says --------------------------------------------------------------------------------------------------
    def _paint(self) -> None:
        self.panel.content = self._content()

    def _content(self) -> dict:
        """All that the table says, as plain words and numbers."""
        state, colours = self.state, DARK if self.state.dark else LIGHT
        rows = compared(state.snapshot)
        population = self._population_content(rows)
        galaxy = self._galaxy_content(rows)
        order = self._order if sorted(self._order) == list(range(len(rows))) else list(range(len(rows)))
        for section in (galaxy, population):
            section["rows"] = [section["rows"][i] for i in order]
        return {
            "empty": EMPTY,
            "rows": [self._row_content(rows[i], place + 1) for place, i in enumerate(order)],
            "pins": [{"letter": a, "mask": mask.text} for a, mask in zip(LETTERS, state.pins, strict=False)],
            "galaxy": galaxy,
            "population": population,
            "choices": self._choices(),
            "reference": state.reference,
            "truth": state.observations.words.noun,
            "pin": self._pin_content(),
            "colours": {name: colours[name] for name in ("ink", "soft", "edge", "grid", "seen")}
            | {NOW: colours["answer"]}
            | {letter: colours[f"pin{i}"] for i, letter in enumerate(LETTERS, 1)},
        }

    def _row_content(self, row: Row, rank: int) -> dict:
        model = (row.model or self.state.model.name) if self.state.beside else ""
        return {"letter": row.letter, "mask": row.mask.text, "model": model, "rank": rank, "first": not row.model}

    def _choices(self) -> dict:
        """What can be chosen beneath the tables: bins, the score of each bin, another model."""
        state, name = self.state, self.state.scalar_name
        labels = {"": "all galaxies", "i": "bins of i", "redshift": "bins of z"}
        return {
            "by": {"now": self.by, "options": [["", labels[""]], *([key, labels[key]] for key in binnings(state.table))]},
            "metric": {"now": self.metric, "options": [[one["key"], one["label"]] for one in metrics(name)]},
            "beside": {"now": state.beside, "options": [["", "no other model"], *([one, one] for one in self._models)]},
        }

    def _galaxy_content(self, rows: list[Row]) -> dict:
        state, names = self.state, figure_names(self.state.table)
        words, fresh = state.observations.words, self._is_fresh(state.snapshot)
        edits = ", with its changed values" if state.edits else ""
        figures = self._galaxy if len(self._galaxy) == len(rows) else [{} for _ in rows]
        best = {name: narrowest([some[name].width for some in figures]) if fresh else set() for name in names}
        return {
            "caption": f"Galaxy {state.row}, {words.noise(state.noise)}{edits}. {OF_A_GALAXY}",
            "waiting": not fresh,
            "columns": [column(state.table, name) for name in names],
            "rows": [
                [galaxy_cell(some.get(name), i in best[name], words.noun) for name in names] for i, some in enumerate(figures)
            ],
        }

    def _population_content(self, rows: list[Row]) -> dict:
        state, name = self.state, self.state.scalar_name
        # of other galaxies nothing stays
        keys = [(NOW if row.letter == NOW else row.mask, row.model, state.filter) for row in rows]
        summaries = [self._peek(row, state.snapshot) for row in rows]
        fresh = None not in summaries
        self._populations = {key: one or self._populations.get(key) for key, one in zip(keys, summaries, strict=True)}
        known = list(self._populations.values())
        if fresh:
            self._order = ranked(known, name)
        parts = bins(self.by, state.table, state.observations.of_sample(EXACT, state.filter).values) if self.by else None
        heads, cells = score_table(known, name, parts, self.metric, fresh)
        sample, noise = state.observations.among(state.filter).words, state.observations.words.noise(state.noise)
        label = state.table.variables[name][1].label
        more = "The narrowest answers stand first." if parts != [] else f"No bin holds {LEAST} of them."
        return {
            "caption": f"{sample[0].upper()}{sample[1:]}, {noise}: {label}. {more}",
            "waiting": not fresh,
            "columns": heads,
            "rows": cells,
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
        elif isinstance(value := message.get("value"), str):
            self._choose(act, value)

    def _choose(self, what: object, value: str) -> None:
        """Choose bins, a score or another model; whatever is not offered is left alone."""
        choices = self._choices()
        if not isinstance(what, str) or what not in choices or value not in {key for key, _ in choices[what]["options"]}:
            return
        if what == "beside":
            self.state.beside = value
            return
        setattr(self, what, value)
        self._paint()

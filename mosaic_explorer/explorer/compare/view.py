"""Up to four pinned masks beside the one in force: how far from the truth the answers under each are, as a table."""

from __future__ import annotations

from collections.abc import Callable, Generator

from ...errors import MosaicError
from ...masks import Mask
from ..session.answers import Answers, PointEstimate, Summaries
from ..session.jobs import Worker
from ..session.observations import noise_words
from ..session.panels import LETTERS, NOW
from ..session.panels.figures import Figure, figure_names, galaxy_figures, population_figures
from ..session.population import N_SHOWN, Population
from ..session.schedule import Schedule
from ..session.state import MOST_PINS, ExplorerState, Snapshot
from ..widgets.theme import DARK, LIGHT
from .table import PinsTable, cells, column, galaxy_cell, population_cell

EMPTY = "Pin this mask (P) to compare it with another."
ASKED = ("row", "mask", "noise", "edits", "pins")  # what of a moment the figures hang on
OF_A_GALAXY = (
    "z and masses: answer − truth, beneath it in its own σ (half of the 16–84% range). Others: mean absolute error over values "
    "hidden in all of these (masks that see all apart)."
)


def pin(state: ExplorerState, say: Callable[[str], None]) -> None:
    """Pin the mask in force, or say why that cannot be."""
    try:
        state.pin()
    except MosaicError as error:
        say(str(error))


class PinsView:
    """The comparison of masks; `panel` is to lay out. Figures are made only while it is looked at.

    Parameters
    ----------
    state : watched, and changed by the table's buttons
    worker : answers in the background
    schedule : runs a function where the page may be changed
    say : shows one line to the user
    answers, summaries : those about this state, to share them
    """

    def __init__(
        self,
        state: ExplorerState,
        worker: Worker,
        schedule: Schedule,
        say: Callable[[str], None],
        answers: Answers | None = None,
        summaries: Summaries | None = None,
    ):
        self.state, self.worker, self.schedule, self.say = state, worker, schedule, say
        self.looked_at = False
        self.answers = answers or Answers(state)
        self.summaries = summaries or Summaries(state.model, state.observations)
        # figures by pin, or NOW: the last ones known stay until newer ones come
        self._galaxy: dict[Mask | str, dict[str, Figure]] = {}
        self._galaxy_of: Snapshot | None = None
        self._population: dict[Mask | str, Population] = {}
        self._summarising: tuple[Mask, str] | None = None
        self.panel = PinsTable(self._heard, content=self._told())
        state.param.watch(lambda *events: self.ask(), list(ASKED))
        state.param.watch(lambda *events: self._paint(), ["against", "dark"])

    def look(self, looked_at: bool) -> None:
        """Say whether the table is on the screen."""
        if looked_at != self.looked_at:
            self.looked_at = looked_at
            self.ask()

    def ask(self) -> None:
        """Ask for the figures that are not known yet, if they are looked at and there is something to compare."""
        if self.looked_at and self.state.pins:
            self._ask_galaxy()
            self._ask_population()
        else:
            self.worker.forget((id(self), "galaxy"))
            self._summarise(None)
        self._paint()

    def _compared(self) -> dict[Mask | str, Mask]:
        """The mask in force and the pins, each by what its figures are kept under."""
        return {NOW: self.state.mask, **{mask: mask for mask in self.state.pins}}

    # -- this galaxy --------------------------------------------------------------------------------------------------
    def _ask_galaxy(self) -> None:
        asked, compared = self.state.snapshot, self._compared()
        if self._is_of(self._galaxy_of, asked):
            self.worker.forget((id(self), "galaxy"))  # of another moment
            return
        truth = self.state.truth

        def steps() -> Generator[None, None, dict[Mask | str, dict[str, Figure]]]:
            answers = []
            for mask in compared.values():
                yield  # the galaxy's own answer goes first
                answers.append(PointEstimate.of(self.answers.of(asked, mask)))
            return dict(zip(compared, galaxy_figures(truth, list(compared.values()), answers), strict=True))

        self.worker.ask(
            (id(self), "galaxy"),
            steps(),
            lambda figures: self.schedule.run(lambda: self._take_galaxy(asked, figures)),
            urgency=4,
            failed=self._failed,
        )

    def _take_galaxy(self, asked: Snapshot, figures: dict[Mask | str, dict[str, Figure]]) -> None:
        if self._is_of(asked, self.state.snapshot):  # else newer ones are on their way
            self._galaxy, self._galaxy_of = figures, asked
            self._paint()

    def _is_of(self, one: Snapshot | None, other: Snapshot) -> bool:
        return one is not None and all(getattr(one, name) == getattr(other, name) for name in ASKED)

    # -- many galaxies ------------------------------------------------------------------------------------------------
    def _ask_population(self) -> None:
        """Take in the summaries that are known, and ask for the first that is not; the mask in force comes first."""
        noise, compared = self.state.noise, self._compared()
        self._population = {key: found for key, found in self._population.items() if key in compared}
        missing = None
        for key, mask in compared.items():
            found = self.summaries.known(mask, noise)
            if found is not None:
                self._population[key] = found
            elif missing is None:
                missing = mask
        self._summarise(None if missing is None else (missing, noise))

    def _summarise(self, wanted: tuple[Mask, str] | None) -> None:
        """Have one mask summarised under a noise; one that is being summarised already goes on."""
        if wanted == self._summarising:
            return
        self._summarising = wanted
        if wanted is None:
            self.worker.forget((id(self), "population"))
            return

        def end() -> None:
            if self._summarising == wanted:
                self._summarising = None

        def then(found: Population) -> None:
            end()
            self.ask()  # it is known now; the next one, then

        def failed(error: Exception) -> None:
            self.schedule.run(end)
            self._failed(error)

        self.worker.ask(
            (id(self), "population"),
            self.summaries.steps(*wanted),
            lambda found: self.schedule.run(lambda: then(found)),
            urgency=-1,
            failed=failed,
        )

    def _failed(self, error: Exception) -> None:
        self.schedule.run(lambda: self.say(f"The masks could not be compared: {error}"))

    # -- what is told -------------------------------------------------------------------------------------------------
    def _paint(self) -> None:
        self.panel.content = self._told()

    def _told(self) -> dict:
        """All that the table says, as plain words and numbers."""
        state, colours = self.state, DARK if self.state.dark else LIGHT
        return {
            "empty": EMPTY,
            "now": state.mask.text,
            "pins": [{"letter": a, "mask": mask.text} for a, mask in zip(LETTERS, state.pins, strict=False)],
            "galaxy": self._told_of_galaxy(),
            "population": self._told_of_population(),
            "reference": state.against,
            "pin": self._told_of_pinning(),
            "colours": {name: colours[name] for name in ("ink", "soft", "edge", "grid", "seen")}
            | {NOW: colours["answer"]}
            | {letter: colours[f"pin{i}"] for i, letter in enumerate(LETTERS, 1)},
        }

    def _told_of_galaxy(self) -> dict:
        state, names = self.state, figure_names(self.state.table)
        fresh = self._is_of(self._galaxy_of, state.snapshot)
        edited = ", with its changed values" if state.edits else ""
        figures = [self._galaxy.get(key, {}) for key in self._compared()]
        return {
            "caption": f"Galaxy {state.row}, {noise_words(state.noise)}{edited}. {OF_A_GALAXY}",
            "waiting": not fresh,
            "columns": [column(state.table, name) for name in names],
            "rows": cells(figures, names, fresh, galaxy_cell),
        }

    def _told_of_population(self) -> dict:
        state, names = self.state, list(self.state.table.scalar_names)
        compared = self._compared()
        fresh = all(self.summaries.known(mask, state.noise) is not None for mask in compared.values())
        known = [self._population.get(key) for key in compared]
        figures = [{} if found is None else population_figures(found) for found in known]
        n = min(N_SHOWN, state.n_galaxies)
        return {
            "caption": f"{'First ' if n < state.n_galaxies else ''}{n:,} galaxies, {noise_words(state.noise)}: "
            "mean absolute error ± standard error.",
            "waiting": not fresh,
            "columns": [column(state.table, name) for name in names],
            "rows": cells(figures, names, fresh, population_cell),
        }

    def _told_of_pinning(self) -> dict:
        pins = self.state.pins
        if self.state.mask in pins:
            return {"label": f"This mask is pin {LETTERS[pins.index(self.state.mask)]}", "title": "", "possible": False}
        full = len(pins) == MOST_PINS
        title = f"{MOST_PINS} masks are pinned; take one away first" if full else "keep the mask in force to compare with"
        return {"label": "Pin this mask", "title": title, "possible": not full}

    # -- what is asked ------------------------------------------------------------------------------------------------
    def _heard(self, message: object) -> None:
        """Do what a user asks, named by the mask's words: a pin's number may have changed since; nonsense does nothing."""
        if not isinstance(message, dict) or not isinstance(text := message.get("mask"), str):
            return
        act, number = message.get("act"), next((i for i, mask in enumerate(self.state.pins) if mask.text == text), None)
        if act == "pin":
            pin(self.state, self.say)
        elif act == "reference" and (number is not None or not text):
            self.state.against = 0 if number is None else number + 1
        elif act == "go" and number is not None:
            self.state.mask = self.state.pins[number]
        elif act == "remove" and number is not None:
            self.state.unpin(number)

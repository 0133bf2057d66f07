"""The field in which galaxies are looked for."""

from __future__ import annotations

import panel as pn

from ...catalog.surveys import EXACT
from ...errors import MosaicError
from ..session.finder import KINDS, rows_text
from ..session.jobs import Steps
from ..session.question import Question
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.panel_internals import FreeTextInput
from ..widgets.tooltip import note
from .worst import WORST, asks_for_worst, which_worst, worst_steps

LABEL, LOOKING = "find", "asking the model…"
TOPIC = "find"  # of notices
MEANING = (
    "Among which galaxies to step. A kind (star-forming, quiescent, high redshift, dusty), conditions on z (the redshift), "
    "log_stellar_mass, log_halo_mass or a band, like 'z > 2, i < 24', rows like '#12' or '#12 40 7', or 'id 4711'; with "
    "commas between, all must hold. Empty: all galaxies.\n"
)


class Search:
    """A field that changes `state.filter`, and follows it; `panel` is to lay out: the field and what it understands.

    The galaxies that the model gets most wrong are looked for in the background, and then named by their rows: what is
    stepped among stays the same whatever mask comes next.
    """

    def __init__(self, session: Session):
        self.session, self.state, self._is_looking = session, session.state, False
        observations = self.state.observations
        self.field = FreeTextInput(
            label=LABEL,
            placeholder="quiescent, z > 2",
            options=[*KINDS, WORST],
            value=self.state.filter,
            restrict=False,
            min_characters=0,
            search_strategy="includes",
            size="small",
            width=230,
            margin=(4, 0, 4, 6),
            css_classes=["find-galaxies"],
        )
        meaning = f"{MEANING}'{WORST}': {which_worst(observations.sample, observations.words)}"
        self.panel = pn.Row(
            self.field,
            note("find", meaning, margin=(12, 4)),
            margin=0,
        )
        self.worst_question = Question(
            name="the worst",
            depends_on=("mask", "noise", "scalar_name"),
            when=lambda: self._is_looking,
            steps=self._worst_steps,
            take=self._take_worst,
            urgency=4,  # before the population, which nobody has asked for just now
            fail=self._fail,
        )
        self.field.param.watch(lambda event: self._search(event.new or ""), "value")
        self.state.param.watch(lambda event: self._follow(), ["filter"])
        session.watch(self.worst_question)

    def _search(self, text: str) -> None:
        if asks_for_worst(text):
            self._look_for_worst()
        elif text == self.state.filter:
            self._follow()
        else:
            try:
                self.state.choose(text)
                self.session.notice.withdraw(TOPIC)
            except MosaicError as error:
                self.session.say(str(error), TOPIC)
            self._follow()

    def _follow(self) -> None:
        """Show what is stepped among; whatever is still looked for is no longer wanted."""
        self._is_looking = False
        self.session.forget(self.worst_question)
        self.field.param.update(value=self.state.filter, label=LABEL)

    # -- this mask's worst --------------------------------------------------------------------------------------------
    def _look_for_worst(self) -> None:
        self._is_looking = True
        self.field.label = LOOKING
        self.session.ask(self.worst_question)

    def _worst_steps(self, snapshot: Snapshot) -> Steps:
        state = self.state
        observations = state.observations
        inputs, truth = observations.of_sample(snapshot.noise), observations.of_sample(EXACT).values
        return worst_steps(
            state.model,
            inputs,
            truth,
            snapshot.mask,
            snapshot.scalar_name,
            words=observations.words,
            sample=observations.sample,
        )

    def _take_worst(self, snapshot: Snapshot, rows: list[int]) -> None:
        state, row = self.state, rows[0]
        edits = state.edits if row == state.row else ()
        state.go(state.snapshot._replace(filter=rows_text(rows), row=row, edits=edits))
        self.session.notice.withdraw(TOPIC)
        self._follow()

    def _fail(self, error: Exception) -> None:
        why = f"The galaxies that the model gets most wrong were not found ({type(error).__name__})."
        self.session.say(str(error) if isinstance(error, MosaicError) else why, TOPIC)
        self._follow()

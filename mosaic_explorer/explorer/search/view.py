"""The fields in which galaxies are looked for: those among which all is done, and one to go to."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ...errors import MosaicError
from ..session.finder import KINDS, rows_text
from ..session.jobs import Steps
from ..session.question import Question
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.panel_internals import FreeTextInput
from ..widgets.tooltip import note
from .worst import WORST, asks_for_worst, which_worst, worst_steps

LABEL, LOOKING = "among", "asking the model…"
TOPIC = "find"  # of notices
MEANING = (
    "among: which galaxies are stepped among, and are shown and scored where many are. A kind (star-forming, quiescent, high "
    "redshift, dusty), conditions like 'z > 2, i < 24' on z (the redshift), log_stellar_mass, log_halo_mass, a band, log_ssfr, "
    "half_mass_age, half_mass_time (Gyr), recent_fraction, formed_fraction or fuv_dimming (mag), or rows like '#12-15 40'; "
    "with commas between, all must hold. Empty: all galaxies.\n"
    "go to: one galaxy, by its row, like '12', or its id, like 'id 4711'; what is among stays as it is.\n"
)


class Search:
    """A field that changes `state.filter`, and follows it; one that opens a galaxy; `panel` is to lay out.

    The galaxies that the model gets most wrong are looked for in the background, and then named by their rows: what is
    stepped among stays the same whatever mask comes next.
    """

    def __init__(self, session: Session):
        self.session, self.state, self._is_looking = session, session.state, False
        self._worst = ("", "")  # the filter that the worst are, and the one among which they were looked for
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
            width=158,
            margin=(4, 0, 4, 6),
            css_classes=["find-galaxies"],
        )
        self.target = pmui.TextInput(
            label="go to",
            placeholder="12, id 4711",
            size="small",
            width=88,
            margin=(4, 0, 4, 4),
            css_classes=["go-to-galaxy"],
        )
        self.target.param.watch(lambda event: self._go(event.new or ""), "value")
        meaning = f"{MEANING}'{WORST}': {which_worst(observations.whole('', self.state.model), observations.words)}"
        self.panel = pn.Row(
            self.field,
            self.target,
            note("find", meaning, margin=(12, 4)),
            margin=0,
        )
        self.worst_question = Question(
            name="the worst",
            depends_on=("mask", "noise", "scalar_name"),  # of another filter nobody wants to know: `_follow`
            when=lambda: self._is_looking,
            steps=self._worst_steps,
            take=self._take_worst,
            urgency=4,  # before the population, which nobody has asked for just now
            fail=self._fail,
        )
        self.field.param.watch(lambda event: self._search(event.new or ""), "value")
        self.state.param.watch(lambda event: self._follow(), ["filter"])
        session.watch(self.worst_question)

    def _go(self, text: str) -> None:
        """Show one galaxy, and be ready for another."""
        if not text.strip():
            return
        try:
            self.state.open(self.state.observations.finder.row(text))
            self.session.notice.withdraw(TOPIC)
            self.target.value = ""
        except MosaicError as error:
            self.session.say(str(error), TOPIC)

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
        sample = self.state.observations.whole(self._base(snapshot), self.state.model)
        return worst_steps(self.session.summaries, sample, snapshot.mask, snapshot.noise, snapshot.scalar_name)

    def _base(self, snapshot: Snapshot) -> str:
        """Among which galaxies the worst are looked for: not among those that were the worst before."""
        worst, base = self._worst
        return base if snapshot.filter == worst else snapshot.filter

    def _take_worst(self, snapshot: Snapshot, rows: list[int]) -> None:
        state, row = self.state, rows[0]
        self._worst = rows_text(rows), self._base(snapshot)
        edits = state.edits if row == state.row else ()
        state.go(state.snapshot._replace(filter=rows_text(rows), row=row, edits=edits))
        self.session.notice.withdraw(TOPIC)
        self._follow()

    def _fail(self, error: Exception) -> None:
        why = f"The galaxies that the model gets most wrong were not found ({type(error).__name__})."
        self.session.say(str(error) if isinstance(error, MosaicError) else why, TOPIC)
        self._follow()

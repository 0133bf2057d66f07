"""The field in which galaxies are looked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import panel as pn
import panel_material_ui as pmui

from ...errors import MosaicError
from ..session.finder import KINDS, rows_text
from ..session.jobs import Worker
from ..session.population import N_SHOWN
from ..session.schedule import Schedule
from ..session.state import ExplorerState, Snapshot
from ..widgets.tooltip import note
from .worst import WHICH_WORST, WORST, asks_for_worst, worst_steps

ASKED = ("mask", "noise", "scalar_name")  # what of a moment its worst galaxies hang on
LABEL, LOOKING = "find", "asking the model…"
MEANING = (
    "Among which galaxies to step. A kind (star-forming, quiescent, high redshift, dusty), conditions on redshift, "
    "log_stellar_mass, log_halo_mass or a band, like 'redshift > 2, i < 24', rows like '#12' or '#12 40 7', or 'id 4711'; with "
    f"commas between, all must hold. Empty: all galaxies.\n'{WORST}': {WHICH_WORST}"
)


class FreeText(pmui.AutocompleteInput):
    """A field for any text, not only its options: such a text the original forgets and takes up again, and watchers hear of
    an empty one in between."""

    _restrict = False

    def _process_param_change(self, msg: dict[str, Any]) -> dict[str, Any]:
        text = msg.get("value")
        if text is None or text in self.values:
            return super()._process_param_change(msg)
        rest = super()._process_param_change({name: value for name, value in msg.items() if name != "value"})
        return {**rest, "value": text}


class Finding:
    """A field that changes `state.among`, and follows it; `panel` is to lay out: the field and what it understands.

    The galaxies that the model gets most wrong are looked for in the background, and then named by their rows: what is
    stepped among stays the same whatever mask comes next.
    """

    def __init__(self, state: ExplorerState, worker: Worker, schedule: Schedule, say: Callable[[str], None]):
        self.state, self.worker, self.schedule, self.say = state, worker, schedule, say
        self._asked_of: Snapshot | None = None  # the moment whose worst galaxies are looked for
        self.field = FreeText(
            label=LABEL,
            placeholder="quiescent, redshift > 2",
            options=[*KINDS, WORST],
            value=state.among,
            restrict=False,
            min_characters=0,
            search_strategy="includes",
            size="small",
            width=230,
            margin=(4, 0, 4, 6),
            css_classes=["find-galaxies"],
        )
        self.panel = pn.Row(self.field, note("find", MEANING, margin=(12, 4)), margin=0)
        self.field.param.watch(lambda event: self._asked(event.new or ""), "value")
        state.param.watch(lambda event: self._follow(), ["among"])
        state.param.watch(lambda *events: self._ask_again(), list(ASKED))

    def _asked(self, text: str) -> None:
        if asks_for_worst(text):
            self._ask()
        elif text == self.state.among:
            self._follow()
        else:
            try:
                self.state.choose(text)
            except MosaicError as error:
                self.say(str(error))
            self._follow()

    def _follow(self) -> None:
        """Show what is stepped among; whatever is still looked for is no longer wanted."""
        if self._asked_of is not None:
            self._asked_of = None
            self.worker.forget(self._key)
        self.field.param.update(value=self.state.among, label=LABEL)

    # -- this mask's worst --------------------------------------------------------------------------------------------
    @property
    def _key(self) -> tuple[int, str]:
        return id(self), "worst"

    def _ask(self) -> None:
        state = self.state
        try:
            steps = worst_steps(
                state.model, state.measurements[:N_SHOWN], state.values[:N_SHOWN], state.mask, state.scalar_name
            )
        except MosaicError as error:
            self.say(str(error))
            self._follow()
            return
        self._asked_of = asked_of = state.snapshot
        self.field.label = LOOKING
        self.worker.ask(
            self._key,
            steps,
            lambda rows: self.schedule.run(lambda: self._take(asked_of, rows)),
            urgency=4,  # before the population, which nobody has asked for just now
            failed=lambda error: self.schedule.run(lambda: self._failed(asked_of, error)),
        )

    def _ask_again(self) -> None:
        """If what their errors hang on has changed before the worst were found, look for those of now."""
        asked_of = self._asked_of
        if asked_of is not None and any(getattr(asked_of, name) != getattr(self.state, name) for name in ASKED):
            self._ask()

    def _take(self, asked_of: Snapshot, rows: list[int]) -> None:
        if asked_of is self._asked_of:  # else no longer wanted
            state, row = self.state, rows[0]
            edits = state.edits if row == state.row else ()
            state.go(state.snapshot._replace(among=rows_text(rows), row=row, edits=edits))
            self._follow()

    def _failed(self, asked_of: Snapshot, error: Exception) -> None:
        if asked_of is self._asked_of:
            self.say(f"The galaxies that the model gets most wrong were not found ({type(error).__name__}).")
            self._follow()

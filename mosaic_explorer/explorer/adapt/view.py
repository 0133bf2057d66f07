"""The model beside the user's known redshifts: a button in the rail, and the dialog that it opens."""

from __future__ import annotations

import html

import panel as pn
import panel_material_ui as pmui

from ..session.child import ChildSteps, child_steps
from ..session.panels import POPULATION
from ..session.session import Session
from ..session.value_words import MEASURED
from ..widgets.buttons import small_button, text_button
from .adapt_part import AdaptPart, Place
from .archive import ModelSaver
from .check_part import CheckPart
from .known import LABEL, known_redshifts, obstacle
from .pieces import rail_line, text_pane

TOPIC = "adapt"  # of notices


class AdaptView:
    """A button that opens a dialog, where galaxies have measured values; `panel` is to lay out.

    Parameters
    ----------
    adapt : adapts as a job asks, in steps; by default in a process of its own
    """

    def __init__(self, session: Session, place: Place, adapt: ChildSteps = child_steps):
        self.session, self.place, self.child = session, place, adapt
        self.state = session.state
        self.saver = ModelSaver(session)
        self.dialog: pmui.Dialog | None = None
        self.panel = pn.Column(sizing_mode="stretch_width", margin=(0, 6, 4, 6))
        self._build_rail()

    def _build_rail(self) -> None:
        if self.place.undo is not None:
            undo = text_button("the model as it was", "undo-adapted", self.place.undo)
            words = "save the adapted model (zip)"
            save = text_button(words, "save-adapted", lambda: self.saver.save(self.place.model))
            self.panel.extend([rail_line("<b>This model is adapted to your redshifts.</b>"), undo, save])
        if self.place.undo is not None or self.state.observations.words == MEASURED:
            why = obstacle(self.state.catalog, self.state.model)
            self.button = text_button("check against my redshifts…", "check-redshifts", self.open)
            self.button.disabled = bool(why)
            self.panel.append(self.button)
            if why:
                self.panel.append(rail_line(html.escape(why)))
        if len(self.panel):
            self.panel.append(self.saver.widget)

    def open(self) -> None:
        """Make the dialog the first time it is asked for, and check at once."""
        if self.dialog is None:
            self._build()
            self.check.start()
        else:
            self.session.notice.withdraw(TOPIC)
            self.dialog.open = True

    def _build(self) -> None:
        known, n = known_redshifts(self.state.catalog), self.state.catalog.sizes["galaxy"]
        name = html.escape(self.state.model.name)
        intro = f"<p>{known:,} of {n:,} galaxies have a known redshift: how right is {name} about them?</p>"
        self.check = CheckPart(self.session, self.place.undo is not None)
        self.adapt = AdaptPart(self.session, self.place, self.child, self.saver, self._tell)
        to_population = small_button("each galaxy, predicted against measured", "text", self._look, margin=8)
        self.dialog = pmui.Dialog(
            text_pane(intro),
            self.check.panel,
            pn.Row(self.check.again, to_population, margin=0),
            *self.adapt.parts,
            title="The model and your redshifts",
            open=True,  # before a browser makes it, which would miss that it is opened afterwards
            title_variant="h6",
            show_close_button=True,
            close_on_click=True,
            width_option="md",
            sizing_mode="stretch_width",
        )
        self.panel.append(self.dialog)

    def _tell(self, words: str) -> None:
        """Say what came of an adaptation to who has closed the dialog."""
        if self.dialog is not None and not self.dialog.open:
            self.session.say(words, TOPIC)

    def _look(self) -> None:
        """Show predicted against measured redshifts beside the galaxy."""
        self.state.param.update(tab=POPULATION, scalar_name=LABEL)
        if self.dialog is not None:
            self.dialog.open = False

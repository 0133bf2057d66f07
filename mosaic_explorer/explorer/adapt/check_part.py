"""How right the model is about the galaxies whose redshift is known: the figures in the dialog, and their making."""

from __future__ import annotations

from collections.abc import Callable

import panel as pn

from ...adaptation.figures import Figures
from ..session.question import Question
from ..session.session import Session
from ..widgets.buttons import small_button
from ..widgets.progress import StoppableWork
from ..widgets.trouble import error_words, trouble_html
from .checking import check_steps
from .known import known_redshifts
from .pieces import text_pane
from .report import check_html, cross_validated_html

HEIGHT = 450  # px of the figures


class CheckPart:
    """Figures of the session's model, when `start` asks for them; `panel` and the button `again` are to lay out.

    Parameters
    ----------
    is_ours : whether the model was adapted on this page, so that its figures before and after are known
    """

    def __init__(self, session: Session, is_ours: bool):
        self.session, self.is_ours = session, is_ours
        self.question: Question | None = None
        self.figures = text_pane("")
        self.work = StoppableWork("galaxies", session.schedule.run, self.stop, margin=8)
        self.panel = pn.Column(self.work.panel, self.figures, sizing_mode="stretch_width", margin=0)
        self.again = small_button("check again", "outlined", self.start, margin=8, visible=False)

    def start(self) -> None:
        """Check; what was begun before is forgotten."""
        self._forget()
        self.figures.object, self.again.visible = "", False
        self.panel.min_height = HEIGHT  # so that nothing beneath moves when it comes
        self.work.begin("reading the galaxies…")
        state = self.session.state
        self.question = Question(
            name="check",
            steps=lambda snapshot: check_steps(state.model, state.catalog, self._listener()),
            take=lambda snapshot, figures: self._take(figures),
            blocking=True,
            fail=self._fail,
        )
        self.session.ask(self.question)

    def stop(self) -> None:
        """Stop, and say so."""
        self.figures.object = "<p role='status'>Stopped.</p>"
        self._end(may_repeat=True)

    def _listener(self) -> Callable[[int, int], None]:
        tell = self.work.listener()
        return lambda done, of: tell(done, of, "")

    def _take(self, figures: Figures) -> None:
        state = self.session.state
        adapted = state.model.config.get("adapted")
        kept = cross_validated_html(adapted) if self.is_ours and adapted else ""
        self.figures.object = check_html(figures, known_redshifts(state.catalog), bool(adapted)) + kept
        self._end()

    def _fail(self, error: Exception) -> None:
        self.figures.object = trouble_html(error_words(error, "it could not be checked"))
        self._end(may_repeat=True)

    def _end(self, may_repeat: bool = False) -> None:
        self._forget()
        self.work.end()
        self.again.visible = may_repeat
        if may_repeat:
            self.panel.min_height = 0

    def _forget(self) -> None:
        if self.question is not None:
            self.session.forget(self.question)
        self.question = None

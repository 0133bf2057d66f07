"""The choice of noise: exact magnitudes, as in the paper, or those that a survey would measure."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ...catalog.surveys import EXACT
from ..session.jobs import once
from ..session.observations import AS_OBSERVED, noise_words
from ..session.question import Question
from ..session.session import Session
from ..widgets.style import OPTIONS
from ..widgets.tooltip import note

MEANING = (
    f"What the model is shown of the magnitudes.\n'{EXACT}': their true values, as in the paper.\nA survey: what it would "
    "measure, each with its error, or only a limit where it would not detect the galaxy; LSST Y1 comes with SPHEREx' all-sky "
    "survey.\nAnswers are always compared with the true values."
)
MEANING_AS_OBSERVED = f"\n'{AS_OBSERVED}': the measurements that the catalog itself holds."


class NoiseChoice:
    """A `choice` that changes `state.noise` once the galaxies have been observed so, and follows it; `panel` is to lay out."""

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        choices = self.state.observations.choices
        self.choice = pmui.Select(
            label="Noise of the magnitudes",
            options=choices,
            value=self.state.noise,
            size="small",
            margin=(16, 0, 4, 10),
            sizing_mode="stretch_width",
            css_classes=["choose-noise"],
            theme_config=OPTIONS,
        )
        meaning = MEANING + (MEANING_AS_OBSERVED if AS_OBSERVED in choices else "")
        beside = note("noise", meaning, margin=(24, 4, 0, 4))
        self.panel = pn.Row(self.choice, beside, sizing_mode="stretch_width", margin=0)
        self.choice.param.watch(lambda event: self._observe(event.new), "value")
        self.state.param.watch(lambda event: self._follow(), ["noise"])

    def _observe(self, noise: str) -> None:
        """Observe the galaxies in the background, which takes moments, or seconds for many; then choose."""
        question = Question(
            name="noise",
            when=lambda: noise != self.state.noise,
            steps=lambda snapshot: once(lambda: self.state.observations.under(noise)),
            take=lambda snapshot, measurements: self.state.observe(noise),
            urgency=8,
            blocking=True,
            fail=self._fail,
        )
        self.session.ask(question)

    def _follow(self) -> None:
        self.choice.value = self.state.noise

    def _fail(self, error: Exception) -> None:
        self.session.say(f"The galaxies stay {noise_words(self.state.noise)}: {error}")
        self._follow()

"""The choice of noise: exact magnitudes, as in the paper, or those that a survey would measure."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ...catalog.surveys import EXACT
from ..session.jobs import once
from ..session.observations import AS_OBSERVED, Observations
from ..session.question import Question
from ..session.session import Session
from ..session.value_words import MEASURED
from ..widgets.follower import Follower
from ..widgets.style import OPTIONS
from ..widgets.tooltip import note

MEANING = (
    f"What the model is shown of the magnitudes.\n'{EXACT}': their true values, as in the paper.\nA survey: what it would "
    "measure, each with its error, or only a limit where it would not detect the galaxy; LSST Y1 comes with SPHEREx' all-sky "
    "survey.\nAnswers are always compared with the true values."
)
MEANING_MEASURED = (
    f"What the model is shown of the magnitudes that were measured.\n'{MEASURED.exact}': whatever their "
    "errors are.\nA survey: as if the galaxies were as measured and it looked at them, each magnitude with its error, or "
    "only a limit where it would not detect the galaxy.\nAnswers are always compared with the measured values."
)
MEANING_AS_OBSERVED = f"\n'{AS_OBSERVED}': the measurements that the catalog itself holds, with their errors and limits."


def noise_meaning(observations: Observations) -> str:
    """What the choice means, of these galaxies."""
    meaning = MEANING_MEASURED if observations.words == MEASURED else MEANING
    return meaning + (MEANING_AS_OBSERVED if AS_OBSERVED in observations.choices else "")


class NoiseChoice:
    """A `choice` that changes `state.noise` once the galaxies have been observed so, and follows it; `panel` is to lay out."""

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        choices, words = self.state.observations.choices, self.state.observations.words
        self.choice = pmui.Select(
            label="Noise of the magnitudes",
            options={words.exact if noise == EXACT else noise: noise for noise in choices},
            value=self.state.noise,
            size="small",
            margin=(16, 0, 4, 10),
            sizing_mode="stretch_width",
            css_classes=["choose-noise"],
            theme_config=OPTIONS,
        )
        beside = note("noise", noise_meaning(self.state.observations), margin=(24, 4, 0, 4))
        self.panel = pn.Row(self.choice, beside, sizing_mode="stretch_width", margin=0)
        self._follower = Follower(self.choice, lambda before, now: self._observe(now), heard=session.heard)
        self.state.param.watch(lambda event: self._follow(), ["noise"])

    def _observe(self, noise: str) -> None:
        """Observe the galaxies in the background, which takes moments, or seconds for many; then choose."""
        question = Question(
            name="noise",
            when=lambda: noise != self.state.noise,
            steps=lambda snapshot: once(lambda: self.state.observations.make_ready(noise)),
            take=lambda snapshot, measurements: self.state.observe(noise),
            urgency=8,
            blocking=True,
            fail=self._fail,
        )
        self.session.ask(question)

    def _follow(self) -> None:
        self._follower.show(self.state.noise)

    def _fail(self, error: Exception) -> None:
        self.session.say(f"The galaxies stay {self.state.observations.words.noise(self.state.noise)}: {error}")
        self._follow()

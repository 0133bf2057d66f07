"""The choice of noise: exact magnitudes, as in the paper, or those that a survey would measure."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ...catalog.surveys import EXACT
from ..session.jobs import Worker, once
from ..session.observations import AS_OBSERVED, noise_words
from ..session.schedule import Schedule
from ..session.state import ExplorerState
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

    def __init__(self, state: ExplorerState, worker: Worker, schedule: Schedule):
        self.state, self.worker, self.schedule = state, worker, schedule
        choices = state.observations.choices
        self.choice = pmui.Select(
            label="Noise of the magnitudes",
            options=choices,
            value=state.noise,
            size="small",
            margin=(16, 0, 4, 10),
            sizing_mode="stretch_width",
            css_classes=["choose-noise"],
            theme_config=OPTIONS,
        )
        meaning = MEANING + (MEANING_AS_OBSERVED if AS_OBSERVED in choices else "")
        beside = note("noise", meaning, margin=(24, 4, 0, 4))
        self.panel = pn.Row(self.choice, beside, sizing_mode="stretch_width", margin=0)
        self.choice.param.watch(lambda event: self._chosen(event.new), "value")
        state.param.watch(lambda event: self._follow(), ["noise"])

    def _chosen(self, noise: str) -> None:
        """Observe the galaxies in the background, which takes moments, or seconds for many; then choose."""
        if noise == self.state.noise:
            self.worker.forget(self._key)
            return
        self.worker.ask(
            self._key,
            once(lambda: self.state.observations.under(noise)),
            lambda made: self.schedule.run(lambda: self._take(noise)),
            urgency=8,
            long=True,
            failed=self._failed,
        )

    @property
    def _key(self) -> tuple[int, str]:
        return id(self), "noise"

    def _take(self, noise: str) -> None:
        if noise == self.choice.value:  # still wanted
            self.state.noise = noise

    def _follow(self) -> None:
        self.choice.value = self.state.noise

    def _failed(self, error: Exception) -> None:
        def tell() -> None:
            self.schedule.say(f"The galaxies stay {noise_words(self.state.noise)}: {error}")
            self._follow()

        self.schedule.run(tell)

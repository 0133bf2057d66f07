"""The choice of what many galaxies' points are coloured by."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ..session.colour_choices import ColourChoice, colour_choices
from ..session.session import Session
from ..session.state import TABS, TRUTH
from ..widgets.follower import Follower
from ..widgets.style import OPTIONS, UNPRINTED
from ..widgets.tooltip import note

COLOURED = TABS[:2]  # the tabs that show points
KEPT_BACK = "kept back"
MEANING = (
    "What the points of Population and of the Latent map are coloured by. 'as usual': the map by the scalar in focus, the "
    "population not at all.\nPredicted ones, errors, widths and 'how unusual' follow the mask; quantities like sSFR follow "
    "from the medians of the answers. The scale lies between the 1st and 99th percentile; of errors it is even on both sides "
    "of 0. Grey: not known.\nWhile the truth is kept back, so is what tells it. Columns of numbers of your own table can be "
    "chosen, too."
)


class ColourChoiceView:
    """A `choice` that changes `state.colour`, and follows it; `panel` is to lay out."""

    def __init__(self, session: Session):
        self.state = session.state
        self._choices = colour_choices(self.state.table, self.state.observations)
        self.choice = pmui.Select(
            label="Colours",
            groups=self._groups(),
            value=self.state.colour,
            size="small",
            margin=(8, 0, 4, 8),
            sizing_mode="stretch_width",
            css_classes=["choose-colour"],
            theme_config=OPTIONS,
        )
        beside = note("colours", MEANING, margin=(16, 4, 0, 4))
        self.panel = pn.Row(self.choice, beside, sizing_mode="stretch_width", margin=0, stylesheets=[UNPRINTED])
        self._follower = Follower(self.choice, lambda before, now: self._choose(now), heard=session.heard)
        self.state.param.watch(lambda event: self._follow(), ["colour", "truth"])
        self.state.param.watch(lambda event: self._look(), ["tab"])
        self._look()

    def _groups(self) -> dict[str, dict[str, str]]:
        """{group: {label: key}}; of what is kept back the label says so."""
        groups: dict[str, dict[str, str]] = {}
        for choice in self._choices:
            groups.setdefault(choice.group, {})[self._label(choice)] = choice.key
        return groups

    def _label(self, choice: ColourChoice) -> str:
        is_kept_back = choice.needs_truth and self.state.truth != TRUTH[0]
        return f"{choice.label} ({KEPT_BACK})" if is_kept_back else choice.label

    def _choose(self, key: object) -> None:
        if key == self.state.colour or key in [choice.key for choice in self._choices]:  # whatever a browser sends
            self.state.colour = str(key)
        else:
            self._follow()

    def _follow(self) -> None:
        self.choice.groups = self._groups()
        self._follower.show(self.state.colour)

    def _look(self) -> None:
        self.panel.visible = self.state.tab in COLOURED

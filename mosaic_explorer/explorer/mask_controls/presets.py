"""The inputs that one chooses at a click, drawn by the browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ...masks import PAPER_PRESETS, PRESET_MEANING, PRESETS
from ..session.session import Session
from ..widgets.component import Component, asset
from ..widgets.labels import PRESET_LABELS
from ..widgets.theme import DARK, LIGHT

GROUPS = {  # names by what a group is called
    "the paper's inputs": list(PAPER_PRESETS),
    "more inputs": [name for name in PRESETS if name not in PAPER_PRESETS],
}


class Presets(Component):
    """Buttons of which one is pressed where the mask is it.

    A browser tells that one was clicked, and has no state of its own: what it said back of an earlier one, while several are
    clicked in quick turns, would undo the later ones.
    """

    groups = param.List([], doc="Labels of groups, and their buttons; set once.")
    pressed = param.String("", doc="The name of the preset that the mask is.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "presets.bundle.js"

    def __init__(self, session: Session, choose: Callable[[str], object], **params: Any):
        """`choose` is called with the name of a preset that was clicked."""
        self.session, self._choose = session, choose
        super().__init__(
            groups=[
                {
                    "label": label,
                    "buttons": [{"name": one, "label": PRESET_LABELS[one], "title": PRESET_MEANING[one]} for one in names],
                }
                for label, names in GROUPS.items()
            ],
            dark=session.state.dark,
            sizing_mode="stretch_width",
            margin=(2, 3),
            stylesheets=[asset("mask_controls/js/presets.css")],
            **params,
        )
        session.follow(lambda: self.param.update(dark=session.state.dark), "dark")
        self.follow()

    def follow(self) -> None:
        """Show the state's mask."""
        self.pressed = self.session.state.mask.preset_name or ""

    def _handle_msg(self, message: object) -> None:
        """Do what a browser says that hands did; whatever else it sends is left alone."""
        if isinstance(message, str) and message in PRESETS:
            self._choose(message)

"""A galaxy's plots, drawn by the browser: a component that is given scenes, and tells what hands do on the plots.

Drawing, brush and keyboard are JavaScript, in `js/`, one subject a file. Bokeh's figures took 145 ms from the pointer to
repainted plots, and two seconds of the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..widgets.component import Component, asset
from ..widgets.theme import DARK, LIGHT


class Plots(Component):
    """Plots of one kind: `spec` says which, `scene` what they show; see `scene.py`."""

    spec = param.Dict({}, doc="What is plotted on which axes; set once.")
    scene = param.Dict({}, doc="What is shown: numbers, and words about them.")
    newest_serial = param.Integer(0, doc="The serial of the newest scene asked for: an older one is dimmed after a moment.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    stage = param.String("", doc="The plot that alone is shown, large, or one of other plots; all of these if empty.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "plots.bundle.js"

    def __init__(self, receive: Callable[[object], None] = lambda message: None, **params: Any):
        self._receive = receive
        super().__init__(
            stylesheets=[asset("widgets/js/plots.css"), asset("galaxy/js/legend.css"), asset("galaxy/js/agreement.css")],
            sizing_mode="stretch_width",
            margin=(0, 4),
            **params,
        )

    @property
    def on_stage(self) -> set[str]:
        """What of the stage's plots is drawn here: each by its key, and all of them by their kind."""
        return {self.spec["kind"], *(panel.get("key", panel.get("name")) for panel in self.spec["panels"])}

    def _handle_msg(self, message: object) -> None:
        self._receive(message)

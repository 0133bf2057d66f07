"""Groups, stacks and list, drawn by the browser: it is given plain words and curves, and tells what a user asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..widgets.component import Component, asset
from ..widgets.theme import DARK, LIGHT


class GroupsPanel(Component):
    """The groups; `content` and `stacks` are what it says and draws, as `SelectedView` makes them; see `js/selected.js`.

    `receive` is called with what a user asks of it.
    """

    content = param.Dict({}, doc="Groups with their figures, and the list.")
    stacks = param.Dict({}, doc="What is stacked: curves on axes.")
    here = param.Integer(0, doc="Row of the galaxy in view.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "selected.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        sheets = [asset("widgets/js/plots.css"), asset("widgets/css/list.css"), asset("selected/js/selected.css")]
        super().__init__(sizing_mode="stretch_width", margin=(2, 8), stylesheets=sheets, **params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)

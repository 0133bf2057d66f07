"""The paper's page as the browser draws it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..widgets.component import Component, asset
from ..widgets.theme import DARK, LIGHT


class PaperPage(Component):
    """A table and two figures; `receive` is called with what a user asks of them.

    Contents are as `contents` makes them: `table`, and `figure_2`, whose `curves` are of one galaxy and whose `points` are of
    many, and `figure_3`. `progress` says by name how far things are, as {"share", "words"}.
    """

    table = param.Dict({}, doc="Table 1.")
    figure_2 = param.Dict({}, doc="Rows and columns of Figure 2, and words.")
    curves = param.Dict({}, doc="The vectors of one galaxy, by preset and variable.")
    points = param.Dict({}, doc="Scalars of many galaxies, by preset and variable.")
    figure_3 = param.Dict({}, doc="Maps, and words.")
    progress = param.Dict({}, doc="How far things are.")
    linked = param.Boolean(False, doc="Whether the page has an address, in which states are.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "paper.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        super().__init__(sizing_mode="stretch_width", margin=(0, 8), stylesheets=[asset("paper/js/paper.css")], **params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)

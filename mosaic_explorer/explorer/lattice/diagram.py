"""The diagram of the lattice, drawn by the browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..widgets.component import Component, asset


class LatticeDiagram(Component):
    """The diagram; `content` is what it shows, as `LatticeView` makes it, and `receive` is called with what a user asks."""

    content = param.Dict({}, doc="Nodes, words, choices and colours.")

    _bundle = "lattice.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        super().__init__(
            sizing_mode="stretch_width",
            margin=(6, 8),
            stylesheets=[asset("widgets/css/panel.css"), asset("lattice/js/lattice.css")],
            **params,
        )

    def _handle_msg(self, message: object) -> None:
        self._receive(message)

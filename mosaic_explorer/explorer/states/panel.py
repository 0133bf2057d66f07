"""The page of what states know, drawn by the browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..widgets.component import Component, asset


class StatesPanel(Component):
    """Charts, lists and cards; `content` is what `StatesView` makes, and `receive` is called with what a user asks of it."""

    content = param.Dict({}, doc="Curves, galaxies, words, choices and colours.")

    _bundle = "states.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        sheets = [asset(f"widgets/css/{name}.css") for name in ("panel", "cards")] + [asset("states/js/states.css")]
        super().__init__(sizing_mode="stretch_width", margin=(0, 8), stylesheets=sheets, **params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)

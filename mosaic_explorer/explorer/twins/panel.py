"""The strips of galaxies alike, drawn by the browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..widgets.component import Component, asset


class TwinsPanel(Component):
    """Cards and words; `content` is what `TwinsView` makes, and `receive` is called with what a user asks of it."""

    content = param.Dict({}, doc="Cards, words and colours.")

    _bundle = "twins.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        sheets = [asset("widgets/css/panel.css"), asset("widgets/css/cards.css"), asset("twins/js/twins.css")]
        super().__init__(sizing_mode="stretch_width", margin=(0, 8), stylesheets=sheets, **params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)

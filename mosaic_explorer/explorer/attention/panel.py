"""The mirrored bars of attention and of hiding, drawn by the browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..widgets.component import Component, asset


class AttentionPanel(Component):
    """The bars; `content` is what `AttentionView` makes, and `receive` is called with what a user asks of it."""

    content = param.Dict({}, doc="Strips of tokens, ways of attention, words and colours.")

    _bundle = "attention.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        sheets = [asset("widgets/css/panel.css"), asset("attention/js/attention.css")]
        super().__init__(sizing_mode="stretch_width", margin=(6, 8), stylesheets=sheets, **params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)

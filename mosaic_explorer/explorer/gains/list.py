"""The list of further observations, drawn by the browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypedDict

import param

from ..widgets.component import Component, asset


class Line(TypedDict):
    """One further observation.

    label, mask : what it is, and what is seen then
    expected, real, many : what is left of the width: as expected, with the galaxy's own values, of many galaxies on average;
        NaN where not known
    width, real_width : the widths in words
    """

    label: str
    mask: str
    expected: float
    real: float
    many: float
    width: str
    real_width: str


class GainsList(Component):
    """The list; `content` is what it says, as `GainsView` makes it, and `receive` is called with what a user asks of it."""

    content = param.Dict({}, doc="Lines, words and colours.")

    _bundle = "gains.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        super().__init__(
            sizing_mode="stretch_width",
            margin=(6, 8),
            stylesheets=[asset("widgets/css/panel.css"), asset("gains/js/gains.css")],
            **params,
        )

    def _handle_msg(self, message: object) -> None:
        self._receive(message)

"""Three hints for who is here for the first time: one line, shown on one visit only, and closed by its button."""

from __future__ import annotations

from typing import Any, ClassVar

import param

from ..widgets.component import Component, asset

HINTS = (
    "Drag over a plot to hide a span, and watch the answer.",
    "Drag a magnitude's point: what if?",
    "Press ? for all keys.",
)
HEIGHT = 22  # px


class Hints(Component):
    """The line; empty, at its place, on later visits and once it is closed."""

    hints = param.List(list(HINTS), item_type=str, doc="One sentence each.")

    _stylesheets: ClassVar[list[str]] = [asset("app/js/first_visit.css")]

    _bundle = "first_visit.bundle.js"

    def __init__(self, **params: Any) -> None:
        super().__init__(height=HEIGHT, margin=(0, 12), sizing_mode="stretch_width", css_classes=["first-steps"], **params)

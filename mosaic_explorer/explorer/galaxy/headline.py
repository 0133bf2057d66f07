"""The answer in one line above the plots, in large type."""

from __future__ import annotations

from typing import Any

import param

from ..widgets.component import Component, asset
from ..widgets.theme import DARK, LIGHT


class Headline(Component):
    """What the model says of each scalar, or is shown of it."""

    panels = param.List([], doc="The scalars, as the plots of densities have them; set once.")
    scalars = param.List([], doc="What is said of each, see `wire.ScalarNumbers`.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "headline.bundle.js"

    def __init__(self, **params: Any):
        super().__init__(
            stylesheets=[asset("galaxy/js/headline.css")],
            sizing_mode="stretch_width",
            margin=(0, 4),
            css_classes=["mosaic-headline"],
            **params,
        )

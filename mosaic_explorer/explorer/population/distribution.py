"""How a scalar is distributed over many galaxies, drawn by the browser where there is no truth to compare answers with."""

from __future__ import annotations

from typing import Any

import param

from ..widgets.component import Component, asset
from ..widgets.theme import DARK, LIGHT


class DistributionPlot(Component):
    """A curve and a histogram over one axis; `curve` says which, see `js/distribution.js`."""

    spec = param.Dict({}, doc="Which panel it is of, and how high; set once.")
    curve = param.Dict({}, doc="What is drawn, with words about it; nothing yet.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "distribution.bundle.js"

    def __init__(self, key: str, height: int, **params: Any):
        super().__init__(
            spec={"key": key, "height": height},
            stylesheets=[asset("widgets/js/plots.css")],
            sizing_mode="stretch_width",
            margin=(0, 4),
            **params,
        )

"""Many galaxies as points, drawn by the browser; a click says which one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import param
from bokeh.palettes import Viridis256, interp_palette

from .component import Component, asset
from .theme import DARK, LIGHT

N_COLOURS = 64
PALETTE = [Viridis256[round(i * 255 / (N_COLOURS - 1))] for i in range(N_COLOURS)]
# For what has two signs: blue to grey to yellow, which the colour-blind tell apart, and whose lightness rises evenly, L* 35 to
# 87 in CIELAB (as in Kovesi 2015, arXiv 1509.03700): no ground, white or black, swallows its middle.
DIVERGING_STEPS = ("#004dba", "#405db1", "#646ea8", "#7e809e", "#939393", "#b1a380", "#ccb46c", "#e6c653", "#fed72e")
DIVERGING = interp_palette(DIVERGING_STEPS, N_COLOURS)


def point_spec(
    key: str,
    title: str,
    height: int,
    axes: bool = False,
    coloured: bool = False,
    selectable: bool = True,
    follows: bool = False,
) -> dict[str, Any]:
    """What kind of scatter plot it is: with two axes, or a map that can be moved and zoomed; whether a lasso makes groups, and
    whether the galaxy in view is where the model in the page has it."""
    spec: dict[str, Any] = {"key": key, "title": title, "height": height, "axes": axes, "coloured": coloured}
    spec |= {"selectable": selectable, "follows": follows}
    return spec | {"size": 2.5 if coloured else 2, "zoomable": not axes, "palette": PALETTE, "diverging": DIVERGING}


class Points(Component):
    """A scatter plot; `choose` is called with the number of the point that was clicked.

    `points` holds x and y, (n,) each, NaN where there is none, `ends` [x low, x high, y low, y high], and labels; `colouring`
    values (n,), NaN for grey, the ends of their scale, its title, and whether its middle is 0 (`diverging`), or nothing; `own`
    says that of two kinds of points it is those before that are coloured. Points of which `stays` says that they lie on the map
    that stays go from where they were to where they are; `caption` says what is seen of them.
    """

    spec = param.Dict({}, doc="What kind of plot it is; set once.")
    points = param.Dict({}, doc="Where the points are.")
    colouring = param.Dict({}, doc="What colours they have.")
    groups = param.Dict({}, doc="Marks of the points, see `Selecting`, and how many galaxies A and B hold.")
    here = param.Integer(-1, doc="The point of the galaxy that is shown; -1 for none.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "points.bundle.js"

    def __init__(
        self,
        choose: Callable[[int], None],
        *,
        key: str,
        title: str,
        height: int,
        axes: bool = False,
        coloured: bool = False,
        follows: bool = False,
        **params: Any,
    ):
        self._choose = choose
        self._listener: Callable[[dict], None] = lambda message: None
        nothing = {"x": np.zeros(0, np.float32), "y": np.zeros(0, np.float32), "ends": [0, 1, 0, 1], "words": title}
        nothing |= {"x_label": "", "y_label": ""}
        super().__init__(
            spec=point_spec(key, title, height, axes, coloured, follows=follows),
            points=nothing,
            stylesheets=[asset("widgets/js/plots.css")],
            sizing_mode="stretch_width",
            margin=(0, 4),
            **params,
        )

    def listen(self, listener: Callable[[dict], None]) -> None:
        """Have what else a hand does on the plot told to somebody: messages with an `act`, see `Selecting`."""
        self._listener = listener

    def _handle_msg(self, message: object) -> None:
        if isinstance(message, dict):
            self._listener(message)
        if isinstance(message, int) and not isinstance(message, bool) and 0 <= message < len(self.points["x"]):
            self._choose(message)  # whatever a browser sends

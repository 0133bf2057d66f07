"""The table that compares masks, drawn by the browser: it is given plain words, and tells what a user asks."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypedDict

import param

from ...modalities import Table
from ..session.panels.figures import SEEN, Figure
from ..widgets.component import Component, asset
from ..widgets.labels import width_words, worth

NO_WIDTH = "this model gives no widths"


class Head(TypedDict):
    """The head of a column: a short label, the unit, and the label in full."""

    label: str
    unit: str
    title: str


class Cell(TypedDict):
    """A figure as text, what stands beneath it, what its tooltip says, and whether it is the smallest width of its column."""

    text: str
    beside: str
    title: str
    best: bool


NOT_YET: Cell = {"text": "…", "beside": "", "title": "", "best": False}


class PinsTable(Component):
    """The table; `content` is what it says, as `PinsView` makes it, and `receive` is called with what a user asks of it."""

    content = param.Dict({}, doc="Rows, columns, captions and colours.")

    _bundle = "pins_table.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        super().__init__(sizing_mode="stretch_width", margin=(6, 8), stylesheets=[asset("compare/js/pins_table.css")], **params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)


def column(table: Table, name: str) -> Head:
    """The head of a column of widths: a short label, their unit, and the label in full."""
    row, variable = table.variables[name if name in table.variables else table[name].variables[0].name]
    subject = row if name in table.slices else variable
    return {"label": subject.short, "unit": variable.error_unit, "title": subject.label}


def galaxy_cell(figure: Figure | None, is_best: bool, noun: str) -> Cell:
    """The width, beneath it the error; the tooltip says where the galaxy's own value lies, which is called `noun`."""
    if figure is None:
        return NOT_YET
    if figure.instead:
        return {"text": SEEN if figure.instead == SEEN else "–", "beside": "", "title": figure.instead, "best": False}
    title = "" if math.isnan(figure.percentile) else f"{noun} at {figure.percentile:.1f}% of the predicted probability"
    if math.isnan(figure.width):
        return {"text": number(figure.error, signed=True), "beside": "", "title": NO_WIDTH, "best": False}
    digits = worth(figure.width, least=2, most=5, significant=2)
    error = "" if math.isnan(figure.error) else number(figure.error, digits, signed=True)
    return {"text": width_words(figure.width), "beside": error, "title": title, "best": is_best}


def number(x: float, digits: int = 3, signed: bool = False) -> str:
    """A number with so many digits after the point, a true minus, and no sign before nothing."""
    text = f"{x:+.{digits}f}" if signed else f"{x:.{digits}f}"
    return text.lstrip("+-") if float(text) == 0 else text.replace("-", "−")

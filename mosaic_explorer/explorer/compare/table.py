"""The table that compares masks, drawn by the browser: it is given plain words, and tells what a user asks."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypedDict

import param

from ...modalities import Table
from ..session.panels.figures import DIGITS, SEEN, Figure, best
from ..widgets.component import Component, asset


class Head(TypedDict):
    """The head of a column: a short label, the unit of its errors, and the label in full."""

    label: str
    unit: str
    title: str


class Cell(TypedDict):
    """A figure as text, what stands beside it, what its tooltip says, and whether it is the best of its column."""

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
    """The head of a column: a short label, the unit of its errors, and the label in full."""
    row, variable = table.variables[name if name in table.variables else table[name].variables[0].name]
    subject = row if name in table.slices else variable
    return {"label": subject.short, "unit": variable.error_unit, "title": subject.label}


def cells(
    figures: list[dict[str, Figure]], names: list[str], fresh: bool, write: Callable[[Figure], tuple[str, str]]
) -> list[list[Cell]]:
    """Rows of cells; the best of each column is marked, once all are of the same moment."""
    marked = {name: best([some[name] for some in figures]) if fresh else set() for name in names}
    return [
        [cell(some[name], i in marked[name], write) if name in some else NOT_YET for name in names]
        for i, some in enumerate(figures)
    ]


def cell(figure: Figure, is_best: bool, write: Callable[[Figure], tuple[str, str]]) -> Cell:
    """One cell; where there is no figure it is "seen" or a dash, and its title says why."""
    if figure.instead:
        return {"text": SEEN if figure.instead == SEEN else "–", "beside": "", "title": figure.instead, "best": False}
    text, beside = write(figure)
    return {"text": text, "beside": beside, "title": "the best of these" if is_best else "", "best": is_best}


def galaxy_cell(figure: Figure) -> tuple[str, str]:
    """Signed with its sigmas beneath if it is of one value, else a mean absolute error."""
    if math.isnan(figure.beside):
        return number(figure.value), ""
    digits = 1 if abs(figure.beside) < 10 else 0
    return number(figure.value, signed=True), f"{number(figure.beside, digits, signed=True)}σ"


def population_cell(figure: Figure) -> tuple[str, str]:
    """Mean absolute error and standard error, if there is one."""
    return number(figure.value), "" if math.isnan(figure.beside) else f" ± {number(figure.beside)}"


def number(x: float, digits: int = DIGITS, signed: bool = False) -> str:
    """A number with so many digits after the point, a true minus, and no sign before nothing."""
    text = f"{x:+.{digits}f}" if signed else f"{x:.{digits}f}"
    return text.lstrip("+-") if float(text) == 0 else text.replace("-", "−")

"""The galaxies that the model gets most wrong, or that stand out otherwise: a list to sort, a line opens its galaxy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import panel as pn
import param

from ..session.panels import POPULATION
from ..session.panels.many import population_columns
from ..session.panels.selected import own_columns
from ..session.population import Population
from ..session.sample import Sample
from ..session.session import Session
from ..session.state import TRUTH
from ..widgets.component import Component, asset
from ..widgets.listing import columns, lines
from ..widgets.theme import DARK, LIGHT
from ..widgets.tooltip import heading

N_WORST, MORE = 20, 80  # lines at first, and more at a time
FIRST_SORT = ("off", True)
MEANING = (
    "The galaxies whose predicted median lies furthest from their value; press a column's head for other ones: 'in widths' are "
    "those that the model was sure and wrong about, '±' those that it was least sure of. A line opens its galaxy."
)


class WorstList(Component):
    """A list of galaxies, drawn by the browser; `receive` is called with what a user asks, see `js/worst.js`."""

    listing = param.Dict({}, doc="Columns and lines, in words.")
    here = param.Integer(-1, doc="Row of the galaxy in view.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "worst.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        sheets = [asset("widgets/js/plots.css"), asset("widgets/css/list.css")]
        super().__init__(sizing_mode="stretch_width", margin=(0, 8), stylesheets=sheets, **params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)


class WorstView:
    """The list; `show` gives it a population, or a part of one that is growing."""

    def __init__(self, session: Session):
        self.state = session.state
        self._population: Population | None = None
        self._sample: Sample | None = None
        self.sort, self.most = FIRST_SORT, N_WORST
        self.list = WorstList(self._receive, here=self.state.row, dark=self.state.dark)
        session.schedule.push(self.list)
        self.panel = pn.Column(
            heading("Furthest off", MEANING),
            self.list,
            sizing_mode="stretch_width",
            margin=0,
            visible=False,
        )
        session.follow(self._paint, "scalar_name", "truth")
        session.follow(lambda: self.list.param.update(here=self.state.row), "row")
        session.follow(lambda: self.list.param.update(dark=self.state.dark), "dark")

    def show(self, population: Population, sample: Sample) -> None:
        """Be of these galaxies from now on."""
        self._population, self._sample = population, sample
        self._paint()

    def frame(self) -> pd.DataFrame:
        """All galaxies that have been asked about, and have a value to be wrong about: a line each."""
        assert self._population is not None and self._sample is not None
        state, name = self.state, self.state.scalar_name
        summary = self._population.scalars[name]
        said = population_columns(summary, state.observations.words.column)
        known = np.flatnonzero(np.isfinite(said["error"]))
        rows = self._sample.rows[known]
        own = state.observations.own(rows, own_columns(state.table))
        keys = ("median", "width", "error", "percentile")
        off = np.abs(said["error"][known])
        with np.errstate(divide="ignore", invalid="ignore"):
            in_widths = off / said["width"][known]
        return pd.DataFrame({"row": rows, **own, **{key: said[key][known] for key in keys}, "off": off, "in_widths": in_widths})

    def _paint(self) -> None:
        if self._population is None or self._sample is None:
            return
        state, name = self.state, self.state.scalar_name
        summary = self._population.scalars[name]
        is_there = summary.has_truth and not summary.seen and state.truth == TRUTH[0]
        if is_there:
            self.list.listing = self._listing(self.frame())
        self.panel.visible = is_there

    def _listing(self, frame: pd.DataFrame) -> dict:
        noun = self.state.observations.words.noun
        shown = [one for one in columns(self.state.table, frame, self.state.scalar_name, noun, True) if one["key"] != "off"]
        if not np.isfinite(frame["width"]).any():
            shown = [one for one in shown if one["key"] not in ("width", "in_widths", "percentile")]
        sort, descending = self.sort
        n = min(self.most, len(frame))
        return {
            "columns": shown,
            "rows": lines(frame, shown, sort, descending, self.most),
            "sort": "error" if sort == "off" else sort,
            "descending": descending,
            "words": f"{n:,} of {len(frame):,}",
            "more": min(MORE, len(frame) - n),
            "panel": POPULATION,
        }

    def _receive(self, message: object) -> None:
        """Do what a user asks; nonsense does nothing."""
        if not isinstance(message, dict):
            return
        act = message.get("act")
        if act == "open" and type(row := message.get("row")) is int and 0 <= row < self.state.n_galaxies:
            self.state.open(row)
        elif act == "more":
            self.most += MORE
            self._paint()
        elif act == "sort" and isinstance(key := message.get("key"), str):
            self._sort_by(key)

    def _sort_by(self, key: str) -> None:
        """Of errors the largest first, whatever their sign; of all else, too, and a second press turns it round."""
        key = "off" if key == "error" else key
        if self._population is None or key not in self.frame():
            return
        self.sort = key, not (key == self.sort[0] and self.sort[1])
        self._paint()

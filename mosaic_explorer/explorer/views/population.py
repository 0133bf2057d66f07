"""Many galaxies under the mask: predicted against true, with the mean absolute error, redone in the background."""

from __future__ import annotations

import numpy as np
import panel as pn
from bokeh.models import ColumnDataSource, HoverTool, Line, Range1d, Scatter, TapTool

from ..observations import noise_words
from ..panel_data import POPULATION
from ..population import N_SHOWN, Population, ScalarSummary, summarise
from ..state import ExplorerState
from ..worker import Worker
from .reproduce import ReproduceButton
from .schedule import Schedule
from .style import SCORES
from .theme import Paint


class PopulationView:
    """Predicted against true scalar of the first 1,000 galaxies; click a point and that galaxy opens."""

    def __init__(self, state: ExplorerState, worker: Worker, paint: Paint, schedule: Schedule):
        self.state, self.worker, self.schedule = state, worker, schedule
        self.found: Population | None = None
        self.figure = paint.figure(height=300, x_range=Range1d(0, 1), y_range=Range1d(0, 1), title="")
        self.source = ColumnDataSource({"truth": [], "median": [], "row": []})
        self.here = ColumnDataSource({"truth": [], "median": []})
        diagonal = ColumnDataSource({"x": [-100, 100]})
        paint.draw(self.figure, diagonal, Line(x="x", y="x", line_width=1, line_dash="dashed"), line_color="soft")
        dot = Scatter(x="truth", y="median", size=4, fill_alpha=0.45, line_color=None)
        points = paint.draw(self.figure, self.source, dot, fill_color="answer")
        points.nonselection_glyph = points.selection_glyph = None
        ring = Scatter(x="truth", y="median", size=13, fill_alpha=0, line_width=2.5)
        paint.draw(self.figure, self.here, ring, line_color="ink")
        self.figure.add_tools(
            HoverTool(renderers=[points], tooltips=[("true", "@truth{0.00}"), ("predicted", "@median{0.00}"), ("row", "@row")]),
            TapTool(renderers=[points]),
        )
        self.source.selected.on_change("indices", self._tapped)
        self.table = pn.pane.HTML("", margin=(0, 8), sizing_mode="stretch_width", min_height=110, stylesheets=[SCORES])
        more = ReproduceButton(POPULATION, state, self.figure)
        self.panel = pn.Column(self.table, schedule.pane(self.figure), more, sizing_mode="stretch_width", margin=0)
        state.param.watch(lambda *events: self.ask(), ["mask", "noise"])
        state.param.watch(lambda event: self.schedule.run(self._paint), ["scalar_name"])
        state.param.watch(lambda event: self.schedule.run(self._mark), ["row"])
        self._paint()
        schedule.run(self.ask)  # when the page is there: first things first

    def ask(self) -> None:
        """Ask for the summary under the state's mask; the old one stays until it comes."""
        self.table.object = self._scores(waiting=True)
        state = self.state
        self.worker.ask(
            (id(self), "population"),
            summarise(state.model, state.measurements[:N_SHOWN], state.values[:N_SHOWN], state.mask),
            lambda found: self.schedule.run(lambda: self._take(found)),
        )

    def _take(self, found: Population) -> None:
        self.found = found
        self._paint()

    def _paint(self) -> None:
        name = self.state.scalar_name
        _, variable = self.state.table.variables[name]
        unit = f" [{variable.unit}]" if variable.unit else ""
        self.figure.xaxis.axis_label = f"true {variable.label}{unit}"
        self.figure.yaxis.axis_label = f"predicted {variable.label}"
        edges = self.state.model.edges[name]
        for axis_range in (self.figure.x_range, self.figure.y_range):
            axis_range.update(start=float(edges[0]), end=float(edges[-1]))
        if (summary := self._summary()) is not None:
            self.source.data = {"truth": summary.truth, "median": summary.median, "row": np.arange(len(summary.truth))}
        self.table.object = self._scores()
        self._mark()

    def _summary(self) -> ScalarSummary | None:
        """That of the scalar in focus, if it has come."""
        return self.found.scalars[self.state.scalar_name] if self.found else None

    def _mark(self) -> None:
        row, summary = self.state.row, self._summary()
        shown = summary is not None and row < len(summary.truth)
        self.here.data = (
            {"truth": [summary.truth[row]], "median": [summary.median[row]]} if shown else {"truth": [], "median": []}
        )

    def _scores(self, waiting: bool = False) -> str:
        if self.found is None:
            return "Asking the model about many galaxies…"
        lines, n = [], len(next(iter(self.found.scalars.values())).truth)
        for name, summary in self.found.scalars.items():
            label = self.state.table.variables[name][1].label
            known = np.isfinite(summary.truth)
            if summary.seen and known.any():
                told = "seen"
            elif known.any():
                told = f"{summary.mae:.3f} ± {summary.error:.3f}" if known.sum() > 1 else f"{summary.mae:.3f}"
            else:
                told = "truth not known"
            guess = f"{summary.median_guess:.2f}" if known.any() else ""
            of = f" <span title='galaxies whose true value is known'>({known.sum():,})</span>" if 0 < known.sum() < n else ""
            lines.append(f"<tr><td>{label}{of}</td><td><b>{told}</b></td><td>{guess}</td></tr>")
        galaxies = f"{n:,} galaxies" if n != 1 else "1 galaxy"
        head = (
            f"<caption title='answers compared with the true values'>{galaxies}, {noise_words(self.found.noise)}</caption>"
            "<tr><th>mean absolute error</th><th>this mask</th>"
            "<th title='the error of always guessing the middle of the training galaxies'>median guess</th></tr>"
        )
        return f"<table class='mosaic-scores' style='opacity: {0.5 if waiting else 1}'>{head}{''.join(lines)}</table>{self._untold()}"

    def _untold(self) -> str:
        """Why there are no points, if there are none."""
        if np.isfinite(self._summary().truth).any():
            return ""
        label = self.state.table.variables[self.state.scalar_name][1].label
        return f"<p>Nobody knows the true {label} of these galaxies: there is nothing to compare answers with.</p>"

    def _tapped(self, attr: str, old: list[int], new: list[int]) -> None:
        if new:
            self.source.selected.indices = []
            self.state.open(int(new[0]))

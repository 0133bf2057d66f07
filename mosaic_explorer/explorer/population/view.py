"""Many galaxies under the mask: predicted against true, with the mean absolute error, redone in the background."""

from __future__ import annotations

import numpy as np
import panel as pn

from ..session.observations import noise_words
from ..session.panels import POPULATION
from ..session.population import Population, ScalarSummary
from ..session.question import Question
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.points import Points
from ..widgets.style import SCORES


class PopulationView:
    """Predicted against true scalar of the first 1,000 galaxies; click a point and that galaxy opens."""

    def __init__(self, session: Session):
        self.state, summaries = session.state, session.summaries
        self.population: Population | None = None
        state = self.state
        self.plot = Points(state.open, key=POPULATION, title="Predicted and true", height=310, axes=True, dark=state.dark)
        session.schedule.push(self.plot)
        self.table = pn.pane.HTML("", margin=(0, 8), sizing_mode="stretch_width", min_height=110, stylesheets=[SCORES])
        self.panel = pn.Column(self.table, self.plot, sizing_mode="stretch_width", margin=0)
        question = Question(
            name="population",
            depends_on=("mask", "noise"),
            peek=lambda snapshot: summaries.peek(snapshot.mask, snapshot.noise),
            begin=lambda snapshot: self._wait(),
            steps=lambda snapshot: summaries.steps(snapshot.mask, snapshot.noise),
            take=self._take,
        )
        session.watch(question)
        session.follow(self._paint, "scalar_name")
        session.follow(self._mark, "row")
        session.follow(lambda: self.plot.param.update(dark=state.dark), "dark")
        self._paint()
        session.schedule.run(lambda: session.ask(question))  # when the page is there: first things first

    def _wait(self) -> None:
        """The summary that is there stays until another comes."""
        self.table.object = self._scores(waiting=True)

    def _take(self, snapshot: Snapshot, population: Population) -> None:
        self.population = population
        self._paint()

    def _paint(self) -> None:
        name, summary = self.state.scalar_name, self._summary()
        _, variable = self.state.table.variables[name]
        unit = f" [{variable.unit}]" if variable.unit else ""
        ends = [float(end) for end in self.state.model.edges[name][[0, -1]]]
        nothing = np.zeros(0, np.float32)
        x, y = (nothing, nothing) if summary is None else (summary.truth.astype(np.float32), summary.median.astype(np.float32))
        labels = {"x_label": f"true {variable.label}{unit}", "y_label": f"predicted {variable.label}"}
        words = f"predicted against true {variable.label} of {len(x):,} galaxies"
        self.plot.points = {"x": x, "y": y, "ends": [*ends, *ends], "words": words, **labels}
        self.table.object = self._scores()
        self._mark()

    def _summary(self) -> ScalarSummary | None:
        """That of the scalar in focus, if it has come."""
        return self.population.scalars[self.state.scalar_name] if self.population else None

    def _mark(self) -> None:
        self.plot.here = self.state.row if self.state.row < len(self.plot.points["x"]) else -1

    def _scores(self, waiting: bool = False) -> str:
        if self.population is None:
            return "Asking the model about many galaxies…"
        lines, n = [], len(next(iter(self.population.scalars.values())).truth)
        for name, summary in self.population.scalars.items():
            label = self.state.table.variables[name][1].label
            n_true = int(np.isfinite(summary.truth).sum())
            if summary.seen and n_true:
                error = "seen"
            elif n_true:
                error = f"{summary.mae:.3f} ± {summary.error:.3f}" if n_true > 1 else f"{summary.mae:.3f}"
            else:
                error = "truth not known"
            guess = f"{summary.median_guess:.2f}" if n_true else ""
            of = f" <span title='galaxies whose true value is known'>({n_true:,})</span>" if 0 < n_true < n else ""
            lines.append(f"<tr><td>{label}{of}</td><td><b>{error}</b></td><td>{guess}</td></tr>")
        galaxies = f"{n:,} galaxies" if n != 1 else "1 galaxy"
        head = (
            f"<caption title='answers compared with the true values'>{galaxies}, {noise_words(self.population.noise)}</caption>"
            "<tr><th>mean absolute error</th><th>this mask</th>"
            "<th title='the error of always guessing the middle of the training galaxies'>median guess</th></tr>"
        )
        table = f"<table class='mosaic-scores' style='opacity: {0.5 if waiting else 1}'>{head}{''.join(lines)}</table>"
        return table + self._without_points()

    def _without_points(self) -> str:
        """Why there are no points, if there are none."""
        summary = self._summary()
        if summary is None or np.isfinite(summary.truth).any():
            return ""
        label = self.state.table.variables[self.state.scalar_name][1].label
        return f"<p>Nobody knows the true {label} of these galaxies: there is nothing to compare answers with.</p>"

"""Many galaxies under the mask: predicted against true, with the mean absolute error, redone in the background.

Where no true value is known, how the answers are distributed: n(z), of redshift.
"""

from __future__ import annotations

import html
from functools import partial

import numpy as np
import panel as pn

from ...catalog.surveys import EXACT
from ...model.estimates import NO_WIDTHS
from ..session.panels import POPULATION
from ..session.point_colours import PointColours
from ..session.population import MEDIAN_BINS, Population, ScalarSummary
from ..session.question import Question
from ..session.session import Session
from ..session.state import TRUTH, Snapshot
from ..session.value_words import MEASURED
from ..widgets.labels import worth
from ..widgets.points import Points
from ..widgets.selecting import Selecting
from ..widgets.style import SCORES
from .distribution import DistributionPlot

HEIGHT = 310  # px


class PopulationView:
    """Predicted against true scalar of the galaxies that stand for all, or for those found; click one and it opens."""

    def __init__(self, session: Session):
        self.state, summaries = session.state, session.summaries
        self.population: Population | None = None
        state = self.state
        self.sample, self.words = state.observations.among(state.filter), state.observations.words
        title = f"Predicted and {self.words.adjective}"
        self.plot = Points(self._open, key=POPULATION, title=title, height=HEIGHT, axes=True, dark=state.dark)
        self.distribution = DistributionPlot(POPULATION, HEIGHT, visible=False, dark=state.dark)
        self.selecting = Selecting(session, self.plot, lambda: self.sample.rows[: len(self.plot.points["x"])])
        session.schedule.push(self.plot, self.distribution)
        self.table = pn.pane.HTML("", margin=(0, 8), sizing_mode="stretch_width", min_height=110, stylesheets=[SCORES])
        self.panel = pn.Column(self.table, self.plot, self.distribution, sizing_mode="stretch_width", margin=0)
        question = Question(
            name="population",
            depends_on=("mask", "noise", "filter"),
            peek=lambda snapshot: summaries.peek(snapshot.mask, snapshot.noise, snapshot.filter),
            begin=lambda snapshot: self._wait(),
            steps=lambda snapshot: summaries.steps(snapshot.mask, snapshot.noise, snapshot.filter),
            take=self._take,
        )
        session.watch(question)
        among = state.observations.among
        self.colours = PointColours(
            session, "population's colours", lambda snapshot: among(snapshot.filter), self._paint_colours, when=self._has_truth
        )
        session.follow(self._paint, "scalar_name")
        session.follow(self._mark, "row", "truth")
        session.follow(self._follow_theme, "dark")
        self._paint()
        for one in (question, self.colours.question):
            session.schedule.run(partial(session.ask, one))  # when the page is there: first things first

    def _open(self, number: int) -> None:
        self.state.open(int(self.sample.rows[number]))

    def _follow_theme(self) -> None:
        self.plot.dark = self.distribution.dark = self.state.dark

    def _wait(self) -> None:
        """The summary that is there stays until another comes."""
        self.table.object = self._scores(waiting=True)

    def _paint_colours(self) -> None:
        self.plot.colouring = self.colours.of(self.sample.rows).message

    def _take(self, snapshot: Snapshot, population: Population) -> None:
        self.population, self.sample = population, self.state.observations.among(snapshot.filter)
        self._paint()

    # -- what is drawn ------------------------------------------------------------------------------------------------
    def _paint(self) -> None:
        summary, has_truth = self._summary(), self._has_truth()
        if has_truth:
            self._paint_points(summary)
        elif summary is not None:
            self._paint_distribution(summary)
        self.plot.visible, self.distribution.visible = has_truth, not has_truth
        self.table.object = self._scores()
        self._mark()

    def _has_truth(self) -> bool:
        """Whether there is anything to compare the scalar in focus with; known before its summary, so that nothing jumps."""
        place = self.state.table.place(self.state.scalar_name).start
        return bool(np.isfinite(self.state.observations.of_rows(self.sample, EXACT).values[:, place]).any())

    def _label(self) -> str:
        """The scalar in focus with its unit."""
        _, variable = self.state.table.variables[self.state.scalar_name]
        return f"{variable.label} [{variable.unit}]" if variable.unit else variable.label

    def _paint_points(self, summary: ScalarSummary | None) -> None:
        name = self.state.scalar_name
        label, true = self.state.table.variables[name][1].label, self.words.adjective
        ends = [float(end) for end in self.state.model.edges[name][[0, -1]]]
        nothing = np.zeros(0, np.float32)
        x, y = (nothing, nothing) if summary is None else (summary.truth.astype(np.float32), summary.median.astype(np.float32))
        labels = {"x_label": f"{true} {self._label()}", "y_label": f"predicted {label}", "x_word": true}
        words = f"predicted against {true} {label} of {self.sample.words if self.sample.filter else f'{len(x):,} galaxies'}"
        is_counted = self.sample.drawn or self.sample.filter  # not from 0
        rows = {"rows": self.sample.rows[: len(x)].astype(np.float32)} if is_counted else {}
        self.plot.points = {"x": x, "y": y, "ends": [*ends, *ends], "words": words, **labels, **rows}
        self.selecting.paint()
        self._paint_colours()

    def _paint_distribution(self, summary: ScalarSummary) -> None:
        name = self.state.scalar_name
        label, shapes = self.state.table.variables[name][1].label, summary.distribution(self.state.model.edges[name])
        short = self.state.table.variables[name][1].short
        symbol = "z" if name == "redshift" else short
        summed = f"sum of p({symbol}) over {len(self.sample):,} galaxies"
        self.distribution.curve = {
            "title": f"n({symbol}) as the model says",
            "words": f"distribution of the {label} of {self.sample.words}: the sum of all densities, and the medians",
            "x_label": self._label(),
            "ends": [float(shapes.edges[0]), float(shapes.edges[-1])],
            "density": shapes.density[np.isfinite(shapes.density)].astype(np.float32),
            "medians": shapes.share.astype(np.float32),
            "legend": [summed if self.state.model.has_uncertainty else NO_WIDTHS, f"medians, in {MEDIAN_BINS} bins"],
        }

    def _summary(self) -> ScalarSummary | None:
        """That of the scalar in focus, if it has come."""
        return self.population.scalars[self.state.scalar_name] if self.population else None

    def _mark(self) -> None:
        at = self.sample.place(self.state.row) if self.state.truth == TRUTH[0] else -1  # where it stands tells of it
        self.plot.here = at if at < len(self.plot.points["x"]) else -1

    # -- what is said -------------------------------------------------------------------------------------------------
    def _scores(self, waiting: bool = False) -> str:
        if self.population is None:
            return "Asking the model about many galaxies…"
        lines, n, words = [], len(self.sample), self.words
        for name, summary in self.population.scalars.items():
            label = self.state.table.variables[name][1].label
            n_true = int(np.isfinite(summary.truth).sum())
            if summary.seen and n_true:
                error = "seen"
            elif n_true:
                digits = worth(summary.error, least=3)
                error = f"{summary.mae:.{digits}f} ± {summary.error:.{digits}f}" if n_true > 1 else f"{summary.mae:.3f}"
            else:
                error = f"{'not measured' if words.noun == 'measured' else 'truth not known'}"
            guess = f"{summary.median_guess:.2f}" if n_true else ""
            of = f" <span title='galaxies whose {words.adjective} value is known'>({n_true:,})</span>" if 0 < n_true < n else ""
            lines.append(f"<tr><td>{label}{of}</td><td><b>{error}</b></td><td>{guess}</td></tr>")
        galaxies = html.escape(self.sample.words.removeprefix("first "))
        head = (
            f"<caption title='answers compared with the {words.adjective} values'>{galaxies}, "
            f"{words.noise(self.population.noise)}</caption>"
            "<tr><th>mean absolute error</th><th>this mask</th>"
            "<th title='the error of always guessing the middle of the training galaxies'>median guess</th></tr>"
        )
        table = f"<table class='mosaic-scores' style='opacity: {0.5 if waiting else 1}'>{head}{''.join(lines)}</table>"
        return table + self._without_points()

    def _without_points(self) -> str:
        """Why there are no points, if there are none."""
        summary = self._summary()
        if summary is None or summary.has_truth:
            return ""
        label = self.state.table.variables[self.state.scalar_name][1].label
        of = "these galaxies" if self.sample.is_whole else f"these {len(self.sample):,} galaxies"
        why = f"No {label} of {of} was measured" if self.words == MEASURED else f"Nobody knows the true {label} of {of}"
        return f"<p>{why}: there is nothing to compare answers with. Drawn is how they are distributed.</p>"

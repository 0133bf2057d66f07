"""All galaxies under the mask: predicted against true, how good answers are, and the worst; redone in the background.

Where no true value is known, how the answers are distributed: n(z), of redshift.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import panel as pn

from ..session.jobs import Steps
from ..session.panels import POPULATION
from ..session.point_colours import PointColours
from ..session.population import Population, ScalarSummary
from ..session.question import Question
from ..session.sample import Sample
from ..session.session import Session
from ..session.state import TABS, TRUTH, Snapshot
from ..session.value_words import MEASURED
from ..widgets.points import Points
from ..widgets.progress import DIALOG_STYLE, STYLE
from ..widgets.selecting import Selecting
from ..widgets.style import SCORES, UNPRINTED
from .distribution import DistributionPlot
from .drawn import distribution_message, points_message
from .growth import growth_listener
from .how_good import HowGoodView
from .scores import scores_html
from .worst import WorstView

HEIGHT = 310  # px
BUSY_HEIGHT = 28  # px, whether it is busy or not: nothing jumps


class PopulationView:
    """Predicted against true scalar of all galaxies, or of those found; click one and it opens.

    They are asked about in the background while the tab is open, and shown as they come. `panel` is to lay out, and `more`
    beneath what is chosen for it.
    """

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        self.population: Population | None = None
        state = self.state
        self.sample, self.words = self._whole(state.filter), state.observations.words
        title = f"Predicted and {self.words.adjective}"
        self.plot = Points(self._open, key=POPULATION, title=title, height=HEIGHT, axes=True, dark=state.dark)
        self.distribution = DistributionPlot(POPULATION, HEIGHT, visible=False, dark=state.dark)
        self.selecting = Selecting(session, self.plot, lambda: self.sample.rows[: len(self.plot.points["x"])])
        session.schedule.push(self.plot, self.distribution)
        self.table = pn.pane.HTML("", margin=(0, 8), sizing_mode="stretch_width", min_height=110, stylesheets=[SCORES])
        style = {"stylesheets": [STYLE, DIALOG_STYLE]}
        self.busy = pn.pane.HTML("", height=BUSY_HEIGHT, sizing_mode="stretch_width", margin=(0, 8), **style)
        self.how_good, self.worst = HowGoodView(session), WorstView(session)
        parts = self.table, self.busy, self.plot, self.distribution
        self.panel = pn.Column(*parts, sizing_mode="stretch_width", margin=0)
        more = self.how_good.panel, self.worst.panel  # not on paper, which has room for the plot: they are files of their own
        self.more = pn.Column(*more, sizing_mode="stretch_width", margin=0, stylesheets=[UNPRINTED])
        self.question = Question(
            name="population",
            depends_on=("mask", "noise", "filter"),
            when=lambda: state.tab == TABS[0],
            peek=lambda snapshot: session.summaries.peek(
                snapshot.mask, snapshot.noise, snapshot.filter, self._whole(snapshot.filter)
            ),
            begin=lambda snapshot: self._wait(),
            steps=self._steps,
            take=self._take,
            urgency=-2,  # after all that is looked at as well
            queue="behind",
        )
        session.watch(self.question)
        self.colours = PointColours(
            session,
            "population's colours",
            lambda snapshot: self._whole(snapshot.filter),
            self._paint_colours,
            when=lambda: self._has_truth() and state.tab == TABS[0],
            urgency=-3,  # after the population, which is kept then
            queue="behind",
        )
        session.follow(self._paint, "scalar_name")
        session.follow(self._mark, "row", "truth")
        session.follow(self._follow_theme, "dark")
        session.follow(self._look, "tab")
        self._paint()
        session.schedule.run(self._look)  # when the page is there: first things first

    def _look(self) -> None:
        self.more.visible = self.state.tab == TABS[0]
        if self.more.visible:
            self.session.ask(self.question)
            self.session.ask(self.colours.question)

    def _whole(self, filter: str) -> Sample:
        return self.state.observations.whole(filter, self.state.model)

    def _open(self, number: int) -> None:
        self.state.open(int(self.sample.rows[number]))

    def _follow_theme(self) -> None:
        self.plot.dark = self.distribution.dark = self.state.dark

    # -- what is asked ------------------------------------------------------------------------------------------------
    def _wait(self) -> None:
        """The summary that is there stays until another comes."""
        self.table.object = self._scores(waiting=True)

    def _steps(self, snapshot: Snapshot) -> Steps:
        sample, subject = self._whole(snapshot.filter), self.question.subject(snapshot)
        run = self.session.schedule.run

        def now(change: Callable[[], object]) -> None:  # what comes too late is of another mask
            run(lambda: change() if self.question.subject(self.state.snapshot) == subject else None)

        tell = growth_listener(
            len(sample),
            lambda population: now(lambda: self._show(snapshot, population)),
            lambda text: now(lambda: self.busy.param.update(object=text)),
        )
        steps = self.session.summaries.steps(snapshot.mask, snapshot.noise, snapshot.filter, sample, tell)
        return self.session.out_of_the_way(steps)

    def _take(self, snapshot: Snapshot, population: Population) -> None:
        self.busy.object = ""
        self._show(snapshot, population)

    def _show(self, snapshot: Snapshot, population: Population) -> None:
        """Show what has come, of all galaxies or of some."""
        self.population, self.sample = population, self._whole(snapshot.filter)
        self._paint()
        self.how_good.show(population, self.sample)
        self.worst.show(population, self.sample)

    # -- what is drawn ------------------------------------------------------------------------------------------------
    def _paint_colours(self) -> None:
        self.plot.colouring = self.colours.of(self.sample.rows).message

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
        name = self.state.scalar_name
        return bool(np.isfinite(self.state.observations.own(self.sample.rows, [name])[name]).any())

    def _paint_points(self, summary: ScalarSummary | None) -> None:
        self.plot.points = points_message(self.state.scalar_name, summary, self.sample, self.state.model, self.words)
        self.selecting.paint()
        self._paint_colours()

    def _paint_distribution(self, summary: ScalarSummary) -> None:
        n = self.population.done if self.population else 0
        self.distribution.curve = distribution_message(self.state.scalar_name, summary, self.sample, self.state.model, n)

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
        table = scores_html(self.population, self.state.model, self.sample, self.words, waiting)
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

"""The paper's Table 1 and Figures 2 and 3, live; each cell opens the explorer in the state that it is of."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from ...errors import MosaicError
from ...masks import Mask
from ...model.answer import Answer
from ...paper import Table1, paper_masks
from ..session.answers import told_truth
from ..session.jobs import Steps
from ..session.panels import PAPER_TABLE
from ..session.paper import PaperTables, table_order, table_sample
from ..session.question import Question
from ..session.session import Session
from ..session.state import TABS, TRUTH, Snapshot
from .contents import N_POINTS, curves_content, figure_2_content, points_content, table_content
from .growth import growing
from .maps import FigureThree
from .page import PaperPage
from .words import PAPER_LINK, figure_2_caption, table_caption

POPULATION, MAP, PAPER_TAB = TABS[0], TABS[1], "paper"
OPENED = (POPULATION, MAP)  # tabs that a cell may open


class PaperView:
    """The page; `panel` is to lay out. Numbers are asked for only while it is looked at, after all else, and kept."""

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        state = self.state
        self.masks = paper_masks(state.table)
        self.tables = PaperTables(state.model, state.observations)
        self._made: Table1 | None = None
        self.panel = PaperPage(self._receive, linked=session.schedule.is_served, dark=state.dark)
        session.schedule.push(self.panel)
        self.figure_3 = FigureThree(
            session,
            self._is_visible,
            lambda content: self.panel.param.update(figure_3=content),
            lambda share, words: self._tell("maps", share, words),
        )
        self.table_question = Question(
            name="paper table",
            depends_on=("noise", "filter"),
            when=self._is_visible,
            peek=lambda snapshot: self.tables.peek(snapshot.noise, snapshot.filter),
            begin=lambda snapshot: self._wait(),
            steps=self._table_steps,
            take=self._take_table,
            urgency=-2,
            failure="The paper's table could not be made",
        )
        self.curves_question = Question(
            name="paper curves",
            depends_on=("row", "noise", "edits"),
            when=self._is_visible,
            steps=self._curves_steps,
            take=self._take_curves,
            urgency=-1,
        )
        for question in (self.table_question, self.curves_question):
            session.watch(question)
        session.follow(self.look, "tab")
        session.follow(self._paint_truth, "truth")
        session.follow(lambda: self.panel.param.update(dark=state.dark), "dark")
        self._curves: tuple[Snapshot, dict[str, Answer]] | None = None
        self.panel.figure_2 = figure_2_content(state.model, self.masks, state.observations.words.adjective)
        self._paint_table()
        self.look()

    def _is_visible(self) -> bool:
        return self.state.tab == PAPER_TAB

    def look(self) -> None:
        """Ask for what is looked at, and let rest what is not."""
        self.session.ask(self.curves_question)
        self.session.ask(self.table_question)
        self.figure_3.ask()

    # -- Table 1, and the scalars of Figure 2 -------------------------------------------------------------------------
    def _wait(self) -> None:
        self._made = None
        self._tell("table", 0.0, "asking the model about many galaxies…")
        self._paint_table()

    def _table_steps(self, snapshot: Snapshot) -> Steps:
        def now(change: Callable[[], object]) -> None:  # what comes too late is of another noise
            is_valid = lambda: self.table_question.is_valid(snapshot, self.state.snapshot)  # noqa: E731
            self.session.schedule.run(lambda: change() if is_valid() else None)

        tell = growing(
            len(table_sample(self.state.model, self.state.observations, snapshot.filter)),
            lambda made: now(lambda: self._show_table(made)),
            lambda share, words: now(lambda: self._tell("table", share, words)),
        )
        return self.tables.steps(snapshot.noise, snapshot.filter, tell)

    def _take_table(self, snapshot: Snapshot, made: Table1) -> None:
        self._tell("table", None, "")
        self._show_table(made)

    def _show_table(self, made: Table1) -> None:
        self._made = made
        self._paint_table()

    def _paint_table(self) -> None:
        state, words = self.state, self.state.observations.words
        sample, noise = table_sample(state.model, state.observations, state.filter), words.noise(state.noise)
        galaxies = sample.words
        if self._made is not None and self._made.done < len(sample):
            galaxies = f"the first {self._made.done:,} that have come of {galaxies}"
        head = {"panel": PAPER_TABLE, "title": f"The paper ({PAPER_LINK}) with {state.model.name}"}
        head["caption"] = table_caption(galaxies, noise, words)
        self.panel.table = table_content(self._made, state.table, self.masks) | head
        if self._made is None:
            self.panel.points = {}
        else:
            order = table_order(len(sample))
            truth = state.observations.own(sample.rows, state.table.scalar_names)
            self.panel.points = points_content(self._made, state.table, truth, order)

    # -- Figure 2's vectors -------------------------------------------------------------------------------------------
    def _curves_steps(self, snapshot: Snapshot) -> Generator[None, None, dict[str, Answer]]:
        answers = {}
        for preset, mask in self.masks.items():
            yield
            answers[preset] = self.session.answers.of(snapshot, mask)
        return answers

    def _take_curves(self, snapshot: Snapshot, answers: dict[str, Answer]) -> None:
        self._curves = snapshot, answers
        self._paint_truth()

    def _paint_truth(self) -> None:
        """Draw the galaxy, with its own values unless they are kept back."""
        if self._curves is None:
            return
        state = self.state
        snapshot, answers = self._curves
        truth = told_truth(state.observations, snapshot._replace(truth=state.truth))
        words = state.observations.words
        caption = figure_2_caption(snapshot.row, N_POINTS, words.noise(state.noise), words)
        if state.truth != TRUTH[0]:
            caption += " The truth of this galaxy is kept back."
        self.panel.curves = curves_content(answers, state.table, truth) | {"row": snapshot.row, "caption": caption}

    # -- what a hand does ---------------------------------------------------------------------------------------------
    def _tell(self, of: str, share: float | None, words: str) -> None:
        self.panel.progress = self.panel.progress | {of: {"share": share, "words": words}}

    def _receive(self, message: object) -> None:
        if not isinstance(message, dict):  # whatever a browser sends
            return
        if isinstance(scalar := message.get("scalar"), str) and scalar in self.state.table.scalar_names:
            self.state.scalar_name = scalar
        elif message.get("lay_out") is True:
            self.figure_3.lay_out()
        elif isinstance(to := message.get("open"), dict):
            self._open(to.get("mask"), to.get("focus"), to.get("tab"))

    def _open(self, mask: Any, focus: Any, tab: Any) -> None:
        """Show the explorer under one of the inputs, with a scalar in focus, at a tab."""
        of_text: dict[Any, Mask] = {one.text: one for one in self.masks.values()}
        if not isinstance(mask, str) or mask not in of_text or tab not in OPENED:
            return
        scalar = focus if isinstance(focus, str) and focus in self.state.table.scalar_names else self.state.scalar_name
        try:
            self.state.go(self.state.snapshot._replace(mask=of_text[mask], scalar_name=scalar, tab=tab))
        except MosaicError as error:
            self.session.say(str(error))

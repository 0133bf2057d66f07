"""The lesson's panel: follows the state's lesson and page, and does what is asked for on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import panel as pn
import param

from ...errors import MosaicError
from ...lessons import Lesson, Page
from ...lessons.contents import contents, summary
from ..session.lessons import is_own_folder, lessons_here, plot_on_stage
from ..session.plots import stage_plots
from ..session.question import Question
from ..session.session import Session
from ..session.state import Snapshot
from ..session.url import page_snapshot, read_query
from ..widgets.component import Component, asset
from ..widgets.theme import DARK, LIGHT
from .moment import moment
from .outcome import outcome_steps
from .plans import Plans
from .round import Place, Round

OTHERS = "Here are {model} and {galaxies}: the lessons' numbers are of mosaic-small and the package's galaxies."
LOOK_EVERY_MS = 1000  # whether a teacher has saved a file


class LessonPanel(Component):
    """A list of lessons, or one page of one; empty while neither is wanted. It is told the moment and the answers."""

    lessons = param.List([], item_type=dict, doc="What the list says of each.")
    trouble = param.String("", doc="What is wrong with a lesson's file.")
    note = param.String("", doc="What is to be known of all lessons here.")
    lesson = param.Dict(None, allow_None=True, doc="The lesson that is open, see `contents`.")
    page = param.Integer(1, doc="Its page, from 1.")
    moment = param.Dict({}, doc="What the explorer shows, see `moment`.")
    scalars = param.List([], doc="The answers, as the headline has them.")
    panels = param.List([], doc="The scalars' panels.")
    outcome = param.Dict(None, allow_None=True, doc="What the model makes of a choice.")
    plans = param.Dict(None, allow_None=True, doc="What the model would have bought in the page's game, see `plan_steps`.")
    dealt = param.Integer(None, allow_None=True, doc="The galaxy that was dealt in it; None for the page's own.")
    is_listed = param.Boolean(False, doc="Whether the list is open.")
    is_on_stage = param.Boolean(False, doc="Whether it stands beside a plot on stage: in large type, for a whole room to read.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "lessons.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        style = [asset("lessons/js/lessons.css"), asset("lessons/js/game.css")]
        super().__init__(
            sizing_mode="stretch_width", margin=(0, 10), stylesheets=style, css_classes=["mosaic-lesson"], **params
        )

    def _handle_msg(self, message: object) -> None:
        self._receive(message)


class LessonsView:
    """`panel` is to lay out; `show` is called with the parts that a page shows, all if empty, whenever they change."""

    def __init__(self, session: Session, panels: Sequence[Any], scalars: Sequence[Any]):
        self.session, self.state, self.is_folded = session, session.state, False
        self._followers: list[Callable[[Sequence[str]], object]] = []
        self._lesson: Lesson | None = None
        self._version: tuple = ()
        self._scalars = list(scalars)
        self.panel = LessonPanel(self._receive, panels=list(panels), dark=self.state.dark)
        session.schedule.push(self.panel)
        session.follow(self._follow_moment, *self.state.snapshot._fields)
        session.follow(self._open, "lesson", "page")
        session.follow(lambda: self.panel.param.update(dark=self.state.dark), "dark")
        self.question = Question(
            name="outcome of a choice",
            depends_on=("row", "mask", "noise", "edits", "lesson", "page"),
            steps=lambda snapshot: outcome_steps(self.state, snapshot, self._page.choice),  # type: ignore[union-attr,arg-type]
            take=self._take_outcome,
            when=lambda: self._page is not None and self._page.choice is not None,
        )
        self.round = Round(session, self._game_place, self._take_plans, self._take_row)
        self._open()
        if is_own_folder() and session.schedule.is_served:
            pn.state.add_periodic_callback(self._look, LOOK_EVERY_MS)

    def toggle(self) -> None:
        """Open the list of lessons, or close it."""
        self._list(not self.panel.is_listed)

    def follow(self, change: Callable[[Sequence[str]], object]) -> None:
        """Call a function now, and whenever it changes, with the parts of the page that are to be shown; all if empty."""
        self._followers.append(change)
        change(self._page.show if self._page else ())

    # -- on stage -----------------------------------------------------------------------------------------------------
    @property
    def is_open(self) -> bool:
        """Whether a page of a lesson is shown."""
        return self._page is not None

    @property
    def is_on_stage(self) -> bool:
        """Whether the page stands beside a plot on stage."""
        return self.is_open and bool(self.state.stage) and not self.is_folded

    def plot(self, now: str) -> str:
        """The plot that the page brings on stage, `now` if it brings none."""
        return plot_on_stage(self._page, stage_plots(self.state.table), now) if self._page else now

    def fold(self) -> None:
        """Fold the page away from the stage, or show it there again."""
        self.is_folded = not self.is_folded
        self.repeat()

    def turn(self, by: int) -> None:
        """Show more of the page's text, or the next page; or the one before. The browser knows what of the text is seen."""
        self.panel._send_msg({"turn": by})

    def note_others(self, model: str, galaxies: str) -> None:
        """Say that the package's lessons, which are about its own, stand beside another model or other galaxies."""
        if not is_own_folder():
            self.panel.note = OTHERS.format(model=model, galaxies=galaxies)

    def repeat(self) -> None:
        """Tell those who follow what is to be shown once more."""
        self.panel.is_on_stage = self.is_on_stage
        for change in self._followers:
            change(self._page.show if self._page else ())

    def follow_answers(self, scalars: Sequence[Any]) -> None:
        """Be told what the model says of the scalars."""
        self._scalars = list(scalars)
        if self._lesson is not None:
            self.panel.scalars = self._scalars

    @property
    def _page(self) -> Page | None:
        return self._lesson.page(self.state.page) if self._lesson is not None else None

    def _game_place(self) -> Place | None:
        return (self._lesson, self._page) if self._lesson and self._page and self._page.game else None

    # -- what is shown ------------------------------------------------------------------------------------------------
    def _open(self) -> None:
        """Show the state's lesson and page."""
        state, found, trouble, self._lesson = self.state, None, "", None
        if state.lesson:
            try:
                lesson = lessons_here().lesson(state.lesson)
                lesson.page(state.page)
                lesson.check_states(lambda query: read_query(query, state.table, state.observations)[1])
                found, self._lesson = contents(lesson, state.table), lesson
            except MosaicError as error:
                trouble = str(error)
        if found:  # first, as what the lesson's page makes of them comes after it
            self.panel.param.update(moment=moment(state.snapshot), scalars=self._scalars)
        self.panel.param.update(
            lesson=found, page=state.page, trouble=trouble, is_listed=False, outcome=None, plans=None, dealt=None
        )
        self.repeat()
        self.round.begin()

    def _follow_moment(self) -> None:
        if self._lesson is not None:  # whoever is in no lesson gets no messages about it
            self.panel.moment = moment(self.state.snapshot)

    def _take_outcome(self, snapshot: Snapshot, outcome: dict[str, Any]) -> None:
        self.panel.outcome = outcome

    def _take_plans(self, plans: Plans) -> None:
        self.panel.plans = plans

    def _take_row(self, row: int) -> None:
        self.panel.param.update(dealt=row, plans=None)

    def _look(self) -> None:
        """Read a teacher's files anew, if one was saved."""
        lessons = lessons_here()
        if (version := lessons.version) == self._version:
            return
        is_first, self._version = not self._version, version
        if is_first:
            return
        before = self.panel.is_listed
        self._open()
        self._list(before)

    def _list(self, is_open: bool) -> None:
        lessons = lessons_here()
        troubles = " ".join(lessons.troubles) if is_open else self.panel.trouble
        self.panel.param.update(lessons=[summary(one) for one in lessons.lessons], is_listed=is_open, trouble=troubles)

    # -- hands --------------------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """Do what a browser asks for; whatever else it sends is left alone."""
        if not isinstance(message, dict):
            return
        act, state = message.get("act"), self.state
        if act == "open":
            self._go(str(message.get("lesson")), message.get("page"))
        elif act == "again" and state.lesson:
            self._go(state.lesson, state.page)
        elif act == "close":
            state.lesson = ""
        elif act == "list":
            self._list(message.get("open") is True)
        elif act == "reveal":
            state.truth = "shown"
        elif act == "outcome":
            self.session.ask(self.question)
        elif act == "keep":
            self.round.keep(message)
        elif act == "deal":
            self.round.deal()
        elif act == "fold":
            self.fold()

    def _go(self, lesson: str, page: object) -> None:
        if not isinstance(page, int):
            return
        state = self.state
        snapshot, trouble = page_snapshot(lesson, page, state.table, state.observations)
        if trouble:
            self.panel.trouble = trouble
            return
        if (lesson, page) == (state.lesson, state.page):
            self.panel.is_listed = False  # else with what opens then, so that nothing old is shown between
        if state.stage:
            opened = lessons_here().lesson(lesson).page(page)
            snapshot = snapshot._replace(stage=plot_on_stage(opened, stage_plots(state.table), state.stage))
        try:
            state.go(snapshot)
        except MosaicError as error:
            self.panel.trouble = str(error)
